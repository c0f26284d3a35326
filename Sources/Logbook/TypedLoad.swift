public import Biomechanics
public import Quantities

/// A carried load as a person typed it: `SITE=MASS`, once or several times.
///
/// What was typed is kept. A share of body mass becomes kilograms only when it is known whose body,
/// on which day.
public struct TypedLoad: Sendable, Hashable {
  /// Each mass as it was typed, such as `vest=10%` or `ankle=2x0.5kg`.
  public let words: [String]

  /// The most masses in one load. A choice of this project.
  public static let mostItems = 12
  /// The largest mass at one place: nobody runs with more. A choice of this project.
  public static let heaviest = Mass.kilograms(150)

  /// A load as it is typed.
  ///
  /// - Throws: what is wrong with the first word that says no mass that can be carried.
  public init(_ words: [String]) throws(CarriedLoad.Item.TextError) {
    guard let first = words.first else { throw .noMass("") }
    guard words.count <= Self.mostItems else { throw .mass(first) }
    for word in words {
      // Whatever the body is, no share of it can be more than the whole.
      let item = try CarriedLoad.Item(text: word, bodyMass: Self.heaviest)
      guard item.mass > .zero, item.mass <= Self.heaviest else { throw .mass(word) }
    }
    self.words = words
  }

  /// A load as it was kept, its words parted by spaces; nil when it is none.
  public init?(text: String) {
    guard let load = try? TypedLoad(text.split(separator: " ").map(String.init)) else {
      return nil
    }
    self = load
  }

  /// A load in kilograms. What is a pull and no mass is left out; nil when nothing is left.
  public init?(_ carriedLoad: CarriedLoad) {
    let words = carriedLoad.items.filter { $0.kind.segment != nil }.map(\.typed)
    guard let load = try? TypedLoad(words) else { return nil }
    self = load
  }

  /// The words parted by spaces: how a load is kept and shown.
  public var text: String { words.joined(separator: " ") }

  /// Where each mass sits.
  public var kinds: [LoadKind] {
    // Where a mass sits does not depend on the body.
    carriedLoad(bodyMass: Self.heaviest)?.items.map(\.kind) ?? []
  }

  /// What it weighs on a body; nil when it is a share of a mass that is not known.
  public func carriedLoad(bodyMass: Mass?) -> CarriedLoad? {
    if bodyMass == nil, words.contains(where: { $0.hasSuffix("%") }) { return nil }
    let mass = bodyMass ?? .zero
    let items = words.compactMap { try? CarriedLoad.Item(text: $0, bodyMass: mass) }
    return items.count == words.count ? CarriedLoad(items) : nil
  }
}

extension CarriedLoad.Item {
  /// The item as it would be typed, to the bit.
  fileprivate var typed: String {
    let place = fraction == kind.fraction ? kind.key : "\(kind.key)@\(fraction)"
    let side = spread == .both || !kind.isOnLimb ? "" : spread.rawValue + ":"
    return "\(place)=\(side)\(mass.kilograms)kg"
  }
}
