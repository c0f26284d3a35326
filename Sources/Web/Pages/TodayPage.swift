import Advice
import Hummingbird
import Logbook
import Quantities
import Workflow

/// `GET /` shows the week so far against the last ones, and the latest runs.
struct TodayPage: Sendable {
  let desk: Desk

  /// How many weeks stand in the chart: a quarter of a year.
  static let weeks = 13

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("", use: show)
    router.post("watch/cleared", use: clear)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let reader = try await desk.reader()
    let report = try await desk.workbench.today(weeks: Self.weeks)
    let checkIns = try await desk.workbench.checkIns(since: report.today + -7)
    let watch = report.total == 0 ? nil : try await desk.workbench.watched(on: report.today)
    var head = PageHead(template: "today", title: reader.texts[ShellText.today], place: .today)
    head.styles = ["checkin.css", "plan.css", "ask.css", "body.css"]
    head.scripts = ["live.js"]
    var view = TodayView(report, checkIns: checkIns, watch: watch, formats: reader.formats)
    view.offline = OfflineLine(desk.workbench.now(), today: report.today, reader: reader)
    view.live = LiveView(
      desk.workbench.progress.now, isExpected: report.total == 0, texts: reader.texts)
    view.welcome = WelcomeInvitation(
      FirstSteps(reader.preferences), isEmpty: report.total == 0, texts: reader.texts)
    if report.total > 0 {
      view.log?.answer = try await answer(report, watch: watch, checkIns: checkIns, reader)
    }
    view.healthCheck = HealthCheckInvitation(
      try await desk.workbench.screening(), pause: try await desk.workbench.screeningPause(),
      today: report.today, formats: reader.formats)
    if let kept = try await desk.workbench.plan() {
      let sheet = try await PlanPage(desk: desk).sheet(kept, reader)
      view.planned = PlannedToday(sheet, formats: reader.formats)
      let waiting = try await desk.workbench.waitingProposal()
      view.planned?.isWaiting = waiting != nil
      view.planned?.reasons =
        waiting?.occasions.map { $0.words(reader.formats, today: sheet.today) } ?? []
    }
    return try desk.page(head, view, for: reader)
  }

  /// What the rules say today to the question that lies nearest.
  private func answer(
    _ report: TodayReport, watch: DayWatch?, checkIns: [CheckIn], _ reader: Reader
  ) async throws -> TodayAnswer? {
    let runner = try await desk.workbench.asker(on: report.today)
    let usual = UsualQuestion(
      bodyKilograms: runner.mass?.kilograms, latest: report.latest,
      kit: try await desk.workbench.kitList(), on: report.today, formats: reader.formats)
    let query = AskQuery(
      usual.fields, runner: runner, checkIns: checkIns.filter { $0.day >= report.today + -1 },
      today: report.today, formats: reader.formats)
    return TodayAnswer(query, budget: watch?.budget, formats: reader.formats)
  }

  /// Writes down that a clinician has said yes to running on a place that was sore.
  @Sendable func clear(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    guard let spot = fields["place"].flatMap({ Pain.Spot(text: $0) }) else {
      throw HTTPError(.badRequest)
    }
    let today = try await desk.workbench.today(weeks: 1).today
    try await desk.workbench.state(PainStatement(day: today, spot: spot, .cleared))
    return redirect(to: "/#watch")
  }
}

/// What the first page shows.
struct TodayView: Sendable {
  var date: String
  var title: String
  var isEmpty: Bool
  /// The card that asks for the health check; nil while it holds, or was put off.
  var healthCheck: HealthCheckInvitation?
  /// What the plan holds today; nil without a plan.
  var planned: PlannedToday?
  var log: Log?
  /// The way back to the first steps; nil where they are done or not wanted.
  var welcome: WelcomeInvitation?
  /// How far imports and re-computations have come.
  var live: LiveView?
  /// What it says of itself when it is read offline.
  var offline: OfflineLine?

  /// What stands there once the log holds runs.
  struct Log: Sendable {
    /// Days of this week and the weeks before it; empty when nothing was run in all of them.
    var charts: [BarChart]
    /// What stands there then.
    var quiet: String?
    var scope: String
    var stats: [RunView.FigureView]
    var heart: RunView.FigureView?
    var heartScope: String
    var heartUnknown: String?
    var checkIn: CheckInInvitation
    /// Whether load may be added today; nil where that cannot be asked.
    var answer: TodayAnswer?
    var changes: TodayChanges
    /// What stands out and what is left.
    var watch: WatchView? {
      didSet { (urgent, calm) = watch?.hasFindings == true ? (watch, nil) : (nil, watch) }
    }
    /// The same: it comes first where something stands out, and later where nothing does.
    private(set) var urgent: WatchView?
    private(set) var calm: WatchView?
    var latest: [RunLine]
    var allRuns: String
  }

  /// The page of a report.
  init(
    _ report: TodayReport, checkIns: [CheckIn] = [], watch: DayWatch? = nil, formats: Formats
  ) {
    date = formats.longDay(report.today, today: report.today)
    isEmpty = report.total == 0
    let comparison = WeekComparison(report)
    title =
      isEmpty ? formats.texts[TodayText.emptyTitle] : comparison.sentence(formats)
    let invitation = CheckInInvitation(checkIns, today: report.today, formats: formats)
    log =
      isEmpty
      ? nil : Log(report, comparison: comparison, checkIn: invitation, formats: formats)
    log?.watch = watch.map { WatchView($0, formats: formats) }
    log?.changes = TodayChanges(report, watch: watch, formats: formats)
  }
}

/// A figure with its label: value, unit, and what it is understood by.
struct Stat: Sendable {
  var label: String
  var value: String
  var unit: String
  var note: String?
}

/// A run as a line of a list.
struct RunLine: Sendable {
  var href: String
  var name: String
  var when: String
  var shape: String?
  var icon: String
  var distance: String
  var distanceUnit: String
  var time: String
  var pace: String
  var paceUnit: String

  /// The line of a run.
  init(_ run: RunSummary, today: Day, formats: Formats) {
    href = "/runs/\(run.id)"
    name = RunNaming.title(run, texts: formats.texts)
    when = formats.texts(
      CalendarText.dayAndTime,
      [
        "day": formats.shortDay(run.day, today: today),
        "time": formats.time(run.start, offsetSeconds: run.utcOffsetSeconds),
      ])
    shape = RouteShape.path(run.shape)
    icon = RunNaming.icon(run.sport)
    let distance = formats.distance(run.value(RunFigure.distance), decimals: 1)
    (self.distance, distanceUnit) = (distance.value, distance.unit)
    time = formats.duration(run.value(RunFigure.movingTime))
    let pace = RunPace(run.sport, formats).amount(run.value(RunFigure.speed))
    (self.pace, paceUnit) = (pace.value, pace.unit)
  }
}
