extension Study {
  /// Watches, form and training load.
  static let watching: [Study] = [
    Study(
      .adams2016, .abstract, of: "runners", nil,
      "comparison with motion capture",
      """
      Step frequency, oscillation and contact time of a chest strap agree well with motion \
      capture as means of several runs.
      """),
    Study(
      .berzosa2024, .abstract, of: "trail runners", nil,
      "comparison of devices",
      "One device agrees with itself; two devices cannot be swapped on a trail."),
    Study(
      .foster1998, .abstract, of: "athletes", 25,
      "case series",
      """
      Many illnesses followed weeks of high strain, which is training load times monotony. The \
      line at a monotony of 2.0 was read in later texts only.
      """),
    Study(
      .gilgenAmmann2020, .abstract, of: "watches on runners, walkers and cyclists", nil,
      "comparison with measured courses",
      """
      Distance was off by 3.2 to 6.1 % on average in city, forest and track, at worst 9 % short.
      """),
    Study(
      .goldenCheetah, .fullText, of: "a program", nil,
      "source code",
      """
      Speed and slope are averaged over 120 s, power over 30 s, then the mean of the fourth \
      powers is taken.
      """),
    Study(
      .johansson2020, .abstract, of: "watches on runners of a road ultramarathon", nil,
      "comparison with the measured course",
      "Distance was off by a median of 0.6 to 1.9 %."),
    Study(
      .luedke2016, .secondHand, of: "runners at high school", 68,
      "cohort",
      """
      At most 166 steps a minute came with 5.85 times the odds of shin injury (1.1 to 32.1): far \
      too wide for a line to be drawn.
      """),
    Study(
      .onTheSpot2023, .abstract, of: "runners", nil,
      "comparison with a force plate",
      "Running on the spot a pod was off by 81.5 ms (± 18.4)."),
    Study(
      .wallace2014, .abstract, of: "runners", nil,
      "test and retest",
      """
      Repeated sessions scattered by 28.1 % in effort × minutes, 15.6 % in the training impulse, \
      10.7 % in three zones.
      """),
  ]
}
