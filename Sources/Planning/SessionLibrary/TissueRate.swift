import Biomechanics
import Evidence
import RealModule
import TrainingLoad

/// What a time of moving in one way gives each tissue with a ledger, and what it costs to move so.
struct MovingRate: Sendable, Hashable {
  /// Easy kilometers of a second, by the key of the tissue.
  var doses: [String: Estimate] = [:]
  /// Energy of a second as a multiple of the runner's easy run; 0 where it is not counted.
  var energyShare = 0.0
  /// Whether somebody measured running this fast and this steep.
  var isMeasured = true

  static let none = MovingRate()
}

extension LedgerTissue {
  /// The dose of some steps whose peak changes under a load.
  ///
  /// Shape: steps × index^exponent without the load, times what the load makes of it, whose band
  /// takes index and exponent at their worst together. Units: easy kilometers. The doubt about the
  /// runner alone is left out: capacity was earned by the same runner, and shares it.
  func dose(steps: Double, bareIndex: Double, ratio: Estimate) -> Estimate {
    guard let exponent = exponent?.estimate, bareIndex > 0, steps > 0 else {
      return Estimate(0, low: 0, high: 0)
    }
    let bare = steps * Double.pow(bareIndex, exponent.value)
    func ends(_ ratio: Double) -> [Double] {
      [exponent.low, exponent.high].map { Double.pow(max(0, ratio), $0) }
    }
    let value = Double.pow(max(0, ratio.value), exponent.value)
    let low = min(value, ends(ratio.low).min() ?? value)
    let high = max(value, ends(ratio.high).max() ?? value)
    return Estimate(bare * value, low: bare * low, high: bare * high)
  }

  /// The dose of some lifts, landings or walking steps whose peak is proposed with a band.
  func dose(cycles: Double, peak: Estimate) -> Estimate {
    guard let exponent = exponent?.estimate.value, cycles > 0 else {
      return Estimate(0, low: 0, high: 0)
    }
    func dose(_ peak: Double) -> Double { cycles * Double.pow(max(0, peak), exponent) }
    return Estimate(dose(peak.value), low: dose(peak.low), high: dose(peak.high))
  }
}

extension Estimate {
  /// So many times as much.
  func scaled(_ factor: Double) -> Estimate {
    Estimate(value * factor, low: low * factor, high: high * factor)
  }

  /// Both together, their doubts shared.
  func adding(_ other: Estimate) -> Estimate {
    Estimate(value + other.value, low: low + other.low, high: high + other.high)
  }
}
