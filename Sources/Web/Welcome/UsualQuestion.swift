import Logbook
import Workflow

/// The question about a load that lies nearest, by what is known of the runner: an easy run as far
/// as the last ones, with the kit that is there or a light vest.
struct UsualQuestion: Sendable, Hashable {
  /// How far, in whole units of the reader.
  let distance: Int
  /// The kit in use, as it was typed; nil where there is none.
  let kit: String?
  /// The mass of a light vest, in whole units of the reader.
  let vest: Int
  private let isImperial: Bool

  /// A vest of a twentieth of the body, of 4 kg for a body that is not known, and a run of 5 km
  /// where none is known: choices of this project, to have something to ask.
  static let shareOfBody = 0.05
  static let usualKilograms = 4.0
  static let usualMeters = 5000.0
  static let allowed = 3...16

  /// The question of a runner.
  init(
    bodyKilograms: Double?, latest: [RunSummary], kit list: KitList, on day: Day, formats: Formats
  ) {
    isImperial = formats.imperial
    let far = latest.compactMap { $0.value(RunFigure.distance) }.sorted()
    let meters = far.isEmpty ? Self.usualMeters : far[far.count / 2]
    let units = Int((meters / formats.metersPerUnit).rounded())
    distance = min(max(units, Self.allowed.lowerBound), Self.allowed.upperBound)
    let mass = bodyKilograms.map { $0 * Self.shareOfBody } ?? Self.usualKilograms
    vest = max(1, Int((mass / (isImperial ? Formats.kilogramsPerPound : 1)).rounded()))
    kit = list.pieces.map(\.kit).filter { $0.isInUse(on: day) }.compactMap(\.load?.text).first
  }

  /// The question in words. Questions in words are read in English.
  var words: String {
    let article = Self.withVowel.contains(vest) ? "an" : "a"
    return isImperial
      ? "\(distance) miles easy with \(article) \(vest) lb vest"
      : "\(distance) km easy with \(article) \(vest) kg vest"
  }

  /// Numbers that are spoken with a vowel first.
  private static let withVowel: Set = [8, 11, 18]

  /// The question as the address of a page has it.
  var fields: FormFields {
    let kilograms = Double(vest) * (isImperial ? Formats.kilogramsPerPound : 1)
    let load = kit ?? "vest=\(Numerals.plain(kilograms, decimals: 1))kg"
    return FormFields([
      ("session", "easy:\(distance)\(isImperial ? "mi" : "km")"),
      ("carry", load.replacing(" ", with: ",")),
    ])
  }
}
