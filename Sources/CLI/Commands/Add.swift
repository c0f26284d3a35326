internal import ArgumentParser
internal import Foundation
internal import Logbook
internal import Workflow

/// `plimsoll add`: a run without a file.
struct Add: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add a run that was not recorded.",
    discussion: "Example: plimsoll add --start 2026-11-20T07:30 --time 45min --distance 8km")

  @Option(
    help: ArgumentHelp(
      "When it began: 2026-11-20, 2026-11-20T07:30, 2026-11-20T07:30+01:00.", valueName: "when"))
  var start: TypedStart

  @Option(help: ArgumentHelp("How long it took: 45min, 45:00, 1:02:03.", valueName: "time"))
  var time: TypedDuration

  @Option(help: ArgumentHelp("How far: 8.5km, 800m, 5mi.", valueName: "distance"))
  var distance: TypedDistance?

  @Option(help: "What it was.")
  var sport = Sport.running

  @Option(help: ArgumentHelp("How much it climbed, in meters.", valueName: "meters"))
  var ascent: Double?

  @Option(help: ArgumentHelp("Mean heart beats per minute.", valueName: "beats"))
  var averageHR: Double?

  @Option(help: ArgumentHelp("How hard it was, 0 to 10.", valueName: "effort"))
  var effort: Double?

  @Option(help: "What to call it.")
  var name: String?

  @Option(help: "Anything worth keeping.")
  var notes: String?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let preferences = try await workbench.preferences()
    let zone = TimeZone(identifier: preferences.timeZone) ?? .gmt
    let date = start.date(in: zone)
    // A day's grace, since the log's time zone may not be the runner's.
    guard date < workbench.now() + 86_400 else {
      throw WorkflowError.invalid(
        input: "start", value: start.day.iso, allowed: "a day that has come")
    }
    var run = TypedRun(start: date, sport: sport, seconds: time.seconds)
    run.meters = distance?.meters
    run.ascentMeters = ascent
    run.averageHeartRate = averageHR
    run.effort = effort
    run.name = name
    run.notes = notes
    let id = try await workbench.add(run)
    terminal.line(output.json ? JSON.record(["run": .integer(id)]).text : "run \(id)")
  }
}
