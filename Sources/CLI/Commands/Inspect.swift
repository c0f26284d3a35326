internal import ArgumentParser
internal import Logbook
internal import Synchronization
internal import Workflow

/// `plimsoll inspect`: reads files and touches nothing.
struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read recordings and say what is in them; nothing is kept.",
    discussion: """
      A path may be a file, a folder or an archive (.gz, .zip, nested); - reads standard input. \
      One line per activity found.
      """)

  @Argument(help: "Files, folders and archives.", completion: .file())
  var paths: [String]

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let terminal = Terminal(quiet: output.quiet)
    defer { terminal.flush() }
    let counts = Mutex((found: 0, refused: 0))
    let printsJSON = output.json
    do {
      let input = try StandardInput(replacing: paths)
      defer { input.remove() }
      let unknown = try await inspect(input.paths) { inspection in
        var inspection = inspection
        inspection.file = input.name(of: inspection.file)
        let found = counts.withLock { counts in
          counts.found += 1
          counts.refused += inspection.status == .refused ? 1 : 0
          return counts.found
        }
        terminal.line(printsJSON ? inspection.json.text : inspection.line)
        terminal.progress("reading: \(found) activities")
      }
      if !output.quiet { say(found: counts.withLock(\.found), unknown: unknown, terminal) }
    } catch {
      throw Failure(error, log: "no log")
    }
    if counts.withLock({ $0.refused }) > 0 { throw ExitCode(1) }
  }

  private func say(found: Int, unknown: Int, _ terminal: Terminal) {
    if unknown > 0 {
      terminal.note("plimsoll: \(unknown) \(unknown == 1 ? "file" : "files") of no known format")
    } else if found == 0 {
      terminal.note("plimsoll: no recordings there")
    }
  }
}

extension Inspection {
  /// The object of `inspect --json`, a promise to scripts.
  var json: JSON {
    .record([
      "file": .string(file),
      "format": JSON(format),
      "status": .string(status.rawValue),
      "reason": JSON(reason),
      "sport": JSON(sport?.rawValue),
      "start": JSON(timestamp(start)),
      "samples": JSON(samples),
      "laps": JSON(laps),
      "timerSeconds": JSON(summary.timerSeconds),
      "elapsedSeconds": JSON(summary.elapsedSeconds),
      "distanceMeters": JSON(summary.distanceMeters),
      "ascentMeters": JSON(summary.ascentMeters),
      "averageHeartRate": JSON(summary.averageHeartRate),
      "maximalHeartRate": JSON(summary.maximalHeartRate),
      "firstPosition": Self.position(firstPosition),
      "lastPosition": Self.position(lastPosition),
      "repairs": .array(repairs.map(JSON.string)),
    ])
  }

  private static func position(_ position: SIMD2<Double>?) -> JSON {
    position.map { .array([.number($0.x), .number($0.y)]) } ?? .null
  }

  /// The line for a person.
  var line: String {
    guard status != .refused else { return "\(file): refused, \(reason ?? "unreadable")" }
    let words = Words()
    var parts = [sport?.rawValue ?? "activity"]
    if let start = timestamp(start) { parts.append(start) }
    if let meters = summary.distanceMeters { parts.append(words.distance(meters)) }
    if let seconds = summary.timerSeconds { parts.append(Words.duration(seconds)) }
    if let pulse = summary.averageHeartRate { parts.append(Words.decimals(pulse, 0) + " bpm") }
    parts.append("\(samples) samples")
    if laps > 1 { parts.append("\(laps) laps") }
    if !repairs.isEmpty { parts.append("mended: " + repairs.joined(separator: "; ")) }
    if status == .partial { parts.append("damaged: " + (reason ?? "not known how")) }
    return "\(file): " + parts.joined(separator: ", ")
  }
}
