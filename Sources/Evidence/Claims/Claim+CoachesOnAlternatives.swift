extension Claim {
  /// What six coaches offer instead, and where they see a use.
  static let coachesOnAlternatives: [Claim] = [
    Claim(
      id: "C77",
      statement: """
        Running uphill makes legs far stronger than weights do. His club spends several months of \
        the summer on hills.
        """,
      kinds: [.alternative, .dose], stance: .opposes,
      saidBy: [.sorokin],
      passages: [.init(.coachesOnWeights, 31...31)],
      scope: .init(sessions: ["hills", "hill-sprints"]),
      contradicts: ["C03", "C04", "C05"],
      verdict: .init(
        .supported,
        "The direction is borne out; nobody set hills against weights.",
        studies: ["barnes2013"]),
      strength: .weak,
      refutedBy: "A trial of hills against weights that weights win.",
      isPartial: false),
    Claim(
      id: "C78",
      statement: "Weights are nice for photos and a change; that they help running is doubtful.",
      kinds: [.rule], stance: .opposes,
      saidBy: [.sorokin],
      passages: [.init(.coachesOnWeights, 31...31)],
      scope: .init(),
      contradicts: ["C03", "C06"],
      verdict: .init(
        .supported,
        "In line with the few trials there are.",
        studies: ["msuOverload", "feser2020"]),
      strength: .weak,
      refutedBy: "A controlled trial in which running gets better by them.",
      isPartial: false),
    Claim(
      id: "C79",
      statement: """
        There is one good reason: a race in which you carry a pack. Then run with that pack now \
        and then.
        """,
      kinds: [.alternative, .rule], stance: .conditional,
      saidBy: [.vasiliev],
      passages: [.init(.coachesOnWeights, 37...37)],
      scope: .init(loads: ["pack"], sessions: ["pack", "long"], populations: [.carriesInRace]),
      contradicts: ["C67", "C68", "C70", "C82"],
      verdict: .init(
        .supported,
        """
        Practicing what the race asks is good sense. At 10 % of body mass contact, flight and \
        power change, so it is another motion to learn.
        """,
        studies: ["carton2023"]),
      strength: .weak,
      refutedBy:
        "A trial in which runs with the pack help no more in such a race than runs without.",
      isPartial: false),
    Claim(
      id: "C80",
      statement: "In any other case weights just raise the load on the body in an unnatural way.",
      kinds: [.risk], stance: .opposes,
      saidBy: [.vasiliev],
      passages: [.init(.coachesOnWeights, 37...37)],
      scope: .init(),
      contradicts: ["C40"],
      verdict: .init(
        .nuanced,
        "The load does rise. What is unnatural cannot be measured.",
        studies: ["xu2017"]),
      strength: .weak,
      refutedBy: "Joint loads that do not rise with weights.",
      isPartial: false),
    Claim(
      id: "C81",
      statement:
        "Balance work with a light weight helps to hold the form when tired legs let it go.",
      kinds: [.benefit], stance: .neutral,
      saidBy: [.dyatlova],
      passages: [.init(.coachesOnWeights, 17...17)],
      scope: .init(sessions: ["balance"]),
      contradicts: [],
      verdict: .init(
        .noDirectEvidence,
        """
        Not tested. Ankle and foot exercises did not cut injuries, and acute ones rose (3.6 \
        times).
        """,
        studies: ["leppanen2024"]),
      strength: .weak,
      refutedBy:
        "A trial in which form under tiredness stays as it was after weeks of balance work.",
      isPartial: false),
    Claim(
      id: "C82",
      statement: "Never run with weights when a race is what you train for.",
      kinds: [.contraindication], stance: .opposes,
      saidBy: [.khmeleva],
      passages: [.init(.coachesOnWeights, 43...43)],
      scope: .init(populations: [.racing]),
      contradicts: ["C06", "C19", "C40", "C67", "C79"],
      verdict: .init(
        .noDirectEvidence,
        "A matter of caution. It fits a taper, in which nothing new is tried.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A trial in which races go better after training with weights.",
      isPartial: false),
    Claim(
      id: "C83",
      statement: """
        Weights on a run may help you lose mass, but then go very slowly, as injuries get \
        likelier.
        """,
      kinds: [.rule, .dose], stance: .conditional,
      saidBy: [.khmeleva],
      passages: [.init(.coachesOnWeights, 43...43)],
      scope: .init(sessions: ["easy"], populations: [.losingMass]),
      contradicts: ["C67", "C68", "C70"],
      verdict: .init(
        .contradicted,
        "The extra energy is only 5 to 8 %: little gain for the extra load.",
        studies: ["claremont1988"]),
      strength: .moderate,
      refutedBy: "A trial in which people lose more mass with weights, and are hurt no more often.",
      isPartial: false),
    Claim(
      id: "C84",
      statement: """
        Weights on legs or arms do not make technique better, and a plain runner has no need of \
        them.
        """,
      kinds: [.rule], stance: .opposes,
      saidBy: [.zadorozhnaya],
      passages: [.init(.coachesOnWeights, 47...47)],
      scope: .init(loads: ["ankle", "wrist", "hand"]),
      contradicts: ["C06", "C19", "C21"],
      verdict: .init(
        .supported,
        "No gain in economy was found; in sprints contact got longer and steps slower.",
        studies: ["feser2020"]),
      strength: .weak,
      refutedBy: "A trial in which economy gets better after weeks with them.",
      isPartial: false),
    Claim(
      id: "C85",
      statement: """
        Train with elastic bands and harnesses, still and moving: run on the spot, run in a \
        harness.
        """,
      kinds: [.alternative], stance: .neutral,
      saidBy: [.dyatlova],
      passages: [.init(.coachesOnWeights, 19...19)],
      scope: .init(loads: ["band", "tow"], sessions: ["bands"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        Sprinting against a resistance improved the first 10 m, but no more than as many sprints \
        without.
        """,
        studies: ["myrvang2024", "aldrich2024"]),
      strength: .moderate,
      refutedBy: "A trial in which bands or harness do nothing.",
      isPartial: false),
    Claim(
      id: "C86",
      statement: "For a short sprint run with a parachute or a tire behind you.",
      kinds: [.alternative], stance: .conditional,
      saidBy: [.dyatlova],
      passages: [.init(.coachesOnWeights, 19...19)],
      scope: .init(
        loads: ["parachute", "tow"], sessions: ["tow", "accelerations"], populations: [.sprinter]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        "As for C85, where sleds and parachutes are taken together.",
        studies: ["myrvang2024", "aldrich2024"]),
      strength: .moderate,
      refutedBy:
        "A trial in which sprints with a parachute or tire gain less than sprints without.",
      isPartial: false),
  ]
}
