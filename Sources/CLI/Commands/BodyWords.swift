internal import Evidence
internal import Logbook
internal import TrainingLoad
internal import Workflow

/// The tissues of `plimsoll body` for a person: a table, then what it rests on.
struct BodyWords {
  let ledgers: TissueLedgers
  /// What rest alone would leave; nil where nothing else is planned.
  private let resting: TissueLedgers?

  init(_ told: LedgersOfDay) {
    ledgers = told.ledgers
    resting = told.resting
  }

  var lines: [String] {
    let notes = [reason].compactMap(\.self) + [legend] + assumptions + [Self.caveat]
    return table.lines + [""] + notes.flatMap { CitationTexts.wrapped($0, hanging: 0) }
  }

  private static let caveat =
    "The line is our convention and no trial has tested it: a full ledger is no injury, an empty "
    + "one no safety. Hip joint, glutes and iliotibial band are not known: the model sees the body "
    + "from the side. Not a diagnosis; Plimsoll is not a medical device."

  private var legend: String {
    "On \(ledgers.day.iso)\(resting == nil ? "" : ", as planned"), as shares of each tissue's "
      + "line, with the 80 % band. What is left is in easy kilometers: at 3 m/s, on the level, "
      + "without a load."
      + (resting == nil ? "" : " Rest alone is that day after no session until then.")
  }

  private var table: Table {
    let more = resting == nil ? [] : ["rest alone"]
    var table = Table(isNumber: [false, true, true, true] + more.map { _ in true } + [false])
    table.add(["tissue", "used", "band", "left, km"] + more + [""])
    for side in ledgers.sides {
      let cells = cells(side)
      table.add([Self.name(side)] + cells.dropLast() + rest(side) + cells.suffix(1))
    }
    return table
  }

  /// The share that rest alone would leave, where that is told.
  private func rest(_ side: SidedLedger) -> [String] {
    guard let resting else { return [] }
    let use = resting.ledger(of: side.tissue, side: side.side)?.use(on: ledgers.day)
    return [(try? use?.get()).map { percent($0.used.value) } ?? "–"]
  }

  private func cells(_ side: SidedLedger) -> [String] {
    let words = Self.words(side.margin(on: ledgers.day), side.standing(on: ledgers.day))
    guard let use = try? side.use(on: ledgers.day).get() else { return ["–", "", "", words] }
    let band = "\(percent(use.used.low)) to \(percent(use.used.high))"
    return [
      percent(use.used.value), band, Words.decimals(max(0, use.leftKilometers.value), 0), words,
    ]
  }

  private func percent(_ share: Double) -> String { Words.decimals(100 * share, 0) + " %" }

  static func name(_ side: SidedLedger) -> String {
    side.tissue.title + (side.side.map { ", \($0.word)" } ?? "")
  }

  /// The class of what is left, and what the runner said.
  private static func words(
    _ margin: TissueMargin, _ standing: TissueLine.Standing
  ) -> String {
    let left =
      switch margin {
      case .plenty: "plenty left"
      case .some: "some left"
      case .little: "little left"
      case .over: "over the line"
      case .notKnown: "not known"
      }
    return switch standing {
    case .sound: left
    case .sore: left + ", sore"
    case .stopped: "stopped: it hurts too much to load"
    }
  }

  private var reason: String? {
    ledgers.sides.first.flatMap { Self.reason($0.use(on: ledgers.day)) }.map {
      "Not known yet: \($0). Pain and soreness are kept all the same ('plimsoll checkin')."
    }
  }

  /// Why a share is not known; nil where it is.
  static func reason(_ use: Result<TissueUse, TissueState.Unknown>) -> String? {
    guard case .failure(let unknown) = use else { return nil }
    return switch unknown {
    case .shortLog(TissueParameter.leastDays):
      "the log holds no run up to that day, and \(TissueParameter.leastDays) days are needed"
    case .shortLog(let missing):
      "the log is \(missing) \(missing == 1 ? "day" : "days") short of the "
        + "\(TissueParameter.leastDays) that are needed"
    case .noLine: "nothing is taken for granted while loading it is stopped"
    }
  }

  private var assumptions: [String] {
    guard !ledgers.assumptions.isEmpty else { return [] }
    return ["Assumed: " + ledgers.assumptions.map(Self.words).joined(separator: "; ") + "."]
  }

  private static func words(_ assumption: TissueLedgers.Assumption) -> String {
    func runs(_ count: Int) -> String { count == 1 ? "1 run" : "\(count) runs" }
    return switch assumption {
    case .usualBody(let count):
      "a body of 70 kg and 1.75 m for \(runs(count)) ('plimsoll athlete set' says yours)"
    case .level(let count): "level ground for \(runs(count)) without altitude"
    case .evenSpeed(let count): "an even speed on the level for \(runs(count)) without points"
    case .leftOut(let count): "\(runs(count)) left out for want of distance and time, or of mass"
    case .notComputed(let count):
      "\(runs(count)) left out until 'plimsoll refresh' has computed them"
    case .walks(let count): "ratios of a walking step to a running one for \(count) walks and hikes"
    case .strengthWork(let count): "proposed peaks for \(count) pieces of strength work"
    case .beforeTheLog: "the weeks before the log were like its first 28 days"
    }
  }
}
