extension Source {
  /// Critical speed from the raw training logs of more than 25,000 marathon runners.
  public static let smyth2020 = Source(
    "smyth2020",
    Citation(
      ["Smyth", "Muniz-Pumares"], 2020,
      "Calculation of critical speed from raw training data in recreational marathon runners",
      .journal("Med Sci Sports Exerc", volume: "52", page: "2637")),
    .doi("10.1249/MSS.0000000000002412"), .read)

  /// How heart rate and speed come apart in a marathon.
  public static let smyth2022 = Source(
    "smyth2022",
    Citation(
      ["Smyth", "Maunder", "Meyler", "Hunter", "Muniz-Pumares"], 2022,
      """
      Decoupling of internal and external workload during a marathon: an analysis of durability in \
      82,303 recreational runners
      """,
      .journal("Sports Med", volume: "52", page: "2283")),
    .doi("10.1007/s40279-022-01680-5"), .read)

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

  /// The choice of the model decides critical speed and the reserve above it.
  public static let patoz = Source(
    "patoz",
    Citation(
      ["Patoz", .others], nil, "[critical speed by different models]", .page("ouci.dntb.gov.ua")),
    .noIdentifier(readAt: "abstract at ouci.dntb.gov.ua"), .read)

  /// Performance as fitness less fatigue.
  public static let banister1975 = Source(
    "banister1975",
    Citation(
      ["Banister", "Calvert", "Savage", "Bach"], 1975,
      "A systems model of training for athletic performance",
      .journal("Aust J Sports Med", volume: "7", page: "57")),
    .noIdentifier(readAt: "texts and programs that quote its equation"), .secondary)

  /// The times at which a day's training harms least and helps most.
  public static let fitzClarke1991 = Source(
    "fitzClarke1991",
    Citation(
      ["Fitz-Clarke", "Morton", "Banister"], 1991,
      "Optimizing athletic performance by influence curves",
      .journal("J Appl Physiol", volume: "71", page: "1151")),
    .doi("10.1152/jappl.1991.71.3.1151"), .recalled)

  /// The recursion of the fitness-fatigue model, with a made-up hammer thrower.
  public static let ogorek2017 = Source(
    "ogorek2017",
    Citation(
      ["Ogorek"], 2017, "[modeling cumulative impact]", .program("baogorek on GitHub")),
    .noIdentifier(readAt: "programs of baogorek on GitHub; the year is recalled"), .read)

  /// What was trained before the first day that is known.
  public static let ludwig2019 = Source(
    "ludwig2019",
    Citation(
      ["Ludwig", .others], 2019, "[preload in the fitness-fatigue model]",
      .journal("Int J Comput Sci Sport")),
    .noIdentifier(readAt: "abstract at the journal"), .read)

  /// The fatigue term does not help to foretell.
  public static let marchal2025 = Source(
    "marchal2025",
    Citation(
      ["Marchal", .others], 2025, "[Bayesian check of the fitness-fatigue model]",
      .journal("Sci Rep")),
    .doi("10.1038/s41598-025-88153-7"), .read)

  /// What is averaged over days is what was put in, not fitness.
  public static let vermeire2022 = Source(
    "vermeire2022",
    Citation(
      ["Vermeire", .others], 2022, "[training load and the fitness-fatigue model]",
      .journal("Int J Sports Physiol Perform", volume: "17", page: "810")),
    .noIdentifier(readAt: "abstract of Int J Sports Physiol Perform 17:810"), .read)

  /// Effort times minutes.
  public static let foster2001 = Source(
    "foster2001",
    Citation(
      ["Foster", .others], 2001, "A new approach to monitoring exercise training",
      .journal("J Strength Cond Res", volume: "15", page: "109")),
    .noIdentifier(readAt: "pages of fitness.edu that quote the method; the citation is recalled"),
    .secondary)

  /// Dividing by the chronic side does not make runners comparable.
  public static let lolliRatio2019 = Source(
    "lolliRatio2019",
    Citation(
      ["Lolli", .others], 2019, "[the acute to chronic ratio does not normalize]",
      .journal("Br J Sports Med", volume: "53", page: "1510")),
    .noIdentifier(readAt: "abstract of Br J Sports Med 53:1510"), .read)

  /// Oxygen demand of running and the share of the maximum that is held for a time.
  public static let danielsGilbert1979 = Source(
    "danielsGilbert1979",
    Citation(
      ["Daniels", "Gilbert"], 1979, "Oxygen power: performance tables for distance runners",
      .book(publisher: "Tempe: the authors")),
    .noIdentifier(readAt: "the open program tlgs/vdot, which prints its equations"), .secondary)

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
