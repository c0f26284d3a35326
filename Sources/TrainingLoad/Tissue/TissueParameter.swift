public import Evidence

/// One number of the tissue ledgers: what it is, how sure, and who says so.
public struct TissueParameter: Sendable, Hashable {
  /// What it is, as a phrase.
  public let meaning: String
  /// Its unit, empty for a pure number.
  public let unit: String
  /// The value with its 80 % band.
  public let estimate: Estimate
  /// Where it comes from.
  public let source: Source
  /// How the number itself is known, which may be less well than its source is.
  public let status: Source.Status

  /// The value.
  public var value: Double { estimate.value }

  /// A number that this project chose, with the range it could as well have chosen.
  static func chosen(
    _ meaning: String, unit: String = "", _ value: Double, _ band: ClosedRange<Double>
  ) -> TissueParameter {
    TissueParameter(
      meaning: meaning, unit: unit,
      estimate: Estimate(value, low: band.lowerBound, high: band.upperBound),
      source: .plimsollChoice, status: .proposed)
  }
}

extension TissueParameter {
  /// Over how many days what a tissue bears adapts.
  public static let capacityDays = chosen(
    "days over which capacity follows the doses", unit: "d", 35, 28...42)
  /// How far above an average day's lasting level the line lies.
  public static let allowance = chosen(
    "share by which the line lies above what is usual", 0.15, 0.05...0.25)
  /// What is left of the line of a sore tissue.
  public static let soreFactor = chosen("share of the line that a sore tissue has", 0.8, 0.6...0.9)
  /// Days of log before a share can be known.
  public static let leastDays = 28

  /// How long bone takes to repair. The mean and its deviation are Taylor's, as Sinclair & Taylor
  /// print them; the band is eight in ten of a normal distribution, cut below two days.
  static let boneRepair = TissueParameter(
    meaning: "days in which a dose wears off to 37 %", unit: "d",
    estimate: Estimate(18.5, low: 2.5, high: 34.5), source: .taylor2004, status: .secondary)

  /// The same of tissues that nobody has measured it for.
  static func repair(_ days: Double) -> TissueParameter {
    chosen("days in which a dose wears off to 37 %", unit: "d", days, 2...4)
  }

  /// How far a usual week's peak lies above its mean: quick ledgers leap with each session.
  static func peak(_ value: Double, _ band: ClosedRange<Double>) -> TissueParameter {
    chosen("peak of a usual week over its mean", value, band)
  }

  /// What anybody cleared to run bears, however little the log holds.
  static func floor(_ kilometers: Double) -> TissueParameter {
    chosen(
      "capacity of anybody who is cleared to run", unit: "easy km/d", kilometers,
      kilometers * 0.6...kilometers * 1.4)
  }
}
