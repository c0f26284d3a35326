import FoundationEssentials
import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// `GET /runs/records` shows the best efforts of the whole log.
struct RecordsPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("runs/records", use: show)
    router.get("runs/records.csv", use: table)
    router.get("api/v1/records", use: document)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let view = RecordsView(
      try await desk.workbench.personalRecords(), today: reader.today(desk.workbench.now()),
      formats: reader.formats)
    let head = PageHead(template: "records", title: view.title, place: .runs, styles: ["maps.css"])
    return try desk.page(head, view, for: reader)
  }

  @Sendable func table(_ request: Request, context: Context) async throws -> Response {
    var file = CommaSeparated(["key", "load", "value", "unit", "run", "date", "before"])
    for entry in try await desk.workbench.personalRecords().entries {
      for (word, mark) in [("without", entry.plain), ("with", entry.loaded)] {
        guard let mark else { continue }
        file.add([
          entry.metric.key, word, CommaSeparated.cell(mark.value), entry.metric.unit,
          String(mark.run.id), mark.run.day.iso, CommaSeparated.cell(mark.before),
        ])
      }
    }
    return file.download(name: "records.csv")
  }

  @Sendable func document(_ request: Request, context: Context) async throws -> Response {
    let records = try await desk.workbench.personalRecords()
    return try json(RecordsDocument(entries: records.entries.map(RecordsDocument.Entry.init)))
  }
}

/// The best efforts for programs.
struct RecordsDocument: Sendable, Encodable {
  var entries: [Entry]

  /// A distance or a time.
  struct Entry: Sendable, Encodable {
    var key: String
    var unit: String
    @OrNull var withoutLoad: Mark?
    @OrNull var withLoad: Mark?

    init(_ entry: PersonalRecords.Entry) {
      key = entry.metric.key
      unit = entry.metric.unit
      _withoutLoad = OrNull(wrappedValue: entry.plain.map(Mark.init))
      _withLoad = OrNull(wrappedValue: entry.loaded.map(Mark.init))
    }
  }

  /// The best effort of a run.
  struct Mark: Sendable, Encodable {
    var value: Double
    var run: Int64
    var date: String
    @OrNull var before: Double?

    init(_ mark: PersonalRecords.Mark) {
      value = mark.value
      run = mark.run.id
      date = mark.run.day.iso
      _before = OrNull(wrappedValue: mark.before)
    }
  }
}

/// What the page of records shows.
struct RecordsView: Sendable {
  var title: String
  var lead: String
  var tabs: [RunsTab.Link]
  var tables: [Table]
  var isEmpty: Bool

  /// Records without a load, or with one.
  struct Table: Sendable {
    var title: String
    var words: String
    var isLoaded: Bool
    var rows: [Row]
  }

  /// A record.
  struct Row: Sendable {
    var name: String
    var value: String
    var pace: String
    var before: String
    var href: String
    var run: String
    var day: String
    var climb: String
    var heart: String
    var worn: String
  }

  init(_ records: PersonalRecords, today: Day, formats: Formats) {
    let texts = formats.texts
    tabs = RunsTab.links(.records, texts: texts)
    func rows(_ mark: (PersonalRecords.Entry) -> PersonalRecords.Mark?) -> [Row] {
      records.entries.compactMap { entry in
        mark(entry).flatMap { Row(entry.metric, $0, today: today, formats: formats) }
      }
    }
    let plain = Table(
      title: texts[RecordsText.plain], words: texts[RecordsText.plainWords], isLoaded: false,
      rows: rows(\.plain))
    let loaded = Table(
      title: texts[RecordsText.loaded], words: texts[RecordsText.loadedWords], isLoaded: true,
      rows: rows(\.loaded))
    tables = [plain, loaded].filter { !$0.rows.isEmpty }
    isEmpty = tables.isEmpty
    title = texts[isEmpty ? RecordsText.none : .title]
    lead = texts[isEmpty ? RecordsText.noneWords : .lead]
  }
}

extension RecordsView.Row {
  init?(
    _ metric: Metric, _ mark: PersonalRecords.Mark, today: Day, formats: Formats
  ) {
    guard let effort = EffortWords(metric, sport: mark.run.sport, formats: formats) else {
      return nil
    }
    let texts = formats.texts
    name = effort.name
    value = effort.amount(mark.value)
    pace = effort.pace(mark.value)
    before = mark.before.map(effort.amount) ?? texts[RecordsText.first]
    href = "/runs/\(mark.run.id)"
    run = RunNaming.title(mark.run, texts: texts)
    day = formats.shortDay(mark.run.day, today: today)
    climb = formats.height(mark.run.value(RunFigure.ascent)).joined
    heart = formats.heartRate(mark.run.value(RunFigure.heartRate)).joined
    worn = WornWords(formats: formats).badge(of: mark.run) ?? ""
  }
}
