import Foundation
import Hummingbird
import Logbook
import Workflow

/// `GET /runs/ID` shows a run; what lies below it changes it or hands it out.
struct RunPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("runs/:run", use: show)
    router.get("runs/:run/signals.csv", use: table)
    router.get("runs/:run/original", use: original)
    router.get("runs/:run/export/:format", use: export)
    router.get("runs/:run/deleted", use: showDeleted)
    router.post("runs/:run/edit", use: edit)
    router.post("runs/:run/worn", use: wear)
    router.post("runs/:run/repairs", use: repair)
    router.post("runs/:run/delete", use: delete)
    router.post("runs/:run/undelete", use: undelete)
    router.get("api/v1/runs/:run/signals", use: signals)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let run = try number(context)
    var asked = RunView.Asked()
    asked.coloring = request.uri.queryParameters["color"].map(String.init)
    return try await page(of: run, asked: asked)
  }

  func page(
    of run: Int64, asked: RunView.Asked, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let reader = try await desk.reader()
    let report = try await desk.workbench.report(of: run)
    let today = Day(desk.workbench.now(), offsetSeconds: report.summary.utcOffsetSeconds)
    let kit = try await desk.workbench.kitList()
    var asked = asked
    asked.way = try await desk.workbench.sameWay(as: run)
    var view = RunView(report, asked: asked, kit: kit, formats: reader.formats, today: today)
    view.planned = RunPlanned(
      run, try await desk.workbench.planReport(), formats: reader.formats)
    var head = PageHead(template: "run", title: view.title, place: .runs)
    head.styles = ["run.css"]
    if view.charts != nil || view.map != nil {
      head.modules = ["run.js"]
      head.vendorScripts = ["dygraphs/dygraph.min.js"]
      head.vendorStyles = ["dygraphs/dygraph.css"]
    }
    if view.map != nil {
      head.vendorScripts.append("leaflet/leaflet.js")
      head.vendorStyles.append("leaflet/leaflet.css")
    }
    return try desk.page(head, view, for: reader, status: status)
  }

  @Sendable func signals(_ request: Request, context: Context) async throws -> Response {
    let report = try await desk.workbench.report(of: try number(context))
    let points = request.uri.queryParameters.get("points", as: Int.self) ?? 1_800
    let document = RunSignalsDocument(report, limit: min(max(points, 2), 20_000))
    return Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "private, no-cache"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: document.json)))
  }

  @Sendable func table(_ request: Request, context: Context) async throws -> Response {
    let report = try await desk.workbench.report(of: try number(context))
    let bytes = Array(RunSignalsDocument.csv(report.signals).utf8)
    let name = "run-\(report.summary.id)-signals.csv"
    return Self.download(bytes, name: name, mediaType: "text/csv; charset=utf-8")
  }

  @Sendable func original(_ request: Request, context: Context) async throws -> Response {
    let (name, bytes) = try await desk.workbench.original(of: try number(context))
    return Self.download(bytes, name: name, mediaType: "application/octet-stream")
  }

  @Sendable func export(_ request: Request, context: Context) async throws -> Response {
    let format = context.parameters.get("format") ?? ""
    let (name, bytes) = try await desk.workbench.export(try number(context), format: format)
    return Self.download(bytes, name: name, mediaType: "application/octet-stream")
  }

  @Sendable func edit(_ request: Request, context: Context) async throws -> Response {
    let run = try number(context)
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    var edit = RunEdit()
    edit.name = fields["name"] ?? ""
    edit.notes = (fields["notes"] ?? "").replacing("\r\n", with: "\n")
    edit.sport = fields["sport"].flatMap { Sport(rawValue: $0) }
    switch EffortField(fields["effort"] ?? "") {
    case .none: edit.effort = -1
    case .said(let effort): edit.effort = effort
    case .wrong(let typed):
      let error = reader.texts(RunFormText.notAnEffort, ["value": typed])
      let draft = RunView.Asked.Draft(fields: fields, error: error)
      return try await page(of: run, asked: .init(draft: draft), status: .unprocessableContent)
    }
    try await desk.workbench.edit(run, edit)
    return redirect(to: "/runs/\(run)")
  }

  @Sendable func repair(_ request: Request, context: Context) async throws -> Response {
    let run = try number(context)
    let fields = try await FormFields(bodyOf: request)
    try await desk.workbench.setRepair(
      fields["repair"] ?? "", of: run, undone: fields["wish"] == "undo")
    return redirect(to: "/runs/\(run)#repairs")
  }

  @Sendable func delete(_ request: Request, context: Context) async throws -> Response {
    let run = try number(context)
    try await desk.workbench.delete([run])
    return redirect(to: "/runs/\(run)/deleted")
  }

  @Sendable func undelete(_ request: Request, context: Context) async throws -> Response {
    let run = try number(context)
    try await desk.workbench.undelete([run])
    return redirect(to: "/runs/\(run)")
  }

  @Sendable func showDeleted(_ request: Request, context: Context) async throws -> Response {
    let run = try number(context)
    let reader = try await desk.reader()
    let head = PageHead(
      template: "run-deleted", title: reader.texts[RunText.deleted], place: .runs)
    return try desk.page(head, Deleted(run: run), for: reader)
  }

  /// What the page of a deleted run has to know.
  struct Deleted: Sendable {
    var run: Int64
  }

  func number(_ context: Context) throws -> Int64 {
    guard let run = context.parameters.get("run", as: Int64.self) else {
      throw HTTPError(.notFound)
    }
    return run
  }

  /// Bytes that a browser saves under a name.
  static func download(_ bytes: [UInt8], name: String, mediaType: String) -> Response {
    let plain = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          (scalar.isASCII && scalar.value >= 0x20 && !"\"\\/".unicodeScalars.contains(scalar))
            ? scalar : "_"
        }))
    let allowed = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    let exact = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? plain
    return Response(
      status: .ok,
      headers: [
        .contentType: mediaType, .cacheControl: "private, no-cache",
        .contentDisposition: "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(exact)",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

/// How hard a run was, as it was typed.
enum EffortField: Hashable {
  case none
  case said(Double)
  case wrong(String)

  init(_ text: String) {
    guard !text.isEmpty else {
      self = .none
      return
    }
    guard case .value(let value) = Typed.number(text), (0...10).contains(value) else {
      self = .wrong(text)
      return
    }
    self = .said(value)
  }
}
