import Evidence
import Quantities

/// What a segment weighs and where, as shares of the body's mass and of its own length.
struct SegmentShares: Sendable {
  /// Share of body mass.
  let mass: Double
  /// Place of the center of mass from the proximal end.
  let center: Double
  /// Radius of gyration about the center of mass, in the sagittal plane.
  let gyration: Double

  func mean(with other: SegmentShares) -> SegmentShares {
    SegmentShares(
      mass: (mass + other.mass) / 2, center: (center + other.center) / 2,
      gyration: (gyration + other.gyration) / 2)
  }
}

/// The segments of one body: lengths in meters, masses in kilograms.
struct Anthropometry: Sendable {
  let bodyMass: Double
  let thighLength: Double
  let shankLength: Double
  let footLength: Double
  let upperArmLength: Double
  let forearmLength: Double
  /// From the wrist to the knuckle of the middle finger.
  let handLength: Double
  let trunkLength: Double
  /// How far the line from heel to toe, on which the foot's mass and what it carries are laid,
  /// passes below the ankle.
  let footLineDrop: Double
  /// The height of the ankle over the sole.
  let ankleHeight: Double
  /// How far the ankle lies ahead of the heel, as a fraction of the foot's length.
  let ankleFraction: Double
  let thigh: SegmentShares
  let shank: SegmentShares
  let foot: SegmentShares
  let upperArm: SegmentShares
  let forearm: SegmentShares
  let hand: SegmentShares

  init(_ body: Body) {
    bodyMass = body.mass.kilograms
    let h = body.height.meters
    let share = Self.lengths.value
    thighLength = share.thigh * h
    shankLength = share.shank * h
    footLength = share.foot * h
    upperArmLength = share.upperArm * h
    forearmLength = share.forearm * h
    handLength = share.hand * h
    trunkLength = share.trunk * h
    ankleHeight = share.ankleHeight * h
    // Chosen so that the values of the first prototype come out: 15 % of the foot lies behind the
    // ankle, and its mass at six tenths of the ankle's height.
    ankleFraction = 0.15
    footLineDrop = 0.6 * ankleHeight
    let row = { (name: Segment) -> SegmentShares in
      let men = Self.men.value[name] ?? SegmentShares(mass: 0, center: 0, gyration: 0)
      let women = Self.women.value[name] ?? men
      switch body.sex {
      case .male: return men
      case .female: return women
      case nil: return men.mean(with: women)
      }
    }
    thigh = row(.thigh)
    shank = row(.shank)
    foot = row(.foot)
    upperArm = row(.upperArm)
    forearm = row(.forearm)
    hand = row(.hand)
  }

  /// What a leg weighs, unloaded.
  var legMass: Double { bodyMass * (thigh.mass + shank.mass + foot.mass) }

  /// Mass above the lowest lumbar joint: everything but the legs and the lower trunk.
  var massAboveLowBack: Double { bodyMass - 2 * legMass - 0.118 * bodyMass }

  /// How far a place lies from the hip along a straight leg, in meters.
  func distanceFromHip(_ segment: Segment, _ fraction: Double) -> Double {
    switch segment {
    case .thigh: fraction * thighLength
    case .shank: thighLength + fraction * shankLength
    case .foot: thighLength + shankLength + footLineDrop
    case .trunk, .upperArm, .forearm, .hand: 0
    }
  }

  /// Moment of inertia of the straight leg about the hip, kg·m².
  var legInertia: Double {
    let rows = [
      (Segment.thigh, thigh, thighLength), (.shank, shank, shankLength), (.foot, foot, footLength),
    ]
    return rows.reduce(0) { sum, row in
      let reach = distanceFromHip(row.0, row.1.center)
      let radius = row.1.gyration * row.2
      return sum + row.1.mass * bodyMass * (reach * reach + radius * radius)
    }
  }
}

/// Lengths of segments as shares of standing height.
struct LengthShares: Sendable {
  let thigh: Double
  let shank: Double
  let foot: Double
  let ankleHeight: Double
  let upperArm: Double
  let forearm: Double
  /// Wrist to the knuckle of the middle finger; chosen, the table gives the whole hand as 0.108.
  let hand: Double
  let trunk: Double
}

extension Anthropometry {
  /// Lengths after Drillis & Contini, as Winter prints them; height in meters.
  static let lengths = Fit(
    LengthShares(
      thigh: 0.245, shank: 0.246, foot: 0.152, ankleHeight: 0.039, upperArm: 0.186, forearm: 0.146,
      hand: 0.05, trunk: 0.288),
    range: Length.meters(1.4) ... .meters(2.1), source: .winter2009)

  /// Men: mass, center of mass, sagittal radius of gyration.
  static let men = Fit(
    [
      Segment.thigh: SegmentShares(mass: 0.1416, center: 0.4095, gyration: 0.329),
      .shank: SegmentShares(mass: 0.0433, center: 0.4459, gyration: 0.255),
      .foot: SegmentShares(mass: 0.0137, center: 0.4415, gyration: 0.257),
      .upperArm: SegmentShares(mass: 0.0271, center: 0.5772, gyration: 0.285),
      .forearm: SegmentShares(mass: 0.0162, center: 0.4574, gyration: 0.276),
      .hand: SegmentShares(mass: 0.0061, center: 0.790, gyration: 0.628),
    ], range: Mass.kilograms(50) ... .kilograms(110), source: .deLeva1996)

  /// Women: mass, center of mass, sagittal radius of gyration.
  static let women = Fit(
    [
      Segment.thigh: SegmentShares(mass: 0.1478, center: 0.3612, gyration: 0.369),
      .shank: SegmentShares(mass: 0.0481, center: 0.4416, gyration: 0.271),
      .foot: SegmentShares(mass: 0.0129, center: 0.4014, gyration: 0.299),
      .upperArm: SegmentShares(mass: 0.0255, center: 0.5754, gyration: 0.278),
      .forearm: SegmentShares(mass: 0.0138, center: 0.4559, gyration: 0.261),
      .hand: SegmentShares(mass: 0.0056, center: 0.7474, gyration: 0.531),
    ], range: Mass.kilograms(40) ... .kilograms(90), source: .deLeva1996)
}
