import Foundation
import Hummingbird
import Workflow

/// `GET /runs/add` asks for a run without a file, and `POST` adds it or says what needs a look.
struct AddRunPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("runs/add", use: show)
    router.post("runs/add", use: add)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let form = TypedRunForm(now: desk.workbench.now(), formats: reader.formats)
    return try page(form, for: reader, status: .ok)
  }

  @Sendable func add(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let fields = try await FormFields(bodyOf: request)
    let form = TypedRunForm(fields, now: desk.workbench.now(), formats: reader.formats)
    guard let typed = form.run else {
      return try page(form, for: reader, status: .unprocessableContent)
    }
    let run = try await desk.workbench.add(typed)
    return redirect(to: "/runs/\(run)")
  }

  private func page(
    _ form: TypedRunForm, for reader: Reader, status: HTTPResponse.Status
  ) throws -> Response {
    var head = PageHead(
      template: "add", title: reader.texts[ShellText.addRun], place: .addRun)
    head.styles = ["run.css"]
    return try desk.page(
      head, AddRunView(form, formats: reader.formats), for: reader, status: status)
  }
}
