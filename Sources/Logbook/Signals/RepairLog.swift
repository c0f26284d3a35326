/// Collects what was mended, one entry for faults that follow each other closely.
struct RepairLog {
  /// Faults of one kind no further apart than this are one repair. Chosen so that a stretch of
  /// bad points is one line on the page; faults that are only counted may lie further apart.
  private static let closeness = 10
  private static let closenessOfCounts = 300
  /// After so many repairs of one kind the rest joins the last: a list nobody reads helps nobody.
  private static let most = 100

  private struct Group {
    let kind: Repair.Kind
    let atSample: Int
    let isUndone: Bool
    var samples: Int
    var lastSample: Int
    var amount: Double
  }

  private let undoing: Set<String>
  private var groups: [Group] = []
  private var latest: [Repair.Kind: Int] = [:]
  private var counts: [Repair.Kind: Int] = [:]

  init(undoing: Set<String>) { self.undoing = undoing }

  /// Whether anything was found at all.
  var isEmpty: Bool { groups.isEmpty }

  /// Notes a fault and says whether it is to be mended.
  mutating func mends(
    _ kind: Repair.Kind, at sample: Int, samples: Int = 1, amount: Double
  ) -> Bool {
    let closeness = kind.amountIsCount ? Self.closenessOfCounts : Self.closeness
    if let index = latest[kind],
      sample - groups[index].lastSample <= closeness || counts[kind, default: 0] >= Self.most
    {
      groups[index].samples += samples
      groups[index].lastSample = sample + samples - 1
      groups[index].amount =
        kind.amountIsCount ? groups[index].amount + amount : max(groups[index].amount, amount)
      return !groups[index].isUndone
    }
    let isUndone = undoing.contains("\(kind.rawValue)@\(sample)")
    latest[kind] = groups.count
    counts[kind, default: 0] += 1
    groups.append(
      Group(
        kind: kind, atSample: sample, isUndone: isUndone, samples: samples,
        lastSample: sample + samples - 1, amount: amount))
    return !isUndone
  }

  /// The repairs in the order of the recording, placed on a clock that begins at `start`.
  func repairs(times: [Double], start: Double) -> [Repair] {
    groups.sorted { ($0.atSample, $0.kind.rawValue) < ($1.atSample, $1.kind.rawValue) }.map {
      Repair(
        kind: $0.kind, atSample: $0.atSample, samples: min($0.samples, times.count),
        atSeconds: Self.seconds(at: $0.atSample, times: times, start: start), amount: $0.amount,
        isUndone: $0.isUndone)
    }
  }

  /// Where a point lies; a point without a time lies where the nearest one before it does.
  private static func seconds(at sample: Int, times: [Double], start: Double) -> Double {
    var index = min(sample, times.count - 1)
    // A short way back is enough: further back the place would mean little.
    for _ in 0..<1000 where index >= 0 && times[index].isNaN { index -= 1 }
    guard index >= 0, times[index].isFinite else { return 0 }
    return max(0, times[index] - start)
  }
}

extension Repair.Kind {
  /// Whether the amount counts points, so that amounts add up; other amounts take the largest.
  var amountIsCount: Bool {
    switch self {
    case .timeRepeated, .timeMissing, .zeroPosition, .zeroHeartRate: true
    case .clockWentBack, .clockLeapt, .positionSpike, .altitudeSpike, .distanceFell: false
    }
  }
}
