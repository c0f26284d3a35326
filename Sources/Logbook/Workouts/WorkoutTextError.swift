/// Why a text is no session: what is wrong, where, and what to do.
public struct WorkoutTextError: Error, Sendable, Hashable {
  /// What is wrong.
  public let problem: Problem
  /// How many characters stand before it.
  public let offset: Int
  /// How many characters are meant; 0 where something is missing.
  public let length: Int

  /// Describes what is wrong with some characters of a text.
  public init(_ problem: Problem, offset: Int, length: Int) {
    self.problem = problem
    self.offset = offset
    self.length = length
  }

  /// What can be wrong.
  public enum Problem: Sendable, Hashable {
    case tooLong, nothing, partMissing
    case unknownWord(String)
    case unexpected(String)
    case number, unitMissing
    case unknownUnit(String)
    case wholeSeconds, stepLength
    case count, sets, repetitions, reserve
    case emptyRepeats, bracketMissing, bracketTooMany, tooDeep, tooMany
    case twice(String)
    case aim, grade, pace, zone, beats, effort, backward
    case note, noteOpen
    case place(String)
    case amount(String)
    case exerciseMass
  }
}

extension WorkoutTextError {
  /// What is wrong and what to do, as two phrases.
  private var words: (what: String, remedy: String) {
    switch problem {
    case .tooLong, .nothing, .partMissing, .emptyRepeats, .bracketMissing, .bracketTooMany,
      .tooDeep, .tooMany:
      ofWhole
    case .number, .unitMissing, .unknownUnit, .wholeSeconds, .stepLength, .count, .sets,
      .repetitions, .reserve:
      ofNumbers
    case .unknownWord(let word):
      ("the word “\(word)” is not known", "use one of \(WorkoutReader.vocabulary)")
    case .unexpected(let text): ("“\(text)” does not belong here", "part steps with a semicolon")
    case .twice(let what): ("\(what) is said twice", "leave one of them out")
    case .note: ("the note is empty or longer than 80 characters", "write a shorter one")
    case .noteOpen: ("the note does not end", "end it with a quotation mark")
    case .place(let word):
      ("nothing is carried at “\(word)”", "use one of \(WorkoutReader.places)")
    case .amount(let kind): Self.amount(kind)
    case .exerciseMass: ("the mass of an exercise is missing", "write it like @20kg, @44lb or @10%")
    default: ofAims
    }
  }

  private var ofWhole: (String, String) {
    switch problem {
    case .tooLong: ("the text is too long", "keep it below \(Workout.Limits.characters) characters")
    case .nothing: ("there is no session in it", "write a step such as 30min easy")
    case .emptyRepeats: ("nothing is repeated", "write steps between the brackets")
    case .bracketMissing: ("the bracket is not closed", "end what is repeated with )")
    case .bracketTooMany: ("there is no bracket to close", "leave the ) out")
    case .tooDeep:
      (
        "repeats stand too deep in repeats",
        "write at most \(Workout.Limits.depth) within each other"
      )
    case .tooMany:
      (
        "there are too many parts",
        "write at most \(Workout.Limits.parts) and do at most \(Workout.Limits.doneParts)"
      )
    default: ("a step is missing", "write a step such as 30min easy")
    }
  }

  private var ofNumbers: (String, String) {
    switch problem {
    case .unitMissing:
      (
        "the number has no unit",
        "write s, min, h, m, km or mi after it; exercises begin with their word: squats 3x8"
      )
    case .unknownUnit(let unit): ("the unit “\(unit)” is not known", "use s, min, h, m, km or mi")
    case .wholeSeconds: ("times are in whole seconds", "round it")
    case .stepLength: ("no step is that long or short", "use 1 s to 48 h, or 1 m to 500 km")
    case .count: ("it cannot be repeated so often", "repeat it 1 to 99 times")
    case .sets: ("the sets are missing", "write them like 3x8, or 3x30s for what is held")
    case .repetitions:
      ("there cannot be so many sets or repetitions", "use 1 to 30 sets of 1 to 200, or 1 to 1800s")
    case .reserve: ("the reserve is no number", "write it like r2 or r2-3, at most r20")
    default: ("a number is missing", "write digits with at most three decimals")
    }
  }

  private var ofAims: (String, String) {
    switch problem {
    case .grade: ("no slope is that steep", "use -45% to 45%")
    case .pace: ("the pace cannot be read", "write it like 4:45/km or 7:30-8:00/mi")
    case .zone: ("there is no such zone", "use z1 to z5")
    case .beats: ("no heart beats like that", "use 30bpm to 250bpm")
    case .effort: ("effort goes from 0 to 10", "write it like e7 or e6-7")
    case .backward: ("the range goes backward", "write the smaller number first")
    default:
      (
        "it is not clear what to aim at",
        "write a slope @6%, a pace @4:45/km, a zone @z2, beats @150bpm or an effort @e7"
      )
    }
  }

  private static func amount(_ kind: String) -> (String, String) {
    let example =
      switch kind {
      case "parachute": "parachute=1.1m2"
      case "drag": "drag=20N"
      case "band": "band alone"
      default: kind + "=5kg, 800g, 11lb or 5% of body mass"
      }
    return ("how much of \(kind) is not clear", "write \(example)")
  }

  /// What is wrong, where and what to do: one sentence.
  public var message: String {
    "\(words.what) at character \(offset + 1), \(words.remedy)"
  }

  /// The line of the text where it is wrong, and below it a line of carets that point there.
  public func pointer(in text: String) -> String {
    let characters = Array(text)
    let place = min(offset, characters.count)
    let start = characters[..<place].lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0
    let end = characters[place...].firstIndex { $0.isNewline } ?? characters.count
    let carets = String(repeating: "^", count: max(1, min(length, end - place)))
    return String(characters[start..<end]) + "\n"
      + String(repeating: " ", count: place - start) + carets
  }
}
