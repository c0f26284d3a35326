import Logbook

extension Metric {
  /// How the runner moved: means of the device's running dynamics, and their spread.
  static let gait: [Metric] = [
    mean(.stepFrequency, "Steps per minute", "steps of both feet per minute"),
    spread(.stepFrequency, "Spread of steps per minute", "steps of both feet per minute"),
    mean(.groundContactTime, "Ground contact time", "the time one foot stays on the ground"),
    spread(.groundContactTime, "Spread of contact time", "the time one foot stays on the ground"),
    mean(.verticalOscillation, "Vertical oscillation", "the rise and fall of the trunk in a step"),
    spread(
      .verticalOscillation, "Spread of vertical oscillation",
      "the rise and fall of the trunk in a step"),
    mean(.verticalRatio, "Vertical ratio", "vertical oscillation over step length"),
    mean(.stepLength, "Step length", "the length of one step"),
    mean(
      .groundContactBalance, "Contact balance", "the share of ground contact on the left foot"),
    spread(
      .groundContactBalance, "Spread of contact balance",
      "the share of ground contact on the left foot"),
  ]

  private static func mean(_ channel: Channel, _ title: String, _ what: String) -> Metric {
    Metric(
      key: channel.key + ".mean", title: title, definition: "Mean in motion of \(what).",
      unit: channel.unit, daily: .timeWeighted, validity: .measured, sources: []
    ) { onFoot($0, channel) { $0.mean } }
  }

  private static func spread(_ channel: Channel, _ title: String, _ what: String) -> Metric {
    Metric(
      key: channel.key + ".spread", title: title,
      definition: "Standard deviation in motion of \(what).",
      unit: channel.unit, daily: .timeWeighted, validity: .measured, sources: []
    ) { onFoot($0, channel) { $0.spread } }
  }

  private static func onFoot(
    _ observation: Observation, _ channel: Channel, _ value: (Moments) -> Double
  ) -> Reading {
    guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
    guard let moments = observation.moments(channel, standing: false) else {
      return observation.lacks(channel)
    }
    return .known(value(moments))
  }
}
