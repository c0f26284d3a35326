import FoundationEssentials
import Logbook
import TrainingLoad
import Workflow

/// What a form says of the athlete and of how things are shown, put where it belongs. The settings
/// and the first steps ask for the same.
extension SettingsDraft {
  /// How things are shown. Fields that a form does not have change nothing.
  mutating func put(on preferences: inout Preferences, texts: Texts) {
    if fields.pairs.contains(where: { $0.name == "language" }) {
      preferences.language = fields["language"].flatMap { Language.named($0)?.tag } ?? ""
    }
    preferences.units = fields["units"].flatMap { .init(rawValue: $0) } ?? preferences.units
    preferences.theme = fields["theme"].flatMap { .init(rawValue: $0) } ?? preferences.theme
    if let day = fields["firstWeekday"].flatMap({ Int($0) }), (0...6).contains(day) {
      preferences.firstWeekday = day
    }
    if let clock = fields["clock"] { preferences.twentyFourHours = clock != "12" }
    if fields.pairs.contains(where: { $0.name == "measure" }) {
      preferences.trainingLoadMeasure =
        fields["measure"].flatMap { TrainingLoadMeasure.named($0)?.key } ?? ""
    }
    guard fields.pairs.contains(where: { $0.name == "timeZone" }) else { return }
    preferences.timeZone = fields["timeZone"] ?? "UTC"
    if TimeZone(identifier: preferences.timeZone) == nil {
      complain("timeZone", texts(SettingsText.badZone, ["typed": preferences.timeZone]))
    }
  }

  /// Sex and year of birth.
  mutating func putSexAndAge(on athlete: inout Athlete, today: Day, texts: Texts) {
    athlete.sex = fields["sex"].flatMap { Athlete.Sex(rawValue: $0) }
    let year = fields["birthYear"]
    athlete.birthYear = year.flatMap { Int($0) }
    if let year, athlete.birthYear.map({ (1900...today.civil.year).contains($0) }) != true {
      complain("birthYear", texts(SettingsText.badYear, ["typed": year]))
    }
  }

  /// What was measured on a day; without one it is only looked at.
  mutating func put(
    _ traits: [Athlete.Trait], on athlete: inout Athlete, day: Day?, formats: Formats
  ) {
    for trait in traits {
      let field = TraitField(trait: trait, formats: formats)
      if let complaint = field.complaint(fields[field.name]) {
        complain(field.name, complaint)
      } else if let day, case .value(let value) = field.understood(fields[field.name]) {
        let known = athlete.state(on: day)[trait]
        // What stands in the form already is not measured anew.
        if known.map({ field.typed($0) }) != field.typed(value) {
          athlete.readings.removeAll { $0.trait == trait && $0.day == day }
          athlete.readings.append(.init(day: day, trait: trait, value: value))
        }
      }
    }
  }
}
