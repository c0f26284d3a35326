internal import ArgumentParser
internal import Foundation
internal import Logbook
internal import Quantities
internal import TrainingLoad
internal import Workflow

/// `plimsoll runs`: lists the log.
struct Runs: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the runs of the log, latest first.")

  @Option(help: ArgumentHelp("The first day to list, as 2026-11-21.", valueName: "date"))
  var since: Day?

  @Option(help: ArgumentHelp("The last day to list.", valueName: "date"))
  var until: Day?

  @Option(
    help: ArgumentHelp(
      "List this sport only; may be given several times.", valueName: "sport"))
  var sport: [Sport] = []

  @Option(help: "List runs with these words in their name, notes, file or device.")
  var search: String?

  @Option(
    help: ArgumentHelp(
      "Sort by a figure, the best first, such as best.5000m.seconds.", valueName: "key"))
  var sort: String?

  @Option(
    help: ArgumentHelp(
      "Runs with a carried load: as-fits leaves them out where best efforts are ranked.",
      valueName: "rule"))
  var loaded = LoadedRuns.asFits

  @Option(help: ArgumentHelp("List at most so many.", valueName: "count"))
  var limit: Int?

  @Flag(help: "The best efforts of the whole log instead, with a load apart from without.")
  var records = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let chooses = [since != nil, until != nil, !sport.isEmpty, search != nil, sort != nil]
    if records, chooses.contains(true) || limit != nil || loaded != .asFits {
      throw ValidationError("--records is of the whole log and takes no other choice")
    }
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if let sort, !Metric.all.contains(where: { $0.key == sort }) {
      throw ValidationError("'\(sort)' is no figure; 'plimsoll show RUN --json' has their keys")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    if records { return try await showRecords(workbench, terminal) }
    var query = RunQuery()
    query.since = since
    query.until = until
    query.sports = Set(sport)
    query.text = search
    query.loaded = loaded
    if let metric = Metric.all.first(where: { $0.key == sort }) {
      query.sortKey = metric.key
      query.descending = metric.daily != .minimum
    }
    let words = Words(units: try await workbench.preferences().units)
    var table = Table(isNumber: [true, false, false, true, true, true, true, false, false])
    var remaining = limit ?? Int.max
    while remaining > 0 {
      query.limit = min(remaining, 500)
      let page = try await workbench.runs(query)
      for run in page.runs {
        if output.json { terminal.line(run.json.text) } else { table.add(run.cells(words)) }
      }
      remaining -= page.runs.count
      query.offset += page.runs.count
      if page.runs.isEmpty || query.offset >= page.matching { break }
    }
    for line in table.lines { terminal.line(line) }
    if query.offset == 0, !output.quiet {
      terminal.note("no runs in \(log.path); 'plimsoll import' or 'plimsoll demo' brings some")
    }
  }
}

extension Runs {
  /// The best efforts of the whole log, one line each.
  private func showRecords(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let words = Words(units: try await workbench.preferences().units)
    var table = Table(isNumber: [false, true, true, false, false])
    for entry in try await workbench.personalRecords().entries {
      for (mark, isLoaded) in [(entry.plain, false), (entry.loaded, true)] {
        guard let mark else { continue }
        if output.json {
          terminal.line(mark.json(of: entry.metric, isLoaded: isLoaded).text)
          continue
        }
        table.add([
          entry.metric.title,
          entry.metric.unit == "s" ? Words.duration(mark.value) : words.distance(mark.value),
          String(mark.run.id), mark.run.day.iso,
          isLoaded ? Words.worn(mark.run.wardrobe) ?? "with a load" : "",
        ])
      }
    }
    for line in table.lines { terminal.line(line) }
  }
}

extension PersonalRecords.Mark {
  /// The object of `runs --records --json`.
  func json(of metric: Metric, isLoaded: Bool) -> JSON {
    .record([
      "key": .string(metric.key), "value": JSON(value), "unit": .string(metric.unit),
      "loaded": .bool(isLoaded), "run": .integer(run.id), "date": .string(run.day.iso),
      "before": JSON(before), "carriedKilograms": JSON(run.wardrobe.carriedMass?.kilograms),
      "ascentMeters": JSON(run.value("ascent.meters")),
      "averageHeartRate": JSON(run.value("heartRate.mean")),
    ])
  }
}

extension RunSummary {
  /// The object of `runs --json`.
  var json: JSON {
    .record([
      "run": .integer(id),
      "start": JSON(timestamp(start, offsetSeconds: utcOffsetSeconds)),
      "date": .string(day.iso),
      "sport": .string(sport.rawValue),
      "sportDetail": JSON(sportDetail),
      "name": JSON(name),
      "notes": JSON(notes),
      "effort": JSON(effort),
      "format": JSON(format),
      "file": JSON(fileName),
      "device": JSON(deviceName),
      "damage": JSON(damage),
      "distanceMeters": JSON(value("distance.meters")),
      "movingSeconds": JSON(value("time.moving.seconds")),
      "elapsedSeconds": JSON(value("time.elapsed.seconds")),
      "ascentMeters": JSON(value("ascent.meters")),
      "averageHeartRate": JSON(value("heartRate.mean")),
      "bodyKilograms": JSON(wardrobe.bodyMass?.kilograms),
      "carriedKilograms": JSON(wardrobe.carriedMass?.kilograms),
      "carried": wardrobe.json,
      "shoes": .array(wardrobe.shoes.map(JSON.string)),
      "figures": .object(
        figures.values.sorted { $0.key < $1.key }.map {
          JSON.Member(key: $0.key, value: JSON($0.value))
        }),
    ])
  }

  /// The row of the table for a person.
  func cells(_ words: Words) -> [String] {
    [
      String(id), day.iso, sport.rawValue,
      value("distance.meters").map(words.distance) ?? "",
      value("time.moving.seconds").map(Words.duration) ?? "",
      value("speed.mean").map(words.pace) ?? "",
      value("heartRate.mean").map { Words.decimals($0, 0) + " bpm" } ?? "",
      Words.shortened(name ?? sportDetail ?? ""),
      wardrobe.carriesLoad ? Words.worn(wardrobe) ?? "" : "",
    ]
  }
}
