extension Study {
  /// Running and walking with a load.
  static let loadedRunning: [Study] = [
    Study(
      .akatsu2022, .abstract, of: "adults of 50 to 90", 74,
      "before and after without control, 3 months",
      """
      With ankle weights in daily walking people stood up from a chair more often in 30 s. There \
      was no control group, and the mass is not in the abstract.
      """),
    Study(
      .barnes2015, .abstract, of: "trained runners", 11,
      "crossover, one day",
      """
      Six strides of 10 s with a vest of 20 % of body mass, then 10 min rest: top speed +2.9 % (± \
      0.8), leg stiffness +20.4 % (± 4.2), economy +6.0 % (± 1.6). One laboratory, not repeated.
      """),
    Study(
      .bodyBorneLoad2016, .abstract, of: "runners", nil,
      "crossover, model on measured motion",
      """
      With 15 kg the kneecap joint bore 0.2 body weights more at its peak and 32 more for each \
      kilometer, the knee joint 0.5 and 85. Steps 7.5 % quicker undid the rise of each step, only \
      part of that of each kilometer.
      """),
    Study(
      .calfWarmUp, .abstract, of: "football players of 16 to 18", 31,
      "trial, 23 warm-ups in 8 weeks",
      """
      With 200 to 600 g on the calves 10 m and 20 m sprints gained more than without (−1.06 and \
      −0.96). Injuries are not in the abstract.
      """),
    Study(
      .carton2023, .abstract, of: "runners", nil,
      "crossover",
      "A vest of 10 % of body mass, against 0 and 5 %, changed power, contact and flight."),
    Study(
      .claremont1988, .abstract, of: "runners", nil,
      "crossover, 30 min at a chosen pace",
      """
      Commercial hand or ankle weights cost 5 to 8 % more energy; the motion of the legs did not \
      change. The authors call the makers' claims exaggerated.
      """),
    Study(
      .deStarkey2023, .abstract, of: "women who run on the heel", 23,
      "crossover, model on measured motion",
      """
      A vest raised the stress of the Achilles tendon by 4.3 % at 4.5 kg and 8.8 % at 9 kg, about \
      0.97 % for each kilogram.
      """),
    Study(
      .feser2020, .abstract, of: "athletes", nil,
      "systematic review",
      """
      Leg weights of 0.6 to 5 % of body mass slowed sprints by 0.6 to 7.4 %, lengthened contact \
      by 2.9 to 8.9 % and lowered step frequency by 1.4 to 3.7 %. Sprints right afterwards were \
      no faster; training gave no clear gain.
      """),
    Study(
      .feser2021, .abstract, of: "football players at school", 19,
      "trial, 17 sessions",
      """
      With 0.5 % of body mass on each shank top speed changed as without (0.30, not significant).
      """),
    Study(
      .frederick1984, .memory, of: "runners", nil,
      "crossover",
      "About 1 % more oxygen for each 100 g in a shoe."),
    Study(
      .halfMarathon2026, .abstract, of: "runners", 16,
      "one group over a race distance",
      "The weighted impulse of knee and Achilles tendon grew over a half marathon."),
    Study(
      .hoogkamer2016, .abstract, of: "runners", 18,
      "blinded crossover",
      "Each 100 g in a shoe cost about 1 % of energy, and 3 km took as much longer."),
    Study(
      .kujawa2020, .abstract, of: "women", 19,
      "crossover, model on measured motion",
      """
      A vest of 9 kg raised the loads of the kneecap joint by 5 to 16 %; step frequency and \
      length did not change.
      """),
    Study(
      .macadam2017, .abstract, of: "athletes and others", nil,
      "systematic review",
      """
      Weight on the trunk of 7 to 30 % of body mass raised jumps, not sprint speed. Weight on the \
      limbs of 0.3 to 8.5 % raised the oxygen cost.
      """),
    Study(
      .marchingLoad2024, .abstract, of: "military recruits who march", 3044,
      "retrospective comparison, 681 against 2,363",
      """
      Load built up in periods: injuries 0.68 times as many (0.61 to 0.75), but a larger share of \
      them severe (6 against 3 %).
      """),
    Study(
      .marchingTibia2025, .abstract, of: "men", 10,
      "crossover, model on measured motion",
      "Bending of the tibia in walking rose from 0 to 15 to 30 kg."),
    Study(
      .msuOverload, .abstract, of: "runners", 6,
      "before and after, 8 weeks",
      """
      Easy running cost more after training with weights at wrists, ankles and waist, and drew \
      more on anaerobic energy.
      """),
    Study(
      .myers1985, .abstract, of: "runners", nil,
      "crossover",
      "Each kilogram costs more the further out on the limb it sits."),
    Study(
      .placement2024, .abstract, of: "runners", nil,
      "crossover",
      "Where the load sits changes contact time and more; how much was not seen."),
    Study(
      .promsri2024, .abstract, of: "men on a treadmill", 15,
      "crossover",
      """
      With 10 % of body mass on the lower legs running was steadier from side to side (p = \
      0.001).
      """),
    Study(
      .rusko1987, .abstract, of: "endurance athletes", nil,
      "controlled trial, 4 weeks",
      """
      A vest of 9 to 10 % of body mass worn all day: more lactate, a higher oxygen uptake at easy \
      pace and a lower 2 mmol threshold. Those who wore it in every session ran longer to \
      exhaustion.
      """),
    Study(
      .teunissen2007, .abstract, of: "runners at 3 m/s", 10,
      "crossover",
      "Mass on the trunk raised the net energy of running slightly more than in proportion."),
    Study(
      .trounson2020, .abstract, of: "runners", 14,
      "crossover",
      """
      With 3 to 5 % of body mass on the legs the foot points less after push-off; at 5 % the knee \
      bends more on landing. Six of 14 runners grew more variable.
      """),
    Study(
      .unnikrishnan2021, .abstract, of: "women, short, medium and tall", nil,
      "model on measured motion",
      """
      A load of 22.7 kg raised tibial strain and the modelled chance of fracture in short and \
      medium women, not in tall ones.
      """),
    Study(
      .vestBone2025, .abstract, of: "older adults losing weight", 150,
      "randomized trial, 12 months",
      "A vest worn 7.1 h a day did not protect bone: the hip lost 1.2 to 1.9 % in every group."),
    Study(
      .vestStiffness2019, .abstract, of: "runners", nil,
      "crossover",
      """
      A vest of 10 and 20 % of body mass raised the peak force, lengthened contact and shortened \
      and slowed the steps; the stiffness of the leg stayed.
      """),
    Study(
      .wearableResistance2024, .abstract, of: "athletes", nil,
      "review",
      "For weights worn in training over weeks no support was found overall."),
  ]
}
