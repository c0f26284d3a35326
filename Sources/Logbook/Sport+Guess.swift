extension Sport {
  /// The sport that a recording is likely to be of when its file names none, by the mean speed of
  /// its points: nil when they tell nothing, or are faster than anyone runs.
  ///
  /// A choice of this project: from 1.9 m/s (most people run rather than walk) to 6.5 m/s (faster
  /// than a half marathon has been run) it is running, slower it is walking. A slow rider is taken
  /// for a runner; the sport can be changed.
  public init?(likelyOf samples: Samples) {
    guard let speed = samples.meanMovingSpeed else { return nil }
    switch speed {
    case 0.5..<1.9: self = .walking
    case 1.9..<6.5: self = .running
    default: return nil
    }
  }
}

extension Samples {
  /// Meters per second between positions no further apart than half a minute, standing left out;
  /// nil for less than half a minute in motion.
  fileprivate var meanMovingSpeed: Double? {
    guard let latitude = self[.latitude], let longitude = self[.longitude] else { return nil }
    var meters = 0.0
    var seconds = 0.0
    var last: Int?
    for index in times.indices where !times[index].isNaN && !latitude[index].isNaN {
      defer { last = index }
      guard let last else { continue }
      let span = times[index] - times[last]
      guard span > 0, span <= 30 else { continue }
      let step = GreatCircle.meters(
        latitude[last], longitude[last], latitude[index], longitude[index])
      guard step >= 0.5 * span else { continue }
      meters += step
      seconds += span
    }
    return seconds >= 30 ? meters / seconds : nil
  }
}
