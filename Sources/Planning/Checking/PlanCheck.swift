public import Logbook

/// An independent check of a plan: it reads the plan, the log, the runner and the catalogues, and
/// shares no code with the program that made the plan.
///
/// Every part goes through the plan day by day as a person with a pencil would. What it finds is
/// reported under the name of the rule that is broken.
public struct PlanCheck: Sendable {
  let plan: Plan
  let request: PlanRequest
  /// What stands on each day of the plan.
  let byDay: [Day: [PlannedSession]]
  /// What was done on each day before it.
  let logged: [Day: PastDay]

  /// A check of a plan that was made for a request.
  public init(_ plan: Plan, for request: PlanRequest) {
    self.plan = plan
    self.request = request
    byDay = Dictionary(grouping: plan.sessions, by: \.day)
    logged = Dictionary(
      request.log.days.filter { $0.day < request.today }.map { ($0.day, $0) },
      uniquingKeysWith: { $1 })
  }

  /// A rule that a plan breaks.
  public struct Breach: Sendable, Hashable, CustomStringConvertible {
    /// The name of the rule.
    public let rule: String
    /// The day on which, where it is one.
    public let day: Day?
    /// What is wrong.
    public let words: String

    /// The breach in one line.
    public var description: String { "\(day?.iso ?? "plan") \(rule): \(words)" }
  }

  /// Every rule that the plan breaks; empty for a plan as it should be.
  public var breaches: [Breach] {
    slots + minutes + people + spikes + ledgers + spacing + loads + windows + longRuns + volumes
      + raceWindows + strength + health + stacking + frozen + goals + order + pins
  }

  /// The days that the plan decides on.
  var days: [Day] {
    guard let first = plan.weeks.first?.monday, let last = plan.weeks.last?.monday else {
      return []
    }
    let start = max(first, request.today)
    return (0..<max(0, last + 7 - start)).map { start + $0 }
  }

  func choices(_ day: Day) -> [SessionChoice] { (byDay[day] ?? []).map(\.choice) }

  func week(of day: Day) -> PlanWeek? {
    plan.weeks.last { $0.monday <= day && day < $0.monday + 7 }
  }

  /// Whether a day holds something of a kind, planned or logged.
  func holds(_ day: Day, _ trait: SessionTraits) -> Bool {
    count(day, trait) > 0
  }

  /// How many sessions of a kind a day holds; a logged day holds one at most.
  func count(_ day: Day, _ trait: SessionTraits) -> Int {
    if day < request.today {
      return logged[day]?.traits.isDisjoint(with: trait) == false ? 1 : 0
    }
    return choices(day).count { !$0.traits.isDisjoint(with: trait) }
  }

  func isLoaded(_ day: Day) -> Bool {
    day < request.today
      ? logged[day]?.isLoaded ?? false : choices(day).contains { $0.carriedLoad != "none" }
  }

  func runMinutes(_ day: Day) -> Double {
    if day < request.today { return logged[day]?.runMinutes ?? 0 }
    return choices(day).reduce(0) { $0 + ($1.traits.contains(.run) ? $1.minutes : 0) }
  }

  func longest(_ day: Day) -> Double {
    if day < request.today { return logged[day]?.longestKilometers ?? 0 }
    let runs = choices(day).filter { $0.traits.contains(.run) }.map(\.kilometers)
    let race = request.race.flatMap { $0.day == day ? $0.kilometers : nil }
    return max(runs.max() ?? 0, race ?? 0)
  }

  /// The days of a week.
  func days(of week: PlanWeek) -> [Day] { (0..<7).map { week.monday + $0 } }

  func breach(_ rule: String, _ day: Day? = nil, _ words: String) -> Breach {
    Breach(rule: rule, day: day, words: words)
  }

  /// Whether the plan names a promise as given up in the two weeks around a day.
  func isGiven(_ rule: String, near day: Day) -> Bool {
    guard let week = week(of: day) else { return false }
    return plan.conflicts.contains { $0.given == rule && abs($0.week - week.index) <= 1 }
  }
}
