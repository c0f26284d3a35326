extension Source {
  /// Mass on foot, shank and thigh of men and women running at 3 m/s.
  public static let coifman2024 = Source(
    "coifman2024",
    Citation(
      ["Coifman", "Kram", "Riemer"], 2024,
      "[metabolic power of running with mass on the legs]",
      .journal("Appl Ergon", volume: "114", page: "104109")),
    .doi("10.1016/j.apergo.2023.104109"), .read)

  /// Sleeves on the lower leg in running: oxygen and heart rate rise in proportion to the mass.
  public static let field2019 = Source(
    "field2019",
    Citation(
      ["Field", "Gill", "Macadam", "Plews"], 2019,
      "[acute metabolic effects of wearable resistance on the lower leg in running]",
      .journal("Sports", volume: "7", page: "220")),
    .doi("10.3390/sports7100220"), .read)

  /// Oxygen uptake against the mass of the shoe, barefoot and shod.
  public static let franz2012 = Source(
    "franz2012",
    Citation(
      ["Franz", "Wierzbinski", "Kram"], 2012,
      "Metabolic cost of running barefoot versus shod: is lighter better?",
      .journal("Med Sci Sports Exerc", volume: "44", page: "1519"), note: "title from memory"),
    .noIdentifier(readAt: "abstract as quoted at runblogger.com and thegaitguys.com"), .secondary)

  /// Mass on the thigh or the foot of fifteen distance runners. Its numbers were not found; they
  /// are recalled and count half in the calibration.
  public static let martin1985 = Source(
    "martin1985",
    Citation(
      ["Martin"], 1985,
      "Mechanical and physiological responses to lower extremity loading during running",
      .journal("Med Sci Sports Exerc", volume: "17", page: "427"), note: "title from memory"),
    .noIdentifier(readAt: "quoted by Martin & Cavanagh 1990, which has the same design"), .recalled)

  /// A kilogram on a limb costs more the further out it sits.
  public static let myers1985 = Source(
    "myers1985",
    Citation(
      ["Myers", "Steudel"], 1985,
      "Effect of limb mass and its distribution on the energetic cost of running",
      .journal("J Exp Biol", volume: "116", page: "363"), note: "title from memory"),
    .noIdentifier(readAt: "abstract at journals.biologists.com/jeb/article/116/1/363"), .read)

  /// Weights of 0.91 kg held in each hand while running at 8 km/h; the authors were not seen.
  public static let handWeights1986 = Source(
    "handWeights1986",
    Citation(
      [], 1986,
      "[hand-held weights in walking and running]",
      .journal("Ergonomics", volume: "29", page: "999")),
    .doi("10.1080/00140138608967213"), .read)

  /// Mass and weight added to the trunk, and weight taken off it by a harness.
  public static let teunissen2007 = Source(
    "teunissen2007",
    Citation(
      ["Teunissen", "Grabowski", "Kram"], 2007,
      """
      Effects of independently altering body weight and body mass on the metabolic cost of \
      running
      """,
      .journal("J Exp Biol", volume: "210", page: "4418")),
    .doi("10.1242/jeb.004481"), .read)

  /// A small backward pull at the waist in running.
  public static let daSilva2022 = Source(
    "daSilva2022",
    Citation(
      ["da Silva", "Kram", "Hoogkamer"], 2022,
      "The metabolic cost of running against small horizontal forces",
      .journal("J Appl Physiol"), note: "title from memory"),
    .noIdentifier(readAt: "preprint on bioRxiv, 2021"), .read)

  /// The net cost of running by tasks: support, propulsion, leg swing.
  public static let arellano2014 = Source(
    "arellano2014",
    Citation(
      ["Arellano", "Kram"], 2014,
      "Partitioning the metabolic cost of human running: a task-by-task approach",
      .journal("Integr Comp Biol", volume: "54", page: "1084")),
    .doi("10.1093/icb/icu033"), .read)

  /// The equation for walking with a backpack.
  public static let looney2022 = Source(
    "looney2022",
    Citation(
      ["Looney", .others], 2022,
      "Modeling the metabolic costs of heavy military backpacking",
      .journal("Med Sci Sports Exerc", volume: "54", page: "646")),
    .noIdentifier(readAt: "PMC8919998, coefficients from two open programs"), .secondary)

  /// Mass on the legs in walking at 1.25 m/s.
  public static let browning2007 = Source(
    "browning2007",
    Citation(
      ["Browning", "Modica", "Kram", "Goswami"], 2007,
      "The effects of adding mass to the legs on the energetics and biomechanics of walking",
      .journal("Med Sci Sports Exerc", volume: "39", page: "515")),
    .doi("10.1249/mss.0b013e31802b3562"), .secondary)

  /// A spring between the feet.
  public static let simpson2019 = Source(
    "simpson2019",
    Citation(
      ["Simpson", .others], 2019,
      "Connecting the legs with a spring improves human running economy",
      .journal("J Exp Biol", volume: "222", page: "jeb202895")),
    .doi("10.1242/jeb.202895"), .recalled)

  /// Standing and running of eleven trained men.
  public static let standing2015 = Source(
    "standing2015",
    Citation(
      [], 2015,
      "[standing and running energetics of trained men]",
      .journal("PLoS ONE")),
    .doi("10.1371/journal.pone.0138154"), .secondary)

  /// Oxygen, contact time and muscle volume from 2.2 to 5 m/s.
  public static let kipp2018 = Source(
    "kipp2018",
    Citation(
      ["Kipp", "Grabowski", "Kram"], 2018,
      "What determines the metabolic cost of human running across a wide range of velocities?",
      .journal("J Exp Biol", volume: "221", page: "jeb184218"), note: "title from memory"),
    .doi("10.1242/jeb.184218"), .read)

  /// Area and drag coefficient of a runner.
  public static let arsac2002 = Source(
    "arsac2002",
    Citation(
      ["Arsac", "Locatelli"], 2002,
      "Modeling the energetics of 100-m running by using speed curves of world champions",
      .journal("J Appl Physiol", volume: "92", page: "1781")),
    .doi("10.1152/japplphysiol.00754.2001"), .secondary)
}
