internal import ArgumentParser
internal import Foundation
internal import Workflow

/// `plimsoll export`: runs as files.
struct Export: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write runs as files: the original ones, or FIT, GPX or TCX.",
    discussion: """
      Without --format the file as it was imported. Files that exist are not overwritten.
      """)

  @Argument(help: "The runs' numbers.")
  var runs: [Int64] = []

  @Flag(help: "Export every run.")
  var all = false

  @Option(help: ArgumentHelp("fit, gpx or tcx.", valueName: "format"))
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file, or the folder for several runs; - is standard output.", valueName: "path"),
    completion: .file())
  var to = "."

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard all != !runs.isEmpty else {
      throw ValidationError("Give the numbers of runs, or --all")
    }
    if to == "-", runs.count != 1 {
      throw ValidationError("Only one run fits on standard output")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let wanted = all ? try await everyRun(workbench) : runs
    var failed = 0
    for (index, run) in wanted.enumerated() {
      do throws(WorkflowError) {
        let file = try await contents(of: run, workbench)
        if to == "-" {
          terminal.bytes(file.bytes)
          continue
        }
        let path = try write(file.bytes, named: file.name, run: run, isOne: wanted.count == 1)
        terminal.line(
          output.json
            ? JSON.record(["run": .integer(run), "file": .string(path)]).text : path)
      } catch {
        failed += 1
        terminal.note(Failure(error, log: log.path).line)
        guard wanted.count > 1 else {
          throw ExitCode(Failure(error, log: log.path).status.rawValue)
        }
      }
      terminal.progress("\(index + 1) of \(wanted.count) runs")
    }
    if failed > 0 { throw ExitCode(1) }
  }

  private func contents(
    of run: Int64, _ workbench: Workbench
  ) async throws(WorkflowError) -> (name: String, bytes: [UInt8]) {
    if let format { return try await workbench.export(run, format: format.lowercased()) }
    // A run that was typed in among all the others goes out in the format that keeps most.
    guard all else { return try await workbench.original(of: run) }
    do {
      return try await workbench.original(of: run)
    } catch {
      guard case .noOriginal = error else { throw error }
      return try await workbench.export(run, format: "fit")
    }
  }

  private func everyRun(_ workbench: Workbench) async throws(WorkflowError) -> [Int64] {
    var query = RunQuery()
    query.limit = 500
    query.descending = false
    var found: [Int64] = []
    while true {
      let page = try await workbench.runs(query)
      found += page.runs.map(\.id)
      query.offset += page.runs.count
      if page.runs.isEmpty || query.offset >= page.matching { return found }
    }
  }

  private func write(
    _ bytes: [UInt8], named name: String, run: Int64, isOne: Bool
  ) throws(WorkflowError) -> String {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: to, isDirectory: &isFolder)
    if exists, isOne, !isFolder.boolValue {
      throw .file(path: to, reason: "the file is there already")
    }
    let goesIntoFolder = !isOne || isFolder.boolValue || to.hasSuffix("/")
    let url =
      goesIntoFolder
      ? URL(fileURLWithPath: to).appending(path: "\(run)-\(Self.safe(name))")
      : URL(fileURLWithPath: to)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw .file(path: url.relativePath, reason: "the file is there already")
    } catch {
      throw .file(path: url.relativePath, reason: "the file cannot be written")
    }
    guard goesIntoFolder else { return to }
    return to == "."
      ? url.lastPathComponent : URL(fileURLWithPath: to).relativePath + "/" + url.lastPathComponent
  }

  /// A file's name without anything that could lead out of the folder.
  static func safe(_ name: String) -> String {
    let last = name.split(whereSeparator: { "/\\!".contains($0) }).last.map(String.init) ?? ""
    let kept = last.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
    let text = String(String.UnicodeScalarView(kept)).trimmingCharacters(in: .whitespaces)
    return text.isEmpty || text == "." || text == ".." ? "run" : text
  }
}
