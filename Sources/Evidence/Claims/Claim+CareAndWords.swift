extension Claim {
  /// Care, values and words.
  static let careAndWords: [Claim] = [
    Claim(
      id: "C87",
      statement: "Ask someone who knows, and choose by your own goals.",
      kinds: [.rule], stance: .conditional,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 38...38)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .noDirectEvidence,
        "Good sense that nobody tested.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial in which advice changes nothing.",
      isPartial: false),
    Claim(
      id: "C88",
      statement: "Enough time off the weights keeps overuse away and lets muscles recover.",
      kinds: [.rule], stance: .conditional,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 25...25), .init(.usingAnkleWeights, 36...36)],
      scope: .init(loads: ["ankle"], sessions: ["rest"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Bone takes about 18.5 days (± 12.5) to repair in models. Time off ankle weights was not \
        tested.
        """,
        studies: ["sinclair2023"]),
      strength: .weak,
      refutedBy: "A trial in which time off makes no difference.",
      isPartial: false),
    Claim(
      id: "C89",
      statement: "Running should stay fun and safe.",
      kinds: [.rule], stance: .neutral,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 40...40)],
      scope: .init(),
      contradicts: [],
      verdict: .init(
        .notTestable,
        "A matter of values.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "Nothing could; it says what one wants.",
      isPartial: false),
    Claim(
      id: "C90",
      statement: "Ankle weights are straps with a weight in them that are worn round the ankle.",
      kinds: [.mechanism], stance: .neutral,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 3...3)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .notTestable,
        "What the word means.",
        studies: []),
      strength: .strong,
      refutedBy: "Nothing could; it says what a word means.",
      isPartial: false),
  ]
}
