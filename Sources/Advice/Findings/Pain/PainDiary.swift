import Logbook

/// What was said and done about one sore place, day by day, read as events.
struct PainDiary {
  var stage = PainStage.clear
  private let pains: [Day: [Pain]]
  private let statements: [Day: [PainStatement]]
  private let runs: [Day: [WatchedRun]]
  private var tissue: PainTissue
  /// Days on which something was said of the place, with the strongest score of each.
  private var scores: [(day: Day, score: Double)] = []
  private var mornings: [(day: Day, score: Double)] = []
  private var lastRise: Day?
  /// When the ladder was last climbed or entered.
  private var lastStep: Day?
  /// The day of the last step, whether the morning after it was good or not.
  private var lastStepDone: Day?
  private var lastRun: Day?
  private var sawRedFlag = false
  /// A step done on the day before, which waits for the morning.
  private var waitingStep: Day?

  /// The days from the first word about the place to the last day of the log.
  let days: [Day]

  init(
    _ spot: Pain.Spot, checkIns: [CheckIn], runs: [WatchedRun], statements: [PainStatement]
  ) {
    var pains: [Day: [Pain]] = [:]
    for checkIn in checkIns {
      let here = checkIn.pains.filter { $0.spot == spot }
      if !here.isEmpty { pains[checkIn.day] = here }
    }
    self.pains = pains
    self.statements = Dictionary(grouping: statements.filter { $0.spot == spot }, by: \.day)
    self.runs = Dictionary(grouping: runs.filter(\.isOnFoot), by: \.day)
    tissue = spot.place.isOverBone ? .bone : .soft
    let spoken = Array(pains.keys) + self.statements.keys
    let known = spoken + [checkIns.map(\.day).max(), runs.map(\.day).max()].compactMap(\.self)
    if let first = spoken.min(), let last = known.max() {
      days = (first.number...last.number).map(Day.init(number:))
      lastRun = runs.last { $0.day < first && $0.sport == .running }?.day
    } else {
      days = []
    }
  }

  /// What happened on a day, in order. Days are asked for one after the other.
  mutating func events(on day: Day) -> [(PainEvent, PainTissue)] {
    var events: [PainEvent] = []
    let said = statements[day] ?? []
    if said.contains(where: { $0.content.isRedFlag }) {
      sawRedFlag = true
      events.append(.redFlag)
    }
    let pains = pains[day] ?? []
    events += kindEvents(pains)
    let morning = morningEvent(pains, on: day)
    events += morning.map { [$0] } ?? stepEvent(pains, on: day)
    if !pains.isEmpty { events += levelEvents(pains, morning: morning, on: day) }
    events += restEvents(on: day)
    // Last: who says yes on a day knows of the day's pain.
    if said.contains(where: { $0.content == .cleared }) {
      sawRedFlag = false
      events.append(.cleared)
    }
    note(day, pains)
    return events.map { ($0, tissue) }
  }

  /// What the runner says of the kind of tissue.
  private mutating func kindEvents(_ pains: [Pain]) -> [PainEvent] {
    guard let last = pains.last else { return [] }
    let isBone = pains.contains(where: \.isOfBone)
    let was = tissue
    tissue = isBone ? .bone : .soft
    return was == .bone && !isBone && last.saidToBeBone == false && !sawRedFlag ? [.foundSoft] : []
  }

  /// PAIN-03: the morning against the mean morning of two weeks (of our choosing), 0 where none
  /// was noted.
  private func morningEvent(_ pains: [Pain], on day: Day) -> PainEvent? {
    guard let score = pains.first(where: { $0.moment == .morning })?.score else { return nil }
    let before = mornings.filter { $0.day < day && $0.day >= day + -14 }.map(\.score)
    let usual = before.isEmpty ? 0 : before.reduce(0, +) / Double(before.count)
    if score > usual + threshold("PAIN-03") { return .morningFarUp }
    return score > usual ? .morningUp : nil
  }

  /// A step of the ladder counts when the next morning was asked and was no worse than usual.
  private mutating func stepEvent(_ pains: [Pain], on day: Day) -> [PainEvent] {
    guard let done = waitingStep, done == day + -1, pains.contains(where: { $0.moment == .morning })
    else { return [] }
    waitingStep = nil
    lastStep = done
    return [.stepDone]
  }

  /// How strong it was, whether that rises, and whether it has been quiet for a week.
  private mutating func levelEvents(
    _ pains: [Pain], morning: PainEvent?, on day: Day
  ) -> [PainEvent] {
    let score = pains.map(\.score).max() ?? 0
    let felt = pains.filter { $0.moment != .morning }.map(\.score).max()
    var events: [PainEvent] = []
    if score > threshold("PAIN-01", 1) {
      events.append(.strong)
    } else if (felt ?? 0) >= threshold("PAIN-02") {
      events.append(.moderate)
    } else if morning == nil {
      // After a bad morning nothing of the same day may loosen what it tightened.
      events.append(score > 0 ? .mild : .quiet)
    }
    let hurt = scores.last { $0.score > 0 }?.day
    if score == 0, let hurt, day - hurt >= 7 { events.append(.quietWeek) }
    scores.append((day, score))
    if score > 0, isRising(on: day) {
      lastRise = day
      events.append(.rising)
    }
    return events
  }

  /// PAIN-04: the mean of seven days above that of the seven before, each asked at least twice;
  /// said once a week. How often is a choice of this project.
  private func isRising(on day: Day) -> Bool {
    if let lastRise, day - lastRise < 7 { return false }
    func week(_ last: Day) -> [Double] {
      scores.filter { $0.day <= last && $0.day > last + -7 }.map(\.score)
    }
    let (now, before) = (week(day), week(day + -7))
    guard now.count >= 2, before.count >= 2 else { return false }
    let rise = now.reduce(0, +) / Double(now.count) - before.reduce(0, +) / Double(before.count)
    return rise > threshold("PAIN-04") + 1e-9
  }

  /// What long pauses do.
  private mutating func restEvents(on day: Day) -> [PainEvent] {
    let isBack = (runs[day] ?? []).contains { $0.sport == .running }
    if !isBack, let lastRun, day - lastRun == ReturnLadder.restartDays { return [.longRest] }
    guard case .returning = stage, let lastStep,
      day - lastStep > ReturnLadder.gapDays
    else { return [] }
    self.lastStep = day
    return [.longGap]
  }

  /// Writes down what later days ask for.
  private mutating func note(_ day: Day, _ pains: [Pain]) {
    if let morning = pains.first(where: { $0.moment == .morning }) {
      mornings.append((day, morning.score))
    }
    let today = runs[day] ?? []
    if today.contains(where: { $0.sport == .running }) { lastRun = day }
    guard case .returning(let step) = stage else {
      (lastStep, lastStepDone, waitingStep) = (nil, nil, nil)
      return
    }
    if lastStep == nil { lastStep = day }
    let rested =
      waitingStep == nil && (lastStepDone.map { day - $0 > ReturnLadder.restDays } ?? true)
    if rested, today.contains(where: { $0.counts(as: step.rungDone) }), allowsStep(pains) {
      waitingStep = day
      lastStepDone = day
    } else if let waiting = waitingStep, waiting < day {
      waitingStep = nil
    }
  }

  /// Whether the pain of a step's day lets it count: asked, and at most 2 of 10; none over bone and
  /// none on the walk.
  private func allowsStep(_ pains: [Pain]) -> Bool {
    let felt = pains.filter { $0.moment != .morning }.map(\.score)
    guard let worst = felt.max() else { return false }
    guard case .returning(let step) = stage, step.rung > 0, tissue == .soft else {
      return worst == 0
    }
    return worst <= threshold("PAIN-01", 0)
  }
}

extension PainStatement.Content {
  fileprivate var isRedFlag: Bool {
    if case .redFlag = self { return true }
    return false
  }
}

extension WatchedRun {
  /// Whether an activity can have been a rung: on foot and about as long.
  fileprivate func counts(as rung: ReturnLadder.Rung) -> Bool {
    guard let movingSeconds else { return false }
    let isOfItsKind = rung.runMinutes == 0 ? sport != .running : sport != .cycling
    return isOfItsKind && ReturnLadder.allowance.contains(movingSeconds / 60 / Double(rung.minutes))
  }
}
