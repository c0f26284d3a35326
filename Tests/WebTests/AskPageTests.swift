import Advice
import Biomechanics
import Foundation
import HTTPTypes
import Logbook
import Quantities
import Testing
import Workflow

@testable import Web

@Suite("Whether to run with a load, asked without a socket")
struct AskPageTests {
  static let typed = "/ask?q=5+km+easy+with+1+kg+on+each+ankle"

  @Test("The answer stands first, in words, with the ways to what it rests on")
  func verdict() async throws {
    let page = try await SiteTests.browser().get(Self.typed)
    #expect(page.status == 200)
    #expect(page.text.contains("class=\"verdict no\""))
    #expect(page.text.contains("A 5 km easy run with 1 kg on each ankle"))
    #expect(page.text.contains("href=\"/evidence/LOAD-01\""))
    #expect(page.text.contains("What gives more for less?"))
    #expect(page.text.contains("href=\"/lab?mass=70kg"))
    #expect(page.text.contains("Health check"))
    let verdict = try #require(page.text.range(of: "class=\"verdict"))
    let facts = try #require(page.text.range(of: "class=\"reasons\""))
    #expect(verdict.lowerBound < facts.lowerBound)
  }

  @Test("Words and parts ask the same, and the link of an answer gives it again")
  func link() async throws {
    let browser = try await SiteTests.browser()
    let words = try await browser.get(Self.typed).text
    let parts = try await browser.get(
      "/ask?by=parts&q=&session=easy&amount=5+km&place=ankle&load=1&goal="
    ).text
    let address = /<a class="btn small" href="([^"]*)"/
    let link = try #require(words.firstMatch(of: address)).1
    #expect(try #require(parts.firstMatch(of: address)).1 == link)
    let again = try await browser.get(String(link).replacing("&amp;", with: "&")).text
    #expect(try #require(again.firstMatch(of: address)).1 == link)
    let section = /<section class="verdict.*<\/aside>/.dotMatchesNewlines()
    #expect(again.firstMatch(of: section)?.0 == parts.firstMatch(of: section)?.0)
  }

  @Test("A red flag sends to a clinician and offers nothing else")
  func redFlag() async throws {
    let page = try await SiteTests.browser().get("/ask?session=easy:5km&sign=chestPain").text
    #expect(page.contains("see a doctor or physiotherapist"))
    #expect(page.contains("class=\"verdict no\""))
    for words in ["What gives more", "What would it cost", "Ask something near", "How much, if"] {
      #expect(!page.contains(words), "\(words)")
    }
  }

  @Test(
    "The way of a red flag through the sample holds for every sign", arguments: RedFlag.allCases)
  func everySign(sign: RedFlag) {
    let view = SamplePages.ask("session=walk:30min&sign=\(sign.rawValue)")
    #expect(view.answer?.isRedFlag == true)
    #expect(view.answer?.behind == nil)
  }

  @Test("Whether it builds muscle is answered on the same page")
  func muscle() async throws {
    let browser = try await SiteTests.browser()
    for (address, words) in [
      ("q=Will+it+build+muscle", "Hardly."),
      ("q=Will+ankle+weights+build+my+calves", "Nobody has shown it."),
      ("session=easy:5km&carry=ankle=2x1kg&goal=muscle", "Nobody has shown it."),
    ] {
      let page = try await browser.get("/ask?" + address).text
      #expect(page.contains("id=\"muscle\""))
      #expect(page.contains(words))
    }
  }

  @Test("Heavy legs look at the run that is named, or the latest, and say so without one")
  func legs() async throws {
    let browser = try await SiteTests.browser()
    let asked = "/ask?q=Why+were+my+legs+heavy"
    #expect(try await browser.get(asked).text.contains("no run in the log yet"))
    _ = try await browser.send(.post, "/import/file?name=a.gpx", body: SiteTests.gpx())
    for address in [asked, "/ask?run=1"] {
      let page = try await browser.get(address).text
      #expect(page.contains("href=\"/runs/1\""))
      #expect(page.contains("Weights would not have helped."))
      #expect(page.contains("Not known of this run"))
    }
    #expect(try await browser.get("/ask?run=9").status == 404)
    let other = try await browser.get("/ask?q=Why+were+my+legs+heavy+on+2019-01-01").text
    #expect(other.contains("There is no run of"))
    let strange = try await browser.get("/ask?q=Why+were+my+legs+heavy+as+zebras").text
    #expect(strange.contains("id=\"q-error\"") && strange.contains("zebras"))
  }

  @Test("Food and sleep are told as ranges with their sources where the goal asks for them")
  func needs() async throws {
    let browser = try await SiteTests.browser()
    let page = try await browser.get("/ask?session=easy:5km&goal=weight&massKilograms=70").text
    #expect(page.contains("id=\"needs\""))
    #expect(page.contains("112 g of protein") && page.contains("/evidence/NUT-01"))
    #expect(!page.lowercased().contains("deficit"))
    #expect(
      try await browser.get("/ask?session=easy:5km&goal=speed").text.contains("needs") == false)
  }

  @Test("Nonsense is answered at its field, and escaped")
  func nonsense() async throws {
    let browser = try await SiteTests.browser()
    for query in [
      "q=%3Cscript%3Ealert%3C/script%3E", "q=" + String(repeating: "run+", count: 300),
      "session=fly", "session=easy&amount=%3Cb%3E&by=parts", "session=easy&place=hat&load=1",
      "session=easy&place=ankle&load=nan", "session=easy&raceInDays=-4&pain=ear=2&carry=%22%3E",
      "session=easy:5km&carry=ankle=250kg", "session=easy:5km&speed=80",
    ] {
      let page = try await browser.get("/ask?" + query)
      #expect(page.status == 200)
      #expect(page.text.contains("class=\"error\""), "\(query)")
      #expect(!page.text.contains("<script>") && !page.text.contains("{{"))
      #expect(!page.text.contains("class=\"verdict"), "\(query)")
    }
  }

  @Test("One page for a clinician or coach says who asks, what was ticked and what it rests on")
  func sheet() async throws {
    let browser = try await SiteTests.browser()
    _ = try await browser.post("/screening", form: "yes=heart&accept=1")
    _ = try await browser.send(.post, "/import/file?name=a.gpx", body: SiteTests.gpx())
    let page = try await browser.get(Self.typed + "&print=1").text
    for words in [
      "For a clinician or coach", "I have a heart condition", "Advice stays with walking",
      "Week from", "1.3\u{A0}km", "class=\"verdict no\"", "What the tissues hold",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(!page.contains("<form"))
  }

  @Test("Pain of today's check-in counts, until the question says otherwise")
  func checkIn() async throws {
    let browser = try await SiteTests.browser()
    let asked = "/ask?session=easy:5km"
    _ = try await browser.post("/screening", form: "accept=1")
    #expect(try await browser.get(asked).text.contains("class=\"verdict yes\""))
    let day = SamplePages.today
    var checkIn = CheckIn(day: day)
    checkIn.add(Pain(.tibia, 6))
    let pained = AskQuery(
      FormFields(encoded: "session=easy:5km"), runner: Runner(), checkIns: [checkIn], today: day,
      formats: SamplePages.reader.formats)
    #expect(pained.question?.pains == [Pain(.tibia, 6)])
    let denied = AskQuery(
      FormFields(encoded: "session=easy:5km&pain=none"), runner: Runner(), checkIns: [checkIn],
      today: day, formats: SamplePages.reader.formats)
    #expect(denied.question?.pains == [])
  }

  @Test("A pain is not lost: not on the way through the form, nor without its number")
  func pains() async throws {
    let browser = try await SiteTests.browser()
    let first = try await browser.get("/ask?session=easy:5km&pain=tibia-l=2&pain=knee=3").text
    #expect(first.contains("<option value=\"tibia\" selected>"))
    #expect(first.contains("name=\"painScore\" type=\"text\" value=\"2\""))
    #expect(first.contains("<input type=\"hidden\" name=\"pain\" value=\"knee=3\">"))
    #expect(first.contains("<option value=\"l\" selected>"))
    let soft = SamplePages.askQuery("session=easy:5km&pain=tibia-l=2:morning:soft")
    let fields = "session=easy:5km&painPlace=tibia&painSide=l&painScore=2"
    let sent = SamplePages.askQuery(fields + "&painKept=tibia:morning:soft&by=parts")
    #expect(sent.question?.pains == soft.question?.pains)
    #expect(sent.question?.pains?.first?.side == .left)
    // What was said of another place does not make this one's pain harmless.
    let moved = SamplePages.askQuery(fields + "&painKept=foot:morning:soft&by=parts")
    #expect(moved.question?.pains?.first?.isOfBone == true)
    let without = try await browser.get("/ask?session=easy:5km&painPlace=tibia").text
    #expect(without.contains("id=\"painScore-error\""))
    #expect(!without.contains("class=\"verdict"))
  }

  @Test("The profile and the log stand in for what is not said")
  func person() async throws {
    let browser = try await SiteTests.browser()
    let before = try await browser.get(Self.typed).text
    #expect(before.contains("Say it: Body weight") || before.contains("Body weight"))
    _ = try await browser.post(
      "/settings/body", form: "day=2026-11-21&massKilograms=61.5&heightMeters=168")
    #expect(try await browser.get(Self.typed).text.contains("href=\"/lab?mass=61.5kg"))
  }
}

@Suite("Whether to run with a load, for programs")
struct AskAPITests {
  @Test("The object is that of the command line")
  func keys() async throws {
    let browser = try await SiteTests.browser()
    let answer = try await browser.get("/api/v1/ask?session=easy:5km&carry=ankle=2kg")
    #expect(answer.status == 200)
    let document = try WhatIfAPITests.document(answer)
    for key in [
      "verdict", "seeClinician", "because", "flips", "for", "against", "dose", "alternatives",
      "cost", "unknown", "question", "summary", "buildsMuscle", "needs", "heavyLegs",
    ] { #expect(document[key] != nil, "\(key)") }
    #expect(document["verdict"] as? String == "no")
    #expect(document["dose"] is NSNull)
    let cost = try #require(document["cost"] as? [String: Any])
    #expect((cost["tissues"] as? [String: Any])?["achilles"] is [String: Double])
  }

  @Test("Heavy legs of a run are an object of their own, with what is not known as null")
  func heavyLegs() async throws {
    let browser = try await SiteTests.browser()
    #expect(try await browser.get("/api/v1/ask?run=1").status == 404)
    _ = try await browser.send(.post, "/import/file?name=a.gpx", body: SiteTests.gpx())
    let document = try WhatIfAPITests.document(try await browser.get("/api/v1/ask?run=1"))
    #expect(document["verdict"] is NSNull)
    let legs = try #require(document["heavyLegs"] as? [String: Any])
    #expect(legs["run"] as? Int == 1)
    #expect(legs["heldSpeedMps"] is NSNull && legs["sleptHours"] is NSNull)
    #expect((legs["unknown"] as? [String])?.contains("criticalSpeed") == true)
  }

  @Test("What is no question is a problem report that names the field")
  func problems() async throws {
    let browser = try await SiteTests.browser()
    for (query, field) in [("", "session"), ("session=fly", "session"), ("q=xyzzy", "q")] {
      let answer = try await browser.get("/api/v1/ask?" + query)
      #expect(answer.status == 422)
      #expect(answer.header("content-type") == "application/problem+json")
      let fields = try #require(WhatIfAPITests.document(answer)["fields"] as? [String: String])
      #expect(fields[field] != nil)
    }
  }
}
