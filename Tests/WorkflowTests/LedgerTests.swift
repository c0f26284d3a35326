import ActivityFiles
import Biomechanics
import Evidence
import Foundation
import Logbook
import Quantities
import Testing
import TrainingLoad
import Workflow

@Suite("Ledgers of the log")
struct LedgerTests {
  static let firstDay = Day(number: 20_360)
  static let today = Day(number: 20_413)

  /// A run every third day from the first on, with a hill and a speed of its own.
  static let runs: [Course] = stride(from: firstDay.number, through: today.number, by: 3).map {
    day in
    var run = Course()
    run.start = Double(day) * 86_400 + 30_000
    run.minutes = 10 + day % 7
    run.speed = 2.6 + 0.2 * Double(day % 5)
    return run
  }

  static func log(_ runs: [Course] = runs) async throws -> Workbench {
    let workbench = try await Scene.workbench()
    var athlete = Athlete(name: "A")
    athlete.readings = [
      .init(day: firstDay, trait: .massKilograms, value: 70),
      .init(day: firstDay, trait: .heightMeters, value: 1.78),
    ]
    try await workbench.setAthlete(athlete)
    for run in runs { _ = try await workbench.take(run.bytes(), "\(run.start).fit") }
    return workbench
  }

  @Test("They are equal whether computed run by run, in another order or from scratch")
  func order() async throws {
    let forward = try await Self.log()
    let ledgers = try await forward.tissueLedgers()
    #expect(ledgers.firstDay == Self.firstDay && ledgers.day == Self.today)
    #expect(ledgers.sides.count == 17)
    let backward = try await Self.log(Self.runs.reversed()).tissueLedgers()
    #expect(backward.sides == ledgers.sides)
    _ = try await forward.refresh(all: true)
    #expect(try await forward.tissueLedgers() == ledgers)
    let grown = try await Self.log(Self.runs.dropLast())
    let before = try await grown.tissueLedgers()
    _ = try await grown.take(#require(Self.runs.last).bytes())
    let after = try await grown.tissueLedgers()
    #expect(after.sides == ledgers.sides)
    let daysBefore = 3 * (Self.runs.count - 1)
    for (old, new) in zip(before.sides, after.sides) {
      let (had, has) = (try #require(old.ledger).states, try #require(new.ledger).states)
      // One more run changes its day and what follows, and nothing before it.
      #expect(has.prefix(daysBefore) == had.prefix(daysBefore))
      #expect(has[daysBefore] != had[daysBefore])
    }
  }

  @Test("Each figure of a dose comes into the ledger of its day, and nothing else does")
  func sums() async throws {
    let workbench = try await Self.log()
    let ledgers = try await workbench.tissueLedgers()
    let list = try await workbench.runs(RunQuery()).runs
    for side in ledgers.sides {
      let ledger = try #require(side.ledger)
      for run in list {
        let meters = try #require(run.value(side.tissue.doseKey))
        let dose = try #require(ledger.dose(on: run.day))
        #expect(abs(dose.value * 1000 / meters - 1) < 1e-12)
      }
      let total = list.compactMap { $0.value(side.tissue.doseKey) }.reduce(0, +) / 1000
      #expect(abs(ledger.doses.reduce(0) { $0 + $1.value } / total - 1) < 1e-12)
    }
  }

  @Test("Kit put on an old run changes that day and what follows, for the tissues that carry it")
  func kit() async throws {
    let workbench = try await Self.log()
    let before = try await workbench.tissueLedgers()
    let old = try #require(try await workbench.runs(RunQuery()).runs.dropFirst(4).first)
    let vest = try #require(TypedLoad(text: "vest=10%"))
    try await workbench.wear([.load(vest)], on: old.id)
    let after = try await workbench.tissueLedgers()
    for (one, other) in zip(before.sides, after.sides) where one.tissue == .tibia {
      let place = old.day - Self.firstDay
      let (then, now) = (try #require(one.ledger).states, try #require(other.ledger).states)
      #expect(then[..<place] == now[..<place])
      #expect(then[place] != now[place] && then.last != now.last)
      let used = try #require(try? other.use(on: Self.today).get()).used.value
      #expect(try used > #require(try? one.use(on: Self.today).get()).used.value)
    }
    try await workbench.delete([old.id])
    let without = try await workbench.tissueLedgers()
    #expect(try #require(without.ledger(of: .tibia)?.ledger?.dose(on: old.day)).value == 0)
  }

  @Test("A newcomer who has said nothing has ledgers from the first import, with what was assumed")
  func newcomer() async throws {
    let workbench = try await Scene.workbench()
    #expect(try await workbench.tissueLedgers().firstDay == nil)
    for run in Self.runs { _ = try await workbench.take(run.bytes(), "\(run.start).fit") }
    _ = try await workbench.add(
      TypedRun(
        start: Date(timeIntervalSince1970: Double(Self.today.number) * 86_400 + 100),
        sport: .running, seconds: 1800))
    let ledgers = try await workbench.tissueLedgers()
    #expect(ledgers.assumptions.contains(.usualBody(runs: Self.runs.count)))
    #expect(ledgers.assumptions.contains(.evenSpeed(runs: 1)))
    #expect(ledgers.assumptions.contains(.beforeTheLog))
    for side in ledgers.sides {
      #expect(throws: Never.self) { try side.use(on: ledgers.day).get() }
    }
    let early = try await workbench.tissueLedgers(through: Self.firstDay + 20)
    for side in early.sides {
      #expect(throws: TissueState.Unknown.shortLog(missingDays: 7)) {
        try side.use(on: early.day).get()
      }
    }
  }

  @Test("A day to come is a day of rest, and a day that nobody will see is refused")
  func foresight() async throws {
    let workbench = try await Self.log()
    let now = try await workbench.tissueLedgers()
    let later = try await workbench.tissueLedgers(through: Self.today + 7)
    for (one, other) in zip(now.sides, later.sides) {
      let used = try #require(try? one.use(on: Self.today).get()).standing
      #expect(try #require(try? other.use(on: Self.today + 7).get()).standing < used)
    }
    await #expect(throws: WorkflowError.self) {
      try await workbench.tissueLedgers(through: Self.today + 400)
    }
  }

  @Test("Pain and soreness lower the line of the tissue they speak of, strength work fills it")
  func said() async throws {
    let workbench = try await Self.log()
    var checkIn = CheckInEdit(day: Self.today)
    checkIn.pains = [
      Pain(.achilles, 2, side: .left), Pain(.knee, 6), Pain(.tibia, 1, side: .right),
    ]
    try await workbench.checkIn(checkIn)
    var squats = StrengthWork(day: Self.today, exercise: .squats, sets: 4, of: .repetitions(10))
    squats.massKilograms = 60
    let before = try await workbench.tissueLedgers()
    _ = try await workbench.add(squats)
    let after = try await workbench.tissueLedgers()
    #expect(after.assumptions.contains(.strengthWork(1)))
    func standing(_ tissue: LedgerTissue, _ side: Pain.Side?) -> TissueLine.Standing? {
      after.ledger(of: tissue, side: side)?.standing(on: Self.today)
    }
    #expect(standing(.achilles, .left) == .sore && standing(.achilles, .right) == .sound)
    #expect(standing(.patellofemoral, .left) == .stopped)
    #expect(standing(.tibia, .right) == .stopped && standing(.tibia, .left) == .sound)
    for (one, other) in zip(before.sides, after.sides) {
      let (old, new) = (one.ledger?.doses.last?.value ?? 0, other.ledger?.doses.last?.value ?? 0)
      #expect(new > old, "\(one.tissue.key)")
    }
  }
}
