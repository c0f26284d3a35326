public import Logbook

/// How an exercise goes on after what was done of it: the body's own weight first, then the
/// smallest load, then more when there was more to give.
///
/// Source: the order is the documents' (C72, C13), the numbers are product choices.
public enum ExerciseProgression: Sendable, Hashable {
  /// Without a load, until it is mastered.
  case ownWeight
  /// With this mass for the first time, in kilograms.
  case firstLoad(Double)
  /// With the same as last time.
  case same(Double)
  /// With more.
  case more(Double)
  /// With less.
  case less(Double)

  /// Sets and repetitions without a load that count as mastered.
  public static let mastered = (sets: 3, repetitions: 15)
  /// Days over which it must be mastered.
  public static let masteredDays = 14
  /// Repetitions in reserve above which there was more to give.
  public static let reserve = 3
  /// How often in a row, on different days.
  public static let times = 2
  /// By how much a mass grows or shrinks: the upper end of 2.5 to 5 %.
  public static let step = 0.05
  /// The smallest first mass and the smallest step, in kilograms.
  public static let leastKilograms = 0.5

  /// What comes next; what was done of other exercises is passed over.
  public init(of exercise: Exercise, after work: [StrengthWork]) {
    let done = work.filter { $0.exercise == exercise }.sorted { $0.day < $1.day }
    guard let last = done.last else {
      self = .ownWeight
      return
    }
    let mass = last.massKilograms ?? 0
    guard mass > 0 else {
      let clean = done.filter(\.isMastery)
      let days = clean.last.flatMap { last in clean.first.map { last.day - $0.day } } ?? 0
      self = days >= Self.masteredDays ? .firstLoad(Self.leastKilograms) : .ownWeight
      return
    }
    if last.repetitionsInReserve == 0 {
      self = .less(Self.rounded(mass * (1 - Self.step), upward: false))
      return
    }
    let alike = done.suffix(Self.times).filter {
      $0.massKilograms == mass && ($0.repetitionsInReserve ?? 0) > Self.reserve
    }
    let isLight = alike.count == Self.times && Set(alike.map(\.day)).count == Self.times
    self = isLight ? .more(Self.rounded(mass * (1 + Self.step), upward: true)) : .same(mass)
  }

  /// A mass in steps of plates: at least one step away from what it was.
  private static func rounded(_ kilograms: Double, upward: Bool) -> Double {
    let steps = (kilograms / leastKilograms).rounded(upward ? .up : .down)
    return max(leastKilograms, steps * leastKilograms)
  }
}

extension StrengthWork {
  /// Whether it shows the exercise mastered without a load: three sets of fifteen with something
  /// left.
  fileprivate var isMastery: Bool {
    guard (massKilograms ?? 0) == 0, sets >= ExerciseProgression.mastered.sets,
      (repetitionsInReserve ?? 1) > 0
    else { return false }
    switch size {
    case .repetitions(let count): return count >= ExerciseProgression.mastered.repetitions
    // What is held is mastered at half a minute. Chosen.
    case .seconds(let seconds): return seconds >= 30
    }
  }
}
