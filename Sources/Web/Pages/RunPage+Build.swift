import Logbook
import TrainingLoad
import Workflow

extension RunView {
  /// What was asked of the page in its address, or typed into its form.
  struct Asked: Sendable {
    /// The signal by which to color the route.
    var coloring: String?
    /// What was typed and could not be taken, with the reason.
    var draft: Draft?
    /// The same of what was worn.
    var worn: Draft?
    /// The runs along the same way.
    var way: SameWay?

    struct Draft: Sendable {
      var fields: FormFields
      var error: String
    }
  }

  /// The page of a run: a pure function of the report and of how its reader wants it.
  init(
    _ report: RunReport, asked: Asked = Asked(), kit: KitList = KitList(), formats: Formats,
    today: Day
  ) {
    let texts = formats.texts
    let summary = report.summary
    let series = RunSeries(report.signals)
    let colorings = RunColoring.all(of: report, series: series)
    let head = RunHead(report: report, formats: formats)
    run = summary.id
    eyebrow = head.when(today: today)
    device = summary.deviceName
    let mended = report.signals.repairs.count
    repairsLink = mended > 0 ? texts(RunText.repairs, count: mended) : nil
    title = head.title(today: today)
    chips = head.chips
    damage = summary.damage
    previous = report.previousRun
    next = report.nextRun
    figures = head.figures
    otherFigures = head.otherFigures
    map = RunMapPainter(
      report: report, series: series, colorings: colorings, formats: formats
    ).view(asked: asked.coloring)
    charts = RunTracks(report: report, series: series, formats: formats).view
    splits = RunTables(report: report, formats: formats).all
    doses = DosesView(report, formats: formats)
    way = asked.way.flatMap { SameWayView($0, today: today, formats: formats) }
    privacy =
      report.hasPositions
      ? Privacy(
        isHidden: report.hidesPlaces, href: "/settings?hide=\(summary.id)#privacy") : nil
    zones = RunZones(report: report, formats: formats).all
    efforts = head.efforts
    spans = head.spans
    repairs =
      report.signals.count > 0
      ? RunRepairs(report: report, series: series, formats: formats).view : nil
    notes = (summary.notes ?? "").split(separator: "\n", omittingEmptySubsequences: true)
      .map(String.init)
    edit = EditView(summary, draft: asked.draft, formats: formats)
    worn = WornView(report, kit: kit, draft: asked.worn, formats: formats)
    isLoaded = summary.wardrobe.carriesLoad
    files = head.files
    hasOtherFigures = !otherFigures.isEmpty
    hasEfforts = !efforts.isEmpty || !spans.isEmpty
    hasSpans = !spans.isEmpty
    hasNotes = !notes.isEmpty
    hasFiles = !files.isEmpty
    signals = "/api/v1/runs/\(summary.id)/signals"
  }
}

extension RunView.EditView {
  init(_ summary: RunSummary, draft: RunView.Asked.Draft?, formats: Formats) {
    let typed = draft?.fields
    name = typed.map { $0["name"] ?? "" } ?? summary.name ?? ""
    notes = typed.map { $0["notes"] ?? "" } ?? summary.notes ?? ""
    isOpen = draft != nil
    error = draft?.error
    sports = Self.sports(chosen: typed?["sport"] ?? summary.sport.rawValue, formats: formats)
    efforts = Self.efforts(
      chosen: typed?["effort"] ?? summary.effort.map { formats.typed($0, decimals: 1) } ?? "",
      formats: formats)
  }

  /// Every sport, the chosen one marked.
  static func sports(chosen: String, formats: Formats) -> [Choice] {
    Sport.allCases.map { sport in
      Choice(
        value: sport.rawValue, label: formats.texts[RunNaming.sport(sport)],
        isChosen: sport.rawValue == chosen)
    }
  }

  /// Efforts from 0 to 10, and none; one in between stays as it was typed.
  static func efforts(chosen: String, formats: Formats) -> [Choice] {
    var values = (0...10).map(String.init)
    if !chosen.isEmpty, !values.contains(chosen) { values.append(chosen) }
    let none = Choice(
      value: "", label: formats.texts[RunFormText.effortNone], isChosen: chosen.isEmpty)
    return [none] + values.map { Choice(value: $0, label: $0, isChosen: $0 == chosen) }
  }
}
