internal import ArgumentParser
internal import Logbook
internal import Quantities
internal import TrainingLoad
internal import Workflow

/// `plimsoll show`: prints every figure of a run.
struct Show: LogCommand {
  static let configuration = CommandConfiguration(abstract: "Print every figure of a run.")

  @Argument(help: "The run's number, as 'plimsoll runs' lists it.")
  var run: Int64

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let report = try await workbench.report(of: run)
    let metrics = Dictionary(Metric.all.map { ($0.key, $0) }) { first, _ in first }
    if output.json {
      for figure in report.figures {
        let metric = metrics[figure.key]
        terminal.line(
          figure.json(run: run, metric: metric, wardrobe: report.summary.wardrobe).text)
      }
      return
    }
    let words = Words(units: try await workbench.preferences().units)
    terminal.line(report.summary.heading)
    let wardrobe = report.summary.wardrobe
    if let worn = Words.worn(wardrobe) { terminal.line("Worn: " + worn) }
    if let damage = report.summary.damage { terminal.line("Damaged: " + damage) }
    terminal.line("")
    var table = Table(isNumber: [false, false])
    var unknown: [(reason: String, titles: [String])] = []
    for figure in report.figures {
      let metric = metrics[figure.key]
      let isLoadedBest = wardrobe.carriesLoad && figure.key.hasPrefix("best.")
      let title = (metric?.title ?? figure.key) + (isLoadedBest ? ", with the load" : "")
      if let value = figure.value {
        table.add([title, words.figure(value, figure, unit: metric?.unit ?? "")])
      } else if let known = unknown.firstIndex(where: { $0.reason == figure.reason }) {
        unknown[known].titles.append(title)
      } else {
        unknown.append((figure.reason ?? "", [title]))
      }
    }
    for line in table.lines { terminal.line(line) }
    for (reason, titles) in unknown {
      terminal.line("")
      terminal.line("Unknown because \(Words.because(reason)):")
      for line in Words.folded(titles) { terminal.line("  " + line) }
    }
    for line in splits(report, words) { terminal.line(line) }
    for repair in report.signals.repairs { terminal.line(repair.line) }
  }

  private func splits(_ report: RunReport, _ words: Words) -> [String] {
    let splits = words.units == .metric ? report.kilometers : report.miles
    guard !splits.isEmpty else { return [] }
    var table = Table(isNumber: [true, true, true, true, true])
    table.add([words.units == .metric ? "km" : "mi", "time", "pace", "bpm", "climb"])
    for split in splits {
      table.add([
        String(split.number), Words.duration(split.movingSeconds),
        split.speed.map(words.pace) ?? "",
        split.heartRate.map { Words.decimals($0, 0) } ?? "",
        split.ascentMeters.map(words.height) ?? "",
      ])
    }
    return [""] + table.lines
  }
}

extension Figure {
  /// The object of `show --json`, a promise to scripts.
  func json(run: Int64, metric: Metric?, wardrobe: Wardrobe) -> JSON {
    .record([
      "run": .integer(run), "key": .string(key), "title": JSON(metric?.title),
      "value": JSON(value), "low": JSON(low), "high": JSON(high), "unit": JSON(metric?.unit),
      "modelVersion": JSON(modelVersion), "reason": JSON(reason),
      "carriesLoad": .bool(wardrobe.carriesLoad),
      "carriedKilograms": JSON(wardrobe.carriedMass?.kilograms),
    ])
  }
}

extension RunSummary {
  /// What run it is, on one line.
  var heading: String {
    let when = timestamp(start, offsetSeconds: utcOffsetSeconds) ?? day.iso
    let parts = [Optional("Run \(id)"), name, sport.rawValue, when, deviceName]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension Repair {
  /// What was mended, on one line.
  var line: String {
    let place = "at sample \(atSample)"
    return (isUndone ? "Left as recorded: " : "Mended: ") + Words.spaced(kind.rawValue) + " "
      + place
  }
}
