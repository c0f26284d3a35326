import ActivityFiles
import Biomechanics
import Foundation
import Logbook
import Quantities
import Testing

@Suite("Workout files for watches")
struct FITWorkoutTests {
  static let texts = [
    "30min easy", "12km", "lap walk",
    "wu 12min easy; 6x (20s hill hard @6%, 75s jog); cd 10min",
    "wu 15min easy @z2; 4x (4min hard @z4-5, 3min jog); cd 10min easy",
    "5x (1000m @4:45/km, 90s rest); 3mi @7:30-8:00/mi; 10min @150-160bpm",
    "20min tempo @ga4:45-5:00/km; 10min @e6-7 \"tall; quick\"",
    "on vest=5%; 6x (10s fast, 90s walk); off vest; 5min easy",
    "squats 3x8 @20kg r2-3 rest 90s; balance 3x30s; hip-abduction 2x15 @2.5lb; lunges 1x12",
    "2x (squats 2x8 rest 60s, jumps 1x10)", "2x (squats 2x8)", "3x (squats 1x8, 90s rest)",
    "2x (3x (30s hard, 30s jog), 3min walk)", "4x (5min easy)",
    "2x (2x (2x (squats 3x8 rest 60s, 30s hard)))",
  ]

  @Test("What is written for a watch is read back as it was", arguments: texts)
  func roundTrip(text: String) throws {
    let workout = FITWorkout(
      try Workout(text: text), name: "Tuesday", createdSeconds: 1_800_000_000, number: 7)
    for bodyMass in [nil, Mass.kilograms(70)] {
      #expect(try FITWorkout(fit: workout.file(bodyMass: bodyMass)) == workout)
    }
  }

  @Test("A file that is read and written again is the same, byte by byte", arguments: texts)
  func stable(text: String) throws {
    let bytes = FITWorkout(try Workout(text: text), name: "Ørretløp", number: 1).file()
    #expect(try FITWorkout(fit: bytes).file() == bytes)
    #expect(try FITDocument(bytes).encoded == bytes)
  }

  /// What Garmin's Python SDK 21.218 and fitdecode 0.11 read of the steps of `example`, by the
  /// numbers of the fields: duration type and value, target type and value, custom low and high,
  /// intensity, category, exercise, weight in hundredths of a kilogram.
  static let decoded: [[Int?]] = [
    [0, 720_000, 2, nil, nil, nil, 2, nil, nil, nil],
    [5, nil, 2, nil, nil, nil, 1, nil, nil, nil],
    [0, 20_000, 2, nil, nil, nil, 0, nil, nil, nil],
    [0, 75_000, 1, 1, nil, nil, 4, nil, nil, nil],
    [6, 2, 2, 6, nil, nil, 0, nil, nil, nil],
    [5, nil, 2, nil, nil, nil, 1, nil, nil, nil],
    [1, 100_000, 0, 0, 3333, 3509, 0, nil, nil, nil],
    [0, 300_000, 1, 0, 240, 250, 0, nil, nil, nil],
    [29, 8, 2, nil, nil, nil, 0, 28, 62, 2000],
    [0, 90_000, 2, nil, nil, nil, 1, nil, nil, nil],
    [6, 8, 2, 3, nil, nil, 0, nil, nil, nil],
    [0, 600_000, 2, nil, nil, nil, 3, nil, nil, nil],
  ]

  /// The names of the same steps.
  static let names = [
    "Easy", "Put on vest 3.5 kg", "Hill hard 6%, vest 3.5 kg", "Jog, vest 3.5 kg", "",
    "Take off vest", "Run", "Run", "Squats 20 kg", "Rest", "", "Cool down",
  ]

  static let example = """
    wu 12min easy; on vest=5%; 6x (20s hill hard @6%, 75s jog @z1); off vest; \
    1000m @4:45-5:00/km; 5min @140-150bpm; squats 3x8 @20kg r2-3 rest 90s; cd 10min
    """

  @Test("The steps of a file are what other decoders read")
  func steps() throws {
    let workout = FITWorkout(
      try Workout(text: Self.example), name: "Hill and squats", createdSeconds: 1_800_000_000,
      number: 42)
    let messages = Messages(try FITDocument(workout.file(bodyMass: .kilograms(70))))
    let steps = messages.of(27)
    let fields: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 10, 11, 12]
    #expect(steps.map { step in fields.map { step.numbers[$0] } } == Self.decoded)
    #expect(steps.map { $0.texts[0] ?? "" } == Self.names)
    #expect(steps.map { $0.numbers[254] } == Array(0..<12))
    let head = try #require(messages.of(26).first)
    #expect(head.numbers[4] == 1 && head.numbers[6] == 12 && head.texts[8] == "Hill and squats")
    let identity = try #require(messages.of(0).first)
    // 1 800 000 000 less the seconds from 1970 to the profile's epoch of 1989-12-31.
    #expect(identity.numbers[0] == 5 && identity.numbers[4] == 1_800_000_000 - 631_065_600)
    #expect(identity.numbers[3] == 42)
  }

  @Test("Sport: walking, strength and mobility are not called running")
  func sports() throws {
    func sport(_ text: String) throws -> [Int?] {
      let file = FITWorkout(try Workout(text: text), name: "x").file()
      let head = try #require(Messages(try FITDocument(file)).of(26).first)
      return [head.numbers[4], head.numbers[11]]
    }
    #expect(try sport("30min walk") == [11, 0])
    #expect(try sport("squats 3x8; lunges 3x8") == [10, 20])
    #expect(try sport("wu 5min mobility; squats 3x8; 2min rest") == [10, 20])
    #expect(try sport("15min mobility") == [10, 19])
    #expect(try sport("5min walk; 20min easy") == [1, 0])
  }

  @Test("Other files are refused with the reason")
  func refused() throws {
    #expect(throws: FileError.notThisFormat) { try FITWorkout(fit: Array("BEGIN:VCALENDAR".utf8)) }
    var bytes = FITWorkout(try Workout(text: "30min easy"), name: "x").file()
    bytes.removeLast(3)
    #expect(throws: FileError.self) { try FITWorkout(fit: bytes) }
    let activity = try MadeFile.names(in: "fit").first.map { try MadeFile.bytes($0) } ?? []
    #expect(throws: FileError.self) { try FITWorkout(fit: activity) }
  }

  @Test("Repeats of repeats without an end are refused before they are unrolled")
  func endless() throws {
    let step = Workout.Part.step(WorkoutStep(.time(seconds: 1)))
    let deep = (0..<40).reduce(step) { part, _ in .repeats(99, [part]) }
    #expect([deep].doneCount == .max)
    let bytes = FITWorkout(Workout([deep]), name: "x").file()
    #expect(throws: FileError.limit(what: "steps with their repeats", allowed: 1000)) {
      try FITWorkout(fit: bytes)
    }
  }

  @Test("Bytes that were damaged are refused or read, and never harm")
  func damaged() throws {
    let bytes = FITWorkout(try Workout(text: Self.example), name: "x").file()
    var random = SeededGenerator(seed: 3)
    for _ in 0..<400 {
      var changed = bytes
      let at = 14 + random.integer(below: changed.count - 16)
      changed[at] = UInt8(random.integer(below: 256))
      // The header states no size, so that the checksum does not end it.
      changed.replaceSubrange(4..<8, with: [0, 0, 0, 0])
      if let read = try? FITWorkout(fit: changed) { #expect(!read.workout.parts.isEmpty) }
    }
  }

  @Test("Workouts of others give their steps", .enabled(if: Corpus.isThere, "no recordings here"))
  func others() throws {
    let folder = try #require(Corpus.folder)
    func text(_ name: String) throws -> String {
      let file = "fit/dtcooper+python-fitparse__tests_files_Workout\(name).fit"
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
      return try FITWorkout(fit: bytes).workout.text
    }
    // As Garmin's Python SDK reads them; power is nothing that is aimed at here.
    #expect(
      try text("RepeatSteps")
        == "wu 1min @z2 \"_A_\"; 3x (500m \"B1_\", 500m \"B2_\"); cd lap \"_C_\"")
    #expect(
      try text("IndividualSteps")
        == "wu 1min @z2 \"_A_\"; 500m \"B1_\"; 500m \"B2_\"; cd lap \"_C_\"")
    #expect(throws: FileError.self) { try text("RepeatGreaterThanStep") }
  }
}

/// The messages of a file by their numbers, decoded apart from the reader: whole numbers with the
/// lowest byte first, and texts.
private struct Messages {
  struct Message {
    var numbers: [UInt8: Int] = [:]
    var texts: [UInt8: String] = [:]
  }

  private var all: [(number: UInt16, message: Message)] = []

  func of(_ number: UInt16) -> [Message] { all.filter { $0.number == number }.map(\.message) }

  init(_ document: FITDocument) {
    var definitions: [UInt8: FITDocument.Definition] = [:]
    for entry in document.parts.flatMap(\.entries) {
      switch entry {
      case .definition(let definition): definitions[definition.header & 15] = definition
      case .message(let header, let data):
        guard let definition = definitions[header & 15] else { continue }
        all.append((definition.message, Self.message(definition, Array(data))))
      }
    }
  }

  private static func message(_ definition: FITDocument.Definition, _ data: [UInt8]) -> Message {
    var message = Message()
    var position = 0
    for field in definition.fields {
      let bytes = data[position..<position + Int(field.size)]
      position += Int(field.size)
      if field.kind == 7 {
        message.texts[field.number] = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      } else if field.size <= 4, !(bytes.allSatisfy { $0 == 255 }) {
        message.numbers[field.number] = bytes.reversed().reduce(0) { $0 * 256 + Int($1) }
      }
    }
    return message
  }
}
