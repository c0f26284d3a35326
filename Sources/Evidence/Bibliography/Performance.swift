extension Source {
  /// Critical speed from the raw training logs of more than 25,000 marathon runners.
  public static let smyth2020 = Source(
    "smyth2020",
    Citation(
      ["Smyth", "Muniz-Pumares"], 2020,
      "Calculation of critical speed from raw training data in recreational marathon runners",
      .journal("Med Sci Sports Exerc", volume: "52", page: "2637")),
    .doi("10.1249/MSS.0000000000002412"), .read)

  /// Oxygen demand of running and the share of the maximum that is held for a time.
  public static let danielsGilbert1979 = Source(
    "danielsGilbert1979",
    Citation(
      ["Daniels", "Gilbert"], 1979, "Oxygen power: performance tables for distance runners",
      .book(publisher: "Tempe: the authors")),
    .noIdentifier(readAt: "the open program tlgs/vdot, which prints its equations"), .secondary)

  /// Race times grow with a power of distance.
  public static let riegel1981 = Source(
    "riegel1981",
    Citation(
      ["Riegel"], 1981, "Athletic records and human endurance",
      .journal("Am Sci", volume: "69", page: "285")),
    .noIdentifier(readAt: "Vickers & Vertosick 2016, who test it"), .secondary)

  /// How far race predictions miss recreational runners.
  public static let vickers2016 = Source(
    "vickers2016",
    Citation(
      ["Vickers", "Vertosick"], 2016,
      "An empirical study of race times in recreational endurance runners",
      .journal("BMC Sports Sci Med Rehabil", volume: "8", page: "26")),
    .doi("10.1186/s13102-016-0052-y"), .read)

  /// The acute part of a ratio that contains it correlates by arithmetic.
  public static let lolli2019 = Source(
    "lolli2019",
    Citation(
      ["Lolli", .others], 2019,
      """
      Mathematical coupling causes spurious correlation within the conventional acute-to-chronic \
      workload ratio calculations
      """,
      .journal("Br J Sports Med", volume: "53", page: "921")),
    .doi("10.1136/bjsports-2017-098110"), .read)

  /// Rolling load as two exponential averages of 42 and 7 days.
  public static let cogganManager = Source(
    "cogganManager",
    Citation(
      ["Coggan"], nil, "[The performance manager: 42 and 7 days, and their difference]",
      .page("a post on the performance manager")),
    .noIdentifier(readAt: "a post of its author"), .secondary)
}
