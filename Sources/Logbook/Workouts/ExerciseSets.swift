/// Sets of an exercise to be done: the planned side of `StrengthWork`.
public struct ExerciseSets: Sendable, Hashable {
  /// Which exercise.
  public var exercise: Exercise
  /// How many sets.
  public var sets: Int
  /// What one set is; seconds are whole.
  public var size: Size
  /// What is moved beside the body's own mass; nil for nothing.
  public var mass: TypedAmount?
  /// How many repetitions more should still go at the end of a set, where it was said.
  public var repetitionsInReserve: ClosedRange<Int>?
  /// Seconds of rest between sets, where it was said.
  public var restSeconds: Int?

  /// Sets of an exercise.
  public init(
    _ exercise: Exercise, sets: Int, of size: Size, mass: TypedAmount? = nil,
    inReserve: ClosedRange<Int>? = nil, restSeconds: Int? = nil
  ) {
    self.exercise = exercise
    self.sets = sets
    self.size = size
    self.mass = mass
    repetitionsInReserve = inReserve
    self.restSeconds = restSeconds
  }

  /// What one set is.
  public enum Size: Sendable, Hashable {
    case repetitions(Int)
    /// So many seconds held.
    case seconds(Int)
  }

  /// How it is typed: `squats 3x8 @20kg r2-3 rest 90s`.
  public var text: String {
    var words = [exercise.rawValue]
    switch size {
    case .repetitions(let count): words.append("\(sets)x\(count)")
    case .seconds(let seconds): words.append("\(sets)x\(seconds)s")
    }
    if let mass { words.append("@" + mass.text) }
    if let reserve = repetitionsInReserve {
      let isOne = reserve.lowerBound == reserve.upperBound
      words.append("r\(reserve.lowerBound)" + (isOne ? "" : "-\(reserve.upperBound)"))
    }
    if let restSeconds { words += ["rest", WorkoutStep.End.text(seconds: restSeconds)] }
    return words.joined(separator: " ")
  }
}
