public import Advice
import Biomechanics
public import Logbook
import Quantities
import Store
import TrainingLoad

extension Workbench {
  /// What stands out in the log on a day, today unless one is named, and what is left.
  public func watched(on day: Day? = nil) async throws(WorkflowError) -> DayWatch {
    let day = if let day { day } else { try await today() }
    let log = try await watchedLog(through: day)
    return DayWatch(
      report: log.report(on: day), budget: log.budget(on: day), before: log.budget(on: day + -1))
  }

  /// For how many days before a day runs are watched: a year and the 35 days before it, which is
  /// more than any watcher looks back.
  static let watchedDays = 400

  /// The log up to a day as the watchers see it.
  func watchedLog(through day: Day) async throws(WorkflowError) -> WatchedLog {
    let runner = try await asker(on: day)
    let ledgers = WatchedLedger.all(try await tissueLedgers(through: day))
    let points = try await trainingLoad(
      since: day + -Self.watchedDays, through: day
    ).days.map(\.point)
    return try await read { log in
      let everything = Day(number: 0)...day
      return WatchedLog(
        runs: try log.watchedRuns(from: day + -Self.watchedDays, through: day),
        checkIns: try log.checkIns(in: everything),
        statements: try log.painStatements().filter { $0.day <= day },
        strengthWork: try log.strengthWork(in: everything), points: points, ledgers: ledgers,
        runner: runner)
    }
  }
}

extension Workbench {
  /// The log up to a day as far as the courses of pains are told by it.
  func painLog(through day: Day) async throws(WorkflowError) -> WatchedLog {
    try await read { log in
      WatchedLog(
        runs: try log.watchedRuns(from: day + -Self.watchedDays, through: day),
        checkIns: try log.checkIns(in: Day(number: 0)...day),
        statements: try log.painStatements().filter { $0.day <= day })
    }
  }
}

extension WatchedLedger {
  /// The ledgers of a log; one for both sides where they do not differ.
  fileprivate static func all(_ ledgers: TissueLedgers) -> [WatchedLedger] {
    let day = ledgers.day
    return LedgerTissue.all.flatMap { tissue in
      let sides = ledgers.sides.filter { $0.tissue == tissue }.compactMap { side in
        side.ledger.map { WatchedLedger($0, side: side.side, standing: side.standing(on: day)) }
      }
      let isOne = sides.allSatisfy {
        $0.ledger.doses == sides[0].ledger.doses && $0.standing == sides[0].standing
      }
      return isOne
        ? sides.prefix(1).map { WatchedLedger($0.ledger, standing: $0.standing) } : sides
    }
  }
}

/// A day as it is watched: what stands out, and what is left.
public struct DayWatch: Sendable {
  /// What stands out.
  public var report: WatchReport
  /// What is left.
  public var budget: DayBudget
  /// What was left at the end of the day before; nil where it was not looked at.
  public var before: DayBudget?
}

extension LogTransaction {
  /// The runs of some days as the watchers see them, by their stored figures.
  fileprivate func watchedRuns(from first: Day, through last: Day) throws -> [WatchedRun] {
    var search = RunSearch()
    search.since = first
    search.until = last
    search.limit = .max
    let records = try runs(matching: search)
    let numbers = records.map(\.id)
    let figures = try figures(of: numbers, keys: WatchedRun.figureKeys)
    let worn = try worn(on: numbers)
    let athlete = try athleteProfile()
    return records.map { record in
      WatchedRun(
        record, figures[record.id] ?? [:], worn[record.id] ?? [],
        bodyMass: athlete.state(on: record.day).bodyMass)
    }
  }
}

extension WatchedRun {
  /// The figures of form that are watched, by the key of their channel.
  private static let formKeys = [
    Channel.stepFrequency.key, Channel.groundContactTime.key, Channel.verticalOscillation.key,
    Channel.groundContactBalance.key,
  ]
  private static let zoneKeys = (1...5).map { "heartRate.zone\($0).seconds" }
  private static let heartRateKey = "heartRate.mean"
  private static let decouplingKey = KeyFigures.decoupling

  /// The figures that the watchers look at.
  fileprivate static let figureKeys =
    [KeyFigures.ascent, heartRateKey, decouplingKey] + zoneKeys + formKeys.map { $0 + ".mean" }
    + formKeys.map { $0 + ".drift" }

  fileprivate init(
    _ record: RunRecord, _ figures: [String: Figure], _ worn: [Worn], bodyMass: Mass?
  ) {
    self.init(
      id: record.id, day: record.day, sport: record.sport, meters: record.distanceMeters)
    movingSeconds = record.movingSeconds
    climbMeters = figures[KeyFigures.ascent]?.value ?? record.stated.ascentMeters
    heartRate = figures[Self.heartRateKey]?.value
    decoupling = figures[Self.decouplingKey]?.value
    let times = Self.zoneKeys.map { figures[$0]?.value }
    zoneSeconds = times.contains(nil) ? [] : times.compactMap(\.self)
    let loads = worn.loads.compactMap { $0.load?.carriedLoad(bodyMass: bodyMass) }
    carriedLoad = loads.max { $0.mass < $1.mass } ?? CarriedLoad.none
    let names = worn.shoes.map(\.name).sorted()
    shoes = names.isEmpty ? nil : names.joined(separator: " + ")
    device = record.device.map { [$0.maker, $0.product].compactMap(\.self).joined(separator: " ") }
    isIndoors = record.isIndoors
    for key in Self.formKeys {
      form[key] = figures[key + ".mean"]?.value
      drifts[key] = figures[key + ".drift"].flatMap(Drift.init)
    }
  }
}

extension WatchedRun.Drift {
  /// A change with its band, which reaches 1.28 spreads to either side.
  fileprivate init?(_ figure: Figure) {
    guard let value = figure.value, let low = figure.low, let high = figure.high else {
      return nil
    }
    let spread = (high - low) / 2 / 1.2816
    self.init(change: value, spreads: spread > 0 ? value / spread : value == 0 ? 0 : .infinity)
  }
}

extension RunRecord {
  /// Whether the file says that it was run indoors: on a treadmill or a track under a roof.
  fileprivate var isIndoors: Bool {
    let detail = (sportDetail ?? "").lowercased()
    return detail.contains("treadmill") || detail.contains("indoor")
      || detail.contains("virtual")
  }
}
