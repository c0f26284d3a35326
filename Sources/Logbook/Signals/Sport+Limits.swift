extension Sport {
  /// Faster than this nobody moves in the sport. Chosen well above records: it only has to tell
  /// a leap of the position from a sprint.
  var fastestMetersPerSecond: Double {
    switch self {
    case .running, .walking, .hiking, .swimming: 15
    case .cycling: 40
    case .other: 100
    }
  }

  /// Faster than this nobody gains or loses height in the sport. Chosen like the speed.
  var fastestClimbMetersPerSecond: Double {
    switch self {
    case .running, .walking, .hiking, .swimming: 5
    case .cycling: 10
    case .other: 30
    }
  }

  /// The speed in m/s from which a runner counts as moving. Chosen: on foot the slowest that the
  /// physics knows, slower than any walk up a mountain and faster than most drift of a position
  /// at rest.
  public var movingMetersPerSecond: Double {
    switch self {
    case .running, .walking, .hiking, .other: 0.3
    case .cycling: 1.0
    case .swimming: 0.2
    }
  }
}
