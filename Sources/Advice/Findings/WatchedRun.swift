public import Biomechanics
public import Logbook
import Quantities

/// A run as the watchers see it: its figures. What is not known is nil.
public struct WatchedRun: Sendable, Hashable, Identifiable {
  /// Its number in the log.
  public var id: Int64
  /// The day it began, where the runner was.
  public var day: Day
  /// What kind of movement it was.
  public var sport: Sport
  /// How far it was.
  public var meters: Double?
  /// How long the runner moved.
  public var movingSeconds: Double?
  /// Meters climbed.
  public var climbMeters: Double?
  /// Mean heart rate, in beats per minute.
  public var heartRate: Double?
  /// How far heart rate drifted away from speed from the first half to the second, as a share.
  public var decoupling: Double?
  /// Seconds in each zone of heart rate, the easiest first; empty where not known.
  public var zoneSeconds: [Double] = []
  /// What was carried: of several spans the heaviest.
  public var carriedLoad = CarriedLoad.none
  /// The shoes, by name.
  public var shoes: String?
  /// What recorded it.
  public var device: String?
  /// Whether it was run on the spot or a treadmill, where sensors of form err.
  public var isIndoors = false
  /// Means of the figures of form, by `FormFigure.key`.
  public var form: [String: Double] = [:]
  /// How far the figures of form moved within the run, with their bands, by `FormFigure.key`.
  public var drifts: [String: Drift] = [:]

  /// How far a figure of form moved from the first third of a run to its last two kilometers.
  public struct Drift: Sendable, Hashable {
    /// The change, in the figure's unit.
    public var change: Double
    /// The change over the spread of the first third's seconds.
    public var spreads: Double

    /// A change, in its unit and in spreads.
    public init(change: Double, spreads: Double) {
      self.change = change
      self.spreads = spreads
    }
  }

  /// An activity of which only this is known.
  public init(id: Int64, day: Day, sport: Sport = .running, meters: Double? = nil) {
    self.id = id
    self.day = day
    self.sport = sport
    self.meters = meters
  }

  /// Mean speed in motion, in m/s.
  public var speed: Double? {
    guard let meters, let movingSeconds, movingSeconds > 0, meters > 0 else { return nil }
    return meters / movingSeconds
  }

  /// Meters climbed for each meter of way.
  var climbShare: Double? {
    guard let climbMeters, let meters, meters > 0 else { return nil }
    return climbMeters / meters
  }

  /// What was carried, in kilograms.
  var carriedKilograms: Double { carriedLoad.mass.kilograms }

  /// Whether it was on foot.
  var isOnFoot: Bool { [.running, .walking, .hiking].contains(sport) }

  /// Seconds in the zones from one on, the easiest being 1; nil where zones are not known.
  func seconds(fromZone zone: Int) -> Double? {
    zoneSeconds.isEmpty ? nil : zoneSeconds.dropFirst(zone - 1).reduce(0, +)
  }
}

extension WatchedRun {
  /// Whether another run can be held against this one (FORM-01): one device, one pair of shoes and
  /// one carried load, pace within 5 % and slope within a point. Where a run does not say what was
  /// worn, it is like those that do not say either.
  func isLike(_ other: WatchedRun) -> Bool {
    guard let speed, let otherSpeed = other.speed, !isIndoors, !other.isIndoors else {
      return false
    }
    let pace = threshold("FORM-01", 0) / 100
    let slope = threshold("FORM-01", 1) / 100
    return sport == other.sport && device == other.device && shoes == other.shoes
      && carriedLoad == other.carriedLoad && abs(otherSpeed / speed - 1) <= pace
      && abs((climbShare ?? 0) - (other.climbShare ?? 0)) <= slope
      && (climbShare == nil) == (other.climbShare == nil)
  }
}
