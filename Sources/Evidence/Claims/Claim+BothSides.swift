extension Claim {
  /// What the magazine's experts say for and against.
  static let bothSides: [Claim] = [
    Claim(
      id: "C37",
      statement: """
        Some like that strength and endurance come in one go, and believe that a heavier body to \
        move builds more strength.
        """,
      kinds: [.benefit], stance: .favors,
      saidBy: [.brough],
      passages: [.init(.shouldYouRunWithAnkleWeights, 9...9)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C49"],
      verdict: .init(
        .noDirectEvidence,
        "Brough only reports that some think so. Nobody tested it.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial in which strength is the same after running with and without weights.",
      isPartial: true),
    Claim(
      id: "C38",
      statement: "You had better not run with ankle weights.",
      kinds: [.rule], stance: .opposes,
      saidBy: [.shiffer],
      passages: [.init(.shouldYouRunWithAnkleWeights, 39...39)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C19"],
      verdict: .init(
        .supported,
        """
        A careful reading of what is known: little gain was found and nobody counted the \
        injuries.
        """,
        studies: ["claremont1988", "msuOverload"]),
      strength: .weak,
      refutedBy: "A trial that finds a gain worth having, with no more injuries.",
      isPartial: false),
    Claim(
      id: "C39",
      statement: "If you have long run with them and nothing ever hurt, going on is likely fine.",
      kinds: [.rule], stance: .conditional,
      saidBy: [.experts],
      passages: [.init(.shouldYouRunWithAnkleWeights, 39...39)],
      scope: .init(loads: ["ankle"], populations: [.usedToLoad]),
      contradicts: ["C67", "C70"],
      verdict: .init(
        .noDirectEvidence,
        """
        Those who were hurt are not among the people it speaks of. It shows that some put up \
        with the weights, not that these help.
        """,
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A cohort in which long-time users are hurt more often than others.",
      isPartial: false),
    Claim(
      id: "C40",
      statement:
        "A weight vest is the better way, with care, with guidance and for the right person.",
      kinds: [.alternative], stance: .conditional,
      saidBy: [.shiffer, .lawton],
      passages: [
        .init(.shouldYouRunWithAnkleWeights, 41...41),
        .init(.shouldYouRunWithAnkleWeights, 43...43),
      ],
      scope: .init(loads: ["vest"]),
      contradicts: ["C67", "C70", "C80", "C82"],
      verdict: .init(
        .nuanced,
        """
        Vests raise jumps in training, not sprint speed. No trial counts injuries of runners. In \
        older people a vest did not protect bone.
        """,
        studies: ["macadam2017", "vestBone2025"]),
      strength: .weak,
      refutedBy: "A trial in which vests hurt as often as ankle weights or do as little.",
      isPartial: false),
    Claim(
      id: "C41",
      statement: """
        A vest keeps the weight near the middle of the body and may feel better than weight on \
        arms and legs.
        """,
      kinds: [.mechanism], stance: .conditional,
      saidBy: [.lawton],
      passages: [.init(.shouldYouRunWithAnkleWeights, 43...43)],
      scope: .init(loads: ["vest"]),
      contradicts: [],
      verdict: .init(
        .supported,
        "A kilogram near the middle costs far less than one at the foot.",
        studies: ["myers1985", "teunissen2007"]),
      strength: .moderate,
      refutedBy: "Oxygen uptake that is the same for a kilogram on the trunk and at the ankle.",
      isPartial: false),
    Claim(
      id: "C42",
      statement: "A vest can hurt you too if you use it badly.",
      kinds: [.risk], stance: .conditional,
      saidBy: [.lawton],
      passages: [.init(.shouldYouRunWithAnkleWeights, 43...43)],
      scope: .init(loads: ["vest"]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        At 10 and 20 % of body mass peak force rises, contact lengthens and steps shorten; the \
        Achilles tendon bears about 1 % more for each kilogram, the kneecap joint 5 to 16 % more \
        at 9 kg.
        """,
        studies: ["vestStiffness2019", "carton2023", "deStarkey2023", "kujawa2020"]),
      strength: .moderate,
      refutedBy: "Tissue loads that do not rise with a vest.",
      isPartial: false),
    Claim(
      id: "C43",
      statement: "Walking with ankle weights is fine as gentle extra training.",
      kinds: [.alternative], stance: .favors,
      saidBy: [.shiffer],
      passages: [.init(.shouldYouRunWithAnkleWeights, 45...45)],
      scope: .init(loads: ["ankle"], sessions: ["walk"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Tried in older adults only, without a control group. Walking strains the shin bone far \
        less than running, but it still rises with a load.
        """,
        studies: ["akatsu2022", "marchingTibia2025"]),
      strength: .weak,
      refutedBy: "A trial in which walkers with ankle weights are hurt more often.",
      isPartial: false),
    Claim(
      id: "C44",
      statement: """
        A study of 2022 found stronger legs in older people who wore ankle weights as they walked.
        """,
      kinds: [.benefit], stance: .favors,
      saidBy: [.shiffer],
      passages: [.init(.shouldYouRunWithAnkleWeights, 45...45)],
      scope: .init(loads: ["ankle"], sessions: ["walk"], populations: [.olderAdult]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        74 people of 50 to 90 stood up from a chair more often after three months. There was no \
        control group.
        """,
        studies: ["akatsu2022"]),
      strength: .weak,
      refutedBy: "The same study with a control group that gains as much.",
      isPartial: false),
    Claim(
      id: "C45",
      statement: "Use the weights for standing exercises of hips, hamstrings, shoulders and arms.",
      kinds: [.alternative], stance: .favors,
      saidBy: [.lawton],
      passages: [.init(.shouldYouRunWithAnkleWeights, 47...47)],
      scope: .init(loads: ["ankle", "wrist"], sessions: ["hip", "strength"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "Hip and core exercises cut injuries (0.66 times). For arm exercises nothing was found.",
        studies: ["leppanen2024"]),
      strength: .moderate,
      refutedBy: "A trial in which such exercises change neither strength nor injuries.",
      isPartial: true),
    Claim(
      id: "C46",
      statement: "Such exercises can make you a better runner.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.lawton],
      passages: [.init(.shouldYouRunWithAnkleWeights, 47...47)],
      scope: .init(loads: ["ankle", "wrist"], sessions: ["hip", "strength"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Hip exercises lower injuries; whether they make faster is not clear. For the arms \
        nothing was found.
        """,
        studies: ["leppanen2024"]),
      strength: .weak,
      refutedBy: "A trial in which running is as it was after weeks of them.",
      isPartial: false),
    Claim(
      id: "C47",
      statement: "You get better by many kinds of training: long runs, speed, strength.",
      kinds: [.rule], stance: .neutral,
      saidBy: [.shiffer],
      passages: [.init(.shouldYouRunWithAnkleWeights, 52...52)],
      scope: .init(sessions: ["long", "intervals", "strength"]),
      contradicts: [],
      verdict: .init(
        .supported,
        "Each of them has its trials.",
        studies: ["eihara2022", "hall2022"]),
      strength: .moderate,
      refutedBy: "A trial in which one kind alone does as well.",
      isPartial: true),
    Claim(
      id: "C48",
      statement: "Mind your step frequency and your form.",
      kinds: [.rule], stance: .neutral,
      saidBy: [.brough],
      passages: [.init(.shouldYouRunWithAnkleWeights, 54...54)],
      scope: .init(),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        Each further step a minute came with 0.95 times the bone stress injuries. There is no \
        number that all should have.
        """,
        studies: ["kliethermes2021", "luedke2016"]),
      strength: .moderate,
      refutedBy: "Cohorts in which step frequency tells nothing of injury.",
      isPartial: false),
    Claim(
      id: "C49",
      statement: "Train strength, distance and toughness, and leave the weights at home.",
      kinds: [.rule, .alternative], stance: .opposes,
      saidBy: [.brough],
      passages: [.init(.shouldYouRunWithAnkleWeights, 54...54)],
      scope: .init(loads: ["ankle"], sessions: ["long", "strength"]),
      contradicts: ["C19", "C37"],
      verdict: .init(
        .supported,
        "Strength training makes running cheaper; for ankle weights no such gain was found.",
        studies: ["eihara2022", "claremont1988"]),
      strength: .moderate,
      refutedBy: "A trial in which ankle weights do as much as strength training.",
      isPartial: false),
  ]
}
