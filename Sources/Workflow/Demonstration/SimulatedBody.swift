import Quantities
import RealModule

/// How the demonstration runner moves: effort into speed, with the wavering of a person.
struct SimulatedMotion {
  private let balance: PowerBalance
  private let thresholdSpeed: Double
  private let isLevel: Bool
  private var wander: Wander
  /// Meters since the start, and m/s.
  private(set) var meters = 0.0
  private(set) var speed = 0.0
  /// Gross metabolic power in W/kg.
  private(set) var power = 0.0

  /// A runner at the start.
  init(
    balance: PowerBalance, thresholdSpeed: Double, isLevel: Bool, _ generator: inout SeededGenerator
  ) {
    self.balance = balance
    // No two days are alike.
    self.thresholdSpeed = thresholdSpeed * (1 + 0.012 * generator.normal())
    self.isLevel = isLevel
    wander = Wander(spread: isLevel ? 0.004 : 0.02, seconds: 25, &generator)
  }

  /// Runs for a second at an effort, a share of the threshold speed on the level.
  mutating func run(
    effort: Double, grade: Double, hours: Double, _ generator: inout SeededGenerator
  ) {
    // Some fatigue in the second hour, and a little more push uphill than down.
    let tired = 1 - 0.012 * max(0, hours - 1)
    let push = 1 + max(-0.15, min(0.15, grade))
    let wanted = balance.power(speed: effort * thresholdSpeed * tired) * push
    let target = balance.speed(power: wanted, grade: grade) * (1 + wander.step(&generator))
    speed += (target - speed) / 4
    power = balance.power(speed: speed, grade: grade)
    meters += speed
  }

  /// Comes to a stop.
  mutating func stop() {
    speed = 0
    power = balance.power(speed: 0)
  }
}

/// The demonstration runner's heart: it follows the power with a lag, drifts with time and heat,
/// and beats a little differently every day.
struct SimulatedPulse {
  private let resting: Double
  private let maximal: Double
  private let maximalPower: Double
  private let offset: Double
  private var wander: Wander
  private(set) var beats: Double

  /// W/kg while standing, the empty end of the oxygen reserve. Chosen between the published 1.2
  /// to 1.9.
  private static let standingPower = 1.5
  /// The share of maximal power that can be held for an hour. Chosen within the usual 0.8 to 0.9.
  private static let thresholdShare = 0.86

  /// A heart before the start.
  init(
    outing: Outing, maximal: Double, balance: PowerBalance, degreesCelsius: Double,
    _ generator: inout SeededGenerator
  ) {
    resting = outing.restingHeartRate
    self.maximal = maximal
    maximalPower = balance.power(speed: outing.thresholdSpeed) / Self.thresholdShare
    offset =
      2.2 * generator.normal() + outing.strain + 0.35 * max(0, degreesCelsius - 15)
    wander = Wander(spread: 1.2, seconds: 9, &generator)
    beats = resting + 28 + 5 * generator.uniform()
  }

  /// Beats on for a second and returns what a strap would show.
  mutating func beat(power: Double, hours: Double, _ generator: inout SeededGenerator) -> Double {
    let share = (power - Self.standingPower) / (maximalPower - Self.standingPower)
    // Five percent an hour after the first quarter of an hour, the size that is usual on long runs.
    let drift = 1 + 0.05 * max(0, hours - 0.25)
    let wanted = max(0, share) * drift + offset / (maximal - resting)
    let target = max(resting + 8, resting + (maximal - 2 - resting) * Self.saturated(wanted))
    beats += (target - beats) / (target > beats ? 26 : 38)
    let shown = (beats + wander.step(&generator)).rounded()
    return max((resting + 2).rounded(.up), min((maximal - 1).rounded(.down), shown))
  }

  /// A share of the reserve as it is, but never 1: the last tenth is harder and harder to fill.
  private static func saturated(_ share: Double) -> Double {
    share < 0.9 ? share : 1 - 0.1 * Double.exp(-(share - 0.9) / 0.1)
  }

  /// What is left of the beats after a rest of so many seconds.
  mutating func rest(seconds: Double) {
    let target = resting + 38
    if beats > target { beats = target + (beats - target) * Double.exp(-seconds / 45) }
  }
}

/// The demonstration runner's stride, as a sensor at the belt would see it.
struct SimulatedGait {
  private let habit: Double
  private var frequencyWander: Wander
  private var contactWander: Wander
  private var oscillationWander: Wander
  private var balanceWander: Wander

  /// What a sensor shows: steps a minute, seconds, meters, a share; nil when hardly moving.
  struct Stride {
    var stepsPerMinute: Double
    var contactSeconds: Double
    var oscillationMeters: Double
    var leftShare: Double
  }

  /// The stride of a day.
  init(_ generator: inout SeededGenerator) {
    habit = 0.9 * generator.normal()
    frequencyWander = Wander(spread: 1.1, seconds: 20, &generator)
    contactWander = Wander(spread: 0.0025, seconds: 15, &generator)
    oscillationWander = Wander(spread: 0.0016, seconds: 15, &generator)
    balanceWander = Wander(spread: 0.003, seconds: 60, &generator)
  }

  /// The stride of a second. Rises and falls with speed are the usual ones of amateurs; chosen.
  mutating func stride(
    speed: Double, grade: Double, hours: Double, _ generator: inout SeededGenerator
  ) -> Stride? {
    let disturbance = (
      frequencyWander.step(&generator), contactWander.step(&generator),
      oscillationWander.step(&generator), balanceWander.step(&generator)
    )
    guard speed > 1.5 else { return nil }
    let faster = speed - 2.7
    return Stride(
      stepsPerMinute: 164 + 8.5 * faster + 20 * grade + habit + disturbance.0,
      contactSeconds: 0.258 - 0.036 * faster + 0.003 * hours + disturbance.1,
      oscillationMeters: 0.091 - 0.005 * faster - 0.06 * abs(grade) + disturbance.2,
      leftShare: 0.496 + disturbance.3)
  }
}
