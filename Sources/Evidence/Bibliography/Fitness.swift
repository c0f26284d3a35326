extension Source {
  /// The training impulse: minutes weighted by the share of heart-rate reserve in use.
  public static let morton1990 = Source(
    "morton1990",
    Citation(
      ["Morton", "Fitz-Clarke", "Banister"], 1990,
      "Modeling human performance in running",
      .journal("J Appl Physiol", volume: "69", page: "1171")),
    .doi("10.1152/jappl.1990.69.3.1171"), .secondary)

  /// Minutes in five zones of maximal heart rate, weighted 1 to 5.
  public static let edwards1993 = Source(
    "edwards1993",
    Citation(
      ["Edwards"], 1993,
      "The Heart Rate Monitor Book",
      .book(publisher: "Sacramento: Fleet Feet Press")),
    .noIdentifier(readAt: "notes of open training programs that name the book"), .secondary)

  /// Fourth-power mean of running power, and the share of threshold it is.
  public static let skiba2006 = Source(
    "skiba2006",
    Citation(
      ["Skiba"], 2006,
      """
      Calculation of power output and quantification of training stress in distance runners: the \
      development of the GOVSS algorithm
      """,
      .page("named by the source of GoldenCheetah")),
    .noIdentifier(readAt: "the source of GoldenCheetah, which names it"), .secondary)

  /// Heart-rate reserve as the measure of how hard training is.
  public static let karvonen1957 = Source(
    "karvonen1957",
    Citation(
      ["Karvonen", "Kentala", "Mustala"], 1957,
      "The effects of training on heart rate; a longitudinal study",
      .journal("Ann Med Exp Biol Fenn", volume: "35", page: "307")),
    .pmid("13470504"), .recalled)

  /// Bounds of pace zones that this project chose.
  public static let plimsollZones = Source(
    "plimsollZones",
    Citation(
      [.organization("Plimsoll")], nil,
      "Bounds of five pace zones as shares of threshold speed",
      .ours("docs/CONVENTIONS.md, section Zones")),
    .noIdentifier(readAt: "docs/CONVENTIONS.md, section Zones"), .proposed)
}
