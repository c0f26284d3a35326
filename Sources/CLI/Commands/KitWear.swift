internal import ArgumentParser
internal import Biomechanics
internal import Logbook
internal import Quantities
internal import Workflow

/// `plimsoll kit wear`: says what was worn on a run.
struct KitWear: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "wear", abstract: "Say what was worn on a run, or on one of its laps.",
    discussion: "Example: plimsoll kit wear 12 Vest Road; plimsoll kit wear 12 --nothing --lap 2")

  @Argument(help: "The run's number, as 'plimsoll runs' lists it.")
  var run: Int64

  @Argument(help: "Names of kit.")
  var names: [String] = []

  @OptionGroup var carry: CarryOption

  @Option(
    help: ArgumentHelp("The lap, the first being 1; without it the whole run.", valueName: "n"))
  var lap: Int?

  @Flag(help: "No load was carried, whatever rules or notes say.")
  var nothing = false

  @Flag(help: "Forget what was chosen; what the file, rules or notes say holds again.")
  var forget = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let given = [!names.isEmpty || !carry.carry.isEmpty, nothing, forget].count { $0 }
    guard given == 1 else {
      throw ValidationError("give names of kit or --carry, or --nothing, or --forget")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    if forget {
      try await workbench.forgetChoice(on: run, lap: lap)
    } else {
      var things = try await workbench.kit(named: names).map(Worn.Thing.kit)
      if let load = try carry.load() { things.append(.load(load)) }
      if nothing { things.append(.nothing) }
      try await workbench.wear(things, on: run, lap: lap)
    }
    let summary = try await workbench.report(of: run).summary
    if output.json {
      terminal.line(summary.wardrobe.json(run: run).text)
    } else if !output.quiet {
      let worn = Words.worn(summary.wardrobe) ?? "nothing is said of what was worn"
      terminal.line("run \(run): \(worn)")
      terminal.line("its figures, and the tissue ledgers from \(summary.day.iso) on, follow it")
    }
  }
}

/// `plimsoll kit rule`.
struct KitRuleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "Give kit to runs with a word in their name or notes.",
    subcommands: [KitRuleAdd.self, KitRuleRemove.self])
}

/// `plimsoll kit rule add`.
struct KitRuleAdd: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Make a rule; what was chosen for a run stays.",
    discussion: "Example: plimsoll kit rule add ruck --wear Pack")

  @Argument(help: "The word, whole, without regard to case and accents.")
  var word: String

  @Option(help: ArgumentHelp("Kit to give to these runs; repeatable.", valueName: "name"))
  var wear: [String]

  @Option(help: "Runs of this sport only.")
  var sport: Sport?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let kit = try await workbench.kit(named: wear).map(\.id)
    let changed = try await workbench.addKitRule(word: word, kit: kit, sport: sport)
    try await refresh(workbench, terminal)
    sayChanged(changed, terminal)
  }
}

/// `plimsoll kit rule remove`.
struct KitRuleRemove: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove the rules of a word.")

  @Argument(help: "The word.")
  var word: String

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let rules = try await workbench.kitList().rules(of: word)
    guard !rules.isEmpty else {
      throw WorkflowError.invalid(
        input: "word", value: "'\(word)'", allowed: "the word of a rule, see 'plimsoll kit'")
    }
    var changed = 0
    for rule in rules { changed += try await workbench.removeKitRule(rule.id) }
    try await refresh(workbench, terminal)
    sayChanged(changed, terminal)
  }
}

extension LogCommand {
  fileprivate func sayChanged(_ count: Int, _ terminal: Terminal) {
    if output.json {
      terminal.line(JSON.record(["changedRuns": JSON(count)]).text)
    } else if !output.quiet {
      terminal.line(count == 1 ? "1 run changed" : "\(count) runs changed")
    }
  }
}

extension KitList.KitUse {
  /// The object of `kit --json`, a promise to scripts.
  func json(bodyMass: Mass?) -> JSON {
    var shoe: Mass?
    if case .shoes(let mass) = kit.kind { shoe = mass }
    return .record([
      "kit": .integer(kit.id), "name": .string(kit.name),
      "carry": .array((kit.load?.words ?? []).map(JSON.string)),
      "carriedKilograms": JSON(kit.load?.carriedLoad(bodyMass: bodyMass)?.mass.kilograms),
      "isShoes": .bool(kit.load == nil), "shoeKilograms": JSON(shoe?.kilograms),
      "retired": JSON(kit.retiredOn?.iso), "runs": JSON(runs), "distanceMeters": .number(meters),
    ])
  }

  /// The row of the table for a person.
  func cells(_ words: Words) -> [String] {
    var what = kit.load?.text ?? "shoes"
    if case .shoes(let mass?) = kit.kind {
      what += ", \(Words.decimals(mass.kilograms * 1000, 0)) g each"
    }
    return [
      kit.name, what, runs == 1 ? "1 run" : "\(runs) runs", words.distance(meters),
      kit.retiredOn.map { "retired on \($0.iso)" } ?? "",
    ]
  }
}

extension KitRule {
  /// The object of a rule in `kit --json`.
  func json(_ names: [Int64: String]) -> JSON {
    .record([
      "rule": .integer(id), "word": .string(foldedWord), "sport": JSON(sport?.rawValue),
      "wear": .array(kit.map { JSON(names[$0]) }),
    ])
  }

  /// The rule in words.
  func line(_ names: [Int64: String]) -> String {
    let things = kit.compactMap { names[$0] }.joined(separator: ", ")
    let runs = sport.map { "\($0.rawValue) with" } ?? "runs with"
    return "rule: \(runs) '\(foldedWord)' wear \(things)"
  }
}

extension Wardrobe {
  /// The object of `kit wear --json`.
  func json(run: Int64) -> JSON {
    .record([
      "run": .integer(run), "bodyKilograms": JSON(bodyMass?.kilograms),
      "carriedKilograms": JSON(carriedMass?.kilograms), "carried": json,
      "shoes": .array(shoes.map(JSON.string)),
    ])
  }
}
