extension Claim {
  /// What six coaches say of running with a load.
  static let coachesOnLoad: [Claim] = [
    Claim(
      id: "C67",
      statement: """
        Weights are only for speed and strength: all out, very short, accelerations of at most 100 \
        m.
        """,
      kinds: [.rule, .dose], stance: .conditional,
      saidBy: [.babchin],
      passages: [.init(.coachesOnWeights, 9...9)],
      scope: .init(sessions: ["accelerations", "sprints"], populations: [.sprinter]),
      contradicts: ["C13", "C19", "C20", "C39", "C40", "C53", "C70", "C79", "C82", "C83"],
      verdict: .init(
        .nuanced,
        """
        That is how such weights are studied. A gain over weeks is unproven, but for one small \
        trial of calf weights in young football players.
        """,
        studies: ["wearableResistance2024", "calfWarmUp"]),
      strength: .weak,
      refutedBy: "Trials in which short accelerations gain nothing from weights, or long runs do.",
      isPartial: false),
    Claim(
      id: "C68",
      statement: """
        Over distance weights bring only injuries: the stride breaks down, the load on the body \
        soars and light, quick steps turn into hauling.
        """,
      kinds: [.risk], stance: .opposes,
      saidBy: [.babchin],
      passages: [.init(.coachesOnWeights, 9...9)],
      scope: .init(sessions: ["easy", "long", "tempo"]),
      contradicts: ["C06", "C20", "C24", "C34", "C79", "C83"],
      verdict: .init(
        .nuanced,
        "Running does cost more. That it brings only injuries was not tested.",
        studies: ["myers1985", "claremont1988"]),
      strength: .weak,
      refutedBy: "A cohort of distance runners with weights who are hurt no more often.",
      isPartial: false),
    Claim(
      id: "C69",
      statement: """
        Running alone has impact enough. Recreational runners should look for less of it, not \
        more.
        """,
      kinds: [.mechanism], stance: .opposes,
      saidBy: [.dyatlova],
      passages: [.init(.coachesOnWeights, 15...15)],
      scope: .init(),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "How fast the force rises on landing was not linked to injury.",
        studies: ["schmida2022"]),
      strength: .moderate,
      refutedBy: "Cohorts in which less impact comes with as many injuries.",
      isPartial: false),
    Claim(
      id: "C70",
      statement: "No running with weights or dumbbells, without exception.",
      kinds: [.rule], stance: .opposes,
      saidBy: [.dyatlova],
      passages: [.init(.coachesOnWeights, 15...15)],
      scope: .init(),
      contradicts: ["C13", "C18", "C19", "C39", "C40", "C53", "C67", "C79", "C83"],
      verdict: .init(
        .noDirectEvidence,
        "A matter of caution. No study counts the injuries.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A cohort in which runners with weights are hurt no more often than without.",
      isPartial: false),
    Claim(
      id: "C71",
      statement: """
        Many who run for fun already carry some kilos more than they need, so they run with a \
        weight anyway.
        """,
      kinds: [.risk, .contraindication], stance: .opposes,
      saidBy: [.dyatlova],
      passages: [.init(.coachesOnWeights, 15...15)],
      scope: .init(populations: [.surplusMass]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        Heavy beginners who ran more than 3 km in the first week had 14 to 16 points more \
        injuries than light ones who ran little.
        """,
        studies: ["nielsenSurplus2014", "bertelsen2018"]),
      strength: .weak,
      refutedBy: "Cohorts in which body mass tells nothing of injury.",
      isPartial: false),
    Claim(
      id: "C72",
      statement: """
        Do general strength work instead: your own body weight first, a weight only when that is \
        easy.
        """,
      kinds: [.alternative, .rule], stance: .opposes,
      saidBy: [.dyatlova],
      passages: [.init(.coachesOnWeights, 15...15), .init(.coachesOnWeights, 17...17)],
      scope: .init(sessions: ["strength"]),
      contradicts: [],
      verdict: .init(
        .supported,
        "Strength work is borne out. The order is good practice.",
        studies: ["eihara2022"]),
      strength: .moderate,
      refutedBy: "A trial in which starting with a weight is as safe and does more.",
      isPartial: false),
    Claim(
      id: "C73",
      statement: "Lunges, step-ups, jumps and squats with a weight build strength and speed.",
      kinds: [.benefit, .alternative], stance: .neutral,
      saidBy: [.dyatlova],
      passages: [.init(.coachesOnWeights, 17...17)],
      scope: .init(sessions: ["strength", "jumps"]),
      contradicts: [],
      verdict: .init(
        .supported,
        "Heavy strength training makes running cheaper, and jumps grow the legs (0.47).",
        studies: ["eihara2022", "arntz2022"]),
      strength: .moderate,
      refutedBy: "Trials in which neither strength nor economy changes.",
      isPartial: false),
    Claim(
      id: "C74",
      statement: "When the weights come off the legs feel light, but not for long.",
      kinds: [.mechanism], stance: .opposes,
      saidBy: [.sorokin],
      passages: [.init(.coachesOnWeights, 25...25)],
      scope: .init(loads: ["ankle"]),
      contradicts: ["C33"],
      verdict: .init(
        .nuanced,
        "An effect was seen ten minutes later, after a vest; after leg weights there was none.",
        studies: ["barnes2015", "feser2020"]),
      strength: .weak,
      refutedBy: "A study in which the lightness is still there the next day.",
      isPartial: false),
    Claim(
      id: "C75",
      statement: """
        Weights do not cure heavy legs in a race. They come from speed that builds up lactate, \
        from fuel running out and from a tired nervous system.
        """,
      kinds: [.mechanism], stance: .neutral,
      saidBy: [.sorokin],
      passages: [.init(.coachesOnWeights, 25...25), .init(.coachesOnWeights, 27...29)],
      scope: .init(populations: [.racing]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "The causes are plausible. Lactate is a sign rather than a cause.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial in which legs stay fresher in races after weeks with weights.",
      isPartial: false),
    Claim(
      id: "C76",
      statement: "Weights harm technique because they upset the balance of the motion.",
      kinds: [.risk], stance: .opposes,
      saidBy: [.sorokin],
      passages: [.init(.coachesOnWeights, 31...31)],
      scope: .init(),
      contradicts: ["C06", "C21", "C53"],
      verdict: .init(
        .nuanced,
        "As for C23: it changes in sprints, not in easy running, and once it got steadier.",
        studies: ["feser2020", "claremont1988", "promsri2024"]),
      strength: .weak,
      refutedBy: "Technique measured over weeks with weights that does not change.",
      isPartial: false),
  ]
}
