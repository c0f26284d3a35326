import Logbook
import Workflow

/// The state of the list of runs as it stands in the address.
struct RunsQuery: Sendable, Hashable {
  /// The fields as they were typed.
  var fields: FormFields
  /// The page, from 1.
  var page: Int

  /// How many runs stand on a page.
  static let perPage = 50
  /// The columns that can be sorted by, by their word in the address.
  static let columns = ["date", "name", "distance", "time", "pace", "heart", "climb"]

  init(_ fields: FormFields) {
    var kept = FormFields()
    for name in ["q", "sport", "since", "until", "min", "max", "sort", "order"] {
      let value = name == "sport" ? nil : fields[name]
      if let value { kept.set(name, value) }
    }
    let sports = fields.all("sport").filter { Sport(rawValue: $0) != nil }
    self.fields = FormFields(
      kept.pairs.map { ($0.name, $0.value) } + sports.map { ("sport", $0) })
    page = fields["page"].flatMap { Int($0) }.map { min(max($0, 1), 1_000_000) } ?? 1
  }

  /// What to sort by; dates, latest first, unless said otherwise.
  var sort: String { fields["sort"].flatMap { Self.columns.contains($0) ? $0 : nil } ?? "date" }
  /// Whether the largest or latest comes first. Names and paces begin at the other end.
  var descending: Bool {
    switch fields["order"] {
    case "up": false
    case "down": true
    default: Self.isDescendingAtFirst(sort)
    }
  }

  /// In which direction a column is sorted when it is chosen.
  static func isDescendingAtFirst(_ column: String) -> Bool { column != "name" }

  /// Whether anything but the order is chosen.
  var isFiltered: Bool {
    ["q", "since", "until", "min", "max", "sport"].contains { fields[$0] != nil }
  }

  /// The question to the log.
  func runQuery(metersPerUnit: Double) -> RunQuery {
    var query = RunQuery()
    query.text = fields["q"]
    query.sports = Set(fields.all("sport").compactMap { Sport(rawValue: $0) })
    query.since = fields["since"].flatMap { Day(iso: $0) }
    query.until = fields["until"].flatMap { Day(iso: $0) }
    query.minimalMeters = meters("min", metersPerUnit)
    query.maximalMeters = meters("max", metersPerUnit)
    query.sortKey = Self.sortKeys[sort] ?? "start"
    query.descending = descending
    query.offset = (page - 1) * Self.perPage
    query.limit = Self.perPage
    return query
  }

  /// The address of another page of the same list.
  func address(page: Int) -> String {
    var fields = fields
    fields.set("page", page > 1 ? String(page) : nil)
    return "/runs" + fields.query
  }

  /// The address of the same list sorted by a column; the other way round when it is already.
  func address(sortedBy column: String) -> String {
    var fields = fields
    let first = Self.isDescendingAtFirst(column)
    let descends = sort == column ? !descending : first
    fields.set("sort", column == "date" && descends ? nil : column)
    fields.set("order", descends == first ? nil : (descends ? "down" : "up"))
    return "/runs" + fields.query
  }

  private func meters(_ name: String, _ metersPerUnit: Double) -> Double? {
    guard case .value(let value) = Typed.number(fields[name]), value >= 0 else { return nil }
    return value * metersPerUnit
  }

  private static let sortKeys = [
    "date": "start", "name": "name", "distance": RunFigure.distance, "time": RunFigure.movingTime,
    "pace": RunFigure.speed, "heart": RunFigure.heartRate, "climb": RunFigure.ascent,
  ]
}
