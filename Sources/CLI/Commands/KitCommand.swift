internal import ArgumentParser
internal import Biomechanics
internal import Logbook
internal import Quantities
internal import Workflow

/// `plimsoll kit`: what the runner wears, and on which runs it was worn.
struct KitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kit",
    abstract: "Keep kit, and say where it was worn.",
    subcommands: [
      KitShow.self, KitAdd.self, KitChange.self, KitRetire.self, KitRemove.self,
      KitRuleCommand.self, KitWear.self,
    ], defaultSubcommand: KitShow.self)
}

/// A load as it is typed on the command line.
struct CarryOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A load, such as vest=6kg, ankle=2x0.5kg, pack=10% or hand=left:0.5kg; repeatable.",
      discussion: "SITE: foot ankle shank thigh waist vest pack wrist hand.",
      valueName: "site=mass"))
  var carry: [String] = []

  func validate() throws { _ = try load() }

  /// The load; nil when none was given.
  func load() throws -> TypedLoad? {
    guard !carry.isEmpty else { return nil }
    do {
      return try TypedLoad(carry)
    } catch {
      throw ValidationError(
        "The value '\(carry.joined(separator: " "))' is invalid for '--carry': " + error.words)
    }
  }
}

/// `plimsoll kit list`.
struct KitShow: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the kit with how far it has come, and the rules.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let list = try await workbench.kitList()
    let names = Dictionary(list.pieces.map { ($0.kit.id, $0.kit.name) }) { first, _ in first }
    if output.json {
      let preferences = try await workbench.preferences()
      let today = Day.present(workbench, in: preferences)
      let state = try await workbench.athlete().state(on: today)
      for use in list.pieces {
        terminal.line(use.json(bodyMass: state[.massKilograms].map(Mass.kilograms)).text)
      }
      for rule in list.rules { terminal.line(rule.json(names).text) }
      return
    }
    let words = Words(units: try await workbench.preferences().units)
    var table = Table(isNumber: [false, false, true, true, false])
    for use in list.pieces { table.add(use.cells(words)) }
    for line in table.lines { terminal.line(line) }
    for rule in list.rules { terminal.line(rule.line(names)) }
    if list.pieces.isEmpty, !output.quiet {
      terminal.note("no kit in \(log.path); 'plimsoll kit add Vest --carry vest=6kg' keeps some")
    }
  }
}

/// `plimsoll kit add`.
struct KitAdd: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a piece of kit: a load, or a pair of shoes.",
    discussion: "Examples: plimsoll kit add Vest --carry vest=6kg; plimsoll kit add Road --shoes")

  @Argument(help: "What to call it.")
  var name: String

  @OptionGroup var carry: CarryOption
  @OptionGroup var shoe: ShoeOption
  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func validate() throws {
    guard carry.carry.isEmpty != (shoe.kind == nil) else {
      throw ValidationError("give a load with --carry, or --shoes or --shoe-mass, and not both")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let load = try carry.load().map(Kit.Kind.carried)
    guard let kind = load ?? shoe.kind else { return }
    let number = try await workbench.addKit(Kit(name: name, kind: kind))
    terminal.line(output.json ? JSON.record(["kit": .integer(number)]).text : "kit \(number)")
  }
}

/// Shoes, with or without their mass.
struct ShoeOption: ParsableArguments {
  @Flag(help: "It is a pair of shoes.")
  var shoes = false

  @Option(help: ArgumentHelp("The mass of one shoe, such as 250g.", valueName: "mass"))
  var shoeMass: TypedNumber<MassUnit>?

  /// The kind of kit; nil when nothing was said of shoes.
  var kind: Kit.Kind? {
    guard shoes || shoeMass != nil else { return nil }
    return .shoes(massOfOne: shoeMass.map { .kilograms($0.value) })
  }
}

/// `plimsoll kit change`.
struct KitChange: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Change what is given; the runs it was worn on follow.")

  @Argument(help: "The kit's name.")
  var name: String

  @Option(name: .customLong("name"), help: ArgumentHelp("Its new name.", valueName: "name"))
  var newName: String?

  @OptionGroup var carry: CarryOption
  @OptionGroup var shoe: ShoeOption

  @Flag(help: "Use it again after it was retired.")
  var unretire = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    var kit = try await workbench.kit(named: name)
    kit.name = newName ?? kit.name
    if let kind = try carry.load().map(Kit.Kind.carried) ?? shoe.kind {
      guard (kit.load == nil) == (Kit(name: "", kind: kind).load == nil) else {
        throw WorkflowError.invalid(
          input: "kit", value: "now a load, now shoes", allowed: "new kit with 'plimsoll kit add'")
      }
      kit.kind = kind
    }
    if unretire { kit.retiredOn = nil }
    try await workbench.changeKit(kit)
    try await refresh(workbench, terminal)
    say(kit, "changed", terminal)
  }
}

/// `plimsoll kit retire`.
struct KitRetire: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire", abstract: "Retire kit: rules give it to no run after today.")

  @Argument(help: "The kit's name.")
  var name: String

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let kit = try await workbench.kit(named: name)
    _ = try await workbench.retireKit(kit.id)
    try await refresh(workbench, terminal)
    say(kit, "retired", terminal)
  }
}

/// `plimsoll kit remove`.
struct KitRemove: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove kit, or retire it when there are runs with it.")

  @Argument(help: "The kit's name.")
  var name: String

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let kit = try await workbench.kit(named: name)
    let isGone = try await workbench.removeKit(kit.id)
    try await refresh(workbench, terminal)
    say(kit, isGone ? "removed" : "retired, because there are runs with it", terminal)
  }
}

extension LogCommand {
  /// Computes again what depends on the kit.
  func refresh(_ workbench: Workbench, _ terminal: Terminal) async throws {
    _ = try await workbench.refresh(all: false) {
      terminal.progress("\($0.done) of \($0.found) runs")
    }
  }

  fileprivate func say(_ kit: Kit, _ outcome: String, _ terminal: Terminal) {
    if output.json {
      let line = JSON.record(["kit": .integer(kit.id), "result": .string(outcome)])
      terminal.line(line.text)
    } else if !output.quiet {
      terminal.line("\(kit.name) \(outcome)")
    }
  }
}

extension Workbench {
  /// The kit of a name; one that there is not is a wrong command line.
  func kit(named name: String) async throws(WorkflowError) -> Kit {
    let list = try await kitList()
    guard let kit = list.kit(named: name) else {
      let names = list.pieces.map(\.kit.name).joined(separator: ", ")
      throw .invalid(
        input: "kit", value: "'\(name)'",
        allowed: names.isEmpty ? "a name after 'plimsoll kit add'" : "one of: \(names)")
    }
    return kit
  }

  /// The kit of some names.
  func kit(named names: [String]) async throws(WorkflowError) -> [Kit] {
    var all: [Kit] = []
    for name in names { all.append(try await kit(named: name)) }
    return all
  }
}
