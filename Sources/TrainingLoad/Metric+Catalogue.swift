extension Metric {
  /// Every metric there is. A file in `Metrics/` that is not named here fails `HouseTests`.
  public static let all: [Metric] =
    [
      .distance, .movingTime, .timerTime, .elapsedTime, .speed, .gradeAdjustedSpeed, .ascent,
      .descent, .meanHeartRate, .maximalHeartRate,
    ] + Metric.gait + Metric.gaitDrift + [
      .power, .normalizedIntensity, .banisterImpulse, .edwardsImpulse, .effortImpulse, .paceImpulse,
      .powerImpulse, .decoupling, .durability,
    ] + Metric.hardBouts + Metric.exertion + Metric.heartRateZoneTimes + Metric.paceZoneTimes
    + Metric.bestTimes
    + Metric.bestDistances
}
