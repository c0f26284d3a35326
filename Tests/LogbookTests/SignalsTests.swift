import Logbook
import Testing

@Suite("Signals")
struct SignalsTests {
  @Test("A steady run has its speed in every second, and moves in every second")
  func steady() throws {
    let signals = Signals(of: Recordings.run())
    #expect(signals.count == 600)
    #expect(signals.startSeconds == Recordings.start)
    let speed = try #require(signals[.speed]?.values)
    #expect(speed.allSatisfy { abs($0 - 3) < 1e-9 })
    #expect(signals.states.allSatisfy { $0 == .moving })
  }

  @Test("A path of constant slope has that grade", arguments: [-0.3, -0.05, 0, 0.02, 0.1, 0.45])
  func slope(grade: Double) throws {
    let signals = Signals(of: Recordings.run(grade: grade))
    let grades = try #require(signals[.grade]?.values)
    #expect(grades.allSatisfy { abs($0 - grade) < 1e-9 })
  }

  @Test("Uphill one way is downhill the other")
  func symmetry() throws {
    let up = Recordings.run()
    let hills = Recordings.changed(up, .altitude) {
      for i in $0.indices { $0[i] = 200 + 0.0001 * Double(i * (600 - i)) }
    }
    let turned = Recordings.changed(up, .altitude) { values in
      for i in values.indices { values[i] = hills.samples[.altitude]?[599 - i] ?? .nan }
    }
    let there = try #require(Signals(of: hills)[.grade]?.values)
    let back = try #require(Signals(of: turned)[.grade]?.values)
    #expect(agree(there, back.reversed().map { -$0 }, within: 1e-6))
  }

  @Test("The same run another day has the same signals")
  func translation() {
    let run = Recordings.run(grade: 0.03)
    let later = Recordings.timed(run, run.samples.times.map { $0 + 86_400 * 365 })
    let a = Signals(of: run)
    let b = Signals(of: later)
    #expect(b.startSeconds - a.startSeconds == 86_400 * 365)
    #expect(a.states == b.states)
    for signal in a.all { #expect(agree(signal.values, b[signal.channel]?.values)) }
  }

  @Test("Smart recording gives the signals of a recording each second", arguments: [2, 5, 9])
  func smart(step: Int) {
    let whole = Signals(of: Recordings.run(at: (0...720).map(Double.init), grade: 0.05))
    let sparse = Recordings.run(
      at: stride(from: 0, through: 720, by: step).map(Double.init), grade: 0.05)
    let signals = Signals(of: sparse)
    for channel in [Channel.latitude, .altitude, .distance, .speed, .grade] {
      #expect(agree(signals[channel]?.values, whole[channel]?.values), "\(channel.key)")
    }
    #expect(signals.states.allSatisfy { $0 == .moving })
  }

  @Test("A heart rate sent only on change is held, and no longer than 20 seconds")
  func held() throws {
    let activity = Recordings.changed(Recordings.run(), .heartRate) { values in
      for i in values.indices { values[i] = .nan }
      values[100] = 150
      values[110] = 155
    }
    let rates = try #require(Signals(of: activity)[.heartRate]?.values)
    #expect(rates[99].isNaN)
    #expect(rates[100..<110].allSatisfy { $0 == 150 })
    #expect(rates[110...130].allSatisfy { $0 == 155 })
    #expect(rates[131...].allSatisfy { $0.isNaN })
  }

  @Test("Nothing is bridged past the limit: a gap has no values and is marked")
  func gap() throws {
    let seconds = (0..<100).map(Double.init) + (160..<260).map(Double.init)
    let signals = Signals(of: Recordings.run(at: seconds))
    #expect(signals.count == 260)
    #expect(signals.states[100..<160].allSatisfy { $0 == .gap })
    #expect(signals.states[..<100].allSatisfy { $0 == .moving })
    for channel in [Channel.altitude, .latitude, .grade, .distance] {
      let values = try #require(signals[channel]?.values)
      #expect(values[100..<160].allSatisfy { $0.isNaN }, "\(channel.key)")
      #expect(!values[99].isNaN && !values[160].isNaN)
    }
  }

  @Test("A pause is marked, and the way covered in it is not counted from positions")
  func pause() throws {
    var activity = Recordings.run(at: (0..<100).map(Double.init) + (120..<220).map(Double.init))
    activity.samples.set(.distance, Array(repeating: .nan, count: 200))
    activity.pauses = [
      Activity.Pause(
        startSeconds: Recordings.start + 99.5, endSeconds: Recordings.start + 120)
    ]
    let signals = Signals(of: activity)
    #expect(signals.states[100..<120].allSatisfy { $0 == .paused })
    #expect(signals.states[120] == .moving)
    let distance = try #require(signals[.distance]?.values)
    #expect(abs(distance[219] - (99 + 99) * 3) < 0.01)
  }

  @Test("Without a counter the distance is that of the great circle")
  func positions() throws {
    var activity = Recordings.run(at: (0..<1000).map(Double.init))
    activity.samples.set(.distance, Array(repeating: .nan, count: 1000))
    let distance = try #require(Signals(of: activity)[.distance]?.values)
    // A degree of a meridian of the mean sphere is 111.195 km; the track is 2.997 km of it.
    #expect(abs(distance[999] - 2997) < 0.01)
  }

  @Test("A track across the date line is short, and no longitude leaves the globe")
  func dateLine() throws {
    var samples = Samples(times: (0..<100).map { Recordings.start + Double($0) * 5 })
    samples.set(.latitude, Array(repeating: 0, count: 100).map { $0 + 1 })
    samples.set(
      .longitude,
      (0..<100).map {
        let x = 179.99 + Double($0) * 0.0002; return x > 180 ? x - 360 : x
      })
    let signals = Signals(of: Activity(sport: .running, samples: samples))
    let longitude = try #require(signals[.longitude]?.values)
    #expect(longitude.allSatisfy { abs($0) <= 180 && abs($0) > 179.9 })
    let distance = try #require(signals[.distance]?.values.last)
    // 99 steps of 0.0002° at one degree north.
    #expect(abs(distance - 2201) < 3)
    #expect(signals.repairs.isEmpty)
  }

  @Test("Standing still is told from moving, and steps without speed move")
  func standing() {
    let activity = Recordings.changed(Recordings.run(), .distance) {
      for i in 200..<300 { $0[i] = 600 }
      for i in 300..<600 { $0[i] -= 300 }
    }
    let states = Signals(of: activity).states
    #expect(states[210..<290].allSatisfy { $0 == .standing })
    #expect(states[..<190].allSatisfy { $0 == .moving })
    #expect(states[310...].allSatisfy { $0 == .moving })
  }

  @Test("What has no time has no seconds: a drawn track, a typed run")
  func withoutTime() {
    let run = Recordings.run()
    let drawn = Recordings.timed(run, Array(repeating: .nan, count: 600))
    #expect(Signals(of: drawn).count == 0)
    #expect(Signals(of: Activity(sport: .running)).count == 0)
    let frozen = Recordings.timed(run, Array(repeating: Recordings.start, count: 600))
    #expect(Signals(of: frozen).count == 0)
    #expect(drawn.samples.pathMeters.map { abs(($0.last ?? 0) - 599 * 3) < 0.01 } == true)
  }

  static let hostileTimes: [[Double]] = [
    [.nan], [.infinity, -.infinity], [0], [-1e300, 1e300], [1e11, 1e11 + 1],
    [0, 1e15, 3, -1e15, 4], [.nan, 5, .nan, .nan, 1e9, .nan], [5, 4, 3, 2, 1, 0],
    [0, 1e9, 2e9, 3e9, 4e9], [1e308, 1e308, 1e308], [-0.0, 0.0, 0.5, 0.25, 0.75],
    (0..<50).map { Double(($0 * 7919) % 50) },
    [0, .greatestFiniteMagnitude, 1, .leastNonzeroMagnitude],
  ]
  static let hostileValues: [Double] = [
    .nan, .infinity, -.infinity, 1e300, -1e300, 0, -0.0, .leastNonzeroMagnitude,
  ]

  static func hostile(_ times: [Double], _ value: Double) -> Activity {
    var samples = Samples(times: times)
    let channels: [Channel] = [.latitude, .longitude, .altitude, .distance, .speed, .heartRate]
    for channel in channels {
      samples.set(channel, times.indices.map { $0.isMultiple(of: 2) ? value : Double($0) })
    }
    var activity = Activity(sport: .running, samples: samples)
    activity.pauses = [
      Activity.Pause(startSeconds: value, endSeconds: -value),
      Activity.Pause(startSeconds: -1e300, endSeconds: 1e300),
    ]
    return activity
  }

  @Test("Hostile times and values make signals or none, never a trap", arguments: hostileTimes)
  func hostile(times: [Double]) {
    for value in Self.hostileValues {
      let signals = Signals(of: Self.hostile(times, value))
      #expect(Double(signals.count) <= Signals.longestGridSeconds)
      #expect(signals.all.allSatisfy { $0.values.count == signals.count })
    }
    let left = Signals(of: Self.hostile(times, 1e300), undoing: Self.everyRepair)
    #expect(Double(left.count) <= Signals.longestGridSeconds)
  }

  static let everyRepair = Set(
    Repair.Kind.allCases.flatMap { kind in (0..<50).map { "\(kind.rawValue)@\($0)" } })

  @Test("A clock gone wrong cannot ask for more than 14 days")
  func longest() {
    let samples = Samples(times: [0, 80_000, 160_000, 240_000].map { Recordings.start + $0 * 10 })
    let signals = Signals(
      of: Activity(sport: .hiking, samples: samples),
      undoing: ["clockLeapt@1", "clockLeapt@2", "clockLeapt@3"])
    #expect(Double(signals.count) == Signals.longestGridSeconds)
  }
}
