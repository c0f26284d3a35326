import Logbook

/// The drawing of a body whose regions lead somewhere. Left and right are the runner's own.
struct BodyMap: Sendable, Hashable {
  var left: Side
  var right: Side

  /// The regions of one side, seen from the front and from the back.
  struct Side: Sendable, Hashable {
    var hipflexor, quadriceps, knee, tibia, foot: Region
    var lowback, glute, hamstring, calf, achilles, heel: Region
  }

  /// A region.
  struct Region: Sendable, Hashable {
    var href: String
    var label: String
    /// The classes that color it: `on` where it is chosen, `m1` to `mx` by its margin.
    var look: String?
  }

  /// The places that the drawing shows.
  static let places: Set<PainPlace> = [
    .hipFlexor, .quadriceps, .knee, .tibia, .foot, .lowBack, .glute, .hamstring, .calf, .achilles,
    .heel,
  ]

  /// A drawing with the regions that a function makes.
  init(_ region: (Pain.Spot) -> Region) {
    func side(_ side: Pain.Side) -> Side {
      func at(_ place: PainPlace) -> Region { region(Pain.Spot(place, side)) }
      return Side(
        hipflexor: at(.hipFlexor), quadriceps: at(.quadriceps), knee: at(.knee), tibia: at(.tibia),
        foot: at(.foot), lowback: at(.lowBack), glute: at(.glute), hamstring: at(.hamstring),
        calf: at(.calf), achilles: at(.achilles), heel: at(.heel))
    }
    left = side(.left)
    right = side(.right)
  }
}
