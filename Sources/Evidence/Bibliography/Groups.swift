extension Source {
  /// Returning to running postnatal: guidelines for medical, health and fitness professionals
  /// managing this population.
  public static let goom2019 = Source(
    "goom2019",
    Citation(
      ["Goom", "Donnelly", "Brockwell"], 2019,
      """
      Returning to running postnatal: guidelines for medical, health and fitness professionals \
      managing this population
      """,
      .page("published by the authors")),
    .noIdentifier(readAt: "clinics that quote it, and a table in Br J Sports Med 2020"), .secondary)

  /// What experts agree on about running after birth.
  public static let postpartumDelphi2024 = Source(
    "postpartumDelphi2024",
    Citation(
      ["Christopher", "Donnelly", "Brockwell", .others], 2024,
      """
      Clinical and exercise professional opinion of return-to-running readiness after \
      childbirth: an international Delphi study and consensus statement
      """,
      .journal("Br J Sports Med", volume: "58", page: "299")),
    .doi("10.1136/bjsports-2023-107489"), .read)

  /// Canadian guideline for activity in the first year after birth.
  public static let canadaPostpartum2025 = Source(
    "canadaPostpartum2025",
    Citation(
      [.organization("Canadian Society for Exercise Physiology")], 2025,
      "[Canadian guideline for activity in the first year after birth]",
      .page("csepguidelines.ca")),
    .noIdentifier(readAt: "csepguidelines.ca"), .read)

  /// The Physical Activity Readiness Questionnaire for Everyone.
  public static let parqPlus2020 = Source(
    "parqPlus2020",
    Citation(
      [.organization("PAR-Q+ Collaboration")], 2020,
      "The Physical Activity Readiness Questionnaire for Everyone",
      .page("copies of the form")),
    .noIdentifier(readAt: "copies of the form; its words are not used here"), .read)

  /// Prevention of heat injuries during distance running.
  public static let acsm1984 = Source(
    "acsm1984",
    Citation(
      [.organization("American College of Sports Medicine")], 1984,
      "[prevention of heat injuries during distance running]",
      .page("summary at zunis.org")),
    .noIdentifier(readAt: "summary at zunis.org of the statements of 1975 and 1984"), .secondary)

  /// Exertional heat illness during training and competition.
  public static let acsmHeat2007 = Source(
    "acsmHeat2007",
    Citation(
      [.organization("American College of Sports Medicine")], 2007,
      "[exertional heat illness during training and competition]",
      .journal("Med Sci Sports Exerc", volume: "39", page: "556")),
    .pmc("PMC5094838"), .secondary)

  /// Pitfalls of measuring energy availability.
  public static let burke2018 = Source(
    "burke2018",
    Citation(
      ["Burke", .others], 2018,
      "[pitfalls of measuring energy availability]",
      .journal("Int J Sport Nutr Exerc Metab", volume: "28", page: "350")),
    .noIdentifier(readAt: "abstract of Int J Sport Nutr Exerc Metab 28:350"), .read)

  /// National Sleep Foundation's sleep time duration recommendations: seven to nine hours for
  /// grown-ups.
  public static let hirshkowitz2015 = Source(
    "hirshkowitz2015",
    Citation(
      ["Hirshkowitz", "Whiton", .others], 2015,
      """
      National Sleep Foundation's sleep time duration recommendations: methodology and results \
      summary
      """,
      .journal("Sleep Health", volume: "1", page: "40")),
    .doi("10.1016/j.sleh.2014.12.010"), .read)

  /// Low energy availability in athletes.
  public static let energyAvailability2020 = Source(
    "energyAvailability2020",
    Citation(
      [], 2020,
      "[low energy availability in athletes]",
      .journal("Eur J Appl Physiol")),
    .doi("10.1007/s00421-020-04516-0"), .read)
}
