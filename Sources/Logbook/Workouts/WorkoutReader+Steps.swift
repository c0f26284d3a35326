import Quantities

extension WorkoutReader {
  /// A step from its length on.
  mutating func step(role: WorkoutStep.Role) throws(WorkoutTextError) -> WorkoutStep {
    let start = position
    guard let first = peek, first.isDigit else {
      let word = takeWord()
      guard word == WorkoutStep.End.openWord else {
        let problem: WorkoutTextError.Problem = word.isEmpty ? .number : .unknownWord(word)
        throw error(problem, from: start, to: position)
      }
      return try step(.open, role: role)
    }
    return try step(try end(), role: role)
  }

  /// A step of a known length, from the words after it on.
  mutating func step(
    _ end: WorkoutStep.End, role: WorkoutStep.Role
  ) throws(WorkoutTextError) -> WorkoutStep {
    var step = WorkoutStep(end, role: role)
    while true {
      skipSpace()
      let start = position
      guard let next = peek, !";,)".contains(next), !next.isNewline else { return step }
      if take("\"") {
        try set(&step.note, try note(from: start), "the note", from: start)
      } else if take("@") {
        try aim(&step, from: start)
      } else if next.isLetter {
        let word = takeWord()
        if let ground = WorkoutStep.Ground(rawValue: word) {
          try set(&step.ground, ground, "the ground", from: start)
        } else if let manner = WorkoutStep.Manner(rawValue: word) {
          try set(&step.manner, manner, "how to move", from: start)
        } else {
          throw error(.unknownWord(word), from: start, to: position)
        }
      } else {
        throw error(.unexpected(String(next)), from: start, to: start + 1)
      }
    }
  }

  private func set<Value>(
    _ place: inout Value?, _ value: Value, _ what: String, from start: Int
  ) throws(WorkoutTextError) {
    guard place == nil else { throw error(.twice(what), from: start, to: position) }
    place = value
  }

  private mutating func note(from start: Int) throws(WorkoutTextError) -> String {
    let text = String(characters[position...].prefix { $0 != "\"" && !$0.isNewline })
    position += text.count
    guard take("\"") else { throw error(.noteOpen, from: start, to: position) }
    guard WorkoutStep.isNote(text) else { throw error(.note, from: start, to: position) }
    return text
  }

  /// A time or a distance with its unit: `20s`, `1h15min`, `3.5km`.
  mutating func end() throws(WorkoutTextError) -> WorkoutStep.End {
    let start = position
    let number = try number()
    let unitStart = position
    let unit = takeWord()
    guard !unit.isEmpty else { throw error(.unitMissing, from: start, to: position) }
    if let unit = TypedLength.Unit(rawValue: unit) {
      let length = TypedLength(number, unit)
      guard Workout.Limits.meters.contains(length.length.meters) else {
        throw error(.stepLength, from: start, to: position)
      }
      return .distance(length)
    }
    guard let size = Self.secondsOfUnit[unit] else {
      throw error(.unknownUnit(unit), from: unitStart, to: position)
    }
    return .time(seconds: try seconds(number, size, from: start))
  }

  private static let secondsOfUnit = ["s": 1, "min": 60, "h": 3600]

  /// The seconds of a time whose first number and unit have been read.
  private mutating func seconds(
    _ number: TypedNumber, _ size: Int, from start: Int
  ) throws(WorkoutTextError) -> Int {
    var (thousandths, last) = (number.thousandths * size, size)
    while let next = peek, next.isDigit {
      let partStart = position
      let number = try self.number()
      let unit = takeWord()
      guard let size = Self.secondsOfUnit[unit], size < last else {
        throw error(.unknownUnit(unit), from: partStart, to: position)
      }
      thousandths += number.thousandths * size
      last = size
    }
    guard thousandths % 1000 == 0 else { throw error(.wholeSeconds, from: start, to: position) }
    guard Workout.Limits.seconds.contains(thousandths / 1000) else {
      throw error(.stepLength, from: start, to: position)
    }
    return thousandths / 1000
  }

  // Exercises.

  /// Sets of an exercise, from the words after its name on.
  mutating func sets(of exercise: Exercise) throws(WorkoutTextError) -> ExerciseSets {
    skipSpace()
    let start = position
    guard let count = takeCount(), peek?.isDigit == true else {
      throw error(.sets, from: start, to: position)
    }
    let amount = try whole()
    let isHeld = take("s")
    let allowed = isHeld ? 1...1800 : StrengthWork.repetitionsRange
    guard StrengthWork.setsRange.contains(count), allowed.contains(amount) else {
      throw error(.repetitions, from: start, to: position)
    }
    var sets = ExerciseSets(
      exercise, sets: count, of: isHeld ? .seconds(amount) : .repetitions(amount))
    while try addition(to: &sets) {}
    return sets
  }

  /// One more word about sets of an exercise; false at their end.
  private mutating func addition(to sets: inout ExerciseSets) throws(WorkoutTextError) -> Bool {
    skipSpace()
    let start = position
    guard let next = peek, !";,)".contains(next), !next.isNewline else { return false }
    if take("@") {
      let mass = try amount(.exerciseMass)
      guard mass.unit.isOfMass else { throw error(.exerciseMass, from: start, to: position) }
      try set(&sets.mass, mass, "the mass", from: start)
      return true
    }
    guard next.isLetter else {
      throw error(.unexpected(String(next)), from: start, to: start + 1)
    }
    let word = takeWord()
    switch word {
    case "r":
      try set(&sets.repetitionsInReserve, try reserve(from: start), "the reserve", from: start)
    case "rest":
      skipSpace()
      guard case .time(let seconds) = try end() else {
        throw error(.unitMissing, from: start, to: position)
      }
      try set(&sets.restSeconds, seconds, "the rest", from: start)
    default: throw error(.unknownWord(word), from: start, to: position)
    }
    return true
  }

  private mutating func reserve(from start: Int) throws(WorkoutTextError) -> ClosedRange<Int> {
    guard peek?.isDigit == true else { throw error(.reserve, from: start, to: position) }
    let low = try whole()
    let high = take("-") ? try whole() : low
    guard low <= high else { throw error(.backward, from: start, to: position) }
    guard StrengthWork.reserveRange.contains(high) else {
      throw error(.reserve, from: start, to: position)
    }
    return low...high
  }

  // What to aim at, after the `@`.

  private mutating func aim(
    _ step: inout WorkoutStep, from start: Int
  ) throws(WorkoutTextError) {
    let isNegative = take("-")
    guard let first = peek else { throw error(.aim, from: start, to: position) }
    if first.isDigit {
      try numericAim(&step, isNegative: isNegative, from: start)
      return
    }
    let word = isNegative ? "" : takeWord()
    let target: WorkoutStep.Target =
      switch word {
      case "z": .heartRateZone(try zones(from: start))
      case "e": .effort(try effort(from: start))
      case "ga": .gradeAdjustedPace(try pace(try whole(), from: start))
      default: throw error(.aim, from: start, to: position)
      }
    try set(&step.target, target, "the aim", from: start)
  }

  /// A slope, a pace or a heart rate.
  private mutating func numericAim(
    _ step: inout WorkoutStep, isNegative: Bool, from start: Int
  ) throws(WorkoutTextError) {
    let first = try number()
    if take("%") {
      let grade = TypedNumber(thousandths: isNegative ? -first.thousandths : first.thousandths)
      guard Workout.Limits.gradePercent.contains(grade.value) else {
        throw error(.grade, from: start, to: position)
      }
      try set(&step.gradePercent, grade, "the slope", from: start)
      return
    }
    guard !isNegative, first.thousandths % 1000 == 0 else {
      throw error(.aim, from: start, to: position)
    }
    let low = first.thousandths / 1000
    if peek == ":" {
      try set(&step.target, .pace(try pace(low, from: start)), "the aim", from: start)
      return
    }
    let high = take("-") ? try whole() : low
    guard takeWord() == "bpm" else { throw error(.aim, from: start, to: position) }
    guard low <= high else { throw error(.backward, from: start, to: position) }
    guard Workout.Limits.beats.contains(low), Workout.Limits.beats.contains(high) else {
      throw error(.beats, from: start, to: position)
    }
    try set(&step.target, .heartRate(low...high), "the aim", from: start)
  }

  /// A pace whose minutes have been read.
  private mutating func pace(
    _ minutes: Int, from start: Int
  ) throws(WorkoutTextError) -> TypedPace {
    let fastest = try clock(minutes, from: start)
    var slowest = fastest
    if take("-") { slowest = try clock(try whole(), from: start) }
    guard take("/"), let unit = TypedLength.Unit(rawValue: takeWord()), unit != .meters else {
      throw error(.pace, from: start, to: position)
    }
    guard fastest <= slowest else { throw error(.backward, from: start, to: position) }
    guard TypedPace.allowed.contains(fastest), TypedPace.allowed.contains(slowest) else {
      throw error(.pace, from: start, to: position)
    }
    return TypedPace(fastest...slowest, per: unit)
  }

  private mutating func clock(_ minutes: Int, from start: Int) throws(WorkoutTextError) -> Int {
    guard take(":") else { throw error(.pace, from: start, to: position) }
    let digits = characters[position...].prefix { $0.isDigit }
    position += digits.count
    guard digits.count == 2, minutes < 100, let seconds = Int(String(digits)), seconds < 60 else {
      throw error(.pace, from: start, to: position)
    }
    return minutes * 60 + seconds
  }

  private mutating func zones(from start: Int) throws(WorkoutTextError) -> ClosedRange<Int> {
    let low = try whole()
    let high = take("-") ? try whole() : low
    guard low <= high else { throw error(.backward, from: start, to: position) }
    guard Workout.Limits.zones.contains(low), Workout.Limits.zones.contains(high) else {
      throw error(.zone, from: start, to: position)
    }
    return low...high
  }

  private mutating func effort(
    from start: Int
  ) throws(WorkoutTextError) -> ClosedRange<TypedNumber> {
    let low = try number()
    let high = take("-") ? try number() : low
    guard low <= high else { throw error(.backward, from: start, to: position) }
    guard high <= 10 else { throw error(.effort, from: start, to: position) }
    return low...high
  }
}
