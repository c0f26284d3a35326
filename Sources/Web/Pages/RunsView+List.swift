import Logbook
import Workflow

extension RunsView {
  /// The page of a list.
  init(
    _ list: RunList, query: RunsQuery, deleted: [Int64], today: Day, formats: Formats
  ) {
    let texts = formats.texts
    tabs = RunsTab.links(.list, texts: texts)
    isFiltered = query.isFiltered
    isLogEmpty = list.total == 0
    noneFound = list.total > 0 && list.matching == 0
    title = Self.title(list, isFiltered: query.isFiltered, formats: formats)
    total =
      list.matching == 0
      ? ""
      : texts(
        RunsText.totals,
        [
          "distance": formats.distance(list.totalMeters, decimals: 0).joined,
          "time": formats.duration(list.totalSeconds),
        ])
    filter = Filter(query, formats: formats)
    columns = Self.columns(query, formats: formats)
    runs = list.runs.map { Row($0, today: today, formats: formats) }
    back = String(query.address(page: query.page).dropFirst("/runs".count).drop { $0 == "?" })
    pages = Self.pages(list, query: query, formats: formats)
    self.deleted =
      deleted.isEmpty
      ? nil
      : Deleted(
        words: texts(RunsText.deleted, count: deleted.count),
        runs: deleted.map { String($0) }.joined(separator: ","))
  }

  private static func title(_ list: RunList, isFiltered: Bool, formats: Formats) -> String {
    if list.total == 0 { return formats.texts[RunsText.none] }
    if !isFiltered { return formats.texts(RunsText.all, count: list.total) }
    return formats.texts(
      RunsText.some, count: list.matching, ["total": formats.number(Double(list.total))])
  }

  private static func columns(_ query: RunsQuery, formats: Formats) -> [Column] {
    let texts = formats.texts
    let titles: [(String, String, Bool)] = [
      ("date", texts[RunsText.run], false),
      ("distance", formats.distanceUnit, true),
      ("time", texts[RunsText.time], true),
      ("pace", texts[formats.imperial ? UnitText.perMile : .perKilometer], true),
      ("heart", texts[UnitText.beats], true),
      ("climb", texts(RunsText.climbIn, ["unit": formats.height(0).unit]), true),
    ]
    return titles.map { key, title, isNumber in
      let isSorted = query.sort == key
      return Column(
        title: title, href: query.address(sortedBy: key), isNumber: isNumber,
        isWideOnly: key == "heart" || key == "climb",
        sorted: isSorted ? (query.descending ? "descending" : "ascending") : nil,
        arrow: isSorted ? (query.descending ? "sort-down" : "sort-up") : nil)
    }
  }

  private static func pages(_ list: RunList, query: RunsQuery, formats: Formats) -> Pages? {
    let count = (list.matching + RunsQuery.perPage - 1) / RunsQuery.perPage
    guard count > 1 || query.page > 1 else { return nil }
    return Pages(
      words: formats.texts(
        RunsText.pageOf,
        ["page": formats.number(Double(query.page)), "pages": formats.number(Double(count))]),
      previous: query.page > 1 ? query.address(page: min(query.page - 1, max(count, 1))) : nil,
      next: query.page < count ? query.address(page: query.page + 1) : nil)
  }
}

extension RunsView.Filter {
  init(_ query: RunsQuery, formats: Formats) {
    let fields = query.fields
    let chosen = Set(fields.all("sport"))
    words = fields["q"] ?? ""
    sports = Sport.allCases.map {
      Choice(
        value: $0.rawValue, label: formats.texts[RunNaming.sport($0)],
        isChosen: chosen.contains($0.rawValue))
    }
    since = fields["since"] ?? ""
    until = fields["until"] ?? ""
    least = fields["min"] ?? ""
    most = fields["max"] ?? ""
    unit = formats.distanceUnit
    sort = fields["sort"] ?? ""
    order = fields["order"] ?? ""
    isOpen = ["since", "until", "min", "max", "sport"].contains { fields[$0] != nil }
  }
}

extension RunsView.Row {
  init(_ run: RunSummary, today: Day, formats: Formats) {
    let line = RunLine(run, today: today, formats: formats)
    id = String(run.id)
    href = line.href
    name = line.name
    choose = formats.texts(RunsText.choose, ["name": line.name, "day": line.when])
    when = line.when
    shape = line.shape
    icon = line.icon
    distance = line.distance
    time = line.time
    // The head of the column says what foot sports are measured in.
    let isUsual = line.paceUnit.isEmpty || line.paceUnit == formats.pace(1).unit
    pace = isUsual ? line.pace : Amount(value: line.pace, unit: line.paceUnit).joined
    heart = formats.heartRate(run.value(RunFigure.heartRate)).value
    climb = formats.height(run.value(RunFigure.ascent)).value
    damage = run.damage
    worn = WornWords(formats: formats).badge(of: run)
  }
}
