internal import Logbook
internal import Workflow

/// Why a command could not do what it was asked for: what, where, and what to do about it.
struct Failure: Error, Equatable {
  /// What went wrong.
  var what: String
  /// Where: a file, a log, the command line.
  var place: String
  /// What the person can do.
  var remedy: String
  /// How the program ends.
  var status = Status.refused

  /// How a program ends.
  enum Status: Int32 {
    /// Something that was asked for was refused or failed.
    case refused = 1
    /// The command line is wrong.
    case usage = 2
  }

  /// The line for standard error.
  var line: String { "plimsoll: \(what), \(place), \(remedy)" }
}

extension Failure {
  /// The one place where errors of the verbs get their words and their exit status.
  init(_ error: WorkflowError, log: String) {
    switch error {
    case .noSuchRun(let run):
      self.init(
        what: "there is no run \(run)", place: "in \(log)", remedy: "'plimsoll runs' lists them")
    case .invalid(let input, let value, let allowed):
      self.init(
        what: "\(Words.spaced(input)) cannot be \(value)", place: "on the command line",
        remedy: "give \(allowed)", status: .usage)
    case .file(let path, let reason):
      self.init(what: reason, place: path, remedy: "check the name and who may read and write it")
    case .newerSchema(let found, let path):
      self.init(
        what: "the log was written by a newer Plimsoll (\(found))", place: path,
        remedy: "update the program; the log was left as it is")
    case .database(let path, let reason):
      self.init(
        what: "the log cannot be used: \(reason)", place: path,
        remedy: "run 'plimsoll doctor', or put a backup back with 'plimsoll restore'")
    case .noOriginal(let run):
      self.init(
        what: "run \(run) was typed in and has no file", place: "in \(log)",
        remedy: "choose a format with '--format'")
    case .formatNotWritable(let format):
      self.init(
        what: "'\(format)' cannot be written", place: "on the command line",
        remedy: "choose fit, gpx or tcx", status: .usage)
    case .noPlan(let what, let place, let remedy):
      self.init(what: what, place: place, remedy: remedy)
    case .session(let error, let text):
      self.init(
        what: "this is no session: \(error.message)",
        place: "in '\(error.pointer(in: text).split(separator: "\n").first ?? "")'",
        remedy: "see docs/WORKOUTS.md", status: .usage)
    case .noPlanFile(let reason):
      self.init(
        what: "this is no plan that can be imported: \(reason)", place: "in the file",
        remedy: "export one with 'plimsoll plan export --bundle FILE' to see the form")
    case .conflict(let reason):
      self.init(what: reason, place: "in \(log)", remedy: "try again")
    }
  }

  /// What the parser says about a wrong command line, with its pointer to the right help.
  init(usage message: String, help: String) {
    let pointer = help.split(separator: "\n").last { $0.contains("--help") }
    let command = pointer?.split(separator: "'").first { $0.hasPrefix("plimsoll") }
    var what = message.trimmingSuffix { $0.isWhitespace || $0 == "." }
    what = what.replacing("\n", with: " ")
    self.init(
      what: what, place: "on the command line",
      remedy: "see '\(command ?? "plimsoll --help")'", status: .usage)
  }
}

extension String {
  /// The text without the characters at its end that meet a condition.
  func trimmingSuffix(while condition: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, condition(last) { rest.removeLast() }
    return String(rest)
  }
}
