extension Claim {
  /// What weights are said to injure, and what they ask of the body.
  static let injuryAndEffort: [Claim] = [
    Claim(
      id: "C28",
      statement: "Muscles may get out of balance, or a sudden injury may follow.",
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
      refutedBy: "A cohort that counts both and finds no more of them with weights.",
      isPartial: true),
    Claim(
      id: "C29",
      statement: """
        The band along the outer thigh and the muscles that move the foot are asked too much, more \
        so with speed and distance.
        """,
      kinds: [.risk], stance: .opposes,
      saidBy: [.lawton],
      passages: [.init(.shouldYouRunWithAnkleWeights, 27...27)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .noDirectEvidence,
        """
        Nothing direct. Speed by itself raises the strain of the shin bone by 9 % for each 1 \
        m/s.
        """,
        studies: ["baggaley2024"]),
      strength: .expertOpinion,
      refutedBy: "Tissue loads measured with ankle weights at speed that do not rise.",
      isPartial: true),
    Claim(
      id: "C30",
      statement: """
        Moving in an altered way can bring knee pain, a sore outer thigh band, aching joints, worn \
        cartilage and strains.
        """,
      kinds: [.risk], stance: .opposes,
      saidBy: [.eifler],
      passages: [.init(.shouldYouRunWithAnkleWeights, 29...29)],
      scope: .init(loads: ["ankle"]),
      contradicts: [],
      verdict: .init(
        .noDirectEvidence,
        "No study of ankle weights counted any of these.",
        studies: []),
      strength: .expertOpinion,
      refutedBy: "A cohort that counts these and finds no more of them with weights.",
      isPartial: true),
    Claim(
      id: "C31",
      statement: """
        When muscles cannot cope with a new weight, bones and joints take it, down to stress \
        fractures.
        """,
      kinds: [.risk, .mechanism], stance: .opposes,
      saidBy: [.eifler],
      passages: [.init(.shouldYouRunWithAnkleWeights, 33...33)],
      scope: .init(loads: ["ankle", "vest", "pack"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        A load of 22.7 kg raised the strain of the shin bone and the modelled chance of a \
        fracture in short and medium women, not in tall ones. Ankle weights were not tested.
        """,
        studies: ["unnikrishnan2021"]),
      strength: .weak,
      refutedBy: "Measured bone strain that does not rise with a carried load.",
      isPartial: true),
    Claim(
      id: "C32",
      statement: """
        Muscles get stronger by thicker fibers, by using more of them at once and by more small \
        blood vessels.
        """,
      kinds: [.mechanism], stance: .neutral,
      saidBy: [.eifler],
      passages: [.init(.shouldYouRunWithAnkleWeights, 13...13)],
      scope: .init(sessions: ["strength"]),
      contradicts: [],
      verdict: .init(
        .nuanced,
        """
        True of muscle in general, from memory of textbooks. It was not shown for ankle weights.
        """,
        studies: []),
      strength: .weak,
      refutedBy: "Muscles that get stronger by none of the three.",
      isPartial: false),
    Claim(
      id: "C33",
      statement: "You run faster afterwards, when the weight is off.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.eifler],
      passages: [.init(.shouldYouRunWithAnkleWeights, 15...15)],
      scope: .init(loads: ["ankle", "vest"]),
      contradicts: ["C74"],
      verdict: .init(
        .nuanced,
        """
        Six strides of 10 s with a vest gave 2.9 % more top speed ten minutes later (11 runners, \
        not repeated). After leg weights sprints were as before. One small trial of calf weights \
        in warm-ups found quicker first meters after eight weeks.
        """,
        studies: ["barnes2015", "feser2020", "calfWarmUp"]),
      strength: .weak,
      refutedBy: "A repeat of the strides with a sham vest that finds nothing.",
      isPartial: true),
    Claim(
      id: "C34",
      statement: "The extra work trains heart and muscle alike, so strength and stamina both grow.",
      kinds: [.benefit], stance: .favors,
      saidBy: [.eifler],
      passages: [.init(.shouldYouRunWithAnkleWeights, 17...17)],
      scope: .init(loads: ["ankle", "vest"]),
      contradicts: ["C68"],
      verdict: .init(
        .nuanced,
        """
        As for C20: longer until exhaustion, but more lactate and a lower threshold. Strength \
        was not measured.
        """,
        studies: ["rusko1987"]),
      strength: .weak,
      refutedBy:
        "A trial in which neither strength nor stamina grows more than without the weight.",
      isPartial: true),
    Claim(
      id: "C35",
      statement: "Extra weight asks more of heart, muscles and joints.",
      kinds: [.mechanism], stance: .neutral,
      saidBy: [.shiffer],
      passages: [.init(.shouldYouRunWithAnkleWeights, 11...11)],
      scope: .init(loads: [
        "foot", "ankle", "shank", "thigh", "waist", "vest", "pack", "wrist", "hand",
      ]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        Hand or ankle weights cost 5 to 8 % more energy, 100 g in each shoe about 1 %, and a \
        kilogram costs more the further out it sits.
        """,
        studies: ["claremont1988", "myers1985", "hoogkamer2016", "teunissen2007"]),
      strength: .strong,
      refutedBy: "Oxygen uptake that does not rise with a carried load.",
      isPartial: false),
    Claim(
      id: "C36",
      statement: "Strength training helps your fitness and your running.",
      kinds: [.benefit, .alternative], stance: .neutral,
      saidBy: [.shiffer],
      passages: [.init(.shouldYouRunWithAnkleWeights, 1...1)],
      scope: .init(sessions: ["strength"]),
      contradicts: [],
      verdict: .init(
        .supported,
        """
        Heavy strength training lowers the cost of running (g −0.32), jumps less so. A faster \
        race is not settled.
        """,
        studies: ["eihara2022"]),
      strength: .moderate,
      refutedBy: """
        Trials in which running economy stays as it was after ten weeks of heavy strength \
        training.
        """,
      isPartial: false),
  ]
}
