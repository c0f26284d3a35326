import Foundation
import HTTPTypes
import Hummingbird
import Logbook
import Testing
import Workflow

@testable import Web

@Suite("The run page")
struct RunViewTests {
  /// `1:02:03` in seconds.
  static func seconds(_ clock: String) -> Int {
    var total = 0
    for part in clock.split(separator: ":") { total = total * 60 + (Int(part) ?? 0) }
    return total
  }

  @Test("What is not known is an en dash with its reason, never zero")
  func unknown() throws {
    let view = SampleRuns.view(SampleRuns.report(athlete: AthleteState()))
    let impulse = try #require(view.figures.first { $0.label == "Training impulse" })
    #expect(impulse.value == "–")
    #expect(!impulse.isKnown)
    #expect(impulse.below.contains("the settings do not"))
    #expect(impulse.rows.contains { $0.text.hasPrefix("unknown because ") })
    #expect(!view.otherFigures.contains { $0.value == "–" })
  }

  @Test("Figures of another sport are left out at the head")
  func otherSport() {
    let labels = SampleRuns.view(SampleRuns.report(sport: .cycling)).figures.map(\.label)
    #expect(labels.contains("Speed"))
    #expect(!labels.contains("Grade-adjusted pace"))
  }

  @Test("Bars of zones and missing data make up the time with the timer running")
  func zonesAddUp() throws {
    let view = SampleRuns.view()
    let rows = try #require(view.zones.first).rows
    // 1300 seconds less the minute of the pause.
    let total = rows.reduce(0) { $0 + Self.seconds($1.time) }
    #expect(abs(total - 1240) <= 3)
    #expect(rows.last?.isMissing == true)
    // The strap was silent for a minute, and nothing was recorded for forty seconds.
    #expect(rows.last?.time == "1:40")
  }

  @Test("Without zones the page says what the settings lack")
  func zonesMissing() throws {
    let card = try #require(SampleRuns.view(SampleRuns.report(athlete: AthleteState())).zones.first)
    #expect(card.rows.isEmpty)
    #expect(card.missing?.contains("your resting pulse") == true)
  }

  @Test("The last split says how long it is")
  func lastSplit() throws {
    let table = try #require(SampleRuns.view().splits.first)
    #expect(table.rows.map(\.number).dropLast() == ["1", "2", "3"])
    #expect(table.rows.last?.number.hasPrefix("0.") == true)
    #expect(table.head.first == "km")
  }

  @Test("Miles come first for who thinks in miles")
  func miles() throws {
    let view = SampleRuns.view(imperial: true)
    #expect(view.splits.first?.head.first == "mi")
    #expect(view.figures.first?.unit == "mi")
    #expect(view.charts?.unit == "mi")
  }

  @Test("Every repair is in words, with a button for the other way")
  func repairs() throws {
    let view = try #require(SampleRuns.view().repairs)
    let rows = view.first + view.others
    #expect(rows.count == Repair.Kind.allCases.count)
    #expect(Set(rows.map(\.title)).count == rows.count)
    #expect(rows.filter { $0.wish == "redo" }.count == 1)
    #expect(rows.filter(\.isUndone).map(\.label) == ["Mend again"])
  }

  @Test("The table behind the charts has a cell for every column, and about forty rows at most")
  func table() throws {
    let charts = try #require(SampleRuns.view().charts)
    #expect((5...45).contains(charts.rows.count))
    #expect(charts.rows.allSatisfy { $0.cells.count == charts.head.count })
    #expect(charts.tracks.map(\.channel) == ["speed", "heartRate", "stepFrequency", "altitude"])
    #expect(charts.moreTracks.contains { $0.title == "Left, \"arm\"" })
  }

  @Test("A run that was typed in has no charts, no map and no repairs")
  func typed() {
    let view = SampleRuns.view(SampleRuns.report(signals: SampleRuns.empty))
    #expect(view.charts == nil)
    #expect(view.map == nil)
    #expect(view.repairs == nil)
    #expect(view.files.isEmpty)
    #expect(view.chips.contains { $0.label == "Typed in" })
  }

  @Test("The route takes the color that was asked for")
  func coloring() {
    #expect(SampleRuns.view(asked: .init(coloring: "grade")).map?.coloring == "grade")
    #expect(SampleRuns.view(asked: .init(coloring: "nonsense")).map?.coloring == "zone")
  }

  @Test("A pace is said per kilometer, a ride in speed, a swim per hundred meters")
  func paces() {
    let formats = Formats(Preferences())
    #expect(RunPace(.running, formats).amount(1000.0 / 330).joined == "5:30\u{202F}/km")
    #expect(RunPace(.cycling, formats).amount(10).joined == "36.0\u{A0}km/h")
    #expect(RunPace(.swimming, formats).amount(1).joined == "1:40\u{202F}/100 m")
    #expect(RunPace(.running, formats).amount(0).value == "–")
    // 5:59.7 is rounded before it is split.
    #expect(RunPace(.running, formats).amount(1000 / 359.7).value == "6:00")
  }
}

@Suite("The routes of a run")
struct RunRoutesTests {
  static func site() async throws -> InProcess {
    let bench = try await Workbench.inMemory(now: { AddRunTests.now })
    return InProcess(try await Site(workbench: bench, vendorDirectory: nil))
  }

  /// A site with one run that was typed in, and its address.
  static func siteWithRun() async throws -> (InProcess, String) {
    let site = try await site()
    let answer = try await site.post("/runs/add", form: AddRunTests.good + "&name=Loop")
    return (site, try #require(answer.header("location")))
  }

  @Test("A run is typed in, shown, edited, deleted and brought back")
  func life() async throws {
    let (site, run) = try await Self.siteWithRun()
    let page = try await site.get(run)
    #expect(page.status == 200)
    #expect(page.text.contains("Loop"))
    let edited = try await site.post(
      run + "/edit", form: "name=Other&sport=hiking&effort=7&notes=%3Cscript%3E")
    #expect(edited.status == 303)
    let again = try await site.get(run)
    #expect(again.text.contains("Other"))
    #expect(again.text.contains("&lt;script&gt;"))
    #expect(try await site.post(run + "/delete", form: "").status == 303)
    #expect(try await site.get(run).status == 404)
    #expect(try await site.get(run + "/deleted").status == 200)
    #expect(try await site.post(run + "/undelete", form: "").status == 303)
    #expect(try await site.get(run).status == 200)
  }

  @Test("An effort that cannot be is refused, and what was typed stays")
  func wrongEffort() async throws {
    let (site, run) = try await Self.siteWithRun()
    let answer = try await site.post(run + "/edit", form: "name=Kept&sport=running&effort=11")
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"Kept\""))
    #expect(answer.text.contains("“11” is no effort"))
    #expect(try await site.get(run).text.contains("Loop"))
  }

  @Test("A form with a slip comes back with what was typed")
  func slip() async throws {
    let site = try await Self.site()
    let answer = try await site.post(
      "/runs/add", form: AddRunTests.good + "&heart=x&notes=%3C%2Ftextarea%3E")
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"1:02:30\""))
    #expect(answer.text.contains("&lt;/textarea&gt;"))
  }

  @Test("Signals of a run without samples are empty, and its table has a head alone")
  func signals() async throws {
    let (site, run) = try await Self.siteWithRun()
    let json = try await site.get("/api/v1" + run + "/signals")
    #expect(json.status == 200)
    #expect(json.header("content-type") == "application/json")
    let sent = try JSONDecoder().decode(RunSignalsTests.Sent.self, from: Data(json.bytes))
    #expect(sent.count == 0)
    #expect(try await site.get(run + "/signals.csv").text == "second,state\n")
  }

  @Test(
    "What is not there is not found",
    arguments: [
      "/runs/99", "/runs/x", "/runs/99/signals.csv", "/runs/99/original", "/runs/99/export/fit",
      "/api/v1/runs/99/signals",
    ])
  func notFound(path: String) async throws {
    #expect(try await Self.site().get(path).status == 404)
  }

  @Test("Another site cannot change a run")
  func foreign() async throws {
    let (site, run) = try await Self.siteWithRun()
    let answer = try await site.post(
      run + "/delete", form: "", ["origin": "http://elsewhere.example"])
    #expect(answer.status == 403)
    #expect(try await site.get(run).status == 200)
  }

  @Test("The name of a download cannot break its header")
  func downloads() {
    let answer = RunPage.download([], name: "a\"\r\nb/ü.fit", mediaType: "text/plain")
    #expect(
      answer.headers[.contentDisposition]
        == "attachment; filename=\"a___b__.fit\"; filename*=UTF-8''a%22%0D%0Ab%2F%C3%BC.fit")
  }
}
