public import Evidence

/// The ratio of the last seven days' training load to that of the last 28, which many programs
/// show.
///
/// It is here because runners ask for it. No warning, gate, plan or advice may hang on it: see
/// `criticism`, which is shown wherever the ratio is.
public enum AcuteChronicRatio {
  /// What has been published against it, in one paragraph for the page.
  public static let criticism = """
    Not a gauge of injury. The seven days are part of the 28, so the two sides correlate by \
    construction; dividing does not make runners comparable; with the chronic side replaced by a \
    constant or by random numbers, it told injuries about as well; and among 5,205 runners a high \
    ratio went with fewer injuries, not more.
    """

  /// Where the criticism stands.
  public static let critics: [Source] = [
    .lolli2019, .lolliRatio2019, .impellizzeri2020, .frandsen2025,
  ]

  /// The ratio on a day, both sides plain means, the shorter one part of the longer.
  static func reading(
    _ days: [DailyTrainingLoad], through place: Int, _ parameters: FitnessParameters
  ) -> Assessment<Estimate> {
    let chronic = RecentDays(days, through: place, count: Int(parameters.chronicDays))
    let acute = RecentDays(days, through: place, count: Int(parameters.acuteDays))
    guard let below = chronic.mean, let above = acute.mean else {
      return .unknown(chronic.amounts.shortage ?? .nothingDone)
    }
    guard below > 0 else { return .unknown(.nothingDone) }
    return .known(Estimate(exactly: above / below))
  }
}
