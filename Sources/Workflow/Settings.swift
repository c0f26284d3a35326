import Foundation
public import Logbook
import Store
import TrainingLoad

extension Workbench {
  /// The athlete whom the log belongs to.
  public func athlete() async throws(WorkflowError) -> Athlete {
    try await read { try $0.athleteProfile() }
  }

  /// Changes the athlete; figures that depend on what changed are computed again when asked for.
  public func setAthlete(_ athlete: Athlete) async throws(WorkflowError) {
    for reading in athlete.readings where !reading.trait.allowed.contains(reading.value) {
      throw .invalid(
        input: reading.trait.rawValue, value: "\(reading.value)",
        allowed: "\(reading.trait.allowed.lowerBound) to \(reading.trait.allowed.upperBound)")
    }
    if let year = athlete.birthYear, !(1900...2100).contains(year) {
      throw .invalid(input: "birthYear", value: "\(year)", allowed: "1900 to 2100")
    }
    try await write { try $0.setAthleteProfile(athlete) }
  }

  /// How things are shown.
  public func preferences() async throws(WorkflowError) -> Preferences {
    try await read { Preferences(stored: try $0.preferences()) }
  }

  /// Changes how things are shown.
  public func setPreferences(_ preferences: Preferences) async throws(WorkflowError) {
    guard (0...6).contains(preferences.firstWeekday) else {
      throw .invalid(
        input: "firstWeekday", value: "\(preferences.firstWeekday)", allowed: "0 to 6")
    }
    guard TimeZone(identifier: preferences.timeZone) != nil else {
      throw .invalid(
        input: "timeZone", value: preferences.timeZone, allowed: "a name such as Europe/Oslo")
    }
    let tag = preferences.language
    guard tag.utf8.count <= 35, tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }) else {
      throw .invalid(input: "language", value: tag, allowed: "a tag such as de")
    }
    let measure = preferences.trainingLoadMeasure
    guard measure.isEmpty || TrainingLoadMeasure.named(measure) != nil else {
      throw .invalid(
        input: "trainingLoadMeasure", value: measure,
        allowed: TrainingLoadMeasure.all.map(\.key).joined(separator: ", "))
    }
    try await write { try $0.setPreferences(preferences.stored) }
  }

  /// The zones in force on a day.
  public func heartRateZones(on day: Day) async throws(WorkflowError) -> HeartRateZones {
    try await read { try $0.heartRateZoneHistory().zones(on: day) }
  }

  /// Sets the zones from a day on.
  public func setHeartRateZones(
    _ zones: HeartRateZones, from day: Day
  ) async throws(WorkflowError) {
    let bounds = zones.lowerBounds
    let rises = zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
    let highest = zones.basis == .beatsPerMinute ? 240.0 : 1.5
    guard bounds.count == 5, rises, bounds.allSatisfy({ (0...highest).contains($0) }) else {
      throw .invalid(
        input: "heartRateZones", value: "\(bounds)",
        allowed: "five rising lower bounds from 0 to \(highest)")
    }
    try await write { try $0.setHeartRateZones(zones, from: day) }
  }
}

extension Preferences {
  /// The preferences with what is stored of them; a value that cannot be is passed over, since a
  /// bad row must not keep the program from starting.
  init(stored: [String: String]) {
    var fields = Preferences().stored
    for (key, value) in stored where fields[key] != nil {
      var attempt = fields
      attempt[key] = value
      if Self.decoded(attempt) != nil { fields = attempt }
    }
    self = Self.decoded(fields) ?? Preferences()
  }

  /// Each field as JSON, by its name.
  var stored: [String: String] {
    let encoder = JSONEncoder()
    guard let whole = try? encoder.encode(self),
      let fields = try? JSONDecoder().decode([String: Scalar].self, from: whole)
    else { return [:] }
    return fields.compactMapValues { field in
      (try? encoder.encode(field)).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private static func decoded(_ fields: [String: String]) -> Preferences? {
    let members = fields.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
    return try? JSONDecoder().decode(Preferences.self, from: Data("{\(members)}".utf8))
  }

  /// A value of one field, of whichever kind.
  private enum Scalar: Codable {
    case flag(Bool)
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .flag(let flag): try container.encode(flag)
      case .number(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }
}

extension String {
  /// The text without white space around it; nil when nothing is left.
  var trimmedOrNil: String? {
    let text = trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? nil : text
  }

  /// The text as searches compare it: without case or accents.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}

extension RunRecord {
  /// What a search looks through.
  var foldedText: String {
    [
      name, notes, fileName, device?.maker, device?.product, sportDetail, sport.rawValue,
    ].compactMap { $0 }.joined(separator: "\n").folded
  }
}
