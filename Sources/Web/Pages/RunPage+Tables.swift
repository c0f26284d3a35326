import Logbook
import TrainingLoad
import Workflow

/// Builds the tables of kilometers, miles and laps.
struct RunTables {
  let report: RunReport
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// The tables that have anything to show: the reader's own units first, laps where the runner
  /// made any, the other units folded.
  var all: [RunView.SplitsView] {
    var tables: [RunView.SplitsView] = []
    let own = formats.imperial ? report.miles : report.kilometers
    let other = formats.imperial ? report.kilometers : report.miles
    let titles: (RunText, RunText) =
      formats.imperial ? (.milesTitle, .perKilometer) : (.kilometersTitle, .perMile)
    if !own.isEmpty {
      var table = table(own, meters: formats.metersPerUnit, isLaps: false)
      table.title = texts[titles.0]
      table.sub = texts[RunText.splitsSub]
      tables.append(table)
    }
    if report.laps.count > 1 {
      var table = table(report.laps, meters: nil, isLaps: true)
      table.title = texts[RunText.lapsTitle]
      tables.append(table)
    }
    if !other.isEmpty {
      let meters = formats.imperial ? 1000 : Formats.metersPerMile
      var table = table(other, meters: meters, isLaps: false)
      table.folded = texts[titles.1]
      tables.append(table)
    }
    return tables
  }

  /// One column: its head, and its cell for a split.
  private struct Column {
    let head: String
    let isThere: (Split) -> Bool
    let cell: (Split) -> String
  }

  private func table(_ splits: [Split], meters: Double?, isLaps: Bool) -> RunView.SplitsView {
    let columns = columns(isLaps: isLaps).filter { splits.contains(where: $0.isThere) }
    let first =
      isLaps
      ? texts[RunText.lap]
      : texts[meters == 1000 ? UnitText.kilometers : .miles]
    return RunView.SplitsView(
      title: "", sub: nil, folded: nil, head: [first] + columns.map(\.head),
      rows: splits.map { split in
        let number = name(of: split, meters: meters)
        return RunView.SplitsView.Row(
          from: split.startSecond, to: split.endSecond, number: number,
          label: texts(RunText.showSplit, ["number": number]), note: note(of: split, isLaps),
          cells: columns.map { $0.cell(split) })
      })
  }

  /// The number of a split, or how long the last one is when it is not a whole one.
  private func name(of split: Split, meters: Double?) -> String {
    guard let meters, let length = split.meters, length < meters * 0.995 else {
      return String(split.number)
    }
    return formats.number(length / meters, decimals: 2)
  }

  private func note(of split: Split, _ isLaps: Bool) -> String? {
    guard isLaps, report.activity.laps.indices.contains(split.number - 1),
      report.activity.laps[split.number - 1].intensity == "rest"
    else { return nil }
    return texts[RunText.restLap]
  }

  /// `Pace`, or the speed with its unit.
  private var paceHead: String {
    let pace = RunPace(report.summary.sport, formats)
    return pace.isPace ? texts[RunText.pace] : pace.unit
  }

  private func columns(isLaps: Bool) -> [Column] {
    let heightUnit = texts[formats.imperial ? UnitText.feet : .meters]
    var columns = [
      Column(head: texts[RunText.time], isThere: { _ in true }) {
        formats.duration($0.movingSeconds)
      },
      Column(head: paceHead, isThere: { $0.speed != nil }) {
        RunPace(report.summary.sport, formats).amount($0.speed).value
      },
      Column(head: texts[RunText.flat], isThere: { $0.gradeAdjustedSpeed != nil }) {
        RunPace(report.summary.sport, formats).amount($0.gradeAdjustedSpeed).value
      },
      Column(head: texts[RunText.heart], isThere: { $0.heartRate != nil }) {
        formats.number($0.heartRate)
      },
      Column(head: texts[RunText.steps], isThere: { $0.stepFrequency != nil }) {
        formats.number($0.stepFrequency)
      },
      Column(
        head: texts(RunText.climbs, ["unit": heightUnit]),
        isThere: { $0.ascentMeters != nil || $0.descentMeters != nil }, cell: climbs),
    ]
    if isLaps {
      let head = texts(RunText.distance, ["unit": formats.distanceUnit])
      let distance = Column(head: head, isThere: { $0.meters != nil }) {
        formats.distance($0.meters, decimals: 2).value
      }
      columns.insert(distance, at: 0)
    }
    return columns
  }

  private func climbs(_ split: Split) -> String {
    guard split.ascentMeters != nil || split.descentMeters != nil else {
      return texts[UnitText.unknown]
    }
    let up = formats.height(split.ascentMeters).value
    let down = formats.height(split.descentMeters).value
    return "+\(up) \u{2212}\(down)"
  }
}
