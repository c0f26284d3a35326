import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@testable import Web

@Suite("The pages of training load and fitness")
struct TrainingPageTests {
  static let day = SamplePages.today

  /// A site on a log with runs so many days ago, of effort 7 over 45 minutes or of none.
  private func site(_ runs: [(daysAgo: Int, effort: Double?)]) async throws -> InProcess {
    let now = Date(timeIntervalSince1970: Double(Self.day.number) * 86_400 + 43_200)
    let workbench = try await Workbench.inMemory(now: { now })
    for run in runs {
      let seconds = Double(Self.day.number - run.daysAgo) * 86_400 + 30_000
      var typed = TypedRun(
        start: Date(timeIntervalSince1970: seconds), sport: .running, seconds: 2700)
      typed.effort = run.effort
      _ = try await workbench.add(typed)
    }
    return InProcess(try await Site(workbench: workbench, vendorDirectory: nil))
  }

  @Test("An empty log says so and offers to import")
  func empty() async throws {
    let browser = try await site([])
    let page = try await browser.get("/load")
    #expect(page.status == 200 && page.text.contains("href=\"/import\""))
    #expect(!page.text.contains("NaN"))
    let fitness = try await browser.get("/fitness")
    #expect(fitness.status == 200 && fitness.text.contains("not known yet"))
  }

  @Test("Days by the chosen measure, with what is not known told beside it")
  func days() async throws {
    let browser = try await site((0..<30).map { ($0, $0 == 5 ? nil : 7) })
    _ = try await browser.post("/load/measure", form: "measure=impulse.effort")
    let page = try await browser.get("/load?days=42").text
    #expect(page.contains("Effort × minutes (Foster), as you chose"))
    #expect(page.contains("1 of these days is not known"))
    #expect(page.contains("<rect class=\"none\""))
    #expect(page.contains("measures neither fitness nor freshness"))
  }

  @Test("The ratio stands behind a fold with its criticism, or nowhere")
  func ratio() async throws {
    let browser = try await site((0..<30).map { ($0, 7) })
    _ = try await browser.post("/load/measure", form: "measure=impulse.effort")
    let page = try await browser.get("/load").text
    let fold = try #require(page.firstRange(of: "<details class=\"card ratio\">"))
    let rest = page[fold.upperBound...]
    let ratio = try #require(rest.firstRange(of: "Last 7 days over last 28: 1.00"))
    let end = try #require(rest.firstRange(of: "</details>"))
    #expect(ratio.lowerBound < end.lowerBound)
    #expect(rest[..<end.lowerBound].contains("Not a gauge of injury"))
    #expect(!page[..<fold.lowerBound].contains("over last 28"))
  }

  @Test("A measure that does not exist is refused, and none goes back to the best")
  func choice() async throws {
    let browser = try await site([(0, 7)])
    #expect(try await browser.post("/load/measure", form: "measure=vibes").status >= 400)
    #expect(try await browser.post("/load/measure", form: "measure=").status == 303)
  }

  @Test("The CSV has one line a day, empty where nothing is known")
  func csv() async throws {
    let browser = try await site([(3, 7), (1, nil)])
    _ = try await browser.post("/load/measure", form: "measure=impulse.effort")
    let file = try await browser.get("/load/days.csv?days=42")
    let lines = file.text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines.count == 5 && lines.allSatisfy { $0.count == lines[0].count })
    #expect(lines.dropFirst().map { $0[1] } == ["315", "0", "", "0"])
    let header = try await browser.get("/fitness/efforts.csv").text
    #expect(header == "date,run,distance [m],time [s],speed [m/s]\n")
  }

  @Test("Programs read days, fitness and check-ins; a day that is none is refused")
  func interface() async throws {
    let browser = try await site([(3, 7), (1, nil)])
    _ = try await browser.post("/load/measure", form: "measure=impulse.effort")
    let days = try await browser.get("/api/v1/load").text
    #expect(days.contains("\"measure\":\"impulse.effort\"") && days.contains("\"value\":315"))
    #expect(days.contains("\"reason\":\"noEffort\""))
    let fitness = try await browser.get("/api/v1/fitness").text
    #expect(fitness.contains("\"key\":\"fitness.race.marathon\""))
    _ = try await browser.post("/checkin", form: "whole=1&pain-hip-l=2&soreness=3")
    let checkIns = try await browser.get("/api/v1/checkins").text
    #expect(checkIns.contains("\"place\":\"hip\"") && checkIns.contains("\"soreness\":3"))
    for path in ["load?since=x", "fitness?date=x", "checkins?since=2026-13-01"] {
      #expect((400..<500).contains(try await browser.get("/api/v1/" + path).status))
    }
  }

  @Test("A cell with a comma or a quote is quoted")
  func quoting() {
    var file = CommaSeparated(["a"])
    file.add(["x,y", "say \"x\"", "plain"])
    #expect(file.text == "a\n\"x,y\",\"say \"\"x\"\"\",plain\n")
  }

  @Test("Whiskers of all models lie within their box, whatever is known")
  func whiskers() {
    let path = FitnessPhrases.whiskers([1200...1300, nil, 1190...1400], within: 1190...1400)
    #expect(path.hasPrefix("M") && path.contains("H98"))
    #expect(FitnessPhrases.whiskers([nil], within: nil) == "M0 0")
    #expect(FitnessPhrases.whiskers([nil], within: 1...2) == "M0 0")
  }
}

@Suite("Ridges and the plane of doses")
struct RidgeTests {
  @Test("A ridge has a gap where nothing is known, and all stand on one scale")
  func gaps() throws {
    let courses = [
      Ridgeline.Course(
        look: "q-bone", name: "a", values: [nil, nil, 5, 10, 5],
        bands: [nil, nil, 4...6, 8...12, 4...6]),
      Ridgeline.Course(
        look: "q-hip", name: "b", values: [6, 6, 6, 6, 6], bands: [nil, nil, nil, nil, nil]),
    ]
    let ridges = Ridgeline.ridges(courses)
    // The highest end of a band is the top of the scale: 12 of 12; the value 10 lies a sixth below.
    #expect(ridges[0].band?.contains("750 0L") == true)
    #expect(ridges[0].line == "M500 583.3L750 166.7L1000 583.3")
    #expect(ridges[1].line?.hasPrefix("M0 500L") == true)
    #expect(ridges[0].grounds.count == 1 && ridges[1].grounds.isEmpty)
    #expect(ridges[0].grounds[0].x == "0%")
    #expect(ridges[1].band == nil)
  }

  @Test(
    "On the plane of doses more mass never allows more minutes, nor a smaller share of the line")
  func plane() throws {
    let chart = DosePlaneChart(
      SamplePages.dosePlane, formats: Formats(Preferences())
    ).chart
    #expect(chart.courses.count == 5)
    #expect(chart.table.rows.count == 11)
    #expect(chart.legend?.keys.count == 5)
    #expect(chart.table.rows[0].cells.last == "Achilles tendon")
  }
}
