public import Logbook
import RealModule
import Store

/// Where the runs of the log led, drawn over each other, area by area.
public struct MapOfRuns: Sendable {
  /// The areas, the one with the most runs first.
  public var areas: [Area]
  /// How many runs matched, the ones without a route among them.
  public var matching: Int
  /// How many of them have no route that may be shown.
  public var withoutRoute: Int
  /// How many were left out, the oldest, because there are too many.
  public var leftOut: Int
  /// The years that there are runs of, latest first.
  public var years: [Int]
  /// The area that is drawn, by its place among the areas.
  public var chosen: Int
  /// Where the ways of that area led; nil without an area.
  public var density: TrackDensity?

  /// Runs that begin near each other.
  public struct Area: Sendable {
    /// How many runs.
    public var runs: Int
    /// How far they led in all, in meters, where known.
    public var meters: Double
    /// The day of the first and of the last of them.
    public var days: ClosedRange<Day>
    /// How far it lies from the first area, in meters.
    public var awayMeters: Double
    /// In which direction it lies from the first area, as a share of a turn from north by east.
    public var awayTurn: Double
  }

  /// How many runs are drawn at most, the latest. Chosen.
  public static let mostRuns = 5000
  /// How many areas are drawn. Chosen.
  static let mostAreas = 12
  /// How near to the first run of an area a run begins that belongs to it. Chosen.
  public static let areaMeters = 30_000.0
  /// How many lines from cell to cell an area has at most, so that its drawing stays small. Chosen:
  /// about six bytes each.
  static let mostEdges = 14_000
}

/// Which runs a map draws.
public struct MapQuery: Sendable, Hashable {
  /// Sports; empty for all.
  public var sports: Set<Sport> = []
  /// A calendar year; nil for all.
  public var year: Int?
  /// The area to draw, by its place among the areas; the first where there is no such.
  public var area = 0

  /// Every run.
  public init() {}
}

extension Workbench {
  /// Where runs led. Nothing inside a privacy zone is drawn.
  public func map(_ query: MapQuery) async throws(WorkflowError) -> MapOfRuns {
    let drawn = try await read { log -> DrawnRuns in
      var search = RunSearch()
      search.sports = query.sports
      search.limit = .max
      if let year = query.year {
        search.since = Day(year: year, month: 1, day: 1)
        search.until = Day(year: year, month: 12, day: 31)
      }
      let all = try log.runs(matching: search)
      let latest = Array(all.prefix(MapOfRuns.mostRuns))
      return DrawnRuns(
        records: latest, outlines: try log.outlines(of: latest.map(\.id)),
        zones: try log.privacyZones(), matching: all.count, years: try log.years())
    }
    return await Self.laid(drawn, area: query.area)
  }

  @concurrent
  private static func laid(_ drawn: DrawnRuns, area: Int) async -> MapOfRuns {
    var groups: [AreaGroup] = []
    var withoutRoute = 0
    for record in drawn.records {
      let pieces = drawn.zones.outside(drawn.outlines[record.id]?.points ?? [])
      guard let start = pieces.first?.first else {
        withoutRoute += 1
        continue
      }
      let near = groups.firstIndex {
        greatCircleMeters($0.origin, start) <= MapOfRuns.areaMeters
      }
      if let near {
        groups[near].add(record, pieces)
      } else {
        groups.append(AreaGroup(origin: start))
        groups[groups.count - 1].add(record, pieces)
      }
    }
    groups.sort { ($0.records.count, $1.origin.x) > ($1.records.count, $0.origin.x) }
    let first = groups.first?.origin
    let chosen = groups.indices.contains(area) && area < MapOfRuns.mostAreas ? area : 0
    return MapOfRuns(
      areas: groups.prefix(MapOfRuns.mostAreas).map { $0.area(from: first ?? $0.origin) },
      matching: drawn.matching, withoutRoute: withoutRoute,
      leftOut: drawn.matching - drawn.records.count, years: drawn.years, chosen: chosen,
      density: groups.isEmpty ? nil : groups[chosen].density)
  }
}

/// What a map is drawn from.
private struct DrawnRuns: Sendable {
  var records: [RunRecord]
  var outlines: [Int64: Outline]
  var zones: [PrivacyZone]
  var matching: Int
  var years: [Int]
}

/// Runs that begin near each other.
private struct AreaGroup {
  /// Where the first of them became visible.
  let origin: SIMD2<Double>
  private(set) var records: [RunRecord] = []
  private var ways: [[[SIMD2<Double>]]] = []

  init(origin: SIMD2<Double>) { self.origin = origin }

  mutating func add(_ record: RunRecord, _ pieces: [[SIMD2<Double>]]) {
    records.append(record)
    ways.append(pieces)
  }

  /// The area as it is drawn.
  func area(from first: SIMD2<Double>) -> MapOfRuns.Area {
    let way = flattened([origin], around: first)[0]
    let days = records.map(\.day)
    let turn = Double.atan2(y: way.x, x: way.y) / (2 * .pi)
    return MapOfRuns.Area(
      runs: records.count, meters: records.reduce(0) { $0 + ($1.distanceMeters ?? 0) },
      days: (days.min() ?? Day(number: 0))...(days.max() ?? Day(number: 0)),
      awayMeters: greatCircleMeters(origin, first), awayTurn: turn < 0 ? turn + 1 : turn)
  }

  /// Where its ways led.
  var density: TrackDensity {
    TrackDensity(
      ways, around: origin, cellMeters: max(20, extent / 350), limit: MapOfRuns.mostEdges)
  }

  /// The longer side of the box round all ways, in meters.
  private var extent: Double {
    let plane = flattened(ways.flatMap { $0.flatMap(\.self) }, around: origin)
    guard let one = plane.first else { return 0 }
    let low = plane.reduce(one) { pointwiseMin($0, $1) }
    let high = plane.reduce(one) { pointwiseMax($0, $1) }
    return (high - low).max()
  }
}

extension LogTransaction {
  /// The calendar years that there are runs of, latest first.
  fileprivate func years() throws -> [Int] {
    let days = try datedRuns(in: .through(Day.typed.upperBound), keys: []).map(\.day.civil.year)
    return Set(days).sorted(by: >)
  }
}
