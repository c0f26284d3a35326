extension Claim {
  /// Building muscle by kinds of run.
  static let kindsOfRun: [Claim] = [
    Claim(
      id: "C50",
      statement: "Running repeats one motion, so without change muscle has little reason to grow.",
      kinds: [.mechanism], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 3...3)],
      scope: .init(),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        In line with what is known of training, from memory of textbooks; no trial of running \
        tested it.
        """,
        studies: []),
      strength: .weak,
      refutedBy: "A trial in which unchanged running grows muscle.",
      isPartial: false),
    Claim(
      id: "C51",
      statement: "Always running at one speed or heart rate makes you lose muscle.",
      kinds: [.risk], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 5...5)],
      scope: .init(sessions: ["easy", "long"]),
      contradicts: ["C61"],
      verdict: .init(
        .contradicted,
        """
        Overstated. Twelve weeks of marathon training left the outer thigh muscle as it was. \
        Running beside lifting only blunts the growth of slow fibers a little.
        """,
        studies: ["marathonMuscle", "lundberg2022"]),
      strength: .weak,
      refutedBy: "A trial in which muscle shrinks in people who eat enough and run at one pace.",
      isPartial: false),
    Claim(
      id: "C52",
      statement: "Mix your week: intervals, tempo, hills, runs against a resistance, and distance.",
      kinds: [.rule], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 7...7)],
      scope: .init(sessions: ["intervals", "tempo", "hills", "high-resistance", "long"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "Reasonable. The parts have trials, the mix was not tested for muscle.",
        studies: ["hall2022", "barnes2013"]),
      strength: .weak,
      refutedBy: "A trial in which a mixed week does no more than an even one.",
      isPartial: false),
    Claim(
      id: "C53",
      statement:
        "For high resistance run uphill with a weight, ankle weights for one, for 15 to 20 s.",
      kinds: [.dose], stance: .favors,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 12...12)],
      scope: .init(loads: ["ankle", "vest", "hand"], sessions: ["high-resistance"]),
      contradicts: ["C67", "C70", "C76"],
      verdict: .init(
        .noDirectEvidence,
        "The dose was not tested. The hill is borne out by itself, so we leave the weight off.",
        studies: ["barnes2013"]),
      strength: .expertOpinion,
      refutedBy: "A trial in which uphill sprints with a weight do more than without.",
      isPartial: false),
    Claim(
      id: "C54",
      statement: "After each of them move easily for 60 to 90 s. How many of them is not said.",
      kinds: [.dose], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 12...12)],
      scope: .init(sessions: ["high-resistance"]),
      contradicts: [],
      verdict: .init(
        .noDirectEvidence,
        "The rest was not tested.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial in which another rest does better.",
      isPartial: false),
    Claim(
      id: "C55",
      statement: "Sprint intervals build explosive power much as strength training does.",
      kinds: [.benefit], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 15...15)],
      scope: .init(sessions: ["sprints"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "Sprint intervals make faster (0.52). That is not the same as lifting.",
        studies: ["hall2022"]),
      strength: .moderate,
      refutedBy: "A trial in which sprints add no power.",
      isPartial: false),
    Claim(
      id: "C56",
      statement: "Sprint intervals add muscle to the legs.",
      kinds: [.benefit], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 15...15)],
      scope: .init(sessions: ["sprints"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Intervals of 4 × 4 min grew the outer thigh muscle by 10.6 % in ten weeks, in 12 \
        untrained students. For sprints no numbers were seen.
        """,
        studies: ["runHIIT2017", "wiens2025"]),
      strength: .weak,
      refutedBy: "A controlled trial of sprints in which the thigh stays as it was.",
      isPartial: false),
    Claim(
      id: "C57",
      statement: "Sprint for 15 to 30 s, then rest for 60 to 90 s.",
      kinds: [.dose], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 17...17)],
      scope: .init(sessions: ["sprints"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Studies use 30 s with 3 to 4 min of rest. With the short rest the later ones are no \
        longer all out.
        """,
        studies: ["koral2018", "litleskare2020"]),
      strength: .weak,
      refutedBy: "A trial in which the short rest does as well or better.",
      isPartial: false),
    Claim(
      id: "C58",
      statement: "Warm up well before intervals.",
      kinds: [.rule], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 17...17)],
      scope: .init(sessions: ["sprints", "intervals"]),
      contradicts: [],
      verdict: .init(
        .supported,
        "Good practice, from memory of textbooks.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial in which those who do not warm up do as well and are hurt no more often.",
      isPartial: false),
    Claim(
      id: "C59",
      statement: """
        Hill sprints or running uphill need no gear and work legs and heart as ankle weights \
        would.
        """,
      kinds: [.alternative], stance: .neutral,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 31...31)],
      scope: .init(loads: ["ankle"], sessions: ["hill-sprints", "hills"]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        Six weeks of uphill intervals made 5 km 2.0 % faster; running uphill keeps the oxygen \
        uptake high for longer.
        """,
        studies: ["barnes2013", "held2023"]),
      strength: .moderate,
      refutedBy: "A trial in which hills do nothing that flat running does not.",
      isPartial: false),
    Claim(
      id: "C60",
      statement: "Intervals, hard and easy in turn, build speed, stamina and fitness.",
      kinds: [.alternative], stance: .neutral,
      saidBy: [.avidRunner],
      passages: [.init(.usingAnkleWeights, 33...33)],
      scope: .init(loads: ["ankle"], sessions: ["intervals"]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        Sprint intervals improved performance (0.52); small studies found more, which is a \
        warning.
        """,
        studies: ["hall2022"]),
      strength: .moderate,
      refutedBy: "Trials in which intervals do no more than even running.",
      isPartial: false),
    Claim(
      id: "C61",
      statement: "Long runs add lean muscle to the legs.",
      kinds: [.benefit], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 20...20)],
      scope: .init(sessions: ["long"]),
      contradicts: ["C51"],
      verdict: .init(
        .contradicted,
        "Not shown. Twelve weeks of marathon training left the outer thigh muscle as it was.",
        studies: ["marathonMuscle"]),
      strength: .weak,
      refutedBy: "A trial in which leg muscle grows by long runs.",
      isPartial: false),
    Claim(
      id: "C62",
      statement: "Long runs develop the slow fibers.",
      kinds: [.mechanism], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 20...20)],
      scope: .init(sessions: ["long"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "They get better at using oxygen, from memory of textbooks. That they grow is not shown.",
        studies: []),
      strength: .weak,
      refutedBy: "Fibers that use oxygen no better after months of long runs.",
      isPartial: false),
    Claim(
      id: "C63",
      statement: "One long run a week of one to two hours.",
      kinds: [.dose], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 20...20)],
      scope: .init(sessions: ["long"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        A convention. Each one is safer at most a tenth longer than the longest of the last 30 \
        days.
        """,
        studies: ["frandsen2025"]),
      strength: .moderate,
      refutedBy: "Cohorts in which long jumps in distance come with no more injuries.",
      isPartial: false),
    Claim(
      id: "C64",
      statement: """
        A beginner's long run may be shorter than an hour, but it is still the longest of the \
        week.
        """,
      kinds: [.dose], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 20...20)],
      scope: .init(sessions: ["long"], populations: [.novice]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "For heavy beginners more than 3 km in the first week came with more injuries.",
        studies: ["nielsenSurplus2014", "bertelsen2018"]),
      strength: .weak,
      refutedBy: "A trial in which longer first weeks hurt no more often.",
      isPartial: false),
    Claim(
      id: "C65",
      statement: "Easy recovery runs, short and slow, help the muscles mend.",
      kinds: [.rule, .dose], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 23...23)],
      scope: .init(sessions: ["recovery"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "That they mend faster is weakly shown, from memory. That they cost little is the point.",
        studies: []),
      strength: .weak,
      refutedBy: "A trial in which rest mends as well.",
      isPartial: false),
    Claim(
      id: "C66",
      statement: "Muscle needs mixed runs and enough recovery; if size is the goal, lift as well.",
      kinds: [.rule], stance: .neutral,
      saidBy: [.muscleWriter],
      passages: [.init(.musclesThroughRunning, 25...25), .init(.musclesThroughRunning, 27...27)],
      scope: .init(sessions: ["strength", "rest"]),
      contradicts: [],
      verdict: .init(
        .supported,
        "Lifting is what grows muscle; running beside it takes a little away from slow fibers.",
        studies: ["pelland2025", "lundberg2022"]),
      strength: .moderate,
      refutedBy: "A trial in which mixed runs alone grow muscle as lifting does.",
      isPartial: false),
  ]
}
