import Advice
import Biomechanics
import Foundation
import HTTPTypes
import Logbook
import Testing
import Workflow

@testable import Web

@Suite("First steps")
struct WelcomeTests {
  @Test("From an empty log to a first answer, and what was said is kept where it belongs")
  func walk() async throws {
    let browser = try await SiteTests.browser()
    #expect(try await browser.get("/").text.contains("href=\"/welcome/units\""))
    let units = try await browser.post("/welcome/units", form: "units=imperial&clock=12")
    #expect(units.header("location") == "/welcome/you")
    #expect(try await browser.get("/").text.contains("1 of 4 are done. Next: You."))
    let you = try await browser.post(
      "/welcome/you", form: "massKilograms=154&heightMeters=5'10&birthYear=1985&sex=female")
    #expect(you.header("location") == "/welcome/runs")
    let settings = try await browser.get("/settings").text
    #expect(settings.contains("value=\"154\"") && settings.contains("value=\"1985\""))
    #expect(try await browser.get("/welcome").header("location") == "/welcome/runs")
    let runs = try await browser.post("/welcome/runs", form: "")
    #expect(runs.header("location") == "/welcome/question")
    // A twentieth of 154 lb, and the usual 5 km, in the reader's units.
    #expect(
      try await browser.get("/welcome/question").text.contains("3 miles easy with an 8 lb vest"))
    let asked = try await browser.post("/welcome/question", form: "q=5+km+easy+with+a+3+kg+vest")
    let location = try #require(asked.header("location"))
    let answer = try await browser.get(location)
    #expect(answer.status == 200)
    #expect(answer.text.contains("class=\"verdict"))
    #expect(answer.text.contains("href=\"/ask?session=easy"))
    #expect(try await !browser.get("/").text.contains("id=\"welcome\""))
  }

  @Test("What cannot be is said in its step, and what was typed stays")
  func mends() async throws {
    let browser = try await SiteTests.browser()
    let you = try await browser.post("/welcome/you", form: "heightMeters=17.8&massKilograms=75")
    #expect(you.status == 422)
    #expect(you.text.contains("17.8 cm is too little. Did you mean 178?"))
    #expect(you.text.contains("value=\"75\""))
    let asked = try await browser.get("/welcome/answer?q=what+about+cheese")
    #expect(asked.status == 422)
    #expect(asked.text.contains("value=\"what about cheese\""))
    #expect(try await browser.get("/welcome/nowhere").status == 404)
  }

  @Test("A step can be left open, all of them skipped, and the first page then does not ask")
  func skips() async throws {
    let browser = try await SiteTests.browser()
    let left = try await browser.post("/welcome/you", form: "skip=1&massKilograms=9999")
    #expect(left.header("location") == "/welcome/runs")
    #expect(try await browser.post("/welcome", form: "").header("location") == "/")
    #expect(try await !browser.get("/").text.contains("id=\"welcome\""))
    // They can be gone through later all the same.
    #expect(try await browser.get("/welcome/units").status == 200)
  }

  @Test("A log that was filled without them is not asked")
  func filled() async throws {
    let browser = try await SiteTests.browser()
    _ = try await browser.send(.post, "/import/file?name=a.gpx", body: SiteTests.gpx())
    #expect(try await !browser.get("/").text.contains("id=\"welcome\""))
    _ = try await browser.post("/welcome/units", form: "")
    #expect(try await browser.get("/").text.contains("href=\"/welcome/you\""))
  }

  @Test(
    "The question that lies nearest can be asked in words and in parts", arguments: [true, false])
  func usual(isImperial: Bool) {
    var preferences = Preferences()
    preferences.units = isImperial ? .imperial : .metric
    let formats = Formats(preferences)
    for kilograms in [nil, 30, 60, 150] as [Double?] {
      let usual = UsualQuestion(
        bodyKilograms: kilograms, latest: [], kit: KitList(), on: SamplePages.today,
        formats: formats)
      for fields in [FormFields([("q", usual.words)]), usual.fields] {
        let query = AskQuery(
          fields, runner: .init(), today: SamplePages.today, formats: formats)
        #expect(query.problems.isEmpty)
        #expect(query.question?.carriedLoad.items.count == 1)
      }
    }
  }
}
