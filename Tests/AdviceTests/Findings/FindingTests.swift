import Biomechanics
import Evidence
import Logbook
import Quantities
import Testing
import TrainingLoad

@testable import Advice

@Suite("Findings")
struct FindingTests {
  @Test("14 km after 12.0 is 1.167 times as long, and a tenth more would have been 13.2 km")
  func spike() throws {
    var diary = Diary()
    diary.weeks(5, kilometers: 12)
    diary.run(35, 14)
    let finding = try #require(diary.found(.singleRunSpike, on: 35).first)
    let amount = try #require(finding.amount)
    #expect(abs(amount.estimate.value - 1.167) < 0.001)
    #expect(finding.gravity == .ease)
    #expect(finding.fact.contains("13.2 km"))
    // The published figures of the band from 1.10 to 1.30.
    #expect(finding.caveat.contains("1.64") && finding.caveat.contains("1.31 to 2.05"))
    #expect(finding.sources.contains(.frandsen2025))
    #expect(finding.run == diary.runs.last?.id)
  }

  @Test("The three bands are told apart and nothing is drawn between them")
  func bands() {
    func ratio(_ kilometers: Double) -> String {
      var diary = Diary()
      diary.weeks(5)
      diary.run(35, kilometers)
      return diary.found(.singleRunSpike, on: 35).first?.caveat ?? ""
    }
    #expect(ratio(11).isEmpty)
    #expect(ratio(11.5) == ratio(13) && ratio(11.5).contains("1.64"))
    #expect(ratio(13.1) == ratio(20) && ratio(13.1).contains("1.52"))
    #expect(ratio(20.1) == ratio(40) && ratio(20.1).contains("2.28"))
  }

  @Test("Within the error of the watch it is told, not warned of")
  func watchError() throws {
    var diary = Diary()
    diary.weeks(5)
    diary.run(35, 11.2)
    let finding = try #require(diary.found(.singleRunSpike, on: 35).first)
    #expect(finding.gravity == .tell && finding.fact.contains("error of the watch"))
  }

  @Test("A log too young to tell says so, and a run without a distance is no run of 0 km")
  func unknown() {
    var diary = Diary()
    diary.run(0, 5)
    diary.run(10, 20)
    #expect(diary.reason(.singleRunSpike, on: 10) != nil)
    #expect(diary.reason(.weeklyRamp, on: 10) != nil)
    diary.weeks(6)
    diary.run(44, 10) { $0.meters = nil }
    #expect(diary.found(.singleRunSpike, on: 44).isEmpty)
    #expect(diary.reason(.weeklyRamp, on: 44) != nil)
    #expect(diary.log.report(on: Diary.day(44)).unwatched.contains { $0.watcher == "weeklyRamp" })
  }

  @Test(
    "Every finding of every row says fact, figure, source and what to do, and no forbidden word")
  func words() {
    var told: Set<String> = []
    for row in WatchRow.all {
      for finding in row.findings {
        told.insert(finding.watcher)
        let text = [finding.fact, finding.today, finding.caveat].joined(separator: " ")
        #expect(finding.fact.hasSuffix(".") && finding.today.hasSuffix("."), "\(text)")
        #expect(
          !finding.sources.isEmpty && !text.contains("  ") && !text.contains("inf"), "\(text)")
        for word in ["bad form", "you will", "risk", "180", "fracture", "unsafe form", "danger"] {
          #expect(!text.lowercased().contains(word), "\(text)")
        }
        #expect(finding.rules.allSatisfy { Rule.named($0) != nil })
        #expect(finding.claims.allSatisfy { Claim.named($0) != nil })
        if let band = finding.amount?.estimate {
          #expect(band.low <= band.value && band.value <= band.high)
        }
      }
    }
    #expect(told == Set(Watcher.all.map(\.id)))
  }

  @Test("Watchers have names, rules and sources, each name once")
  func catalogue() {
    #expect(Set(Watcher.all.map(\.id)).count == Watcher.all.count)
    for watcher in Watcher.all {
      #expect(!watcher.title.isEmpty && !watcher.sources.isEmpty, "\(watcher.id)")
      #expect(watcher.rules.allSatisfy { Rule.named($0) != nil }, "\(watcher.id)")
      #expect(watcher.claims.allSatisfy { Claim.named($0) != nil }, "\(watcher.id)")
    }
  }

  @Test("A report tells the gravest first, and a spike still on the next day")
  func report() {
    var diary = Diary()
    diary.weeks(5, kilometers: 12)
    diary.run(35, 14)
    diary.hurt(36, .tibia, 2)
    diary.hurt(36, .calf, 1)
    let report = diary.log.report(on: Diary.day(36))
    #expect(report.findings.map(\.gravity) == report.findings.map(\.gravity).sorted(by: >))
    #expect(report.findings.first?.needsClinician == true)
    #expect(report.findings.contains { $0.watcher == "singleRunSpike" && $0.day == Diary.day(35) })
    #expect(
      !diary.log.report(on: Diary.day(38)).findings.contains { $0.watcher == "singleRunSpike" })
  }

  @Test("What is found on a day does not change with later days")
  func causal() {
    var diary = Diary()
    diary.weeks(6)
    diary.run(35, 14)
    diary.hurt(36, .calf, 4)
    var longer = diary
    longer.weeks(9)
    longer.hurt(50, .tibia, 5)
    for number in 30...40 {
      var part = longer
      part.runs = diary.runs + longer.runs.filter { $0.day > Diary.day(41) }
      #expect(
        diary.log.report(on: Diary.day(number)) == part.log.report(on: Diary.day(number)))
    }
  }

  @Test("Three weeks of one pace quote the verdict on the claim, whatever it is")
  func sameness() throws {
    var diary = Diary()
    diary.same(weeks: 3)
    let finding = try #require(diary.found(.sameness, on: 20).first)
    #expect(finding.gravity == .tell)
    let verdict = try #require(Claim.named("C51")?.verdict.words)
    #expect(finding.caveat.contains(verdict))
    #expect(finding.claims == ["C50", "C51", "C52"])
  }
}

@Suite("What is left today")
struct DayBudgetTests {
  @Test("A tissue's kilometers are left until its line, and a stopped one says so")
  func tissues() throws {
    var diary = Diary()
    diary.tissueWeeks(9)
    let budget = diary.log.budget(on: Diary.day(61))
    let achilles = try #require(budget.tissues.first)
    let left = try #require(achilles.leftKilometers)
    let used = try #require(achilles.used)
    // Adding exactly what is left brings the ledger to its line.
    var full = diary
    full.doses[61] = left.value
    let state = try #require(full.log.ledgers.first?.ledger[Diary.day(61)])
    let capacity = try #require(diary.log.ledgers.first?.ledger[Diary.day(61)]).use().line.limit
    #expect(abs(try state.use().standing - capacity) < 1e-9 * capacity)
    #expect(used.value < 1 && left.value > 0)
    #expect(left.low <= left.value && left.value <= left.high)
  }

  @Test("A short log knows nothing, and says how long it has to wait")
  func short() throws {
    var diary = Diary()
    diary.tissueWeeks(2)
    let tissue = try #require(diary.log.budget(on: Diary.day(13)).tissues.first)
    #expect(tissue.used == nil && tissue.reason?.contains("14") == true)
  }

  @Test("The heart has no line: its week lies below, within or above the runner's own")
  func heart() throws {
    func budget(_ last: Double) -> DayBudget {
      var diary = Diary()
      // Weeks of 400 to 600, then one of seven equal days.
      for number in 0..<98 { diary.amounts[number] = 400.0 / 7 + Double(number / 7 % 5) * 7 }
      for number in 98..<105 { diary.amounts[number] = last / 7 }
      return diary.log.budget(on: Diary.day(104))
    }
    #expect(budget(500).heart?.place == .within)
    #expect(budget(900).heart?.place == .above)
    #expect(budget(100).heart?.place == .below)
    let heart = try #require(budget(500).heart)
    #expect(abs(heart.week - 500) < 1e-9)
    #expect(heart.usual.lowerBound >= 400 && heart.usual.upperBound <= 600)
    var young = Diary()
    for number in 0..<30 { young.amounts[number] = 50 }
    let unknown = young.log.budget(on: Diary.day(29))
    #expect(unknown.heart == nil && unknown.heartReason != nil)
  }
}
