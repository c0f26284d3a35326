import Evidence
public import Logbook
import Store
public import TrainingLoad

/// What the page of the body shows: every ledger, and how the chosen one was filled.
public struct BodyReport: Sendable {
  /// Every ledger.
  public var ledgers: TissueLedgers
  /// The one that is looked at; nil on an empty log.
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
    self.chosen = chosen
    self.fills = fills
    self.pains = pains
  }
}

extension Workbench {
  /// How many runs a report names, how many days back they and pains may lie. Choices of this
  /// project.
  private static let shown = (runs: 6, days: 90, lagDays: 1...14)

  /// The ledgers of a day, with how one of them was filled: of the fullest tissue where none is
  /// named, of its fuller side where none is.
  public func body(
    on day: Day? = nil, tissue: LedgerTissue? = nil, side: Pain.Side? = nil
  ) async throws(WorkflowError) -> BodyReport {
    let ledgers = try await tissueLedgers(through: day)
    let chosen =
      tissue.flatMap { ledgers.ledger(of: $0, side: side) } ?? ledgers.fullest
      ?? ledgers.sides.first
    guard let chosen else { return BodyReport(ledgers: ledgers, chosen: nil) }
    let largest = ledgers.largestRemainders(of: chosen, within: Self.shown.days)
      .prefix(Self.shown.runs)
    let fills = try await read { log in
      let records = try largest.compactMap { try log.run($0.run) }
      return zip(try log.summaries(of: records), largest).map {
        BodyReport.Fill(run: $0, kilometers: $1.kilometers)
      }
    }
    return BodyReport(
      ledgers: ledgers, chosen: chosen, fills: fills,
      pains: chosen.histories(on: ledgers.day, within: Self.shown.days, lag: Self.shown.lagDays))
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
