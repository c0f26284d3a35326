internal import FoundationEssentials
internal import Logbook

/// Writes TCX with the second ActivityExtension, and our own extension for what they have no
/// place for.
enum TCXWriter {
  static func write(_ activity: Activity) -> [UInt8] {
    let points = XMLPoints(activity) { channel, value in
      switch channel {
      case .latitude, .longitude, .altitude, .distance, .speed: true
      case .heartRate: value >= 1 && GPXWriter.isWhole(value, upTo: 255)
      case .power: GPXWriter.isWhole(value, upTo: 65_535)
      case .stepFrequency: GPXWriter.isWhole(value / 2, upTo: 254)
      case .crankFrequency:
        activity.sport == .cycling && GPXWriter.isWhole(value, upTo: 254)
      default: false
      }
    }
    var writer = XMLWriter()
    writer.element("TrainingCenterDatabase", root) { writer in
      writer.element("Activities") { writer in
        writer.element("Activity", [("Sport", word(activity.sport))]) { writer in
          writer.text("Id", XMLTime.text(start(of: activity, points)))
          laps(of: activity, points, &writer)
          writer.text("Notes", activity.notes)
          device(activity.device, &writer)
          writer.element("Extensions") { $0.recorded(activity) }
        }
      }
    }
    return writer.bytes
  }

  private static let root: [(String, String?)] = [
    ("xmlns", "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("xmlns:x", "http://www.garmin.com/xmlschemas/ActivityExtension/v2"),
    ("xmlns:plimsoll", XMLOwnActivity.namespace),
  ]

  private static func word(_ sport: Sport) -> String {
    switch sport {
    case .running: "Running"
    case .cycling: "Biking"
    case .walking, .hiking, .swimming, .other: "Other"
    }
  }

  private static func start(of activity: Activity, _ points: XMLPoints) -> Double {
    activity.start?.timeIntervalSince1970
      ?? activity.samples.times.first { !$0.isNaN } ?? 0
  }

  /// The schema demands a device's number, product and version, which are 0 where not known.
  private static func device(_ device: Activity.Device?, _ writer: inout XMLWriter) {
    guard let device else { return }
    writer.element("Creator", [("xsi:type", "Device_t")]) { writer in
      writer.text("Name", device.maker)
      let isNumber = device.serialNumber.flatMap { UInt32($0) } != nil
      writer.text("UnitId", isNumber ? device.serialNumber : "0")
      writer.text("ProductID", "0")
      writer.element("Version") { writer in
        writer.text("VersionMajor", "0")
        writer.text("VersionMinor", "0")
      }
    }
  }

  /// Each point goes to the last lap that has begun by its time. Without laps all is one.
  private static func laps(
    of activity: Activity, _ points: XMLPoints, _ writer: inout XMLWriter
  ) {
    var laps = activity.laps
    if laps.isEmpty {
      var whole = Lap(startSeconds: start(of: activity, points))
      whole.summary = activity.summary
      laps = [whole]
    }
    var next = 0
    for (index, lap) in laps.enumerated() {
      let first = next
      let end = index + 1 < laps.count ? laps[index + 1].startSeconds ?? .infinity : .infinity
      while next < points.count, !(points.seconds(next) >= end) { next += 1 }
      let range = first..<next
      let begin = lap.startSeconds ?? start(of: activity, points)
      writer.element("Lap", [("StartTime", XMLTime.text(begin))]) { writer in
        totals(of: lap, &writer)
        tracks(range, points, activity, &writer)
      }
    }
  }

  private static func totals(of lap: Lap, _ writer: inout XMLWriter) {
    let summary = lap.summary
    writer.number("TotalTimeSeconds", summary.timerSeconds ?? summary.elapsedSeconds ?? 0)
    writer.number("DistanceMeters", summary.distanceMeters ?? 0)
    writer.number("Calories", min(65_535, max(0, (summary.kilocalories ?? 0).rounded())))
    pulse("AverageHeartRateBpm", summary.averageHeartRate, &writer)
    pulse("MaximumHeartRateBpm", summary.maximalHeartRate, &writer)
    let isRest = lap.intensity == "rest" || lap.intensity == "resting"
    writer.text("Intensity", isRest ? "Resting" : "Active")
    let triggers = ["Distance", "Location", "Time", "HeartRate"]
    let trigger = triggers.first { $0.lowercased() == lap.trigger?.lowercased() }
    writer.text("TriggerMethod", trigger ?? "Manual")
  }

  private static func pulse(_ name: String, _ value: Double?, _ writer: inout XMLWriter) {
    guard let value, value.rounded() >= 1, value.rounded() <= 255 else { return }
    writer.element(name) { $0.number("Value", value.rounded()) }
  }

  /// One track between pauses.
  private static func tracks(
    _ range: Range<Int>, _ points: XMLPoints, _ activity: Activity, _ writer: inout XMLWriter
  ) {
    let breaks = points.breaks(in: range, activity.pauses)
    let starts = range.isEmpty ? [] : [range.lowerBound] + breaks
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : range.upperBound
      writer.element("Track") { writer in
        for point in start..<end { write(point, points, activity.sport, &writer) }
      }
    }
  }

  private static func write(
    _ point: Int, _ points: XMLPoints, _ sport: Sport, _ writer: inout XMLWriter
  ) {
    writer.element("Trackpoint") { writer in
      writer.text("Time", points.time(point))
      if let place = points.place(point) {
        writer.element("Position") { writer in
          writer.number("LatitudeDegrees", place.latitude)
          writer.number("LongitudeDegrees", place.longitude)
        }
      }
      writer.number("AltitudeMeters", points.value(.altitude, point))
      writer.number("DistanceMeters", points.value(.distance, point))
      pulse("HeartRateBpm", points.value(.heartRate, point), &writer)
      if sport == .cycling {
        writer.number("Cadence", points.whole(.crankFrequency, point, upTo: 254))
      }
      extensions(point, points, &writer)
    }
  }

  private static func extensions(
    _ point: Int, _ points: XMLPoints, _ writer: inout XMLWriter
  ) {
    let inner: [(String, Double?)] = [
      ("x:Speed", points.value(.speed, point)),
      ("x:RunCadence", points.whole(.stepFrequency, point, per: 2, upTo: 254)),
      ("x:Watts", points.whole(.power, point, upTo: 65_535)),
    ]
    let hasInner = inner.contains { $0.1 != nil }
    guard hasInner || points.hasOthers(point) else { return }
    writer.element("Extensions") { writer in
      if hasInner {
        writer.element("x:TPX") { writer in
          for (name, value) in inner { writer.number(name, value) }
        }
      }
      points.writeOthers(point, &writer)
    }
  }
}
