/// Texts that stand round every page.
enum ShellText: String, CatalogueText {
  case brand, skip, main, more, morePages
  case today, runs, bring, settings, addRun, ask, plan, checkIn, body, load, fitness, lab
  case evidence, style, titleOfPage, someInEnglish

  static let sheet = "shell"

  var english: String {
    switch self {
    case .brand: "Plimsoll"
    case .skip: "Skip to content"
    case .main: "Main"
    case .more: "More"
    case .morePages: "More pages"
    case .today: "Today"
    case .runs: "Runs"
    case .bring: "Import"
    case .settings: "Settings"
    case .addRun: "Add run"
    case .ask: "Ask"
    case .body: "Body"
    case .plan: "Plan"
    case .load: "Load"
    case .fitness: "Fitness"
    case .lab: "Load lab"
    case .evidence: "Evidence"
    case .checkIn: "Check in"
    case .style: "Style"
    case .titleOfPage: "{title} · Plimsoll"
    case .someInEnglish: "Some parts of this page exist in English only."
    }
  }
}

/// Units and signs beside numbers.
enum UnitText: String, CatalogueText {
  case kilometers, miles, perKilometer, perMile, meters, feet, beats, steps, kilograms, pounds
  case kilometersPerHour, milesPerHour, perHundredMeters, perHundredYards
  case minutes, watts, kilojoules, milliseconds, bodyWeightsPerSecond, kilonewtonsPerMeter, celsius
  case fahrenheit, grams, ounces
  case centimeters, inches, unknown, percent

  static let sheet = "unit"

  var english: String {
    switch self {
    case .kilometers: "km"
    case .miles: "mi"
    case .perKilometer: "/km"
    case .perMile: "/mi"
    case .meters: "m"
    case .feet: "ft"
    case .beats: "bpm"
    case .steps: "/min"
    case .kilograms: "kg"
    case .pounds: "lb"
    case .kilometersPerHour: "km/h"
    case .milesPerHour: "mph"
    case .perHundredMeters: "/100 m"
    case .perHundredYards: "/100 yd"
    case .minutes: "min"
    case .watts: "W"
    case .kilojoules: "kJ"
    case .milliseconds: "ms"
    case .bodyWeightsPerSecond: "BW/s"
    case .kilonewtonsPerMeter: "kN/m"
    case .celsius: "°C"
    case .fahrenheit: "°F"
    case .grams: "g"
    case .ounces: "oz"
    case .centimeters: "cm"
    case .inches: "in"
    case .unknown: "–"
    case .percent: "%"
    }
  }
}
