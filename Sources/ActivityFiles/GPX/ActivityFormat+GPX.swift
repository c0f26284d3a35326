internal import Logbook

extension ActivityFormat {
  /// GPX 1.0 and 1.1, with the extensions of `docs/FORMATS.md`.
  public static let gpx = ActivityFormat(
    key: "gpx",
    recognizes: { XMLEncoding.root(of: $0) == "gpx" },
    read: { (bytes, limits) throws(FileError) in try GPXReader.read(bytes, limits) },
    write: { GPXWriter.write($0) })
}

/// Reads GPX.
enum GPXReader {
  static func read(_ bytes: [UInt8], _ limits: ReadingLimits) throws(FileError) -> Recording {
    let outcome = XMLReader.read(bytes) { GPXDocument(byteCount: bytes.count, limits: limits) }
    let damage = outcome.damage
    var document = outcome.document
    defer { document.cursor.free() }
    if document.hasOpenTrack { document.closeTrack() }
    let activities = document.named(document.activities)
    let others = others(in: document)
    if activities.isEmpty {
      if let damage { throw damage }
      throw .noActivity(holds: others.isEmpty ? "nothing" : others)
    }
    var remarks = outcome.remarks
    if !others.isEmpty { remarks.append("\(others) left out") }
    if document.emptyTracks > 0 {
      remarks.append("\(counted(document.emptyTracks, "track")) without points left out")
    }
    if let sport = document.guessedSports.first {
      remarks.append("a track that names no sport is taken for \(sport.rawValue) by its speed")
    }
    return Recording(activities: activities, damage: damage, remarks: remarks)
  }

  /// What a file holds that is no track: "a route of 12 points and 3 waypoints".
  private static func others(in document: GPXDocument) -> String {
    var parts: [String] = []
    if document.routes > 0 {
      let points = counted(document.routePoints, "point")
      parts.append("\(counted(document.routes, "route")) of \(points)")
    }
    if document.waypoints > 0 { parts.append(counted(document.waypoints, "waypoint")) }
    if document.activities.isEmpty, document.emptyTracks > 0 {
      parts.append("\(counted(document.emptyTracks, "track")) without points")
    }
    return parts.joined(separator: " and ")
  }

  /// "a route", "3 routes".
  static func counted(_ count: Int, _ word: String) -> String {
    count == 1 ? "a \(word)" : "\(count) \(word)s"
  }
}
