import Foundation
import Logbook
import TrainingLoad
import Workflow

extension SettingsView {
  static func display(
    _ preferences: Preferences, draft: SettingsDraft, formats: Formats
  ) -> [Select] {
    let texts = formats.texts
    func select(
      _ name: String, _ label: SettingsText, known: String, _ choices: [(String, String)]
    ) -> Select {
      let chosen = draft.value(name, else: known)
      return Select(
        name: name, label: texts[label],
        choices: choices.map {
          Choice(value: $0.0, label: $0.1, isChosen: $0.0 == chosen)
        })
    }
    return [
      languages(chosen: draft.value("language", else: preferences.language), texts: texts),
      select(
        "units", .units, known: preferences.units.rawValue,
        Preferences.Units.allCases.map {
          ($0.rawValue, texts[$0 == .metric ? SettingsText.metric : .imperial])
        }),
      select(
        "firstWeekday", .week, known: String(preferences.firstWeekday),
        (0...6).map { (String($0), formats.longWeekday($0)) }),
      select(
        "clock", .clock, known: preferences.twentyFourHours ? "24" : "12",
        [("24", texts[SettingsText.clock24]), ("12", texts[SettingsText.clock12])]),
      select(
        "theme", .theme, known: preferences.theme.rawValue,
        Preferences.Theme.allCases.map { ($0.rawValue, texts[label(of: $0)]) }),
      .measures(
        chosen: draft.value("measure", else: preferences.trainingLoadMeasure), texts: texts),
    ]
  }

  /// Each by its own name.
  private static func languages(chosen: String, texts: Texts) -> Select {
    let asked = Choice(
      value: "", label: texts[SettingsText.languageOfBrowser],
      isChosen: Language.named(chosen) == nil)
    return Select(
      name: "language", label: texts[SettingsText.language],
      choices: [asked]
        + Language.all.map {
          Choice(value: $0.tag, label: $0.name, isChosen: $0.tag == chosen, language: $0.tag)
        })
  }

  private static func label(of theme: Preferences.Theme) -> SettingsText {
    switch theme {
    case .system: .system
    case .light: .light
    case .dark: .dark
    }
  }

  static func basis(_ zones: HeartRateZones, draft: SettingsDraft, texts: Texts) -> Select {
    let chosen = draft.value("basis", else: zones.basis.rawValue)
    return Select(
      name: "basis", label: texts[SettingsText.basis],
      choices: HeartRateZones.Basis.allCases.map {
        Choice(value: $0.rawValue, label: texts[label(of: $0)], isChosen: $0.rawValue == chosen)
      })
  }

  private static func label(of basis: HeartRateZones.Basis) -> SettingsText {
    switch basis {
    case .reserve: .reserve
    case .maximal: .maximal
    case .threshold: .threshold
    case .beatsPerMinute: .beats
    }
  }

  static func bounds(_ zones: HeartRateZones, draft: SettingsDraft, texts: Texts) -> [Field] {
    let isBeats = draft.value("basis", else: zones.basis.rawValue) == "beatsPerMinute"
    let factor = zones.basis == .beatsPerMinute ? 1.0 : 100.0
    return zip(1..., zones.lowerBounds.prefix(5)).map { zone, bound in
      Field(
        name: "zone\(zone)",
        label: texts(SettingsText.lowerBound, ["zone": String(zone)]),
        value: draft.value(
          "zone\(zone)", else: Numerals(language: texts.language).typed(bound * factor, decimals: 1)
        ),
        unit: texts[isBeats ? UnitText.beats : .percent], error: draft.complaints["zone\(zone)"]
      ).asking("text", inputMode: "decimal")
    }
  }

  /// The zones in beats as on this day; none while the heart rates they need are not known.
  static func zones(
    _ zones: HeartRateZones, athlete: Athlete, today: Day, formats: Formats
  ) -> [Zone] {
    var state = athlete.state(on: today)
    state.heartRateZones = zones
    guard let bounds = state.heartRateLowerBounds else { return [] }
    return bounds.enumerated().map { index, bound in
      Zone(
        number: String(index + 1), from: formats.heartRate(bound).joined,
        to: index + 1 < bounds.count
          ? formats.heartRate(bounds[index + 1]).joined : formats.texts[SettingsText.up])
    }
  }
}

/// The names of time zones that a browser can offer while one is typed.
enum TimeZones {
  static let names: [String] =
    ["UTC"]
    + TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") && !$0.hasPrefix("Etc/") }
    .sorted()
}
