public import Quantities

/// What a runner wears or carries beyond the clothes: masses at places of the body.
public struct CarriedLoad: Sendable, Hashable {
  /// The masses, in any order.
  public var items: [Item]

  /// A set of masses.
  public init(_ items: [Item] = []) { self.items = items }

  /// Nothing carried.
  public static let none = CarriedLoad()

  /// Which sides of a limb carry a mass.
  public enum Spread: String, Sendable, Hashable, CaseIterable {
    /// Half on each side.
    case both
    /// All on the left.
    case left
    /// All on the right.
    case right
  }

  /// One mass at one place.
  public struct Item: Sendable, Hashable {
    /// What kind of load it is.
    public var kind: LoadKind
    /// Its mass, of both sides together.
    public var mass: Mass
    /// Which sides carry it; without meaning on the trunk.
    public var spread: Spread
    /// Where along its segment it sits, from the upper joint.
    public var fraction: Double

    /// A mass where its kind sits, or at another fraction of that segment.
    public init(
      _ kind: LoadKind, _ mass: Mass, spread: Spread = .both, fraction: Double? = nil
    ) {
      self.kind = kind
      self.mass = mass
      self.spread = spread
      self.fraction = fraction ?? kind.fraction
    }

    /// The kilograms on one side.
    func kilograms(on side: Side) -> Double {
      switch spread {
      case .both: mass.kilograms / 2
      case .left: side == .left ? mass.kilograms : 0
      case .right: side == .right ? mass.kilograms : 0
      }
    }
  }

  /// Everything that is carried, added up.
  public var mass: Mass { items.reduce(.zero) { $0 + $1.mass } }
  /// What sits on the trunk.
  public var trunkMass: Mass { mass { $0.segment == .trunk } }
  /// What sits on the legs.
  public var legMass: Mass { mass { $0.isOnLeg } }
  /// What sits on the arms.
  public var armMass: Mass { mass { $0.isOnArm } }
  /// What sits on the left leg.
  public var leftLegMass: Mass {
    .kilograms(items.reduce(0) { $1.kind.isOnLeg ? $0 + $1.kilograms(on: .left) : $0 })
  }
  /// Whether both sides carry the same.
  public var isSymmetric: Bool {
    items.allSatisfy { !$0.kind.isOnLimb || $0.spread == .both || $0.mass == .zero }
  }

  private func mass(where wanted: (LoadKind) -> Bool) -> Mass {
    items.reduce(.zero) { wanted($1.kind) ? $0 + $1.mass : $0 }
  }
}
