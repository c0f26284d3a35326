extension Source {
  /// The two-mass model of the vertical ground force.
  public static let clark2017 = Source(
    "clark2017",
    Citation(
      ["Clark", "Ryan", "Weyand"], 2017,
      "A general relationship links gait mechanics and running ground reaction forces",
      .journal("J Exp Biol", volume: "220", page: "247"), note: "title from memory"),
    .doi("10.1242/jeb.138057"), .secondary)

  /// Ground forces downhill and uphill.
  public static let gottschall2005 = Source(
    "gottschall2005",
    Citation(
      ["Gottschall", "Kram"], 2005,
      "Ground reaction forces during downhill and uphill running",
      .journal("J Biomech", volume: "38", page: "445")),
    .doi("10.1016/j.jbiomech.2004.04.023"), .read)

  /// One runner at 2.75 m/s with ground forces, angles and joint moments.
  public static let bmclab2018 = Source(
    "bmclab2018",
    Citation(
      [.organization("BMClab")], 2018,
      "Modeling and simulation of human movement, running example",
      .program("BMClab/BMC on GitHub"),
      note: "CC BY 4.0"),
    .noIdentifier(readAt: "github.com/BMClab/BMC"), .read)
}
