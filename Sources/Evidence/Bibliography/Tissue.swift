extension Source {
  /// Contact forces and tibial stress of women walking and running with a load.
  public static let xu2017 = Source(
    "xu2017",
    Citation(
      ["Xu", .others], 2017,
      "[tibial stress in women walking and running with load]",
      .journal("BMC Musculoskelet Disord")),
    .noIdentifier(readAt: "abstract at springermedizin.de 12169332"), .read)

  /// Tibial strain rises with running speed.
  public static let baggaley2024 = Source(
    "baggaley2024",
    Citation(
      ["Baggaley", .others], 2024,
      "[tibial strain and running speed]",
      .preprint("arXiv")),
    .arXiv("2305.04139"), .read)

  /// Force of the Achilles tendon by tensiometry, walking and running.
  public static let keuler2024 = Source(
    "keuler2024",
    Citation(
      ["Keuler", .others], 2024,
      "[Achilles tendon force in walking and running]",
      .page("PubMed Central")),
    .pmc("PMC11096059"), .read)

  /// Damage of bone as a power of its strain.
  public static let edwards2009 = Source(
    "edwards2009",
    Citation(
      ["Edwards", "Taylor", "Rudolphi", "Gillette", "Derrick"], 2009,
      "Effects of stride length and running mileage on a probabilistic stress fracture model",
      .journal("Med Sci Sports Exerc", volume: "41", page: "2177")),
    .doi("10.1249/MSS.0b013e3181a984c4"), .read)

  /// Damage of the Achilles tendon as a weighted impulse.
  public static let firminger2020 = Source(
    "firminger2020",
    Citation(
      ["Firminger", .others], 2020,
      "[cumulative damage of the Achilles tendon and the patellofemoral joint in running]",
      .journal("Med Sci Sports Exerc", volume: "52", page: "1549")),
    .noIdentifier(readAt: "abstract of Med Sci Sports Exerc 52:1549; the exponents are not in it"),
    .read)
}
