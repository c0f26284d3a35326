extension Activity {
  /// The activity's totals: the file's own, and where it states none, what its points add up to.
  ///
  /// Time and distance over a pause do not count as run. Nothing is repaired or smoothed, so
  /// ascent is left to the signals.
  public var totals: Summary {
    var totals = summary
    if totals.elapsedSeconds == nil { totals.elapsedSeconds = recordedSeconds }
    if totals.timerSeconds == nil, let elapsed = totals.elapsedSeconds {
      let paused = pauses.reduce(0) { $0 + max(0, $1.endSeconds - $1.startSeconds) }
      totals.timerSeconds = max(0, elapsed - paused)
    }
    if totals.distanceMeters == nil { totals.distanceMeters = recordedMeters }
    let beats = (samples[.heartRate] ?? []).filter { $0 > 0 }
    if totals.averageHeartRate == nil, !beats.isEmpty {
      totals.averageHeartRate = beats.reduce(0, +) / Double(beats.count)
    }
    if totals.maximalHeartRate == nil { totals.maximalHeartRate = beats.max() }
    return totals
  }

  private var recordedSeconds: Double? {
    guard let first = samples.times.first(where: \.isFinite),
      let last = samples.times.last(where: \.isFinite)
    else { return nil }
    return max(0, last - first)
  }

  private var recordedMeters: Double? {
    if let counted = samples[.distance]?.last(where: \.isFinite) { return counted }
    guard let latitude = samples[.latitude], let longitude = samples[.longitude] else {
      return nil
    }
    guard recordedSeconds != nil else { return samples.pathMeters?.last(where: \.isFinite) }
    return PathDistance.fromPositions(
      latitude, longitude, times: samples.times, pauses: pauses
    ).last(where: \.isFinite)
  }
}
