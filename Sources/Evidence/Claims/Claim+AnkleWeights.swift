extension Claim {
  /// Whether to run with ankle weights.
  static let ankleWeights: [Claim] = [
    Claim(
      id: "C19",
      statement: "You may use ankle weights for running if you are careful.",
      kinds: [.rule], stance: .favors,
      saidBy: [.enthusiast, .avidRunner],
      passages: [
        .init(.ankleWeightsAndMuscle, 22...22), .init(.usingAnkleWeights, 7...7),
        .init(.usingAnkleWeights, 36...36),
      ],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C25", "C38", "C49", "C67", "C70", "C82", "C84"],
      verdict: .init(
        .noDirectEvidence,
        """
        No study counts injuries in people who run with them, so neither “safe” nor “unsafe” is \
        shown. Others among the people quoted say no.
        """,
        studies: []),
      strength: .expertOpinion,
      refutedBy: """
        A cohort in which runners with ankle weights are hurt more often than the same runners \
        without.
        """,
      isPartial: false),
    Claim(
      id: "C20",
      statement:
        "The heart has to work harder with the weights, so stamina in plain runs gets better.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.avidRunner, .eifler],
      passages: [
        .init(.usingAnkleWeights, 13...13), .init(.shouldYouRunWithAnkleWeights, 17...17),
      ],
      scope: .init(loads: ["ankle", "vest"]),
      contradicts: ["C25", "C67", "C68"],
      verdict: .init(
        .nuanced,
        """
        After four weeks with a vest of 9 to 10 % of body mass all day, runners lasted longer, \
        but with more lactate, more oxygen at easy pace and a lower threshold.
        """,
        studies: ["rusko1987"]),
      strength: .weak,
      refutedBy: """
        A trial in which endurance after weeks with weights is no better than after the same weeks \
        without.
        """,
      isPartial: false),
    Claim(
      id: "C21",
      statement:
        "The weights make you hold yourself up and use your trunk, so your form gets better.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 15...15)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C26", "C76", "C84"],
      verdict: .init(
        .contradicted,
        """
        In sprints leg weights lengthened contact (2.9 to 8.9 %) and slowed the steps (1.4 to \
        3.7 %). Running was steadier from side to side with 10 % on the shanks. Form changes; no \
        gain in economy was found.
        """,
        studies: ["feser2020", "promsri2024"]),
      strength: .weak,
      refutedBy:
        "A trial in which running economy without the weights gets better after weeks with them.",
      isPartial: false),
    Claim(
      id: "C22",
      statement: "A weight that is too heavy puts too much stress on the joints.",
      kinds: [.risk], stance: .opposes,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 21...21)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Damage of bone rises steeply with its load. Where too heavy begins at the ankle, nobody \
        has measured.
        """,
        studies: ["sinclair2023"]),
      strength: .weak,
      refutedBy: "Joint loads that do not rise with the mass at the ankle.",
      isPartial: false),
    Claim(
      id: "C23",
      statement: "The weights change your stride, and strains or one-sided muscles may follow.",
      kinds: [.risk], stance: .opposes,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 23...23)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        In sprints the stride changes. In half an hour of easy running with ankle weights the \
        motion of the legs did not, and in one study running grew steadier.
        """,
        studies: ["feser2020", "claremont1988", "promsri2024"]),
      strength: .weak,
      refutedBy: "A study of weeks that finds no change of stride and no strains.",
      isPartial: false),
    Claim(
      id: "C24",
      statement: "Do not wear them for long or in every run, and take breaks from them.",
      kinds: [.dose, .rule], stance: .conditional,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 25...25)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C68"],
      verdict: .init(
        .noDirectEvidence,
        """
        No trial tested how long or how often. It fits what is known of tissue that needs days \
        to repair.
        """,
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial in which daily use hurts no more often than use with breaks.",
      isPartial: false),
    Claim(
      id: "C25",
      statement: "In practice running with ankle weights does not give what people hope for.",
      kinds: [.rule], stance: .opposes,
      saidBy: [.shiffer],
      passages: [.init(.shouldYouRunWithAnkleWeights, 19...19)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C03", "C06", "C18", "C19", "C20"],
      verdict: .init(
        .supported,
        """
        The extra energy is small (5 to 8 %), and after eight weeks easy running cost more, not \
        less (6 people).
        """,
        studies: ["claremont1988", "msuOverload"]),
      strength: .weak,
      refutedBy: """
        A controlled trial that finds more muscle or a faster race after weeks with ankle weights.
        """,
      isPartial: false),
    Claim(
      id: "C26",
      statement: "The main drawback is that the weights change the way you run.",
      kinds: [.risk], stance: .opposes,
      saidBy: [.shiffer],
      passages: [.init(.shouldYouRunWithAnkleWeights, 23...23)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C21"],
      verdict: .init(
        .nuanced,
        """
        As for C23: clear in sprints, not seen in easy running, and a change is not always for \
        the worse.
        """,
        studies: ["feser2020", "claremont1988", "promsri2024"]),
      strength: .weak,
      refutedBy: "Measured gait that stays as it was with the weights on.",
      isPartial: false),
    Claim(
      id: "C27",
      statement: "A load on back, hips and knees upsets the gait and can end in a serious injury.",
      kinds: [.risk], stance: .opposes,
      saidBy: [.hutchins],
      passages: [.init(.shouldYouRunWithAnkleWeights, 25...25)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .noDirectEvidence,
        "No study that counts injuries was found.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A cohort in which runners with a load have no more serious injuries than others.",
      isPartial: false),
  ]
}
