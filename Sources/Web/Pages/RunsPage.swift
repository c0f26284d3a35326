import Hummingbird
import Logbook
import Workflow

/// `GET /runs` lists runs; all of its state stands in the address.
struct RunsPage: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("runs", use: show)
    router.post("runs/delete", use: delete)
    router.post("runs/undelete", use: undelete)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let reader = try await desk.reader()
    let fields = FormFields(queryOf: request)
    let query = RunsQuery(fields)
    let list = try await desk.workbench.runs(
      query.runQuery(metersPerUnit: reader.formats.metersPerUnit))
    let today = reader.today(desk.workbench.now())
    let view = RunsView(
      list, query: query, deleted: Self.runs(fields, "deleted"), today: today,
      formats: reader.formats)
    let head = PageHead(
      template: "runs", title: reader.texts[ShellText.runs], place: .runs, scripts: ["runs.js"])
    return try desk.page(head, view, for: reader)
  }

  @Sendable func delete(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let runs = Self.runs(fields, "run")
    var back = FormFields(encoded: fields["back"] ?? "")
    if !runs.isEmpty {
      try await desk.workbench.delete(runs)
      back.set("deleted", runs.map { String($0) }.joined(separator: ","))
    }
    return redirect(to: "/runs" + back.query)
  }

  @Sendable func undelete(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let runs = Self.runs(fields, "run")
    if !runs.isEmpty { try await desk.workbench.undelete(runs) }
    return redirect(to: "/runs" + FormFields(encoded: fields["back"] ?? "").query)
  }

  /// Numbers of runs, several to a field or divided by commas.
  static func runs(_ fields: FormFields, _ name: String) -> [Int64] {
    fields.all(name).flatMap { $0.split(separator: ",") }.compactMap { Int64($0) }
  }
}

/// What the list of runs shows.
struct RunsView: Sendable {
  var title: String
  var tabs: [RunsTab.Link]
  var total: String
  var filter: Filter
  var isFiltered: Bool
  var isLogEmpty: Bool
  var noneFound: Bool
  var columns: [Column]
  var runs: [Row]
  var back: String
  var pages: Pages?
  var deleted: Deleted?

  /// The filter as it was typed.
  struct Filter: Sendable {
    var words: String
    var sports: [Choice]
    var since: String
    var until: String
    var least: String
    var most: String
    var unit: String
    var sort: String
    var order: String
    var isOpen: Bool
  }

  /// A head of the table, which sorts by its column.
  struct Column: Sendable {
    var title: String
    var href: String
    var isNumber: Bool
    var isWideOnly: Bool
    /// `ascending`, `descending` or nil.
    var sorted: String?
    var arrow: String?
  }

  /// A run.
  struct Row: Sendable {
    var id: String
    var href: String
    var name: String
    var choose: String
    var when: String
    var shape: String?
    var icon: String
    var distance: String
    var time: String
    var pace: String
    var heart: String
    var climb: String
    var damage: String?
    var worn: String?
  }

  /// The way to the pages before and after.
  struct Pages: Sendable {
    var words: String
    var previous: String?
    var next: String?
  }

  /// Runs that were just deleted and can be brought back.
  struct Deleted: Sendable {
    var words: String
    var runs: String
  }
}

/// One of several things that can be chosen.
struct Choice: Sendable {
  var value: String
  var label: String
  var isChosen: Bool
  /// The language of its label where it is not the page's.
  var language: String?
}
