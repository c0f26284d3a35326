import Biomechanics
import HTTPTypes
import Testing
import Workflow

@testable import Web

@Suite("What was worn, on the pages")
struct WornPageTests {
  private func send(_ browser: InProcess, _ path: String, _ form: String) async throws {
    let answer = try await browser.post(path, form: form)
    #expect(answer.status == 303, "\(path) \(form) \(answer.text.prefix(200))")
  }

  private func browser(named name: String = "Easy") async throws -> InProcess {
    let browser = try await SiteTests.browser()
    try await send(browser, "/settings/body", "day=2026-01-01&massKilograms=75")
    let taken = try await browser.send(
      .post, "/import/file?name=a.gpx", body: SiteTests.gpx(name: name))
    #expect(taken.status == 200)
    return browser
  }

  @Test("Kit is kept in the settings, chosen for a run, and the run says the sum")
  func kit() async throws {
    let browser = try await browser()
    try await send(browser, "/settings/kit", "kitName=Vest&kitLoad=vest%3D6kg")
    #expect(try await browser.get("/settings").text.contains("vest=6kg"))
    try await send(browser, "/runs/1/worn", "kit=1&wish=wear&carry=&lap=")
    let page = try await browser.get("/runs/1").text
    #expect(page.contains("81.0\u{A0}kg = 75 + 6 vest"))
    #expect(try await browser.get("/runs").text.contains("75 + 6 vest"))
    #expect(try await browser.get("/api/v1/runs/1").text.contains("\"carriedKilograms\":6"))
    try await send(browser, "/runs/1/worn", "wish=nothing")
    #expect(try await browser.get("/runs/1").text.contains("No load."))
    try await send(browser, "/runs/1/worn", "wish=forget")
    #expect(try await browser.get("/runs/1").text.contains("Nobody has said"))
  }

  @Test("A load is typed by place or in words; what is none is said to be so and stays")
  func typed() async throws {
    let browser = try await browser()
    try await send(browser, "/runs/1/worn", "wish=wear&carry=2x0.5kg+ankle+weights")
    #expect(try await browser.get("/runs/1").text.contains("75 + 1 ankle"))
    let wrong = try await browser.post("/runs/1/worn", form: "wish=wear&carry=feather")
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("“feather” is no load"))
    #expect(wrong.text.contains("value=\"feather\""))
    #expect(try await browser.post("/runs/1/worn", form: "wish=wear").status == 422)
    #expect(try await browser.post("/runs/1/worn", form: "wish=nothing&lap=9").status == 422)
  }

  @Test("A rule gives kit to runs with its word, and goes again")
  func rules() async throws {
    let browser = try await browser(named: "Long Rück")
    try await send(browser, "/settings/kit", "kitName=Pack&kitLoad=8+kg+pack")
    try await send(browser, "/settings/rule", "ruleWord=ruck&ruleSport=&kit=1")
    let page = try await browser.get("/runs/1").text
    #expect(page.contains("83.0\u{A0}kg = 75 + 8 pack"))
    #expect(page.contains("by a rule"))
    try await send(browser, "/settings/kit/1", "wish=retire")
    #expect(try await browser.get("/settings").text.contains("Use Pack again"))
    try await send(browser, "/settings/rule/1", "")
    #expect(try await browser.get("/runs/1").text.contains("Nobody has said"))
    #expect(try await browser.post("/settings/rule", form: "ruleWord=&kit=1").status == 422)
    #expect(try await browser.post("/settings/kit", form: "kitName=&kitLoad=").status == 422)
    #expect(try await browser.post("/settings/kit", form: "kitName=x&kitLoad=air").status == 422)
    #expect(try await browser.post("/settings/kit/9", form: "wish=retire").status == 404)
  }

  @Test("Files are imported with what was worn on all of them")
  func importing() async throws {
    let browser = try await SiteTests.browser()
    let bad = try await browser.send(
      .post, "/import/file?name=a.gpx&carry=air", body: SiteTests.gpx())
    #expect(bad.status == 422)
    let taken = try await browser.send(
      .post, "/api/v1/import?name=a.gpx&carry=vest%3D6kg", body: SiteTests.gpx())
    #expect(taken.status == 200)
    let page = try await browser.get("/runs/1").text
    #expect(page.contains("6.0\u{A0}kg carried: 6 vest"))
    #expect(page.contains("said at import"))
  }

  @Test("Every place of a mass has a word", arguments: LoadKind.all.filter { $0.segment != nil })
  func places(kind: LoadKind) {
    #expect(WornText(rawValue: kind.key) != nil)
  }
}
