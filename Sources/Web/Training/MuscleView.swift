import Evidence
import Logbook
import TrainingLoad
import Workflow

/// What the weeks asked of the muscles, with what was measured of them below.
struct MuscleView: Sendable {
  var groups: [Group]
  /// What stands there while nothing was done or measured.
  var none: String?
  var note: String
  var cites: [AskView.Link]
  /// What became of the outcomes, in a sentence.
  var verdict: String?

  /// A muscle group: its weekly stimulus, and the outcomes that may show it, on the same weeks.
  struct Group: Sendable {
    var charts: [LineChart]
  }

  init(_ report: MuscleReport, formats: Formats) {
    let texts = formats.texts
    let charts = MuscleCharts(report: report, formats: formats)
    let drawn =
      MuscleTarget.allCases.map { group in
        [charts.stimulus(group)].compactMap(\.self) + charts.outcomes(group)
      } + [charts.outcomes(nil)]
    groups = drawn.filter { !$0.isEmpty }.map(Group.init)
    none = groups.isEmpty ? texts[MuscleText.none] : nil
    note =
      texts[MuscleText.note]
      + (report.runsByName > 0
        ? " " + texts(MuscleText.byName, count: report.runsByName) : "")
    cites = MuscleStimulus.sources.map {
      AskView.Link(href: EvidenceLines.address($0.key), label: $0.key)
    }
    verdict = Self.verdict(report, texts: texts)
  }

  /// Says plainly when nothing has changed.
  private static func verdict(_ report: MuscleReport, texts: Texts) -> String? {
    let courses = report.outcomes.map(\.course).filter { $0 != .unknown }
    guard !courses.isEmpty else {
      return texts[report.outcomes.isEmpty ? MuscleText.neverMeasured : .measuredOnce]
    }
    let changed = courses.count {
      if case .unchanged = $0 { false } else { true }
    }
    guard changed > 0 else { return texts(MuscleText.nothingChanged, count: courses.count) }
    return texts(
      MuscleText.someChanged,
      ["changed": String(changed), "count": String(courses.count)])
  }
}
