extension Study {
  /// Screening, groups, heat, food and sleep.
  static let groups: [Study] = [
    Study(
      .acsm1984, .secondHand, of: "runners in races", nil,
      "position statement",
      """
      Flags at a wet-bulb globe temperature of 18.3, 22.8 and 27.8 °C; races over 10 miles are \
      advised against at 28 °C.
      """),
    Study(
      .acsmHeat2007, .secondHand, of: "teams at practice", nil,
      "position statement",
      """
      Above 32.2 °C of wet-bulb globe temperature all practice is called off. Its table may not \
      be reproduced in a program.
      """),
    Study(
      .burke2018, .abstract, of: "athletes", nil,
      "review",
      """
      About 45 kcal for each kilogram of fat-free mass and day is called healthy; estimates \
      outside a laboratory are unreliable.
      """),
    Study(
      .canadaPostpartum2025, .abstract, of: "women after birth", nil,
      "guideline on systematic reviews",
      """
      At least 120 min a week on at least four days, guided by symptoms; early activity helps \
      mood.
      """),
    Study(
      .energyAvailability2020, .abstract, of: "mostly young women", nil,
      "review",
      """
      About 30 kcal for each kilogram of fat-free mass and day disturbs hormones in sedentary \
      young women; the line is debated and unknown in men.
      """),
    Study(
      .goom2019, .secondHand, of: "women after birth", nil,
      "expert opinion",
      "No running before three months after birth, nor with symptoms of the pelvic floor."),
    Study(
      .parqPlus2020, .fullText, of: "everyone", nil,
      "screening form",
      """
      A yes leads to further questions; a clearance holds twelve months. Its words may not be \
      changed or built in without leave.
      """),
    Study(
      .postpartumDelphi2024, .abstract, of: "women after birth", nil,
      "Delphi of experts",
      "At least three weeks of rest, then by the person."),
  ]
}
