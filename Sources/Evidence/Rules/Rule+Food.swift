extension Rule {
  /// Food and sleep.
  static let food: [Rule] = [
    Rule(
      id: "NUT-01",
      statement: "Protein for muscle.",
      threshold: "1.6 g for each kilogram and day, 1.0 to 2.2",
      values: [1.6, 1.0, 2.2], unit: "g/kg a day",
      population: "adults who lift",
      sources: [.morton2018],
      strength: .moderate,
      caveat: "",
      whenBroken: "Told, never prescribed.",
      claims: ["C01"], isSafety: false),
    Rule(
      id: "NUT-02",
      statement: "Too little energy is noted.",
      threshold: "from 45 fine, below 45 a note, below 30 a strong note",
      values: [45, 30], unit: "kcal per kg of fat-free mass a day",
      population: "mostly young women",
      sources: [.burke2018, .energyAvailability2020],
      strength: .weak,
      caveat: "estimates outside a laboratory",
      whenBroken:
        "It says that it is no diagnosis and whom to see; there is never a deficit to aim at.",
      claims: [], isSafety: true),
    Rule(
      id: "SLP-01",
      statement: "After bad nights no hard session.",
      threshold: "two nights below 6 h, or a quality of at most 2 of 5",
      values: [2, 6, 2], unit: "nights, h, points of 5",
      population: "adults",
      sources: [.plimsollChoice, .poorSleep2025],
      strength: .weak,
      caveat: "quality came with 1.36 times the injuries, length did not",
      whenBroken: "An easy session takes its place.",
      claims: [], isSafety: true),
  ]
}
