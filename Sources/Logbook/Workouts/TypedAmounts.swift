public import Biomechanics
public import Quantities

/// A length in the unit in which it was typed.
public struct TypedLength: Sendable, Hashable {
  /// How many of the unit.
  public var number: TypedNumber
  /// The unit.
  public var unit: Unit

  /// A length in a unit.
  public init(_ number: TypedNumber, _ unit: Unit) {
    self.number = number
    self.unit = unit
  }

  /// A unit of length. The raw value is how it is typed.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case meters = "m"
    case kilometers = "km"
    case miles = "mi"

    /// How long one is.
    public var length: Length {
      switch self {
      case .meters: .meters(1)
      case .kilometers: .kilometers(1)
      case .miles: .miles(1)
      }
    }
  }

  /// The length.
  public var length: Length { unit.length * number.value }
  /// How it is typed.
  public var text: String { number.text + unit.rawValue }
}

/// A range of paces in whole seconds of one unit of length, as typed: `4:45/km`, `4:45-5:00/km`.
public struct TypedPace: Sendable, Hashable {
  /// Seconds of a unit, the fastest first. Both ends are the same where one pace is meant.
  public var seconds: ClosedRange<Int>
  /// The unit: kilometers or miles.
  public var unit: TypedLength.Unit

  /// A range of paces.
  public init(_ seconds: ClosedRange<Int>, per unit: TypedLength.Unit) {
    self.seconds = seconds
    self.unit = unit
  }

  /// What can be run or walked, in seconds a kilometer or mile. A choice of this project.
  public static let allowed = 90...2400

  /// The speeds, the slowest first.
  public var speeds: ClosedRange<Speed> {
    func speed(_ seconds: Int) -> Speed {
      .metersPerSecond(unit.length.meters / Double(max(1, seconds)))
    }
    return speed(seconds.upperBound)...speed(seconds.lowerBound)
  }

  /// How it is typed.
  public var text: String {
    func clock(_ seconds: Int) -> String {
      let rest = String(seconds % 60 + 100).dropFirst()
      return "\(seconds / 60):\(rest)"
    }
    let slowest =
      seconds.lowerBound == seconds.upperBound ? "" : "-" + clock(seconds.upperBound)
    return clock(seconds.lowerBound) + slowest + "/" + unit.rawValue
  }
}

/// How much is carried or pulled, in the unit in which it was typed.
public struct TypedAmount: Sendable, Hashable {
  /// How many of the unit.
  public var number: TypedNumber
  /// The unit.
  public var unit: Unit

  /// An amount in a unit.
  public init(_ number: TypedNumber, _ unit: Unit) {
    self.number = number
    self.unit = unit
  }

  /// A unit of what is carried or pulled. The raw value is how it is typed.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case kilograms = "kg"
    case grams = "g"
    case pounds = "lb"
    /// Of body mass.
    case percent = "%"
    /// Of a parachute.
    case squareMeters = "m2"
    /// Of a pull.
    case newtons = "N"

    /// Whether it is one of mass.
    public var isOfMass: Bool { self != .squareMeters && self != .newtons }
  }

  /// The mass, for a body of a mass; nil where the unit is none of mass, or a share of a body that
  /// is not known.
  public func mass(ofBody bodyMass: Mass?) -> Mass? {
    switch unit {
    case .kilograms: .kilograms(number.value)
    case .grams: .kilograms(number.value / 1000)
    // The international pound, by definition.
    case .pounds: .kilograms(number.value * 0.453_592_37)
    case .percent: bodyMass.map { $0 * (number.value / 100) }
    case .squareMeters, .newtons: nil
    }
  }

  /// How it is typed.
  public var text: String { number.text + unit.rawValue }
}

/// Something to put on for a part of a session: a load with its mass, or a pull with its size.
public struct WornPiece: Sendable, Hashable {
  /// What it is.
  public var kind: LoadKind
  /// How much; nil for a band, of which nobody knows it.
  public var amount: TypedAmount?

  /// A load or a pull.
  public init(_ kind: LoadKind, _ amount: TypedAmount? = nil) {
    self.kind = kind
    self.amount = amount
  }

  /// Whether an amount of this unit, or none, says how much of a kind there is.
  public static func allows(_ unit: TypedAmount.Unit?, for kind: LoadKind) -> Bool {
    switch kind {
    case .band: unit == nil
    case .drag: unit == .newtons
    case .parachute: unit == .squareMeters
    default: unit?.isOfMass == true
    }
  }

  /// How it is typed: `vest=5%`.
  public var text: String { kind.key + (amount.map { "=" + $0.text } ?? "") }

  /// The load on the body, for a body of a mass; nil where it is a pull, or its mass is not known.
  public func item(bodyMass: Mass?) -> CarriedLoad.Item? {
    guard kind.segment != nil, let mass = amount?.mass(ofBody: bodyMass) else { return nil }
    return CarriedLoad.Item(kind, mass)
  }
}
