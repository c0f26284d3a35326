import ActivityFiles
import Foundation
import Logbook
import Store

/// A file made ready to be kept: read, computed and packed, nothing written.
struct PreparedFile: Sendable {
  /// The name it is shown under.
  var shown: String
  /// What was found in it.
  var content: Content

  /// What was found in a file.
  enum Content: Sendable {
    /// Activities, and what is worth saying of the file.
    case runs(Original, [PreparedRun], remark: String?)
    /// The log has a file of the same bytes already.
    case known(Int64)
    /// Nothing that can be kept: why.
    case refused(String)
    /// A file of no known format that nobody named: not worth a line.
    case passedOver
  }

  /// Bytes that wait to be written.
  var weight: Int {
    if case .runs(let original, _, _) = content { original.content.count } else { 0 }
  }
}

/// On what terms files are taken.
struct ImportTerms: Sendable {
  /// Whose log it is.
  var athlete: KnownAthlete
  /// What to do with what the log holds already.
  var rule: DuplicateRule
  /// What was worn on every run of them.
  var carrying: [Worn.Thing]
  /// What runs of one runner share.
  var tables: TableShelf
}

extension FoundFile {
  /// Reads, computes and packs the file. The log is asked whether it has these bytes, so that a
  /// folder that is imported again costs little more than reading it.
  @concurrent
  func prepared(
    for workbench: Workbench, on terms: ImportTerms
  ) async -> [PreparedFile] {
    if case .entry(let file) = source {
      return [await prepared(file, for: workbench, on: terms)]
    }
    do {
      var all: [PreparedFile] = []
      for file in try files() {
        all.append(await prepared(file, for: workbench, on: terms))
      }
      return all
    } catch {
      return [PreparedFile(shown: shown, content: .refused(error.shortReason))]
    }
  }

  private func prepared(
    _ file: ArchivedFile, for workbench: Workbench, on terms: ImportTerms
  ) async -> PreparedFile {
    let shown = file.path
    let bytes = file.bytes
    guard let format = ActivityFormat.of(bytes) else {
      // It is read with the recording that it lies beside.
      if file.damage == nil, CarriedLoadSidecar.isName(shown) {
        let isAlone = isNamed && !liesBesideItsRecording
        return PreparedFile(
          shown: shown,
          content: isAlone
            ? .refused("it says what was carried: import it together with its recording")
            : .passedOver)
      }
      let reason = file.damage ?? (isNamed ? .notThisFormat : nil)
      return PreparedFile(
        shown: shown, content: reason.map { .refused($0.description) } ?? .passedOver)
    }
    do {
      let hash = Original.hash(of: bytes)
      var original = Original(
        sha256: hash, fileName: shown.lastComponent, format: format.key, byteCount: bytes.count,
        importedAtSeconds: workbench.now().timeIntervalSince1970)
      if terms.rule == .skip, let known = try await workbench.completeOriginal(hash) {
        return PreparedFile(shown: shown, content: .known(known))
      }
      var recording = try format.read(bytes, ReadingLimits())
      recording.damage = file.damage ?? recording.damage
      if let sidecar = file.sidecar ?? self.sidecar(of: file) {
        CarriedLoadSidecar(sidecar).apply(to: &recording)
      }
      original.activityCount = recording.activities.count
      original.pack(bytes, gzipped: file.gzip)
      return Self.prepared(recording, shown: shown, as: original, on: terms)
    } catch let error as FileError {
      return PreparedFile(shown: shown, content: .refused(error.description))
    } catch let error as WorkflowError {
      return PreparedFile(shown: shown, content: .refused(error.shortReason))
    } catch {
      return PreparedFile(shown: shown, content: .refused(String(describing: error)))
    }
  }

  private static func prepared(
    _ recording: Recording, shown: String, as original: Original, on terms: ImportTerms
  ) -> PreparedFile {
    let damage = recording.damage?.description
    let remark = recording.remarks.isEmpty ? nil : recording.remarks.joined(separator: "; ")
    guard !recording.activities.isEmpty else {
      return PreparedFile(
        shown: shown, content: .refused(damage ?? remark ?? "there is no activity in it"))
    }
    var runs = recording.activities.enumerated().map {
      PreparedRun(
        of: $0.element, index: $0.offset, athlete: terms.athlete, carrying: terms.carrying,
        tables: terms.tables)
    }
    // What is damaged is the end of the file, and with it the last activity.
    if let damage, let last = runs.indices.last {
      runs[last].record = runs[last].record.map { record in
        var damaged = record
        damaged.damage = damage
        return damaged
      }
    }
    return PreparedFile(shown: shown, content: .runs(original, runs, remark: remark))
  }
}

extension Workbench {
  /// The original with these bytes, when the log has it and a run of each of its activities.
  fileprivate func completeOriginal(_ hash: [UInt8]) async throws(WorkflowError) -> Int64? {
    try await read { log in
      guard let number = try log.originalNumber(sha256: hash) else { return nil }
      let known = Set(try log.runs(ofOriginal: number).map(\.activityIndex)).count
      let isComplete = try known > 0 && known == log.activityCount(ofOriginal: number)
      return isComplete ? number : nil
    }
  }
}
