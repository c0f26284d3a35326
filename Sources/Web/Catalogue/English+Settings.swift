/// The settings.
enum SettingsText: String, CatalogueText {
  case title, lead, saved, you, youWords, name, sex, sexUnknown, male, female, birthYear
  case save, body, bodyWords, day, mass, height, restingHeartRate, maximalHeartRate
  case thresholdHeartRate, thresholdPace, thresholdHint, history, historyWords, since, what, value
  case forget, forgetHead, nothingYet
  case display, displayWords, units, metric, imperial, week, timeZone, timeZoneHint, theme, system
  case light, dark, clock, clock24, clock12, language, languageOfBrowser
  case zones, zonesWords, basis, reserve, maximal, threshold, beats, lowerBound, zonesHint
  case zone, from, to, up, zonesUnknown, zonesDay, zonesReset
  case unreadable, tooSmallGuess, tooLargeGuess, outside, badYear, badDay, badZone, notRising
  case badBound

  static let sheet = "settings"

  var english: String {
    switch self {
    case .title: "Settings"
    case .lead: "Everything may be left open. What is missing is said where a figure would need it."
    case .saved: "Saved."
    case .you: "You"
    case .youWords: "Sex and age enter some published equations; nothing else uses them."
    case .name: "Name"
    case .sex: "Sex"
    case .sexUnknown: "Not said"
    case .male: "Male"
    case .female: "Female"
    case .birthYear: "Year of birth"
    case .save: "Save"
    case .body: "Measured on a day"
    case .bodyWords:
      "A value holds from its day until a newer one. Older runs keep the value of their time."
    case .day: "Day"
    case .mass: "Body weight"
    case .height: "Height"
    case .restingHeartRate: "Resting heart rate"
    case .maximalHeartRate: "Highest heart rate"
    case .thresholdHeartRate: "Threshold heart rate"
    case .thresholdPace: "Threshold pace"
    case .thresholdHint: "What you can hold for about an hour"
    case .history: "What has been measured?"
    case .historyWords: "Newest first. Taking a value away changes the figures that used it."
    case .since: "From"
    case .what: "What"
    case .value: "Value"
    case .forget: "Take away {what} of {day}"
    case .forgetHead: "Take away"
    case .nothingYet: "Nothing yet."
    case .display: "How things are shown"
    case .displayWords: "Figures are kept in SI units; this changes only the pages."
    case .units: "Units"
    case .metric: "Kilometers, kilograms"
    case .imperial: "Miles, pounds"
    case .week: "The week starts on"
    case .timeZone: "Time zone"
    case .timeZoneHint: "For runs whose files name none, and for what is today"
    case .theme: "Light or dark"
    case .system: "As the system"
    case .light: "Light"
    case .dark: "Dark"
    case .clock: "Time of day"
    case .clock24: "17:42"
    case .clock12: "5:42 pm"
    case .language: "Language"
    case .languageOfBrowser: "As the browser asks"
    case .zones: "Heart-rate zones"
    case .zonesWords:
      "Zone 1 is the easiest. Where the zones begin, as a share of what you choose, or in beats."
    case .basis: "Share of"
    case .reserve: "Heart-rate reserve, resting to highest"
    case .maximal: "Highest heart rate"
    case .threshold: "Threshold heart rate"
    case .beats: "Beats per minute, typed in"
    case .lowerBound: "Zone {zone} from"
    case .zonesHint:
      "The steps of 50, 60, 70, 80 and 90 % of the reserve are our choice; they are usual in "
        + "training advice."
    case .zone: "Zone"
    case .from: "From"
    case .to: "To"
    case .up: "and up"
    case .zonesUnknown:
      "In beats they are not known yet: the heart rates that they are shares of are missing."
    case .zonesDay: "They hold from"
    case .zonesReset: "Back to the usual ones"
    case .unreadable: "“{typed}” is not a number. Write it like {example}."
    case .tooSmallGuess: "{typed} {unit} is too little. Did you mean {guess}?"
    case .tooLargeGuess: "{typed} {unit} is too much. Did you mean {guess}?"
    case .outside: "{typed} {unit} cannot be. It lies between {low} and {high}."
    case .badYear: "“{typed}” is not a year of birth. Write four digits, like 1985."
    case .badDay: "“{typed}” is no day. Write it like 2026-11-21."
    case .badZone: "“{typed}” is no time zone. Write it like Europe/Oslo."
    case .notRising: "Each zone begins above the one before it."
    case .badBound: "“{typed}” cannot be where a zone begins."
    }
  }
}
