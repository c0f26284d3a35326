import Biomechanics
import Evidence
public import Logbook
import Quantities

/// A run of a log with what it gave the tissues.
public struct DosedRun: Sendable, Hashable, Identifiable {
  /// Its number in the log.
  public let id: Int64
  /// The day it began.
  public let day: Day
  /// What kind of movement it was.
  public let sport: Sport
  /// What it gave; nil where its figures were not computed yet.
  public let doses: RunDoses?

  /// A run with what it gave the tissues.
  public init(id: Int64, day: Day, sport: Sport, doses: RunDoses?) {
    self.id = id
    self.day = day
    self.sport = sport
    self.doses = doses
  }
}

/// Every tissue's ledger on both sides through one day, from what a log holds.
///
/// Shape: the doses of each day's runs and strength work, added up and given to `TissueLedger`.
/// Units: easy kilometers. Range: from the log's first run, or after the last one that was not
/// reckoned yet, to the day. Doses add their bands, since they share their doubts. Source:
/// `TissueState` and `TissueLine`, choices of this project.
public struct TissueLedgers: Sendable, Hashable {
  /// The day that is looked at: the last one they were reckoned through unless said otherwise.
  public internal(set) var day: Day
  /// The first day of the log; nil where nothing was run.
  public let firstDay: Day?
  /// One for each side of each tissue, in the order of `LedgerTissue.all`, the left side first.
  public internal(set) var sides: [SidedLedger]
  /// What was taken for granted.
  public let assumptions: [Assumption]
  /// The runs they were reckoned from, in order of day.
  public let runs: [DosedRun]

  /// What ledgers are reckoned from.
  public struct Log: Sendable {
    /// Runs, walks and hikes in order of day.
    public var runs: [DosedRun]
    /// Strength work.
    public var work: [StrengthWork]
    /// What was said of days, in order of day.
    public var checkIns: [CheckIn]
    /// Whose it is.
    public var athlete: Athlete

    /// What a log holds.
    public init(
      runs: [DosedRun], work: [StrengthWork], checkIns: [CheckIn], athlete: Athlete
    ) {
      self.runs = runs
      self.work = work
      self.checkIns = checkIns
      self.athlete = athlete
    }
  }

  /// Something that was taken for granted.
  public enum Assumption: Sendable, Hashable {
    /// So many runs were reckoned for a body of 70 kg and 1.75 m.
    case usualBody(runs: Int)
    /// So many runs without an altitude were taken to be level.
    case level(runs: Int)
    /// So many runs without points were taken to be level and even.
    case evenSpeed(runs: Int)
    /// So many runs say neither how far nor how long, or carried what cannot be reckoned: they are
    /// left out.
    case leftOut(runs: Int)
    /// The figures of so many runs were not computed yet: they are left out.
    case notComputed(runs: Int)
    /// So many walks and hikes count by ratios of a step, slope and speed not told apart.
    case walks(Int)
    /// So many pieces of strength work count by peaks that we proposed.
    case strengthWork(Int)
    /// The weeks before the log are taken to be like its first 28 days.
    case beforeTheLog
  }

  /// The ledgers of a log through a day.
  public init(_ log: Log, through day: Day) {
    self.day = day
    let runs = log.runs.filter { $0.day <= day }
    self.runs = runs
    // A run that was not reckoned yet is not nothing: what is known of the log begins after it.
    let notReckoned = runs.last { $0.doses == nil }?.day
    let known = runs.filter { run in notReckoned.map { run.day > $0 } ?? true }
    firstDay = known.map(\.day).min() ?? (runs.isEmpty ? nil : day)
    let checkIns = log.checkIns.filter { $0.day <= day }
    guard let firstDay else {
      sides = SidedLedger.sides { SidedLedger($0, side: $1, ledger: nil, checkIns: checkIns) }
      assumptions = []
      return
    }
    let work = log.work.filter { (firstDay...day).contains($0.day) }
    let days = DoseDays(from: firstDay, through: day, runs: known, work: work, of: log.athlete)
    let ledgers = LedgerTissue.all.indices.map { days.ledgers(place: $0) }
    sides = SidedLedger.sides { tissue, side in
      let pair = LedgerTissue.all.firstIndex(of: tissue).map { ledgers[$0] }
      return SidedLedger(
        tissue, side: side, ledger: side == .right ? pair?.right : pair?.left, checkIns: checkIns)
    }
    assumptions = Self.assumptions(runs, work: work, days: day - firstDay)
  }

  /// The ledger of a side of a tissue; of the fuller side where none is named.
  public func ledger(of tissue: LedgerTissue, side: Pain.Side? = nil) -> SidedLedger? {
    let both = sides.filter { $0.tissue == tissue }
    if let side { return both.first { $0.side == side } }
    func used(_ ledger: SidedLedger) -> Double {
      (try? ledger.use(on: day).get())?.used.value ?? 0
    }
    return both.max { used($0) < used($1) }
  }

  /// Days after which what stood in the ledgers before the log no longer matters to bone. Chosen.
  private static let longestMemoryDays = 90

  private static func assumptions(
    _ runs: [DosedRun], work: [StrengthWork], days: Int
  ) -> [Assumption] {
    var list: [Assumption] = []
    func add(_ assumption: (Int) -> Assumption, _ count: Int) {
      if count > 0 { list.append(assumption(count)) }
    }
    func count(_ assumption: RunDoses.Assumption) -> Int {
      runs.count { $0.doses.map { $0.isKnown && $0.assumption == assumption } ?? false }
    }
    add(Assumption.usualBody, count(.usualBody))
    add(Assumption.level, count(.level))
    add(Assumption.evenSpeed, count(.evenSpeed))
    add(Assumption.leftOut, runs.count { $0.doses.map { !$0.isKnown } ?? false })
    add(Assumption.notComputed, runs.count { $0.doses == nil })
    add(Assumption.walks, runs.count { $0.sport != .running && $0.doses?.isKnown == true })
    add(Assumption.strengthWork, work.count)
    if days < longestMemoryDays { list.append(.beforeTheLog) }
    return list
  }
}

/// One side of a tissue: its ledger, and what the runner said of it.
public struct SidedLedger: Sendable, Hashable {
  /// The tissue.
  public let tissue: LedgerTissue
  /// The side; nil where there is one ledger for both.
  public let side: Pain.Side?
  /// What each day added and where it stood; nil where nothing was run.
  public internal(set) var ledger: TissueLedger?
  /// What was said of days, in order of day.
  private let checkIns: [CheckIn]

  init(
    _ tissue: LedgerTissue, side: Pain.Side?, ledger: TissueLedger?, checkIns: [CheckIn]
  ) {
    self.tissue = tissue
    self.side = side
    self.ledger = ledger
    self.checkIns = checkIns
  }

  static func sides(_ make: (LedgerTissue, Pain.Side?) -> SidedLedger) -> [SidedLedger] {
    LedgerTissue.all.flatMap { tissue in
      tissue.hasSides ? [make(tissue, .left), make(tissue, .right)] : [make(tissue, nil)]
    }
  }

  /// How the tissue stands on a day, by what the runner said until then.
  public func standing(on day: Day) -> TissueLine.Standing {
    TissueLine.Standing(of: tissue, side: side, on: day, checkIns: checkIns)
  }

  /// How full the ledger is at the end of a day, or why that is not known. Days after its last are
  /// days of rest.
  public func use(on day: Day) -> Result<TissueUse, TissueState.Unknown> {
    guard let ledger, var state = ledger[min(day, ledger.lastDay)] else {
      return .failure(.shortLog(missingDays: TissueParameter.leastDays))
    }
    let restDays = min(max(0, day - ledger.lastDay), Self.mostRestDays)
    for _ in 0..<restDays { state.rest() }
    do {
      return .success(try state.use(standing: standing(on: day)))
    } catch {
      return .failure(error)
    }
  }

  /// A year and a half of rest leaves nothing in any ledger. Chosen.
  private static let mostRestDays = 548

  /// The class of what is left on a day.
  public func margin(on day: Day) -> TissueMargin {
    TissueMargin(used: (try? use(on: day).get())?.used.value)
  }

  /// The word for programs: `stopped` where the runner said what stops loading, else the class.
  public func status(on day: Day) -> String {
    standing(on: day) == .stopped ? "stopped" : margin(on: day).rawValue
  }

  /// The days on which pain there was said, with the strongest of each; 0 was asked and is none.
  public var pains: [(day: Day, pain: Pain)] {
    checkIns.compactMap { checkIn in
      let own = checkIn.pains.filter { $0.isOf(tissue, side: side) }
      return own.max { $0.score < $1.score }.map { (checkIn.day, $0) }
    }
  }

  /// What is left today of a dose that was given some days ago.
  public func remainder(of dose: Double, afterDays days: Int) -> Double {
    var left = dose
    let retention = LedgerTissue.retention(repairDays: tissue.repairDays.value)
    for _ in 0..<max(0, days) where left > 0 { left *= retention }
    return left
  }
}

/// What each day of a log gave each tissue.
private struct DoseDays {
  let firstDay: Day
  private var days: [[SidedDose]]

  init(
    from firstDay: Day, through lastDay: Day, runs: [DosedRun], work: [StrengthWork],
    of athlete: Athlete
  ) {
    self.firstDay = firstDay
    let nothing = SidedDose(both: Estimate(0, low: 0, high: 0))
    let empty = Array(repeating: nothing, count: lastDay - firstDay + 1)
    days = Array(repeating: empty, count: LedgerTissue.all.count)
    for run in runs {
      guard let doses = run.doses else { continue }
      let day = run.day - firstDay
      for place in LedgerTissue.all.indices {
        if let dose = doses[place: place] { days[place][day] = days[place][day] + dose }
      }
    }
    add(work, of: athlete)
  }

  private mutating func add(_ work: [StrengthWork], of athlete: Athlete) {
    // One body for weeks of work: its steps are asked of the physics once.
    var known: [Body: Double] = [:]
    for one in work {
      let state = athlete.state(on: one.day)
      var body = Exertion.Undertaking.referenceBody
      if let kilograms = state[.massKilograms] { body.mass = .kilograms(kilograms) }
      if let meters = state[.heightMeters] { body.height = .meters(meters) }
      guard let steps = known[body] ?? body.referenceStepsPerKilometer else { continue }
      known[body] = steps
      let day = one.day - firstDay
      for (place, tissue) in LedgerTissue.all.enumerated() {
        let dose = one.dose(
          of: tissue, bodyKilograms: body.mass.kilograms, stepsPerKilometer: steps)
        days[place][day] = days[place][day] + SidedDose(both: dose)
      }
    }
  }

  /// The ledgers of both sides, one for both where no day differs.
  func ledgers(place: Int) -> (left: TissueLedger, right: TissueLedger) {
    let tissue = LedgerTissue.all[place]
    let left = TissueLedger(tissue, from: firstDay, doses: days[place].map { $0.left })
    guard tissue.hasSides, days[place].contains(where: { $0.left != $0.right }) else {
      return (left, left)
    }
    return (left, TissueLedger(tissue, from: firstDay, doses: days[place].map { $0.right }))
  }
}
