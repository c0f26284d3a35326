public import FoundationEssentials

/// Something that was done and recorded, as the file tells it: nothing repaired, nothing derived.
public struct Activity: Sendable, Equatable {
  /// What kind of movement it was.
  public var sport: Sport
  /// The file's own word for the sport, in the file's spelling (`trail`, `treadmill`, `Biking`).
  public var sportDetail: String?
  /// The name the device or the runner gave it.
  public var name: String?
  /// Notes that stand in the file.
  public var notes: String?
  /// When it began; nil when the file holds no time at all.
  public var start: Date?
  /// How far clocks at the start were ahead of UTC, where the file says so.
  public var utcOffsetSeconds: Int?
  /// What recorded it.
  public var device: Device?
  /// The file's own totals.
  public var summary: Summary
  /// The laps in order of time.
  public var laps: [Lap]
  /// Spans in which the timer was stopped, in order of time.
  public var pauses: [Pause]
  /// The recorded points.
  public var samples: Samples
  /// Times between heart beats, where the file holds them.
  public var beats: [Beat]
  /// What was carried and when, where the file says so; spans that overlap add up.
  public var carried: [CarriedSpan]

  /// An activity with nothing known but its sport.
  public init(sport: Sport, samples: Samples = Samples(times: [])) {
    self.sport = sport
    self.samples = samples
    summary = Summary()
    laps = []
    pauses = []
    beats = []
    carried = []
  }

  /// The watch, phone or program that recorded an activity.
  public struct Device: Sendable, Hashable {
    /// Who made it, as the file says (`garmin`, `coros`, a program's name).
    public var maker: String
    /// Which product of that maker.
    public var product: String?
    /// The number of the single device.
    public var serialNumber: String?

    /// Describes a device.
    public init(maker: String, product: String? = nil, serialNumber: String? = nil) {
      self.maker = maker
      self.product = product
      self.serialNumber = serialNumber
    }
  }

  /// A span in which the timer stood still, in seconds since 1970-01-01 UTC.
  public struct Pause: Sendable, Hashable {
    /// When the timer was stopped.
    public var startSeconds: Double
    /// When it went on, or the activity ended.
    public var endSeconds: Double

    /// A span in which the timer stood still.
    public init(startSeconds: Double, endSeconds: Double) {
      self.startSeconds = startSeconds
      self.endSeconds = endSeconds
    }
  }

  /// One interval between two heart beats.
  public struct Beat: Sendable, Hashable {
    /// Seconds since 1970-01-01 UTC of the record that carried it; NaN when not known.
    public var atSeconds: Double
    /// The interval in seconds.
    public var intervalSeconds: Double

    /// An interval between two heart beats.
    public init(atSeconds: Double, intervalSeconds: Double) {
      self.atSeconds = atSeconds
      self.intervalSeconds = intervalSeconds
    }
  }
}

/// The totals that a file states for an activity or a lap. What it does not state is nil.
public struct Summary: Sendable, Hashable {
  /// Seconds with the timer running.
  public var timerSeconds: Double?
  /// Seconds from start to end, pauses included.
  public var elapsedSeconds: Double?
  /// Meters along the path.
  public var distanceMeters: Double?
  /// Meters climbed.
  public var ascentMeters: Double?
  /// Meters descended, positive.
  public var descentMeters: Double?
  /// Mean heart beats per minute.
  public var averageHeartRate: Double?
  /// Highest heart beats per minute.
  public var maximalHeartRate: Double?
  /// Kilocalories as the device counts them.
  public var kilocalories: Double?
  /// Steps of both feet.
  public var steps: Double?
  /// How hard the runner said it was, 0 to 10.
  public var effort: Double?

  /// Totals of which nothing is known yet.
  public init() {}
}
