import Foundation
import Store
import TrainingLoad

extension Workbench {
  /// Copies the whole log to a file while it is in use, and verifies the copy.
  public func backup(to path: String) async throws(WorkflowError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .file(path: path, reason: "something of this name is there already")
    }
    do {
      try await store.backup(to: path)
    } catch {
      throw .file(path: path, reason: "the backup could not be made: \(error)")
    }
  }

  /// Puts a backup in the place of a log, keeping a copy of what was there.
  public static func restore(
    from backup: String, to path: String
  ) async throws(WorkflowError) {
    let files = FileManager.default
    guard files.fileExists(atPath: backup) else {
      throw .file(path: backup, reason: "there is no such file")
    }
    do {
      try RunStore.verify(path: backup)
    } catch {
      throw .file(path: backup, reason: "it is no sound backup, so nothing was changed: \(error)")
    }
    do {
      let incoming = path + ".incoming"
      try? files.removeItem(atPath: incoming)
      try files.createDirectory(
        at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try files.copyItem(atPath: backup, toPath: incoming)
      try FileHandle(forUpdating: URL(filePath: incoming)).synchronize()
      if files.fileExists(atPath: path) { try setAside(path) }
      try files.moveItem(atPath: incoming, toPath: path)
    } catch let error as WorkflowError {
      throw error
    } catch {
      throw .file(path: path, reason: "the backup could not be put there: \(error)")
    }
  }

  /// Moves a log out of the way, whole, under a name of its own.
  private static func setAside(_ path: String) throws {
    let files = FileManager.default
    do {
      try RunStore.close(path: path)
    } catch StoreError.busy {
      throw WorkflowError.database(path: path, reason: StoreError.busy.description)
    } catch {
      // What is damaged cannot be closed in an orderly way; it is kept as it is, all parts of it.
    }
    var number = 1
    while files.fileExists(atPath: "\(path).before-restore-\(number)") { number += 1 }
    for part in ["", "-wal", "-shm"] where files.fileExists(atPath: path + part) {
      try files.moveItem(
        atPath: path + part, toPath: "\(path).before-restore-\(number)\(part)")
    }
  }

  /// Looks the log over: integrity, hashes of originals, figures that are missing. One line a
  /// finding.
  public func doctor() async throws(WorkflowError) -> [Diagnosis] {
    try await purge()
    let checkup = try await read { try $0.checkup() }
    var findings = checkup.diagnoses
    findings += try await originalsDiagnosis()
    let stale = try await staleRuns(all: false).count
    findings.append(
      Diagnosis(
        isSound: stale == 0, subject: "figures",
        finding: stale == 0
          ? "\(checkup.figures) figures, all current"
          : "figures of \(stale) runs are missing or out of date",
        remedy: stale == 0 ? nil : "plimsoll refresh"))
    findings.append(contentsOf: diskDiagnosis(of: checkup))
    return findings
  }

  /// Whether every original still unpacks to the bytes that were imported.
  private func originalsDiagnosis() async throws(WorkflowError) -> [Diagnosis] {
    let numbers = try await read { try $0.originalNumbers() }
    var findings: [Diagnosis] = []
    for number in numbers {
      guard let original = try await read({ try $0.original(number) }) else { continue }
      let bytes = try? original.unpacked()
      if bytes.map(Original.hash(of:)) != original.sha256 {
        findings.append(
          Diagnosis(
            isSound: false, subject: "original \(number)",
            finding: "\(original.fileName) is not what was imported",
            remedy: "import the file again with --duplicates replace, or restore a backup"))
      }
    }
    if findings.isEmpty {
      findings.append(
        Diagnosis(
          isSound: true, subject: "originals",
          finding: "\(numbers.count) originals, each with the hash it was imported with"))
    }
    return findings
  }

  private func diskDiagnosis(of checkup: Checkup) -> [Diagnosis] {
    guard let path = store.path else { return [] }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder)
    guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.intValue else { return [] }
    // A batch of imports, a backup before a migration: both must fit. A choice of this project.
    let isEnough = free > max(256 << 20, 2 * checkup.bytes)
    return [
      Diagnosis(
        isSound: isEnough, subject: "disk",
        finding: "\(free >> 20) MiB free where the log has \(checkup.bytes >> 20) MiB",
        remedy: isEnough ? nil : "make room: a backup needs as much as the log")
    ]
  }
}

extension Checkup {
  fileprivate var diagnoses: [Diagnosis] {
    var findings = faults.map {
      Diagnosis(
        isSound: false, subject: "database", finding: $0, remedy: "restore the latest backup")
    }
    findings += brokenReferences.map {
      Diagnosis(
        isSound: false, subject: "references", finding: "a row refers to nothing: \($0)",
        remedy: "restore the latest backup")
    }
    if findings.isEmpty {
      findings.append(
        Diagnosis(isSound: true, subject: "database", finding: "every page and reference is sound"))
    }
    findings.append(
      Diagnosis(
        isSound: true, subject: "runs",
        finding: "\(runs) runs, \(deletedRuns) deleted ones, \(originals) originals"))
    return findings
  }
}
