public import Logbook
public import TrainingLoad

/// What the watchers look at: a log up to a day, as plain values.
public struct WatchedLog: Sendable {
  /// What was done, the earliest first.
  public let runs: [WatchedRun]
  /// What was said of days, the earliest first.
  public let checkIns: [CheckIn]
  /// What a clinician or the runner said of a pain beyond its score.
  public let statements: [PainStatement]
  /// Strength work, the earliest first.
  public let strengthWork: [StrengthWork]
  /// The ledger of each tissue and side.
  public let ledgers: [WatchedLedger]
  /// Who runs, as known on the last day.
  public let runner: Runner
  /// The course of each pain that was ever spoken of.
  public let pains: [PainCourse]
  private let byDay: [Day: CheckIn]
  private let places: [Day: TrainingLoadCourse.Point]

  /// A log; the order of what is given does not matter. The points are those of training load by
  /// day, none where it is not known.
  public init(
    runs: [WatchedRun], checkIns: [CheckIn] = [], statements: [PainStatement] = [],
    strengthWork: [StrengthWork] = [], points: [TrainingLoadCourse.Point] = [],
    ledgers: [WatchedLedger] = [], runner: Runner = Runner()
  ) {
    self.runs = runs.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    self.checkIns = checkIns.sorted { $0.day < $1.day }
    self.statements = statements
    self.strengthWork = strengthWork.sorted { $0.day < $1.day }
    self.ledgers = ledgers
    self.runner = runner
    byDay = Dictionary(checkIns.map { ($0.day, $0) }) { _, last in last }
    places = Dictionary(points.map { ($0.day, $0) }) { first, _ in first }
    pains = PainCourse.all(
      checkIns: self.checkIns, runs: self.runs, statements: statements)
  }

  /// What was said of a day.
  public func checkIn(on day: Day) -> CheckIn? { byDay[day] }

  /// The training load of a day.
  public func point(on day: Day) -> TrainingLoadCourse.Point? { places[day] }

  /// What was done from one day through another, on foot and otherwise.
  func activities(from first: Day, through last: Day) -> ArraySlice<WatchedRun> {
    let start = runs.partitioningIndex { $0.day >= first }
    let end = runs.partitioningIndex { $0.day > last }
    return runs[start..<max(start, end)]
  }

  /// The runs from one day through another.
  func runs(from first: Day, through last: Day) -> [WatchedRun] {
    activities(from: first, through: last).filter { $0.sport == .running }
  }

  /// How many days the log of runs holds up to a day, that day included.
  func days(through day: Day) -> Int {
    guard let first = runs.first?.day, first <= day else { return 0 }
    return day - first + 1
  }
}

/// A tissue's ledger on one side, with what holds of the tissue besides its log.
public struct WatchedLedger: Sendable, Hashable {
  /// The ledger.
  public let ledger: TissueLedger
  /// The side, where the sides differ; nil where one ledger stands for both, or there are none.
  public let side: Pain.Side?
  /// What holds of the tissue today.
  public let standing: TissueLine.Standing

  /// A ledger of a side.
  public init(
    _ ledger: TissueLedger, side: Pain.Side? = nil, standing: TissueLine.Standing = .sound
  ) {
    self.ledger = ledger
    self.side = side
    self.standing = standing
  }

  /// What to call the tissue in a sentence: `left Achilles tendon`.
  var words: String {
    let name = ledger.tissue.title
    let inSentence = name.hasPrefix("Achilles") ? name : name.lowercased()
    guard let side else { return inSentence }
    return (side == .left ? "left " : "right ") + inSentence
  }
}

extension Array {
  /// The first place from which on a condition holds, which once true stays true.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
