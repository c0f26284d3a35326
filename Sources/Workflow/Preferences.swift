/// How the athlete wants things shown. Stored with the athlete, chosen in the settings.
public struct Preferences: Sendable, Hashable, Codable {
  /// Kilometers or miles.
  public var units: Units = .metric
  /// The first day of the week, 0 for Monday to 6 for Sunday.
  public var firstWeekday: Int = 0
  /// The time zone of runs whose file names none, as an identifier such as `Europe/Oslo`.
  public var timeZone: String = "UTC"
  /// `system`, `light` or `dark`.
  public var theme: Theme = .system
  /// The language of the pages, as a BCP 47 tag; empty for the one that the browser asks for.
  public var language: String = ""
  /// Whether times of day count to 24.
  public var twentyFourHours: Bool = true
  /// The key of the measure that training load is counted by; empty for the one that is known for
  /// the most activities.
  public var trainingLoadMeasure: String = ""
  /// The keys of the first steps that the runner has gone past, divided by commas; `all` where the
  /// runner wants none of them.
  public var firstSteps: String = ""

  /// The usual preferences.
  public init() {}

  /// Units of length and pace.
  public enum Units: String, Sendable, Hashable, Codable, CaseIterable { case metric, imperial }
  /// Light or dark.
  public enum Theme: String, Sendable, Hashable, Codable, CaseIterable { case system, light, dark }
}
