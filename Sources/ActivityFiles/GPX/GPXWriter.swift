internal import FoundationEssentials
internal import Logbook

/// Writes GPX 1.1 with the second TrackPointExtension, PowerExtension, and our own extension for
/// what they have no place for.
enum GPXWriter {
  static func write(_ activity: Activity) -> [UInt8] {
    let turns = activity.turns
    let points = XMLPoints(activity) { channel, value in
      switch channel {
      case .latitude, .longitude, .altitude, .speed, .temperature: true
      case .heartRate: isWhole(value, upTo: 255)
      case .power: isWhole(value, upTo: 65_535)
      case turns.channel: isWhole(value / turns.factor, upTo: 254)
      default: false
      }
    }
    var writer = XMLWriter()
    writer.element("gpx", root) { writer in
      writer.element("trk") { writer in
        writer.text("name", activity.name)
        writer.text("desc", activity.notes)
        writer.text("type", activity.sportDetail ?? activity.sport.rawValue)
        writer.element("extensions") { $0.recorded(activity) }
        segments(of: activity, points, &writer)
      }
    }
    return writer.bytes
  }

  private static let root: [(String, String?)] = [
    ("version", "1.1"), ("creator", "Plimsoll"),
    ("xmlns", "http://www.topografix.com/GPX/1/1"),
    ("xmlns:gpxtpx", "http://www.garmin.com/xmlschemas/TrackPointExtension/v2"),
    ("xmlns:pwr", "http://www.garmin.com/xmlschemas/PowerExtension/v1"),
    ("xmlns:plimsoll", XMLOwnActivity.namespace),
  ]

  static func isWhole(_ value: Double, upTo most: Double) -> Bool {
    value >= 0 && value <= most && value == value.rounded()
  }

  /// One segment between pauses.
  private static func segments(
    of activity: Activity, _ points: XMLPoints, _ writer: inout XMLWriter
  ) {
    let breaks = points.breaks(in: 0..<points.count, activity.pauses)
    var place = XMLPoints.Place()
    let starts = points.count > 0 ? [0] + breaks : []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : points.count
      writer.element("trkseg") { writer in
        for point in start..<end {
          place = points.place(point) ?? place
          write(point, at: place, points, activity, &writer)
        }
      }
    }
  }

  /// GPX demands a position: a point without one gets that of the point before it (0 and 0 where
  /// there is none), and a mark by which we know.
  private static func write(
    _ point: Int, at place: XMLPoints.Place, _ points: XMLPoints,
    _ activity: Activity, _ writer: inout XMLWriter
  ) {
    let isKnown = points.place(point) != nil
    let attributes = [
      ("lat", XMLWriter.plain(place.latitude)), ("lon", XMLWriter.plain(place.longitude)),
    ]
    writer.element("trkpt", attributes) { writer in
      writer.number("ele", points.value(.altitude, point))
      writer.text("time", points.time(point))
      let turns = activity.turns
      let inner: [(String, Double?)] = [
        ("gpxtpx:atemp", points.value(.temperature, point)),
        ("gpxtpx:hr", points.whole(.heartRate, point, upTo: 255)),
        ("gpxtpx:cad", points.whole(turns.channel, point, per: turns.factor, upTo: 254)),
        ("gpxtpx:speed", points.value(.speed, point)),
      ]
      let power = points.whole(.power, point, upTo: 65_535)
      let hasInner = inner.contains { $0.1 != nil }
      guard hasInner || power != nil || !isKnown || points.hasOthers(point) else { return }
      writer.element("extensions") { writer in
        if hasInner {
          writer.element("gpxtpx:TrackPointExtension") { writer in
            for (name, value) in inner { writer.number(name, value) }
          }
        }
        writer.number("pwr:PowerInWatts", power)
        if !isKnown { writer.empty("plimsoll:noPosition") }
        points.writeOthers(point, &writer)
      }
    }
  }
}
