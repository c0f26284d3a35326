import Biomechanics
import Evidence
import Logbook

@testable import TrainingLoad
@testable import Web
@testable import Workflow

extension SamplePages {
  static func trainingPages() -> [SamplePage] {
    let formats = reader.formats
    let empty = LoadView.Shown(
      report: trainingLoad(days: 0), ledgers: ledgers(days: 0), events: [], span: 42, today: today)
    let full = LoadView.Shown(
      report: trainingLoad(days: 60), ledgers: ledgers(days: 60), events: events, span: 182,
      today: today, plane: .success(dosePlane))
    let short = LoadView.Shown(
      report: trainingLoad(days: 9), ledgers: ledgers(days: 9), events: [], span: 42, today: today)
    return [
      page("load", LoadView(empty, reader: reader)), page("load", LoadView(full, reader: reader)),
      page("load", LoadView(short, reader: reader)),
      page(
        "fitness",
        FitnessView(
          performance(isFull: true), muscles: muscles(isFull: true), formats: formats)),
      page(
        "fitness",
        FitnessView(
          performance(isFull: false), muscles: muscles(isFull: false), formats: formats)),
    ]
  }

  /// Equal days by effort, but for one of which it was not said, and a day to come.
  static func trainingLoad(days: Int) -> TrainingLoadReport {
    let done = (0..<days).map { index in
      (day: today + (index + 1 - days), amount: index == 20 ? nil : 300.0)
    }
    let session = (day: today + 3, amount: Estimate(300, low: 200, high: 400))
    let series = DailySeries(done: done, planned: days > 0 ? [session] : [], today: today)
    let entries = zip(TrainingLoadCourse(of: series).points, series.days).map { point, day in
      TrainingLoadReport.Entry(
        point: point, amount: day.amount,
        byMeasure: day.amount.map { ["impulse.effort": $0] } ?? [:],
        unknown: day.amount == nil ? [.init(run: 21, reason: "noEffort")] : [], activities: 1)
    }
    return TrainingLoadReport(
      measure: .effort, isChosen: true,
      coverage: TrainingLoadMeasure.all.map {
        .init(measure: $0, known: $0 == .effort ? days : 0, activities: days)
      },
      days: entries, strengthDays: days > 0 ? 2 : 0)
  }

  /// Five easy kilometers a day for every tissue.
  static func ledgers(days: Int) -> TissueLedgers {
    let dose = SidedDose(both: Estimate(5, low: 4, high: 6))
    let runs = (0..<days).map { index in
      DosedRun(
        id: Int64(index + 1), day: today + (index + 1 - days), sport: .running,
        doses: RunDoses(LedgerTissue.all.map { _ in dose }))
    }
    return TissueLedgers(
      TissueLedgers.Log(runs: runs, work: [], checkIns: [], athlete: Athlete(name: "")),
      through: today)
  }

  /// An hour without a load, less the more is carried.
  static var dosePlane: DosePlane {
    let shares = (0...10).map { Double($0) / 100 }
    func contour(_ used: Double) -> DosePlane.Contour {
      let minutes = shares.map { used * 200 / (1 + 20 * $0) }
      return DosePlane.Contour(
        used: used, minutes: minutes, least: minutes.map { $0 / 2 },
        tissues: shares.map { _ in LedgerTissue.achilles.key })
    }
    return DosePlane(
      day: today, shares: shares, contours: [contour(0.6), contour(0.85), contour(1)],
      past: [.init(run: 7, day: today + -3, share: 0.08, minutes: 40)])
  }

  static var events: [LogEvent] {
    let kinds: [LogEvent.Kind] = [
      .race(name: "Race over 10 km"), .pain(Pain(.achilles, 3, side: .left)), .illness(.aboveNeck),
      .newKit(name: "Vest"), .retiredKit(name: "Vest"),
    ]
    return kinds.enumerated().map { place, kind in
      LogEvent(day: today + -2 * place, kind: kind, run: place == 0 ? 7 : nil)
    }
  }

  static func performance(isFull: Bool) -> PerformanceReport {
    let pairs: [(Double, Double)] = [(800, 163), (2580, 600), (4980, 1200), (10_000, 2550)]
    let runs = isFull ? pairs : []
    let efforts = runs.enumerated().compactMap { place, pair in
      Performance(day: today + -place, meters: pair.0, seconds: pair.1).map {
        PerformanceReport.Effort(performance: $0, run: Int64(place + 1))
      }
    }
    let profile = PerformanceProfile(of: efforts.map(\.performance), on: today)
    let model = ImpulseResponse(baseline: 40, fitnessGain: 0.01, fatigueGain: 0.01)
    let series = DailySeries(done: (0..<30).map { (today + -$0, 100) }, today: today)
    let fit = ImpulseResponseFit(
      model: model, hasFatigue: true, performances: 16,
      holdOut: .init(performances: 4, error: 0.8, errorOfMean: 1.1))
    let response = PerformanceReport.Response(
      fit: fit, measure: .banister,
      scores: [ImpulseResponseFit.Observation(day: today + -3, value: 45)],
      course: zip(series.days, fit.course(of: series)).map { .init(day: $0.day, score: $1) })
    let longRun = PerformanceReport.LongRun(
      run: 3, day: today + -10, seconds: 6000, decoupling: 0.04, decline: 0.06)
    return PerformanceReport(
      profile: profile, efforts: efforts,
      races: RaceDistance.allCases.map {
        .init(distance: $0, range: profile.race(meters: $0.meters))
      },
      loadedRuns: isFull ? 2 : 0,
      months: isFull
        ? [
          .init(first: today + -40, score: .unknown(.nothingDone)),
          .init(
            first: today + -10, score: profile.score),
        ] : [],
      longRuns: isFull ? [longRun] : [],
      response: isFull ? .known(response) : .unknown(.performances(known: 2, needed: 15)))
  }

  static func muscles(isFull: Bool) -> MuscleReport {
    let first = today.startOfWeek(firstWeekday: 0)
    var stimulus = MuscleStimulus()
    stimulus.addRun(named: "8 x 10 s hill sprints", carrying: [.ankle])
    return MuscleReport(
      weeks: (0..<8).reversed().map {
        .init(firstDay: first + -7 * $0, stimulus: isFull ? stimulus : MuscleStimulus())
      },
      outcomes: isFull
        ? Outcome.all.map { outcome in
          let values = [outcome.allowed.lowerBound, outcome.allowed.upperBound]
          return MuscleReport.Measured(
            outcome: outcome,
            readings: values.enumerated().map {
              Outcome.Reading(day: today + (10 * $0 - 40), outcome: outcome, value: $1)
            })
        } : [],
      today: today)
  }
}
