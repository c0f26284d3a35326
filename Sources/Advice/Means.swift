import Biomechanics
import Logbook
import Quantities

/// A means to stronger legs or faster running that the documents name: a session with what is
/// carried or pulled.
struct Means: Sendable {
  let session: Session
  /// Place and mass of what is carried, the mass for a body of this mass.
  let carried: (kind: LoadKind, kilograms: @Sendable (Double) -> Double)?
  let tow: Double?
  let parachute: Double?

  init(
    _ session: Session, carrying kind: LoadKind? = nil,
    _ kilograms: @escaping @Sendable (Double) -> Double = { _ in 0 },
    tow: Double? = nil, parachute: Double? = nil
  ) {
    self.session = session
    carried = kind.map { ($0, kilograms) }
    self.tow = tow
    self.parachute = parachute
  }

  /// The question whether this means would be right for the one who asks.
  func question(for asked: Question) -> Question {
    var question = asked
    let body = asked.runner.body
    question.session = session
    question.carriedLoad = CarriedLoad(
      carried.map { [.init($0.kind, .kilograms($0.kilograms(body.mass.kilograms)))] } ?? [])
    question.surroundings = Surroundings(ground: asked.surroundings.ground)
    question.surroundings.tow = tow.map { Tow(mass: .kilograms($0 * body.mass.kilograms)) }
    question.surroundings.parachute = parachute.map { Parachute(area: .squareMeters($0)) }
    question.speed = nil
    return question
  }

  /// Every means of the documents, and those that stand beside them.
  static let all: [Means] = withMass + withPull + runs + exercises

  static let withMass: [Means] = [
    Means(Session(.easy, .time(.minutes(30))), carrying: .ankle) { _ in 1 },
    Means(Session(.easy, .time(.minutes(30))), carrying: .wrist) { _ in 1 },
    Means(Session(.easy, .time(.minutes(30))), carrying: .hand) { _ in 1 },
    Means(Session(.easy, .time(.minutes(30))), carrying: .thigh) { _ in 1 },
    Means(Session(.easy, .time(.minutes(30))), carrying: .vest) { 0.05 * $0 },
    Means(Session(.pack), carrying: .pack) { 0.08 * $0 },
    Means(Session(.strides), carrying: .vest) { 0.05 * $0 },
    Means(Session(.highResistance), carrying: .ankle) { _ in 1 },
    Means(Session(.highResistance), carrying: .vest) { 0.05 * $0 },
    Means(Session(.walk), carrying: .ankle) { _ in 1 },
    Means(Session(.walk), carrying: .vest) { 0.05 * $0 },
  ]

  static let withPull: [Means] = [
    Means(Session(.accelerations), parachute: 1.1), Means(Session(.tow), tow: 0.2),
    Means(Session(.bands)),
  ]

  static let runs: [Means] = [
    .hills, .hillSprints, .highResistance, .sprints, .intervals, .tempo, .long, .recovery, .easy,
    .strides, .accelerations, .stairs, .walk, .cross,
  ].map { Means(Session($0)) }

  static let exercises: [Means] =
    [Exercise.lunges, .stepUps, .squats, .calfRaises].flatMap { exercise in
      [
        Means(Session(.strength, .exercise(exercise))),
        Means(Session(.strength, .exercise(exercise)), carrying: .vest) { 0.1 * $0 },
      ]
    } + [
      Means(Session(.jumps)), Means(Session(.balance)), Means(Session(.hip)),
      Means(Session(.hip), carrying: .ankle) { _ in 1 },
      Means(Session(.strength, .exercise(.hamstringCurls)), carrying: .ankle) { _ in 1 },
      Means(Session(.strength, .exercise(.shoulderRaises)), carrying: .hand) { _ in 2 },
      Means(Session(.strength, .exercise(.bicepsCurls)), carrying: .hand) { _ in 4 },
      Means(Session(.mobility)), Means(Session(.rest)),
    ]
}
