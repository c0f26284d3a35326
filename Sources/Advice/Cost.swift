public import Biomechanics
public import Evidence
import Quantities

/// What a session would cost with its load, against the same session without.
public struct Cost: Sendable, Hashable {
  /// More energy per time, and so per way, in percent.
  public let energyPercent: Estimate
  /// The flat, unloaded speed of equal power, m/s.
  public let equivalentFlatSpeed: Estimate
  /// Change of each tissue's dose of a kilometer, in percent; absent where nothing is known.
  public let tissues: [Tissue: Estimate]
  /// Whether something is carried or pulls.
  public let isLoaded: Bool

  /// The cost by the physics; nil where one does not move on, or beyond its hard limits.
  init?(_ situation: Situation) {
    guard let moment = situation.moment, let comparison = try? moment.comparison(),
      let energy = comparison.change[.grossMetabolicWattsPerKilogram],
      let speed = comparison.loaded[.equivalentFlatSpeedMps]
    else { return nil }
    energyPercent = energy
    equivalentFlatSpeed = speed
    isLoaded = situation.isLoaded
    tissues = Dictionary(
      uniqueKeysWithValues: Tissue.allCases.compactMap { tissue in
        let dose = comparison.change[.dosePerKilometer(of: tissue)]
        return dose.map { (tissue, $0) }
      })
  }

  /// The cost as a sentence; nil where nothing is carried, or where it is too small to be told.
  var words: String? {
    guard isLoaded, energyPercent.value >= 0.5 else { return nil }
    let low = max(0, energyPercent.low)
    let decimals = energyPercent.value < 3 ? 1 : 0
    func words(_ percent: Double) -> String { written(percent, decimals: decimals) }
    return "It takes about \(words(energyPercent.value)) % more energy "
      + "(\(words(low)) to \(words(energyPercent.high)))."
  }
}
