extension Claim {
  /// How to go about ankle weights, and who had better not.
  static let startingOut: [Claim] = [
    Claim(
      id: "C10",
      statement: "Someone with a joint that is not well runs a higher risk with ankle weights.",
      kinds: [.contraindication], stance: .opposes,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 13...13)],
      scope: .init(loads: ["ankle"], populations: [.jointProblem]),
      contradicts: [],
      verdict: .init(
        .supported,
        "An earlier injury is the best-supported sign of the next, in running as a whole.",
        studies: ["vanDerWorp2015"]),
      strength: .moderate,
      refutedBy: """
        A cohort in which runners with joint trouble are hurt no more often with weights than \
        others.
        """,
      isPartial: false),
    Claim(
      id: "C11",
      statement: "Someone who runs with poor form runs a higher risk with ankle weights.",
      kinds: [.contraindication], stance: .opposes,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 13...13)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        How people run hardly foretells injury when studies are pooled. A low step frequency did \
        for bone stress injury.
        """,
        studies: ["peterson2022", "kliethermes2021"]),
      strength: .weak,
      refutedBy:
        "A cohort that finds no link between the way of running and injury, with weights on.",
      isPartial: false),
    Claim(
      id: "C12",
      statement: "Listen to your body.",
      kinds: [.rule], stance: .conditional,
      saidBy: [.enthusiast, .avidRunner],
      passages: [
        .init(.ankleWeightsAndMuscle, 13...13), .init(.ankleWeightsAndMuscle, 20...20),
        .init(.ankleWeightsAndMuscle, 22...22), .init(.usingAnkleWeights, 38...38),
      ],
      scope: .init(),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Soreness and tiredness do rise in the weeks before an injury. A fixed scale of pain is \
        easier to act on than a feeling.
        """,
        studies: ["poorSleep2025"]),
      strength: .weak,
      refutedBy: "A cohort in which soreness and tiredness tell nothing of the injuries to come.",
      isPartial: false),
    Claim(
      id: "C13",
      statement: "Begin with a light weight and add a little at a time.",
      kinds: [.rule, .dose], stance: .conditional,
      saidBy: [.enthusiast, .avidRunner],
      passages: [
        .init(.ankleWeightsAndMuscle, 13...13), .init(.ankleWeightsAndMuscle, 17...17),
        .init(.usingAnkleWeights, 21...21), .init(.usingAnkleWeights, 36...36),
      ],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C67", "C70"],
      verdict: .init(
        .nuanced,
        """
        Sensible, but no trial raised ankle weights step by step. A slow build-up of running did \
        not lower injuries; marching loads built up in periods came with fewer (0.68 times).
        """,
        studies: ["buist2008", "marchingLoad2024"]),
      strength: .weak,
      refutedBy: "A trial in which a slow build-up of weight hurts as often as a quick one.",
      isPartial: false),
    Claim(
      id: "C14",
      statement: "Keep your usual form and posture while you wear the weights.",
      kinds: [.rule], stance: .conditional,
      saidBy: [.enthusiast, .avidRunner],
      passages: [
        .init(.ankleWeightsAndMuscle, 18...18), .init(.usingAnkleWeights, 23...23),
        .init(.usingAnkleWeights, 36...36),
      ],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        It can only be checked by watching for changes from your own usual, and small changes \
        drown in the noise of a watch.
        """,
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A study in which changes of form under weights go with fewer injuries.",
      isPartial: false),
    Claim(
      id: "C15",
      statement:
        "Use the weights as one part of a program with strength, stretching and endurance work.",
      kinds: [.rule], stance: .neutral,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 19...19), .init(.ankleWeightsAndMuscle, 22...22)],
      scope: .init(sessions: ["strength", "mobility", "cross"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Strength work is borne out. Stretching was the control in a trial that hip and core \
        exercises won.
        """,
        studies: ["leppanen2024", "eihara2022"]),
      strength: .moderate,
      refutedBy: "A trial in which such a program does no better than running alone.",
      isPartial: false),
    Claim(
      id: "C16",
      statement: "If it hurts or feels wrong while you wear the weights, stop and think again.",
      kinds: [.rule], stance: .opposes,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 20...20)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Stricter than the rule for sore tendons, which lets up to 5 of 10 pass. For running with \
        a load we keep “stop”.
        """,
        studies: ["silbernagel2007"]),
      strength: .moderate,
      refutedBy:
        "A trial in which running on with weights through mild pain heals as well as stopping.",
      isPartial: false),
    Claim(
      id: "C17",
      statement: "Running on through pain leads to injury and sets you back.",
      kinds: [.risk], stance: .opposes,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 20...20)],
      scope: .init(),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Not so for an Achilles tendon whose pain is watched; so for pain of a bone, by what \
        clinicians say.
        """,
        studies: ["silbernagel2007"]),
      strength: .moderate,
      refutedBy: "Watched bone pain that heals as well with running as without.",
      isPartial: false),
    Claim(
      id: "C18",
      statement: "All in all, running with ankle weights can be a good challenge for the legs.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 22...22)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C25", "C70"],
      verdict: .init(
        .noDirectEvidence,
        "No study weighed all of it.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial that finds neither strength nor size nor speed after weeks of it.",
      isPartial: false),
  ]
}
