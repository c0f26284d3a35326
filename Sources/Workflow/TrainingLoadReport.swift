public import Logbook
public import TrainingLoad

/// What training has asked of heart and lungs, day by day, by one measure, the others beside it.
public struct TrainingLoadReport: Sendable {
  /// The measure that days are counted by.
  public var measure: TrainingLoadMeasure
  /// Whether the athlete chose it; else it is the first of those known for the most activities.
  public var isChosen: Bool
  /// For how many activities each measure is known, in the order of the catalogue.
  public var coverage: [Coverage]
  /// The days asked for, oldest first, what is planned last.
  public var days: [Entry]
  /// On how many of these days strength work was done that the measure does not count.
  public var strengthDays: Int
  /// On how many of these days strength work was done that it counts, by effort and minutes.
  public var strengthDaysCounted = 0
  /// What is known of the days to come.
  public var forecast = Forecast.noPlan

  /// What is known of the days to come.
  public enum Forecast: Sendable, Hashable {
    /// There is no plan, or it holds nothing more.
    case noPlan
    /// There is a plan, but too few runs say what its sessions will come to by the measure.
    case tooFewRuns
    /// So many sessions are expected through a day.
    case expected(sessions: Int, through: Day)
  }

  /// For how many days to come a plan is drawn forward. A choice of this project.
  public static let foresightDays = 42

  /// A day of it.
  public struct Entry: Sendable, Hashable {
    /// What the days before have made of it.
    public var point: TrainingLoadCourse.Point
    /// What was done by the chosen measure: 0 on a day of rest, nil where it is not known for one
    /// of the activities.
    public var amount: Double?
    /// What was done by each measure that is known for all activities of the day, by key; without
    /// an activity nothing but strength work of which effort and minutes were said.
    public var byMeasure: [String: Double]
    /// The activities whose amount is not known, with why.
    public var unknown: [UnknownActivity]
    /// How many activities there were.
    public var activities: Int

    /// Which day.
    public var day: Day { point.day }

    /// What was done by a measure: 0 on a day of rest, nil where it is not known for all of it.
    public func amount(by measure: TrainingLoadMeasure) -> Double? {
      byMeasure[measure.key] ?? (activities == 0 ? 0 : nil)
    }
  }

  /// An activity whose training load is not known.
  public struct UnknownActivity: Sendable, Hashable {
    /// Its number in the log.
    public var run: Int64
    /// Why (`Reading.Reason.code`); nil where the figure has not been computed yet.
    public var reason: String?
  }

  /// For how many activities a measure is known.
  public struct Coverage: Sendable, Hashable {
    /// The measure.
    public var measure: TrainingLoadMeasure
    /// For so many it is known.
    public var known: Int
    /// Of so many.
    public var activities: Int
  }

  /// The last day that is past; nil on an empty log.
  public var latest: Entry? { days.last { !$0.point.isForecast } }
}
