import Foundation
import HTTPTypes
import Logbook
import Testing
import TrainingLoad
import Workflow

@testable import Web

@Suite("Runs side by side, the map of all runs, records, privacy")
struct ComparePageTests {
  /// A site with two runs along the same line at the equator.
  private static func browser() async throws -> InProcess {
    let browser = try await SiteTests.browser()
    for (name, day) in [("one", "20"), ("two", "18")] {
      let text = String(decoding: SiteTests.gpx(name: name), as: UTF8.self)
      let answer = try await browser.send(
        .post, "/api/v1/import?name=\(name).gpx", ["origin": "http://localhost"],
        body: Array(text.replacing("2026-11-20T", with: "2026-11-\(day)T").utf8))
      #expect(answer.status == 200)
    }
    return browser
  }

  @Test("Two runs chosen in the list lead to their comparison, which says who was faster")
  func compare() async throws {
    let browser = try await Self.browser()
    let chosen = try await browser.get("/runs/compare?back=&run=1&run=2")
    #expect(chosen.status == 303)
    #expect(chosen.header("location") == "/runs/compare?a=1&b=2")
    let page = try await browser.get("/runs/compare?a=1&b=2")
    #expect(page.text.contains("took the same time over the same way"))
    #expect(page.text.contains("Where was time won?"))
    let table = try await browser.get("/runs/compare.csv?a=1&b=2")
    #expect(table.text.hasPrefix("a.meters,a.seconds"))
    #expect(table.text.split(separator: "\n").count == RunAlignment.stepCount + 2)
    let document = try await browser.get("/api/v1/compare?a=1&b=2")
    #expect(document.text.contains("\"basis\":\"place\""))
    #expect(try await browser.get("/runs/compare.csv?a=1").status == 400)
    #expect(try await browser.get("/runs/compare?a=1&b=99").status == 404)
    #expect(try await browser.get("/runs/compare?a=1").status == 200)
  }

  @Test("A run's page shows its way with a row for each run, and leads to their comparison")
  func way() async throws {
    let text = try await Self.browser().get("/runs/1").text
    #expect(text.contains("How does this way usually go?"))
    #expect(text.contains("href=\"/runs/compare?a=1&amp;b=2\""))
  }

  @Test("No page and no answer for programs holds a position inside a zone")
  func privacy() async throws {
    let browser = try await Self.browser()
    // The line leads north along 0.5° east from the equator: 1.3 km in all.
    let hidden = try await browser.post(
      "/settings/privacy", form: "zoneName=Home&zoneRadius=500&zonePlace=0,0.5")
    #expect(hidden.status == 303)
    let signals = try await browser.get("/api/v1/runs/1/signals")
    let column = try #require(signals.text.firstMatch(of: /"key":"latitude"[^\[]*\[([^\]]*)\]/))
    let places = column.1.split(separator: ",").compactMap { Double($0) }
    // A degree is 111 km: the zone is laid off center by half its radius at most.
    #expect(!places.isEmpty && places.allSatisfy { $0 > 240 / 111_195 })
    let csv = try await browser.get("/runs/1/signals.csv").text.split(separator: "\n")
    let north = try #require(
      csv[0].split(separator: ",").firstIndex { $0.hasPrefix("latitude") })
    for line in csv.dropFirst() {
      let cell = line.split(separator: ",", omittingEmptySubsequences: false)[north]
      #expect(cell.isEmpty || (Double(cell) ?? 0) > 240 / 111_195)
    }
    let settings = try await browser.get("/settings").text
    #expect(settings.contains("Home") && !settings.contains("0.5</"))
    #expect(try await browser.get("/runs/1").text.contains("left out here and in every export"))
    let gone = try await browser.post("/settings/privacy/remove", form: "zone=Home")
    #expect(gone.status == 303)
    let after = try await browser.get("/api/v1/runs/1/signals").text
    #expect(after.contains("\"values\":[0,"))
  }

  @Test("What is no place or no radius is said at its field, and what was typed stays")
  func badZones() async throws {
    let browser = try await Self.browser()
    for (form, words) in [
      ("zoneName=Home&zoneRadius=400&zonePlace=here", "neither a run with positions"),
      ("zoneName=Home&zoneRadius=400&zonePlace=77", "neither a run with positions"),
      ("zoneName=Home&zoneRadius=9&zonePlace=1", "is no radius"),
      ("zoneRadius=400&zonePlace=1", "Give it a name"),
    ] {
      let answer = try await browser.post("/settings/privacy", form: form)
      #expect(answer.status == 422)
      #expect(answer.text.contains(words), "\(form)")
    }
    #expect(TypedPlace("60.17, 24.94") == .degrees(SIMD2(60.17, 24.94)))
    #expect(TypedPlace("12") == .start(12))
    #expect(TypedPlace("91 0") == nil)
  }

  @Test("The map draws one line gone twice, small and without a coordinate")
  func map() async throws {
    let browser = try await Self.browser()
    let page = try await browser.get("/runs/map?sport=running&year=2026")
    #expect(page.text.contains("class=\"d-2\""))
    #expect(!page.text.contains("class=\"d-1\" d="))
    #expect(page.bytes.count < 60_000)
    #expect(try await browser.get("/runs/map?year=1999").text.contains("Nothing to draw"))
    #expect(try await browser.get("/runs/map?area=99&year=x&sport=no").status == 200)
  }

  @Test("Paths of whole numbers lead through the places of the lines, north up")
  func drawing() throws {
    let view = try #require(SamplePages.mapView(isFull: true).drawing)
    for level in view.levels {
      let pieces = level.path.split(separator: "M")
      for piece in pieces {
        let numbers = piece.matches(of: /-?\d+/).compactMap { Int($0.0) }
        #expect(numbers.count >= 4 && numbers.count.isMultiple(of: 2))
        var (x, y) = (numbers[0], numbers[1])
        for step in stride(from: 2, to: numbers.count, by: 2) {
          (x, y) = (x + numbers[step], y + numbers[step + 1])
          #expect((0...view.width).contains(x) && (0...view.height).contains(y))
        }
      }
    }
  }

  @Test("Records name their runs, with a load apart")
  func records() async throws {
    let browser = try await Self.browser()
    let page = try await browser.get("/runs/records").text
    #expect(page.contains("Without a load") && !page.contains("With a load"))
    #expect(page.contains("href=\"/runs/"))
    let csv = try await browser.get("/runs/records.csv").text
    #expect(csv.contains("best.1000m.seconds,without,"))
    let document = try await browser.get("/api/v1/records").text
    #expect(document.contains("\"withLoad\":null"))
    let view = SamplePages.recordsView(isFull: true)
    #expect(view.tables.map(\.isLoaded) == [false, true])
    #expect(view.tables[1].rows.allSatisfy { !$0.worn.isEmpty })
  }

  @Test("A pace changes by minutes, a climb by meters, and nothing by nothing")
  func changes() throws {
    let words = MetricWords(sport: .running, formats: Formats(Preferences()))
    let speed = try #require(Metric.all.first { $0.key == RunFigure.speed })
    // From 5:00 to 4:10 a kilometer.
    #expect(
      words.change(1000 / 250 - 1000 / 300, from: 1000 / 300, of: speed) == "−0:50\u{202F}/km")
    let ascent = try #require(Metric.all.first { $0.key == RunFigure.ascent })
    #expect(words.change(12, from: 100, of: ascent) == "+12\u{A0}m")
    #expect(words.change(0, from: 100, of: ascent) == "0\u{A0}m")
    #expect(words.change(nil, from: 100, of: ascent) == "–")
  }
}
