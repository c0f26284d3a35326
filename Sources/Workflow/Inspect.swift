import ActivityFiles
public import FoundationEssentials
public import Logbook
import Synchronization
import TrainingLoad

/// What reading files, touching nothing, found: one activity of one file.
public struct Inspection: Sendable, Hashable {
  /// The argument joined with the path found below it; an entry of an archive is `a.zip!in/b.fit`.
  public var file: String
  /// `fit`, `gpx`, `tcx`; nil when the format is not known.
  public var format: String?
  /// Whether it could be read.
  public var status: Status
  /// Why it was refused, or what is damaged and where.
  public var reason: String?
  /// What kind of movement it was.
  public var sport: Sport?
  /// When it began, where the file says so.
  public var start: Date?
  /// How many points stand in the file.
  public var samples: Int
  /// How many laps it has.
  public var laps: Int
  /// The file's own totals, or derived where it states none.
  public var summary: Summary
  /// Degrees north and east.
  public var firstPosition: SIMD2<Double>?
  /// Degrees north and east of the last point with a position.
  public var lastPosition: SIMD2<Double>?
  /// What would be repaired, in words.
  public var repairs: [String]

  /// Whether a file could be read.
  public enum Status: String, Sendable, Hashable { case ok, partial, refused }

  /// An inspection of which nothing is known but the file.
  public init(file: String, status: Status, reason: String?) {
    self.file = file
    self.status = status
    self.reason = reason
    samples = 0
    laps = 0
    summary = Summary()
    repairs = []
  }
}

/// Reads files, folders and archives and touches nothing. Files of no known format that were found
/// in a folder are counted in the result.
@concurrent
public func inspect(
  _ paths: [String], line: @escaping @Sendable (Inspection) -> Void
) async throws(WorkflowError) -> Int {
  var passedOver = 0
  var walk = FileWalk(paths)
  while let file = walk.next() {
    let found = file.inspections()
    if found.isEmpty { passedOver += 1 }
    for inspection in found { line(inspection) }
  }
  return passedOver
}

extension FoundFile {
  /// What the file holds; nothing for a file of no known format that nobody named.
  fileprivate func inspections() -> [Inspection] {
    if case .entry(let file) = source { return inspections(of: file) }
    do {
      return try files().flatMap { inspections(of: $0) }
    } catch {
      return [refusal(error.shortReason)]
    }
  }

  private func inspections(of file: ArchivedFile) -> [Inspection] {
    guard let format = ActivityFormat.of(file.bytes) else {
      let reason = file.damage ?? (isNamed ? .notThisFormat : nil)
      return reason.map { [refusal($0.description)] } ?? []
    }
    do {
      var recording = try format.read(file.bytes, ReadingLimits())
      recording.damage = file.damage ?? recording.damage
      return inspections(of: recording, format: format.key)
    } catch {
      return [refusal(error.description, format: format.key)]
    }
  }

  private func refusal(_ reason: String, format: String? = nil) -> Inspection {
    var inspection = Inspection(file: shown, status: .refused, reason: reason)
    inspection.format = format
    return inspection
  }

  private func inspections(of recording: Recording, format: String) -> [Inspection] {
    let remark = recording.remarks.isEmpty ? nil : recording.remarks.joined(separator: "; ")
    let damage = recording.damage?.description
    guard let last = recording.activities.indices.last else {
      return [refusal(damage ?? remark ?? "there is no activity in it", format: format)]
    }
    return recording.activities.enumerated().map { index, activity in
      let isDamaged = damage != nil && index == last
      var inspection = Inspection(
        file: shown, status: isDamaged ? .partial : .ok, reason: isDamaged ? damage : remark)
      inspection.format = format
      inspection.describe(activity)
      return inspection
    }
  }
}

extension Inspection {
  fileprivate mutating func describe(_ activity: Activity) {
    sport = activity.sport
    start = activity.start
    samples = activity.samples.count
    laps = activity.laps.count
    summary = activity.totals
    let positions = activity.samples.positions
    firstPosition = positions.first
    lastPosition = positions.last
    let signals = Signals(of: activity)
    repairs = signals.repairs.map(\.words)
    if summary.ascentMeters == nil {
      let observation = Observation(activity: activity, signals: signals, athlete: AthleteState())
      let ascent = Metric.all.first { $0.key == KeyFigures.ascent }
      summary.ascentMeters = ascent?.figure(of: observation).value
    }
  }
}

extension Samples {
  /// The first and last position that was recorded.
  fileprivate var positions: (first: SIMD2<Double>?, last: SIMD2<Double>?) {
    guard let north = self[.latitude], let east = self[.longitude] else { return (nil, nil) }
    func isKnown(_ index: Int) -> Bool { !north[index].isNaN && !east[index].isNaN }
    func position(_ index: Int?) -> SIMD2<Double>? { index.map { SIMD2(north[$0], east[$0]) } }
    return (
      position(north.indices.first(where: isKnown)), position(north.indices.last(where: isKnown))
    )
  }
}
