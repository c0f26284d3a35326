/// Sets of one exercise that were done on a day.
public struct StrengthWork: Sendable, Hashable {
  /// Its number; 0 before it is kept.
  public var id: Int64 = 0
  /// The day.
  public var day: Day
  /// What was done.
  public var exercise: Exercise
  /// How many sets.
  public var sets: Int
  /// What one set was.
  public var size: Size
  /// The mass that was moved beside the body's own, in kilograms; nil where it was not said.
  public var massKilograms: Double?
  /// How many repetitions more would have gone in the last set, where it was said.
  public var repetitionsInReserve: Int?
  /// How long all of it took, pauses and all, in minutes, where it was said.
  public var minutes: Double?
  /// How hard all of it was, 0 to 10, where it was said.
  public var effort: Double?
  /// Anything else.
  public var note: String?

  /// Its effort times its minutes, as heart and lungs count it; nil where either was not said.
  public var effortMinutes: Double? {
    guard let minutes, let effort else { return nil }
    return minutes * effort
  }

  /// Sets of an exercise.
  public init(day: Day, exercise: Exercise, sets: Int, of size: Size) {
    self.day = day
    self.exercise = exercise
    self.sets = sets
    self.size = size
  }

  /// What one set is.
  public enum Size: Sendable, Hashable {
    /// So many repetitions.
    case repetitions(Int)
    /// So many seconds held.
    case seconds(Double)
  }

  /// What can be: anything else is a slip of the pen. Choices of this project.
  public static let setsRange = 1...30
  /// Repetitions of one set.
  public static let repetitionsRange = 1...200
  /// Seconds of one set.
  public static let secondsRange = 1.0...1800.0
  /// The mass moved, in kilograms.
  public static let massRange = 0.0...500.0
  /// Repetitions in reserve.
  public static let reserveRange = 0...20
  /// Minutes of all of it.
  public static let minutesRange = 1.0...300.0
  /// How hard it was.
  public static let effortRange = 0.0...10.0

  /// Sets as they are typed, `3x8` or `3x30s`; nil for anything else.
  public static func sets(text: String) -> (sets: Int, size: Size)? {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let sets = whole(parts[0]), setsRange.contains(sets) else {
      return nil
    }
    if parts[1].hasSuffix("s") {
      guard let seconds = Double(parts[1].dropLast()), secondsRange.contains(seconds) else {
        return nil
      }
      return (sets, .seconds(seconds))
    }
    guard let repetitions = whole(parts[1]), repetitionsRange.contains(repetitions) else {
      return nil
    }
    return (sets, .repetitions(repetitions))
  }

  /// The sets as they are typed.
  public var setsText: String {
    switch size {
    case .repetitions(let count): "\(sets)x\(count)"
    case .seconds(let seconds):
      "\(sets)x\(seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds))s"
    }
  }

  /// A number in plain digits.
  private static func whole(_ text: String) -> Int? {
    text.allSatisfy { ("0"..."9").contains($0) } ? Int(text) : nil
  }
}
