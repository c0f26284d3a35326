public import Logbook

/// The question "why were my legs heavy?" as it is typed, with the run it is about.
public struct HeavyLegsQuestion: Sendable, Hashable {
  /// Which run it is about.
  public let run: Choice

  /// A run of the log.
  public enum Choice: Sendable, Hashable {
    /// The latest.
    case latest
    /// The longest of a day.
    case on(Day)
    /// That of a number.
    case number(Int64)
  }

  /// Names a run.
  public init(_ run: Choice) { self.run = run }

  /// Why a text about heavy legs is not understood.
  public enum TextError: Error, Sendable, Hashable {
    /// These words are not known.
    case unknownWords([String])
  }

  /// Whether a text asks about legs that were heavy, and not whether to run.
  public static func asks(_ text: String) -> Bool {
    let words = Self.words(of: text)
    let opening = words.prefix(2).joined(separator: " ")
    guard words.contains("why") || openings.contains(opening) else { return false }
    return words.contains(where: limbs.contains) && words.contains(where: heavy.contains)
  }

  /// Reads the run that a text is about.
  ///
  /// - Parameters:
  ///   - text: such as "why were my legs heavy on 2026-05-03?" or "… on run 12?".
  ///   - today: the day from which `yesterday` and days of the week count back.
  public init(_ text: String, today: Day) throws(TextError) {
    var words = Self.words(of: text)[...]
    var choice = Choice.latest
    var unknown: [String] = []
    while let word = words.popFirst() {
      if let day = Day(iso: word) {
        choice = .on(day)
      } else if let day = Self.day(word, today: today) {
        choice = .on(day)
      } else if let number = Int64(word.drop { $0 == "#" }), number > 0 {
        choice = .number(number)
      } else if !Self.fillers.contains(word), !Self.limbs.contains(word),
        !Self.heavy.contains(word)
      {
        unknown.append(word)
      }
    }
    guard unknown.isEmpty else { throw .unknownWords(unknown) }
    run = choice
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "-'#’".contains($0)) }.map(
      String.init)
  }

  /// A day by its name, the last one before today.
  private static func day(_ word: String, today: Day) -> Day? {
    switch word {
    case "today": return today
    case "yesterday", "yesterday's", "yesterday’s": return today + -1
    default:
      guard let weekday = weekdays.firstIndex(where: { word.hasPrefix($0) }) else { return nil }
      return today + -((today.weekday - weekday + 6) % 7 + 1)
    }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let openings: Set = [
    "what made", "what makes", "how come", "my legs", "heavy legs", "tired legs", "dead legs",
  ]
  private static let limbs: Set = ["legs", "leg", "calves", "thighs", "quads", "feet"]
  private static let heavy: Set = [
    "heavy", "heavier", "lead", "leaden", "dead", "tired", "wooden", "concrete", "jelly", "bricks",
    "sluggish",
  ]
  private static let fillers: Set = [
    "why", "what", "how", "were", "are", "was", "is", "did", "do", "does", "feel", "felt",
    "feeling", "so", "that", "such", "very", "like", "as", "on", "in", "at", "the", "a", "an", "of",
    "my", "i", "run", "runs", "run's", "session", "race", "latest", "last", "this", "morning",
    "afternoon", "evening", "after", "during", "when", "ran", "running", "and", "made", "makes",
    "have", "had", "me", "it", "to", "come", "easy", "long", "really", "all", "day", "for",
    "please", "got", "get",
  ]
}

extension HeavyLegsQuestion.TextError: CustomStringConvertible {
  /// What is wrong and how it could be said.
  public var description: String {
    switch self {
    case .unknownWords(let words):
      PlainWords.notKnown(words) + "; try 'why were my legs heavy on 2026-05-03', 'yesterday' or "
        + "'on run 12'"
    }
  }
}
