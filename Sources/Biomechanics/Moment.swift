import Evidence
public import Quantities

/// One moment of running or walking: who, how fast, where, and with what.
///
/// `comparison()` says what the load does to it, every figure with its 80 % band.
public struct Moment: Sendable, Hashable {
  /// The runner.
  public var body: Body
  /// Speed along the path.
  public var speed: Speed
  /// What is worn and carried.
  public var carriedLoad: CarriedLoad
  /// Ground, slope, air and pulls.
  public var surroundings: Surroundings
  /// Running or walking.
  public var gait: Gait
  /// The runner's own measured cost, where there is one; it narrows the band.
  public var ownCost: OwnCost?
  /// The numbers of the model.
  public var parameters: Parameters

  /// A moment; level ground, still air and nothing carried unless said otherwise.
  public init(
    body: Body, speed: Speed, carriedLoad: CarriedLoad = .none,
    surroundings: Surroundings = Surroundings(), gait: Gait = .running,
    parameters: Parameters = .standard
  ) {
    self.body = body
    self.speed = speed
    self.carriedLoad = carriedLoad
    self.surroundings = surroundings
    self.gait = gait
    self.parameters = parameters
  }

  /// What a runner was measured to spend at one speed, unloaded, on a treadmill.
  public struct OwnCost: Sendable, Hashable {
    /// The speed it was measured at.
    public var speed: Speed
    /// The slope it was measured on.
    public var grade: Grade
    /// Metabolic power per kilogram of body, gross.
    public var power: SpecificPower

    /// A measurement.
    public init(speed: Speed, grade: Grade = .zero, power: SpecificPower) {
      self.speed = speed
      self.grade = grade
      self.power = power
    }
  }

  /// The speeds for which there is an answer.
  public static let speedLimits: ClosedRange<Speed> =
    .metersPerSecond(0.3) ... .metersPerSecond(12)
  /// The slopes for which there is an answer.
  public static let gradeLimits: ClosedRange<Grade> = .percent(-45) ... .percent(45)
  /// The bodies for which there is an answer, in kilograms.
  public static let massLimits: ClosedRange<Mass> = .kilograms(25) ... .kilograms(300)
  /// The bodies for which there is an answer, in meters.
  public static let heightLimits: ClosedRange<Length> = .meters(1) ... .meters(2.5)

  /// Refuses what no answer can be given for, NaN included.
  func check() throws(OutOfRange) {
    try require(speed, in: Self.speedLimits)
    try require(surroundings.grade, in: Self.gradeLimits)
    try Self.check(body.mass.kilograms, "mass", 25...300)
    try Self.check(body.height.meters, "height", 1...2.5)
    for item in carriedLoad.items {
      try Self.check(item.mass.kilograms, item.kind.key, 0...body.mass.kilograms)
      try Self.check(item.fraction, item.kind.key + " fraction", 0...1)
    }
    let mass = body.mass.kilograms
    try Self.check(carriedLoad.mass.kilograms, "carried mass", 0...mass)
    let weight = mass * Gravity.standard
    try Self.check(surroundings.drag.newtons, "drag", -weight...weight)
    try Self.check(surroundings.weightSupport.newtons, "weight support", 0...(0.9 * weight))
    try Self.check(surroundings.wind.metersPerSecond, "wind", -30...30)
    if let tow = surroundings.tow {
      try Self.check(tow.mass.kilograms, "tow", 0...(3 * mass))
      try Self.check(tow.friction, "friction", 0...1.5)
      try Self.check(tow.ropeSlope, "rope slope", 0...1)
    }
    if let parachute = surroundings.parachute {
      try Self.check(parachute.area.squareMeters, "parachute", 0...10)
    }
    for band in surroundings.bands {
      try Self.check(band.newtonsPerMeter, "band stiffness", 0...5000)
      try Self.check(band.restLength.meters, "band length", 0...3)
    }
    if let own = ownCost {
      try require(own.speed, in: Fit.looneyLevel.range)
      try require(own.grade, in: Self.gradeLimits)
      try Self.check(own.power.wattsPerKilogram, "own cost", 2...60)
    }
  }

  private static func check(
    _ value: Double, _ input: String, _ allowed: ClosedRange<Double>
  ) throws(OutOfRange) {
    guard allowed.contains(value) else {
      throw OutOfRange(input: input, value: value, allowed: allowed)
    }
  }
}
