public import Logbook
public import Quantities

/// A session as a watch takes it: a FIT workout file.
public struct FITWorkout: Sendable, Hashable {
  /// What it is called in the list of the watch.
  public var name: String
  /// What to do.
  public var workout: Workout
  /// When the file was made, in seconds since 1970, where it says so.
  public var createdSeconds: Double?
  /// A number that tells it from other files of the same maker and time, where it has one.
  public var number: UInt32?

  /// A session with the name that the watch shows.
  public init(
    _ workout: Workout, name: String, createdSeconds: Double? = nil, number: UInt32? = nil
  ) {
    self.workout = workout
    self.name = name
    self.createdSeconds = createdSeconds
    self.number = number
  }

  /// The bytes of the file.
  ///
  /// Every step has a name for the watch ("Hill hard 6%, vest 3.5 kg") and its plain text as notes,
  /// by which `init(fit:)` reads back exactly what was written. Shares of body mass become
  /// kilograms where the body's mass is given.
  public func file(bodyMass: Mass? = nil) -> [UInt8] {
    FITWorkoutEncoder.file(self, bodyMass: bodyMass)
  }

  /// Reads a workout file, ours or anybody's.
  ///
  /// - Throws: `FileError` for other files, damaged ones, and repeats until something else than a
  ///   number of times.
  public init(fit bytes: [UInt8]) throws(FileError) {
    let result: Result<FITWorkout, FileError> = bytes.withUnsafeBytes { buffer in
      Result { () throws(FileError) in try FITWorkoutReader.workout(ByteReader(bytes: buffer)) }
    }
    self = try result.get()
  }
}

extension FITProfile {
  static let workout: UInt16 = 26
  static let workoutStep: UInt16 = 27
  /// The type of a file that holds a workout.
  static let workoutFile = 5
  /// The field that numbers messages.
  static let messageIndex: UInt8 = 254
}

/// What ends a step, by the profile's `wkt_step_duration`.
enum FITDuration: UInt8 {
  case time = 0
  case distance = 1
  case open = 5
  case repeats = 6
  case repetitions = 29
}

/// What a step aims at, by the profile's `wkt_step_target`.
enum FITTarget: UInt8 {
  case speed = 0
  case heartRate = 1
  case open = 2
}

/// What a step is, by the profile's `intensity`.
enum FITIntensity: UInt8 {
  case active = 0
  case rest = 1
  case warmUp = 2
  case coolDown = 3
  case recovery = 4

  init(_ phase: WorkoutStep.Phase) {
    self =
      switch phase {
      case .warmUp: .warmUp
      case .work: .active
      case .recovery: .recovery
      case .rest: .rest
      case .coolDown: .coolDown
      }
  }
}

/// An exercise by the profile's numbers: its category, and itself without and with a weight.
struct FITExercise {
  let exercise: Exercise
  let category: UInt16
  let bare: UInt16?
  let weighted: UInt16?

  /// Exercises and their nearest names in the profile. It has none for balance.
  static let all: [FITExercise] = [
    FITExercise(exercise: .lunges, category: 17, bare: 32, weighted: 33),
    FITExercise(exercise: .stepUps, category: 28, bare: 66, weighted: 67),
    FITExercise(exercise: .squats, category: 28, bare: 61, weighted: 62),
    FITExercise(exercise: .jumps, category: 20, bare: 3, weighted: 4),
    FITExercise(exercise: .calfRaises, category: 1, bare: 18, weighted: 19),
    FITExercise(exercise: .hipAbduction, category: 11, bare: 28, weighted: 29),
    FITExercise(exercise: .hamstringCurls, category: 15, bare: 0, weighted: 1),
    FITExercise(exercise: .shoulderRaises, category: 14, bare: 34, weighted: 34),
    FITExercise(exercise: .bicepsCurls, category: 7, bare: 46, weighted: 46),
    FITExercise(exercise: .balance, category: 65_534, bare: nil, weighted: nil),
  ]

  /// The numbers of an exercise.
  static func of(_ exercise: Exercise) -> FITExercise? { all.first { $0.exercise == exercise } }

  /// The exercise of a file: by its own number, else the first of its category.
  static func named(category: Int?, name: Int?) -> Exercise? {
    let ofCategory = all.filter { Int($0.category) == category }
    let exact = ofCategory.first { entry in
      [entry.bare, entry.weighted].contains { $0.map { Int($0) } == name && name != nil }
    }
    return (exact ?? ofCategory.first)?.exercise
  }
}
