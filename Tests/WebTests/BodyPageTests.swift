import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@testable import Web

@Suite("The page of the body")
struct BodyPageTests {
  private func body(_ days: Int, isHurt: Bool = false) -> BodyView {
    BodyView(SamplePages.body(days: days, isHurt: isHurt), reader: SamplePages.reader)
  }

  @Test("Without a run, and with a short log, it says so and claims no share")
  func unknown() throws {
    #expect(body(0).isEmpty && body(0).body == nil)
    let short = body(12)
    #expect(short.title.contains("16 more days"))
    let rows = try #require(short.body).rows
    #expect(rows.allSatisfy { $0.look == "mx" && $0.used == "–" && $0.words == "Not known" })
  }

  @Test("Every tissue is a line with a link, a share, its band and words, the fullest first")
  func rows() throws {
    let rows = try #require(body(120).body).rows
    #expect(rows.count == LedgerTissue.all.count)
    let shares = rows.compactMap { row in Int(row.used.prefix { $0.isNumber }) }
    #expect(shares.count == rows.count && shares == shares.sorted(by: >))
    for row in rows {
      #expect(row.href.hasPrefix("/body?tissue=") && row.href.hasSuffix("#ledger"))
      #expect(row.band.contains("–") && !row.words.isEmpty)
    }
    #expect(rows.count { $0.isChosen } == 1)
  }

  @Test("A sore side stands in a line of its own, with its words and a lower line")
  func sore() throws {
    let page = try #require(body(120, isHurt: true).body)
    let achilles = page.rows.filter { $0.name.hasPrefix("Achilles") }
    #expect(achilles.map(\.name).sorted() == ["Achilles tendon, left", "Achilles tendon, right"])
    let left = try #require(achilles.first { $0.name.hasSuffix("left") })
    #expect(left.words.hasSuffix("sore") && left.isChosen)
    let ledger = try #require(page.ledger)
    #expect(ledger.name == "Achilles tendon, left")
    #expect(ledger.todo.contains("nothing carried"))
    #expect(ledger.fills.count == 1 && ledger.fills[0].href == "/runs/1")
    #expect(ledger.pains[0].before.contains("1 day before"))
    let course = try #require(ledger.charts.first)
    #expect(course.limit?.number == "the line" && course.flags.count == 1)
    #expect(course.courses[0].dashed != nil && course.courses[0].band != nil)
    #expect(course.table.rows.count == 97)
  }

  @Test("The map colors each place by its class, and what has no ledger is not known")
  func map() throws {
    let map = try #require(body(120, isHurt: true).body).map
    for side in [map.left, map.right] {
      #expect(side.glute.look == "mx" && side.glute.label.hasSuffix("not known"))
      #expect(try #require(side.heel.look).prefix(2) == #require(side.foot.look).prefix(2))
      #expect(side.tibia.label.contains("of the line"))
    }
    #expect(map.left.achilles.look?.hasSuffix(" on") == true)
    #expect(map.right.achilles.look?.hasSuffix(" on") == false)
  }

  @Test("Seven days of rest empty what is fullest, day by day")
  func rest() throws {
    let week = try #require(body(120).body).week
    let shares = week.compactMap { day in Int(day.share.prefix { $0.isNumber }) }
    #expect(shares.count == 8 && shares == shares.sorted(by: >))
    #expect(try #require(shares.last) < #require(shares.first))
    #expect(week.allSatisfy { $0.sessions == nil && $0.rest == nil })
    let later = BodyView(SamplePages.restedBody(showing: 3), reader: SamplePages.reader)
    #expect(later.title.contains("after rest alone"))
    #expect(try #require(later.body).rows.allSatisfy { $0.rest == nil })
  }

  @Test("With a plan each day to come says its session, its share, and what rest would leave")
  func planned() throws {
    let view = BodyView(SamplePages.plannedBody(showing: 3), reader: SamplePages.reader)
    let page = try #require(view.body)
    #expect(view.title.contains("as planned") && view.lead.contains("Rest alone would leave"))
    #expect(page.week.count == 8 && page.week[0].rest == nil)
    #expect(page.week[2].sessions == "Long run" && page.week[3].sessions == "nothing planned")
    #expect(page.week.map(\.isCurrent) == (0..<8).map { $0 == 3 })
    for day in page.week.dropFirst() { #expect(day.href.contains("day=")) }
    func share(_ text: String?) throws -> Int {
      let digits = try #require(text).prefix { $0.isNumber }
      return try #require(Int(digits))
    }
    // The long run stands in every tissue's ledger the day after, above what rest would leave.
    for row in page.rows {
      #expect(try share(row.used) > share(row.rest), "\(row.name)")
      #expect(row.href.contains("day="))
    }
    let ledger = try #require(page.ledger)
    #expect(ledger.todo == "nothing planned" && ledger.stats[0].label == "Used then")
    let course = try #require(ledger.charts.first)
    #expect(course.courses.count == 2 && course.courses[1].dashed != nil)
    #expect(course.table.heads.count == 4)
    let today = try #require(
      BodyView(SamplePages.plannedBody(showing: 0), reader: SamplePages.reader).body)
    #expect(today.rows.allSatisfy { $0.rest == nil })
    #expect(try share(page.week[0].share) == share(today.week[0].share))
  }

  @Test("The page and the interface answer, also for what there is no such tissue of")
  func routes() async throws {
    let browser = try await SiteTests.browser()
    let page = try await browser.get("/body?tissue=nonsense")
    #expect(page.status == 200)
    let answer = try await browser.get("/api/v1/body")
    #expect(answer.status == 200)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any])
    #expect((document["tissues"] as? [[String: Any]])?.count == 17)
    #expect(try await browser.get("/api/v1/body?date=soon").status == 422)
  }
}
