import Biomechanics
import Logbook
import Quantities

/// One thing changed in a question, to see what would follow.
struct Change: Sendable {
  /// What would be changed, as a phrase.
  let words: @Sendable (Situation) -> String
  /// Changes it; nil where there is nothing to change.
  let apply: @Sendable (Situation) -> Question?

  init(
    _ words: String,
    where applies: @escaping @Sendable (Situation) -> Bool,
    change: @escaping @Sendable (inout Question, Situation) -> Void
  ) {
    self.init({ _ in words }, where: applies, change: change)
  }

  init(
    _ words: @escaping @Sendable (Situation) -> String,
    where applies: @escaping @Sendable (Situation) -> Bool,
    change: @escaping @Sendable (inout Question, Situation) -> Void
  ) {
    self.words = words
    apply = { situation in
      guard applies(situation) else { return nil }
      var question = situation.question
      change(&question, situation)
      return question
    }
  }

  /// Changes that may loosen a verdict, the most useful first.
  static let loosening: [Change] = [
    shorter, belowAnHour, first3, unloaded, withoutPull, half, withoutPain, cleared, afterRace,
    cooler, rested, well,
    walked,
    easy, laterTier, later, used,
  ]

  /// Changes that may make a verdict stricter.
  static let spoiling: [Change] = [doubled, hurting, beforeRace]

  static let doubled = Change("with twice the weight", where: \.isLoaded) { question, _ in
    question.scaleLoad(2)
  }

  static let hurting = Change("if something hurts, 3 in 10 or more", where: { !$0.isRest }) {
    question, _ in question.pains = [Pain(.achilles, 3)]
  }

  static let beforeRace = Change("in the last ten days before a race", where: { !$0.isRest }) {
    question, _ in question.raceInDays = 5
  }

  static let unloaded = Change("without the added weight", where: { $0.hasMass && !$0.hasPull }) {
    question, _ in question.carriedLoad = .none
  }

  static let withoutPull = Change("without the pull", where: \.hasPull) { question, _ in
    question.carriedLoad = .none
    question.surroundings.drag = .zero
    question.surroundings.tow = nil
    question.surroundings.parachute = nil
  }

  static let half = Change("with half the weight", where: \.isLoaded) { question, _ in
    question.scaleLoad(0.5)
  }

  static let walked = Change("as a 30 min walk on the flat", where: \.isRun) { question, _ in
    question.session = Session(.walk)
    question.surroundings = Surroundings()
    question.speed = nil
  }

  static let easy = Change("as a 30 min easy run on the flat", where: { $0.isHard && $0.isRun }) {
    question, _ in
    question.session = Session(.easy, .time(.minutes(30)))
    question.surroundings.grade = .zero
    question.speed = nil
  }

  /// A tenth more than the longest run, down to a tenth of a kilometer.
  static func most(_ situation: Situation) -> Double? {
    guard situation.isRun, let longest = situation.runner.standing.longestKilometers, longest > 0
    else { return nil }
    return (longest * 11).rounded(.down) / 10
  }

  static let shorter = Change(
    { "at \(written(most($0) ?? 0, decimals: 1)) km" },
    where: { situation in
      most(situation).map { $0 < (situation.kilometers ?? 0) && $0 >= 0.5 } ?? false
    }
  ) { question, situation in
    question.session.amount = .distance(.kilometers(most(situation) ?? 1))
  }

  static let first3 = Change(
    "at 3 km", where: { $0.isRun && $0.tier == .novice && ($0.kilometers ?? 0) > 3 }
  ) { question, _ in question.session.amount = .distance(.kilometers(3)) }

  static let belowAnHour = Change(
    "at 55 min", where: { $0.isRun && $0.tier <= .novice && !$0.isHard && $0.minutes > 59.99 }
  ) { question, _ in question.session.amount = .time(.minutes(55)) }

  static let withoutPain = Change("once nothing hurts", where: { !$0.pains.isEmpty }) {
    question, _ in question.pains = []
  }

  static let cleared = Change(
    "once a professional clears you",
    where: { $0.runner.isCleared != true && $0.runner.isCleared != nil || $0.isFlagged }
  ) { question, _ in
    question.runner.isCleared = true
  }

  static let afterRace = Change(
    "after the race", where: { $0.question.raceInDays != nil }
  ) { question, _ in question.raceInDays = nil }

  static let cooler = Change("on a cool day", where: { $0.question.weather != nil }) {
    question, _ in question.weather = Weather(celsius: 15, humidity: 0.5)
  }

  static let rested = Change(
    "after rest and sleep",
    where: { $0.question.soreness != nil || $0.question.sleptBadly == true }
  ) { question, _ in
    question.soreness = nil
    question.sleptBadly = nil
  }

  static let well = Change(
    "once you are well",
    where: { ($0.question.illness ?? CheckIn.Illness.none) != CheckIn.Illness.none }
  ) { question, _ in question.illness = CheckIn.Illness.none }

  static let laterTier = Change(
    "after six months of regular running", where: { $0.tier < .settled }
  ) { question, _ in
    question.runner.standing.runningMonths = max(question.runner.standing.runningMonths ?? 0, 8)
    question.runner.standing.weeklyKilometers = max(
      question.runner.standing.weeklyKilometers ?? 0, 20)
  }

  static let later = Change(
    "after a year of running three times a week", where: { $0.tier < .seasoned }
  ) { question, _ in
    question.runner.standing.runningMonths = max(question.runner.standing.runningMonths ?? 0, 18)
    question.runner.standing.weeklyKilometers = max(
      question.runner.standing.weeklyKilometers ?? 0, 30)
    question.runner.standing.runsPerWeek = max(question.runner.standing.runsPerWeek ?? 0, 4)
  }

  static let used = Change(
    "once you are used to it",
    where: { $0.isFirstTime && $0.isLoaded && !$0.isRun }
  ) { question, _ in question.runner.experience = .some }

  static let walkWithout = Change(
    "as a 30 min walk with nothing added", where: { $0.kind != .walk || $0.isLoaded }
  ) { question, _ in
    question = {
      var walk = question
      walk.session = Session(.walk)
      walk.carriedLoad = .none
      walk.surroundings = Surroundings()
      walk.speed = nil
      return walk
    }()
  }
}

extension Situation {
  /// Whether something about the person asks for a professional's word.
  fileprivate var isFlagged: Bool {
    runner.hasJointProblem == true || runner.isSoonAfterBirth
      || (runner.boneInjuryMonths ?? .infinity) < 12
  }
}

extension Judgment {
  /// How many changes are told at most. A product choice.
  static let mostFlips = 4

  /// What would change the verdict, worked out by asking again with one thing changed: after a yes
  /// what would make it stricter, else what would loosen it.
  var flips: [Answer.Flip] {
    if verdict == .yes {
      return Array(flips(of: Change.spoiling) { $0 > .yes }.prefix(Self.mostFlips))
    }
    let list = flips(of: Change.loosening) { $0 < verdict }
    let best = Array(list.prefix(Self.mostFlips))
    if best.contains(where: { $0.verdict == .yes }) { return best }
    let rest = (list + flips(of: [Change.walkWithout]) { $0 < verdict }).first {
      $0.verdict == .yes
    }
    return Array(best.prefix(Self.mostFlips - 1)) + (rest.map { [$0] } ?? [])
  }

  private func flips(of changes: [Change], where wanted: (Verdict) -> Bool) -> [Answer.Flip] {
    changes.compactMap { change in
      guard let question = change.apply(situation) else { return nil }
      let then = Judgment(question, rules: rules)
      // In pain only what is a yes is pointed to.
      guard wanted(then.verdict),
        then.verdict == .yes || !then.situation.isInPain || verdict == .yes
      else { return nil }
      return Answer.Flip(change: change.words(situation), verdict: then.verdict)
    }
  }
}
