import Advice
import Logbook
import RealModule
import TrainingLoad

/// Where a runner stands at the beginning of a block: by the log, then by the plan so far.
struct PlannerState: Sendable {
  /// Days with something done, from the oldest.
  var past: [PastDay]
  /// What stands in each ledger at the end of the day before; its upper edge is what lines hold.
  var ledgers: [PlannedDose]
  /// What each tissue is used to, in easy minutes a day.
  var capacity: [Double]
  /// Minutes of an ordinary week at this point.
  var referenceMinutes: Double
  /// Minutes of the last ordinary weeks, at most three.
  var ordinaryMinutes: [Double]
  /// The long run of the last ordinary week, in kilometers; 0 where none is known.
  var lastOrdinaryLong: Double
  /// What rose last, counted in the last ordinary week.
  var rises: RiseCounts
  var cleanLoads: [String: Int]
  /// The step of the ladder to which the plan so far leads; nil where it leads to none.
  var ladderStep: ReturnStep?

  init(_ request: PlanRequest) {
    let log = request.log
    past = log.days.filter { $0.day < request.today }.sorted { $0.day < $1.day }
    ledgers = PlannedTissue.allCases.map {
      let stands = max(0, log.standing[$0] ?? 0)
      return PlannedDose(lower: stands, nominal: stands, upper: stands)
    }
    capacity = PlannedTissue.allCases.map { max(0, log.capacity[$0] ?? 0) }
    referenceMinutes = max(log.weeklyMinutes, Self.leastWeek)
    ordinaryMinutes = log.weeklyMinutes > 0 ? [log.weeklyMinutes] : []
    lastOrdinaryLong = 0
    cleanLoads = log.cleanLoads
    let monday = request.today.startOfWeek(firstWeekday: 0)
    rises = RiseCounts(past.filter { $0.day >= monday + -7 && $0.day < monday })
    if rises.minutes == 0 { rises.minutes = log.weeklyMinutes }
  }

  /// Where somebody without a log begins: three runs of a quarter of an hour. A product choice.
  static let leastWeek = 45.0

  /// What a ledger keeps from day to day.
  static let retention = PlannedTissue.allCases.map {
    Double.exp(-1 / $0.ledger.repairDays.value)
  }

  /// The longest run of the 30 days before a day, never less than a first run.
  func longest(before day: Day, easyMetersPerSecond: Double) -> Double {
    let first = PlanParameter.firstRunMinutes.value * easyMetersPerSecond * 0.06
    let days = Int(PlanParameter.spikeDays.value)
    return past.reduce(first) {
      $1.day < day && day - $1.day <= days ? max($0, $1.longestKilometers) : $0
    }
  }

  /// The upper edge of what stands in each ledger.
  var standing: [Double] { ledgers.map(\.upper) }

  /// Minutes of running in the plan's week before one; nil before the plan began, and where they
  /// were too few to measure a taper by.
  func minutesBefore(_ outline: WeekOutline, of request: PlanRequest) -> Double? {
    guard outline.monday > request.firstMonday else { return nil }
    let days = past.filter { $0.day >= outline.monday + -7 && $0.day < outline.monday }
    let minutes = days.reduce(0) { $0 + $1.runMinutes }
    return minutes > Self.leastBeforeTaper ? minutes : nil
  }

  /// An hour of running in a week says too little to hold a taper below it. A product choice.
  private static let leastBeforeTaper = 60.0

  /// What may stand in a tissue's ledger.
  func limit(_ tissue: PlannedTissue, _ health: PlanHealth) -> Double {
    let unit = PlanParameter.easyKilometersPerMinute.value
    return TissueLine(
      tissue.ledger, capacity: capacity[tissue.index] * unit,
      standing: health.standing(of: tissue)
    ).limit / unit
  }

  /// Lets a day of the plan pass.
  mutating func pass(_ day: Day, _ choices: [SessionChoice], race: [PlannedTissue: Double]?) {
    let pace = 1 / TissueParameter.capacityDays.value
    for tissue in PlannedTissue.allCases {
      let k = tissue.index
      let extra = race?[tissue] ?? 0
      let dose = choices.compactMap { $0.doses[tissue] }.reduce(
        PlannedDose(lower: extra, nominal: extra, upper: extra), +)
      ledgers[k] = ledgers[k] * Self.retention[k] + dose
      capacity[k] += (dose.nominal - capacity[k]) * pace
    }
    guard !choices.isEmpty else { return }
    past.append(PastDay(day, choices))
    for choice in choices {
      if choice.isLoaded { cleanLoads[choice.carriedLoad, default: 0] += 1 }
      if choice.ladderRung == ladderStep?.rung { ladderStep = ladderStep?.after(1) }
    }
  }
}

extension PastDay {
  /// A day of a plan as if it had been done.
  init(_ day: Day, _ choices: [SessionChoice]) {
    self.init(day: day)
    for choice in choices {
      traits.formUnion(choice.traits)
      high.formUnion(choice.high)
      isLoaded = isLoaded || choice.isLoaded
      if choice.traits.contains(.run) {
        runMinutes += choice.minutes
        longestKilometers = max(longestKilometers, choice.kilometers)
      }
    }
  }
}

/// What can rise from week to week, one thing at a time (RUN-08).
struct RiseCounts: Sendable, Hashable {
  /// Minutes of running.
  var minutes = 0.0
  /// Hard runs on the level.
  var hard = 0
  /// Runs uphill.
  var uphill = 0
  /// Sessions with a load.
  var loaded = 0

  init(_ days: [PastDay]) {
    for day in days {
      minutes += day.runMinutes
      if day.traits.contains(.uphill) {
        uphill += 1
      } else if day.traits.contains(.quality) {
        hard += 1
      }
      if day.isLoaded { loaded += 1 }
    }
  }
}
