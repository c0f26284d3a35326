import Advice
public import Logbook
public import Planning

/// Something that happened since a plan was made and asks whether it should change.
public enum PlanOccasion: Sendable, Hashable {
  /// A session was not done.
  case missed(PlannedSession)
  /// More was done than planned, a fifth of its minutes and at least ten.
  case overdone(PlannedSession, minutes: Double)
  /// Something was done beside the plan.
  case extra(DoneSession)
  /// A place is sore enough that the plan spares it. The word is that of its stage.
  case pain(Pain.Spot, stage: String)
  /// A place that the plan spared is no longer sore.
  case eased(Pain.Spot)
  /// The runner is ill.
  case illness(Day, CheckIn.Illness)
  /// A week that was only a draft comes near; the day is its Monday.
  case draftNear(Day)

  /// What it is known by, so that it is asked about once.
  var key: String {
    switch self {
    case .missed(let session): "missed \(session.id)"
    case .overdone(let session, _): "overdone \(session.id)"
    case .extra(let done): "extra \(done.id)"
    case .pain(let spot, let stage): "pain \(spot.text) \(stage)"
    case .eased(let spot): "eased \(spot.text)"
    case .illness(let day, let illness): "illness \(day.iso) \(illness.rawValue)"
    case .draftNear(let monday): "draft \(monday.iso)"
    }
  }

  /// Whether it changes all that is to come, and not two weeks alone: running is stopped or comes
  /// back step by step.
  var reachesFar: Bool {
    if case .pain(_, let stage) = self { return stage != PainStage.eased.key }
    return false
  }

  /// The place that is sore, where it is about one.
  var sore: Pain.Spot? {
    if case .pain(let spot, _) = self { return spot }
    return nil
  }
}

extension Workbench {
  /// Days before today on which something is still an occasion. A choice of this project.
  static let occasionDays = 7
  /// Minutes from which a run beside the plan is one. A choice of this project.
  static let extraMinutes = 20.0

  /// What happened since a plan was made and was not answered yet.
  func occasions(of kept: KeptPlan, on today: Day) async throws(WorkflowError) -> [PlanOccasion] {
    let first = max(kept.firstDay, today + -Self.occasionDays)
    let doings = try await doneSessions(from: first, through: today)
    let held = kept.sessions.filter { $0.day >= first && $0.day <= today }
    let match = DoneMatch(held, doings)
    var found: [PlanOccasion] = []
    for session in held where !session.choice.traits.isDisjoint(with: [.run, .strength]) {
      switch match.outcome(of: session, today: today) {
      case .missed: found.append(.missed(session))
      case .over:
        let minutes = match.done[session.id]?.minutes ?? 0
        if minutes >= session.choice.minutes + 10 {
          found.append(.overdone(session, minutes: minutes))
        }
      case .planned, .done, .skipped: continue
      }
    }
    found += match.extra.filter { ($0.minutes ?? 0) >= Self.extraMinutes }.map(PlanOccasion.extra)
    found += try await soreness(kept, on: today)
    let checkIns = try await checkIns(since: today + -Self.feverRestDays)
    if let last = checkIns.filter({ $0.illness != nil }).max(by: { $0.day < $1.day }),
      let illness = last.illness, illness == .fever
    {
      found.append(.illness(last.day, illness))
    }
    let drafts = kept.sessions.filter { session in
      session.isDraft && session.day >= today && session.day < today + Self.occasionDays
    }
    if let draft = drafts.first {
      found.append(.draftNear(draft.day.startOfWeek(firstWeekday: 0)))
    }
    return found.filter { !kept.answered.contains($0.key) }
  }

  /// Places that are sore, and those that no longer are.
  private func soreness(
    _ kept: KeptPlan, on today: Day
  ) async throws(WorkflowError) -> [PlanOccasion] {
    try await painCourses(through: today).compactMap { course -> PlanOccasion? in
      let spot = course.spot
      switch course.stage(on: today) {
      case .clear, .monitored:
        let wasSore = kept.answered.contains { $0.hasPrefix("pain \(spot.text) ") }
        return wasSore ? .eased(spot) : nil
      case .returning(let step): return .pain(spot, stage: "returning-\(step.rung)")
      case .eased, .stopped, .referred:
        return .pain(spot, stage: course.stage(on: today).key)
      }
    }
  }
}

/// A plan that waits for a yes, and why it was made.
public struct PlanProposal: Sendable, Hashable {
  /// The plan.
  public var plan: KeptPlan
  /// What happened; empty for one that the runner ordered.
  public var occasions: [PlanOccasion]
}
