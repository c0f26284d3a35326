extension Rule {
  /// Screening, birth.
  static let groups: [Rule] = [
    Rule(
      id: "GRP-01",
      statement:
        "Running after birth waits 12 weeks unless a clinician clears it, and 3 weeks in any case.",
      threshold: "12 weeks, never before 3",
      values: [12, 3], unit: "weeks",
      population: "women after birth",
      sources: [.goom2019, .postpartumDelphi2024, .plimsollChoice],
      strength: .expertOpinion,
      caveat: "12 weeks are our default, not a consensus",
      whenBroken: "Before 12 weeks: clearance. Before 3: no running.",
      claims: [], isSafety: true),
    Rule(
      id: "GRP-02",
      statement: "After birth leaking, heaviness, pelvic pain or bleeding stop running.",
      threshold: "any of these",
      values: [], unit: "",
      population: "women after birth",
      sources: [.goom2019],
      strength: .expertOpinion,
      caveat: "",
      whenBroken: "Back to walking, and see someone for the pelvic floor.",
      claims: [], isSafety: true),
    Rule(
      id: "GRP-03",
      statement: "After birth two hours of movement a week are a goal.",
      threshold: "120 min on at least 4 days",
      values: [120, 4], unit: "min a week, days",
      population: "women after birth",
      sources: [.canadaPostpartum2025],
      strength: .strong,
      caveat: "",
      whenBroken: "A suggestion only.",
      claims: [], isSafety: false),
    Rule(
      id: "GRP-04",
      statement: "Health questions are asked in our own words and again after a year.",
      threshold: "12 months",
      values: [12], unit: "months",
      population: "everyone",
      sources: [.plimsollChoice, .parqPlus2020],
      strength: .productChoice,
      caveat: "",
      whenBroken: """
        Plans stay at walking until they are answered; a yes leads to more questions, then \
        clearance.
        """,
      claims: ["C10", "C87"], isSafety: true),
    Rule(
      id: "GRP-05",
      statement: "The words of the readiness questionnaire are not copied.",
      threshold: "none",
      values: [], unit: "",
      population: "the terms as reported",
      sources: [.parqPlus2020],
      strength: .strong,
      caveat: "a caution of law, not of health",
      whenBroken: "A test fails on its wording.",
      claims: [], isSafety: false),
  ]
}
