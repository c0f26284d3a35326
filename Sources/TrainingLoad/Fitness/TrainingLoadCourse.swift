public import Evidence
public import Logbook

/// What the training of the days before has made of each day: rolling training load, monotony,
/// strain, and what the plan will make of the days to come.
///
/// It registers what was put in; it measures neither fitness nor freshness, and it says nothing of
/// injury.
public struct TrainingLoadCourse: Sendable, Hashable {
  /// One day of it.
  public struct Point: Sendable, Hashable {
    /// Which day.
    public let day: Day
    /// Whether the day is still to come.
    public let isForecast: Bool
    /// The day's training load; with a band where it is guessed.
    public let amount: Assessment<Estimate>
    /// The rolling mean that forgets in 42 days.
    public let long: Assessment<Estimate>
    /// The rolling mean that forgets in 7 days.
    public let short: Assessment<Estimate>
    /// Long-term less short-term training load of the same day.
    public let balance: Assessment<Estimate>
    /// Mean over standard deviation of seven days.
    public let monotony: Assessment<Estimate>
    /// The week's training load times its monotony.
    public let strain: Assessment<Estimate>
    /// Seven days' mean over that of 28. A description; nothing may hang on it
    /// (`AcuteChronicRatio.criticism`).
    public let acuteChronic: Assessment<Estimate>
  }

  /// The days, oldest first, what is planned last.
  public let points: [Point]

  /// The course of a series of days.
  ///
  /// - Shape: one amount a day in, one point a day out; each depends on the days up to it alone.
  /// - Units: those of the amounts.
  /// - Range: where nothing is known, every point says so. Before the log begins the runner is
  ///   taken to have trained half as much as in its first 28 days, between nothing and all of it:
  ///   a choice of this project, whose band fades with the time constants.
  /// - Errors: none; a figure without its days says why.
  /// - Source: `Source.cogganManager` (42 and 7 days), `Source.foster1998` (monotony and strain).
  /// - Parameter preload: the training load a day before the first; nil for the choice above.
  public init(
    of series: DailySeries, preload: Estimate? = nil,
    parameters: FitnessParameters = .standard
  ) {
    let days = series.days
    guard let filled = series.filled else {
      points = days.map { Point(unknown: $0, count: days.count) }
      return
    }
    let before = preload ?? Self.preload(filled, days: parameters.preloadDays)
    let long = Self.rolled(filled, .reciprocal(days: parameters.longDays), from: before)
    let short = Self.rolled(filled, .reciprocal(days: parameters.shortDays), from: before)
    points = days.indices.map { place in
      let week = RecentDays(days, through: place, count: Int(parameters.monotonyDays))
      let monotony = week.monotony(cap: parameters.monotonyCap)
      return Point(
        day: days[place].day, isForecast: days[place].isPlanned, amount: .known(filled[place]),
        long: .known(long[place]), short: .known(short[place]),
        balance: .known(Self.difference(long[place], short[place])), monotony: monotony,
        strain: week.strain(monotony: monotony),
        acuteChronic: AcuteChronicRatio.reading(days, through: place, parameters))
    }
  }

  private static func preload(_ filled: [Estimate], days: Double) -> Estimate {
    let first = filled.prefix(Int(days))
    guard !first.isEmpty else { return Estimate(0, low: 0, high: 0) }
    let mean = first.reduce(0) { $0 + $1.value } / Double(first.count)
    return Estimate(mean / 2, low: 0, high: mean)
  }

  private static func rolled(
    _ days: [Estimate], _ mean: RollingMean, from before: Estimate
  ) -> [Estimate] {
    let values = mean.course(of: days.map(\.value), from: before.value)
    let lows = mean.course(of: days.map(\.low), from: before.low)
    let highs = mean.course(of: days.map(\.high), from: before.high)
    return days.indices.map { Estimate(values[$0], low: lows[$0], high: highs[$0]) }
  }

  /// Both means err the same way where days are not known, so that the ends pair off.
  private static func difference(_ a: Estimate, _ b: Estimate) -> Estimate {
    let ends = [a.value - b.value, a.low - b.low, a.high - b.high]
    return Estimate(
      ends[0], low: ends.min() ?? ends[0], high: ends.max() ?? ends[0])
  }
}

extension TrainingLoadCourse.Point {
  fileprivate init(unknown day: DailyTrainingLoad, count: Int) {
    let shortage = Assessment<Estimate>.unknown(.unknownDays(count))
    self.init(
      day: day.day, isForecast: day.isPlanned, amount: shortage, long: shortage, short: shortage,
      balance: shortage, monotony: shortage, strain: shortage, acuteChronic: shortage)
  }
}

/// The last days up to one, where every one of them is known.
struct RecentDays {
  let amounts: Assessment<[Double]>

  init(_ days: [DailyTrainingLoad], through place: Int, count: Int) {
    guard place + 1 >= count else {
      amounts = .unknown(.days(known: place + 1, needed: count))
      return
    }
    let last = days[(place + 1 - count)...place]
    let known = last.compactMap(\.amount)
    amounts =
      known.count == last.count ? .known(known) : .unknown(.unknownDays(last.count - known.count))
  }

  var mean: Double? {
    amounts.value.map { $0.reduce(0, +) / Double(max(1, $0.count)) }
  }

  /// Mean over the standard deviation of the population of days.
  func monotony(cap: Double) -> Assessment<Estimate> {
    guard let days = amounts.value, let mean else {
      return .unknown(amounts.shortage ?? .nothingDone)
    }
    guard mean > 0 else { return .unknown(.nothingDone) }
    let squares = days.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let spread = (squares / Double(days.count)).squareRoot()
    return .known(Estimate(exactly: min(cap, spread > 0 ? mean / spread : cap)))
  }

  func strain(monotony: Assessment<Estimate>) -> Assessment<Estimate> {
    guard let days = amounts.value, let monotony = monotony.value else {
      return .unknown(monotony.shortage ?? amounts.shortage ?? .nothingDone)
    }
    return .known(Estimate(exactly: days.reduce(0, +) * monotony.value))
  }
}

extension Estimate {
  /// A figure that is arithmetic on what is known: its band has no width of its own.
  init(exactly value: Double) { self.init(value, low: value, high: value) }
}
