public import Biomechanics
public import Evidence
public import Logbook
import Quantities
import RealModule

/// Another means to the same end, and how it compares with what was asked.
public struct Alternative: Sendable, Hashable {
  /// What would be done instead.
  public let session: Session
  /// What would be carried.
  public let carriedLoad: CarriedLoad
  /// What would pull.
  public let surroundings: Surroundings
  /// Stimulus for the goal per tissue dose, with its band over the draws.
  ///
  /// The dose is that of the tissue that takes most of it; 1 is a kilometer of this runner,
  /// unloaded, level, at 3 m/s.
  public let stimulusPerTissueDose: Estimate
  /// The share of draws in which it gives more stimulus per tissue dose than what was asked.
  public let better: Double

  /// Whether the evidence separates the two: in four of five draws one is ahead of the other.
  public var isSeparated: Bool { better >= Ranking.separating }
}

/// Every means that is allowed to the one who asks, ranked by stimulus per tissue dose over seeded
/// draws of what is uncertain: exponents, peaks and stimuli.
struct Ranking: Sendable {
  /// How many draws.
  static let draws = 1000
  /// The share of draws from which we say that one is better than the other. Chosen.
  static let separating = 0.8
  /// A dose below this is not told from nothing. Chosen, and drawn, because nobody knows it.
  static let leastDose = 0.25...1.5
  /// How much a set for a muscle counts against half an hour of easy running or a sprint session,
  /// beside what the goal says. Chosen, and drawn.
  static let setWorth = 1.0 / 3...3
  /// By how much what a session does for a muscle may be off. Chosen, and drawn for each.
  static let muscleDoubt = 0.5...2
  /// How many steps a slow lift of an exercise may wear as. Chosen, and drawn for each.
  static let stepsOfALift = 1.0...6
  /// By how much the peak of a lift may be off. Chosen, and drawn for each.
  static let peakDoubt = 1 / 1.5...1.5
  /// Where the draws begin. Any number does; this one is kept so that answers are.
  static let seed: UInt64 = 1876

  /// Exponents of bone, tendon and cartilage that were proposed (TIS-01, TIS-02), each as likely.
  static let exponents = [5, 6.6, 7.3, 9, 13]
  /// Those of muscle and back: a guess of ours.
  static let muscleExponents = [2.0, 3, 5]

  let alternatives: [Alternative]

  init(_ situation: Situation, draws: Int = Self.draws) {
    let steps = Self.stepsPerKilometer(situation)
    guard let asked = Candidate(situation, stepsPerKilometer: steps) else {
      alternatives = []
      return
    }
    let offered = Self.offers(situation).compactMap { Candidate($0, stepsPerKilometer: steps) }
    alternatives = Self.rank(
      offered, against: asked, goal: situation.question.goal ?? .health, draws: draws)
  }

  /// The means the same rules allow: as they are, or in a first form where that is what a beginner
  /// may do.
  private static func offers(_ situation: Situation) -> [Situation] {
    let asked = situation.question
    return Means.all.compactMap { means -> Situation? in
      var question = means.question(for: asked)
      // Who asks about a walk is not sent sprinting.
      if situation.kind.movement == .walking, question.session.kind.isRun,
        question.session.kind.isHard
      {
        return nil
      }
      guard !situation.withholds(question) else { return nil }
      guard
        question.session.kind != asked.session.kind
          || question.session.exercise != asked.session.exercise
          || question.carriedLoad != asked.carriedLoad
      else { return nil }
      var verdict = Judgment(question).verdict
      if verdict == .lighter, let first = question.session.kind.first {
        question.session.amount = first
        verdict = Judgment(question).verdict
      }
      guard verdict == .yes else { return nil }
      let offer = Situation(question)
      // What was asked, only in another amount, is no alternative to itself.
      let isSame = offer.kind == situation.kind && !situation.isLoaded && !offer.isLoaded
      return isSame && offer.question.session.exercise == asked.session.exercise ? nil : offer
    }
  }

  private static func stepsPerKilometer(_ situation: Situation) -> Double {
    let moment = Moment(body: situation.body, speed: .metersPerSecond(3))
    let steps = (try? moment.comparison())?.unloaded[.stepsPerMinute]?.value ?? 165
    return steps * 1000 / 180
  }

  /// Draws once for all candidates together, so that what is common to both cancels.
  private static func rank(
    _ candidates: [Candidate], against asked: Candidate, goal: Goal, draws: Int
  ) -> [Alternative] {
    var generator = SeededGenerator(seed: seed)
    let weights = Benefit.allCases.map { goal.weights[$0] ?? 0 }
    var ratios = candidates.map { _ in [Double]() }
    var ahead = candidates.map { _ in 0 }
    for n in ratios.indices { ratios[n].reserveCapacity(draws) }
    for _ in 0..<draws {
      let draw = Draw(&generator)
      let own = asked.ratio(draw, weights, &generator)
      for (n, candidate) in candidates.enumerated() {
        let ratio = candidate.ratio(draw, weights, &generator)
        ratios[n].append(ratio)
        if ratio > own { ahead[n] += 1 }
      }
    }
    let list = candidates.enumerated().map { n, candidate in
      let sorted = ratios[n].sorted()
      func quantile(_ share: Double) -> Double { sorted[Int(share * Double(draws - 1))] }
      return Alternative(
        session: candidate.question.session, carriedLoad: candidate.question.carriedLoad,
        surroundings: candidate.question.surroundings,
        stimulusPerTissueDose: Estimate(quantile(0.5), low: quantile(0.1), high: quantile(0.9)),
        better: Double(ahead[n]) / Double(draws))
    }
    return list.enumerated().sorted {
      let (a, b) = ($0.element, $1.element)
      if a.better != b.better { return a.better > b.better }
      if a.stimulusPerTissueDose.value != b.stimulusPerTissueDose.value {
        return a.stimulusPerTissueDose.value > b.stimulusPerTissueDose.value
      }
      return $0.offset < $1.offset
    }.map(\.element)
  }
}

extension Situation {
  /// Whether a means is not offered though it may be allowed to who asks for it: jumps to
  /// beginners, a load to those whose own weight is enough, hard runs to those who come back, what
  /// leaves the legs heavy before a race, more than gentle sessions where something hurts.
  fileprivate func withholds(_ means: Question) -> Bool {
    let kind = means.session.kind
    if kind == .jumps, tier < .settled || isOwnWeightEnough { return true }
    if means.carriedLoad.mass > .zero, isOwnWeightEnough { return true }
    if kind.isRun, kind.isHard, isComingBack { return true }
    if isRaceNear, Self.heavyOnTheLegs.contains(kind) { return true }
    return isInPain && ![.easy, .recovery, .walk, .rest, .strength].contains(kind)
  }
}

/// One draw of what is uncertain and common to all means.
struct Draw {
  /// By tissue, in the order of `Tissue.allCases`.
  var exponents: [Double] = []
  /// Where in its band each peak lies, −1 to 1.
  var places: [Double] = []
  /// What a set counts against half an hour of easy running.
  let setWorth: Double
  /// The least dose that is told from nothing.
  let leastDose: Double

  init(_ generator: inout SeededGenerator) {
    setWorth = generator.factor(in: Ranking.setWorth)
    leastDose = generator.factor(in: Ranking.leastDose)
    for tissue in Tissue.allCases {
      let choices = tissue.isOfMuscle ? Ranking.muscleExponents : Ranking.exponents
      exponents.append(choices[generator.integer(below: choices.count)])
      places.append(generator.uniform(-1, 1))
    }
  }
}

extension Tissue {
  fileprivate var isOfMuscle: Bool {
    self == .hamstring || self == .hipFlexor || self == .lowBack
  }
}

extension SeededGenerator {
  /// A positive number of a range, each of its doublings as likely.
  fileprivate mutating func factor(in range: ClosedRange<Double>) -> Double {
    range.lowerBound * Double.pow(range.upperBound / range.lowerBound, uniform())
  }
}

/// A means with what it gives and takes, worked out once.
struct Candidate: Sendable {
  let question: Question
  /// Whether its doses are those of lifts, which nobody measured, and not of steps.
  private let isOfLifts: Bool
  private let cycles: Double
  private let peaks: [(value: Double, below: Double, above: Double)]
  private let stimuli: [ClosedRange<Double>]

  init?(_ situation: Situation, stepsPerKilometer: Double) {
    guard let dose = SessionDose(situation, stepsPerKilometer: stepsPerKilometer) else {
      return nil
    }
    question = situation.question
    isOfLifts = situation.kind.movement == .exercise
    cycles = dose.cycles
    peaks = Tissue.allCases.map { tissue in
      guard let peak = dose.peaks[tissue] else { return (0, 0, 0) }
      return (peak.value, peak.value - peak.low, peak.high - peak.value)
    }
    let stimulus = Stimulus(situation)
    stimuli = Benefit.allCases.map { stimulus[$0] }
  }

  /// Stimulus per dose of the tissue that takes most, in one draw.
  func ratio(
    _ draw: Draw, _ weights: [Double], _ generator: inout SeededGenerator
  ) -> Double {
    // All are drawn whatever the means, so that each stays comparable with the next.
    let share = generator.uniform()
    let doubt = generator.factor(in: Ranking.muscleDoubt)
    let lift = generator.factor(in: Ranking.stepsOfALift)
    let height = generator.factor(in: Ranking.peakDoubt)
    var most = draw.leastDose
    for (n, peak) in peaks.enumerated() where peak.value > 0 {
      let place = draw.places[n]
      let index = max(0, peak.value + place * (place < 0 ? peak.below : peak.above))
      let dose = cycles * Double.pow(isOfLifts ? index * height : index, draw.exponents[n])
      most = max(most, isOfLifts ? dose * lift : dose)
    }
    var stimulus = 0.0
    for (n, range) in stimuli.enumerated() {
      let amount = range.lowerBound + share * (range.upperBound - range.lowerBound)
      let isOfMuscle = Benefit.allCases[n].isOfMuscle
      stimulus += weights[n] * amount * (isOfMuscle ? doubt * draw.setWorth : 1)
    }
    return stimulus / most
  }
}
