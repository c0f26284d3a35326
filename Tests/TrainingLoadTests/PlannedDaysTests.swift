import Evidence
import Logbook
import Testing

@testable import TrainingLoad

@Suite("Days to come")
struct PlannedDaysTests {
  static let first = Day(number: 20_000)
  static let today = first + 59

  /// Eight easy kilometers every other day of sixty, for every tissue alike.
  private static let ledgers: TissueLedgers = {
    let dose = SidedDose(both: Estimate(8, low: 6, high: 11))
    let runs = stride(from: 0, to: 60, by: 2).map { number in
      DosedRun(
        id: Int64(number), day: first + number, sport: .running,
        doses: RunDoses(LedgerTissue.all.map { _ in dose }))
    }
    return TissueLedgers(
      TissueLedgers.Log(runs: runs, work: [], checkIns: [], athlete: Athlete(name: "")),
      through: today)
  }()

  private static func planned(_ day: Int, _ kilometers: Double) -> PlannedDoses {
    let dose = Estimate(kilometers, low: kilometers / 2, high: kilometers * 2)
    return PlannedDoses(
      day: today + day,
      doses: Dictionary(uniqueKeysWithValues: LedgerTissue.all.map { ($0, dose) }))
  }

  private func use(_ ledgers: TissueLedgers, _ tissue: LedgerTissue, _ day: Int) throws -> TissueUse
  {
    let side = try #require(ledgers.ledger(of: tissue, side: tissue.hasSides ? .left : nil))
    return try side.use(on: Self.today + day).get()
  }

  @Test("Days without a session are days of rest, and no past day changes")
  func rest() throws {
    let ahead = Self.ledgers.following([], through: Self.today + 7)
    for tissue in LedgerTissue.all {
      for day in -20...7 {
        #expect(try use(ahead, tissue, day) == use(Self.ledgers, tissue, day), "\(tissue.key)")
      }
    }
  }

  @Test("A session that was done as planned leaves the ledgers that the plan foresaw")
  func foreseen() throws {
    // The log of one who did it: the same doses, on the same days, with the same bands.
    let ahead = Self.ledgers.following(
      [Self.planned(2, 9), Self.planned(5, 14)], through: Self.today + 7)
    let done = [(2, 9.0), (5, 14)].map { day, kilometers in
      let dose = Estimate(kilometers, low: kilometers / 2, high: kilometers * 2)
      return DosedRun(
        id: Int64(100 + day), day: Self.today + day, sport: .running,
        doses: RunDoses(LedgerTissue.all.map { _ in SidedDose(both: dose) }))
    }
    let later = TissueLedgers(
      TissueLedgers.Log(
        runs: Self.ledgers.runs + done, work: [], checkIns: [], athlete: Athlete(name: "")),
      through: Self.today + 7)
    for tissue in LedgerTissue.all {
      for day in 0...7 { #expect(try use(ahead, tissue, day) == use(later, tissue, day)) }
    }
  }

  @Test("More than rest from the first session on, wider by its band, and no day before it")
  func added() throws {
    let ahead = Self.ledgers.following([Self.planned(3, 10)], through: Self.today + 7)
    for tissue in LedgerTissue.all {
      for day in 1...7 {
        let (with, without) = (try use(ahead, tissue, day), try use(Self.ledgers, tissue, day))
        if day < 3 {
          #expect(with == without)
        } else {
          #expect(with.standing > without.standing)
          #expect(with.used.low <= with.used.value && with.used.value <= with.used.high)
        }
      }
    }
  }

  @Test("What is still to be done today is added to what was done")
  func today() throws {
    let ahead = Self.ledgers.following([Self.planned(0, 5)], through: Self.today + 1)
    let dose = ahead.sides.first?.ledger?.dose(on: Self.today)
    let done = Self.ledgers.sides.first?.ledger?.dose(on: Self.today)
    #expect(try abs(#require(dose).value - #require(done).value - 5) < 1e-12)
    #expect(ahead.looked(at: Self.today).day == Self.today && ahead.day == Self.today + 1)
  }

  @Test("A log without a run knows nothing of any day to come")
  func empty() {
    let none = TissueLedgers(
      TissueLedgers.Log(runs: [], work: [], checkIns: [], athlete: Athlete(name: "")),
      through: Self.today)
    let ahead = none.following([Self.planned(1, 5)], through: Self.today + 7)
    #expect(ahead.sides.allSatisfy { $0.ledger == nil })
  }

  // What sessions to come will come to.

  private func examples(_ rates: [Double], effort: Double?) -> [ExpectedTrainingLoad.Example] {
    rates.map { .init(amount: $0 * 50, minutes: 50, effort: effort) }
  }

  @Test("By effort and minutes 45 minutes of effort 7 are 315, as published, within its scatter")
  func effort() throws {
    let load = try #require(ExpectedTrainingLoad(of: .effort, from: []))
    let amount = load.amount(minutes: 45, effort: 7)
    #expect(abs(amount.value - 315) < 1e-9)
    // 28.1 % from one time to the next: eight in ten within 1.2816 of it.
    #expect(abs(amount.high / 315 - 1.360) < 0.001 && abs(amount.low / 315 - 0.640) < 0.001)
  }

  @Test("A session like the runs that are past is expected to be what they were")
  func same() throws {
    let load = try #require(
      ExpectedTrainingLoad(of: .banister, from: examples([1, 1, 1, 1, 1, 1], effort: 4)))
    let amount = load.amount(minutes: 50, effort: 4)
    #expect(amount.value == 50 && amount.low == 50 && amount.high == 50)
    #expect(load.amount(minutes: 100, effort: 4).value == 100)
    #expect(load.amount(minutes: 50, effort: 8).value > 50)
    #expect(load.amount(minutes: 50, effort: 0).value == 0)
  }

  @Test("Runs that scatter widen the band; too few say nothing")
  func scatter() throws {
    let load = try #require(
      ExpectedTrainingLoad(of: .edwards, from: examples([1, 2, 3, 4, 5], effort: nil)))
    let amount = load.amount(minutes: 10, effort: ExpectedTrainingLoad.usualEffort)
    #expect(abs(amount.value - 30) < 1e-9)
    // The ends are the tenth and ninetieth of a hundred of 1 to 5.
    #expect(abs(amount.low - 14) < 1e-9 && abs(amount.high - 46) < 1e-9)
    #expect(ExpectedTrainingLoad(of: .pace, from: examples([1, 2, 3, 4], effort: 5)) == nil)
  }

  @Test("A day that is planned brings its band into the rolling means, and none before it")
  func bands() throws {
    let series = DailySeries(
      done: (0..<30).map { (Self.first + $0, 50) },
      planned: [
        (Self.first + 31, Estimate(50, low: 20, high: 90)),
        (Self.first + 31, Estimate(10, low: 5, high: 20)),
      ], today: Self.first + 29)
    let points = TrainingLoadCourse(of: series, preload: Estimate(50, low: 50, high: 50)).points
    let last = try #require(points.last)
    #expect(last.day == Self.first + 31 && last.isForecast && !points[29].isForecast)
    #expect(last.amount.value == Estimate(60, low: 25, high: 110))
    let (before, after) = (try #require(points[30].short.value), try #require(last.short.value))
    #expect(before.low == before.high && after.low < after.value && after.value < after.high)
  }
}
