extension Source {
  /// Footwear and a probabilistic model of tibial stress fracture.
  public static let sinclair2023 = Source(
    "sinclair2023",
    Citation(
      ["Sinclair", "Taylor"], 2023,
      "[footwear and a probabilistic model of tibial stress fracture]",
      .journal("Computation", volume: "11", page: "248")),
    .doi("10.3390/computation11120248"), .read)

  /// A cumulative damage model for bone fracture.
  public static let carter1985 = Source(
    "carter1985",
    Citation(
      ["Carter", "Caler"], 1985,
      "[a cumulative damage model for bone fracture]",
      .journal("J Orthop Res", volume: "3", page: "84")),
    .noIdentifier(readAt: "quoted by Sinclair & Taylor 2023"), .secondary)

  /// Repair of fatigue damage in bone.
  public static let taylor2004 = Source(
    "taylor2004",
    Citation(
      ["Taylor", .others], 2004,
      "[repair of fatigue damage in bone]",
      .journal("J Orthop Res", volume: "22", page: "487")),
    .noIdentifier(readAt: "quoted by Sinclair & Taylor 2023"), .secondary)

  /// Per-step and cumulative load at three common running injury locations.
  public static let vanHooren2024 = Source(
    "vanHooren2024",
    Citation(
      ["Van Hooren", .others], 2024,
      "Per-step and cumulative load at three common running injury locations",
      .journal("Scand J Med Sci Sports", volume: "34", page: "e14570")),
    .doi("10.1111/sms.14570"), .secondary)

  /// Tibial load of running on slopes.
  public static let rice2024 = Source(
    "rice2024",
    Citation(
      ["Rice", .others], 2024,
      "[tibial load of running on slopes]",
      .journal("J Sport Health Sci")),
    .noIdentifier(readAt: "copies of the abstract, J Sport Health Sci 2024(1)"), .read)

  /// Speed, step frequency and stress of the kneecap joint.
  public static let hagen2023 = Source(
    "hagen2023",
    Citation(
      ["Hagen", .others], 2023,
      "[speed, step frequency and stress of the kneecap joint]",
      .page("source of the program RunLoad")),
    .noIdentifier(readAt: "linear equations in the source of the program RunLoad"), .secondary)

  /// Effects of step length on patellofemoral joint stress in female runners.
  public static let willson2014 = Source(
    "willson2014",
    Citation(
      ["Willson", "Sharpee", "Meardon", "Kernozek"], 2014,
      """
      Effects of step length on patellofemoral joint stress in female runners with and without \
      patellofemoral pain
      """,
      .journal("Clin Biomech", volume: "29", page: "243")),
    .noIdentifier(readAt: "abstract of Clin Biomech 29:243"), .read)

  /// Modeling overuse injuries in sport as a mechanical fatigue phenomenon.
  public static let edwards2018 = Source(
    "edwards2018",
    Citation(
      ["Edwards"], 2018,
      "Modeling overuse injuries in sport as a mechanical fatigue phenomenon",
      .journal("Exerc Sport Sci Rev", volume: "46", page: "224"), note: "title from memory"),
    .noIdentifier(readAt: "abstract of Exerc Sport Sci Rev 46:224"), .read)
}
