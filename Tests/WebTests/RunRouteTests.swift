import Logbook
import Testing
import TrainingLoad
import Workflow

@testable import Web

@Suite("The drawing of a route")
struct RunRouteTests {
  static func series(_ places: [(Double, Double)?], meters: [Double]? = nil) -> RunSeries {
    var all = [
      Signal(channel: .latitude, values: places.map { $0?.0 ?? .nan }),
      Signal(channel: .longitude, values: places.map { $0?.1 ?? .nan }),
    ]
    if let meters { all.append(Signal(channel: .distance, values: meters)) }
    return RunSeries(
      Signals(
        startSeconds: 0, states: Array(repeating: .moving, count: places.count), repairs: [],
        all: all))
  }

  /// The numbers of a path.
  static func numbers(_ path: String) -> [Double] {
    path.split { "ML ".contains($0) }.compactMap { Double($0) }
  }

  @Test("It stays within its paper")
  func staysInside() throws {
    let route = try #require(
      RunRoute(RunSeries(SampleRuns.signals()), coloring: nil, markMeters: 1000))
    let numbers = Self.numbers(route.whole)
    for index in numbers.indices {
      #expect(numbers[index] >= 0 && numbers[index] <= (index % 2 == 0 ? 600 : 370))
    }
  }

  @Test("A degree of latitude is 111.2 km long, and half as much of longitude at 60° north")
  func isTrueToScale() throws {
    let square = Self.series([(60, 10), (60.001, 10), (60.001, 10.002), (60, 10.002)])
    let route = try #require(RunRoute(square, coloring: nil, markMeters: 1000))
    let points = Self.numbers(route.whole)
    let height = abs(points[3] - points[1])
    let width = abs(points[4] - points[2])
    #expect(abs(height / width - 1) < 0.01)
    #expect(abs(height / route.unitsPerMeter - 111.2) < 0.5)
  }

  @Test("A span without positions is a gap and no bridge")
  func gaps() throws {
    let series = Self.series([(0, 0), (0, 0.001), nil, nil, (0, 0.003), (0, 0.004)])
    let route = try #require(RunRoute(series, coloring: nil, markMeters: 1000))
    #expect(route.gaps.count == 1)
    #expect(route.pieces.count == 2)
    #expect(route.whole.filter { $0 == "M" }.count == 2)
  }

  @Test("Across the date line the way goes on")
  func dateLine() throws {
    let series = Self.series([(0, 179.999), (0, -179.999), (0.001, -179.999)])
    let route = try #require(RunRoute(series, coloring: nil, markMeters: 1000))
    // Two thousandths of a degree of longitude are 222 m, which fill the paper.
    #expect(route.unitsPerMeter > 1)
  }

  @Test("Marks are thinned out to a dozen at most")
  func marks() throws {
    let places = (0..<2000).map { (0.0, Double($0) * 0.001) as (Double, Double)? }
    let series = Self.series(places, meters: (0..<2000).map { Double($0) * 111.2 })
    let route = try #require(RunRoute(series, coloring: nil, markMeters: 1000))
    #expect((5...12).contains(route.marks.count))
    #expect(route.marks.first?.text == "20")
  }

  @Test("Without two different positions there is no route")
  func none() {
    #expect(RunRoute(Self.series([(50, 5), (50, 5)]), coloring: nil, markMeters: 1000) == nil)
    #expect(RunRoute(Self.series([nil, nil]), coloring: nil, markMeters: 1000) == nil)
    #expect(RunRoute(RunSeries(SampleRuns.empty), coloring: nil, markMeters: 1000) == nil)
  }
}

@Suite("What a route is colored by")
struct RunColoringTests {
  @Test("Fifths divide what was measured into five equal parts")
  func fifths() {
    let values = (0..<100).map(Double.init)
    #expect(RunColoring.fifths(values.shuffled(), roundedTo: 1) == [20, 40, 60, 80])
    #expect(RunColoring.fifths(Array(repeating: 3, count: 50), roundedTo: 1) == nil)
    #expect(RunColoring.fifths([1, 2, 3], roundedTo: 1) == nil)
  }

  @Test("A short change is no change, missing data stays missing")
  func settles() {
    let classes: [UInt8] =
      Array(repeating: 2, count: 20) + [3, 3] + Array(repeating: 2, count: 5)
      + [0, 0] + Array(repeating: 4, count: 12)
    let expected: [UInt8] =
      Array(repeating: 2, count: 27) + [0, 0] + Array(repeating: 4, count: 12)
    #expect(RunColoring.settled(classes, stepSeconds: 1) == expected)
  }

  @Test("Zones on the route are the zones of the athlete")
  func zones() throws {
    let report = SampleRuns.report()
    let series = RunSeries(report.signals, limit: 1300)
    let zone = try #require(RunColoring.all(of: report, series: series).first { $0.key == .zone })
    let bounds = try #require(report.heartRateZones).sorted { $0.zone < $1.zone }.map(\.lower)
    #expect(zone.bounds == Array(bounds.dropFirst()))
    #expect(zone.classes[620] == 0)
    // The reserve of 130 beats above 50 puts 60 % at 128, 70 % at 141, 80 % at 154, 90 % at 167:
    // the run begins at 130 in zone 2 and ends at 162 in zone 4.
    #expect(zone.classes[0] == 2)
    #expect(zone.classes[1299] == 4)
  }

  @Test("Without pulses of the athlete there are no zones, and the rest remains")
  func withoutZones() {
    let report = SampleRuns.report(athlete: AthleteState())
    let keys = RunColoring.all(of: report, series: RunSeries(report.signals)).map(\.key)
    #expect(keys == [.pace, .grade, .heart])
  }
}
