import Advice
import Foundation
import HTTPTypes
import Logbook
import Testing
import Workflow

@testable import Web

@Suite("The health check")
struct ScreeningPageTests {
  static let accepted = "accept=1"

  @Test("It is kept, holds for a year, and answers take it into account")
  func kept() async throws {
    let browser = try await SiteTests.browser()
    let asked = "/ask?session=easy:5km"
    #expect(try await browser.get("/screening").text.contains("Not answered yet"))
    #expect(try await browser.get(asked).text.contains("class=\"verdict yes\""))
    #expect(try await browser.post("/screening", form: "yes=heart&accept=1").status == 303)
    #expect(try await browser.get("/screening").text.contains("Advice stays with walking"))
    let walk = try await browser.get(asked).text
    #expect(walk.contains("class=\"verdict if\""))
    #expect(walk.contains("Talk to a doctor"))
    #expect(try await browser.post("/screening", form: "yes=heart&cleared=1").status == 303)
    #expect(try await browser.get(asked).text.contains("class=\"verdict yes\""))
  }

  @Test("That it is no medical advice is accepted once, and days are days")
  func accept() async throws {
    let browser = try await SiteTests.browser()
    let refused = try await browser.post("/screening", form: "yes=joint&birth=2031-01-01")
    #expect(refused.status == 422)
    #expect(refused.text.contains("id=\"accept-error\""))
    #expect(refused.text.contains("id=\"birth-error\""))
    #expect(refused.text.contains("value=\"joint\" checked"))
    _ = try await browser.post("/screening", form: Self.accepted)
    #expect(try await browser.get("/screening").text.contains("You accepted on"))
    #expect(try await browser.post("/screening", form: "yes=heart").status == 303)
  }
}

@Suite("The health check on the first page")
struct HealthCheckInvitationTests {
  private func card(_ known: Screening?, _ pause: ScreeningPause? = nil) -> String? {
    HealthCheckInvitation(
      known, pause: pause, today: SamplePages.today, formats: SamplePages.reader.formats)?.title
  }

  private func answered(daysAgo: Int) -> Screening {
    Screening(day: SamplePages.today + -daysAgo, yes: [], acceptedDay: SamplePages.today + -400)
  }

  @Test("It asks before it was answered, a month before its year is over, and after")
  func when() {
    #expect(card(nil) == "A short health check")
    #expect(card(answered(daysAgo: 0)) == nil && card(answered(daysAgo: 300)) == nil)
    #expect(card(answered(daysAgo: 340)) != nil && card(answered(daysAgo: 500)) != nil)
  }

  @Test("Put off it stays away for a month, unless it was begun")
  func later() {
    var pause = ScreeningPause(day: SamplePages.today + -3)
    #expect(card(nil, pause) == nil)
    #expect(card(nil, ScreeningPause(day: SamplePages.today + -30)) != nil)
    pause.yes = [.heart]
    #expect(card(nil, pause) == "Your health check waits")
  }

  @Test("The empty first page leads through it; it can be put off, gone on with and done")
  func way() async throws {
    let browser = try await SiteTests.browser()
    let first = try await browser.get("/").text
    #expect(first.contains("href=\"/screening?from=today\""))
    let later = try await browser.post("/screening", form: "yes=joint&birth=soon&later=1")
    #expect(later.status == 303 && later.header("location") == "/")
    #expect(try await browser.get("/").text.contains("Your health check waits"))
    #expect(try await browser.get("/screening").text.contains("value=\"joint\" checked"))
    // What was ticked counts at once, before all of it is answered.
    #expect(try await browser.get("/ask?session=easy:5km").text.contains("class=\"verdict if\""))
    let done = try await browser.post("/screening", form: "accept=1&from=today")
    #expect(done.header("location") == "/screening?saved=1&from=today")
    #expect(!(try await browser.get("/").text.contains("id=\"health-check\"")))
    #expect(try await browser.get("/settings").text.contains("It holds until"))
  }
}
