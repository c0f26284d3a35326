import Logbook
import Testing
import Workflow

@testable import Web

@Suite("The sentence of the week")
struct WeekComparisonTests {
  static func sentence(_ weeks: [Double], imperial: Bool = false) -> String {
    var preferences = Preferences()
    if imperial { preferences.units = .imperial }
    let report = SamplePages.report(weeks: weeks, total: 1)
    return WeekComparison(report).sentence(Formats(preferences))
  }

  // It is Saturday: six days of this week, and six of each week before it, are compared.
  @Test("It compares with the same part of the four weeks before")
  func compares() {
    let four = [4000.0, 4000, 4000, 4000]
    #expect(Self.sentence(four + [5000]) == "30\u{A0}km this week, 6 more than usual by Saturday.")
    #expect(Self.sentence(four + [3000]) == "18\u{A0}km this week, 6 less than usual by Saturday.")
    #expect(Self.sentence(four + [4001]) == "24\u{A0}km this week, as usual by Saturday.")
    #expect(
      Self.sentence(four + [0]) == "No run yet this week. By Saturday it is usually 24\u{A0}km.")
  }

  @Test("Without four weeks of runs it compares with nothing")
  func young() {
    #expect(Self.sentence([0, 4000, 4000, 4000, 5000]) == "30\u{A0}km so far this week.")
    #expect(Self.sentence([0, 0]) == "No run yet this week.")
  }

  @Test("Miles are compared in miles")
  func miles() {
    #expect(
      Self.sentence([4000, 4000, 4000, 4000, 5000], imperial: true)
        == "19\u{A0}mi this week, 4 more than usual by Saturday.")
  }
}

@Suite("The state of the list in its address")
struct RunsQueryTests {
  @Test("What the address says is what is asked for")
  func parses() {
    let fields = FormFields(
      encoded: "q=hill&sport=running&sport=hiking&sport=nonsense&since=2026-01-01&until=x"
        + "&min=5%2C5&sort=pace&order=up&page=3")
    let query = RunsQuery(fields).runQuery(metersPerUnit: 1000)
    #expect(query.text == "hill")
    #expect(query.sports == [.running, .hiking])
    #expect(query.since == Day(iso: "2026-01-01"))
    #expect(query.until == nil)
    #expect(query.minimalMeters == 5500)
    #expect(query.sortKey == "speed.mean")
    #expect(!query.descending)
    #expect(query.offset == 2 * RunsQuery.perPage)
  }

  @Test("A nonsensical page is the first", arguments: ["0", "-4", "x", "99999999999999999999"])
  func pages(page: String) {
    #expect(RunsQuery(FormFields([("page", page)])).page == 1)
  }

  @Test("Choosing a column again turns it round, and the usual order needs no words")
  func sorting() {
    let usual = RunsQuery(FormFields())
    #expect(usual.address(sortedBy: "date") == "/runs?sort=date&order=up")
    #expect(usual.address(sortedBy: "distance") == "/runs?sort=distance")
    let far = RunsQuery(FormFields(encoded: "q=a&sort=distance"))
    #expect(far.address(sortedBy: "distance") == "/runs?q=a&sort=distance&order=up")
    #expect(far.address(sortedBy: "date") == "/runs?q=a")
    #expect(far.address(page: 2) == "/runs?q=a&sort=distance&page=2")
  }
}

@Suite("Bars")
struct BarScaleTests {
  @Test(
    "Lines lie at round numbers and above the largest bar",
    arguments: [0.4, 1, 3, 9.9, 10, 16, 47, 99, 120, 1999])
  func scale(largest: Double) {
    let scale = BarScale(largest: largest)
    #expect(scale.top >= largest)
    #expect((2...6).contains(scale.ticks.count))
    #expect(scale.ticks.first == 0)
    #expect(scale.place(of: 0) == "100%")
    #expect(scale.place(of: scale.top) == "0%")
  }

  @Test("Bars share the width evenly")
  func bars() {
    let data = [0, 5, 10].map { BarDatum(name: "", value: $0, words: nil, look: "") }
    let bars = BarScale(largest: 10).bars(data, fill: 0.5)
    #expect(bars.map(\.middle) == ["16.67%", "50%", "83.33%"])
    #expect(bars.map(\.height) == ["0%", "50%", "100%"])
  }
}
