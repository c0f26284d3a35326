public import Evidence
public import Logbook

/// A figure that can be computed from a run: a catalogue entry that describes itself.
public struct Metric: Sendable {
  /// The name by which its figures are stored. Kept for ever, never reused.
  public let key: String
  /// What it is called, in English; pages look other languages up by the key.
  public let title: String
  /// One sentence that says what it is, for the page and for MODELS.md.
  public let definition: String
  /// The SI unit of its value (`m`, `s`, `m/s`, `1/min`, `1`).
  public let unit: String
  /// How the figures of one day, week or month add up.
  public let daily: Daily
  /// How far the figure can be trusted.
  public let validity: Validity
  /// Where its formula comes from.
  public let sources: [Source]
  /// Raised whenever the same run may give another value than before.
  public let modelVersion: Int
  /// Computes it.
  public let compute: @Sendable (Observation) -> Reading

  /// Describes a metric.
  public init(
    key: String, title: String, definition: String, unit: String, daily: Daily,
    validity: Validity, sources: [Source], modelVersion: Int = 1,
    compute: @escaping @Sendable (Observation) -> Reading
  ) {
    self.key = key
    self.title = title
    self.definition = definition
    self.unit = unit
    self.daily = daily
    self.validity = validity
    self.sources = sources
    self.modelVersion = modelVersion
    self.compute = compute
  }

  /// How figures of several runs make one.
  public enum Daily: String, Sendable, Hashable {
    case sum, mean, maximum, minimum
    /// Averaged by the time it was measured over.
    case timeWeighted
    /// Figures of several runs say nothing together.
    case none
  }

  /// How far a figure can be trusted.
  public enum Validity: String, Sendable, Hashable {
    /// Measured, or arithmetic on what was measured.
    case measured
    /// Modelled by a published equation within its range.
    case modelled
    /// A convention that is useful by agreement, not by validation.
    case convention
  }
}

/// What a metric is asked about: one activity on the grid, and the athlete as on that day.
public struct Observation: Sendable {
  /// The activity as recorded.
  public let activity: Activity
  /// The activity on the one-second grid.
  public let signals: Signals
  /// The athlete as on that day.
  public let athlete: AthleteState
  /// What was carried and when; spans that overlap add up.
  public let carried: [CarriedSpan]
  /// What several metrics need of the signals, worked out once.
  let course: Course
  /// What the run asked of the body, worked out once.
  let exertion: Exertion.Answer

  /// Lays an activity before the metrics.
  public init(
    activity: Activity, signals: Signals, athlete: AthleteState, carried: [CarriedSpan] = []
  ) {
    var tables = MomentTables()
    self.init(
      activity: activity, signals: signals, athlete: athlete, carried: carried, tables: &tables)
  }

  /// Lays an activity before the metrics, with tables that it shares with others.
  public init(
    activity: Activity, signals: Signals, athlete: AthleteState, carried: [CarriedSpan],
    tables: inout MomentTables
  ) {
    self.activity = activity
    self.signals = signals
    self.athlete = athlete
    self.carried = carried
    course = Course(activity, signals)
    let seconds = course.movingSeconds
    exertion = Exertion.answer(
      Exertion.Undertaking(
        activity: activity, signals: signals, athlete: athlete, carried: carried,
        motion: (seconds > 0 ? course.movingMeters : course.meters, seconds)),
      tables: &tables)
  }
}

/// What a metric answers.
public enum Reading: Sendable, Hashable {
  /// The value, with its band where it is modelled.
  case known(Double, band: ClosedRange<Double>?)
  /// Why there is none: missing data is never 0.
  case unknown(Reason)

  /// Why a figure is not known.
  public enum Reason: Sendable, Hashable {
    /// Nothing was recorded on a channel.
    case noSignal(Channel)
    /// The athlete has not said something.
    case noTrait(Athlete.Trait)
    /// The runner has not said how hard it was.
    case noEffort
    /// The athlete has not said their sex, which the equation needs.
    case noSex
    /// The activity is shorter than the figure needs.
    case tooShort
    /// The figure means nothing for this sport.
    case otherSport
    /// The recording lies outside the range of the equation.
    case outOfRange
    /// The activity holds no recorded points: it was typed in, or its file has totals alone.
    case notRecorded
    /// The recorded points have no times: a track that was drawn, or stripped of them.
    case noTime

    /// The reason as it is stored: a word, a colon and its object. Kept for ever.
    public var code: String {
      switch self {
      case .noSignal(let channel): "noSignal:" + channel.key
      case .noTrait(let trait): "noTrait:" + trait.rawValue
      case .noEffort: "noEffort"
      case .noSex: "noSex"
      case .tooShort: "tooShort"
      case .otherSport: "otherSport"
      case .outOfRange: "outOfRange"
      case .notRecorded: "notRecorded"
      case .noTime: "noTime"
      }
    }
  }
}

/// A computed metric as it is kept: by key and model version.
public struct Figure: Sendable, Hashable {
  /// The metric's key.
  public var key: String
  /// The version of the metric that computed it.
  public var modelVersion: Int
  /// The value in the metric's unit; nil when it is not known.
  public var value: Double?
  /// The lower end of the 80 % band, where the figure is modelled.
  public var low: Double?
  /// The upper end of the 80 % band, where the figure is modelled.
  public var high: Double?
  /// Why the value is not known (`Reading.Reason.code`).
  public var reason: String?

  /// A figure as it is kept.
  public init(
    key: String, modelVersion: Int, value: Double?, low: Double?, high: Double?, reason: String?
  ) {
    self.key = key
    self.modelVersion = modelVersion
    self.value = value
    self.low = low
    self.high = high
    self.reason = reason
  }
}

extension Metric {
  /// What the metric answers about a run, as it is kept.
  public func figure(of observation: Observation) -> Figure {
    switch compute(observation) {
    case .known(let value, let band) where value.isFinite:
      Figure(
        key: key, modelVersion: modelVersion, value: value, low: band?.lowerBound,
        high: band?.upperBound, reason: nil)
    case .known:
      Figure(
        key: key, modelVersion: modelVersion, value: nil, low: nil, high: nil,
        reason: Reading.Reason.outOfRange.code)
    case .unknown(let reason):
      Figure(
        key: key, modelVersion: modelVersion, value: nil, low: nil, high: nil, reason: reason.code)
    }
  }
}
