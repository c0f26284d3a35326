extension Repair {
  /// The repair in English, for the command line: `clock went back 1 s at sample 512`.
  public var words: String {
    let size = Self.rounded(amount)
    let points = samples == 1 ? "1 point" : "\(samples) points"
    let what =
      switch kind {
      case .clockWentBack: "clock went back \(size) s"
      case .clockLeapt: "clock leapt ahead \(size) s"
      case .timeRepeated: "time repeated on \(points)"
      case .timeMissing: "time missing on \(points)"
      case .zeroPosition: "position zero on \(points)"
      case .positionSpike: "position leapt away \(size) m"
      case .altitudeSpike: "altitude leapt away \(size) m"
      case .zeroHeartRate: "heart rate zero on \(points)"
      case .distanceFell: "distance counter fell \(size) m"
      }
    return what + " at sample \(atSample)" + (isUndone ? " (left as recorded)" : "")
  }

  /// A size without needless digits: whole from ten on, one decimal below, and what is less than
  /// that in words.
  private static func rounded(_ amount: Double) -> String {
    guard amount.isFinite, abs(amount) < 1e15 else { return "very many" }
    if amount > 0, amount < 0.05 { return "less than 0.1" }
    let tenths = (amount * 10).rounded()
    if abs(amount) >= 10 || tenths.truncatingRemainder(dividingBy: 10) == 0 {
      return String(Int(amount.rounded()))
    }
    return String(tenths / 10)
  }
}
