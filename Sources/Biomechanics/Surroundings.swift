public import Quantities

/// What pushes and pulls on a runner from outside, and the ground underfoot.
public struct Surroundings: Sendable, Hashable {
  /// Steepness along the path, uphill positive.
  public var grade: Grade
  /// Whether the air stands still relative to the runner, as on a treadmill.
  public var ground: Ground
  /// Speed of the wind along the path, a head wind positive. Without meaning on a treadmill.
  public var wind: Speed
  /// A constant backward pull at the waist; negative aids.
  public var drag: Force
  /// Something pulled over the ground.
  public var tow: Tow?
  /// A parachute.
  public var parachute: Parachute?
  /// A steady upward pull by a harness.
  public var weightSupport: Force
  /// Elastic bands between places of the body.
  public var bands: [ElasticBand]

  /// Level, still and free of pulls, on this ground.
  public init(grade: Grade = .zero, ground: Ground = .overground) {
    self.grade = grade
    self.ground = ground
    wind = .zero
    drag = .zero
    weightSupport = .zero
    bands = []
  }

  /// What is run on.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// Air resists in proportion to the square of the speed through it.
    case overground
    /// The air moves with the runner.
    case treadmill
  }

  /// These surroundings without what was added as a load: pulls, support and bands.
  var unloaded: Surroundings {
    var bare = Surroundings(grade: grade, ground: ground)
    bare.wind = wind
    return bare
  }
}

/// A tyre or a sled on a rope.
public struct Tow: Sendable, Hashable {
  /// What slides over the ground.
  public var mass: Mass
  /// Friction between it and the ground, force per weight.
  public var friction: Double
  /// The rise of the rope from the sled to the waist, rise over run.
  public var ropeSlope: Double

  /// A sled or tyre; the friction is that of synthetic track unless said otherwise.
  public init(mass: Mass, friction: Double? = nil, ropeSlope: Double = 0) {
    self.mass = mass
    self.friction = friction ?? Parameters.standard.towFriction
    self.ropeSlope = ropeSlope
  }
}

/// A parachute behind the runner.
public struct Parachute: Sendable, Hashable {
  /// The area of the canopy.
  public var area: Area

  /// A parachute of this area.
  public init(area: Area) { self.area = area }
}

/// An elastic band between two places of the body.
public struct ElasticBand: Sendable, Hashable {
  /// A place of the body where a band is tied.
  public struct Attachment: Sendable, Hashable {
    /// The segment; the trunk is taken to hang from the hip without turning.
    public var segment: Segment
    /// The side; without meaning on the trunk.
    public var side: Side
    /// Where along the segment, from the upper joint (on the trunk upward from the hip).
    public var fraction: Double

    /// A place on a segment.
    public init(_ segment: Segment, _ side: Side, fraction: Double) {
      self.segment = segment
      self.side = side
      self.fraction = fraction
    }
  }

  /// One end.
  public var from: Attachment
  /// The other end.
  public var to: Attachment
  /// Newtons per meter of stretch.
  public var newtonsPerMeter: Double
  /// The length at which it begins to pull.
  public var restLength: Length

  /// A band between two places.
  public init(from: Attachment, to: Attachment, newtonsPerMeter: Double, restLength: Length) {
    self.from = from
    self.to = to
    self.newtonsPerMeter = newtonsPerMeter
    self.restLength = restLength
  }
}
