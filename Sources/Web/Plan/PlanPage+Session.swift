import Hummingbird
import Logbook
import Planning
import Workflow

extension PlanPage {
  /// A session of the plan that is followed, with the plan around it.
  func found(
    _ context: Context, _ reader: Reader
  ) async throws -> (session: PlannedSession, sheet: PlanSheet) {
    guard let kept = try await desk.workbench.plan() else { throw HTTPError(.notFound) }
    let sheet = try await sheet(kept, reader)
    guard let session = context.parameters.get("id").flatMap(sheet.session) else {
      throw HTTPError(.notFound)
    }
    return (session, sheet)
  }

  @Sendable func session(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let (session, sheet) = try await found(context, reader)
    let fields = FormFields(queryOf: request)
    return try await page(
      of: session, sheet, reader,
      notice: fields["notice"].flatMap { words in
        switch words {
        case "swapped": reader.texts[PlanText.swapped]
        case "noted": reader.texts[PlanEditText.noteSaved]
        default: nil
        }
      })
  }

  /// The page of a session, with what was just done or is asked.
  func page(
    of session: PlannedSession, _ sheet: PlanSheet, _ reader: Reader, notice: String? = nil,
    asking question: PlanQuestion? = nil
  ) async throws -> Response {
    var swaps: [SessionChoice] = []
    if session.day >= sheet.today, let kept = try await desk.workbench.plan(),
      kept.session(session.id) != nil
    {
      swaps = try await desk.workbench.swaps(of: session, in: kept)
    }
    var view = PlanSessionView(session, sheet, swaps: swaps, formats: reader.formats)
    view.notice = notice.map { PlanView.Notice(words: $0, canUndo: true) }
    view.question = question
    return try desk.page(
      head("plan-session", view.title), view, for: reader,
      status: question == nil ? .ok : .conflict)
  }

  @Sendable func move(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    let (session, sheet) = try await found(context, reader)
    guard let day = fields["day"].flatMap({ Day(iso: $0) }) else { throw HTTPError(.badRequest) }
    let page = "/plan?span=month&day=\(day.iso)"
    guard day != session.day else { return redirect(to: page) }
    let broken = try await desk.workbench.movePlannedSession(
      session.id, to: day, anyway: fields["anyway"] != nil)
    guard broken.isEmpty else {
      let question = PlanQuestion(
        asks(broken, on: day, sheet, reader), broken, action: "/plan/\(session.id)/move",
        fields: [("day", day.iso)], button: reader.texts[PlanText.moveAnyway])
      return try await self.page(of: session, sheet, reader, asking: question)
    }
    return redirect(to: page + "&notice=moved&id=\(session.id)#\(session.id)")
  }

  @Sendable func swap(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    let (session, sheet) = try await found(context, reader)
    guard let other = fields["other"] else { throw HTTPError(.badRequest) }
    let broken = try await desk.workbench.swapPlannedSession(
      session.id, for: other, anyway: fields["anyway"] != nil)
    guard broken.isEmpty else {
      let question = PlanQuestion(
        asks(broken, on: session.day, sheet, reader), broken,
        action: "/plan/\(session.id)/swap", fields: [("other", other)],
        button: reader.texts[PlanText.swap])
      return try await page(of: session, sheet, reader, asking: question)
    }
    return redirect(to: "/plan/\(session.id)?notice=swapped")
  }

  /// How many rules break on a day.
  func asks(_ broken: [PlanRule], on day: Day, _ sheet: PlanSheet, _ reader: Reader) -> String {
    reader.texts(
      PlanText.asksWords, count: broken.count,
      ["day": reader.formats.longDay(day, today: sheet.today)])
  }

  @Sendable func workout(_ request: Request, context: Context) async throws -> Response {
    let (session, _) = try await found(context, try await desk.reader())
    guard let file = try await desk.workbench.plannedWorkout(session.id) else {
      throw HTTPError(.notFound)
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/vnd.ant.fit", .cacheControl: "private, no-cache",
        .contentDisposition: "attachment; filename=\"\(file.name)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
  }
}

extension PlanPage {
  /// The calendar that other programs subscribe to: whoever knows the secret of its address.
  @Sendable func calendar(_ request: Request, context: Context) async throws -> Response {
    let token = FormFields(queryOf: request)["token"] ?? ""
    guard try await desk.workbench.opensPlanFeed(token) else { throw HTTPError(.notFound) }
    let host = request.head.authority
    let text = try await desk.workbench.planCalendar { id in host.map { "http://\($0)/plan/\(id)" }
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/calendar; charset=utf-8", .cacheControl: "private, no-cache",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  @Sendable func setFeed(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    _ = try await desk.workbench.setPlanFeed(open: fields["wish"] == "open")
    return redirect(to: "/settings?saved=feed#feed")
  }
}
