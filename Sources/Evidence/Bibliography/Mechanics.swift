extension Source {
  /// Masses, centers and radii of gyration of body segments of men and women.
  public static let deLeva1996 = Source(
    "deLeva1996",
    Citation(
      ["de Leva"], 1996,
      "Adjustments to Zatsiorsky-Seluyanov's segment inertia parameters",
      .journal("J Biomech", volume: "29", page: "1223"),
      note: "read as data of BMClab/BMC, CC BY 4.0"),
    .doi("10.1016/0021-9290(95)00178-6"), .secondary)

  /// Lengths of segments as shares of height.
  public static let winter2009 = Source(
    "winter2009",
    Citation(
      ["Winter"], 2009,
      "Biomechanics and Motor Control of Human Movement, 4th edition",
      .book(publisher: "Wiley"),
      note: "after Drillis & Contini"),
    .isbn("978-0-470-39818-0"), .secondary)

  /// The mean stride of 28 runners at three speeds.
  public static let fukuchi2017 = Source(
    "fukuchi2017",
    Citation(
      ["Fukuchi", "Fukuchi", "Duarte"], 2017,
      """
      A public dataset of running biomechanics and the effects of running speed on lower \
      extremity kinematics and kinetics
      """,
      .journal("PeerJ", volume: "5", page: "e3298"),
      note: "data CC BY 4.0, doi:10.6084/m9.figshare.4543435"),
    .doi("10.7717/peerj.3298"), .secondary)

  /// Step length and frequency uphill.
  public static let padulo2012 = Source(
    "padulo2012",
    Citation(
      ["Padulo", .others], 2012,
      "[running mechanics on slopes]",
      .journal("J Strength Cond Res", volume: "26", page: "1331")),
    .noIdentifier(readAt: "abstract; only the direction of the change"), .read)

  /// The sine model of the spring-mass runner.
  public static let morin2005 = Source(
    "morin2005",
    Citation(
      ["Morin", "Dalleau", "Kyröläinen", "Jeannin", "Belli"], 2005,
      "A simple method for measuring stiffness during running",
      .journal("J Appl Biomech", volume: "21", page: "167")),
    .doi("10.1123/jab.21.2.167"), .read)

  /// A vest of 10 and 20 % of body mass leaves the stiffness of the leg alone.
  public static let vestStiffness2019 = Source(
    "vestStiffness2019",
    Citation(
      [], 2019,
      "[vest load and spring-mass stiffness in running]",
      .journal("Eur J Sport Sci", volume: "19", page: "595")),
    .pmid("30362883"), .read)

  /// This project's own calibration on published cases, described in docs/MODELS.md.
  public static let plimsollCalibration = Source(
    "plimsollCalibration",
    Citation(
      [.organization("Plimsoll")], nil,
      "Calibration on published cases",
      .ours("docs/MODELS.md and Scripts/calibration")),
    .noIdentifier(readAt: "docs/MODELS.md"), .proposed)

  /// A number this project chose.
  public static let plimsollChoice = Source(
    "plimsollChoice",
    Citation(
      [.organization("Plimsoll")], nil,
      "A number this project chose",
      .ours("docs/MODELS.md")),
    .noIdentifier(readAt: "docs/MODELS.md"), .proposed)
}
