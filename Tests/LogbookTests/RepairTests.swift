import Logbook
import Testing

@Suite("Repairs")
struct RepairTests {
  /// A good recording and, for each kind, one with a single fault of known place and size.
  static let good = Recordings.run()

  struct Fault: Sendable, CustomTestStringConvertible {
    let kind: Repair.Kind
    let at: Int
    let samples: Int
    let amount: Double
    let activity: Activity
    var testDescription: String { kind.rawValue }
  }

  static let faults: [Fault] = [
    Fault(kind: .clockWentBack, at: 300, samples: 1, amount: 1, activity: slippedBack),
    Fault(kind: .clockLeapt, at: 300, samples: 1, amount: 200_001, activity: leapt),
    Fault(kind: .timeRepeated, at: 300, samples: 1, amount: 1, activity: repeated),
    Fault(kind: .timeMissing, at: 300, samples: 2, amount: 2, activity: untimed),
    Fault(kind: .zeroPosition, at: 300, samples: 3, amount: 3, activity: nowhere),
    Fault(
      kind: .positionSpike, at: 300, samples: 2, amount: 0.01 * 6_371_008.8 * .pi / 180,
      activity: away),
    Fault(kind: .altitudeSpike, at: 300, samples: 2, amount: 80, activity: aloft),
    Fault(kind: .zeroHeartRate, at: 300, samples: 4, amount: 4, activity: pulseless),
    Fault(kind: .distanceFell, at: 300, samples: 300, amount: 897, activity: restarted),
  ]

  static let slippedBack = Recordings.timed(
    good,
    good.samples.times.enumerated().map { $0.offset < 300 ? $0.element : $0.element - 2 })
  static let leapt = Recordings.timed(
    good,
    good.samples.times.enumerated().map { $0.offset == 300 ? $0.element + 200_000 : $0.element })
  static let repeated = Recordings.timed(
    good,
    good.samples.times.enumerated().map { $0.offset == 300 ? $0.element - 1 : $0.element })
  static let untimed = Recordings.timed(
    good,
    good.samples.times.enumerated().map { [300, 301].contains($0.offset) ? .nan : $0.element })
  static let nowhere: Activity = {
    let half = Recordings.changed(good, .latitude) { for i in 300..<303 { $0[i] = 0 } }
    return Recordings.changed(half, .longitude) { for i in 300..<303 { $0[i] = 0 } }
  }()
  static let away = Recordings.changed(good, .latitude) {
    $0[300] = $0[299] + 0.01
    $0[301] = $0[299] + 0.01
  }
  static let aloft = Recordings.changed(good, .altitude) { for i in 300..<302 { $0[i] += 80 } }
  static let pulseless = Recordings.changed(good, .heartRate) { for i in 300..<304 { $0[i] = 0 } }
  static let restarted = Recordings.changed(good, .distance) {
    for i in 300..<600 { $0[i] -= 900 }
  }

  @Test("Every kind of fault is tried")
  func complete() {
    #expect(Set(Self.faults.map(\.kind)) == Set(Repair.Kind.allCases))
  }

  @Test("A good recording needs no repair")
  func nothing() {
    #expect(Signals(of: Self.good).repairs.isEmpty)
  }

  @Test("Each fault is found where it is, in its size, and nothing else", arguments: faults)
  func found(fault: Fault) throws {
    let repairs = Signals(of: fault.activity).repairs
    #expect(repairs.map(\.kind) == [fault.kind])
    let repair = try #require(repairs.first)
    #expect(repair.atSample == fault.at)
    #expect(repair.samples == fault.samples || fault.kind == .clockWentBack)
    #expect(abs(repair.amount - fault.amount) < 0.01)
    #expect(!repair.isUndone)
    #expect(abs(repair.atSeconds - 300) <= 2)
  }

  @Test("After the repair the signals are those of the good recording", arguments: faults)
  func mended(fault: Fault) {
    // A clock that slipped by two seconds makes a run that ends two seconds earlier, and a counter
    // that began again has lost the last step before it.
    guard fault.kind != .clockWentBack, fault.kind != .distanceFell else { return }
    let good = Signals(of: Self.good)
    let mended = Signals(of: fault.activity)
    #expect(mended.count == good.count)
    for channel in [Channel.latitude, .altitude, .distance] {
      let same = agree(mended[channel]?.values, good[channel]?.values, within: 1e-4)
      #expect(same, "\(channel.key)")
    }
    #expect(mended.states == good.states)
  }

  @Test(
    "An undone repair is listed as undone, and the fault is left as recorded", arguments: faults)
  func undone(fault: Fault) throws {
    let mended = Signals(of: fault.activity)
    let id = try #require(mended.repairs.first?.id)
    let left = Signals(of: fault.activity, undoing: [id])
    #expect(left.repairs.map(\.id).contains(id))
    #expect(left.repairs.first { $0.id == id }?.isUndone == true)
    switch fault.kind {
    case .altitudeSpike: #expect(left[.altitude]?.values[300] == 280)
    case .zeroHeartRate: #expect(left[.heartRate]?.values[300] == 0)
    case .zeroPosition: #expect(left[.latitude]?.values[301] == 0)
    case .distanceFell: #expect(left[.distance]?.values[300] == 0)
    case .positionSpike: #expect((left[.latitude]?.values[300] ?? 0) > 50.01)
    case .clockLeapt: #expect(left.count > 200_000)
    case .timeRepeated: #expect(left[.distance]?.values[299] == 900)
    case .timeMissing, .clockWentBack: break
    }
  }

  @Test("Undoing a repair that is not there changes nothing")
  func undoingNothing() {
    let plain = Signals(of: Self.good)
    let same = Signals(of: Self.good, undoing: ["clockWentBack@7", "", "altitudeSpike"])
    #expect(same.repairs.isEmpty)
    #expect(agree(plain[.altitude]?.values, same[.altitude]?.values))
  }

  @Test("A clock set by an hour moves the rest, and the longer part keeps its time")
  func clockSet() throws {
    let times = Self.good.samples.times.enumerated().map {
      $0.offset < 100 ? $0.element + 3600 : $0.element
    }
    let signals = Signals(of: Recordings.timed(Self.good, times))
    #expect(signals.repairs.map(\.kind) == [.clockWentBack])
    #expect(signals.count == 600)
    #expect(signals.startSeconds == Recordings.start)
  }

  @Test("A clock that had no time at first is put right by the time that follows")
  func clockWithoutTime() {
    let times = Self.good.samples.times.enumerated().map {
      $0.offset < 5 ? 631_065_600 + Double($0.offset) : $0.element
    }
    let signals = Signals(of: Recordings.timed(Self.good, times))
    #expect(signals.repairs.map(\.kind) == [.clockLeapt])
    #expect(signals.count == 600)
    #expect(signals.startSeconds == Recordings.start)
  }

  @Test("A short dip of the distance counter is left out, not carried on")
  func dip() {
    let activity = Recordings.changed(Self.good, .distance) { $0[300] = 5 }
    let signals = Signals(of: activity)
    #expect(signals.repairs.map(\.kind) == [.distanceFell])
    #expect(agree(signals[.distance]?.values, Signals(of: Self.good)[.distance]?.values))
  }

  @Test("A step of the altitude that stays is no spike, but a wrong first altitude is left out")
  func steps() {
    let step = Recordings.changed(Self.good, .altitude) { for i in 300..<600 { $0[i] += 80 } }
    #expect(Signals(of: step).repairs.isEmpty)
    let start = Recordings.changed(Self.good, .altitude) { $0[0] = 0 }
    let signals = Signals(of: start)
    #expect(signals.repairs.map(\.id) == ["altitudeSpike@0"])
    #expect(signals[.altitude]?.values[0].isNaN == true)
  }

  @Test("Faults close together are one repair; a recording full of them has a list that ends")
  func grouped() {
    let zeros = Recordings.changed(Self.good, .heartRate) {
      for i in stride(from: 0, to: 600, by: 3) { $0[i] = 0 }
    }
    #expect(Signals(of: zeros).repairs.map(\.amount) == [200])
    let seconds = (0..<60_000).map(Double.init)
    let spikes = Recordings.changed(Recordings.run(at: seconds), .altitude) {
      for i in stride(from: 50, to: 60_000, by: 40) { $0[i] += 90 }
    }
    let repairs = Signals(of: spikes).repairs
    #expect(repairs.count == 100)
    #expect(Set(repairs.map(\.id)).count == repairs.count)
  }

  @Test("A repair is told in plain words")
  func words() {
    func repair(_ kind: Repair.Kind, _ amount: Double, samples: Int, undone: Bool = false) -> String
    {
      Repair(
        kind: kind, atSample: 512, samples: samples, atSeconds: 0, amount: amount, isUndone: undone
      ).words
    }
    #expect(repair(.clockWentBack, 1, samples: 1) == "clock went back 1 s at sample 512")
    #expect(
      repair(.clockWentBack, 0.01, samples: 1) == "clock went back less than 0.1 s at sample 512")
    #expect(repair(.zeroHeartRate, 3, samples: 3) == "heart rate zero on 3 points at sample 512")
    #expect(repair(.timeRepeated, 1, samples: 1) == "time repeated on 1 point at sample 512")
    #expect(
      repair(.altitudeSpike, 12.34, samples: 2, undone: true)
        == "altitude leapt away 12 m at sample 512 (left as recorded)")
    #expect(repair(.clockLeapt, 1e300, samples: 1) == "clock leapt ahead very many s at sample 512")
  }
}
