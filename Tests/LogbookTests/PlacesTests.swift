import Foundation
import Logbook
import Testing

/// Numbers by chance that are the same every time (Knuth's MMIX generator).
struct Chance {
  var state: UInt64 = 20_261_121

  mutating func share() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(UInt64(1) << 53)
  }

  mutating func between(_ low: Double, _ high: Double) -> Double { low + share() * (high - low) }
}

/// The haversine formula as textbooks have it, on a sphere of 6371 km.
func haversine(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
  let rad = Double.pi / 180
  let (dx, dy) = ((b.x - a.x) * rad / 2, (b.y - a.y) * rad / 2)
  let h = pow(sin(dx), 2) + cos(a.x * rad) * cos(b.x * rad) * pow(sin(dy), 2)
  return 2 * 6_371_008.8 * asin(min(1, h.squareRoot()))
}

/// A place so many meters east and north of another.
func moved(_ from: SIMD2<Double>, east: Double, north: Double) -> SIMD2<Double> {
  let perDegree = 6_371_008.8 * Double.pi / 180
  return SIMD2(from.x + north / perDegree, from.y + east / perDegree / cos(from.x * .pi / 180))
}

@Suite("Privacy zones let no position inside out")
struct PrivacyZoneTests {
  static let home = SIMD2(-54.3, 3.4)

  @Test("A hidden place lies inside, at least half the radius from the edge, and off the middle")
  func offCenter() {
    var chance = Chance()
    for _ in 0..<200 {
      let place = SIMD2(chance.between(-75, 75), chance.between(-179.9, 179.9))
      let radius = chance.between(100, 5000)
      let zone = PrivacyZone(
        name: "x", hiding: place, radiusMeters: radius, turn: chance.share(), shift: 0.8)
      let middle = SIMD2(zone.latitude, zone.longitude)
      #expect(zone.contains(place))
      #expect(abs(haversine(middle, place) - 0.4 * radius) < 0.01 * radius)
      #expect((-180...180).contains(zone.longitude))
    }
  }

  @Test("What is left of a path lies outside every zone, and nothing more is taken away")
  func cut() {
    var chance = Chance()
    for _ in 0..<60 {
      let origin = SIMD2(chance.between(-70, 70), chance.between(-179, 179))
      let zones = (0..<3).map { _ in
        let place = moved(
          origin, east: chance.between(-3000, 3000), north: chance.between(-3000, 3000))
        return PrivacyZone(
          name: "x", hiding: place, radiusMeters: chance.between(100, 1500), turn: 0, shift: 0)
      }
      let path = (0..<20).map { _ in
        moved(origin, east: chance.between(-4000, 4000), north: chance.between(-4000, 4000))
      }
      let left = zones.outside(path).map(Self.dense).joined()
      for place in left {
        #expect(
          !zones.contains { haversine(SIMD2($0.latitude, $0.longitude), place) < $0.radiusMeters })
      }
      let open = Self.dense(path).count { !zones.hide($0) }
      #expect(abs(Double(left.count - open)) <= 0.03 * Double(open) + 60)
    }
  }

  /// Points every few meters along a path.
  static func dense(_ path: [SIMD2<Double>]) -> [SIMD2<Double>] {
    zip(path, path.dropFirst()).flatMap { a, b in
      let steps = max(1, Int(haversine(a, b) / 20))
      return (0...steps).map { a + (b - a) * (Double($0) / Double(steps)) }
    }
  }

  @Test("Without zones a path stays as it is; inside one nothing is left of it")
  func ends() {
    let path = [Self.home, moved(Self.home, east: 50, north: 0)]
    #expect([PrivacyZone]().outside(path) == [path])
    let zone = PrivacyZone(name: "x", hiding: Self.home, radiusMeters: 300, turn: 0, shift: 0)
    #expect([zone].outside(path) == [])
    #expect([zone].outside([]) == [])
  }

  /// Out of the door northward for two kilometers and back, a point a second at 4 m/s.
  static var outAndBack: Activity {
    let meters = (0...1000).map { Double($0 <= 500 ? $0 : 1000 - $0) * 4 }
    var samples = Samples(times: meters.indices.map { 1_763_000_000 + Double($0) })
    samples.set(.latitude, meters.map { moved(home, east: 0, north: $0).x })
    samples.set(.longitude, meters.map { _ in home.y })
    samples.set(.heartRate, meters.map { 100 + $0 / 100 })
    var activity = Activity(sport: .running, samples: samples)
    activity.summary.distanceMeters = 4000
    return activity
  }

  @Test("An activity leaves without its ends inside a zone; the totals of the whole stay")
  func leaving() throws {
    let zone = PrivacyZone(name: "x", hiding: Self.home, radiusMeters: 400, turn: 0, shift: 0)
    let whole = Self.outAndBack
    let open = whole.leaving([zone])
    // 400 m at 4 m/s are a hundred seconds at either end.
    #expect(abs(open.samples.count - (whole.samples.count - 202)) <= 2)
    #expect(open.summary == whole.summary)
    let north = try #require(open.samples[.latitude])
    #expect(north.allSatisfy { haversine(Self.home, SIMD2($0, Self.home.y)) > 400 })
    #expect(whole.leaving([]) == whole)
  }

  @Test("A zone in the middle of a run takes positions alone; one over everything takes all")
  func middle() throws {
    let turn = moved(Self.home, east: 0, north: 2000)
    let zone = PrivacyZone(name: "x", hiding: turn, radiusMeters: 400, turn: 0, shift: 0)
    let whole = Self.outAndBack
    let open = whole.leaving([zone])
    #expect(open.samples.count == whole.samples.count)
    #expect(open.samples[.heartRate] == whole.samples[.heartRate])
    let hidden = try #require(open.samples[.longitude]).count(where: \.isNaN)
    #expect(abs(hidden - 201) <= 2)
    let all = PrivacyZone(name: "x", hiding: Self.home, radiusMeters: 5000, turn: 0, shift: 0)
    let none = whole.leaving([all])
    #expect(none.samples[.latitude] == nil && none.samples.count == whole.samples.count)
    let signals = Signals(of: whole).hiding([all])
    #expect(signals[.latitude] == nil && signals[.longitude] == nil)
    #expect(signals[.distance] != nil)
  }
}

@Suite("Runs along the same way are found")
struct RouteTests {
  static let home = SIMD2(-54.3, 3.4)

  /// A ring about a place, by so many points, with every point moved.
  static func ring(
    meters: Double = 6000, points: Int = 64, share: Double = 1, from first: Double = 0,
    moved by: (Int) -> SIMD2<Double> = { _ in .zero }
  ) -> Route {
    let radius = meters / (2 * .pi)
    return Route(
      (0...points).map { index in
        let angle = 2 * .pi * (first + share * Double(index) / Double(points))
        let more = by(index)
        return place(
          east: radius * sin(angle) + more.x, north: radius * cos(angle) + more.y)
      })
  }

  private static func place(east: Double, north: Double) -> SIMD2<Double> {
    LogbookTests.moved(home, east: east, north: north)
  }

  @Test("The same way is told in spite of scatter and of other points along it")
  func same() {
    var chance = Chance()
    let scatter = (0...64).map { _ in SIMD2(chance.between(-25, 25), chance.between(-25, 25)) }
    for other in [
      Self.ring(), Self.ring(points: 47), Self.ring(moved: { _ in SIMD2(40, 20) }),
      Self.ring(moved: { scatter[$0] }),
    ] {
      #expect(Self.ring().isSameWay(as: other))
      #expect(other.isSameWay(as: Self.ring()))
    }
  }

  @Test("Another direction, place, length or course is another way, whoever asks")
  func other() {
    let backward = Route(Self.ring().points.reversed())
    let detour = Self.ring(moved: { (20...40).contains($0) ? SIMD2(0, -350) : .zero })
    for other in [
      backward, detour, Self.ring(moved: { _ in SIMD2(300, 0) }), Self.ring(meters: 7000),
      Self.ring(share: 0.5), Self.ring(from: 0.5), Route([]), Route([Self.home]),
    ] {
      #expect(!Self.ring().isSameWay(as: other))
      #expect(!other.isSameWay(as: Self.ring()))
    }
  }

  @Test("Out and back along one line is the same way backward")
  func outAndBack() {
    let out = (0...10).map { Self.place(east: 0, north: Double($0) * 300) }
    let way = Route(out + out.reversed())
    #expect(way.isSameWay(as: Route(way.points.reversed())))
    #expect(!way.isSameWay(as: Route(out)))
  }
}

@Suite("Ways laid over each other become few lines")
struct TrackDensityTests {
  static let way = RouteTests.ring().points

  private static func length(_ line: [SIMD2<Double>]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { sum, pair in
      let step = pair.1 - pair.0
      return sum + (step * step).sum().squareRoot()
    }
  }

  @Test("A ring gone once is one line of its length; gone sixteen times it is of the highest level")
  func levels() {
    for (times, level) in [(1, 1), (2, 2), (4, 3), (8, 4), (16, 5), (40, 5)] {
      let density = TrackDensity(
        Array(repeating: [Self.way], count: times), around: RouteTests.home, cellMeters: 30,
        limit: 10_000)
      #expect(Set(density.lines.map(\.level)) == [level])
      let meters = density.lines.reduce(0) { $0 + Self.length($1.places) }
      #expect(abs(meters - 6000) < 600)
      #expect(density.lines.count <= 3)
    }
  }

  @Test("Every corner lies within a cell's diagonal of the way")
  func near() {
    let density = TrackDensity(
      [[Self.way]], around: RouteTests.home, cellMeters: 40, limit: 10_000)
    let radius = 6000 / (2 * Double.pi)
    for place in density.lines.flatMap(\.places) {
      // The ring has 64 corners: its sides lie up to 1.2 m inside the circle.
      #expect(abs((place * place).sum().squareRoot() - radius) < 40 * 2.0.squareRoot() + 2)
    }
  }

  @Test("Many ways are held to the limit by larger cells, and the same ways give the same lines")
  func limit() {
    var chance = Chance()
    let ways = (0..<50).map { _ in
      [
        (0..<8).map { _ in
          moved(RouteTests.home, east: chance.between(-9e3, 9e3), north: chance.between(-9e3, 9e3))
        }
      ]
    }
    let density = TrackDensity(ways, around: RouteTests.home, cellMeters: 25, limit: 1500)
    #expect(density.cellMeters > 25)
    #expect(density.lines.reduce(0) { $0 + $1.places.count - 1 } <= 1500)
    let again = TrackDensity(ways, around: RouteTests.home, cellMeters: 25, limit: 1500)
    #expect(again.lines == density.lines)
    #expect(TrackDensity([], around: RouteTests.home, cellMeters: 25, limit: 9).lines.isEmpty)
  }
}
