import Advice
public import Logbook
public import Planning

/// What the first four weeks of a plan that nobody keeps would be like.
public struct PlanOutlook: Sendable, Hashable {
  /// What it was ordered with.
  public var order: PlanOrder
  /// Minutes of a week, the mean of those that are whole.
  public var weeklyMinutes: Double
  /// The longest run, in kilometers.
  public var longestKilometers: Double
  /// The sessions in all.
  public var sessions: Int
  /// How many promises could not be held.
  public var conflicts: Int
  /// The dose of the week that gives a tissue most, in easy minutes, beside what a week gave of
  /// late; nil where nothing is known of late.
  public var hardest: Hardest?

  /// A tissue's fullest week.
  public struct Hardest: Sendable, Hashable {
    /// The tissue.
    public var tissue: PlannedTissue
    /// The Monday of the week.
    public var monday: Day
    /// The week's dose over what the tissue is used to in a week.
    public var share: Double
  }
}

extension Workbench {
  /// Weeks that an outlook looks at: two blocks, which are made by day without a draft.
  static let outlookWeeks = 4

  /// What an order would make of the next four weeks.
  public func outlook(_ order: PlanOrder) async throws(WorkflowError) -> PlanOutlook {
    let kept = try await newPlan(order, blocks: 2)
    let request = try await planRequest(order, on: kept.madeOn)
    let first = kept.madeOn.startOfWeek(firstWeekday: 0)
    let end = first + 7 * Self.outlookWeeks
    let sessions = kept.sessions.filter { $0.day >= kept.madeOn && $0.day < end }
    let mondays = (0..<min(Self.outlookWeeks, order.weeks)).map { first + 7 * $0 }
    let weeks = mondays.map { monday in
      sessions.filter { $0.day >= monday && $0.day < monday + 7 }
    }
    let whole = kept.madeOn == first ? weeks : Array(weeks.dropFirst())
    let minutes = whole.flatMap(\.self).reduce(0) { $0 + $1.choice.minutes }
    var hardest: PlanOutlook.Hardest?
    for (monday, week) in zip(mondays, weeks) {
      for tissue in PlannedTissue.allCases {
        guard let usual = request.log.capacity[tissue], usual > 0 else { continue }
        let dose = week.reduce(0) { $0 + ($1.choice.doses[tissue]?.nominal ?? 0) }
        let share = dose / (7 * usual)
        if share > hardest?.share ?? 0 {
          hardest = PlanOutlook.Hardest(tissue: tissue, monday: monday, share: share)
        }
      }
    }
    return PlanOutlook(
      order: order, weeklyMinutes: whole.isEmpty ? 0 : minutes / Double(whole.count),
      longestKilometers: sessions.filter(\.isOnFoot).map(\.choice.kilometers).max() ?? 0,
      sessions: sessions.count, conflicts: kept.conflicts.count, hardest: hardest)
  }
}

extension PlanOrder {
  /// The same with the shortest of its days left free; nil where that leaves fewer than two.
  public var dayFewer: PlanOrder? {
    let days = weekdays.indices.filter { weekdays[$0] > 0 }
    guard days.count > 2, let shortest = days.min(by: { weekdays[$0] < weekdays[$1] }) else {
      return nil
    }
    var order = self
    order.weekdays[shortest] = 0
    return order
  }

  /// The same for the goal that is asked for most beside it. A choice of this project.
  public var otherGoal: PlanOrder {
    var order = self
    order.goal = goal == .muscle ? .endurance : .muscle
    return order
  }
}
