import Evidence
public import Logbook
import TrainingLoad

/// A figure of a day as programs read it: one line of `load` and `fitness`, one entry of the
/// interface.
public struct FigureLine: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// What it is. Kept for ever.
  public var key: String
  /// The value; nil where it is not known or where there is only a range.
  public var value: Double?
  /// The lower end of the band, where there is one.
  public var low: Double?
  /// The upper end of the band, where there is one.
  public var high: Double?
  /// The unit of all three.
  public var unit = "1"
  /// Why it is not known: a code.
  public var reason: String?
  /// The key of the measure of training load it is in.
  public var measure: String?
  /// The run it is of.
  public var run: Int64?
  /// How far an effort went.
  public var meters: Double?
  /// How long an effort took.
  public var seconds: Double?
  /// What must be said wherever it is shown.
  public var note: String?
  /// Whether it is of a day to come, as the plan has it.
  public var isPlanned = false

  /// A figure of which nothing is known yet.
  init(_ day: Day, _ key: String, unit: String = "1") {
    self.day = day
    self.key = key
    self.unit = unit
  }

  /// A figure, or why there is none.
  init(_ day: Day, _ key: String, _ reading: Assessment<Estimate>, unit: String = "1") {
    self.init(day, key, unit: unit)
    switch reading {
    case .unknown(let shortage): reason = shortage.code
    case .known(let estimate):
      value = estimate.value
      guard estimate.low < estimate.high else { return }
      (low, high) = (estimate.low, estimate.high)
    }
  }
}

extension Workbench {
  /// Both ledgers day by day, one figure a line: training load, then how full each tissue is. Where
  /// there is a plan, its days to come are among them and say so.
  public func loadLines(
    since first: Day? = nil, through last: Day? = nil
  ) async throws(WorkflowError) -> [FigureLine] {
    let report = try await forecastTrainingLoad(since: first, through: last)
    let through = [last, report.days.last?.day].compactMap(\.self).min()
    let ledgers = try await ledgers(on: through).ledgers
    return report.days.flatMap { entry in
      (report.lines(of: entry) + ledgers.lines(on: entry.day)).map { line in
        var line = line
        line.isPlanned = entry.point.isForecast
        return line
      }
    }
  }
}

extension TissueLedgers {
  /// How full each side of each tissue was at the end of a day.
  fileprivate func lines(on day: Day) -> [FigureLine] {
    sides.map { ledger in
      let side = ledger.side.map { $0 == .left ? ".left" : ".right" } ?? ""
      let key = "tissue.\(ledger.tissue.key)\(side).used"
      switch ledger.use(on: day) {
      case .success(let use): return FigureLine(day, key, .known(use.used))
      case .failure(let unknown):
        var line = FigureLine(day, key)
        line.reason = unknown.code
        return line
      }
    }
  }
}

extension TissueState.Unknown {
  /// The reason as it is printed for programs. Kept for ever.
  fileprivate var code: String {
    switch self {
    case .shortLog(let missing):
      Shortage.days(
        known: TissueParameter.leastDays - missing, needed: TissueParameter.leastDays
      ).code
    case .noLine: "noLine"
    }
  }
}

extension TrainingLoadReport {
  /// A day one figure a line: those by the chosen measure, then the amounts by the others.
  func lines(of entry: Entry) -> [FigureLine] {
    let figures = DailyFigure.all.map { figure in
      var line = FigureLine(entry.day, figure.key, figure.reading(entry.point))
      line.measure = measure.key
      line.note = figure.critics.isEmpty ? nil : figure.caveat
      // A day that is not known is guessed for the rolling means, but stays unknown itself.
      if figure.key == DailyFigure.dayKey, entry.amount == nil {
        (line.value, line.low, line.high) = (nil, nil, nil)
        line.reason = entry.unknown.first?.reason ?? "notComputed"
      }
      return line
    }
    let others = TrainingLoadMeasure.all.filter { $0 != measure && !entry.point.isForecast }
      .map { other in
        var line = FigureLine(entry.day, other.key)
        line.value = entry.amount(by: other)
        return line
      }
    return figures + others
  }
}

extension PerformanceReport {
  /// Everything that is known, and what is not, one figure a line.
  public var lines: [FigureLine] {
    let speed = profile.criticalSpeed
    return [
      FigureLine(day, "fitness.criticalSpeed", speed.map(\.speed), unit: "m/s"),
      FigureLine(day, "fitness.reserve", speed.map(\.reserve), unit: "m"),
      FigureLine(day, "fitness.score", profile.score, unit: Self.scoreUnit),
      FigureLine(day, "fitness.marathonSpeed", profile.marathonSpeed, unit: "m/s"),
    ] + races.flatMap(raceLines) + efforts.map(effortLine)
      + months.map {
        FigureLine($0.first, "fitness.score.month", $0.score, unit: Self.scoreUnit)
      } + longRuns.flatMap(longRunLines) + responseLines
  }

  private static let scoreUnit = "ml/(kg·min)"

  /// A race has a range and no value: one time alone would claim more than any model knows.
  private func raceLines(_ race: Race) -> [FigureLine] {
    let key = "fitness.race.\(race.distance.rawValue)"
    func line(_ key: String, _ seconds: ClosedRange<Double>?, _ shortage: Shortage?) -> FigureLine {
      var line = FigureLine(day, key, unit: "s")
      (line.low, line.high) = (seconds?.lowerBound, seconds?.upperBound)
      line.reason = seconds == nil ? shortage?.code : nil
      return line
    }
    let models = race.range.byModel
    return [line(key, race.range.seconds, models.first?.seconds.shortage)]
      + models.map { line("\(key).\($0.model)", $0.seconds.value, $0.seconds.shortage) }
  }

  private func effortLine(_ effort: Effort) -> FigureLine {
    var line = FigureLine(effort.performance.day, "fitness.effort", unit: "m/s")
    line.value = effort.performance.metersPerSecond
    line.run = effort.run
    line.meters = effort.performance.meters
    line.seconds = effort.performance.seconds
    return line
  }

  private func longRunLines(_ run: LongRun) -> [FigureLine] {
    let shares = [(KeyFigures.decoupling, run.decoupling), (KeyFigures.decline, run.decline)]
    return shares.compactMap { key, share in
      guard let share else { return nil }
      var line = FigureLine(run.day, key)
      line.value = share
      line.run = run.run
      return line
    }
  }

  private var responseLines: [FigureLine] {
    let holdOut = response.map(\.fit.holdOut)
    return [
      FigureLine(
        day, "fitness.response.error", holdOut.map { Estimate(exactly: $0.error) },
        unit: Self.scoreUnit),
      FigureLine(
        day, "fitness.response.errorOfMean", holdOut.map { Estimate(exactly: $0.errorOfMean) },
        unit: Self.scoreUnit),
    ]
  }
}

extension Estimate {
  /// A number that has no band of its own.
  fileprivate init(exactly value: Double) { self.init(value, low: value, high: value) }
}
