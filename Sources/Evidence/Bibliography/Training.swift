extension Source {
  /// Dose-response relationship between weekly resistance training volume and increases in muscle
  /// mass.
  public static let schoenfeld2017 = Source(
    "schoenfeld2017",
    Citation(
      ["Schoenfeld", "Ogborn", "Krieger"], 2017,
      """
      Dose-response relationship between weekly resistance training volume and increases in \
      muscle mass
      """,
      .journal("J Sports Sci", volume: "35", page: "1073")),
    .noIdentifier(readAt: "abstract of J Sports Sci 35:1073"), .read)

  /// Weekly sets and frequency against muscle size and strength.
  public static let pelland2025 = Source(
    "pelland2025",
    Citation(
      ["Pelland", .others], 2025,
      "[weekly sets and frequency against muscle size and strength]",
      .journal("Sports Med")),
    .doi("10.1007/s40279-025-02344-w"), .read)

  /// Protein supplements and gains of strength training.
  public static let morton2018 = Source(
    "morton2018",
    Citation(
      ["Morton", .others], 2018,
      "[protein supplements and gains of strength training]",
      .journal("Br J Sports Med", volume: "52", page: "376")),
    .noIdentifier(readAt: "abstract of Br J Sports Med 52:376"), .read)

  /// Resistance training prescription for muscle strength and hypertrophy in healthy adults.
  public static let currier2023 = Source(
    "currier2023",
    Citation(
      ["Currier", .others], 2023,
      "Resistance training prescription for muscle strength and hypertrophy in healthy adults",
      .journal("Br J Sports Med", volume: "57", page: "1211")),
    .noIdentifier(readAt: "abstract of Br J Sports Med 57:1211"), .read)

  /// Heavy strength and jump training against running economy and time trial.
  public static let eihara2022 = Source(
    "eihara2022",
    Citation(
      ["Eihara", "Takao", "Sugiyama", .others], 2022,
      """
      Heavy resistance training versus plyometric training for improving running economy and \
      running time trial performance: a systematic review and meta-analysis
      """,
      .journal("Sports Med Open", volume: "8", page: "138")),
    .doi("10.1186/s40798-022-00511-1"), .read)

  /// Strength and endurance training together.
  public static let schumann2022 = Source(
    "schumann2022",
    Citation(
      ["Schumann", .others], 2022,
      "[strength and endurance training together]",
      .journal("Sports Med")),
    .doi("10.1007/s40279-021-01587-7"), .read)

  /// Concurrent training and the size of muscle fibers.
  public static let lundberg2022 = Source(
    "lundberg2022",
    Citation(
      ["Lundberg", .others], 2022,
      "[concurrent training and the size of muscle fibers]",
      .journal("Sports Med", volume: "52", page: "2391")),
    .pmc("PMC9474354"), .read)

  /// Concurrent training: a meta-analysis examining interference of aerobic and resistance
  /// exercises.
  public static let wilson2012 = Source(
    "wilson2012",
    Citation(
      ["Wilson", .others], 2012,
      """
      Concurrent training: a meta-analysis examining interference of aerobic and resistance \
      exercises
      """,
      .journal("J Strength Cond Res", volume: "26", page: "2293")),
    .noIdentifier(readAt: "abstract of J Strength Cond Res 26:2293"), .read)

  /// Jump training and muscle size of the legs.
  public static let arntz2022 = Source(
    "arntz2022",
    Citation(
      ["Arntz", .others], 2022,
      "[jump training and muscle size of the legs]",
      .journal("Front Physiol", volume: "13", page: "888464")),
    .doi("10.3389/fphys.2022.888464"), .read)

  /// Jump training against lifting for muscle size.
  public static let grgic2021 = Source(
    "grgic2021",
    Citation(
      ["Grgic", .others], 2021,
      "[jump training against lifting for muscle size]",
      .journal("J Sport Health Sci")),
    .noIdentifier(readAt: "abstract at the journal, 2021"), .read)

  /// Intervals of 4 × 4 min on a treadmill and the size of the thigh muscle.
  public static let runHIIT2017 = Source(
    "runHIIT2017",
    Citation(
      [], 2017,
      "[intervals of 4 × 4 min on a treadmill and the size of the thigh muscle]",
      .journal("Int J Exerc Sci", volume: "10", page: "137")),
    .noIdentifier(readAt: "abstract of Int J Exerc Sci 10:137"), .read)

  /// Marathon training and muscle architecture.
  public static let marathonMuscle = Source(
    "marathonMuscle",
    Citation(
      ["Murach", .others], nil,
      "[marathon training and muscle architecture]",
      .journal("Appl Physiol Nutr Metab")),
    .noIdentifier(readAt: "abstract at the journal; the year was not noted"), .read)

  /// Six sessions of sprint intervals in trail runners.
  public static let koral2018 = Source(
    "koral2018",
    Citation(
      ["Koral", .others], 2018,
      "[six sessions of sprint intervals in trail runners]",
      .journal("J Strength Cond Res", volume: "32", page: "617")),
    .noIdentifier(readAt: "abstract of J Strength Cond Res 32:617"), .read)

  /// Sprint intervals and endurance training.
  public static let litleskare2020 = Source(
    "litleskare2020",
    Citation(
      ["Litleskare", .others], 2020,
      "[sprint intervals and endurance training]",
      .journal("Int J Environ Res Public Health")),
    .noIdentifier(readAt: "abstract at the journal, 2020"), .read)

  /// Sprint interval training and running.
  public static let hall2022 = Source(
    "hall2022",
    Citation(
      ["Hall", .others], 2022,
      "[sprint interval training and running]",
      .journal("J Strength Cond Res")),
    .noIdentifier(readAt: "abstract at the journal, 2022"), .read)

  /// High-intensity intervals, fat-free mass and leg press.
  public static let wiens2025 = Source(
    "wiens2025",
    Citation(
      ["Wiens", .others], 2025,
      "[high-intensity intervals, fat-free mass and leg press]",
      .journal("Sports", volume: "13", page: "293")),
    .noIdentifier(readAt: "opening of Sports 13:293; its numbers were not seen"), .read)

  /// Effects of different uphill interval-training programs on running economy and performance.
  public static let barnes2013 = Source(
    "barnes2013",
    Citation(
      ["Barnes", "Hopkins", "McGuigan", "Kilding"], 2013,
      "Effects of different uphill interval-training programs on running economy and performance",
      .journal("Int J Sports Physiol Perform", volume: "8", page: "639")),
    .noIdentifier(readAt: "abstract of Int J Sports Physiol Perform 8:639"), .read)

  /// Intervals uphill and on the flat.
  public static let held2023 = Source(
    "held2023",
    Citation(
      ["Held", .others], 2023,
      "[intervals uphill and on the flat]",
      .journal("Front Physiol", volume: "14", page: "1117314")),
    .doi("10.3389/fphys.2023.1117314"), .read)

  /// Resisted and assisted sprinting.
  public static let myrvang2024 = Source(
    "myrvang2024",
    Citation(
      ["Myrvang", .others], 2024,
      "[resisted and assisted sprinting]",
      .journal("Sports Med Open")),
    .doi("10.1186/s40798-024-00777-7"), .read)

  /// Resisted against unresisted sprinting.
  public static let aldrich2024 = Source(
    "aldrich2024",
    Citation(
      ["Aldrich", .others], 2024,
      "[resisted against unresisted sprinting]",
      .journal("Int J Exerc Sci")),
    .noIdentifier(readAt: "abstract at the journal, 2024"), .read)

  /// Tapering in endurance athletes.
  public static let wang2023 = Source(
    "wang2023",
    Citation(
      ["Wang", .others], 2023,
      "[tapering in endurance athletes]",
      .journal("PLoS ONE", volume: "18", page: "e0282838")),
    .doi("10.1371/journal.pone.0282838"), .read)

  /// Effects of tapering on performance: a meta-analysis.
  public static let bosquet2007 = Source(
    "bosquet2007",
    Citation(
      ["Bosquet", "Montpetit", "Arvisais", "Mujika"], 2007,
      "Effects of tapering on performance: a meta-analysis",
      .journal("Med Sci Sports Exerc", volume: "39", page: "1358")),
    .noIdentifier(readAt: "abstract of Med Sci Sports Exerc 39:1358"), .read)

  /// Deloading in strength sports: what experts agree on.
  public static let bell2023 = Source(
    "bell2023",
    Citation(
      ["Bell", .others], 2023,
      "[deloading in strength sports: what experts agree on]",
      .journal("Sports Med Open")),
    .doi("10.1186/s40798-023-00633-0"), .read)
}
