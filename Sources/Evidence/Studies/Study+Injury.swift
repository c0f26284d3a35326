extension Study {
  /// Injury, its causes and its prevention.
  static let injury: [Study] = [
    Study(
      .bertelsen2018, .secondHand, of: "novice runners of a body mass index over 30", 56,
      "randomized trial",
      "3 against 6 km a week: 16.3 points fewer injuries (−43.8 to 11.3, not significant)."),
    Study(
      .buist2008, .abstract, of: "novice runners", 532,
      "randomized trial",
      "A slow build-up of 13 weeks against 8: 20.8 and 20.3 % were injured."),
    Study(
      .frandsen2025, .abstract, of: "adult runners, 78 % men, a median of 9.5 years of running",
      5205,
      "cohort, 588,071 sessions",
      """
      A run more than 10 to 30 % longer than the longest of the last 30 days came with 1.64 times \
      the overuse injuries (1.31 to 2.05), 30 to 100 % with 1.52 (1.16 to 2.00), more than double \
      with 2.28 (1.50 to 3.48). The ratio of weeks told nothing; the acute to chronic ratio \
      pointed the other way.
      """),
    Study(
      .george2024, .abstract, of: "athletes with a tibial bone stress injury", nil,
      "review of 50 studies, expert level",
      """
      Five gates: no tenderness of the bone, walking without pain, healed on a picture where the \
      risk is high, tests of strength and hopping passed, causes dealt with.
      """),
    Study(
      .hoenig2023, .abstract, of: "athletes", 2974,
      "meta-analysis, 2,974 injuries",
      """
      Days until sport: inner shin 44 (27 to 61), fibula 56 (13 to 100), neck of the femur 107 \
      (79 to 135), navicular 127 (102 to 151).
      """),
    Study(
      .impellizzeri2020, .abstract, of: "team athletes", nil,
      "reanalysis",
      """
      With the chronic load replaced by a constant or by chance the link to injury stayed (2.45 \
      real, 1.95 fixed, 1.5 to 1.9 by chance); it told injury apart hardly better than a coin \
      (0.574).
      """),
    Study(
      .kliethermes2021, .abstract, of: "college runners", nil,
      "cohort",
      "Each further step a minute came with 0.95 times the bone stress injuries (0.91 to 0.98)."),
    Study(
      .leppanen2024, .abstract, of: "novice runners", nil,
      "randomized trial, stretching as control",
      """
      Supervised hip and core exercises: 0.66 times the injuries (0.45 to 0.97). Ankle and foot \
      exercises did not help, and acute injuries rose 3.6 times.
      """),
    Study(
      .nielsenProgress2014, .abstract, of: "novice runners", nil,
      "cohort",
      """
      More than 30 % growth in two weeks did not change injuries overall; those thought to come \
      from distance were 1.59 times as many (0.96 to 2.66).
      """),
    Study(
      .nielsenRecovery2014, .abstract, of: "injured novice runners", 220,
      "cohort",
      """
      Recovery took a median of 71 days (9 to 617). Shin splints 15 %, pain at the kneecap 10 %, \
      Achilles 7 % of injuries.
      """),
    Study(
      .nielsenSurplus2014, .abstract, of: "novice runners", nil,
      "cohort, 56 injuries in 3 weeks",
      """
      Novices of a body mass index over 30 who ran 3 to 6 km in the first week had 14.3 points \
      more injuries (3.3 to 25.3), over 6 km 16.2 (4.4 to 28.0), against light ones who ran \
      little.
      """),
    Study(
      .peterson2022, .abstract, of: "runners", nil,
      "meta-analysis",
      "Pooled over studies, measures of how people run hardly foretell injury."),
    Study(
      .poorSleep2025, .abstract, of: "runners", 339,
      "cohort, 26 weeks",
      """
      Poor sleep came with 1.36 times the injuries (1.04 to 1.78); its length did not. Soreness \
      was higher one and two weeks before an injury, fatigue one week before.
      """),
    Study(
      .ramskov2018, .abstract, of: "recreational runners", nil,
      "randomized trial",
      "Raising distance or pace made no clear difference (−14.0 points, −36.9 to 8.9)."),
    Study(
      .returnLadder2023, .fullText, of: "soldiers with knee pain", nil,
      "protocol of a randomized trial",
      """
      Six steps from 2 min walk and 3 min run to two miles of running; each step twice, a day of \
      rest between, no hills.
      """),
    Study(
      .schmida2022, .abstract, of: "college runners", nil,
      "cohort",
      "How fast the vertical force rises was not linked to injury."),
    Study(
      .silbernagel2007, .secondHand, of: "people with a sore Achilles tendon", 38,
      "randomized trial",
      """
      Running on with pain up to 5 of 10 that settles by next morning healed as well as rest (57 \
      to 85 and 57 to 91 points). With 19 a side it cannot prove equal safety.
      """),
    Study(
      .toresdahl2020, .abstract, of: "people training for a first marathon", 720,
      "randomized trial",
      "Ten minutes three times a week without supervision changed nothing (0.97, 0.57 to 1.63)."),
    Study(
      .vanDerWorp2015, .abstract, of: "runners", nil,
      "systematic review",
      "Earlier injury is the risk factor with most support."),
    Study(
      .videbaek2015, .abstract, of: "runners", nil,
      "meta-analysis",
      """
      Injuries for each 1,000 h of running: novices 17.8 (16.7 to 19.1), recreational runners 7.7 \
      (6.9 to 8.7).
      """),
    Study(
      .warden2021, .secondHand, of: "runners with a bone stress injury", nil,
      "clinical commentary",
      "Any pain at the bone stops the run."),
  ]
}
