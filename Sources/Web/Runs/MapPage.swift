import Hummingbird
import Logbook
import Workflow

/// `GET /runs/map` draws all ways of the log over each other; no map server is asked.
struct MapPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) { router.get("runs/map", use: show) }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let asked = MapQuery(FormFields(queryOf: request))
    let view = MapView(
      try await desk.workbench.map(asked), asked: asked,
      today: reader.today(desk.workbench.now()), formats: reader.formats)
    let head = PageHead(template: "map", title: view.title, place: .runs, styles: ["maps.css"])
    return try desk.page(head, view, for: reader)
  }
}

extension MapQuery {
  /// What an address asks for.
  init(_ fields: FormFields) {
    self.init()
    sports = Set(fields.all("sport").compactMap { Sport(rawValue: $0) })
    year = fields["year"].flatMap { Int($0) }.flatMap { (1900...2200).contains($0) ? $0 : nil }
    area = fields["area"].flatMap { Int($0) }.map { max(0, $0 - 1) } ?? 0
  }

  /// The address of another area of the same runs.
  func address(area: Int) -> String {
    var fields = FormFields(sports.map(\.rawValue).sorted().map { ("sport", $0) })
    fields.set("year", year.map { String($0) })
    fields.set("area", area > 0 ? String(area + 1) : nil)
    return "/runs/map" + fields.query
  }
}

/// What the map of all runs shows.
struct MapView: Sendable {
  var title: String
  var lead: String
  var tabs: [RunsTab.Link]
  var sports: [Choice]
  var year: SettingsView.Select
  var drawing: Drawing?
  var areas: [Area]
  var areasWords: String
  var hasAreas: Bool
  var notes: [String]

  /// The lines of an area.
  struct Drawing: Sendable {
    var label: String
    var width: Int
    var height: Int
    var levels: [Level]
    var legend: [Key]
    var scale: RunView.MapView.ScaleBar
    var scaleX: Int
    var scaleY: Int
  }

  /// The lines that were gone about as often, as one path.
  struct Level: Sendable {
    var look: String
    var path: String
  }

  /// How often a line was gone.
  struct Key: Sendable {
    var look: String
    var words: String
  }

  /// An area as a row of the table.
  struct Area: Sendable {
    var href: String
    var name: String
    var runs: String
    var distance: String
    var days: String
    var isCurrent: Bool
  }

  init(_ map: MapOfRuns, asked: MapQuery, today: Day, formats: Formats) {
    let texts = formats.texts
    let shown = map.areas.reduce(0) { $0 + $1.runs }
    tabs = RunsTab.links(.map, texts: texts)
    title = texts[map.density == nil ? MapText.none : .title]
    lead =
      map.density == nil
      ? texts[MapText.noneWords] : texts(MapText.lead, count: shown)
    sports = Sport.allCases.map {
      Choice(
        value: $0.rawValue, label: texts[RunNaming.sport($0)],
        isChosen: asked.sports.contains($0))
    }
    let years = [("", texts[MapText.everyYear])] + map.years.map { (String($0), String($0)) }
    year = SettingsView.Select(
      name: "year", label: texts[MapText.year],
      choices: years.map {
        Choice(value: $0.0, label: $0.1, isChosen: $0.0 == asked.year.map { String($0) } ?? "")
      })
    drawing = map.density.flatMap {
      MapDrawing($0, formats: formats).view(
        label: texts(
          MapText.label, ["runs": texts(MapText.lead, count: map.areas[map.chosen].runs)]))
    }
    areas = map.areas.enumerated().map { index, area in
      Area(
        area, href: asked.address(area: index), isCurrent: index == map.chosen, today: today,
        formats: formats)
    }
    areasWords = texts(
      MapText.areasWords, ["distance": formats.distance(MapOfRuns.areaMeters, decimals: 0).joined])
    hasAreas = !areas.isEmpty
    notes = Self.notes(map, texts: texts)
  }

  private static func notes(_ map: MapOfRuns, texts: Texts) -> [String] {
    [
      map.withoutRoute > 0 ? texts(MapText.withoutRoute, count: map.withoutRoute) : nil,
      map.leftOut > 0 ? texts(MapText.leftOut, count: map.leftOut) : nil,
      texts[MapText.noTiles], texts[MapText.zonesNote],
    ].compactMap(\.self)
  }
}

extension MapView.Area {
  init(
    _ area: MapOfRuns.Area, href: String, isCurrent: Bool, today: Day, formats: Formats
  ) {
    let texts = formats.texts
    let directions: [MapText] = [
      .north, .northEast, .east, .southEast, .south, .southWest, .west, .northWest,
    ]
    let direction = directions[Int((area.awayTurn * 8).rounded()) % 8]
    self.href = href
    self.isCurrent = isCurrent
    name =
      area.awayMeters < 1
      ? texts[MapText.here]
      : texts(
        MapText.away,
        [
          "distance": formats.distance(area.awayMeters, decimals: 0).joined,
          "direction": texts[direction],
        ])
    runs = formats.number(Double(area.runs))
    distance = formats.distance(area.meters, decimals: 0).joined
    let ends = [area.days.lowerBound, area.days.upperBound].map {
      formats.shortDay($0, today: today)
    }
    days = ends[0] == ends[1] ? ends[0] : ends.joined(separator: " – ")
  }
}
