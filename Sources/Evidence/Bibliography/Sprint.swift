extension Source {
  /// Force and velocity of a sprint from its split times.
  public static let samozino2016 = Source(
    "samozino2016",
    Citation(
      ["Samozino", .others], 2016,
      """
      A simple method for measuring power, force, velocity properties, and mechanical \
      effectiveness in sprint running
      """,
      .journal("Scand J Med Sci Sports", volume: "26", page: "648")),
    .doi("10.1111/sms.12490"), .secondary)

  /// Sleds of many masses: friction and the load of greatest power.
  public static let cross2017 = Source(
    "cross2017",
    Citation(
      ["Cross", .others], 2017,
      "Optimal loading for maximizing power during sled-resisted sprinting",
      .journal("Int J Sports Physiol Perform", volume: "12", page: "1069"),
      note: "title from memory"),
    .noIdentifier(readAt: "abstract in the journal, 12:1069"), .read)

  /// Sleds of 10 to 40 % of body mass and the force-velocity profile.
  public static let pantoja2018 = Source(
    "pantoja2018",
    Citation(
      ["Pantoja", .others], 2018,
      "[force and velocity of sprints with a sled]",
      .journal("PLoS ONE", volume: "13", page: "e0204473")),
    .doi("10.1371/journal.pone.0204473"), .read)

  /// Thigh sleeves of 2 % of body mass in a sprint; the times did not differ significantly and a
  /// correction notice exists.
  public static let macadam2019 = Source(
    "macadam2019",
    Citation(
      ["Macadam", .others], 2019,
      "[sprinting with wearable resistance on the thigh]",
      .journal("Eur J Sport Sci", volume: "20", page: "444")),
    .doi("10.1080/17461391.2019.1641557"), .read)
}
