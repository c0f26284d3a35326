public import Evidence
public import Logbook
public import TrainingLoad

/// What the best efforts of the log say of a runner on a day.
public struct PerformanceReport: Sendable {
  /// Critical speed, score, race times.
  public var profile: PerformanceProfile
  /// The efforts it rests on, each with its run, shortest first.
  public var efforts: [Effort]
  /// Between which times races may end.
  public var races: [Race]
  /// How many runs with a carried load were left out, since their efforts say little of the runner
  /// without it.
  public var loadedRuns: Int
  /// The best score of each calendar month, oldest first.
  public var months: [Month]
  /// How far heart rate and speed came apart on the last long runs, latest first.
  public var longRuns: [LongRun]
  /// Performance as an answer to training, where the log is enough for it.
  public var response: Assessment<Response>

  /// The day it holds for.
  public var day: Day { profile.day }

  /// A best effort and its run.
  public struct Effort: Sendable, Hashable {
    /// The effort.
    public var performance: Performance
    /// The number of its run.
    public var run: Int64
  }

  /// A distance and between which times it may end.
  public struct Race: Sendable, Hashable {
    /// The distance.
    public var distance: RaceDistance
    /// What the models say.
    public var range: RaceRange
  }

  /// A calendar month.
  public struct Month: Sendable, Hashable {
    /// Its first day.
    public var first: Day
    /// The best score of its efforts.
    public var score: Assessment<Estimate>
  }

  /// A long run and how it went on.
  public struct LongRun: Sendable, Hashable {
    /// Its number.
    public var run: Int64
    /// Its day.
    public var day: Day
    /// How long in motion.
    public var seconds: Double
    /// How much less way a heart beat made in its second half; nil where that is not known.
    public var decoupling: Double?
    /// How much less late in it; nil for runs that are too short for it.
    public var decline: Double?
  }

  /// A fitted model of performance as an answer to training.
  public struct Response: Sendable, Hashable {
    /// The model, with how well it foretold what it had not seen.
    public var fit: ImpulseResponseFit
    /// The measure of training load it was fitted to.
    public var measure: TrainingLoadMeasure
    /// The scores it was fitted to.
    public var scores: [ImpulseResponseFit.Observation]
    /// What it says of each day.
    public var course: [Course]

    /// What it says of a day.
    public struct Course: Sendable, Hashable {
      /// The day.
      public var day: Day
      /// The score, with the band of its errors on what it had not seen.
      public var score: Estimate
    }
  }
}
