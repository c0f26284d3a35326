public import Biomechanics

/// A session written out: what to do, one thing after another.
///
/// What a device is given, a page draws and a person types; `text` and `init(text:)` are its plain
/// form, of which docs/WORKOUTS.md has the grammar.
public struct Workout: Sendable, Hashable {
  /// What to do, in order.
  public var parts: [Part]

  /// A session of parts in order.
  public init(_ parts: [Part]) { self.parts = parts }

  /// One part of a session.
  public enum Part: Sendable, Hashable {
    /// A stretch done in one way.
    case step(WorkoutStep)
    /// Sets of an exercise.
    case exercise(ExerciseSets)
    /// Putting something on, or beginning to pull it.
    case putOn(WornPiece)
    /// Taking it off again.
    case takeOff(LoadKind)
    /// The same again, so many times in all.
    case repeats(Int, [Part])
  }

  /// What a session may hold. Choices of this project: more than anybody does, less than would
  /// harm a program that reads it.
  public enum Limits {
    /// Repeats within repeats.
    public static let depth = 3
    /// Times a part is done.
    public static let count = 1...99
    /// Parts as written, those within repeats counted once.
    public static let parts = 100
    /// Parts as done, each as often as it is repeated.
    public static let doneParts = 1000
    /// Characters of the text.
    public static let characters = 4000
    /// Characters of a note.
    public static let noteCharacters = 80
    /// Seconds of one step.
    public static let seconds = 1...172_800
    /// Meters of one step.
    public static let meters = 1.0...500_000
    /// Slopes in percent.
    public static let gradePercent = -45.0...45
    /// Beats per minute.
    public static let beats = 30...250
    /// Zones of heart rate.
    public static let zones = 1...5
    /// What is carried or pulled, in its own unit.
    public static let amount = 0.001...500
  }
}

extension [Workout.Part] {
  /// How many parts there are as written, those within repeats counted once.
  public var writtenCount: Int {
    reduce(0) { sum, part in
      if case .repeats(_, let inner) = part { return sum + 1 + inner.writtenCount }
      return sum + 1
    }
  }

  /// How many parts are done, each as often as it is repeated.
  public var doneCount: Int {
    reduce(0) { sum, part in
      guard case .repeats(let count, let inner) = part else { return sum + 1 }
      // Beyond any count it stays at the most there is.
      let (product, isBeyond) = inner.doneCount.multipliedReportingOverflow(by: Swift.max(0, count))
      return isBeyond || product > .max - sum ? .max : sum + product
    }
  }
}
