import Advice
import Foundation
import Logbook
import Planning
import Testing
import Workflow

@testable import Web

@Suite("A plan changed on its pages")
struct PlanEditPageTests {
  /// A site on a log with a short run every other day and a plan of four weeks.
  private func site() async throws -> (InProcess, Workbench, KeptPlan) {
    let now = Date(timeIntervalSince1970: Double(SamplePages.today.number) * 86_400 + 43_200)
    let workbench = try await Workbench.inMemory(now: { now })
    for daysAgo in stride(from: 2, through: 28, by: 2) {
      let start = Double(SamplePages.today.number - daysAgo) * 86_400 + 30_000
      var run = TypedRun(
        start: Date(timeIntervalSince1970: start), sport: .running, seconds: 2400)
      run.meters = 6500
      _ = try await workbench.add(run)
    }
    let plan = try await workbench.makePlan(
      PlanOrder(goal: .endurance, weeks: 4, weekdays: [0, 45, 0, 45, 0, 30, 60]))
    return (InProcess(try await Site(workbench: workbench, vendorDirectory: nil)), workbench, plan)
  }

  private func laterRun(_ plan: KeptPlan) throws -> PlannedSession {
    try #require(
      plan.sessions.first {
        $0.day > SamplePages.today + 1 && $0.isOnFoot && !$0.choice.traits.contains(.long)
      })
  }

  @Test("Of a session that is picked up the calendar learns what each day would break")
  func moves() async throws {
    let (browser, _, plan) = try await site()
    let session = try laterRun(plan)
    let text = try await browser.get("/plan/\(session.id)/moves").text
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let days = try #require(object["days"] as? [String: [String: String]])
    #expect(days[session.day.iso] == nil && !days.isEmpty)
    #expect(days.values.allSatisfy { ["free", "asks", "firm"].contains($0["state"]) })
    #expect((object["picked"] as? String)?.contains("picked up") == true)
  }

  @Test("Notes, copies and what is taken out stand where they were put, and undo takes them back")
  func editing() async throws {
    let (browser, workbench, plan) = try await site()
    let session = try laterRun(plan)
    let page = "/plan/\(session.id)"
    #expect(try await browser.post(page + "/note", form: "note=early").status == 303)
    #expect(try await browser.get(page).text.contains("value=\"early\""))
    #expect(try await browser.post(page + "/skip", form: "").status == 303)
    #expect(try await browser.get("/plan").text.contains("skipped"))
    #expect(try await browser.get(page).status == 200)
    #expect(try await browser.post("/plan/undo", form: "").status == 303)
    #expect(try await workbench.plan()?.sessions == plan.sessions)
    let day = (session.day + 1).iso
    let copied = try await browser.post(page + "/copy", form: "day=\(day)")
    #expect([303, 409].contains(copied.status))
    if copied.status == 409 { #expect(copied.text.contains("This breaks a rule")) }
    let repeated = try await browser.post(page + "/repeat", form: "weeks=2")
    #expect([303, 409].contains(repeated.status))
    #expect(try await browser.post(page + "/repeat", form: "weeks=x").status == 400)
  }

  @Test("A session that is typed wrong is shown where, and what was typed stays")
  func own() async throws {
    let (browser, workbench, plan) = try await site()
    #expect(try await browser.get("/plan/own").status == 200)
    let day = (SamplePages.today + 3).iso
    let wrong = try await browser.post(
      "/plan/own", form: "day=\(day)&text=6x+(20s+hil+hard)&note=mine")
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("        ^^^") && wrong.text.contains("value=\"mine\""))
    #expect(try await browser.post("/plan/own", form: "day=x&text=20min+easy").status == 422)
    #expect(try await workbench.plan() == plan)
    let right = try await browser.post("/plan/own", form: "day=\(day)&text=20min+easy")
    #expect([303, 409].contains(right.status))
    if right.status == 303 {
      #expect(try await browser.get("/plan").text.contains("Own session"))
    }
  }

  @Test("The plan goes out as data and on paper, and other data is refused with its reason")
  func sharing() async throws {
    let (browser, workbench, plan) = try await site()
    let bundle = try await browser.get("/plan/bundle.json")
    #expect(bundle.header("content-disposition")?.contains("plan.plimsoll.json") == true)
    #expect(bundle.text.contains("plimsoll-plan"))
    #expect(try await browser.get("/plan/share").status == 200)
    let paper = try await browser.get("/plan/print").text
    #expect(paper.components(separatedBy: "class=\"tick\"").count == plan.sessions.count + 1)
    let week = try await browser.get("/plan/print?week=\(SamplePages.today.iso)").text
    #expect(week.components(separatedBy: "<section").count == 2)
    _ = try await workbench.proposePlan(bundle: Array(bundle.text.utf8))
    #expect(try await browser.get("/plan/proposal").status == 200)
    #expect(try await browser.post("/plan/discard", form: "").status == 303)
  }

  @Test("Other ways are planned beside what was typed when they are asked for")
  func variants() async throws {
    let (browser, workbench, plan) = try await site()
    let address = "/plan/new?goal=endurance&weeks=4&minutes1=45&minutes3=45&minutes6=60&compare=1"
    let page = try await browser.get(address).text
    #expect(page.contains("As you chose") && page.contains("One day fewer"))
    #expect(try await workbench.plan() == plan)
    #expect(try await workbench.waitingProposal() == nil)
  }

  @Test("Pain of bone lets a change wait on Today, above the calendar and on its own page")
  func waiting() async throws {
    let (browser, workbench, _) = try await site()
    var edit = CheckInEdit(day: SamplePages.today)
    edit.pains = [Pain(.tibia, 4)]
    _ = try await workbench.checkIn(edit)
    #expect(try await browser.get("/").text.contains("/plan/proposal"))
    #expect(try await browser.get("/plan").text.contains("waits for your yes"))
    #expect(try await browser.get("/plan/proposal").text.contains("is sore."))
    #expect(try await browser.post("/plan/accept", form: "").status == 303)
    #expect(try await browser.get("/plan/proposal").status == 303)
    let near = try await workbench.plan()?.sessions.filter {
      $0.day >= SamplePages.today && $0.day < SamplePages.today + 8
    }
    #expect(near?.allSatisfy { !$0.choice.traits.contains(.run) } == true)
  }
}
