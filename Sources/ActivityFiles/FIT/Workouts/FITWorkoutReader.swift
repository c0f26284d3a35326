internal import Logbook
internal import Quantities

/// Reads FIT workout files: rows of steps to a session with repeats.
enum FITWorkoutReader {
  /// The profile's numbers of beats begin here; below are percents of the highest rate.
  static let beatsShift = 100
  /// Steps of one file. A choice of this project: watches take a hundred.
  private static let mostSteps = 1000

  static func workout(_ reader: ByteReader) throws(FileError) -> FITWorkout {
    guard FITScan.isHeader(reader, at: 0) else { throw .notThisFormat }
    var budget = FITBudget(ReadingLimits(), keepsAll: true)
    guard let scan = FITScan(reader, from: 0, budget: &budget) else { throw .notThisFormat }
    if let damage = scan.damage { throw damage }
    var workout = FITWorkout(Workout([]), name: "")
    var rows: [FITWorkoutRow] = []
    var type: Int?
    for message in messages(scan, reader) {
      switch message.shape.message {
      case FITProfile.fileID:
        type = message.integer(0)
        workout.createdSeconds = message.time(4)
        workout.number = message.integer(3).flatMap { UInt32(exactly: $0) }
      case FITProfile.workout: workout.name = message.text(8) ?? ""
      case FITProfile.workoutStep:
        guard rows.count < mostSteps else { throw .limit(what: "steps", allowed: mostSteps) }
        rows.append(FITWorkoutRow(message))
      default: break
      }
    }
    guard type == FITProfile.workoutFile else {
      throw .malformed(at: 0, reason: "a FIT file that holds no workout")
    }
    workout.workout = Workout(try FITWorkoutTree(rows).parts)
    return workout
  }

  private static func messages(_ scan: FITScan, _ reader: ByteReader) -> [FITMessage] {
    scan.runs.flatMap { run in
      let shape = scan.shapes[run.shape]
      return (0..<run.count).map { index in
        FITMessage(
          reader: reader, shape: shape, offset: run.offset + 1 + index * (shape.length + 1),
          stamp: run.stamp)
      }
    }
  }
}

extension FITWorkoutRow {
  /// The row that a message is.
  init(_ message: FITMessage) {
    func whole(_ field: UInt8) -> UInt32? { message.integer(field).flatMap { UInt32(exactly: $0) } }
    func short(_ field: UInt8) -> UInt8? { message.integer(field).flatMap { UInt8(exactly: $0) } }
    name = message.text(0) ?? ""
    duration = short(1) ?? FITDuration.open.rawValue
    durationValue = whole(2)
    target = short(3) ?? FITTarget.open.rawValue
    targetValue = whole(4)
    low = whole(5)
    high = whole(6)
    intensity = short(7) ?? FITIntensity.active.rawValue
    notes = message.text(8) ?? ""
    category = message.integer(10).flatMap { UInt16(exactly: $0) }
    exercise = message.integer(11).flatMap { UInt16(exactly: $0) }
    kilograms = message.number(12, scale: 100)
  }

  /// Whether it repeats others, until a number of times or anything else.
  var isRepeating: Bool { (6...13).contains(duration) || [17, 18, 27].contains(duration) }

  /// The part of the session as its notes say it, where they agree with the step.
  var noted: Workout.Part? {
    guard let noted = try? Workout(text: notes), noted.parts.count == 1,
      let part = noted.parts.first,
      let row = FITWorkoutRows([part], bodyMass: nil).rows.first, row.isSameTask(as: self)
    else { return nil }
    return part
  }

  /// The part of the session as the step tells it.
  var told: Workout.Part {
    if let exercise = FITExercise.named(
      category: category.map { Int($0) }, name: self.exercise.map { Int($0) }),
      let size = setSize
    {
      let mass = kilograms.map { TypedAmount(TypedNumber(rounding: $0), .kilograms) }
      return .exercise(ExerciseSets(exercise, sets: 1, of: size, mass: mass))
    }
    return .step(step)
  }

  private var setSize: ExerciseSets.Size? {
    guard let durationValue else { return nil }
    switch FITDuration(rawValue: duration) {
    case .repetitions?:
      let count = Int(durationValue)
      return StrengthWork.repetitionsRange.contains(count) ? .repetitions(count) : nil
    case .time?:
      let seconds = Int(durationValue) / 1000
      return (1...1800).contains(seconds) ? .seconds(seconds) : nil
    default: return nil
    }
  }

  private var step: WorkoutStep {
    let role: WorkoutStep.Role =
      switch FITIntensity(rawValue: intensity) {
      case .warmUp?: .warmUp
      case .coolDown?: .coolDown
      default: .main
      }
    let manner: WorkoutStep.Manner? =
      switch FITIntensity(rawValue: intensity) {
      case .rest?: .rest
      case .recovery?: .jog
      default: nil
      }
    let text = WorkoutStep.isNote(name) ? name : nil
    return WorkoutStep(end, manner, role: role, target: aim, note: text)
  }

  private var end: WorkoutStep.End {
    guard let durationValue else { return .open }
    switch FITDuration(rawValue: duration) {
    case .time?:
      let seconds = Int((Double(durationValue) / 1000).rounded())
      return Workout.Limits.seconds.contains(seconds) ? .time(seconds: seconds) : .open
    case .distance?:
      let length = TypedLength(TypedNumber(thousandths: Int(durationValue) * 10), .meters)
      return Workout.Limits.meters.contains(length.length.meters) ? .distance(length) : .open
    default: return .open
    }
  }

  private var aim: WorkoutStep.Target? {
    switch FITTarget(rawValue: target) {
    case .speed?:
      guard targetValue ?? 0 == 0, let low, let high, low > 0, high >= low else { return nil }
      // Seconds of a kilometer at so many millimeters a second.
      let fastest = Int((1e6 / Double(high)).rounded())
      let slowest = Int((1e6 / Double(low)).rounded())
      guard TypedPace.allowed.contains(fastest), TypedPace.allowed.contains(slowest) else {
        return nil
      }
      return .pace(TypedPace(fastest...slowest, per: .kilometers))
    case .heartRate?:
      if let zone = targetValue.map({ Int($0) }), Workout.Limits.zones.contains(zone) {
        return .heartRateZone(zone...zone)
      }
      guard let low, let high, high >= low, low > UInt32(FITWorkoutReader.beatsShift) else {
        return nil
      }
      let beats = [low, high].map { Int($0) - FITWorkoutReader.beatsShift }
      guard beats.allSatisfy(Workout.Limits.beats.contains) else { return nil }
      return .heartRate(beats[0]...beats[1])
    default: return nil
    }
  }
}

/// Folds the rows of a file into parts: a row that repeats takes those before it.
struct FITWorkoutTree {
  let parts: [Workout.Part]

  /// A part with the row at which it begins.
  private struct Branch {
    let start: Int
    let part: Workout.Part
    /// How often its exercise is repeated to be its sets; nil where it cannot be.
    let sets: ClosedRange<Int>?
    /// Repeats within repeats in it.
    var depth = 0
    /// How many parts are done in it.
    var doneCount = 1
  }

  init(_ rows: [FITWorkoutRow]) throws(FileError) {
    var open: [Branch] = []
    for (index, row) in rows.enumerated() {
      guard row.isRepeating else {
        let noted = row.noted
        let part = noted ?? row.told
        open.append(Branch(start: index, part: part, sets: Self.sets(part, noted != nil)))
        continue
      }
      guard row.duration == FITDuration.repeats.rawValue, let start = row.durationValue,
        let count = row.targetValue, Workout.Limits.count.contains(Int(count)),
        let first = open.firstIndex(where: { $0.start == Int(start) })
      else {
        throw .malformed(at: index, reason: "a step repeats others in a way that is not read")
      }
      let branch = try Self.repeated(Int(count), Array(open[first...]))
      open.removeSubrange(first...)
      open.append(branch)
    }
    guard !open.isEmpty else { throw .malformed(at: 0, reason: "a workout without steps") }
    parts = open.map(\.part)
  }

  /// Repeats as one branch, within the limits of a session.
  private static func repeated(
    _ count: Int, _ inner: [Branch]
  ) throws(FileError) -> Branch {
    let start = inner.first?.start ?? 0
    let part = repeats(count, inner)
    if case .exercise = part { return Branch(start: start, part: part, sets: nil) }
    let depth = (inner.map(\.depth).max() ?? 0) + 1
    let doneCount = inner.reduce(0) { $0 + $1.doneCount } * count
    guard depth <= Workout.Limits.depth, doneCount <= Workout.Limits.doneParts else {
      throw .limit(what: "steps with their repeats", allowed: Workout.Limits.doneParts)
    }
    return Branch(start: start, part: part, sets: nil, depth: depth, doneCount: doneCount)
  }

  /// An exercise that notes call one of several sets waits for its repeats; one without notes takes
  /// any.
  private static func sets(_ part: Workout.Part, _ isNoted: Bool) -> ClosedRange<Int>? {
    guard case .exercise(let sets) = part else { return nil }
    guard isNoted else { return StrengthWork.setsRange }
    return sets.sets > 1 ? sets.sets...sets.sets : nil
  }

  /// Repeats of one exercise, with a rest after it or without, are its sets.
  private static func repeats(_ count: Int, _ inner: [Branch]) -> Workout.Part {
    let whole = Workout.Part.repeats(count, inner.map(\.part))
    guard let first = inner.first, inner.count <= 2, first.sets?.contains(count) == true,
      case .exercise(var sets) = first.part
    else { return whole }
    if inner.count == 2 {
      guard case .step(let rest) = inner[1].part, rest.manner == .rest, rest.role == .main,
        case .time(let seconds) = rest.end, rest.target == nil
      else { return whole }
      sets.restSeconds = seconds
    }
    sets.sets = count
    return .exercise(sets)
  }
}
