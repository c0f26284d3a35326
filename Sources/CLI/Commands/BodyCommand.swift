internal import ArgumentParser
internal import Evidence
internal import Logbook
internal import TrainingLoad
internal import Workflow

/// `plimsoll body`: how full each tissue's ledger is against its line.
struct BodyCommand: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "body", abstract: "How full the ledger of each tissue is, left and right.",
    discussion: """
      What runs, walks, strength work and loads asked of nine tissues, less what has worn off, as \
      a share of what each is used to: 1 is the line. A day to come is told as your plan will make \
      it, with rest alone beside it; without a plan as if nothing were done until then. The line \
      is a convention of ours: a full ledger is no injury and an empty one no safety. It is no \
      diagnosis.
      """)

  @Option(help: ArgumentHelp("The day, as 2026-11-21; without it today.", valueName: "date"))
  var date: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let told = try await workbench.ledgers(on: date)
    if output.json {
      for line in told.json { terminal.line(line.text) }
      return
    }
    for line in BodyWords(told).lines { terminal.line(line) }
  }
}

extension LedgersOfDay {
  /// The lines of `body --json`, a promise to scripts.
  var json: [JSON] {
    ledgers.sides.map { side in
      let day = ledgers.day
      let use = side.use(on: day)
      let known = try? use.get()
      let resting = resting?.ledger(of: side.tissue, side: side.side)?.use(on: day)
      let line = JSON.members([
        "date": .string(day.iso), "tissue": .string(side.tissue.key),
        "side": JSON(side.side?.word), "used": JSON(known?.used), "left": JSON(known?.left),
        "status": .string(side.status(on: day)),
        "standing": .string(side.standing(on: day).rawValue),
        "leftKilometers": JSON(known?.leftKilometers),
        "reason": JSON(use.code),
      ])
      guard isPlanned else { return .object(line) }
      let ends = JSON.members([
        "planned": .bool(true), "restUsed": JSON((try? resting?.get())?.used),
      ])
      return .object(line + ends)
    }
  }
}

extension Result<TissueUse, TissueState.Unknown> {
  /// Why nothing is known, for programs; nil where something is.
  fileprivate var code: String? {
    if case .failure(let unknown) = self { unknown.code } else { nil }
  }
}
