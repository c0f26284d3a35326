import Evidence
import Logbook
import Planning
import TrainingLoad

@testable import Web
@testable import Workflow

extension SamplePages {
  /// Bodies of every kind of log: none, a short one, a long one with pain and strength work.
  static func bodyPages() -> [SamplePage] {
    [
      page("body", BodyView(body(days: 0), reader: reader)),
      page("body", BodyView(body(days: 12), reader: reader)),
      page("body", BodyView(body(days: 120, isHurt: true), reader: reader)),
      page("body", BodyView(plannedBody(showing: 0), reader: reader)),
      page("body", BodyView(plannedBody(showing: 3), reader: reader)),
      page("body", BodyView(restedBody(showing: 3), reader: reader)),
    ]
  }

  /// The body of a long log without a plan, on a day to come.
  static func restedBody(showing ahead: Int) -> BodyReport {
    var report = body(days: 120)
    report.day = today + ahead
    report.chosen = report.shown.fullest
    return report
  }

  /// The body of a long log with a session in two days that weighs twice as much as a usual one.
  static func plannedBody(showing ahead: Int) -> BodyReport {
    var report = body(days: 120)
    let dose = PlannedDose(lower: 60, nominal: 80, upper: 110)
    let choice = SessionChoice(
      entry: "long", size: .large, minutes: 80, kilometers: 14, effort: 4, stimuli: [:],
      doses: Dictionary(uniqueKeysWithValues: PlannedTissue.allCases.map { ($0, dose) }),
      workRates: [:], high: [], tier: .novice, traits: [.run, .long])
    report.sessions = [
      PlannedSession(
        id: "1-long-1", day: today + 2, choice: choice, purpose: "A long run.", isDraft: false,
        bindingRules: [], claims: [], alternatives: [])
    ]
    report.planned = report.ledgers.following(
      report.sessions.map(PlannedDoses.init), through: today + BodyReport.daysAhead)
    report.day = today + ahead
    report.chosen = report.shown.ledger(of: .achilles, side: .left)
    return report
  }

  /// A run of seven easy kilometers every other day.
  static func body(
    days: Int, isHurt: Bool = false, tissue: LedgerTissue = .achilles
  ) -> BodyReport {
    let doses = RunDoses(
      LedgerTissue.all.map { tissue in
        Figure(
          key: tissue.doseKey, modelVersion: 1, value: 7000, low: 5000, high: 9000, reason: nil)
      })
    let runs = stride(from: 0, to: days, by: 2).map { index in
      DosedRun(
        id: Int64(index + 1), day: today + (index + 1 - days), sport: .running, doses: doses)
    }
    var checkIn = CheckIn(day: today)
    checkIn.add(Pain(.achilles, 2, side: .left, moment: .morning))
    let squats = StrengthWork(day: today, exercise: .squats, sets: 3, of: .repetitions(8))
    let ledgers = TissueLedgers(
      TissueLedgers.Log(
        runs: runs, work: isHurt ? [squats] : [], checkIns: isHurt ? [checkIn] : [],
        athlete: Athlete(name: "A")), through: today)
    let chosen = ledgers.ledger(of: tissue, side: tissue.hasSides ? .left : nil)
    let history = BodyReport.PainHistory(
      day: today, pain: Pain(.achilles, 2, side: .left, moment: .morning),
      before: [(today + -1, 7)])
    return BodyReport(
      ledgers: ledgers, chosen: chosen,
      fills: isHurt ? [BodyReport.Fill(run: run(1, day: today), kilometers: 6)] : [],
      pains: isHurt ? [history] : [])
  }
}
