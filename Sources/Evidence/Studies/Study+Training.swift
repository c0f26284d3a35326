extension Study {
  /// Strength, muscle and endurance training.
  static let training: [Study] = [
    Study(
      .aldrich2024, .abstract, of: "athletes", nil,
      "meta-analysis",
      "With as many unresisted sprints the gain was the same (d 0.11, −0.01 to 0.23)."),
    Study(
      .arntz2022, .abstract, of: "adults", nil,
      "meta-analysis",
      """
      Jump training grew leg muscle (0.47, 0.23 to 0.71), the front of the thigh most (0.72), and \
      more with more sessions a week.
      """),
    Study(
      .barnes2013, .abstract, of: "trained runners", 20,
      "trial of five kinds of hill, 6 weeks",
      """
      Uphill intervals made 5 km 2.0 % faster (± 0.6). The steepest and fastest were best for \
      running economy (2.4 % ± 1.4).
      """),
    Study(
      .bell2023, .abstract, of: "coaches of strength sports", nil,
      "Delphi of experts",
      "Experts agree on what a deload week is; no trial was part of it."),
    Study(
      .bosquet2007, .abstract, of: "endurance athletes", nil,
      "meta-analysis",
      """
      Cutting volume by 41 to 60 % over 8 to 14 days, intensity and frequency kept, helped most \
      (0.59 to 0.72).
      """),
    Study(
      .currier2023, .abstract, of: "healthy adults", nil,
      "network meta-analysis of 178 studies of strength and 119 of size",
      """
      Every kind of strength training beat none. Loads above 80 % of the maximum were best for \
      strength; size grew alike at all loads.
      """),
    Study(
      .eihara2022, .fullText, of: "runners", nil,
      "meta-analysis",
      """
      Heavy strength training lowered the cost of running (g −0.32, −0.55 to −0.10), more so over \
      10 to 14 weeks (−0.45) than 6 to 8 (−0.21). Jumps: −0.13. The printed interval of the time \
      trial leaves out its own estimate, so no gain there is claimed.
      """),
    Study(
      .grgic2021, .abstract, of: "untrained adults", nil,
      "review",
      "Over up to 12 weeks jumps and lifting grew the legs alike."),
    Study(
      .hall2022, .abstract, of: "runners", nil,
      "meta-analysis",
      """
      Sprint intervals improved performance (0.52). Small studies found more, which is a warning.
      """),
    Study(
      .held2023, .abstract, of: "runners", nil,
      "crossover",
      """
      Four times 5 min at 8 % grade: 9.1 min above 90 % of maximal oxygen uptake against 6.4 min \
      on the flat, at the same effort.
      """),
    Study(
      .koral2018, .abstract, of: "trained runners", 16,
      "before and after, 2 weeks",
      """
      Four to seven sprints of 30 s with 4 min rest, three times a week: aerobic speed up 2.3 %, \
      3 km run 6 % faster. No control group is described.
      """),
    Study(
      .litleskare2020, .abstract, of: "adults", nil,
      "trial, 8 weeks",
      """
      Five to ten sprints of 30 s with 3 min rest, three times a week: oxygen uptake rose from \
      50.5 to 53.3 ml/kg/min.
      """),
    Study(
      .lundberg2022, .abstract, of: "adults", nil,
      "meta-analysis",
      """
      Fibers grew a little less with endurance training beside lifting (−0.23, −0.46 to 0.00), \
      slow fibers with running most (−0.34, −0.72 to 0.04).
      """),
    Study(
      .marathonMuscle, .abstract, of: "people training for a marathon", nil,
      "before and after, 12 weeks",
      "Calf fibers grew 10 % shorter and 17 % steeper; the outer thigh muscle did not change."),
    Study(
      .morton2018, .abstract, of: "adults who lift", 1863,
      "meta-regression of 49 trials",
      "More protein helped muscle up to 1.62 g per kilogram and day (1.03 to 2.20)."),
    Study(
      .myrvang2024, .abstract, of: "athletes", nil,
      "meta-analysis",
      """
      Of the kinds of sprint training only sprinting against a resistance improved the first 10 \
      m.
      """),
    Study(
      .pelland2025, .abstract, of: "adults who lift, mostly young men", 2058,
      "meta-regression of 67 studies",
      """
      Size and strength both rise with weekly sets, less and less with each. Counting an indirect \
      set as half fits best. How often a week matters for strength, hardly for size.
      """),
    Study(
      .runHIIT2017, .abstract, of: "untrained students, mostly women", 12,
      "before and after, 10 weeks",
      """
      Intervals of 4 × 4 min at 90 to 95 % of maximal heart rate, 24.5 sessions: the outer thigh \
      muscle grew by 10.6 % (± 2.7) and oxygen uptake by 5 to 6 %.
      """),
    Study(
      .schoenfeld2017, .abstract, of: "adults who lift", nil,
      "meta-analysis of 15 studies with 34 groups",
      """
      Each further weekly set of a muscle added 0.37 % of its size (effect 0.023). More against \
      fewer sets: 3.9 points. The trend over fewer than 5, 5 to 9 and 10 or more sets was not \
      quite clear (p = 0.074).
      """),
    Study(
      .schumann2022, .abstract, of: "adults", nil,
      "meta-analysis",
      """
      Endurance beside strength training left strength (−0.06) and size (−0.01) alone and cost \
      some explosive strength (−0.28, −0.48 to −0.08), mostly in one session; three hours apart \
      it was not clear.
      """),
    Study(
      .wang2023, .abstract, of: "endurance athletes", nil,
      "meta-analysis",
      """
      A taper made time trials faster (−0.45). Up to 7, 8 to 14 and 15 to 21 days all worked, \
      cutting 41 to 60 % of the volume with intensity and frequency kept. Oxygen uptake and \
      economy did not change.
      """),
    Study(
      .wiens2025, .abstract, of: "adults", nil,
      "meta-analysis",
      """
      A meta-analysis of lean mass and leg press after intervals exists. Its numbers were not \
      seen.
      """),
    Study(
      .wilson2012, .abstract, of: "adults", nil,
      "meta-analysis",
      """
      Effects on muscle size: 1.23 by lifting, 0.85 by lifting and endurance, 0.27 by endurance \
      alone.
      """),
  ]
}
