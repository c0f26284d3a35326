import GRDB
import Logbook
import Testing

@testable import Store

@Suite("The log keeps what is said and done beside running")
struct CheckInStoreTests {
  static let day = Day(number: 20_778)
  static let always = Day(number: 0)...Day(number: 40_000)

  private var full: CheckIn {
    var checkIn = CheckIn(day: Self.day)
    checkIn.soreness = 3.5
    checkIn.sleepHours = 7.25
    checkIn.sleepQuality = 4
    checkIn.illness = .aboveNeck
    checkIn.note = "snufs"
    checkIn.add(Pain(.achilles, 2, side: .left, moment: .morning))
    checkIn.add(Pain(.tibia, 0, moment: .during, isBone: false))
    checkIn.add(Pain(.other, 10, moment: .after, isBone: true))
    return checkIn
  }

  @Test("A check-in comes back as it went in, and the latest word of a day counts")
  func checkIn() async throws {
    let store = try RunStore.inMemory()
    let first = full
    var second = CheckIn(day: Self.day)
    second.soreness = 0
    let later = second
    try await store.write { try $0.setCheckIn(first) }
    #expect(try await store.read { try $0.checkIn(on: Self.day) } == first)
    try await store.write { try $0.setCheckIn(later) }
    #expect(try await store.read { try $0.checkIns(in: Self.always) } == [later])
  }

  @Test("A deleted check-in is out of sight, comes back, and goes when it is old")
  func deleting() async throws {
    let store = try RunStore.inMemory()
    let given = full
    try await store.write { try $0.setCheckIn(given) }
    #expect(try await store.write { try $0.setCheckInDeleted(on: Self.day, atSeconds: 10) })
    #expect(try await store.write { try !$0.setCheckInDeleted(on: Self.day, atSeconds: 11) })
    #expect(try await store.read { try $0.checkIn(on: Self.day) } == nil)
    #expect(try await store.write { try $0.setCheckInDeleted(on: Self.day, atSeconds: nil) })
    #expect(try await store.read { try $0.checkIn(on: Self.day) } == given)
    _ = try await store.write { try $0.setCheckInDeleted(on: Self.day, atSeconds: 10) }
    _ = try await store.write { try $0.purge(deletedBeforeSeconds: 20) }
    #expect(try await store.write { try !$0.setCheckInDeleted(on: Self.day, atSeconds: nil) })
    let pains = try await store.read {
      try Int.fetchOne($0.database, sql: "SELECT count(*) FROM pain")
    }
    #expect(pains == 0)
  }

  @Test("Strength work comes back as it went in, in order of day")
  func strength() async throws {
    let store = try RunStore.inMemory()
    var squats = StrengthWork(day: Self.day, exercise: .squats, sets: 3, of: .repetitions(8))
    squats.massKilograms = 40
    squats.repetitionsInReserve = 2
    squats.note = "slow"
    squats.minutes = 45
    squats.effort = 6.5
    let balance = StrengthWork(
      day: Day(number: 20_000), exercise: .balance, sets: 2, of: .seconds(30))
    let given = [squats, balance]
    let numbers = try await store.write { log in try given.map { try log.insert($0) } }
    var kept = try await store.read { try $0.strengthWork(in: Self.always) }
    #expect(kept.map(\.id) == numbers.reversed())
    for index in kept.indices { kept[index].id = 0 }
    #expect(kept == [balance, squats])
    #expect(try await store.write { try $0.setStrengthWorkDeleted(numbers[0], atSeconds: 5) })
    #expect(try await store.read { try $0.strengthWork(in: Self.always) }.count == 1)
    #expect(try await store.write { try $0.setStrengthWorkDeleted(numbers[0], atSeconds: nil) })
    #expect(try await store.read { try $0.strengthWork(in: Self.always) }.count == 2)
  }

  @Test("An outcome is measured once a day")
  func outcomes() async throws {
    let store = try RunStore.inMemory()
    let outcome = try #require(Outcome.named("jump-height"))
    for value in [0.31, 0.33] {
      let reading = Outcome.Reading(day: Self.day, outcome: outcome, value: value)
      try await store.write { try $0.setOutcome(reading) }
    }
    #expect(try await store.read { try $0.outcomeReadings() }.map(\.value) == [0.33])
    #expect(try await store.write { try $0.removeOutcome(outcome, on: Self.day) })
    #expect(try await store.read { try $0.outcomeReadings() }.isEmpty)
  }

  @Test("One athlete sees nothing of what another says, does and measures")
  func athletes() async throws {
    let store = try RunStore.inMemory()
    let other = store.seen(by: try await store.write { try $0.addAthlete(name: "Other") })
    let given = full
    let outcome = try #require(Outcome.named("sit-to-stand"))
    let number = try await store.write { log in
      try log.setCheckIn(given)
      try log.setOutcome(Outcome.Reading(day: Self.day, outcome: outcome, value: 20))
      return try log.insert(
        StrengthWork(day: Self.day, exercise: .lunges, sets: 1, of: .repetitions(5)))
    }
    #expect(try await other.read { try $0.checkIns(in: Self.always) }.isEmpty)
    #expect(try await other.read { try $0.strengthWork(in: Self.always) }.isEmpty)
    #expect(try await other.read { try $0.outcomeReadings() }.isEmpty)
    #expect(try await other.write { try !$0.setStrengthWorkDeleted(number, atSeconds: 1) })
    #expect(try await other.write { try !$0.setCheckInDeleted(on: Self.day, atSeconds: 1) })
  }

  @Test("Words of a newer version are kept and left out")
  func newerWords() async throws {
    let store = try RunStore.inMemory()
    let given = full
    try await store.write { log in
      try log.setCheckIn(given)
      try log.database.execute(
        sql: """
          INSERT INTO pain VALUES (1, 20778, 'wing', 'l', 'during', 3, NULL);
          UPDATE checkIn SET illness = 'moonstruck';
          INSERT INTO outcomeReading VALUES (1, 'wingspan', 20778, 2);
          INSERT INTO strengthWork (athlete, day, exercise, sets, repetitions)
            VALUES (1, 20778, 'flapping', 3, 8)
          """)
    }
    let read = try #require(try await store.read { try $0.checkIn(on: Self.day) })
    #expect(read.pains == given.pains)
    #expect(read.illness == nil)
    #expect(try await store.read { try $0.outcomeReadings() }.isEmpty)
    #expect(try await store.read { try $0.strengthWork(in: Self.always) }.isEmpty)
  }
}
