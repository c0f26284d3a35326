import Logbook
import Workflow

/// What was typed into the settings and could not be taken, with what is wrong with it.
struct SettingsDraft: Sendable {
  /// The fields as they were typed.
  let fields: FormFields
  private(set) var complaints: [String: String] = [:]
  /// The fields of which the modules say what is wrong, in English.
  private(set) var saidInEnglish: Set<String> = []

  init(_ fields: FormFields) { self.fields = fields }

  /// Whether everything could be taken.
  var isSound: Bool { complaints.isEmpty }

  /// Says what is wrong with a field.
  mutating func complain(_ name: String, _ words: String) { complaints[name] = words }

  /// Says in the words of the modules, which are English, what may stand in a field.
  mutating func complainInEnglish(_ name: String, _ words: String) {
    complaints[name] = words.asSentence + "."
    saidInEnglish.insert(name)
  }

  /// The field with the language of what is wrong with it.
  func marked(_ field: Field) -> Field {
    var field = field
    field.errorLanguage = saidInEnglish.contains(field.name) ? Language.english.tag : nil
    return field
  }

  /// What stands in a field: what was typed, else what is known.
  func value(_ name: String, else known: String) -> String {
    guard fields.pairs.contains(where: { $0.name == name }) else { return known }
    return fields.all(name).first ?? known
  }

  /// A day that was typed.
  mutating func day(_ name: String, reader: Reader) -> Day? {
    if let day = fields[name].flatMap({ Day(iso: $0) }) { return day }
    complain(name, reader.texts(SettingsText.badDay, ["typed": fields[name] ?? ""]))
    return nil
  }

  /// The zones that were typed: percentages of a basis, or beats per minute.
  mutating func zones(texts: Texts) -> HeartRateZones? {
    guard let basis = fields["basis"].flatMap({ HeartRateZones.Basis(rawValue: $0) }) else {
      complain("zone1", texts(SettingsText.badBound, ["typed": fields["basis"] ?? ""]))
      return nil
    }
    let isBeats = basis == .beatsPerMinute
    let highest = isBeats ? 240.0 : 1.5
    var bounds: [Double] = []
    for zone in 1...5 {
      let name = "zone\(zone)"
      guard case .value(let typed) = Typed.number(fields[name].map(Self.withoutPercent)) else {
        complain(name, texts(SettingsText.badBound, ["typed": fields[name] ?? ""]))
        continue
      }
      let bound = isBeats ? typed : typed / 100
      if !(0...highest).contains(bound) {
        complain(name, texts(SettingsText.badBound, ["typed": fields[name] ?? ""]))
      } else if let before = bounds.last, bound <= before {
        complain(name, texts[SettingsText.notRising])
      }
      bounds.append(bound)
    }
    return isSound ? HeartRateZones(basis: basis, lowerBounds: bounds) : nil
  }

  private static func withoutPercent(_ text: String) -> String { text.filter { $0 != "%" } }
}
