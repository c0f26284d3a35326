/// An activity on a one-second grid: gaps and pauses marked, repaired once, grade and speed
/// derived.
public struct Signals: Sendable {
  /// Seconds since 1970-01-01 UTC of the first second of the grid.
  public let startSeconds: Double
  /// What the runner did in each second. Its length is the length of every signal.
  public let states: [State]
  /// What was mended on the way here, or could have been and was left by wish.
  public let repairs: [Repair]
  /// The signals there are, one value a second.
  public let all: [Signal]

  /// How many seconds the grid has.
  public var count: Int { states.count }

  /// Signals made elsewhere, by tests for instance.
  public init(startSeconds: Double, states: [State], repairs: [Repair], all: [Signal]) {
    self.startSeconds = startSeconds
    self.states = states
    self.repairs = repairs
    self.all = all
  }

  /// The signal of a channel, where anything was recorded or could be derived.
  public subscript(channel: Channel) -> Signal? { all.first { $0.channel == channel } }

  /// What the runner did in a second.
  public enum State: UInt8, Sendable, Hashable {
    /// The timer ran and the runner moved.
    case moving
    /// The timer ran and the runner stood.
    case standing
    /// The timer was stopped.
    case paused
    /// Nothing was recorded for longer than the filling allows.
    case gap
  }
}

/// One channel on the grid. NaN means "no sample", here and nowhere else.
public struct Signal: Sendable {
  /// What the values are.
  public let channel: Channel
  /// One value a second.
  public let values: [Double]

  /// A channel's values, one a second.
  public init(channel: Channel, values: [Double]) {
    self.channel = channel
    self.values = values
  }

  /// The values that are there.
  public var present: [Double] { values.filter { !$0.isNaN } }
}

extension Channel {
  /// Grade of the path, rise over run, from the smoothed altitude. Derived, never read.
  public static let grade = Channel(key: "grade", unit: "1", filling: .line(withinSeconds: 10))
}
