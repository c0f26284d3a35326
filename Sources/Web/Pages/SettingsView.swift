import Logbook
import TrainingLoad
import Workflow

/// What the settings show.
struct SettingsView: Sendable {
  var isSaved: Bool
  /// How the health check stands.
  var healthCheck = ""
  var youFields: [Field]
  var sex: Select
  var day: Field
  var traits: [Field]
  var history: [Measured]
  var display: [Select]
  var timeZone: Field
  var timeZones: [String]
  var basis: Select
  var bounds: [Field]
  var zonesDay: Field
  var zones: [Zone]
  var kit: KitView
  /// The places that no position leaves the log from.
  var privacy: PrivacyView?
  /// How far figures have come that are computed again.
  var live: LiveView?
  /// The address of the calendar feed; nil while there is none.
  var feed: String?

  /// A choice among few.
  struct Select: Sendable {
    var name: String
    var label: String
    var choices: [Choice]
  }

  /// One measurement of the history.
  struct Measured: Sendable {
    var day: String
    var date: String
    var trait: String
    var what: String
    var value: String
    var forget: String
  }

  /// One zone in beats.
  struct Zone: Sendable {
    var number: String
    var from: String
    var to: String
  }

  init(
    _ reader: Reader, zones: HeartRateZones, kit: KitList = KitList(), today: Day,
    draft: SettingsDraft, isSaved: Bool
  ) {
    let texts = reader.texts
    let formats = reader.formats
    let athlete = reader.athlete ?? Athlete(name: "")
    self.isSaved = isSaved
    youFields = Self.youFields(athlete, draft: draft, texts: texts)
    sex = Self.sex(athlete, draft: draft, texts: texts)
    day = Self.dayField("day", .day, today: today, draft: draft, texts: texts)
    traits = Self.traits(of: athlete, today: today, draft: draft, formats: formats)
    history = Self.history(athlete, today: today, formats: formats)
    display = Self.display(reader.preferences, draft: draft, formats: formats)
    timeZone = Field(
      name: "timeZone", label: texts[SettingsText.timeZone],
      value: draft.value("timeZone", else: reader.preferences.timeZone),
      error: draft.complaints["timeZone"]
    ).with(hint: texts[SettingsText.timeZoneHint])
    timeZone.list = "time-zones"
    timeZones = TimeZones.names
    basis = Self.basis(zones, draft: draft, texts: texts)
    bounds = Self.bounds(zones, draft: draft, texts: texts)
    zonesDay = Self.dayField("zonesDay", .zonesDay, today: today, draft: draft, texts: texts)
    self.kit = KitView(kit, draft: draft, formats: formats)
    self.zones = Self.zones(zones, athlete: athlete, today: today, formats: formats)
  }

  static func youFields(
    _ athlete: Athlete, draft: SettingsDraft, texts: Texts
  ) -> [Field] {
    [
      Field(
        name: "name", label: texts[SettingsText.name],
        value: draft.value("name", else: athlete.name)),
      Field(
        name: "birthYear", label: texts[SettingsText.birthYear],
        value: draft.value("birthYear", else: athlete.birthYear.map { String($0) } ?? ""),
        error: draft.complaints["birthYear"]
      ).asking("text", inputMode: "numeric"),
    ]
  }

  static func sex(_ athlete: Athlete, draft: SettingsDraft, texts: Texts) -> Select {
    let chosen = draft.value("sex", else: athlete.sex?.rawValue ?? "")
    let labels: [(String, SettingsText)] =
      [("", .sexUnknown)]
      + Athlete.Sex.allCases.map { ($0.rawValue, $0 == .male ? .male : .female) }
    return Select(
      name: "sex", label: texts[SettingsText.sex],
      choices: labels.map {
        Choice(value: $0.0, label: texts[$0.1], isChosen: $0.0 == chosen)
      })
  }

  private static func dayField(
    _ name: String, _ label: SettingsText, today: Day, draft: SettingsDraft, texts: Texts
  ) -> Field {
    Field(
      name: name, label: texts[label], value: draft.value(name, else: today.iso),
      error: draft.complaints[name]
    ).asking("date")
  }

  static func traits(
    _ asked: [Athlete.Trait] = Athlete.Trait.allCases, of athlete: Athlete, today: Day,
    draft: SettingsDraft, formats: Formats
  ) -> [Field] {
    let state = athlete.state(on: today)
    return asked.map { trait in
      let kind = TraitField(trait: trait, formats: formats)
      let field = Field(
        name: kind.name, label: formats.texts[kind.label],
        value: draft.value(kind.name, else: state[trait].map { kind.typed($0) } ?? ""),
        unit: kind.unit, error: draft.complaints[kind.name]
      ).asking("text", inputMode: trait == .thresholdSpeed ? nil : "decimal")
      return trait == .thresholdSpeed
        ? field.with(hint: formats.texts[SettingsText.thresholdHint]) : field
    }
  }

  private static func history(
    _ athlete: Athlete, today: Day, formats: Formats
  ) -> [Measured] {
    athlete.readings.sorted { ($0.day, $0.trait.rawValue) > ($1.day, $1.trait.rawValue) }.map {
      let kind = TraitField(trait: $0.trait, formats: formats)
      let what = formats.texts[kind.label]
      let day = formats.shortDay($0.day, today: today)
      return Measured(
        day: day, date: $0.day.iso, trait: $0.trait.rawValue, what: what,
        value: kind.shown($0.value),
        forget: formats.texts(SettingsText.forget, ["what": what, "day": day]))
    }
  }
}
