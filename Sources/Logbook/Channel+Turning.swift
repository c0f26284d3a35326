extension Channel {
  /// Turns of the cranks per minute.
  public static let crankFrequency = Channel(
    key: "crankFrequency", unit: "1/min", filling: .hold(seconds: 10))
  /// Strokes of one arm per minute, swimming.
  public static let strokeFrequency = Channel(
    key: "strokeFrequency", unit: "1/min", filling: .hold(seconds: 10))
  /// Turns per minute of whatever turns in another sport.
  public static let turnFrequency = Channel(
    key: "turnFrequency", unit: "1/min", filling: .hold(seconds: 10))
  /// Turns counted since the start.
  public static let turns = Channel(key: "turns", unit: "1", filling: .line(withinSeconds: 30))

  /// What turns where it is not steps that are counted.
  public static let turning: [Channel] = [
    .crankFrequency, .strokeFrequency, .turnFrequency, .turns,
  ]
}

extension Sport {
  /// The channel that turns per minute belong to: devices count one foot, a crank or an arm.
  public var turnChannel: Channel {
    switch self {
    case .running, .walking, .hiking: .stepFrequency
    case .cycling: .crankFrequency
    case .swimming: .strokeFrequency
    case .other: .turnFrequency
    }
  }

  /// How many steps a turn of one foot is; nil where turns are not of feet.
  public var stepsPerTurn: Double? {
    switch self {
    case .running, .walking, .hiking: 2
    case .cycling, .swimming, .other: nil
    }
  }

  /// Sets turns per minute on the channel that they belong to, as steps of both feet on foot.
  public func setTurns(_ turns: [Double]?, in samples: inout Samples) {
    guard let turns else { return }
    samples.set(turnChannel, stepsPerTurn.map { steps in turns.map { $0 * steps } } ?? turns)
  }
}

extension Activity {
  /// The activity as it is when it was another sport after all: what was counted as turns of
  /// something else becomes steps, or the other way round.
  public func retyped(as sport: Sport) -> Activity {
    var other = self
    other.sport = sport
    guard sport.turnChannel != self.sport.turnChannel else { return other }
    let counted = samples[self.sport.turnChannel]
    other.samples.set(self.sport.turnChannel, Array(repeating: .nan, count: samples.count))
    let turn = self.sport.stepsPerTurn ?? 1
    sport.setTurns(counted.map { $0.map { $0 / turn } }, in: &other.samples)
    return other
  }
}
