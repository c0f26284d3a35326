import Advice
import Foundation
import Logbook
import Planning
import Testing
import Workflow

@testable import Web

@Suite("The pages of the plan")
struct PlanPageTests {
  static let day = SamplePages.today
  static let order =
    "goal=endurance&weeks=4&minutes1=45&minutes3=45&minutes5=30&minutes6=60&hills=no&loads=no"

  /// A site on a log with a short run every other day, and the verbs behind it.
  private func site() async throws -> (InProcess, Workbench) {
    let now = Date(timeIntervalSince1970: Double(Self.day.number) * 86_400 + 43_200)
    let workbench = try await Workbench.inMemory(now: { now })
    for daysAgo in stride(from: 2, through: 28, by: 2) {
      let start = Double(Self.day.number - daysAgo) * 86_400 + 30_000
      var run = TypedRun(
        start: Date(timeIntervalSince1970: start), sport: .running, seconds: 2400)
      run.meters = 6500
      _ = try await workbench.add(run)
    }
    return (InProcess(try await Site(workbench: workbench, vendorDirectory: nil)), workbench)
  }

  @Test("What was done is matched by day and kind, the nearest in minutes first")
  func matching() {
    let sheet = SamplePages.planSheet()
    let match = PlanMatch(sheet)
    #expect(match.done["done"]?.href == "/runs/1")
    #expect(match.done["lifts"]?.isStrength == true)
    #expect(match.extra.map(\.href) == ["/runs/3"])
    let fates = sheet.sessions.prefix(5).map { match.fate($0, today: Self.day) }
    #expect(fates == [.done, .missed, .over, .done, .planned])
  }

  @Test("Every day of a month stands in it once, and the months follow each other")
  func months() {
    var window = PlanWindow(FormFields(encoded: "day=2024-01-31"), today: Self.day)
    for month in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1] {
      let days = window.mondays.flatMap { monday in (0..<7).map { monday + $0 } }
      let inside = days.filter { !window.isOutside($0) }
      #expect(inside.first?.civil.month == month && inside.first?.civil.day == 1)
      #expect((inside.last.map { $0 + 1 })?.civil.day == 1)
      #expect(Set(days).count == days.count && days[0].weekday == 0)
      #expect(window.moved(1).moved(-1).mondays == window.mondays)
      window = window.moved(1)
    }
  }

  @Test("Moved, changed, new and gone sessions are told apart, and the same plan has none")
  func changes() {
    let day = Self.day
    let before = ["a", "b", "c"].map { SamplePages.session("easy", on: day + 1, id: $0) }
    let after = [
      SamplePages.session("easy", on: day + 2, id: "a"),
      SamplePages.session("long", on: day + 1, id: "b"),
      SamplePages.session("easy", on: day + 3, id: "d"),
    ]
    let kinds = PlanDifference.all(from: before, to: after, since: day).map(\.kind)
    #expect(kinds == [.changed, .gone, .moved, .new])
    #expect(PlanDifference.all(from: before, to: before, since: day).isEmpty)
  }

  @Test("The bars of the season hold all that was done and planned, and nothing that was missed")
  func season() throws {
    let season = try #require(
      PlanSeason(SamplePages.planSheet(), formats: SamplePages.reader.formats))
    #expect(season.names.count == 8)
    #expect(season.names.filter(\.isLight).map(\.number) == ["4"])
    #expect(season.phases.map(\.name).contains("Taper"))
    // The week of the missed run holds the other run and its strength work alone.
    #expect(season.bars.count { $0.look.contains("filled") } >= 3)
    #expect(season.bars.contains { $0.look.contains("draft") })
  }

  @Test("Without a plan the page asks what for")
  func empty() async throws {
    let browser = try await site().0
    let page = try await browser.get("/plan").text
    #expect(page.contains("What would you like to run for?"))
    #expect(try await browser.get("/plan/proposal").status == 303)
    #expect(try await browser.get("/plan/nothing").status == 404)
    #expect(try await browser.get("/plan/new").text.contains("4 to 24"))
  }

  @Test(
    "What cannot be is said at its field, and what was typed stays",
    arguments: [
      ("weeks=40", "is no number of weeks"), ("minutes1=many", "cannot be. Write minutes"),
      ("goal=race", "A race needs its day"), ("raceDay=2026-11-20&raceDistance=5", "is over"),
      ("raceDay=2026-12-20", "needs its distance"), ("hillWeeks=x", "Choose 0 to 12"),
      ("raceDay=2028-01-01&raceDistance=5", "Leave the race open"),
    ])
  func refusing(typed: String, words: String) async throws {
    let (browser, workbench) = try await site()
    let form = (typed.hasPrefix("goal") ? "" : "goal=health&") + typed + "&minutes4=77"
    let answer = try await browser.post("/plan/new", form: form)
    #expect(answer.status == 422)
    #expect(answer.text.contains(words))
    #expect(answer.text.contains("value=\"77\""))
    #expect(try await workbench.proposedPlan() == nil)
  }

  @Test("A proposal waits for a yes; then its sessions open, move, swap and travel")
  func journey() async throws {
    let (browser, workbench) = try await site()
    let made = try await browser.post("/plan/new", form: Self.order)
    #expect(made.header("location") == "/plan/proposal")
    #expect(try await workbench.plan() == nil)
    let proposal = try await browser.get("/plan/proposal").text
    #expect(proposal.contains("A first plan") && !proposal.contains("data-move"))
    #expect(try await browser.post("/plan/accept", form: "").status == 303)
    let kept = try #require(try await workbench.plan())
    #expect(kept.order.wishes.hasHills == false && kept.order.weeks == 4)
    #expect(!kept.sessions.isEmpty)
    #expect(try await browser.get("/plan").text.contains("data-move"))
    #expect(try await browser.get("/").text.contains("What is planned today?"))
    try await open(kept, browser)
    try await move(kept, browser, workbench)
  }

  private func open(_ kept: KeptPlan, _ browser: InProcess) async throws {
    for session in kept.sessions {
      let page = try await browser.get("/plan/" + session.id)
      #expect(page.status == 200 && page.text.contains("What does it cost?"))
      #expect(!page.text.contains("{{") && !page.text.contains("NaN"))
      let file = try await browser.get("/plan/\(session.id)/workout.fit")
      // A FIT file says so from its ninth byte on.
      #expect(file.status == 200 && file.bytes[8..<12].elementsEqual(".FIT".utf8))
    }
  }

  private func move(
    _ kept: KeptPlan, _ browser: InProcess, _ workbench: Workbench
  ) async throws {
    let long = try #require(kept.sessions.last { $0.choice.traits.contains(.long) })
    // A long run is no match for the minutes of a day without any.
    let busy = long.day + (long.day.weekday == 6 ? -2 : 2)
    let asked = try await browser.post("/plan/\(long.id)/move", form: "day=\(busy.iso)")
    #expect(asked.status == 409 && asked.text.contains("This breaks a rule"))
    #expect(try await workbench.plan() == kept)
    let outside = kept.end
    let refused = try await browser.post("/plan/\(long.id)/move", form: "day=\(outside.iso)")
    #expect(refused.status == 422)
    let same = try await browser.post("/plan/\(long.id)/move", form: "day=\(long.day.iso)")
    #expect(same.status == 303)
    if let swapped = kept.sessions.first(where: { !$0.alternatives.isEmpty }) {
      let other = swapped.alternatives[0]
      let answer = try await browser.post(
        "/plan/\(swapped.id)/swap",
        form: FormFields([("other", other)]).query.dropFirst().description)
      #expect(answer.status == 303)
      #expect(try await workbench.plan()?.session(swapped.id)?.choice.id == other)
    }
  }

  @Test("The feed opens for its secret alone, and a new secret closes the old")
  func feed() async throws {
    let (browser, workbench) = try await site()
    _ = try await workbench.makePlan(
      PlanOrder(goal: .health, weeks: 2, weekdays: [0, 40, 0, 40, 0, 0, 50]))
    #expect(try await browser.get("/plan/calendar.ics").status == 404)
    #expect(try await browser.get("/plan/calendar.ics?token=").status == 404)
    _ = try await browser.post("/settings/feed", form: "wish=open")
    let first = try #require(try await workbench.planFeedToken())
    let calendar = try await browser.get("/plan/calendar.ics?token=" + first)
    #expect(calendar.status == 200)
    #expect(calendar.header("content-type")?.hasPrefix("text/calendar") == true)
    let count = try #require(try await workbench.plan()?.sessions.count)
    #expect(calendar.text.components(separatedBy: "BEGIN:VEVENT").count == count + 1)
    _ = try await browser.post("/settings/feed", form: "wish=open")
    #expect(try await browser.get("/plan/calendar.ics?token=" + first).status == 404)
    _ = try await browser.post("/settings/feed", form: "wish=close")
    #expect(try await workbench.planFeedToken() == nil)
  }
}
