import Biomechanics
import Quantities

extension SessionKind {
  /// Every kind there is.
  public static let all: [SessionKind] = [
    .easy, .recovery, .long, .tempo, .intervals, .sprints, .accelerations, .strides, .hills,
    .hillSprints, .highResistance, .tow, .stairs, .bands, .pack, .walk, .strength, .jumps, .balance,
    .hip, .mobility, .cross, .rest,
  ]

  private static func seconds(_ count: Int, _ seconds: Double) -> Session.Amount {
    .repeats(count, .time(.seconds(seconds)))
  }

  private static func minutes(_ minutes: Double) -> Session.Amount { .time(.minutes(minutes)) }

  private static func meters(_ count: Int, _ meters: Double) -> Session.Amount {
    .repeats(count, .distance(.meters(meters)))
  }

  private static let pulls: [LoadKind] = [.parachute, .tow, .drag, .band]
  private static let masses = LoadKind.all.filter { $0.segment != nil }

  // Runs at an even effort.

  /// An easy run.
  public static let easy = SessionKind(
    "easy", "Easy run", "the base of all running", .running, effort: 3...4, speed: 1,
    from: .novice, usual: minutes(40))
  /// A recovery run.
  public static let recovery = SessionKind(
    "recovery", "Recovery run", "moving without training", .running, effort: 2...3, speed: 0.92,
    from: .novice, usual: minutes(30))
  /// The long run of the week.
  public static let long = SessionKind(
    "long", "Long run", "staying power, once a week", .running, effort: 3...5, speed: 0.97,
    from: .novice, usual: minutes(75))
  /// A run at about the speed of an hour's race.
  public static let tempo = SessionKind(
    "tempo", "Tempo run", "the speed that can be held", .running, effort: 6...7, speed: 1.22,
    from: .settled, usual: minutes(25), first: minutes(10))
  /// A run with the pack of the race.
  public static let pack = SessionKind(
    "pack", "Pack run", "getting used to the pack of a race", .running, effort: 3...5,
    speed: 0.95, loads: [.pack, .vest, .waist], from: .seasoned, usual: minutes(40))

  // Repeats.

  /// Hard minutes with easy ones between.
  public static let intervals = SessionKind(
    "intervals", "Intervals", "oxygen uptake", .running, effort: 7...9, speed: 1.38,
    from: .settled, usual: .repeats(4, .time(.minutes(4))), first: .repeats(4, .time(.minutes(1))))
  /// All-out sprints with short rests.
  public static let sprints = SessionKind(
    "sprints", "Sprint intervals", "speed and power", .running, effort: 9...10, speed: 1.9,
    loads: pulls, from: .settled, usual: seconds(6, 20), first: seconds(4, 15))
  /// Short fast runs with full rests.
  public static let accelerations = SessionKind(
    "accelerations", "Accelerations", "top speed", .running, effort: 7...9, speed: 2.1,
    loads: pulls, from: .settled, usual: meters(6, 80), first: meters(4, 60))
  /// Short relaxed fast runs.
  public static let strides = SessionKind(
    "strides", "Strides", "quick, relaxed legs", .running, effort: 5...6, speed: 1.7,
    loads: [.vest, .waist] + pulls, from: .settled, usual: seconds(6, 10), first: seconds(4, 10))
  /// Minutes up a hill.
  public static let hills = SessionKind(
    "hills", "Hill repeats", "strong legs and lungs", .running, effort: 7...8, speed: 1,
    grade: 6, from: .settled, usual: seconds(8, 60))
  /// Seconds up a steep hill, walking back.
  public static let hillSprints = SessionKind(
    "hill-sprints", "Hill sprints", "strong hips and calves", .running, effort: 8...10,
    speed: 1.4, grade: 8, from: .settled, usual: seconds(6, 12), first: seconds(4, 8))
  /// Short climbs against more than the own weight, or without it.
  public static let highResistance = SessionKind(
    "high-resistance", "High-resistance climbs", "strength while running", .running,
    effort: 8...9, speed: 1.2, grade: 8, loads: [.vest, .waist], from: .settled,
    usual: seconds(6, 20))
  /// Short runs against a pull.
  public static let tow = SessionKind(
    "tow", "Resisted runs", "the push of the first steps", .running, effort: 8...9, speed: 1.7,
    loads: pulls, from: .seasoned, usual: meters(6, 30))
  /// Up stairs.
  public static let stairs = SessionKind(
    "stairs", "Stairs", "strong thighs", .running, effort: 7...8, speed: 0.5, grade: 40,
    from: .settled, usual: seconds(8, 30))
  /// Running on the spot or in a harness against a band.
  public static let bands = SessionKind(
    "bands", "Runs against a band", "the push of hip and foot", .exercise, effort: 6...8,
    loads: [.band, .drag], from: .settled, usual: seconds(5, 20))

  // Off the run.

  /// A walk.
  public static let walk = SessionKind(
    "walk", "Walk", "moving with the least strain", .walking, effort: 1...3, speed: 0.5,
    loads: masses + pulls, from: .restricted, usual: minutes(30))
  /// Strength with the body's weight, later with more.
  public static let strength = SessionKind(
    "strength", "Strength", "stronger legs, cheaper running", .exercise, effort: 5...8,
    loads: masses, from: .novice, usual: .exercise(.squats))
  /// Jumps.
  public static let jumps = SessionKind(
    "jumps", "Jumps", "springy legs", .exercise, effort: 6...8, loads: [.vest, .waist],
    from: .settled, usual: seconds(6, 10), first: seconds(3, 10))
  /// Balance.
  public static let balance = SessionKind(
    "balance", "Balance", "a steady foot", .exercise, effort: 1...3, loads: masses,
    from: .restricted, usual: minutes(10))
  /// The muscles around the hip.
  public static let hip = SessionKind(
    "hip", "Hip exercises", "a steady hip", .exercise, effort: 2...4, loads: masses,
    from: .restricted, usual: .exercise(.hipAbduction))
  /// Moving joints through their range.
  public static let mobility = SessionKind(
    "mobility", "Mobility", "freedom to move", .exercise, effort: 1...2, from: .restricted,
    usual: minutes(15))
  /// Another sport.
  public static let cross = SessionKind(
    "cross", "Cross-training", "fitness without impact", .other, effort: 3...5, from: .restricted,
    usual: minutes(45))
  /// Rest.
  public static let rest = SessionKind(
    "rest", "Rest", "getting stronger", .other, effort: 0...0, from: .restricted,
    usual: minutes(0))
}
