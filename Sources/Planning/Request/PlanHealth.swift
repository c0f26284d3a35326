public import Advice
public import Logbook
import TrainingLoad

/// How the body is, as the check-ins say.
public struct PlanHealth: Sendable, Hashable {
  /// Places that hurt or did, each with where it stands.
  public var pains: [PlanPain] = []
  /// Whether a red flag was said that belongs to no place.
  public var hasRedFlag = false
  /// The last day on which a pain was above 2; nil for none that is known.
  public var lastPainAboveTwo: Day?

  /// A body of which nothing bad is known.
  public init() {}

  /// Whether running is stopped.
  public var isStopped: Bool {
    hasRedFlag || pains.contains { $0.stage == .stopped || $0.stage == .referred }
  }

  /// The step of the ladder of walking and running that is due: the lowest of all places. Nil for
  /// who runs, and while running is stopped.
  public var ladderStep: ReturnStep? {
    guard !isStopped else { return nil }
    return pains.compactMap(\.ladderStep).min { $0.place < $1.place }
  }

  /// How a tissue stands to its line.
  func standing(of tissue: PlannedTissue) -> TissueLine.Standing {
    let here = pains.filter { $0.tissue == tissue }.map(\.standing)
    if hasRedFlag || here.contains(.stopped) { return .stopped }
    return here.contains(.sore) ? .sore : .sound
  }

  /// Whether some place asks for more than to be watched, so that a week need not hold what a
  /// sound runner's does.
  var isSparing: Bool { hasRedFlag || pains.contains { $0.standing != .sound } }
}

/// A pain as a plan asks about it: where, and at which stage of `PainStage`.
public struct PlanPain: Sendable, Hashable {
  /// The place.
  public var place: PainPlace
  /// What it allows.
  public var stage: PainStage

  /// A pain at a stage.
  public init(_ place: PainPlace, stage: PainStage) {
    self.place = place
    self.stage = stage
  }

  /// A pain of which no more is known than one score, 0 to 10: at the stage to which it leads on
  /// its first day.
  public init(_ place: PainPlace, score: Double, isOfBone: Bool = false) {
    let event: PainEvent =
      score > 5 ? .strong : score >= 3 ? .moderate : score > 0 ? .mild : .quiet
    self.init(place, stage: PainStage.clear.after(event, in: isOfBone ? .bone : .soft))
  }

  /// The tissue with a ledger that it is in; nil where a plan keeps none.
  public var tissue: PlannedTissue? { place.plannedTissue }

  /// The step of the ladder that it is at; nil where it is at none.
  public var ladderStep: ReturnStep? {
    if case .returning(let step) = stage { return step }
    return nil
  }

  var standing: TissueLine.Standing {
    switch stage {
    case .clear, .monitored: .sound
    case .eased, .returning: .sore
    case .stopped, .referred: .stopped
    }
  }
}

extension PainPlace {
  /// The tissue with a ledger that hurts here; nil where a plan keeps none.
  public var plannedTissue: PlannedTissue? {
    ledgerTissue.flatMap { ledger in
      PlannedTissue.allCases.first { $0.ledgers.contains(ledger) }
    }
  }
}

extension PlanHealth {
  /// How the body is on a day, by the courses of its pains and the check-ins of the weeks before.
  ///
  /// A pain that is only watched and was not spoken of for four weeks is left out, as it is by the
  /// day's findings.
  public init(_ checkIns: [CheckIn], _ courses: [PainCourse], on day: Day) {
    self.init()
    pains = courses.compactMap { course in
      let stage = course.stage(on: day)
      let last = course.changes.last { $0.day <= day }?.day
      let isForgotten = stage == .monitored && last.map { day - $0 > 28 } ?? true
      return stage == .clear || isForgotten ? nil : PlanPain(course.spot.place, stage: stage)
    }
    lastPainAboveTwo =
      checkIns.filter { $0.day <= day && $0.pains.contains { $0.score > 2 } }.map(\.day).max()
  }
}

extension ReturnStep {
  /// How many steps of the ladder lie before it.
  var place: Int { rung * ReturnLadder.timesEach + timesDone }

  /// The step after some more were done; nil beyond the last.
  func after(_ done: Int) -> ReturnStep? {
    let all = ReturnStep.all
    return all.indices.contains(place + done) ? all[place + done] : nil
  }
}

extension PlanHealth {
  /// What is assumed of the body some blocks of two weeks later, when the plan has led to a step of
  /// the ladder.
  func expected(afterBlocks blocks: Int, at step: ReturnStep?) -> PlanHealth {
    guard blocks > 0 else { return self }
    var later = PlanHealth()
    later.lastPainAboveTwo = lastPainAboveTwo
    later.pains = pains.map { pain in
      // The ladder waits for what stops.
      let waits = blocks == 1 && isStopped && pain.ladderStep != nil
      return waits ? pain : PlanPain(pain.place, stage: pain.stage.expected(afterBlocks: blocks))
    }
    if hasRedFlag, blocks == 1 { later.pains.append(PlanPain(.other, stage: .returning(.first))) }
    later.pains.removeAll { $0.stage == .clear }
    if let step, let place = pains.first?.place ?? (hasRedFlag ? .other : nil) {
      later.pains.append(PlanPain(place, stage: .returning(step)))
    }
    return later
  }
}

extension PainStage {
  /// What is assumed of a place some blocks of two weeks later, until it is asked again: what was
  /// stopped runs a little, who was referred begins at the foot of the ladder, and what only asked
  /// for care is thought to be gone. Drafts all, without a promise. A product choice.
  func expected(afterBlocks blocks: Int) -> PainStage {
    guard blocks > 0 else { return self }
    switch self {
    case .referred: return blocks == 1 ? .returning(.first) : .clear
    case .stopped: return blocks == 1 ? .eased : .clear
    case .clear, .monitored, .eased, .returning: return .clear
    }
  }
}
