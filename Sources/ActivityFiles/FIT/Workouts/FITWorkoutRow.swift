internal import Biomechanics
internal import Logbook
internal import Quantities

/// One `workout_step` of a file.
struct FITWorkoutRow: Hashable {
  /// What the watch shows.
  var name = ""
  /// What ends it, and at how much: milliseconds, centimeters, repetitions, or the step to go back
  /// to.
  var duration = FITDuration.open.rawValue
  var durationValue: UInt32?
  /// What to aim at: a zone or how many times, else the range of speeds or beats.
  var target = FITTarget.open.rawValue
  var targetValue: UInt32?
  var low: UInt32?
  var high: UInt32?
  var intensity = FITIntensity.active.rawValue
  /// The part of the session as it is typed.
  var notes = ""
  var category: UInt16?
  var exercise: UInt16?
  var kilograms: Double?

  /// Whether two steps end alike and aim at the same, however they are called.
  func isSameTask(as other: FITWorkoutRow) -> Bool {
    duration == other.duration && durationValue == other.durationValue && target == other.target
      && targetValue == other.targetValue && low == other.low && high == other.high
  }
}

/// The steps of a session for a watch, one below the other: a step that repeats stands after what
/// it repeats.
struct FITWorkoutRows {
  private(set) var rows: [FITWorkoutRow] = []
  private var worn: [WornPiece] = []
  private let bodyMass: Mass?

  init(_ parts: [Workout.Part], bodyMass: Mass?) {
    self.bodyMass = bodyMass
    append(parts, isRepeated: false)
  }

  private mutating func append(_ parts: [Workout.Part], isRepeated: Bool) {
    for part in parts {
      switch part {
      case .step(let step): rows.append(row(step, part, isRepeated: isRepeated))
      case .exercise(let sets): append(sets, part)
      case .putOn(let piece):
        worn.removeAll { $0.kind == piece.kind }
        worn.append(piece)
        rows.append(change("Put on " + name(of: piece), part))
      case .takeOff(let kind):
        worn.removeAll { $0.kind == kind }
        rows.append(change("Take off " + kind.key, part))
      case .repeats(let count, let inner):
        let start = rows.count
        append(inner, isRepeated: count > 1 || isRepeated)
        rows.append(repeating(from: start, count: count))
      }
    }
  }

  private func repeating(from start: Int, count: Int) -> FITWorkoutRow {
    var row = FITWorkoutRow()
    row.duration = FITDuration.repeats.rawValue
    row.durationValue = UInt32(start)
    row.targetValue = UInt32(clamping: count)
    return row
  }

  private func change(_ name: String, _ part: Workout.Part) -> FITWorkoutRow {
    var row = FITWorkoutRow()
    row.name = name
    row.intensity = FITIntensity.rest.rawValue
    row.notes = part.text
    return row
  }

  private func row(
    _ step: WorkoutStep, _ part: Workout.Part, isRepeated: Bool
  ) -> FITWorkoutRow {
    var row = FITWorkoutRow()
    row.name = step.name(wearing: worn.map { name(of: $0) })
    row.notes = part.text
    row.intensity = FITIntensity(step.phase(isRepeated: isRepeated)).rawValue
    row.setEnd(step.end)
    if let target = step.target { row.setTarget(target) }
    return row
  }

  private mutating func append(_ sets: ExerciseSets, _ part: Workout.Part) {
    let start = rows.count
    var row = FITWorkoutRow()
    row.name = sets.exercise.title + (sets.mass.map { " " + name(of: $0) } ?? "")
    row.notes = part.text
    switch sets.size {
    case .repetitions(let count):
      row.duration = FITDuration.repetitions.rawValue
      row.durationValue = UInt32(clamping: count)
    case .seconds(let seconds): row.setEnd(.time(seconds: seconds))
    }
    if let code = FITExercise.of(sets.exercise) {
      row.category = code.category
      row.exercise = sets.mass == nil ? code.bare : code.weighted
    }
    row.kilograms = sets.mass?.mass(ofBody: bodyMass)?.kilograms
    rows.append(row)
    guard sets.sets > 1 else { return }
    if let seconds = sets.restSeconds {
      var rest = FITWorkoutRow()
      rest.name = "Rest"
      rest.intensity = FITIntensity.rest.rawValue
      rest.setEnd(.time(seconds: seconds))
      rows.append(rest)
    }
    rows.append(repeating(from: start, count: sets.sets))
  }

  private func name(of piece: WornPiece) -> String {
    piece.kind.key + (piece.amount.map { " " + name(of: $0) } ?? "")
  }

  /// An amount for the watch: shares of body mass in kilograms to the nearest tenth, where the body
  /// is known.
  private func name(of amount: TypedAmount) -> String {
    if amount.unit == .percent, let mass = amount.mass(ofBody: bodyMass) {
      return TypedNumber(rounding: (mass.kilograms * 10).rounded() / 10).text + " kg"
    }
    let unit = amount.unit == .percent ? "% of body mass" : amount.unit.rawValue
    return amount.number.text + " " + unit
  }
}

extension FITWorkoutRow {
  /// Writes when it ends.
  mutating func setEnd(_ end: WorkoutStep.End) {
    switch end {
    case .time(let seconds):
      duration = FITDuration.time.rawValue
      durationValue = UInt32(clamping: seconds * 1000)
    case .distance(let length):
      duration = FITDuration.distance.rawValue
      durationValue = UInt32(clamping: Int((length.length.meters * 100).rounded()))
    case .open: break
    }
  }

  /// Writes what to aim at. The profile knows neither effort nor grade-adjusted pace: those stand
  /// in the name.
  fileprivate mutating func setTarget(_ aim: WorkoutStep.Target) {
    switch aim {
    case .pace(let pace):
      target = FITTarget.speed.rawValue
      targetValue = 0
      low = UInt32((pace.speeds.lowerBound.metersPerSecond * 1000).rounded())
      high = UInt32((pace.speeds.upperBound.metersPerSecond * 1000).rounded())
    case .heartRateZone(let zones) where zones.lowerBound == zones.upperBound:
      target = FITTarget.heartRate.rawValue
      targetValue = UInt32(clamping: zones.lowerBound)
    case .heartRate(let beats):
      target = FITTarget.heartRate.rawValue
      targetValue = 0
      low = UInt32(clamping: beats.lowerBound + FITWorkoutReader.beatsShift)
      high = UInt32(clamping: beats.upperBound + FITWorkoutReader.beatsShift)
    case .heartRateZone, .gradeAdjustedPace, .effort: break
    }
  }
}

extension WorkoutStep {
  /// What the watch shows of the step: how and where, slope, what it cannot aim at itself, and what
  /// is worn.
  fileprivate func name(wearing worn: [String]) -> String {
    var words = [ground?.rawValue, manner?.rawValue].compactMap { $0 }
    if words.isEmpty {
      words = [role == .warmUp ? "warm up" : role == .coolDown ? "cool down" : "run"]
    }
    if let gradePercent { words.append(gradePercent.text + "%") }
    switch target {
    case .effort, .gradeAdjustedPace: words.append(target?.text ?? "")
    case .heartRateZone(let zones) where zones.lowerBound != zones.upperBound:
      words.append(target?.text ?? "")
    default: break
    }
    let text = ([words.joined(separator: " ")] + worn).joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
