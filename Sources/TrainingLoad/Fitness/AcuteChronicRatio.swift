public import Evidence

/// The load of the last week over that of the last four, which others show; never a gate.
///
/// Shape: mean daily load of 7 days over that of 28, the 7 among them. Units: none. It stands here
/// with its criticism and says nothing of injury: rule RUN-06 forbids to act on it.
public struct AcuteChronicRatio: Sendable, Hashable {
  /// The ratio.
  public let value: Double

  /// The ratio of the last 28 days, the last one last; nil for another number of days or without
  /// any load.
  public init?(days: [Double]) {
    let chronic = days.reduce(0, +) / 28
    guard days.count == 28, chronic > 0, days.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      return nil
    }
    value = days.suffix(7).reduce(0, +) / 7 / chronic
  }

  /// What must stand beside it wherever it is shown.
  public static let criticism =
    "The last week is part of the last four, so the ratio rises by arithmetic alone. With the "
    + "four weeks replaced by a constant or by random numbers it told injured from uninjured as "
    + "well as before, that is hardly at all; in 5,205 runners those with a higher ratio were "
    + "injured less often. It is shown because others show it, and decides nothing here."
  /// Who found that.
  public static let criticizedBy: [Source] = [.lolli2019, .impellizzeri2020, .frandsen2025]
}
