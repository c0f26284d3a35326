import Biomechanics

extension Workout {
  /// The session as it is typed, in one way only: what `init(text:)` reads back as the same value.
  public var text: String { parts.map(\.text).joined(separator: "; ") }

  /// A session as it is typed.
  ///
  /// - Throws: `WorkoutTextError`, which says what is wrong, at which character, and what to do.
  public init(text: String) throws(WorkoutTextError) {
    var reader = WorkoutReader(text)
    self = try reader.workout()
  }
}

extension Workout.Part {
  /// The part as it is typed.
  public var text: String {
    switch self {
    case .step(let step): step.text
    case .exercise(let sets): sets.text
    case .putOn(let piece): "on " + piece.text
    case .takeOff(let kind): "off " + kind.key
    case .repeats(let count, let parts):
      "\(count)x (" + parts.map(\.text).joined(separator: ", ") + ")"
    }
  }
}

extension WorkoutStep {
  /// The step as it is typed: `20s hill hard @6%`.
  public var text: String {
    var words = role == .main ? [] : [role.rawValue]
    words.append(end.text)
    if let ground { words.append(ground.rawValue) }
    if let manner { words.append(manner.rawValue) }
    if let gradePercent { words.append("@" + gradePercent.text + "%") }
    if let target { words.append("@" + target.text) }
    if let note { words.append("\"" + note + "\"") }
    return words.joined(separator: " ")
  }

  /// Whether a text can be the note of a step: one line without quotation marks, and not empty.
  public static func isNote(_ text: String) -> Bool {
    !text.isEmpty && text.count <= Workout.Limits.noteCharacters
      && !text.contains { $0 == "\"" || $0.isNewline }
      && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
