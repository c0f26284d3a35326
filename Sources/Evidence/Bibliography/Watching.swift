extension Source {
  /// Accuracy of distance recordings in eight positioning-enabled sport watches.
  public static let gilgenAmmann2020 = Source(
    "gilgenAmmann2020",
    Citation(
      ["Gilgen-Ammann", "Schweizer", "Wyss"], 2020,
      "Accuracy of distance recordings in eight positioning-enabled sport watches",
      .journal("JMIR Mhealth Uhealth")),
    .noIdentifier(readAt: "abstract at the journal, 2020"), .read)

  /// Accuracy of watches in a road ultramarathon.
  public static let johansson2020 = Source(
    "johansson2020",
    Citation(
      ["Johansson", .others], 2020,
      "[accuracy of watches in a road ultramarathon]",
      .journal("Int J Sports Sci Coach")),
    .noIdentifier(readAt: "abstract at the journal, 2020"), .read)

  /// Running dynamics of wrist watches on a trail.
  public static let berzosa2024 = Source(
    "berzosa2024",
    Citation(
      ["Berzosa", .others], 2024,
      "[running dynamics of wrist watches on a trail]",
      .journal("Sensors", volume: "24", page: "3570")),
    .noIdentifier(readAt: "abstract of Sensors 24:3570"), .read)

  /// Validity of running metrics of a chest strap.
  public static let adams2016 = Source(
    "adams2016",
    Citation(
      ["Adams", .others], 2016,
      "[validity of running metrics of a chest strap]",
      .journal("J Orthop Sports Phys Ther")),
    .noIdentifier(readAt: "abstract at the journal, 2016"), .read)

  /// Contact times of a foot pod, also when running on the spot.
  public static let onTheSpot2023 = Source(
    "onTheSpot2023",
    Citation(
      [], 2023,
      "[contact times of a foot pod, also when running on the spot]",
      .journal("Sensors", volume: "23", page: "7155")),
    .noIdentifier(readAt: "abstract of Sensors 23:7155"), .read)

  /// Influence of step rate on shin injury and anterior knee pain in high school runners.
  public static let luedke2016 = Source(
    "luedke2016",
    Citation(
      ["Luedke", "Heiderscheit", "Williams", "Rauh"], 2016,
      "Influence of step rate on shin injury and anterior knee pain in high school runners",
      .journal("Med Sci Sports Exerc", volume: "48", page: "1244")),
    .noIdentifier(readAt: "two programs and a note that quote it"), .secondary)

  /// A comparison of methods for quantifying training load: relationships between modelled and
  /// actual training responses.
  public static let wallace2014 = Source(
    "wallace2014",
    Citation(
      ["Wallace", "Slattery", "Coutts"], 2014,
      """
      A comparison of methods for quantifying training load: relationships between modelled and \
      actual training responses
      """,
      .journal("J Strength Cond Res", volume: "28", page: "2330")),
    .noIdentifier(readAt: "abstract of J Strength Cond Res 28:2330"), .read)

  /// Monitoring training in athletes with reference to overtraining syndrome.
  public static let foster1998 = Source(
    "foster1998",
    Citation(
      ["Foster"], 1998,
      "Monitoring training in athletes with reference to overtraining syndrome",
      .journal("Med Sci Sports Exerc", volume: "30", page: "1164")),
    .noIdentifier(readAt: "abstract of Med Sci Sports Exerc 30:1164"), .read)

  /// GOVSS.cpp, running power and its normalization.
  public static let goldenCheetah = Source(
    "goldenCheetah",
    Citation(
      [.organization("GoldenCheetah")], nil,
      "GOVSS.cpp, running power and its normalization",
      .program("GoldenCheetah")),
    .noIdentifier(readAt: "github.com/GoldenCheetah/GoldenCheetah"), .read)

  /// Continuous inspection schemes.
  public static let page1954 = Source(
    "page1954",
    Citation(
      ["Page"], 1954, "Continuous inspection schemes",
      .journal("Biometrika", volume: "41", page: "100")),
    .noIdentifier(readAt: "texts on quality control that quote it"), .secondary)
}
