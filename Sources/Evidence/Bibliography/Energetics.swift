extension Source {
  /// Metabolic power of level running against speed.
  public static let looney2023 = Source(
    "looney2023",
    Citation(
      ["Looney", "Hoogkamer", "Kram", "Arellano", "Spiering"], 2023,
      """
      Estimating metabolic energy expenditure during level running in healthy, military-age women \
      and men
      """,
      .journal("J Strength Cond Res", volume: "37", page: "2496"), note: "title from memory"),
    .doi("10.1519/JSC.0000000000004626"), .secondary)

  /// Metabolic power of graded running, the equation called RE3.
  public static let looney2026 = Source(
    "looney2026",
    Citation(
      ["Looney", "Hoogkamer", "Kram"], 2026,
      "[metabolic power of uphill and downhill running, RE3]",
      .journal("Eur J Appl Physiol", volume: "126", page: "1621")),
    .doi("10.1007/s00421-025-05999-5"), .secondary)

  /// Cost of walking and running on extreme slopes.
  public static let minetti2002 = Source(
    "minetti2002",
    Citation(
      ["Minetti", "Moia", "Roi", "Susta", "Ferretti"], 2002,
      "Energy cost of walking and running at extreme uphill and downhill slopes",
      .journal("J Appl Physiol", volume: "93", page: "1039")),
    .doi("10.1152/japplphysiol.01177.2001"), .secondary)
}
