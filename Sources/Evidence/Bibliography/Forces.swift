extension Source {
  /// The two-mass model of the vertical ground force.
  public static let clark2017 = Source(
    "clark2017",
    "Clark, Ryan & Weyand 2017, A general relationship links gait mechanics and running ground "
      + "reaction forces, J Exp Biol 220:247",
    .doi("10.1242/jeb.138057"), .secondary)

  /// Ground forces downhill and uphill.
  public static let gottschall2005 = Source(
    "gottschall2005",
    "Gottschall & Kram 2005, Ground reaction forces during downhill and uphill running, "
      + "J Biomech 38:445",
    .doi("10.1016/j.jbiomech.2004.04.023"), .read)

  /// One runner at 2.75 m/s with ground forces, angles and joint moments.
  public static let bmclab2018 = Source(
    "bmclab2018",
    "BMClab, Modeling and simulation of human movement 2018, running example; CC BY 4.0",
    .noIdentifier(readAt: "github.com/BMClab/BMC"), .read)
}
