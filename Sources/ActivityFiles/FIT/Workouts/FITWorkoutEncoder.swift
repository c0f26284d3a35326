internal import Logbook
internal import Quantities

/// Writes a session as a FIT workout file.
enum FITWorkoutEncoder {
  /// Bytes of a text in one field, its closing zero apart: the profile's sizes are of one byte.
  private static let mostBytes = 254
  /// Bytes of the session's name and of a step's: watches show no more.
  private static let nameBytes = 60

  static func file(_ workout: FITWorkout, bodyMass: Mass?) -> [UInt8] {
    let rows = FITWorkoutRows(workout.workout.parts, bodyMass: bodyMass).rows
    var output = FITOutput()
    writeIdentity(workout, &output)
    writeWorkout(workout, count: rows.count, &output)
    writeSteps(rows, &output)
    return output.file()
  }

  private static func writeIdentity(_ workout: FITWorkout, _ output: inout FITOutput) {
    output.define(
      0, FITProfile.fileID,
      [
        .init(0, .enumeration), .init(1, .uint16), .init(2, .uint16), .init(3, .uint32z),
        .init(4, .uint32),
      ])
    output.begin(0)
    output.put(Double(FITProfile.workoutFile), .enumeration)
    // 255 is the profile's number for makers without one of their own.
    output.put(255, .uint16)
    output.put(0, .uint16)
    output.put(workout.number.map { Double($0) }, .uint32z)
    output.put(time: workout.createdSeconds)
  }

  private static func writeWorkout(
    _ workout: FITWorkout, count: Int, _ output: inout FITOutput
  ) {
    let name = workout.name.bytes(atMost: nameBytes)
    output.define(
      1, FITProfile.workout,
      [
        .init(4, .enumeration), .init(11, .enumeration), .init(6, .uint16),
        .init(8, .string, size: name.count + 1),
      ])
    output.begin(1)
    let sport = workout.workout.sportNumbers
    output.put(Double(sport.sport), .enumeration)
    output.put(Double(sport.subSport), .enumeration)
    output.put(Double(count), .uint16)
    output.put(name)
  }

  private static func writeSteps(_ rows: [FITWorkoutRow], _ output: inout FITOutput) {
    let texts = rows.map { row in
      (name: row.name.bytes(atMost: nameBytes), notes: row.notes.bytes(atMost: mostBytes))
    }
    let nameSize = (texts.map(\.name.count).max() ?? 0) + 1
    let notesSize = (texts.map(\.notes.count).max() ?? 0) + 1
    let hasExercises = rows.contains { $0.category != nil }
    var fields: [FITOutput.Field] = [
      .init(FITProfile.messageIndex, .uint16), .init(0, .string, size: nameSize),
      .init(1, .enumeration), .init(2, .uint32), .init(3, .enumeration), .init(4, .uint32),
      .init(5, .uint32), .init(6, .uint32), .init(7, .enumeration),
      .init(8, .string, size: notesSize),
    ]
    if hasExercises {
      fields += [
        .init(10, .uint16), .init(11, .uint16), .init(12, .uint16), .init(13, .uint16),
      ]
    }
    output.define(2, FITProfile.workoutStep, fields)
    for (index, row) in rows.enumerated() {
      output.begin(2)
      output.put(Double(index), .uint16)
      output.put(bytes: padded(texts[index].name, to: nameSize))
      output.put(Double(row.duration), .enumeration)
      output.put(row.durationValue.map { Double($0) }, .uint32)
      output.put(Double(row.target), .enumeration)
      for value in [row.targetValue, row.low, row.high] {
        output.put(value.map { Double($0) }, .uint32)
      }
      output.put(Double(row.intensity), .enumeration)
      output.put(bytes: padded(texts[index].notes, to: notesSize))
      guard hasExercises else { continue }
      output.put(row.category.map { Double($0) }, .uint16)
      output.put(row.exercise.map { Double($0) }, .uint16)
      output.put(row.kilograms, .uint16, scale: 100)
      // The profile's number for kilograms.
      output.put(row.kilograms == nil ? nil : 1, .uint16)
    }
  }

  private static func padded(_ text: [UInt8], to size: Int) -> [UInt8] {
    text + Array(repeating: 0, count: size - text.count)
  }
}

extension Workout {
  /// The sport and its kind by the profile: strength training where there are exercises and nothing
  /// is run or walked, mobility, walking where nothing is run, else running.
  fileprivate var sportNumbers: (sport: UInt8, subSport: UInt8) {
    var hasExercises = false
    var manners: Set<WorkoutStep.Manner> = []
    for part in parts.single {
      switch part {
      case .exercise: hasExercises = true
      // What was not said is run.
      case .step(let step): manners.insert(step.manner ?? .easy)
      default: break
      }
    }
    if manners.isSubset(of: [.rest, .mobility]) { return hasExercises ? (10, 20) : (10, 19) }
    return manners.isSubset(of: [.rest, .mobility, .walk]) ? (11, 0) : (1, 0)
  }
}

extension [Workout.Part] {
  /// The parts that are no repeats, each once.
  fileprivate var single: [Workout.Part] {
    flatMap { part in
      if case .repeats(_, let inner) = part { inner.single } else { [part] }
    }
  }
}
