import Advice
import Hummingbird
import Logbook
import Planning
import Quantities
import Workflow

/// `GET /plan` shows the plan, `/plan/new` asks for one, `/plan/proposal` shows one that waits for
/// a yes, `/plan/ID` a session.
struct PlanPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("plan", use: show)
    router.get("plan/new", use: form)
    router.post("plan/new", use: propose)
    router.get("plan/proposal", use: proposal)
    router.post("plan/accept") { _, _ in try await answer(accept: true) }
    router.post("plan/discard") { _, _ in try await answer(accept: false) }
    router.get("plan/calendar.ics", use: calendar)
    router.post("settings/feed", use: setFeed)
    router.get("plan/own", use: own)
    router.post("plan/own", use: addOwn)
    router.post("plan/undo", use: undo)
    router.get("plan/share", use: share)
    router.get("plan/bundle.json", use: bundle)
    router.post("plan/import", use: bring)
    router.get("plan/print", use: printout)
    router.get("plan/:id", use: session)
    router.get("plan/:id/moves", use: moves)
    router.post("plan/:id/copy", use: copy)
    router.post("plan/:id/repeat", use: repeatWeekly)
    router.post("plan/:id/skip", use: skip)
    router.post("plan/:id/note", use: note)
    router.get("plan/:id/workout.fit", use: workout)
    router.post("plan/:id/move", use: move)
    router.post("plan/:id/swap", use: swap)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let fields = FormFields(queryOf: request)
    let reader = try await desk.reader()
    let texts = reader.texts
    let isWaiting = try await desk.workbench.proposedPlan() != nil
    guard let kept = try await desk.workbench.plan() else {
      let view = PlanView(empty: reader.formats, waiting: isWaiting)
      return try desk.page(head("plan", texts[PlanText.title]), view, for: reader)
    }
    var sheet = try await sheet(kept, reader)
    sheet.tissueWeeks = try await desk.workbench.tissueWeeks(of: kept)
    var view = PlanView(
      sheet, PlanWindow(fields, today: sheet.today), formats: reader.formats)
    view.waiting = isWaiting ? texts[PlanText.waiting] : nil
    view.notice = notice(fields, sheet, reader)
    view.canUndo = try await desk.workbench.canUndoPlan()
    return try desk.page(head("plan", view.title), view, for: reader)
  }

  @Sendable func proposal(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    guard let waiting = try await desk.workbench.waitingProposal() else {
      return redirect(to: "/plan")
    }
    var sheet = try await sheet(waiting.plan, reader)
    sheet.tissueWeeks = try await desk.workbench.tissueWeeks(of: waiting.plan)
    let window = PlanWindow(
      FormFields(queryOf: request), today: sheet.today, path: "/plan/proposal")
    var view = PlanView(sheet, window, formats: reader.formats, isProposal: true)
    let present = try await desk.workbench.plan().map { PlanSheet($0, today: sheet.today) }
    view.proposal = PlanView.Proposal(
      sheet, instead: present, because: waiting.occasions, today: sheet.today,
      formats: reader.formats)
    return try desk.page(head("plan", view.title), view, for: reader)
  }

  private func answer(accept: Bool) async throws -> Response {
    try await desk.workbench.answerProposal(accept: accept)
    return redirect(to: accept ? "/plan?notice=accepted" : "/plan?notice=discarded")
  }

  func head(_ template: String, _ title: String) -> PageHead {
    var head = PageHead(template: template, title: title, place: .plan)
    head.styles = ["plan.css"]
    head.scripts = ["plan.js"]
    return head
  }

  /// What is shown of a plan: with what was done from its first week on.
  func sheet(_ kept: KeptPlan, _ reader: Reader) async throws -> PlanSheet {
    let today = reader.today(desk.workbench.now())
    let first = kept.firstDay.startOfWeek(firstWeekday: 0)
    var query = RunQuery()
    query.since = first
    // More runs than anybody does in the 24 weeks of the longest plan.
    query.limit = 1000
    let runs = try await desk.workbench.runs(query).runs
    let work = try await desk.workbench.strengthWork(since: first)
    let standing = try await desk.workbench.standing(on: today)
    let doings =
      runs.compactMap { Doing($0, texts: reader.texts) }
      + Doing.strength(work, texts: reader.texts)
    return PlanSheet(
      kept, today: today, doings: doings,
      easySpeed: standing.easySpeed ?? .metersPerSecond(2.5))
  }

  /// What is said after a change of one session, by its word in the address.
  private static let notices: [String: PlanEditText] = [
    "moved": .copied, "copied": .copied, "skipped": .skipped, "added": .added,
  ]

  /// What was just done, by the address that the page was sent on to.
  private func notice(
    _ fields: FormFields, _ sheet: PlanSheet, _ reader: Reader
  ) -> PlanView.Notice? {
    let texts = reader.texts
    switch fields["notice"] {
    case "accepted": return PlanView.Notice(words: texts[PlanText.accepted])
    case "discarded": return PlanView.Notice(words: texts[PlanText.discarded])
    case "undone": return PlanView.Notice(words: texts[PlanEditText.undone])
    case "repeated":
      return PlanView.Notice(words: texts[PlanEditText.repeated], canUndo: true)
    case let word?:
      guard let session = fields["id"].flatMap(sheet.session), let text = Self.notices[word]
      else { return nil }
      let said = SessionWords(formats: reader.formats)
      let blanks = [
        "day": reader.formats.longDay(session.day, today: sheet.today),
        "session": said.title(session.choice),
      ]
      return PlanView.Notice(
        words: word == "moved" ? texts(PlanText.moved, blanks) : texts(text, blanks),
        canUndo: true)
    default: return nil
    }
  }
}
