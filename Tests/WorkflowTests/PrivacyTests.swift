import ActivityFiles
import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

/// The haversine formula as textbooks have it.
private func meters(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
  let rad = Double.pi / 180
  let h =
    pow(sin((b.x - a.x) * rad / 2), 2)
    + cos(a.x * rad) * cos(b.x * rad) * pow(sin((b.y - a.y) * rad / 2), 2)
  return 2 * 6_371_008.8 * asin(min(1, h.squareRoot()))
}

@Suite("Privacy zones hold in everything that leaves the log")
struct PrivacyVerbTests {
  /// A log with one run and a zone over its start.
  private static func scene(
    radius: Double = 400
  ) async throws -> (workbench: Workbench, run: Int64, zone: PrivacyZone) {
    let workbench = try await Scene.workbench()
    let run = try #require(try await workbench.take(try Course().bytes())[0].run)
    let zone = try await workbench.addPrivacyZone(
      named: "Home", atStartOf: run, radiusMeters: radius)
    return (workbench, run, zone)
  }

  private static func places(_ samples: Samples) -> [SIMD2<Double>] {
    guard let north = samples[.latitude], let east = samples[.longitude] else { return [] }
    return zip(north, east).map { SIMD2($0, $1) }.filter { $0.x.isFinite }
  }

  @Test(
    "No export holds a position inside a zone, whatever its radius",
    arguments: ["fit", "gpx", "tcx"], [100.0, 400, 1500])
  func exports(format: String, radius: Double) async throws {
    let (workbench, run, zone) = try await Self.scene(radius: radius)
    let file = try await workbench.export(run, format: format)
    let reader = try #require(ActivityFormat.all.first { $0.key == format })
    let activity = try #require(try reader.read(file.bytes, ReadingLimits()).activities.first)
    let places = Self.places(activity.samples)
    #expect(places.count > 100)
    let middle = SIMD2(zone.latitude, zone.longitude)
    for place in places { #expect(meters(middle, place) > radius - 0.1) }
    // Nor does the text of the file hold one that our reader passes over.
    let text = String(decoding: file.bytes, as: UTF8.self)
    for match in text.matches(of: /lat="(-?[\d.]+)" lon="(-?[\d.]+)"/) {
      let place = SIMD2(try #require(Double(match.1)), try #require(Double(match.2)))
      #expect(meters(middle, place) > radius - 0.1)
    }
  }

  @Test("A report has no position inside a zone, and the figures of the whole run")
  func report() async throws {
    let workbench = try await Scene.workbench()
    let run = try #require(try await workbench.take(try Course().bytes())[0].run)
    let before = try await workbench.report(of: run)
    #expect(before.hasPositions && !before.hidesPlaces)
    let zone = try await workbench.addPrivacyZone(named: "Home", atStartOf: run)
    let after = try await workbench.report(of: run)
    #expect(after.hidesPlaces)
    #expect(after.figures.map(\.value) == before.figures.map(\.value))
    let middle = SIMD2(zone.latitude, zone.longitude)
    let north = try #require(after.signals[.latitude]).values
    let east = try #require(after.signals[.longitude]).values
    for (x, y) in zip(north, east) where x.isFinite {
      #expect(meters(middle, SIMD2(x, y)) > 400)
    }
    for place in Self.places(after.activity.samples) { #expect(meters(middle, place) > 400) }
    // The start lies inside, so the small drawing begins elsewhere.
    #expect(after.summary.shape != before.summary.shape)
    #expect(after.summary.shape.count > 1)
  }

  @Test("A run that lies in a zone altogether is shown nowhere")
  func hiddenRun() async throws {
    let (workbench, run, _) = try await Self.scene(radius: 5000)
    #expect(try await workbench.report(of: run).signals[.latitude] == nil)
    #expect(try await workbench.runs(RunQuery()).runs.first?.shape == [])
    let map = try await workbench.map(MapQuery())
    #expect(map.density == nil && map.withoutRoute == 1)
    let bytes = try await workbench.export(run, format: "gpx").bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("lat=\"-54") && !text.contains("lon=\"3."))
  }

  @Test("The original stays whole, and with the zone gone everything shows again")
  func whole() async throws {
    let bytes = try Course().bytes()
    let workbench = try await Scene.workbench()
    let run = try #require(try await workbench.take(bytes)[0].run)
    let before = try await workbench.export(run, format: "gpx").bytes
    try await workbench.addPrivacyZone(named: "Home", atStartOf: run)
    #expect(try await workbench.original(of: run).bytes == bytes)
    #expect(try await workbench.export(run, format: "gpx").bytes != before)
    #expect(try await workbench.removePrivacyZone(named: "home"))
    #expect(try await workbench.removePrivacyZone(named: "home") == false)
    #expect(try await workbench.export(run, format: "gpx").bytes == before)
  }

  @Test("A zone of the same name takes the place of the old one; nonsense is refused")
  func names() async throws {
    let (workbench, run, _) = try await Self.scene()
    try await workbench.addPrivacyZone(named: "HOME", atStartOf: run, radiusMeters: 900)
    #expect(try await workbench.privacyZones().map(\.radiusMeters) == [900])
    await #expect(throws: WorkflowError.self) {
      try await workbench.addPrivacyZone(named: "x", hiding: SIMD2(91, 0))
    }
    await #expect(throws: WorkflowError.self) {
      try await workbench.addPrivacyZone(named: " ", hiding: SIMD2(1, 0))
    }
    await #expect(throws: WorkflowError.self) {
      try await workbench.addPrivacyZone(named: "x", hiding: SIMD2(1, 0), radiusMeters: 20)
    }
    var away = Course(start: 1_763_100_000)
    away.hasPositions = false
    let blind = try #require(try await workbench.take(try away.bytes(), "b.fit")[0].run)
    await #expect(throws: WorkflowError.self) {
      try await workbench.addPrivacyZone(named: "x", atStartOf: blind)
    }
  }
}
