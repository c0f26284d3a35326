import ActivityFiles
import Foundation
public import Logbook
import Store
import Synchronization

extension Workbench {
  /// Imports files, folders and archives; calls back with each line and now and then with progress.
  /// What is carried is carried on every run of them.
  public func importPaths(
    _ paths: [String], duplicates: DuplicateRule, carrying: [Worn.Thing] = [],
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in },
    line: @escaping @Sendable (ImportLine) -> Void
  ) async throws(WorkflowError) {
    try await importFiles(
      FileWalk(paths), rule: duplicates, carrying: carrying, progress: progress, line: line)
  }

  /// Imports files and archives from memory, as the web app receives them. A file of carried load
  /// is read with the recording among them that it belongs to.
  public func importReceived(
    _ files: [(name: String, bytes: [UInt8])], duplicates: DuplicateRule,
    carrying: [Worn.Thing] = []
  ) async throws(WorkflowError) -> [ImportLine] {
    let sidecars = Dictionary(
      files.filter { CarriedLoadSidecar.isName($0.name) }, uniquingKeysWith: { $1 })
    var unread = Set(sidecars.keys)
    var found: [FoundFile] = []
    for file in files where sidecars[file.name] == nil {
      let companion = CarriedLoadSidecar.name(for: file.name)
      unread.remove(companion)
      found.append(
        FoundFile(
          shown: file.name, source: .memory(file.bytes), isNamed: true,
          companion: sidecars[companion]))
    }
    for name in unread.sorted() {
      found.append(FoundFile(shown: name, source: .memory(sidecars[name] ?? []), isNamed: true))
    }
    return try await importLines(found, rule: duplicates, carrying: carrying)
  }

  /// Imports one file or archive from disk, shown under another name: what the web app has written
  /// to a temporary file.
  public func importUpload(
    at path: String, name: String, duplicates: DuplicateRule, carrying: [Worn.Thing] = []
  ) async throws(WorkflowError) -> [ImportLine] {
    try await importLines(
      [FoundFile(shown: name, source: .disk(path), isNamed: true)], rule: duplicates,
      carrying: carrying)
  }

  private func importLines(
    _ files: [FoundFile], rule: DuplicateRule, carrying: [Worn.Thing]
  ) async throws(WorkflowError) -> [ImportLine] {
    let lines = Collected()
    try await importFiles(
      FileWalk(files), rule: rule, carrying: carrying, progress: { _ in },
      line: { lines.append($0) })
    return lines.all
  }

  /// Reads and computes on every core, a bounded number of files ahead, and writes in the order in
  /// which the files were found, so that importing twice gives the same log.
  func importFiles(
    _ files: consuming FileWalk, rule: DuplicateRule, carrying: [Worn.Thing] = [],
    progress: @Sendable (ImportProgress) -> Void, line: @Sendable (ImportLine) -> Void
  ) async throws(WorkflowError) {
    let terms = ImportTerms(
      athlete: try await knownAthlete(), rule: rule, carrying: carrying, tables: tables)
    let ticket = self.progress.begin(.importing, atSeconds: now().timeIntervalSince1970)
    defer { self.progress.end(ticket, atSeconds: now().timeIntervalSince1970) }
    var walk = files
    var state = ImportProgress(found: 0, done: 0, imported: 0)
    var batch = ImportBatch()
    var spoken = Set<String>()
    var failure: WorkflowError?
    await withTaskGroup(of: (Int, [PreparedFile]).self) { group in
      func startMore() {
        while failure == nil, batch.hasRoom, let file = walk.next() {
          let index = batch.start()
          group.addTask { (index, await file.prepared(for: self, on: terms)) }
        }
      }
      startMore()
      while let (index, prepared) = await group.next() {
        batch.add(prepared, at: index)
        startMore()
        guard failure == nil, batch.isFull || batch.isLast else { continue }
        do throws(WorkflowError) {
          let ready = batch.takeReady()
          for written in try await keep(ready, rule: rule) {
            line(written)
            self.progress.tell(written)
            spoken.insert(written.file.archiveName)
            if written.result == .imported || written.result == .partial { state.imported += 1 }
          }
          state.done += ready.count
          state.found = walk.count
          progress(state)
          self.progress.tell(state, of: ticket)
          startMore()
        } catch {
          failure = error
          group.cancelAll()
        }
      }
    }
    if let failure { throw failure }
    for archive in walk.archives where archive.isNamed && !spoken.contains(archive.shown) {
      line(
        ImportLine(
          file: archive.shown, result: .refused, run: nil,
          reason: "no recording of a known format in it", samples: 0))
    }
  }

  /// Writes files, each in a transaction of its own, and syncs once.
  private func keep(
    _ files: [PreparedFile], rule: DuplicateRule
  ) async throws(WorkflowError) -> [ImportLine] {
    guard !files.isEmpty else { return [] }
    let now = now().timeIntervalSince1970
    let results = try await batch(files) { log, file in
      try log.keep(file, rule: rule, nowSeconds: now)
    }
    var lines: [ImportLine] = []
    for (file, result) in zip(files, results) {
      switch result {
      case .success(let written): lines += written
      case .failure(let error):
        // Without space, or with a damaged log, the rest would fail as well.
        if error == .full || error == .busy { throw WorkflowError(error, path: path) }
        if case .damaged = error { throw WorkflowError(error, path: path) }
        lines.append(
          ImportLine(
            file: file.shown, result: .refused, run: nil,
            reason: "the log did not take it: \(error)", samples: 0))
      }
    }
    return lines
  }
}

/// Files that are read and wait to be written, in order.
private struct ImportBatch {
  /// How many files are read at once, and how many wait for one that takes long: enough for every
  /// core, bounded in memory.
  static let filesAhead = 12
  static let mostWaiting = 96
  /// How many files or bytes are written at once.
  static let mostFiles = 24
  static let mostBytes = 16 << 20

  private var waiting: [Int: [PreparedFile]] = [:]
  private var next = 0
  private var weight = 0
  private var started = 0
  private var received = 0

  /// Whether every file that was started has come.
  var isLast: Bool { received == started }

  /// Whether another file can be read.
  var hasRoom: Bool { started - received < Self.filesAhead && started - next < Self.mostWaiting }
  /// Whether it is time to write.
  var isFull: Bool { waiting.count >= Self.mostFiles || weight >= Self.mostBytes }

  /// The place of a file that is now being read.
  mutating func start() -> Int {
    started += 1
    return started - 1
  }

  mutating func add(_ files: [PreparedFile], at index: Int) {
    waiting[index] = files
    weight += files.reduce(0) { $0 + $1.weight }
    received += 1
  }

  /// The files up to the first one that is still being read.
  mutating func takeReady() -> [PreparedFile] {
    var ready: [PreparedFile] = []
    while let files = waiting.removeValue(forKey: next) {
      ready += files
      weight -= files.reduce(0) { $0 + $1.weight }
      next += 1
    }
    return ready
  }
}

/// Lines gathered from a callback.
private final class Collected: Sendable {
  private let lines = Mutex<[ImportLine]>([])
  func append(_ line: ImportLine) { lines.withLock { $0.append(line) } }
  var all: [ImportLine] { lines.withLock { $0 } }
}

extension String {
  /// The archive that a shown name stands in; the whole name without one.
  fileprivate var archiveName: String { split(separator: "!").first.map(String.init) ?? self }
}
