extension Metric {
  /// Every metric there is. A file in `Metrics/` that is not named here fails `HouseTests`.
  public static let all: [Metric] = []
}
