internal import ArgumentParser
internal import Logbook
internal import Workflow

/// `plimsoll privacy`: places that no position leaves the log from.
struct PrivacyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy",
    abstract: "Hide places: their positions stay out of maps, the interface and exports.",
    subcommands: [PrivacyShow.self, PrivacyAdd.self, PrivacyRemove.self],
    defaultSubcommand: PrivacyShow.self)
}

/// `plimsoll privacy list`.
struct PrivacyShow: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the privacy zones by name; where they lie is not said.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let zones = try await workbench.privacyZones()
    var table = Table(isNumber: [false, true])
    for zone in zones {
      if output.json {
        terminal.line(zone.json.text)
      } else {
        table.add([zone.name, "\(Int(zone.radiusMeters.rounded())) m"])
      }
    }
    for line in table.lines { terminal.line(line) }
    if zones.isEmpty, !output.quiet {
      terminal.note("nothing is hidden; 'plimsoll privacy add Home --start-of RUN' hides a place")
    }
  }
}

/// `plimsoll privacy add`.
struct PrivacyAdd: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Hide a place, for all runs, old ones as well.",
    discussion: """
      Examples: plimsoll privacy add Home --start-of 359; plimsoll privacy add Work --at \
      60.17,24.94 --radius-m 600. The circle is laid off center, so that its middle gives nothing \
      away. Figures stay those of the whole run, and original files stay whole.
      """)

  @Argument(help: "What to call it; a zone of that name is replaced.")
  var name: String

  @Option(
    name: .customLong("start-of"),
    help: ArgumentHelp("The number of a run that began there.", valueName: "run"))
  var startOf: Int64?

  @Option(help: ArgumentHelp("Degrees north and east, as 60.17,24.94.", valueName: "place"))
  var at: String?

  @Option(
    name: .customLong("radius-m"),
    help: ArgumentHelp("How far it reaches, 100 to 5000 m.", valueName: "meters"))
  var radiusMeters = PrivacyZone.usualMeters

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func validate() throws {
    guard (startOf == nil) != (at == nil) else {
      throw ValidationError("Give either --start-of or --at")
    }
    guard PrivacyZone.allowedMeters.contains(radiusMeters) else {
      throw ValidationError("--radius-m must lie between 100 and 5000")
    }
    if at != nil, place == nil {
      throw ValidationError("The value '\(at ?? "")' is invalid for '--at': write 60.17,24.94")
    }
  }

  /// Degrees north and east.
  private var place: SIMD2<Double>? {
    let parts = (at ?? "").split(separator: ",").map { Double($0) }
    guard parts.count == 2, let north = parts[0], let east = parts[1],
      (-90...90).contains(north), (-180...180).contains(east)
    else { return nil }
    return SIMD2(north, east)
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let zone: PrivacyZone
    if let startOf {
      zone = try await workbench.addPrivacyZone(
        named: name, atStartOf: startOf, radiusMeters: radiusMeters)
    } else if let place {
      zone = try await workbench.addPrivacyZone(
        named: name, hiding: place, radiusMeters: radiusMeters)
    } else {
      return
    }
    terminal.line(
      output.json
        ? zone.json.text : "\(zone.name): nothing within \(Int(zone.radiusMeters)) m leaves the log"
    )
  }
}

/// `plimsoll privacy remove`.
struct PrivacyRemove: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Hide a place no longer.")

  @Argument(help: "What it is called.")
  var name: String

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    guard try await workbench.removePrivacyZone(named: name) else {
      throw WorkflowError.invalid(
        input: "zone", value: name, allowed: "a name that 'plimsoll privacy' lists")
    }
    terminal.line(
      output.json ? JSON.record(["removed": .string(name)]).text : "\(name) is hidden no longer")
  }
}

extension PrivacyZone {
  /// The object of `privacy --json`: where it lies is not said.
  var json: JSON {
    .record(["name": .string(name), "radiusMeters": JSON(radiusMeters)])
  }
}
