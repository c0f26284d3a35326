extension Source {
  /// A run longer than the longest of 30 days and overuse injury.
  public static let frandsen2025 = Source(
    "frandsen2025",
    Citation(
      ["Frandsen", .others], 2025,
      """
      How much running is too much? Identifying high-risk running sessions in a 5200-person cohort \
      study
      """,
      .journal("Br J Sports Med", volume: "59", page: "1203")),
    .doi("10.1136/bjsports-2024-109380"), .read)

  /// No effect of a graded training program on the number of running-related injuries in novice
  /// runners.
  public static let buist2008 = Source(
    "buist2008",
    Citation(
      ["Buist", .others], 2008,
      """
      No effect of a graded training program on the number of running-related injuries in novice \
      runners
      """,
      .journal("Am J Sports Med", volume: "36", page: "33")),
    .noIdentifier(readAt: "abstract of Am J Sports Med 36:33"), .read)

  /// Weekly progression and injury of novice runners.
  public static let nielsenProgress2014 = Source(
    "nielsenProgress2014",
    Citation(
      ["Nielsen", .others], 2014,
      "[weekly progression and injury of novice runners]",
      .journal("J Orthop Sports Phys Ther")),
    .noIdentifier(readAt: "abstract at vbn.aau.dk"), .read)

  /// Body mass, distance of the first week and injury of novices.
  public static let nielsenSurplus2014 = Source(
    "nielsenSurplus2014",
    Citation(
      ["Nielsen", "Bertelsen", "Parner", .others], 2014,
      """
      Running more than three kilometers during the first week of a running regimen may be \
      associated with increased risk of injury in obese novice runners
      """,
      .journal("Int J Sports Phys Ther", volume: "9", page: "338")),
    .pmc("PMC4060311"), .read)

  /// 3 or 6 km in the first weeks of heavy novices.
  public static let bertelsen2018 = Source(
    "bertelsen2018",
    Citation(
      ["Bertelsen", .others], 2018,
      "[3 or 6 km in the first weeks of heavy novices]",
      .page("a report of the trial")),
    .noIdentifier(readAt: "a report of the trial and notes on it"), .secondary)

  /// How long novice runners take to recover.
  public static let nielsenRecovery2014 = Source(
    "nielsenRecovery2014",
    Citation(
      ["Nielsen", .others], 2014,
      "[how long novice runners take to recover]",
      .journal("PLoS ONE", volume: "9", page: "e99877")),
    .doi("10.1371/journal.pone.0099877"), .read)

  /// Incidence of running-related injuries per 1000 h of running in different types of runners.
  public static let videbaek2015 = Source(
    "videbaek2015",
    Citation(
      ["Videbæk", "Bueno", "Nielsen", "Rasmussen"], 2015,
      "Incidence of running-related injuries per 1000 h of running in different types of runners",
      .journal("Sports Med", volume: "45", page: "1017")),
    .noIdentifier(readAt: "abstract of Sports Med 45:1017"), .read)

  /// Injuries in runners; a systematic review on risk factors and sex differences.
  public static let vanDerWorp2015 = Source(
    "vanDerWorp2015",
    Citation(
      ["van der Worp", .others], 2015,
      "Injuries in runners; a systematic review on risk factors and sex differences",
      .journal("PLoS ONE")),
    .pmc("PMC4338213"), .read)

  /// Biomechanical and musculoskeletal measures as risk factors of running injury.
  public static let peterson2022 = Source(
    "peterson2022",
    Citation(
      ["Peterson", .others], 2022,
      "[biomechanical and musculoskeletal measures as risk factors of running injury]",
      .journal("Sports Med Open", volume: "8", page: "38")),
    .noIdentifier(readAt: "abstract of Sports Med Open 8:38"), .read)

  /// Lower step rate is associated with a higher risk of bone stress injury.
  public static let kliethermes2021 = Source(
    "kliethermes2021",
    Citation(
      ["Kliethermes", .others], 2021,
      "Lower step rate is associated with a higher risk of bone stress injury",
      .journal("Br J Sports Med", volume: "55", page: "851"), note: "title from memory"),
    .noIdentifier(readAt: "abstract of Br J Sports Med 55:851"), .read)

  /// Loading rate and running injury.
  public static let schmida2022 = Source(
    "schmida2022",
    Citation(
      ["Schmida", .others], 2022,
      "[loading rate and running injury]",
      .journal("Med Sci Sports Exerc", volume: "54", page: "1382")),
    .noIdentifier(readAt: "abstract of Med Sci Sports Exerc 54:1382"), .read)

  /// Hip and core or ankle and foot exercises to prevent injury of novice runners.
  public static let leppanen2024 = Source(
    "leppanen2024",
    Citation(
      ["Leppänen", "Viiala", "Kaikkonen", .others], 2024,
      """
      Hip and core exercise programme prevents running-related overuse injuries in adult \
      novice recreational runners: a three-arm randomised controlled trial (Run RCT)
      """,
      .journal("Br J Sports Med", volume: "58", page: "722")),
    .doi("10.1136/bjsports-2023-107926"), .read)

  /// Strength exercises at home before a first marathon.
  public static let toresdahl2020 = Source(
    "toresdahl2020",
    Citation(
      ["Toresdahl", .others], 2020,
      "[strength exercises at home before a first marathon]",
      .journal("Sports Health")),
    .noIdentifier(readAt: "abstract at the journal, 2020"), .read)

  /// Progressing volume or intensity and injury.
  public static let ramskov2018 = Source(
    "ramskov2018",
    Citation(
      ["Ramskov", .others], 2018,
      "[progressing volume or intensity and injury]",
      .journal("BMJ Open Sport Exerc Med")),
    .doi("10.1136/bmjsem-2017-000333"), .read)

  /// What lies behind the acute to chronic workload ratio.
  public static let impellizzeri2020 = Source(
    "impellizzeri2020",
    Citation(
      ["Impellizzeri", .others], 2020,
      "[what lies behind the acute to chronic workload ratio]",
      .journal("Sports Med")),
    .doi("10.1007/s40279-020-01378-6"), .read)

  /// Sleep, soreness and running injury.
  public static let poorSleep2025 = Source(
    "poorSleep2025",
    Citation(
      [], 2025,
      """
      Poor sleep quality is associated with an increased risk of running-related injuries: a \
      prospective study of 339 runners over six months
      """,
      .journal("Scand J Med Sci Sports")),
    .noIdentifier(readAt: "abstract at the journal, 2025; authors not noted"), .read)

  /// Continued sports activity, using a pain-monitoring model, during rehabilitation in patients
  /// with Achilles tendinopathy.
  public static let silbernagel2007 = Source(
    "silbernagel2007",
    Citation(
      ["Silbernagel", "Thomeé", "Eriksson", "Karlsson"], 2007,
      """
      Continued sports activity, using a pain-monitoring model, during rehabilitation in patients \
      with Achilles tendinopathy
      """,
      .journal("Am J Sports Med", volume: "35", page: "897")),
    .noIdentifier(readAt: "three clinical texts that quote it"), .secondary)

  /// When to run again after a bone stress injury of the tibia.
  public static let george2024 = Source(
    "george2024",
    Citation(
      ["George", "Sheerin", "Reid"], 2024,
      """
      Criteria and guidelines for returning to running following a tibial bone stress injury: \
      a scoping review
      """,
      .journal("Sports Med", volume: "54", page: "2247")),
    .doi("10.1007/s40279-024-02051-y"), .read)

  /// Optimal load for managing low-risk tibial and metatarsal bone stress injuries in runners.
  public static let warden2021 = Source(
    "warden2021",
    Citation(
      ["Warden", "Edwards", "Willy"], 2021,
      "Optimal load for managing low-risk tibial and metatarsal bone stress injuries in runners",
      .journal("J Orthop Sports Phys Ther")),
    .noIdentifier(readAt: "notes that quote it, and its opening at PMC8316280"), .secondary)

  /// How long until sport after a bone stress injury.
  public static let hoenig2023 = Source(
    "hoenig2023",
    Citation(
      ["Hoenig", .others], 2023,
      "[how long until sport after a bone stress injury]",
      .journal("Br J Sports Med", volume: "57", page: "427")),
    .noIdentifier(readAt: "abstract of Br J Sports Med 57:427"), .read)

  /// A walk and run ladder for soldiers with knee pain.
  public static let returnLadder2023 = Source(
    "returnLadder2023",
    Citation(
      [], 2023,
      "[a walk and run ladder for soldiers with knee pain]",
      .journal("Trials")),
    .doi("10.1186/s13063-023-07502-x"), .read)
}
