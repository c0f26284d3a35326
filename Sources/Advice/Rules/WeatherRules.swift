import Logbook
import Quantities
import RealModule

extension Weather {
  /// Wet-bulb globe temperature as it is guessed from air temperature and humidity, in °C: moderate
  /// sun, light wind. Recalled from the Australian weather bureau's formula. It is used to warn and
  /// never to call a day safe.
  var heatStress: Double {
    // Where the humidity is not known half is taken; the answer says what other values would
    // change.
    let share = min(max(humidity ?? 0.5, 0), 1)
    let vapor = share * 6.105 * Double.exp(17.27 * celsius / (237.7 + celsius))
    return 0.567 * celsius + 0.393 * vapor + 3.94
  }
}

extension AdviceRule {
  /// Too hot for anything.
  static let tooHot = AdviceRule("tooHot", rules: "HEAT-03") { situation in
    guard let heat = situation.heat, heat > 32.2, !situation.isIndoors else { return nil }
    return Ruling(.notNow, "It is too hot for exercise. Wait for a cooler hour, or rest.")
  }

  /// Too hot for hard or long running.
  static let hotAndHard = AdviceRule("hotAndHard", rules: "HEAT-01") { situation in
    guard let heat = situation.heat, heat > 28, situation.isRun,
      situation.isHard || situation.kind == .long
    else { return nil }
    return Ruling(.notNow, "It is too hot for hard or long running. Keep it easy, or wait.")
  }

  /// Too hot to carry more.
  static let loadInHeat = AdviceRule("loadInHeat", rules: "HEAT-05") { situation in
    guard let heat = situation.heat, heat > 27.8, situation.isLoaded, !situation.isIndoors else {
      return nil
    }
    return Ruling(.notNow, "In this heat we carry nothing extra.")
  }
}

extension Situation {
  fileprivate var heat: Double? { question.weather?.heatStress }

  /// Whether it can be done in the shade of a room.
  fileprivate var isIndoors: Bool {
    kind.movement == .exercise || kind.movement == .other
  }
}
