public import Quantities

extension CarriedLoad.Item {
  /// Why a text says no load.
  public enum TextError: Error, Sendable, Hashable {
    /// There is no `=` between place and mass.
    case noMass(String)
    /// No kind of load with a mass has this key.
    case unknownSite(String)
    /// The place along the segment is no fraction from 0 to 1.
    case fraction(String)
    /// The mass is no number with a unit, or it is negative.
    case mass(String)
    /// Two masses or a side were given for a place in the middle.
    case sideOfTrunk(String)
  }

  /// A load as it is typed: `SITE=MASS`, `SITE@FRACTION=MASS`.
  ///
  /// MASS is `5kg`, `800g`, `10%` of body mass, a bare number of kilograms; on limbs also
  /// `2x0.5kg`, the same on both sides, or `left:0.5kg`. Without either it is the total, split in
  /// two.
  public init(text: String, bodyMass: Mass) throws(TextError) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw .noMass(text) }
    let place = parts[0].split(separator: "@", maxSplits: 1).map(String.init)
    guard let key = place.first, let kind = LoadKind.named(key), kind.segment != nil else {
      throw .unknownSite(place.first ?? "")
    }
    var fraction: Double?
    if place.count == 2 {
      guard let value = Double(place[1]), (0.0...1.0).contains(value) else {
        throw .fraction(place[1])
      }
      fraction = value
    }
    let (spread, factor, words) = Self.spread(parts[1])
    if spread != .both || factor == 2, !kind.isOnLimb { throw .sideOfTrunk(text) }
    guard let mass = Self.mass(words, bodyMass: bodyMass) else { throw .mass(parts[1]) }
    self.init(kind, mass * factor, spread: spread, fraction: fraction)
  }

  private static func spread(_ text: String) -> (CarriedLoad.Spread, Double, String) {
    if text.hasPrefix("2x") { return (.both, 2, String(text.dropFirst(2))) }
    for side in [CarriedLoad.Spread.left, .right] where text.hasPrefix(side.rawValue + ":") {
      return (side, 1, String(text.dropFirst(side.rawValue.count + 1)))
    }
    return (.both, 1, text)
  }

  private static func mass(_ text: String, bodyMass: Mass) -> Mass? {
    let units: [(suffix: String, kilograms: Double)] = [
      ("kg", 1), ("g", 0.001), ("%", bodyMass.kilograms / 100), ("", 1),
    ]
    for unit in units where text.hasSuffix(unit.suffix) {
      guard let value = Double(text.dropLast(unit.suffix.count)), value.isFinite, value >= 0 else {
        return nil
      }
      return .kilograms(value * unit.kilograms)
    }
    return nil
  }
}
