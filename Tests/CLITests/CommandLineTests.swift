import Foundation
import Testing

@Suite("The command line, as a person meets it")
struct CommandLineTests {
  @Test("--version names the program and its version")
  func version() throws {
    let answer = try Program.run(["--version"])
    #expect(answer.status == 0)
    #expect(answer.output.wholeMatch(of: /plimsoll \d+\.\d+\.\d+\n/) != nil)
    #expect(answer.errors.isEmpty)
  }

  @Test("Without a command it says what there is")
  func help() throws {
    let answer = try Program.run([])
    #expect(answer.status == 0)
    #expect(answer.output == Self.overview)
  }

  static let overview = """
    OVERVIEW: The load line for runners: your runs, their figures, on your own
    machine.

    Start with 'plimsoll serve' and a browser, or with 'plimsoll import' and a
    folder of recordings. Everything is kept in one file, the log.

    USAGE: plimsoll <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    RUN SUBCOMMANDS:
      import                  Take recordings into the log.
      add                     Add a run that was not recorded.
      runs                    List the runs of the log, latest first.
      show                    Print every figure of a run.
      kit                     Keep kit, and say where it was worn.

    FILE SUBCOMMANDS:
      inspect                 Read recordings and say what is in them; nothing is
                              kept.
      export                  Write runs as files: the original ones, or FIT, GPX
                              or TCX.
      delete                  Delete runs; for thirty days they can be brought back.

    ADVICE SUBCOMMANDS:
      ask                     Ask whether to run with this load.

    TRAINING SUBCOMMANDS:
      plan                    Plan weeks of training toward a goal, and say why.
      body                    How full the ledger of each tissue is, left and right.
      load                    What training has asked of heart, lungs and tissues,
                              day by day.
      fitness                 Critical speed, score and race times as ranges, from
                              your best efforts.

    DAY SUBCOMMANDS:
      checkin                 Say how you are today: pain, soreness, sleep, illness.
      findings                Say what stands out in the log today, and what is
                              left.
      strength                Write down sets of an exercise, or list them.
      outcome                 Write down girths, counts and best sets, or list them.

    PHYSICS SUBCOMMANDS:
      whatif                  Say what a load would do to one moment of running or
                              walking.
      sprint                  Say what a load would do to a sprint from rest.

    EVIDENCE SUBCOMMANDS:
      cite                    Say who claims what, how well it is known, and where
                              numbers come from.

    LOG SUBCOMMANDS:
      athlete                 Show or set the athlete: body, pulses, threshold pace.
      privacy                 Hide places: their positions stay out of maps, the
                              interface and exports.
      refresh                 Compute figures again that are missing or of an older
                              model.
      backup                  Copy the whole log to a file, originals included, and
                              verify the copy.
      restore                 Put a backup in the place of the log; what was there
                              is kept beside it.
      doctor                  Look the log over: integrity, originals, figures.
                              Changes nothing.
      demo                    Fill the log with the demonstration runner.

    PAGE SUBCOMMANDS:
      serve                   Show the log in a browser, on this machine.

      See 'plimsoll help <subcommand>' for detailed help.

    """

  @Test("The manual page names every command and is safe for man")
  func manual() throws {
    let answer = try Program.run(["manual"])
    #expect(answer.status == 0)
    for command in Self.commands { #expect(answer.output.contains(".SS \(command)\n")) }
    let requests = answer.output.split(separator: "\n").filter { $0.hasPrefix(".") }
    #expect(requests.allSatisfy { $0.firstMatch(of: /^\.(TH|SH|SS|TP|B|I|nf|fi)\b/) != nil })
  }

  static let commands = [
    "import", "add", "runs", "show", "inspect", "export", "delete", "athlete", "refresh", "backup",
    "restore", "doctor", "demo", "serve", "whatif", "sprint", "kit", "ask", "plan",
  ]

  @Test("Every command explains itself", arguments: commands)
  func commandHelp(command: String) throws {
    let answer = try Program.run([command, "--help"])
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("OVERVIEW: "))
    #expect(answer.output.contains("USAGE: plimsoll \(command)"))
    #expect(answer.errors.isEmpty)
  }

  /// Three points on the tenth parallel, a thousandth of a degree and a minute apart, without
  /// any totals. A degree of a meridian of the mean Earth is 111,195 m.
  static let track = """
    <gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>
    <trkpt lat="10.000" lon="20"><ele>5</ele><time>2024-05-01T06:00:00Z</time></trkpt>
    <trkpt lat="10.001" lon="20"><ele>5</ele><time>2024-05-01T06:01:00Z</time></trkpt>
    <trkpt lat="10.002" lon="20"><ele>5</ele><time>2024-05-01T06:02:00Z</time></trkpt>
    </trkseg></trk></gpx>
    """

  @Test("inspect reads standard input and adds up what the file does not state")
  func inspectsInput() throws {
    let answer = try Program.run(["inspect", "-", "--json"], input: Array(Self.track.utf8))
    #expect(answer.status == 0)
    let line = try #require(
      JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
    #expect(line["file"] as? String == "-")
    #expect(line["format"] as? String == "gpx")
    #expect(line["samples"] as? Int == 3)
    #expect(line["elapsedSeconds"] as? Double == 120)
    #expect(try abs(#require(line["distanceMeters"] as? Double) - 222.39) < 0.05)
    #expect(line["averageHeartRate"] is NSNull)
    #expect(line["firstPosition"] as? [Double] == [10, 20])
  }

  @Test("What is refused ends with 1, on a line of its own among the others")
  func refuses() throws {
    let answer = try Program.run(["inspect", "-", "/nonexistent/a.fit"], input: Array("hm".utf8))
    #expect(answer.status == 1)
    #expect(answer.output.split(separator: "\n").count == 2)
    #expect(answer.output.contains("/nonexistent/a.fit: refused"))
  }

  @Test("A command that only reads makes no log where there is none")
  func makesNoLog() throws {
    let answer = try Program.run(["runs"])
    #expect(answer.status == 0)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("no runs in /nonexistent/plimsoll.db"))
    #expect(try Program.run(["show", "1"]).status == 1)
    #expect(try Program.run(["backup", "copy.db"]).status == 1)
  }

  static let mistakes: [(arguments: [String], line: String)] = [
    (
      ["nonsense"],
      "plimsoll: Unexpected argument 'nonsense', on the command line, see 'plimsoll --help'"
    ),
    (
      ["runs", "--bogus"],
      "plimsoll: Unknown option '--bogus', on the command line, see 'plimsoll runs --help'"
    ),
    (
      ["import"],
      "plimsoll: Missing expected argument '<paths> ...', on the command line, "
        + "see 'plimsoll import --help'"
    ),
    (
      ["runs", "--since", "2026-02-30"],
      "plimsoll: The value '2026-02-30' is invalid for '--since <date>', on the command line, "
        + "see 'plimsoll runs --help'"
    ),
    (
      ["athlete", "set"],
      "plimsoll: Nothing to set was given, on the command line, "
        + "see 'plimsoll athlete set --help'"
    ),
    (
      ["export"],
      "plimsoll: Give the numbers of runs, or --all, on the command line, "
        + "see 'plimsoll export --help'"
    ),
    (
      ["serve", "--port", "70000"],
      "plimsoll: --port must lie in 0 to 65535, on the command line, see 'plimsoll serve --help'"
    ),
  ]

  @Test("A wrong command line ends with 2 and one line that says so", arguments: mistakes)
  func mistake(row: (arguments: [String], line: String)) throws {
    let answer = try Program.run(row.arguments)
    #expect(answer.status == 2)
    #expect(answer.errors == row.line + "\n")
    #expect(answer.output.isEmpty)
  }
}

/// The program itself, as it was built beside the tests.
enum Program {
  struct Answer {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs it without a terminal, with this on standard input, on the log of a path.
  static func run(
    _ arguments: [String], input: [UInt8] = [], database: String = "/nonexistent/plimsoll.db"
  ) throws -> Answer {
    let process = Process()
    process.executableURL = try url
    process.arguments = arguments
    process.environment = [
      "PLIMSOLL_DATABASE": database, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
      "COLUMNS": "80",
    ]
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "plimsoll-tests-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { removeItem(folder) }
    // Files and not pipes: neither side ever waits for the other.
    let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    try Data(input).write(to: files[0])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus,
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8))
  }

  private static func removeItem(_ folder: URL) {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record(error)
    }
  }

  private static var url: URL {
    get throws {
      let tests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
      let program = tests.deletingLastPathComponent().appending(path: "plimsoll")
      try #require(FileManager.default.isExecutableFile(atPath: program.path))
      return program
    }
  }
}
