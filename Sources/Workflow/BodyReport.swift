import Evidence
public import Logbook
public import Planning
import Store
public import TrainingLoad

/// What the page of the body shows: every ledger, and how the chosen one was filled.
public struct BodyReport: Sendable {
  /// Every ledger as it stands today; days to come are days of rest.
  public var ledgers: TissueLedgers
  /// The same through the seventh day to come, as the plan has it; nil without a plan.
  public var planned: TissueLedgers?
  /// The sessions of these days, today's where they were not done yet.
  public var sessions: [PlannedSession] = []
  /// The day that is looked at: today, or one of the seven to come.
  public var day: Day
  /// The ledger that is looked at, on that day; nil on an empty log.
  public var chosen: SidedLedger?
  /// The runs that most of it came from, the fullest first.
  public var fills: [Fill]
  /// Days before each pain on which most was added, the latest pain first.
  public var pains: [PainHistory]

  /// A run with what is left of its dose.
  public struct Fill: Sendable {
    /// The run.
    public var run: RunSummary
    /// What is left of its dose today, in easy kilometers.
    public var kilometers: Double
  }

  /// A pain with the days before it.
  public struct PainHistory: Sendable {
    /// The day.
    public var day: Day
    /// The strongest pain that was said of it.
    public var pain: Pain
    /// The days of the two weeks before on which most was added, with the dose in easy kilometers,
    /// the largest first.
    public var before: [(day: Day, kilometers: Double)]
  }

  /// A report of some ledgers.
  public init(
    ledgers: TissueLedgers, chosen: SidedLedger?, fills: [Fill] = [], pains: [PainHistory] = []
  ) {
    self.ledgers = ledgers
    day = ledgers.day
    self.chosen = chosen
    self.fills = fills
    self.pains = pains
  }

  /// The day it is.
  public var today: Day { ledgers.day }
  /// The ledgers of the day that is looked at.
  public var shown: TissueLedgers { ledgers(on: day) }

  /// The ledgers of one of the days: today as they stand, then as planned, or at rest.
  public func ledgers(on day: Day) -> TissueLedgers {
    day > today ? (planned ?? ledgers).looked(at: day) : ledgers
  }

  /// How many days to come are shown. A choice of this project.
  public static let daysAhead = 7
}

extension Workbench {
  /// How many runs a report names, how many days back they and pains may lie. Choices of this
  /// project.
  private static let shown = (runs: 6, days: 90, lagDays: 1...14)

  /// The ledgers of today and of the seven days to come, with how one of them was filled: of the
  /// fullest tissue where none is named, of its fuller side where none is.
  ///
  /// - Parameter day: which of the days is looked at; any other shows today.
  public func body(
    on day: Day? = nil, tissue: LedgerTissue? = nil, side: Pain.Side? = nil
  ) async throws(WorkflowError) -> BodyReport {
    let ledgers = try await tissueLedgers()
    var report = BodyReport(ledgers: ledgers, chosen: nil)
    let days = ledgers.day...(ledgers.day + BodyReport.daysAhead)
    if let day, days.contains(day) { report.day = day }
    guard ledgers.firstDay != nil else { return report }
    let ahead = try await sessionsAhead()
    report.sessions = ahead.filter { days.contains($0.day) }
    if ahead.contains(where: { $0.day > ledgers.day }) {
      report.planned = ledgers.following(
        report.sessions.map(PlannedDoses.init), through: days.upperBound)
    }
    let shown = report.shown
    report.chosen =
      tissue.flatMap { shown.ledger(of: $0, side: side) } ?? shown.fullest ?? shown.sides.first
    guard let chosen = report.chosen else { return report }
    let largest = ledgers.largestRemainders(of: chosen, within: Self.shown.days)
      .prefix(Self.shown.runs)
    report.fills = try await read { log in
      let records = try largest.compactMap { try log.run($0.run) }
      return zip(try log.summaries(of: records), largest).map {
        BodyReport.Fill(run: $0, kilometers: $1.kilometers)
      }
    }
    report.pains = chosen.histories(
      on: ledgers.day, within: Self.shown.days, lag: Self.shown.lagDays)
    return report
  }
}

extension TissueLedgers {
  /// The ledger of which most is used; nil where none is known.
  public var fullest: SidedLedger? {
    let known = sides.compactMap { side in
      (try? side.use(on: day).get()).map { (side, $0.used.value) }
    }
    return known.max { $0.1 < $1.1 }?.0
  }

  /// What is left of the doses of the latest runs on one side, the largest first.
  fileprivate func largestRemainders(
    of side: SidedLedger, within days: Int
  ) -> [(run: Int64, kilometers: Double)] {
    runs.filter { day - $0.day <= days }.compactMap { run in
      guard let dose = run.doses?[side.tissue] else { return nil }
      let own = side.side.map { dose[$0] } ?? dose.worse
      let left = side.remainder(of: own.value, afterDays: day - run.day)
      return left > 0 ? (run.id, left) : nil
    }.sorted { $0.kilometers > $1.kilometers }
  }
}

extension SidedLedger {
  fileprivate func histories(
    on day: Day, within days: Int, lag: ClosedRange<Int>
  ) -> [BodyReport.PainHistory] {
    pains.filter { $0.pain.score > 0 && day - $0.day <= days }.reversed().map { said in
      let doses = lag.compactMap { age -> (day: Day, kilometers: Double)? in
        let before = said.day + -age
        guard let dose = ledger?.dose(on: before), dose.value > 0 else { return nil }
        return (before, dose.value)
      }
      return BodyReport.PainHistory(
        day: said.day, pain: said.pain,
        before: Array(doses.sorted { $0.kilometers > $1.kilometers }.prefix(2)))
    }
  }
}
