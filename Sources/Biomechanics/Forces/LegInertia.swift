/// A rigid part of a limb with all that is fixed to it, as one mass.
///
/// Places are along the segment (from its joint toward the next) and across it (forward when the
/// segment hangs).
struct RigidPart: Sendable {
  private(set) var mass: Double
  private(set) var along: Double
  private(set) var across: Double
  /// About its own center of mass.
  private(set) var inertia: Double

  init(mass: Double, along: Double, across: Double, inertia: Double) {
    self.mass = mass
    self.along = along
    self.across = across
    self.inertia = inertia
  }

  /// Fixes a point mass to it (the theorem of Huygens and Steiner, for both).
  mutating func fix(_ kilograms: Double, along a: Double, across b: Double) {
    guard kilograms != 0 else { return }
    let total = mass + kilograms
    let distance = (a - along) * (a - along) + (b - across) * (b - across)
    inertia += mass * kilograms / total * distance
    along += kilograms / total * (a - along)
    across += kilograms / total * (b - across)
    mass = total
  }
}

/// One leg with what it carries, as three rigid parts.
struct LegInertia: Sendable {
  private(set) var thigh: RigidPart
  private(set) var shank: RigidPart
  private(set) var foot: RigidPart
  let thighLength: Double
  let shankLength: Double
  /// The foot's line from its own ankle: how far it passes below.
  let soleAlong: Double
  let footLength: Double
  let ankleFraction: Double
  /// Carried mass that stops with the foot at touch-down.
  private(set) var carriedAtImpact = 0.0
  /// What the carried mass adds to the leg's moment of inertia about the hip, kg·m².
  private(set) var addedInertia = 0.0

  init(_ body: Anthropometry, items: [CarriedLoad.Item], side: Side) {
    func part(_ shares: SegmentShares, _ length: Double) -> RigidPart {
      let radius = shares.gyration * length
      let mass = shares.mass * body.bodyMass
      return RigidPart(
        mass: mass, along: shares.center * length, across: 0, inertia: mass * radius * radius)
    }
    thighLength = body.thighLength
    shankLength = body.shankLength
    soleAlong = body.ankleHeight
    footLength = body.footLength
    ankleFraction = body.ankleFraction
    thigh = part(body.thigh, body.thighLength)
    shank = part(body.shank, body.shankLength)
    let radius = body.foot.gyration * body.footLength
    let footMass = body.foot.mass * body.bodyMass
    foot = RigidPart(
      mass: footMass, along: body.footLineDrop,
      across: (body.foot.center - body.ankleFraction) * body.footLength,
      inertia: footMass * radius * radius)
    for item in items where item.kind.isOnLeg {
      fix(item.kilograms(on: side), at: item, body: body)
    }
  }

  private mutating func fix(_ kilograms: Double, at item: CarriedLoad.Item, body: Anthropometry) {
    guard let segment = item.kind.segment else { return }
    switch segment {
    case .thigh: thigh.fix(kilograms, along: item.fraction * thighLength, across: 0)
    case .shank: shank.fix(kilograms, along: item.fraction * shankLength, across: 0)
    case .foot:
      foot.fix(
        kilograms, along: body.footLineDrop,
        across: (item.fraction - ankleFraction) * footLength)
    case .trunk, .upperArm, .forearm, .hand: return
    }
    if segment != .thigh { carriedAtImpact += kilograms }
    let reach = body.distanceFromHip(segment, item.fraction)
    addedInertia += kilograms * reach * reach
  }
}
