extension Rule {
  /// Coming back.
  static let comingBack: [Rule] = [
    Rule(
      id: "RTR-01",
      statement: "Before any running, half an hour of walking without pain.",
      threshold: "30 min",
      values: [30], unit: "min",
      population: "everyone coming back",
      sources: [.goom2019, .returnLadder2023],
      strength: .expertOpinion,
      caveat: "",
      whenBroken: "The ladder stays at walking.",
      claims: [], isSafety: true),
    Rule(
      id: "RTR-02",
      statement: "After a bone stress injury five gates stand before running.",
      threshold: "five of five",
      values: [5], unit: "gates",
      population: "tibial bone stress injury",
      sources: [.george2024],
      strength: .expertOpinion,
      caveat: "",
      whenBroken: "Locked until a clinician says yes.",
      claims: ["C10"], isSafety: true),
    Rule(
      id: "RTR-03",
      statement: "Days until sport are shown as a range for the place.",
      threshold: """
        inner shin 44 (27 to 61), fibula 56 (13 to 100), neck of the femur 107 (79 to 135), \
        navicular 127 (102 to 151)
        """,
      values: [44, 56, 107, 127], unit: "days",
      population: "athletes",
      sources: [.hoenig2023],
      strength: .moderate,
      caveat: "",
      whenBroken: "No countdown and no promise.",
      claims: [], isSafety: false),
    Rule(
      id: "RTR-04",
      statement: "Bone injuries of high risk are not planned for.",
      threshold: "neck of the femur, front of the shin, navicular, fifth metatarsal",
      values: [], unit: "",
      population: "athletes",
      sources: [.hoenig2023],
      strength: .moderate,
      caveat: "",
      whenBroken: "See a clinician; there is no plan.",
      claims: [], isSafety: true),
    Rule(
      id: "RTR-05",
      statement:
        "The ladder of walking and running: each step twice, a day of rest between, on the flat.",
      threshold: "2 times, 1 day",
      values: [2, 1], unit: "times, days",
      population: "soldiers with knee pain",
      sources: [.returnLadder2023],
      strength: .expertOpinion,
      caveat: "a protocol",
      whenBroken: "Stay or step back.",
      claims: [], isSafety: true),
    Rule(
      id: "RTR-06",
      statement: "No date is promised.",
      threshold: "novices took a median of 71 days, 9 to 617",
      values: [71, 9, 617], unit: "days",
      population: "220 injured novices",
      sources: [.nielsenRecovery2014],
      strength: .moderate,
      caveat: "",
      whenBroken: "Said as it is.",
      claims: [], isSafety: false),
  ]
}
