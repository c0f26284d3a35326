extension Claim {
  /// Building muscle, and what ankle weights are said to do for it.
  static let buildingMuscle: [Claim] = [
    Claim(
      id: "C01",
      statement: """
        Muscle grows when strength training, food and rest come together. One of them alone is not \
        enough.
        """,
      kinds: [.rule], stance: .neutral,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 5...5), .init(.ankleWeightsAndMuscle, 22...22)],
      scope: .init(sessions: ["strength", "rest"]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        More weekly sets mean more size, less and less with each; protein helps up to about 1.6 \
        g for each kilogram and day.
        """,
        studies: ["schoenfeld2017", "pelland2025", "morton2018"]),
      strength: .strong,
      refutedBy: """
        Trials in which muscle grows as much without strength training, or without food and rest, \
        as with them.
        """,
      isPartial: false),
    Claim(
      id: "C02",
      statement: """
        Ankle weights on a run are an extra at most. They should not be the main way to build \
        muscle or stand in for strength work.
        """,
      kinds: [.rule], stance: .opposes,
      saidBy: [.enthusiast, .avidRunner],
      passages: [
        .init(.ankleWeightsAndMuscle, 5...5), .init(.ankleWeightsAndMuscle, 11...11),
        .init(.usingAnkleWeights, 25...25),
      ],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        No trial of muscle growth by running with ankle weights was found. Strength training has \
        more than a hundred.
        """,
        studies: ["currier2023"]),
      strength: .moderate,
      refutedBy: """
        A trial in which running with ankle weights grows muscle as well as strength training \
        does.
        """,
      isPartial: false),
    Claim(
      id: "C03",
      statement: """
        Weight at the ankle adds resistance for the legs. Muscles work harder and may grow with \
        time.
        """,
      kinds: [.benefit, .mechanism], stance: .favors,
      saidBy: [.enthusiast, .avidRunner, .eifler],
      passages: [
        .init(.ankleWeightsAndMuscle, 7...7), .init(.usingAnkleWeights, 11...11),
        .init(.shouldYouRunWithAnkleWeights, 13...13),
      ],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C25", "C77", "C78"],
      verdict: .init(
        .nuanced,
        """
        Running does get dearer, by 5 to 8 %, but the people who measured it call the makers' \
        claims exaggerated. Growth was not measured.
        """,
        studies: ["claremont1988"]),
      strength: .weak,
      refutedBy: """
        Eight weeks or more of running with and without ankle weights in which muscle size ends \
        the same.
        """,
      isPartial: false),
    Claim(
      id: "C04",
      statement:
        "Running with ankle weights makes calves, thighs and the seat stronger and firmer.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 9...9)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C77"],
      verdict: .init(
        .noDirectEvidence,
        """
        No study of running tested it. The weight acts mainly while the leg swings, on the \
        muscles that bend the hip and brake the knee, less while the foot is on the ground.
        """,
        studies: []),
      strength: .expertOpinion,
      refutedBy: """
        A trial that finds no gain in the strength of these muscles after weeks of running with \
        ankle weights.
        """,
      isPartial: false),
    Claim(
      id: "C05",
      statement: """
        The added resistance makes calves, the front and back of the thigh and the seat stronger \
        and firmer.
        """,
      kinds: [.benefit], stance: .favors,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 11...11)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C77"],
      verdict: .init(
        .noDirectEvidence,
        "As for C04: no study of running tested it.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: """
        A trial that finds no gain in the strength of these muscles after weeks of running with \
        ankle weights.
        """,
      isPartial: false),
    Claim(
      id: "C06",
      statement: "Training with ankle weights can make you a better runner.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.enthusiast, .avidRunner],
      passages: [
        .init(.ankleWeightsAndMuscle, 9...9), .init(.usingAnkleWeights, 13...13),
        .init(.usingAnkleWeights, 15...15),
      ],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C25", "C68", "C76", "C78", "C82", "C84"],
      verdict: .init(
        .contradicted,
        """
        After eight weeks with weights at wrists, ankles and waist easy running cost more (6 \
        people). Leg weights gave no clear gain in top speed. One small trial in young football \
        players found quicker first meters after light calf weights in warm-ups.
        """,
        studies: ["msuOverload", "feser2020", "calfWarmUp"]),
      strength: .weak,
      refutedBy: """
        A controlled trial in which a distance race gets faster after weeks with ankle weights \
        than after the same weeks without.
        """,
      isPartial: false),
    Claim(
      id: "C07",
      statement: "Ankle weights can help legs look the way people want them to look.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 9...9)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .noDirectEvidence,
        "Nobody measured it.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial that measures the shape of the leg and finds no change.",
      isPartial: false),
    Claim(
      id: "C08",
      statement:
        "There is no quick way. Muscle takes time, patience and a program with many parts.",
      kinds: [.rule], stance: .neutral,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 11...11)],
      scope: .init(sessions: ["strength"]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        Gains of running economy by strength training were larger after ten weeks or more than \
        after six to eight.
        """,
        studies: ["eihara2022"]),
      strength: .moderate,
      refutedBy: "Trials in which a few weeks do as much as many.",
      isPartial: false),
    Claim(
      id: "C09",
      statement: "Ankle weights put more stress on knees and ankles.",
      kinds: [.risk], stance: .opposes,
      saidBy: [.enthusiast],
      passages: [.init(.ankleWeightsAndMuscle, 13...13)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Plausible. It was measured for a load on the trunk: at 30 % of body weight joint forces \
        rose by 49, 21 and 5 % of body weight at hip, knee and ankle. For weight at the ankle no \
        figures were found.
        """,
        studies: ["xu2017"]),
      strength: .weak,
      refutedBy:
        "Joint forces measured while running with ankle weights that stay as they are without.",
      isPartial: false),
  ]
}
