import FoundationEssentials
import Logbook
import Workflow

@testable import Web

extension SamplePages {
  /// The pages of a run and of a run without a file.
  static func runPages() -> [SamplePage] {
    let draft = RunView.Asked.Draft(fields: FormFields(encoded: "name=x&effort=11"), error: "no")
    var full = SampleRuns.report { summary in
      summary.damage = "cut"
      summary.deviceName = "watch"
      summary.notes = "Strong.\nWindy."
      summary.effort = 6
      summary.wardrobe = wardrobe()
    }
    (full.hasPositions, full.hidesPlaces) = (true, true)
    let way = SameWay(run: 7, runs: [run(3, day: today + -40), run(7, day: today)])
    let worn = RunView.Asked.Draft(fields: FormFields(encoded: "kit=1&carry=x&lap=2"), error: "no")
    let unmended = SampleRuns.report(
      signals: SampleRuns.signals(), athlete: AthleteState(heartRateZones: .reserve))
    var followed = SampleRuns.view(SampleRuns.report())
    followed.planned = RunPlanned(7, planReport(of: 7), formats: reader.formats)
    return [
      page("run", followed),
      page(
        "run",
        SampleRuns.view(
          full, asked: .init(draft: draft, worn: worn, way: way), imperial: true, kit: kit)),
      page("run", SampleRuns.view(unmended)),
      page("run", SampleRuns.view(SampleRuns.report(signals: SampleRuns.empty))),
      page("run-deleted", RunPage.Deleted(run: 7)),
      page("add", AddRunView(form(""), formats: reader.formats)),
      page(
        "add",
        AddRunView(
          form("date=x&time=x&duration=x&distance=5&climb=-1&heart=x&effort=11&name=x"),
          formats: reader.formats)),
      page(
        "add",
        AddRunView(form("date=2026-01-01&time=x&duration=40"), formats: reader.formats)),
    ]
  }

  private static func form(_ fields: String) -> TypedRunForm {
    let now = Date(timeIntervalSince1970: 1_790_000_000)
    if fields.isEmpty { return TypedRunForm(now: now, formats: reader.formats) }
    return TypedRunForm(FormFields(encoded: fields), now: now, formats: reader.formats)
  }
}
