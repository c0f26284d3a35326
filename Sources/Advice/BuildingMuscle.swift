import Logbook

/// The answer to "will it build muscle?": what is known, what is not, and what does.
public struct BuildingMuscle: Sendable, Hashable {
  /// The answer in a sentence.
  public let words: String
  /// What is known.
  public let known: [Answer.Fact]
  /// What nobody has shown.
  public let notKnown: [Answer.Fact]
  /// What does build muscle, with its dose.
  public let doesWork: [Answer.Fact]

  /// The answer for a question: does this session, with this load, build muscle?
  public init(_ question: Question) {
    let situation = Situation(question)
    let kind = situation.kind
    if kind == .strength || kind == .jumps {
      words = "Yes. This is the kind of work that builds muscle, given weeks, food and rest."
    } else if situation.isRun, situation.legs + situation.arms > 0 {
      words =
        "Nobody has shown it. Weights on arms or legs make a run dearer, not the muscle bigger."
    } else if situation.isRun, situation.isLoaded {
      words = "Nobody has shown it. Extra weight or a pull on a run is no strength training."
    } else if [.hills, .hillSprints, .sprints, .intervals, .highResistance, .stairs].contains(kind)
    {
      words = "Perhaps a little, if you are new to it. Strength work builds far more."
    } else {
      words = "Hardly. It is good for much else; muscle grows from strength work."
    }
    known = Self.known
    notKnown = Self.notKnown
    doesWork = Self.doesWork
  }

  private static func fact(_ words: String, rules: String = "", _ claims: String) -> Answer.Fact {
    Answer.Fact(
      words: words, rules: rules.split(separator: " ").map(String.init),
      claims: claims.split(separator: " ").map(String.init))
  }

  static let known: [Answer.Fact] = [
    fact(
      "Muscle grows from hard sets, enough food and rest together.", rules: "STIM-01", "C01 C08"),
    fact("Hand or ankle weights raise the effort of a run by 5 to 8 in 100.", "C03 C35"),
    fact("Twelve weeks of marathon training left the front of the thigh as it was.", "C51 C61"),
    fact(
      "Ten weeks of hard 4-minute runs made the thigh bigger in 12 untrained students.", "C56 C60"),
  ]

  static let notKnown: [Answer.Fact] = [
    fact(
      "No study was found of muscle grown by running with ankle weights.", rules: "LOAD-01",
      "C02 C03 C04 C05 C18"),
    fact("No study shows that the mix of runs alone builds muscle.", "C50 C52 C66"),
    fact("No study shows that long runs build muscle, or that even pace loses it.", "C51 C61 C62"),
    fact("How many sets a hill sprint is worth is our guess.", rules: "STIM-01", "C53 C59"),
  ]

  static let doesWork: [Answer.Fact] = [
    fact(
      "4 to 10 hard sets a week for each leg muscle, at most 12 while you run.", rules: "STIM-01",
      "C01 C73"),
    fact(
      "For cheaper running: heavy sets of 4 or fewer, ten weeks or more.", rules: "STIM-02",
      "C36 C73"),
    fact("Bodyweight first, then add weight, a little each time.", "C72"),
    fact("Hills and sprints two days apart from heavy legs.", rules: "STIM-03 STIM-05", "C59 C77"),
    fact("About 1.6 g of protein a day for each kilo of you (1.0 to 2.2).", rules: "NUT-01", "C01"),
  ]
}
