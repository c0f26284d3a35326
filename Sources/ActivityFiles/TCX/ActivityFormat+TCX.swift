internal import Logbook

extension ActivityFormat {
  /// TCX with the second ActivityExtension.
  public static let tcx = ActivityFormat(
    key: "tcx",
    recognizes: { XMLEncoding.root(of: $0) == "TrainingCenterDatabase" },
    read: { (bytes, limits) throws(FileError) in try TCXReader.read(bytes, limits) },
    write: { TCXWriter.write($0) })
}

/// Reads TCX.
enum TCXReader {
  static func read(_ bytes: [UInt8], _ limits: ReadingLimits) throws(FileError) -> Recording {
    let outcome = XMLReader.read(bytes) { TCXDocument(byteCount: bytes.count, limits: limits) }
    let damage = outcome.damage
    var document = outcome.document
    defer { document.cursor.free() }
    if document.hasOpenActivity { document.closeActivity() }
    var others: [String] = []
    if document.courses > 0 { others.append(GPXReader.counted(document.courses, "course")) }
    if document.workouts > 0 { others.append(GPXReader.counted(document.workouts, "workout")) }
    let words = others.joined(separator: " and ")
    if document.activities.isEmpty {
      if let damage { throw damage }
      throw .noActivity(holds: words.isEmpty ? "nothing" : words)
    }
    return Recording(
      activities: document.activities, damage: damage,
      remarks: outcome.remarks + (words.isEmpty ? [] : ["\(words) left out"]))
  }
}
