/// One stretch of a session done in one way: how long, how, on what ground, and what to aim at.
public struct WorkoutStep: Sendable, Hashable {
  /// Its place in the session.
  public var role: Role
  /// When it ends.
  public var end: End
  /// What it is done on, where it was said.
  public var ground: Ground?
  /// How one moves, where it was said.
  public var manner: Manner?
  /// The slope in percent, uphill positive, where it was said.
  public var gradePercent: TypedNumber?
  /// What to aim at, where there is something.
  public var target: Target?
  /// Anything else, in one line.
  public var note: String?

  /// A step of the main part unless said otherwise.
  public init(
    _ end: End, _ manner: Manner? = nil, role: Role = .main, ground: Ground? = nil,
    gradePercent: TypedNumber? = nil, target: Target? = nil, note: String? = nil
  ) {
    self.role = role
    self.end = end
    self.ground = ground
    self.manner = manner
    self.gradePercent = gradePercent
    self.target = target
    self.note = note
  }

  /// The place of a step in a session. The raw value is how it is typed.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case warmUp = "wu"
    case main = ""
    case coolDown = "cd"
  }

  /// When a step ends.
  public enum End: Sendable, Hashable {
    case time(seconds: Int)
    case distance(TypedLength)
    /// When the runner presses the button for a lap.
    case open

    /// So many minutes.
    public static func minutes(_ minutes: Int) -> End { .time(seconds: minutes * 60) }

    /// How it is typed.
    public var text: String {
      switch self {
      case .time(let seconds): Self.text(seconds: seconds)
      case .distance(let length): length.text
      case .open: Self.openWord
      }
    }

    /// The word for a step that ends at the button.
    static let openWord = "lap"

    /// A time in the units people would use: `75s`, `12min`, `90min`, `2h30min`.
    static func text(seconds: Int) -> String {
      let isShort = seconds < 120 && seconds % 60 != 0
      let hours = seconds >= 7200 ? seconds / 3600 : 0
      let minutes = isShort ? 0 : (seconds - hours * 3600) / 60
      let rest = seconds - hours * 3600 - minutes * 60
      let parts = [(hours, "h"), (minutes, "min"), (rest, "s")].filter { $0.0 > 0 }
      return parts.isEmpty ? "0s" : parts.map { "\($0.0)\($0.1)" }.joined()
    }
  }

  /// How one moves in a step. The raw value is how it is typed, kept for ever.
  public enum Manner: String, Sendable, Hashable, CaseIterable {
    /// Standing, sitting, breathing.
    case rest
    case walk
    /// Slower than an easy run, to get one's breath back.
    case jog
    case easy, steady
    /// The speed that could be held for about an hour.
    case tempo
    /// Quick and relaxed.
    case fast
    case hard
    /// As fast as one can.
    case sprint
    /// Moving joints through their range.
    case mobility
    /// Another sport.
    case cross
  }

  /// What a step is done on. The raw value is how it is typed, kept for ever.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    case flat, hill, downhill, stairs, track, trail, treadmill
    /// Running in one place.
    case spot
  }

  /// What to aim at.
  public enum Target: Sendable, Hashable {
    /// A pace over the ground.
    case pace(TypedPace)
    /// The pace on level ground that would cost the same.
    case gradeAdjustedPace(TypedPace)
    /// Zones of heart rate, 1 the easiest.
    case heartRateZone(ClosedRange<Int>)
    /// Beats per minute.
    case heartRate(ClosedRange<Int>)
    /// How hard it should feel, 0 to 10.
    case effort(ClosedRange<TypedNumber>)

    /// How it is typed, after the `@`.
    public var text: String {
      func range(_ low: String, _ high: String) -> String { low == high ? low : low + "-" + high }
      return switch self {
      case .pace(let pace): pace.text
      case .gradeAdjustedPace(let pace): "ga" + pace.text
      case .heartRateZone(let zones): "z" + range("\(zones.lowerBound)", "\(zones.upperBound)")
      case .heartRate(let beats): range("\(beats.lowerBound)", "\(beats.upperBound)") + "bpm"
      case .effort(let effort): "e" + range(effort.lowerBound.text, effort.upperBound.text)
      }
    }
  }
}
