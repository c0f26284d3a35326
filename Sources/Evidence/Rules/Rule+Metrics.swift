extension Rule {
  /// How training load is reckoned.
  static let metrics: [Rule] = [
    Rule(
      id: "MET-01",
      statement: "The training impulse has its own numbers for women.",
      threshold: "0.86 and 1.67 for women, 0.64 and 1.92 for men",
      values: [0.86, 1.67, 0.64, 1.92], unit: "",
      population: "everyone",
      sources: [.morton1990],
      strength: .moderate,
      caveat: "read in programs that name Banister",
      whenBroken: "The wrong pair makes the training load a quarter smaller.",
      claims: [], isSafety: false),
    Rule(
      id: "MET-02",
      statement: "Small differences between sessions are noise.",
      threshold: "below 28 % in effort, 16 % in the training impulse",
      values: [28, 16], unit: "%",
      population: "single sessions",
      sources: [.wallace2014],
      strength: .moderate,
      caveat: "",
      whenBroken: "It is not called a change.",
      claims: [], isSafety: false),
    Rule(
      id: "MET-03",
      statement: "Days that are all alike are noted.",
      threshold: "a monotony above 2.0, at most 10",
      values: [2.0, 10], unit: "ratio",
      population: "everyone",
      sources: [.foster1998],
      strength: .weak,
      caveat: "",
      whenBroken: "A note, and an easy day or a rest day.",
      claims: ["C50"], isSafety: false),
    Rule(
      id: "MET-04",
      statement: "Running power is smoothed in a fixed way.",
      threshold: "120 s of speed and slope, 30 s of power, fourth powers",
      values: [120, 30, 4], unit: "s, s, power",
      population: "a program",
      sources: [.goldenCheetah, .skiba2006],
      strength: .strong,
      caveat: "a definition",
      whenBroken: "A test fails.",
      claims: [], isSafety: false),
  ]
}
