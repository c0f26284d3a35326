internal import FoundationEssentials
internal import Logbook

/// Reads FIT files: bytes to the activities that they hold.
enum FITReader {
  /// What a file holds. Throws only when nothing in it can be kept.
  static func recording(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(FileError) -> Recording {
    let result: Result<Recording, FileError> = bytes.withUnsafeBytes { buffer in
      let reader = ByteReader(bytes: buffer)
      guard FITScan.isHeader(reader, at: 0) else { return .failure(.notThisFormat) }
      return read(reader, limits)
    }
    return try result.get()
  }

  private static func read(
    _ reader: ByteReader, _ limits: ReadingLimits
  ) -> Result<Recording, FileError> {
    var recording = Recording(activities: [])
    var budget = FITBudget(limits)
    var strap = FITHeartRateStrap()
    var holdings: [String] = []
    var position = 0
    while let scan = FITScan(reader, from: position, budget: &budget) {
      var part = FITPart(scan, reader)
      strap.add(part.strapMessages)
      let plan = FITPlan(scan, reader, part.developerFields)
      recording.remarks += plan.remarks + part.carriedRemarks.all + remarks(on: scan)
      if part.holdsActivity(records: scan.recordCount) {
        var columns = FITColumns(scan, reader, plan)
        columns.expand(scan, reader, plan)
        let end = columns.times.last { !$0.isNaN }
        part.closePauses(at: end)
        let activities = part.activities(FITRows(columns: columns, plan: plan))
        if activities.contains(where: \.lacksClock) { recording.remarks.append(unsetClock) }
        recording.activities += activities
      } else if let holding = part.holding {
        holdings.append(holding)
      }
      if recording.damage == nil { recording.damage = scan.damage }
      position = scan.end
      if let damage = scan.damage, !damage.isChecksum { break }
    }
    if let trailing = trailing(reader, from: position), recording.damage == nil {
      recording.remarks.append(trailing)
    }
    strap.merge(into: &recording.activities)
    if recording.activities.isEmpty {
      if let damage = recording.damage, !damage.isChecksum { return .failure(damage) }
      return .failure(.noActivity(holds: holdings.first ?? "nothing"))
    }
    for holding in holdings { recording.remarks.append("left out: \(holding)") }
    return .success(recording)
  }

  private static let unsetClock =
    "the device's clock was never set: its times count from when it was switched on"

  private static func remarks(on scan: FITScan) -> [String] {
    guard scan.lacksSize, scan.recordCount > 0 else { return [] }
    return ["the header states no size: the messages were found by walking through them"]
  }

  /// What to say of bytes after the last part; zeros that only fill a block are nothing.
  private static func trailing(_ reader: ByteReader, from position: Int) -> String? {
    guard position < reader.count,
      reader.bytes[position...].contains(where: { $0 != 0 })
    else { return nil }
    return "\(reader.count - position) bytes after the end, from byte \(position) on, are no FIT"
  }
}

extension Activity {
  /// Whether its times count from when the device was switched on.
  fileprivate var lacksClock: Bool {
    let first = Double(FITProfile.firstAbsoluteTime) + FITProfile.epochSeconds
    return start.map { $0.timeIntervalSince1970 < first } ?? false
  }
}

extension FileError {
  /// Whether it is only a sum that does not fit, so that the bytes could be read to their end.
  fileprivate var isChecksum: Bool {
    if case .checksum = self { return true }
    return false
  }
}
