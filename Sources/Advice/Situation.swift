public import Biomechanics
public import Evidence
import Logbook
public import Quantities

/// A question with everything that rules look at worked out once.
struct Situation: Sendable {
  let question: Question
  let standing: Standing
  /// The body; where it is not known, one we chose.
  let body: Body
  /// How fast the session goes.
  let speed: Speed
  /// How steep it is.
  let grade: Grade
  let minutes: Double
  /// The way without rests; nil where one does not move on.
  let kilometers: Double?

  init(_ question: Question) {
    self.question = question
    standing = question.runner.tier
    let kind = question.session.kind
    body = question.runner.body
    let usual = question.runner.easySpeed(standing.tier) * kind.speedShare
    let steep = question.surroundings.grade
    grade = steep == .zero ? kind.grade : steep
    let moving = kind.movement == .running || kind.movement == .walking
    speed = moving ? question.speed ?? usual : .zero
    minutes = question.session.motion(at: speed)?.minutes ?? 0
    kilometers = moving ? question.session.way(at: speed)?.kilometers : nil
  }

  var kind: SessionKind { question.session.kind }
  var runner: Runner { question.runner }
  var tier: Tier { standing.tier }
  var isRun: Bool { kind.isRun }
  /// Whether it is more than an easy run: hard or up a hill.
  var isHard: Bool { kind.isHard }
  var isHilly: Bool { (isRun || kind.movement == .walking) && grade > .percent(3.9) }
  /// Whether nothing is asked of the body at all.
  var isRest: Bool { kind == .rest }

  var hasMass: Bool { question.carriedLoad.mass > .zero }
  /// Whether something pulls backward.
  var hasPull: Bool {
    let around = question.surroundings
    return around.drag > .zero || around.tow != nil || around.parachute != nil
  }
  var isLoaded: Bool { hasMass || hasPull }

  /// What is carried on trunk, legs and arms, kilograms.
  var trunk: Double { question.carriedLoad.trunkMass.kilograms }
  var legs: Double { question.carriedLoad.legMass.kilograms }
  var arms: Double { question.carriedLoad.armMass.kilograms }
  /// The trunk's share of body mass.
  var trunkShare: Double { trunk / body.mass.kilograms }

  /// Whether a pack is carried as in an ultra-distance race: the one run on which coaches allow it.
  var isPackRun: Bool {
    question.goal == .ultra && [.pack, .easy, .long].contains(kind) && legs + arms == 0
      && question.carriedLoad.items.allSatisfy { $0.kind == .pack || $0.mass == .zero }
  }

  /// Whether it is strength of the large muscles, or jumps.
  var isHeavyExercise: Bool {
    kind == .jumps || kind == .strength && question.session.exercise?.isLight != true
  }

  /// Whether no load is offered beyond what was asked: the young, those who carry or carried a
  /// child, and those whose joint or health check is not clear. A product choice.
  var isOwnWeightEnough: Bool {
    (runner.ageYears ?? .infinity) < 18 || runner.isPregnant == true || runner.isSoonAfterBirth
      || runner.hasJointProblem == true || runner.isCleared == false
  }

  /// Whether hard running waits: with a child on the way or just born, or a bone that was hurt.
  var isComingBack: Bool {
    runner.isPregnant == true || runner.isSoonAfterBirth
      || (runner.boneInjuryMonths ?? .infinity) < 12
  }

  /// Whether a race is in the last ten days' reach, in which nothing is carried (LOAD-08).
  var isRaceNear: Bool { question.raceInDays.map { (0...10).contains($0) } ?? false }
  /// What leaves the legs heavy for days, and is not offered so near a race. Chosen.
  static let heavyOnTheLegs: [SessionKind] = [
    .stairs, .highResistance, .hills, .hillSprints, .sprints, .tow, .bands, .jumps, .strength,
    .long,
  ]

  /// Whether the load is new to the runner, which is taken for granted where nothing is known.
  var isFirstTime: Bool { (runner.experience ?? .none) == LoadExperience.none }

  /// The pains that are felt.
  var pains: [Pain] { (question.pains ?? []).filter { $0.score > 0 } }

  /// The worst pain of a tendon or muscle that is felt.
  var worstPain: Pain? { pains.max { $0.score < $1.score } }
  /// Whether something hurts so much that only what is gentle is left: from 3 in 10 (PAIN-02).
  var isInPain: Bool { (worstPain?.score ?? 0) >= 3 }

  /// The moment of the session, for the physics; nil where one does not move on.
  var moment: Moment? {
    guard speed > .zero else { return nil }
    var surroundings = question.surroundings
    surroundings.grade = grade
    return Moment(
      body: body, speed: speed, carriedLoad: question.carriedLoad, surroundings: surroundings,
      gait: kind.movement == .walking ? .walking : .running)
  }
}

extension Question {
  /// The moment of the session as the physics sees it, what is not known taken as usual; nil where
  /// one does not move on.
  public var moment: Moment? { Situation(self).moment }

  /// Refuses what the physics has no answer for.
  ///
  /// - Throws: `OutOfRange` beyond the hard limits of a moment.
  public func check() throws(OutOfRange) {
    _ = try Situation(self).moment?.comparison()
  }
}

extension Runner {
  /// The mass that is reckoned with: the runner's, or one we chose.
  public var assumedMass: Mass { body.mass }

  /// A grown-up of no particular size, taken where the body is not known. A product choice.
  static let unknownBody = Body(mass: .kilograms(70), height: .meters(1.72))

  /// The body as the physics sees it.
  var body: Body {
    Body(
      mass: mass ?? Self.unknownBody.mass, height: height ?? Self.unknownBody.height, sex: sex)
  }

  /// The speed of an easy run; where it is not known a product choice by tier.
  func easySpeed(_ tier: Tier) -> Speed {
    if let known = standing.easySpeed { return known }
    return switch tier {
    case .restricted, .novice: .metersPerSecond(2.4)
    case .settled: .metersPerSecond(2.7)
    case .seasoned: .metersPerSecond(3)
    }
  }
}
