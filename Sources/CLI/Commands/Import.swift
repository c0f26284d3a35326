internal import ArgumentParser
internal import Logbook
internal import Synchronization
internal import Workflow

/// `plimsoll import`: takes recordings into the log.
struct Import: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take recordings into the log.",
    discussion: """
      A path may be a file, a folder or an archive (.gz, .zip, nested); - reads standard input. \
      One line per activity. What the log holds already is said to be so and left as it is, \
      unless --duplicates says otherwise.
      """)
  var makesLog: Bool { !dryRun }

  @Argument(help: "Files, folders and archives.", completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp("What to do with a run that the log holds already.", valueName: "rule"))
  var duplicates = DuplicateRule.skip

  @OptionGroup var carry: CarryOption

  @Option(
    help: ArgumentHelp(
      "A piece of kit that was worn on all of them; repeatable.", valueName: "name"))
  var wear: [String] = []

  @Flag(help: "Read the files and say what is in them; change nothing.")
  var dryRun = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    guard !dryRun else {
      var inspect = Inspect()
      inspect.paths = paths
      inspect.output = output
      return try await inspect.run()
    }
    let kit = try await workbench.kit(named: wear)
    let things = kit.map(Worn.Thing.kit) + (try carry.load().map { [.load($0)] } ?? [])
    let tally = ImportTally()
    let printsJSON = output.json
    let input = try StandardInput(replacing: paths)
    defer { input.remove() }
    try await workbench.importPaths(
      input.paths, duplicates: duplicates, carrying: things,
      progress: { terminal.progress("\($0.done) of \($0.found) files, \($0.imported) imported") },
      line: { line in
        var line = line
        line.file = input.name(of: line.file)
        tally.add(line)
        terminal.line(printsJSON ? line.json.text : line.text)
      })
    if !output.quiet, !output.json { terminal.note(tally.summary) }
    if tally.refused > 0 { throw ExitCode(1) }
  }
}

/// How many activities went which way.
final class ImportTally: Sendable {
  private let counts = Mutex([ImportLine.Result: Int]())

  /// Counts a line.
  func add(_ line: ImportLine) { counts.withLock { $0[line.result, default: 0] += 1 } }

  /// How many were refused.
  var refused: Int { counts.withLock { $0[.refused] ?? 0 } }

  /// One sentence about all of them.
  var summary: String {
    let counts = counts.withLock { $0 }
    let words: [(ImportLine.Result, String)] = [
      (.imported, "imported"), (.partial, "imported in part"),
      (.duplicate, "in the log already"), (.refused, "refused"),
    ]
    let parts = words.compactMap { result, word in counts[result].map { "\($0) \(word)" } }
    return parts.isEmpty ? "nothing to import was found" : parts.joined(separator: ", ")
  }
}

extension ImportLine {
  /// The object of `import --json`, a promise to scripts.
  var json: JSON {
    .record([
      "file": .string(file), "result": .string(result.rawValue), "run": JSON(run),
      "reason": JSON(reason),
    ])
  }

  /// The line for a person.
  var text: String {
    let becomes =
      switch result {
      case .imported: "run \(run.map(String.init) ?? "?")"
      case .partial: "run \(run.map(String.init) ?? "?"), only a part of it"
      case .duplicate: "in the log already"
      case .refused: "refused"
      }
    return "\(file): \(becomes)" + (reason.map { ", " + $0 } ?? "")
  }
}
