internal import FoundationEssentials
internal import Logbook

/// What our own writers put beside the points because a format has no place for it: totals, laps,
/// pauses and beats, in attributes. It stands in the extensions of a track or of an activity as
/// `<recorded xmlns="urn:plimsoll:activity:1">`.
struct XMLOwnActivity {
  /// The name space of our extension.
  static let namespace = "urn:plimsoll:activity:1"

  private var isPresent = false
  /// The sport that the extension names.
  private(set) var sport: Sport?
  private var sportDetail: String?
  private var name: String?
  private var start: Double?
  private var offsetSeconds: Int?
  private var device: Activity.Device?
  private var summary = Summary()
  private var laps: [Lap] = []
  private var pauses: [Activity.Pause] = []
  private var beats: [Activity.Beat] = []
  private var carried: [CarriedStatement] = []

  /// Elements in one activity. Ours.
  private static let most = 2_000_000

  /// Takes the attributes of the extension itself.
  mutating func begin(_ attributes: XMLAttributes) {
    self = XMLOwnActivity()
    isPresent = true
    sport = attributes.value(XMLName("sport")).flatMap(Sport.init(rawValue:))
    sportDetail = attributes.value(XMLName("sportDetail"))
    name = attributes.value(XMLName("name"))
    start = attributes.time("start")
    offsetSeconds = attributes.number("utcOffsetSeconds").flatMap { seconds in
      abs(seconds) <= 86_400 ? Int(exactly: seconds) : nil
    }
    device = attributes.value(XMLName("maker")).map {
      Activity.Device(
        maker: $0, product: attributes.value(XMLName("product")),
        serialNumber: attributes.value(XMLName("serialNumber")))
    }
  }

  /// Takes an element within it.
  mutating func element(_ name: XMLName, _ attributes: XMLAttributes) {
    guard laps.count + pauses.count + beats.count + carried.count < Self.most else { return }
    switch name {
    case XMLName("summary"): summary = attributes.summary
    case XMLName("lap"):
      var lap = Lap(startSeconds: attributes.time("start"))
      lap.summary = attributes.summary
      lap.trigger = attributes.value(XMLName("trigger"))
      lap.intensity = attributes.value(XMLName("intensity"))
      laps.append(lap)
    case XMLName("pause"):
      guard let start = attributes.time("start"), let end = attributes.time("end") else {
        return
      }
      pauses.append(Activity.Pause(startSeconds: start, endSeconds: end))
    case XMLName("beat"):
      guard let interval = attributes.number("interval") else { return }
      let at = attributes.time("at") ?? .nan
      beats.append(Activity.Beat(atSeconds: at, intervalSeconds: interval))
    case XMLName("carried"): carried.append(attributes.carried)
    default: break
    }
  }

  /// Puts what was read into an activity, and is empty again.
  mutating func take(into activity: inout Activity) {
    defer { self = XMLOwnActivity() }
    guard isPresent else { return }
    activity.start = start.map { Date(timeIntervalSince1970: $0) }
    activity.sportDetail = sportDetail
    activity.name = name
    activity.utcOffsetSeconds = offsetSeconds
    activity.device = device
    activity.summary = summary
    activity.laps = laps
    activity.pauses = pauses
    activity.beats = beats
    var remarks = CarriedRemarks()
    activity.carried = remarks.spans(carried)
  }
}

extension XMLAttributes {
  /// The number in an attribute; nil when there is none.
  func number(_ name: StaticString) -> Double? {
    guard let text = value(XMLName(name)) else { return nil }
    let value = Array(text.utf8).withUnsafeBufferPointer { XMLNumber.double($0) }
    return value.isNaN ? nil : value
  }

  /// The seconds in an attribute; nil outside the years 1 to 9999, which no time can be.
  func time(_ name: StaticString) -> Double? {
    number(name).flatMap { -62_135_596_800..<253_402_300_800 ~= $0 ? $0 : nil }
  }

  /// What attributes say was carried.
  fileprivate var carried: CarriedStatement {
    var statement = CarriedStatement(place: value(XMLName("place")) ?? "")
    statement.kilograms = number("kilograms")
    statement.side = value(XMLName("side"))
    statement.fraction = number("fraction")
    statement.startSeconds = time("start")
    statement.endSeconds = time("end")
    return statement
  }

  /// The totals in attributes.
  fileprivate var summary: Summary {
    var summary = Summary()
    summary.timerSeconds = number("timerSeconds")
    summary.elapsedSeconds = number("elapsedSeconds")
    summary.distanceMeters = number("distanceMeters")
    summary.ascentMeters = number("ascentMeters")
    summary.descentMeters = number("descentMeters")
    summary.averageHeartRate = number("averageHeartRate")
    summary.maximalHeartRate = number("maximalHeartRate")
    summary.kilocalories = number("kilocalories")
    summary.steps = number("steps")
    summary.effort = number("effort")
    return summary
  }
}
