import ActivityFiles
import Foundation
import Logbook
import Store

extension Workbench {
  /// The keys of the formats that a run can be written in.
  public static var exportFormats: [String] {
    ActivityFormat.all.filter { $0.write != nil }.map(\.key)
  }

  /// The original file of a run, as it was imported, with its name. It is the runner's own and
  /// whole: privacy zones do not change it.
  public func original(
    of run: Int64
  ) async throws(WorkflowError) -> (name: String, bytes: [UInt8]) {
    guard let original = try await keptRun(run).original else { throw .noOriginal(run: run) }
    return (original.fileName.lastComponent, try original.unpacked())
  }

  /// A run written in a format of the catalogue (`fit`, `gpx`, `tcx`), without positions inside
  /// privacy zones.
  public func export(
    _ run: Int64, format: String
  ) async throws(WorkflowError) -> (name: String, bytes: [UInt8]) {
    let writable = ActivityFormat.all.first { $0.key == format }?.write
    guard let writable else { throw .formatNotWritable(format) }
    let kept = try await keptRun(run)
    return try await Self.written(kept, as: format, by: writable)
  }

  @concurrent
  private static func written(
    _ kept: KeptRun, as format: String, by write: @Sendable (Activity) -> [UInt8]
  ) async throws(WorkflowError) -> (name: String, bytes: [UInt8]) {
    var activity = try kept.activity()
    // No format can say that something of an unknown mass was carried.
    activity.carried.removeAll(where: \.isOfUnknownMass)
    activity = activity.leaving(kept.zones)
    return ("\(kept.record.day.iso)-run-\(kept.record.id).\(format)", write(activity))
  }
}

extension String {
  /// What stands after the last separator of a path, or of an archive's entry.
  var lastComponent: String {
    split { "/\\!".contains($0) }.last.map(String.init) ?? self
  }
}
