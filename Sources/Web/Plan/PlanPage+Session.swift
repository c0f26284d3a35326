import Hummingbird
import Logbook
import Planning
import Workflow

extension PlanPage {
  /// A session of the plan that is followed, with the plan around it.
  private func found(
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
    var view = PlanSessionView(session, sheet, formats: reader.formats)
    if let before = FormFields(queryOf: request)["swapped"] {
      view.notice = PlanView.Notice(
        words: reader.texts[PlanText.swapped],
        undo: .init(action: "/plan/\(session.id)/swap", name: "other", value: before))
    }
    return try desk.page(head("plan-session", view.title), view, for: reader)
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
    guard broken.isEmpty else { return try ask(session, broken, day, sheet, reader) }
    return redirect(
      to: page + "&notice=moved&id=\(session.id)&from=\(session.day.iso)#\(session.id)")
  }

  @Sendable func swap(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    let (session, sheet) = try await found(context, reader)
    guard let other = fields["other"] else { throw HTTPError(.badRequest) }
    let broken = try await desk.workbench.swapPlannedSession(session.id, for: other)
    guard broken.isEmpty else { return try ask(session, broken, nil, sheet, reader) }
    let before = FormFields([("swapped", session.choice.id)]).query
    return redirect(to: "/plan/\(session.id)" + before)
  }

  /// The page of a session with the question whether it should be changed all the same.
  private func ask(
    _ session: PlannedSession, _ broken: [PlanRule], _ day: Day?, _ sheet: PlanSheet,
    _ reader: Reader
  ) throws -> Response {
    var view = PlanSessionView(session, sheet, formats: reader.formats)
    view.question = PlanSessionView.Question(
      words: reader.texts(
        PlanText.asksWords, count: broken.count,
        ["day": reader.formats.longDay(day ?? session.day, today: sheet.today)]),
      breaches: broken.map { PlanRuleLine($0.id) }, day: (day ?? session.day).iso,
      mayGoOn: day != nil && broken.allSatisfy { $0.firmness != .absolute })
    return try desk.page(
      head("plan-session", view.title), view, for: reader, status: .conflict)
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
