public import Evidence
public import Logbook

/// Something that stands out in a log on a day: a fact with what stands behind it and what to do
/// today. It describes; it is neither a diagnosis nor a forecast of an injury.
public struct Finding: Sendable, Hashable {
  /// The watcher that found it, by id.
  public let watcher: String
  /// The day it is about.
  public let day: Day
  /// How much it asks for.
  public let gravity: Gravity
  /// The fact, as one or two sentences.
  public let fact: String
  /// What to do today, as a sentence.
  public let today: String
  /// What the fact does not say, as a sentence; empty where nothing is left out.
  public let caveat: String
  /// The figure behind it; nil where it rests on words alone.
  public let amount: Amount?
  /// The rules behind it, by id.
  public let rules: [String]
  /// The claims it takes a stand on, by id.
  public let claims: [String]
  /// The works it rests on.
  public let sources: [Source]
  /// The run it is about, by its number; nil where it is about days.
  public let run: Int64?
  /// The sore place it is about; nil where it is about none.
  public let spot: Pain.Spot?
  /// Whether a clinician should be seen.
  public let needsClinician: Bool

  /// How much a finding asks for, from the least to the most. The raw value is its word in output.
  public enum Gravity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Worth knowing; nothing has to change.
    case tell
    /// Something should be made easier.
    case ease
    /// Something should stop.
    case stop

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether one asks for less than another.
    public static func < (a: Gravity, b: Gravity) -> Bool { a.rank < b.rank }
  }

  /// A figure with its band, and what it is.
  public struct Amount: Sendable, Hashable {
    /// What it is, as a phrase.
    public let meaning: String
    /// The value with its 80 % band.
    public let estimate: Estimate
    /// Its unit, empty for a pure number.
    public let unit: String
  }
}

extension Finding {
  /// Whether it is about a place that waits for a clinician's yes.
  public var canBeCleared: Bool {
    watcher == Watcher.painStages.id && needsClinician && spot != nil
  }
}

extension Finding.Amount {
  /// A figure that is counted, or said by the runner: its band has no width of its own.
  init(_ meaning: String, exactly value: Double, unit: String = "") {
    self.init(
      meaning: meaning, estimate: Estimate(value, low: value, high: value), unit: unit)
  }
}
