import Biomechanics
import Logbook
import Quantities
import Testing

@Suite("Sessions written out as text")
struct WorkoutTextTests {
  @Test("The example of the docs is read as what it says")
  func example() throws {
    let workout = try Workout(
      text: "wu 12min easy; 6x (20s hill hard @6%, 75s jog); cd 10min")
    #expect(
      workout.parts == [
        .step(WorkoutStep(.minutes(12), .easy, role: .warmUp)),
        .repeats(
          6,
          [
            .step(WorkoutStep(.time(seconds: 20), .hard, ground: .hill, gradePercent: 6)),
            .step(WorkoutStep(.time(seconds: 75), .jog)),
          ]),
        .step(WorkoutStep(.minutes(10), role: .coolDown)),
      ])
  }

  @Test(
    "What is typed in the canonical way is printed as it was typed",
    arguments: [
      "30min easy", "12km", "0.5mi fast", "lap walk", "90min easy @z2", "2h30min trail easy",
      "wu 12min easy; 6x (20s hill hard @6%, 75s jog); cd 10min",
      "wu 15min easy; 4x (4min hard @z4-5, 3min jog); cd 10min easy",
      "5x (1000m @4:45/km, 90s jog)", "20min tempo @ga4:45-5:00/km", "3mi @7:30-8:00/mi",
      "30min steady @150-160bpm", "25min tempo @e6.5-7", "10min downhill easy @-5%",
      "on vest=5%; 6x (10s fast, 90s walk); off vest; 5min easy",
      "on tow=15kg; 20m sprint; off tow",
      "on parachute=1.1m2; 60m fast; off parachute", "on drag=20N; lap; off drag",
      "on band; 20s spot hard; off band",
      "squats 3x8 @20kg r2-3 rest 90s; balance 3x30s; hip-abduction 2x15 @2.5lb",
      "2x (3x (30s hard, 30s jog), 3min walk)", "10min easy \"tall; quick, not forced\"",
    ])
  func canonical(text: String) throws {
    #expect(try Workout(text: text).text == text)
  }

  @Test(
    "What is typed in another way means the same",
    arguments: [
      (
        "WU 12min Easy\n6X(20s hard hill @6%; 75s jog)\n\ncd 600s",
        "wu 12min easy; 6x (…); cd 10min"
      ),
      ("6x 20s hard", "6x (20s hard)"), ("6 x (20s hard)", "6x (20s hard)"),
      ("1h15min easy", "75min easy"), ("2.5min easy;", "2min30s easy"), ("120min", "2h"),
      ("3 × 10s", "3x (10s)"), ("on VEST=5KG; off Vest", "on vest=5kg; off vest"),
      ("0.50km  jog", "0.5km jog"), ("10min @z2 easy", "10min easy @z2"),
    ])
  func otherWays(typed: String, canonical: String) throws {
    let wanted = canonical.replacing("(…)", with: "(20s hill hard @6%, 75s jog)")
    #expect(try Workout(text: typed).text == wanted)
  }

  @Test("Any session that can be written is read back as it was", arguments: UInt64(1)...8)
  func roundTrip(seed: UInt64) throws {
    var maker = MadeWorkout(seed: seed)
    for _ in 0..<60 {
      let workout = maker.workout()
      guard workout.parts.writtenCount <= Workout.Limits.parts,
        workout.parts.doneCount <= Workout.Limits.doneParts,
        workout.text.count <= Workout.Limits.characters
      else { continue }
      let read = try Workout(text: workout.text)
      #expect(read == workout, "\(workout.text)")
      #expect(read.text == workout.text)
    }
  }

  @Test("A fault is shown where it stands", arguments: Fault.all)
  func faults(fault: Fault) {
    #expect(throws: WorkoutTextError(fault.problem, offset: fault.offset, length: fault.length)) {
      try Workout(text: fault.text)
    }
  }

  struct Fault: Sendable, CustomStringConvertible {
    let text: String
    let problem: WorkoutTextError.Problem
    let offset: Int
    let length: Int

    var description: String { text }

    init(_ text: String, _ problem: WorkoutTextError.Problem, _ offset: Int, _ length: Int) {
      self.text = text
      self.problem = problem
      self.offset = offset
      self.length = length
    }

    static let all = [
      Fault("", .nothing, 0, 0), Fault("  ", .nothing, 0, 0),
      Fault("30min esay", .unknownWord("esay"), 6, 4), Fault("30 easy", .unitMissing, 0, 2),
      Fault("30ft", .unknownUnit("ft"), 2, 2), Fault("wu easy", .unknownWord("easy"), 3, 4),
      Fault("6x (20s hard", .bracketMissing, 3, 1), Fault("20s hard)", .bracketTooMany, 8, 1),
      Fault("6x ()", .emptyRepeats, 3, 2), Fault("0x (20s)", .count, 0, 2),
      Fault("100x (20s)", .count, 0, 4), Fault("2x2x2x2x 20s", .tooDeep, 6, 2),
      Fault("20s;; 30s", .partMissing, 4, 0), Fault("20s % 30s", .unexpected("%"), 4, 1),
      Fault("20s hard hard", .twice("how to move"), 9, 4), Fault("20s @6", .aim, 4, 2),
      Fault("20s @90%", .grade, 4, 4), Fault("20s @4:5/km", .pace, 4, 4),
      Fault("20s @4:45", .pace, 4, 5), Fault("20s @5:00-4:45/km", .backward, 4, 13),
      Fault("20s @z6", .zone, 4, 3), Fault("20s @e11", .effort, 4, 4),
      Fault("20s @20bpm", .beats, 4, 6), Fault("0s", .stepLength, 0, 2),
      Fault("100h", .stepLength, 0, 4), Fault("0.5s", .wholeSeconds, 0, 4),
      Fault("20s \"no end", .noteOpen, 4, 7), Fault("20s \"\"", .note, 4, 2),
      Fault("on head=5kg", .place("head"), 3, 4), Fault("on vest", .amount("vest"), 7, 0),
      Fault("on vest=5N", .amount("vest"), 8, 2), Fault("on band=5kg", .amount("band"), 8, 3),
      Fault("squats", .sets, 6, 0), Fault("squats 3", .sets, 7, 0),
      Fault("squats 31x8", .repetitions, 7, 4), Fault("squats 3x8 @5N", .exerciseMass, 11, 3),
      Fault("squats 3x8 r30", .reserve, 11, 3), Fault("3x8 squats", .unitMissing, 2, 1),
      Fault("1.2345km", .number, 0, 6),
    ]
  }

  @Test("A fault says what, where and what to do, and points below the line")
  func words() throws {
    let text = "wu 12min easy\n6x (20s hil hard)"
    let error = try #require(throws: WorkoutTextError.self) { try Workout(text: text) }
    #expect(error.message.hasPrefix("the word “hil” is not known at character 23, use one of wu"))
    #expect(error.pointer(in: text) == "6x (20s hil hard)\n        ^^^")
    for fault in Fault.all {
      let error = WorkoutTextError(fault.problem, offset: fault.offset, length: fault.length)
      #expect(error.message.contains(" at character \(fault.offset + 1), "), "\(error.message)")
      #expect(error.pointer(in: fault.text).contains("^"))
    }
  }

  @Test("No text is too strange: it is read, or refused with a place inside it")
  func anyText() {
    var random = SeededGenerator(seed: 5)
    let letters = Array("wucd0123456789xsminhkg()@%;,:/-\"zebpo n\n.ü")
    for _ in 0..<3000 {
      let count = random.integer(below: 24)
      let text = String((0..<count).map { _ in letters[random.integer(below: letters.count)] })
      do {
        let workout = try Workout(text: text)
        #expect(try Workout(text: workout.text) == workout, "\(text)")
      } catch {
        #expect((0...text.count).contains(error.offset + error.length), "\(text)")
      }
    }
  }

  @Test("A text beyond the limits is refused")
  func limits() {
    let long = Array(repeating: "30min easy", count: 500).joined(separator: "; ")
    #expect(throws: WorkoutTextError.self) { try Workout(text: long) }
    let many = Array(repeating: "1s", count: 101).joined(separator: ";")
    #expect(throws: WorkoutTextError(.tooMany, offset: 300, length: 1)) {
      try Workout(text: many)
    }
    #expect(throws: WorkoutTextError.self) { try Workout(text: "99x (99x (1s, 1s))") }
  }
}
