extension Source {
  /// Effects of extremity loading upon energy expenditure and running mechanics.
  public static let claremont1988 = Source(
    "claremont1988",
    Citation(
      ["Claremont", "Hall"], 1988,
      "Effects of extremity loading upon energy expenditure and running mechanics",
      .journal("Med Sci Sports Exerc", volume: "20", page: "167")),
    .pmid("3367752"), .read)

  /// Eight weeks of running with weighted wrists, ankles and belt.
  public static let msuOverload = Source(
    "msuOverload",
    Citation(
      [], nil,
      "[eight weeks of running with weighted wrists, ankles and belt]",
      .page("Michigan State University, abstract via globalauthorid.com")),
    .noIdentifier(readAt: "abstract via globalauthorid.com; title and year not shown"), .read)

  /// Altered running economy directly translates to altered distance-running performance.
  public static let hoogkamer2016 = Source(
    "hoogkamer2016",
    Citation(
      ["Hoogkamer", "Kipp", "Spiering", "Kram"], 2016,
      "Altered running economy directly translates to altered distance-running performance",
      .journal("Med Sci Sports Exerc", volume: "48", page: "2175")),
    .noIdentifier(readAt: "abstract of Med Sci Sports Exerc 48:2175"), .read)

  /// The weight of the shoe and oxygen uptake.
  public static let frederick1984 = Source(
    "frederick1984",
    Citation(
      ["Frederick", "Daniels", "Hayes"], 1984,
      "[the weight of the shoe and oxygen uptake]",
      .book(publisher: "Current Topics in Sports Medicine")),
    .noIdentifier(readAt: "quoted by later work on shoes; not seen"), .recalled)

  /// The effects of wearable resistance training on metabolic, kinematic and kinetic variables
  /// during walking, running, sprint running and jumping.
  public static let macadam2017 = Source(
    "macadam2017",
    Citation(
      ["Macadam", "Cronin", "Simperingham"], 2017,
      """
      The effects of wearable resistance training on metabolic, kinematic and kinetic variables \
      during walking, running, sprint running and jumping
      """,
      .journal("Sports Med"), note: "title from memory"),
    .doi("10.1007/s40279-016-0622-x"), .read)

  /// Wearable resistance on the legs in sprint running.
  public static let feser2020 = Source(
    "feser2020",
    Citation(
      ["Feser", "Macadam", "Cronin"], 2020,
      """
      The effects of lower limb wearable resistance on sprint running performance: a \
      systematic review
      """,
      .journal("Eur J Sport Sci", volume: "20", page: "394")),
    .doi("10.1080/17461391.2019.1629631"), .read)

  /// Shank weights in sprint training of schoolboys.
  public static let feser2021 = Source(
    "feser2021",
    Citation(
      ["Feser", .others], 2021,
      "[shank weights in sprint training of schoolboys]",
      .journal("Int J Sports Sci Coach")),
    .doi("10.1177/17479541211003403"), .read)

  /// Wearable resistance and sprint training.
  public static let wearableResistance2024 = Source(
    "wearableResistance2024",
    Citation(
      [], 2024,
      "[wearable resistance and sprint training]",
      .journal("Sci Rep")),
    .doi("10.1038/s41598-024-54282-8"), .read)

  /// Eight weeks of warming up with weights on the calves.
  public static let calfWarmUp = Source(
    "calfWarmUp",
    Citation(
      [], nil,
      "[eight weeks of warming up with weights on the calves]",
      .journal("J Strength Cond Res")),
    .noIdentifier(readAt: "copy of the abstract; authors and year not shown"), .read)

  /// Metabolic response of endurance athletes to training with added load.
  public static let rusko1987 = Source(
    "rusko1987",
    Citation(
      ["Rusko", "Bosco"], 1987,
      "Metabolic response of endurance athletes to training with added load",
      .journal("Eur J Appl Physiol", volume: "56", page: "412"), note: "title from memory"),
    .noIdentifier(readAt: "abstract of Eur J Appl Physiol 56:412"), .read)

  /// Warm-up with a weighted vest improves running performance via leg stiffness and running
  /// economy.
  public static let barnes2015 = Source(
    "barnes2015",
    Citation(
      ["Barnes", "Hopkins", "McGuigan", "Kilding"], 2015,
      """
      Warm-up with a weighted vest improves running performance via leg stiffness and running \
      economy
      """,
      .journal("J Sci Med Sport", volume: "18", page: "103"), note: "title from memory"),
    .pmid("24462560"), .read)

  /// Weight vests and the running power a pod shows.
  public static let carton2023 = Source(
    "carton2023",
    Citation(
      ["Carton", .others], 2023,
      "[weight vests and the running power a pod shows]",
      .journal("Sensors", volume: "23", page: "6411")),
    .noIdentifier(readAt: "abstract of Sensors 23:6411"), .read)

  /// Walking with ankle weights in older adults.
  public static let akatsu2022 = Source(
    "akatsu2022",
    Citation(
      ["Akatsu", "Manabe", "Kawade", .others], 2022,
      """
      Effect of ankle weights as a frailty prevention strategy in the community-dwelling \
      elderly: a preliminary report
      """,
      .journal("Int J Environ Res Public Health", volume: "19", page: "7350")),
    .doi("10.3390/ijerph19127350"), .read)

  /// Body size, carried load and tibial stress fracture in women.
  public static let unnikrishnan2021 = Source(
    "unnikrishnan2021",
    Citation(
      ["Unnikrishnan", .others], 2021,
      "[body size, carried load and tibial stress fracture in women]",
      .journal("BMC Musculoskelet Disord", volume: "22", page: "219")),
    .noIdentifier(readAt: "abstract of BMC Musculoskelet Disord 22:219"), .read)

  /// Weight vests and stress of the Achilles tendon in running.
  public static let deStarkey2023 = Source(
    "deStarkey2023",
    Citation(
      ["De Starkey", "Groth", "Thyssen", "Kernozek"], 2023,
      "Added mass increases Achilles tendon stress in female runners",
      .journal("Foot", volume: "56", page: "102028")),
    .doi("10.1016/j.foot.2023.102028"), .read)

  /// A 9 kg vest and the load of the knee in running.
  public static let kujawa2020 = Source(
    "kujawa2020",
    Citation(
      ["Kujawa", "Goerlitz", "Rutherford", "Kernozek"], 2020,
      "Patellofemoral joint stress during running with added load in females",
      .journal("Int J Sports Med", volume: "41", page: "412")),
    .doi("10.1055/a-1088-5467"), .read)

  /// 15 kg of carried load, step frequency and the knee in running.
  public static let bodyBorneLoad2016 = Source(
    "bodyBorneLoad2016",
    Citation(
      [], 2016,
      """
      The effects of body-borne loads and cadence manipulation on patellofemoral and \
      tibiofemoral joint kinetics during running
      """,
      .journal("J Biomech", volume: "49", page: "4028")),
    .noIdentifier(readAt: "abstract of J Biomech 49:4028; authors not noted"), .read)

  /// Weight on the shanks and local stability of running.
  public static let promsri2024 = Source(
    "promsri2024",
    Citation(
      ["Promsri", .others], 2024,
      "[weight on the shanks and local stability of running]",
      .journal("Sports", volume: "12", page: "45")),
    .doi("10.3390/sports12020045"), .read)

  /// Where on the body a load sits and the gait of running.
  public static let placement2024 = Source(
    "placement2024",
    Citation(
      ["Promsri", .others], 2024,
      "[where on the body a load sits and the gait of running]",
      .journal("Sensors", volume: "24", page: "4399")),
    .doi("10.3390/s24134399"), .read)

  /// Weight on the legs and the motion of running.
  public static let trounson2020 = Source(
    "trounson2020",
    Citation(
      ["Trounson", .others], 2020,
      "[weight on the legs and the motion of running]",
      .journal("PLoS ONE")),
    .noIdentifier(readAt: "abstract at the journal, 2020"), .read)

  /// Weight vests and bone of older adults losing weight.
  public static let vestBone2025 = Source(
    "vestBone2025",
    Citation(
      [], 2025,
      "[weight vests and bone of older adults losing weight]",
      .journal("JAMA Netw Open", volume: "8", page: "e2516772")),
    .doi("10.1001/jamanetworkopen.2025.16772"), .read)

  /// Carried load built up in periods and injuries of recruits.
  public static let marchingLoad2024 = Source(
    "marchingLoad2024",
    Citation(
      [], 2024,
      "[carried load built up in periods and injuries of recruits]",
      .journal("Work")),
    .doi("10.3233/WOR-230569"), .read)

  /// Carried load and bending of the tibia in walking.
  public static let marchingTibia2025 = Source(
    "marchingTibia2025",
    Citation(
      [], 2025,
      "[carried load and bending of the tibia in walking]",
      .journal("Sci Rep")),
    .doi("10.1038/s41598-025-11202-8"), .read)

  /// Load of knee and Achilles tendon over a half marathon.
  public static let halfMarathon2026 = Source(
    "halfMarathon2026",
    Citation(
      [], 2026,
      "[load of knee and Achilles tendon over a half marathon]",
      .journal("Front Public Health", volume: "14", page: "1741450")),
    .doi("10.3389/fpubh.2026.1741450"), .read)
}
