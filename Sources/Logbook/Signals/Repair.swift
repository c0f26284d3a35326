/// One thing that was mended in a recording on the way to its signals, and can be undone.
public struct Repair: Sendable, Hashable {
  /// What was wrong.
  public let kind: Kind
  /// The recorded point at which it begins, counted from 0.
  public let atSample: Int
  /// How many recorded points it touches.
  public let samples: Int
  /// Seconds from the start of the activity.
  public let atSeconds: Double
  /// How large the fault was, in the unit of its kind: seconds or meters.
  public let amount: Double
  /// Whether the runner wished it left as recorded.
  public let isUndone: Bool

  /// Describes a repair.
  public init(
    kind: Kind, atSample: Int, samples: Int, atSeconds: Double, amount: Double, isUndone: Bool
  ) {
    self.kind = kind
    self.atSample = atSample
    self.samples = samples
    self.atSeconds = atSeconds
    self.amount = amount
    self.isUndone = isUndone
  }

  /// The name by which a repair is undone: the same as long as the file is the same.
  public var id: String { "\(kind.rawValue)@\(atSample)" }

  /// What can be wrong. Raw values are stored: kept for ever.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The clock went back; amount in seconds.
    case clockWentBack
    /// The clock leapt ahead by more than a recording can; amount in seconds.
    case clockLeapt
    /// A time stood twice; amount is the number of repeated points.
    case timeRepeated
    /// Points without a time between points with one; amount is their number.
    case timeMissing
    /// Latitude and longitude both zero; amount is the number of points.
    case zeroPosition
    /// The position leapt away and came back; amount in meters.
    case positionSpike
    /// The altitude leapt away and came back; amount in meters.
    case altitudeSpike
    /// Heart rate was zero; amount is the number of points.
    case zeroHeartRate
    /// The distance counter fell; amount in meters.
    case distanceFell
  }
}
