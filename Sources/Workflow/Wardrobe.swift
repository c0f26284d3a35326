public import Biomechanics
public import Logbook
public import Quantities

/// What was worn on a run, as lists and pages say it: "81.0 kg = 75 + 6 vest".
public struct Wardrobe: Sendable, Hashable {
  /// The mass of the body on that day, where it is known.
  public var bodyMass: Mass?
  /// What somebody said of the loads: of the whole run first, then of parts of it.
  public var parts: [Part]
  /// What the shoes are called.
  public var shoes: [String]

  /// One mass that was carried.
  public struct CarriedMass: Sendable, Hashable {
    /// Where it was carried.
    public var kind: LoadKind
    /// What it weighs; nil for a share of a body mass that is not known.
    public var mass: Mass?
    /// How it was typed.
    public var typed: String
    /// The kit it belongs to.
    public var kit: String?
    /// Who said so.
    public var origin: Worn.Origin
  }

  /// What was carried on the whole of a run or on a part of it.
  public struct Part: Sendable, Hashable {
    /// Which part.
    public var stretch: Worn.Stretch
    /// Each mass; empty when somebody said that there was none.
    public var masses: [CarriedMass]

    /// All of them together; nil when a share is not known.
    public var mass: Mass? {
      let known = masses.compactMap(\.mass)
      return known.count == masses.count ? known.reduce(.zero, +) : nil
    }
  }

  /// The words for what was worn.
  init(_ worn: [Worn], bodyMass: Mass?) {
    self.bodyMass = bodyMass
    parts = []
    for load in worn.loads {
      let masses = load.masses(bodyMass: bodyMass)
      if let place = parts.firstIndex(where: { $0.stretch == load.stretch }) {
        parts[place].masses += masses
      } else {
        parts.append(Part(stretch: load.stretch, masses: masses))
      }
    }
    shoes = worn.shoes.map(\.name)
  }

  /// Nothing that anybody has told of.
  public init() { self.init([], bodyMass: nil) }

  /// Whether a load was carried on any part of the run.
  public var carriesLoad: Bool { parts.contains { !$0.masses.isEmpty } }

  /// What was carried all the way; nil when nobody said anything, when it was not the same all the
  /// way, or when a share of body mass is not known.
  public var carriedMass: Mass? {
    guard parts.count == 1, parts[0].stretch == .whole else { return nil }
    return parts[0].mass
  }
}

extension Worn {
  fileprivate func masses(bodyMass: Mass?) -> [Wardrobe.CarriedMass] {
    (load?.words ?? []).compactMap { word in
      guard let single = TypedLoad(text: word), let kind = single.kinds.first else { return nil }
      let mass = single.carriedLoad(bodyMass: bodyMass)?.mass
      return Wardrobe.CarriedMass(
        kind: kind, mass: mass, typed: word, kit: kit?.name, origin: origin)
    }
  }
}
