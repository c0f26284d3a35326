import Biomechanics
import Logbook
import Quantities

/// Something a question may leave out, with values it could plausibly have.
struct OpenInput: Sendable {
  /// Its name, as in the question's options.
  let name: String
  /// What was taken in its place, as a sentence.
  let assumed: @Sendable (Situation) -> String
  /// Whether it was left out and could matter at all.
  let isOpen: @Sendable (Situation) -> Bool
  /// Values it could have, each in words.
  let values: [(words: String, set: @Sendable (inout Question) -> Void)]

  /// Every input, those that matter most first.
  static let all: [OpenInput] = [
    load, amount, pain, screening, joints, bones, running, experience, longest, race, age,
    pregnancy, birth, illness, body, goal, heat, humidity,
  ]

  static let load = OpenInput(
    name: "carry", assumed: { "taken as \($0.question.words)" },
    isOpen: { $0.question.assumed.contains(.mass) },
    values: [
      ("with half of it", { $0.scaleLoad(0.5) }), ("with twice as much", { $0.scaleLoad(2) }),
    ])
  static let amount = OpenInput(
    name: "session", assumed: { "taken as \($0.question.session.words)" },
    isOpen: { !$0.question.assumed.isDisjoint(with: [.session, .amount]) },
    values: [
      ("for half of it", { $0.session.scale(0.5) }), ("for twice as much", { $0.session.scale(2) }),
    ])
  static let pain = OpenInput(
    name: "pain", assumed: { _ in "taken as none" }, isOpen: { $0.question.pains == nil },
    values: [
      ("with 3 in 10 at a tendon or muscle", { $0.pains = [Pain(.achilles, 3)] }),
      ("with any at a bone", { $0.pains = [Pain(.tibia, 1)] }),
    ])
  static let illness = OpenInput(
    name: "illness", assumed: { _ in "taken as none" },
    isOpen: { $0.question.illness == nil },
    values: [
      ("with a cold", { $0.illness = .aboveNeck }), ("with a fever", { $0.illness = .fever }),
    ])
  static let screening = OpenInput(
    name: "screening", assumed: { _ in "taken as clear" },
    isOpen: { $0.runner.isCleared == nil },
    values: [("with a yes in it", { $0.runner.isCleared = false })])
  static let joints = OpenInput(
    name: "jointProblem", assumed: { _ in "taken as none" },
    isOpen: { $0.runner.hasJointProblem == nil },
    values: [("with one", { $0.runner.hasJointProblem = true })])
  static let bones = OpenInput(
    name: "boneInjuryMonths", assumed: { _ in "taken as none" },
    isOpen: { $0.runner.boneInjuryMonths == nil },
    values: [
      ("3 months after one", { $0.runner.boneInjuryMonths = 3 }),
      ("9 months after one", { $0.runner.boneInjuryMonths = 9 }),
    ])
  static let running = OpenInput(
    name: "runningMonths",
    assumed: {
      $0.standing.isAssumed
        ? "taken as tier T\($0.tier.rawValue), from experience with weights" : "not needed"
    },
    isOpen: { $0.runner.standing.runningMonths == nil },
    values: [
      ("in the first months", { $0.runner.standing.run(months: 2, perWeek: 2, kilometers: 8) }),
      ("after six months", { $0.runner.standing.run(months: 8, perWeek: 3, kilometers: 20) }),
      ("after a year", { $0.runner.standing.run(months: 24, perWeek: 4, kilometers: 35) }),
    ])
  static let experience = OpenInput(
    name: "experience", assumed: { _ in "not known" },
    isOpen: { $0.runner.experience == nil && $0.isLoaded },
    values: [
      ("for a first time", { $0.runner.experience = LoadExperience.none }),
      ("with long use", { $0.runner.experience = .long }),
    ])
  static let longest = OpenInput(
    name: "longestKilometers", assumed: { _ in "taken as long enough" },
    isOpen: {
      $0.isRun && $0.runner.standing.longestKilometers == nil && ($0.kilometers ?? 0) >= 3
    },
    values: [
      ("if it was half as far", { $0.assumeLongest(share: 0.5) }),
      ("if there was none", { $0.runner.standing.longestKilometers = 0 }),
    ])
  static let race = OpenInput(
    name: "raceInDays", assumed: { _ in "taken as far off" },
    isOpen: { $0.question.raceInDays == nil },
    values: [("in the last ten days before one", { $0.raceInDays = 5 })])
  static let age = OpenInput(
    name: "age", assumed: { _ in "taken as grown up" }, isOpen: { $0.runner.ageYears == nil },
    values: [("under 18", { $0.runner.ageYears = 16 })])
  static let pregnancy = OpenInput(
    name: "pregnant", assumed: { _ in "taken as no" },
    isOpen: { $0.runner.isPregnant == nil && $0.runner.sex != .male },
    values: [("in pregnancy", { $0.runner.isPregnant = true })])
  static let birth = OpenInput(
    name: "weeksAfterBirth", assumed: { _ in "taken as none" },
    isOpen: { $0.runner.weeksAfterBirth == nil && $0.runner.sex != .male },
    values: [("six weeks after a birth", { $0.runner.weeksAfterBirth = 6 })])
  static let body = OpenInput(
    name: "massKilograms", assumed: { "taken as \(written($0.body.mass.kilograms)) kg" },
    isOpen: { $0.runner.mass == nil },
    values: [
      ("at 50 kg", { $0.runner.mass = .kilograms(50) }),
      ("at 100 kg", { $0.runner.mass = .kilograms(100) }),
    ])
  static let goal = OpenInput(
    name: "goal", assumed: { _ in "taken as health" },
    isOpen: { $0.question.goal == nil && $0.isLoaded },
    values: [
      ("for an ultra race with a pack", { $0.goal = .ultra }),
      ("to lose weight", { $0.goal = .weight }),
    ])
  static let heat = OpenInput(
    name: "temperature", assumed: { _ in "taken as mild" },
    isOpen: { $0.question.weather == nil },
    values: [("at 32 °C", { $0.weather = Weather(celsius: 32, humidity: 0.5) })])
  static let humidity = OpenInput(
    name: "humidity", assumed: { _ in "taken as 50 %" },
    isOpen: { $0.question.weather != nil && $0.question.weather?.humidity == nil },
    values: [
      ("at 30 %", { $0.weather?.humidity = 0.3 }), ("at 80 %", { $0.weather?.humidity = 0.8 }),
    ])
}

extension RunnerStanding {
  fileprivate mutating func run(months: Double, perWeek: Double, kilometers: Double) {
    runningMonths = months
    runsPerWeek = perWeek
    weeklyKilometers = kilometers
  }
}

extension Session {
  /// So many times as much in time, way or repeats; exercises stay.
  fileprivate mutating func scale(_ factor: Double) {
    switch amount {
    case .time(let time): amount = .time(time * factor)
    case .distance(let way): amount = .distance(way * factor)
    case .repeats(let count, let piece):
      amount = .repeats(max(1, Int(Double(count) * factor)), piece)
    case .exercise: break
    }
  }
}

extension Question {
  /// So many times the mass and the pull.
  mutating func scaleLoad(_ factor: Double) {
    for n in carriedLoad.items.indices {
      carriedLoad.items[n].mass = carriedLoad.items[n].mass * factor
    }
    surroundings.drag = surroundings.drag * factor
    if let tow = surroundings.tow { surroundings.tow?.mass = tow.mass * factor }
    if let parachute = surroundings.parachute {
      surroundings.parachute?.area = parachute.area * factor
    }
  }

  /// Takes the longest run to have been a share of what is asked for.
  fileprivate mutating func assumeLongest(share: Double) {
    guard let way = Situation(self).kilometers else { return }
    runner.standing.longestKilometers = way * share
  }
}

extension Judgment {
  /// What was not said, and what each plausible value of it would give: truly asked again.
  var unknown: [Answer.Unknown] {
    let list = OpenInput.all.filter { $0.isOpen(situation) }.map { input in
      let other = input.values.compactMap { value -> String? in
        var question = situation.question
        value.set(&question)
        let then = Judgment(question, rules: rules).verdict
        return then == verdict ? nil : "\(value.words) the answer would be: \(then.words)"
      }
      let effect = other.isEmpty ? "it would not change the answer" : other.joined(separator: "; ")
      return Answer.Unknown(
        input: input.name, effect: "\(input.assumed(situation)); \(effect)",
        matters: !other.isEmpty)
    }
    return list.filter(\.matters) + list.filter { !$0.matters }
  }
}

extension Verdict {
  /// The verdict in words, within a sentence.
  public var words: String {
    switch self {
    case .yes: "yes"
    case .lighter: "yes, but less of it"
    case .walkIt: "walk it"
    case .notNow: "not now"
    case .no: "no"
    }
  }
}
