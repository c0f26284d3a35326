import Advice
import FoundationEssentials
import Hummingbird
import Logbook
import Workflow

/// `GET /checkin` asks how the runner is on a day, takes strength work and what was measured, and
/// shows the last two weeks. Every answer to a form is a redirect, so that reloading repeats
/// nothing.
struct CheckInPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("checkin", use: show)
    router.post("checkin", use: checkIn)
    router.post("checkin/pain", use: forgetPain)
    router.post("checkin/sign", use: forgetSign)
    router.post("checkin/delete", use: delete)
    router.post("checkin/strength", use: addWork)
    router.post("checkin/strength/delete", use: deleteWork)
    router.post("checkin/outcome", use: measure)
    router.post("checkin/outcome/delete", use: forgetReading)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let fields = FormFields(queryOf: request)
    let reader = try await desk.reader()
    let form = CheckInForm(
      FormFields(), day: try day(fields, reader), formats: reader.formats)
    return try await page(form, isSaved: fields["saved"] != nil, gone: fields["gone"])
  }

  @Sendable func checkIn(_ request: Request, context: Context) async throws -> Response {
    var form = try await form(request)
    guard let edit = form.edit() else { return try await page(form) }
    try await desk.workbench.checkIn(edit)
    let signs = form.signs()
    for sign in signs { try await desk.workbench.state(sign) }
    // Figures depend on body mass; the pages show the old ones until the new ones are there.
    if edit.massKilograms != nil || edit.restingHeartRate != nil { desk.workbench.startRefresh() }
    return redirect(
      to: "/checkin?day=\(form.day.iso)&saved=1" + (signs.isEmpty ? "" : "#signs"))
  }

  @Sendable func forgetPain(_ request: Request, context: Context) async throws -> Response {
    let form = try await form(request)
    guard let spot = form.fields["place"].flatMap({ Pain.Spot(text: $0) }),
      let moment = form.fields["moment"].flatMap(Pain.Moment.init(rawValue:))
    else { throw HTTPError(.badRequest) }
    var edit = CheckInEdit(day: form.day)
    edit.forgottenPains = [Pain(spot.place, 0, side: spot.side, moment: moment)]
    try await desk.workbench.checkIn(edit)
    return redirect(to: "/checkin?day=\(form.day.iso)#said")
  }

  @Sendable func forgetSign(_ request: Request, context: Context) async throws -> Response {
    let form = try await form(request)
    guard form.signs().count == 1, let sign = form.signs().first else {
      throw HTTPError(.badRequest)
    }
    try await desk.workbench.takeBack(sign)
    return redirect(to: "/checkin?day=\(form.day.iso)#said")
  }

  @Sendable func delete(_ request: Request, context: Context) async throws -> Response {
    let form = try await form(request)
    if form.fields["undo"] != nil {
      try await desk.workbench.undeleteCheckIn(on: form.day)
      return redirect(to: "/checkin?day=\(form.day.iso)")
    }
    try await desk.workbench.deleteCheckIn(on: form.day)
    return redirect(to: "/checkin?day=\(form.day.iso)&gone=day")
  }

  @Sendable func addWork(_ request: Request, context: Context) async throws -> Response {
    var form = try await form(request)
    guard let work = form.work() else { return try await page(form) }
    _ = try await desk.workbench.add(work)
    return redirect(to: "/checkin?day=\(form.day.iso)#strength")
  }

  @Sendable func deleteWork(_ request: Request, context: Context) async throws -> Response {
    let form = try await form(request)
    guard let number = form.fields["work"].flatMap({ Int64($0) }) else {
      throw HTTPError(.badRequest)
    }
    let isUndo = form.fields["undo"] != nil
    try await desk.workbench.setStrengthWork(number, deleted: !isUndo)
    return redirect(to: "/checkin?day=\(form.day.iso)" + (isUndo ? "#strength" : "&gone=\(number)"))
  }

  @Sendable func measure(_ request: Request, context: Context) async throws -> Response {
    var form = try await form(request)
    guard let reading = form.reading() else { return try await page(form) }
    try await desk.workbench.keep(reading)
    return redirect(to: "/checkin?day=\(form.day.iso)#outcomes")
  }

  @Sendable func forgetReading(_ request: Request, context: Context) async throws -> Response {
    let form = try await form(request)
    guard let outcome = form.fields["outcome"].flatMap(Outcome.named),
      let measured = form.fields["measured"].flatMap({ Day(iso: $0) })
    else { throw HTTPError(.badRequest) }
    try await desk.workbench.removeOutcome(outcome, on: measured)
    return redirect(to: "/checkin?day=\(form.day.iso)#outcomes")
  }

  private func form(_ request: Request) async throws -> CheckInForm {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    return CheckInForm(fields, day: try day(fields, reader), formats: reader.formats)
  }

  /// The day that is asked for, else the present one; days that have not come are refused.
  private func day(_ fields: FormFields, _ reader: Reader) throws -> Day {
    let today = reader.today(desk.workbench.now())
    guard let text = fields["day"] else { return today }
    guard let day = Day(iso: text) else { throw HTTPError(.badRequest) }
    guard day <= today else {
      throw WorkflowError.invalid(input: "day", value: text, allowed: "a day that has come")
    }
    return day
  }

  private func page(
    _ form: CheckInForm, isSaved: Bool = false, gone: String? = nil
  ) async throws -> Response {
    let reader = try await desk.reader()
    let today = reader.today(desk.workbench.now())
    let since = form.day + -(CheckInReport.days - 1)
    var report = CheckInReport(day: form.day, today: today)
    report.checkIns = try await desk.workbench.checkIns(since: since).filter { $0.day <= form.day }
    report.work = try await desk.workbench.strengthWork(since: since)
      .filter { $0.day <= form.day }
    report.readings = try await desk.workbench.outcomeReadings()
    report.signs = try await desk.workbench.painStatements().filter { $0.day == form.day }
    var view = CheckInView(report, form: form, formats: reader.formats)
    view.isSaved = isSaved
    view.gone = gone.map { CheckInView.Gone(what: $0, day: form.day) }
    var head = PageHead(template: "checkin", title: view.title, place: .checkIn)
    head.styles = ["checkin.css"]
    return try desk.page(
      head, view, for: reader, status: form.errors.isEmpty ? .ok : .unprocessableContent)
  }
}

/// What the page of a day is made from.
struct CheckInReport: Sendable {
  /// How many days the lists reach back.
  static let days = 14

  var day: Day
  var today: Day
  /// The check-ins of the days up to it, and the work of them.
  var checkIns: [CheckIn] = []
  var work: [StrengthWork] = []
  var readings: [Outcome.Reading] = []
  /// What was said of pains beyond their scores on the day.
  var signs: [PainStatement] = []

  /// What was said of the day.
  var checkIn: CheckIn { checkIns.first { $0.day == day } ?? CheckIn(day: day) }

  /// The place that hurt last within a week before the day: it is asked for first.
  var lastSore: Pain.Spot? { checkIns.lastSore(before: day) }
}

extension [CheckIn] {
  /// The place that hurt most on the last day within a week up to one on which anything did.
  func lastSore(before day: Day) -> Pain.Spot? {
    last { day - $0.day <= 7 && $0.worstPain != nil }?.worstPain?.spot
  }
}
