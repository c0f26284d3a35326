extension Study {
  /// Tissues and forces.
  static let tissueLoad: [Study] = [
    Study(
      .baggaley2024, .abstract, of: "runners", 17,
      "crossover, model on measured motion",
      """
      Each further 1 m/s raised the peak strain of the tibia by 9 % and the strained volume by \
      155 %. Grades of ±5° and ±10° made no difference.
      """),
    Study(
      .carter1985, .secondHand, of: "cortical bone of cadavers", nil,
      "bench test",
      "The life of bone falls with strain to the power of 6.6 near strains of daily life."),
    Study(
      .edwards2009, .abstract, of: "men who run", 10,
      "model on measured motion",
      """
      A stride 10 % shorter lowered the modelled chance of a stress fracture by 3 to 6 points; \
      more miles a day raised it by 4 to 10.
      """),
    Study(
      .edwards2018, .abstract, of: "tissue", nil,
      "review",
      "Damage of tissue grows much faster with the size of a load than with how often it comes."),
    Study(
      .firminger2020, .abstract, of: "runners", nil,
      "model on measured motion",
      """
      Running faster lowers the plain load of each kilometer, while the load weighted for damage \
      stays or rises. The exponents are not in the abstract.
      """),
    Study(
      .gottschall2005, .abstract, of: "runners", nil,
      "crossover on a force treadmill",
      """
      At −9° the impact peak rose by 54 % and braking by 73 %; at +9° there was no impact peak \
      and propulsion rose by 75 %.
      """),
    Study(
      .hagen2023, .secondHand, of: "runners", nil,
      "crossover, model on measured motion",
      """
      Stress impulse of the kneecap joint for each kilometer falls with speed; with steps 10 % \
      quicker it is 0.85 times, 10 % slower 1.11 times as large at 10 km/h.
      """),
    Study(
      .rice2024, .abstract, of: "runners", 20,
      "crossover, beam model",
      "The load of the tibia rose at +10 and +15 % grade and fell at −10 and −15 %."),
    Study(
      .sinclair2023, .fullText, of: "men who run", 15,
      "model on measured motion",
      """
      Damage of bone goes with strain to the power of 6.6 (after Carter & Caler), repair takes \
      18.5 ± 12.5 days (after Taylor), the shaft grows by at most 4 µm a day. Fracture within 100 \
      days: 0.15 to 0.22, which is far above what is seen in the field.
      """),
    Study(
      .taylor2004, .secondHand, of: "bone", nil,
      "model",
      "Repair takes 18.5 ± 12.5 days."),
    Study(
      .vanHooren2024, .secondHand, of: "runners", 19,
      "crossover, model on measured motion",
      """
      Downhill moves the demand to the kneecap joint, uphill to tibia and Achilles tendon. Its \
      table was not seen, so no factor is taken from it.
      """),
    Study(
      .willson2014, .abstract, of: "women who run", nil,
      "crossover, model on measured motion",
      """
      Steps 10 % longer: stress of the kneecap joint +31 % a step, +14 % a mile; 10 % shorter: \
      −22 and −7.5 %.
      """),
    Study(
      .xu2017, .abstract, of: "women", nil,
      "model on measured motion",
      """
      A trunk load of 30 % of body weight raised the joint forces of hip, knee and ankle by 49.1, \
      20.6 and 4.8 % of body weight. The stress of the tibia is over three times as large in \
      running as in walking (90.6 against 24.1 MPa).
      """),
  ]
}
