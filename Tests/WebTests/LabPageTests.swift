import Biomechanics
import Evidence
import Foundation
import Logbook
import Quantities
import Testing
import Workflow

@testable import Web

@Suite("The load lab, asked without a socket")
struct LabPageTests {
  static let body = "mass=70kg&height=1.75m&sex=any&speed=3mps"

  @Test("The title is the answer")
  func title() async throws {
    let browser = try await SiteTests.browser()
    let page = try await browser.get("/lab?\(Self.body)&carry=ankle%3D2x1kg")
    #expect(page.status == 200)
    let moment = Moment(
      body: Body(mass: .kilograms(70), height: .meters(1.75)), speed: .metersPerSecond(3),
      carriedLoad: CarriedLoad([.init(.ankle, .kilograms(2))]))
    let energy = try #require(
      moment.comparison().change[.grossMetabolicWattsPerKilogram])
    let percent = Int(energy.value.rounded())
    #expect(page.text.contains("1\u{A0}kg on each ankle costs \(percent)\u{A0}% more energy ("))
    #expect(page.text.contains("data-load=\"ankle\""))
    #expect(page.text.contains("72\u{A0}kg = 70 + 2"))
  }

  @Test("The link of the page reproduces its state, also for who likes other units")
  func link() async throws {
    let browser = try await SiteTests.browser()
    let asked = "/lab?\(Self.body)&grade=4&place=vest&amount=7&with=tow%3D15kg"
    let first = try await browser.get(asked).text
    let match = try #require(first.firstMatch(of: /data-address="([^"]*)"/))
    let address = String(match.1).replacing("&amp;", with: "&")
    #expect(try await browser.get(address).text == first)
    _ = try await browser.post("/settings/display", form: "units=imperial&timeZone=UTC")
    let imperial = try await browser.get(address).text
    #expect(imperial.contains("data-address=\"\(match.1)\""))
    #expect(imperial.contains("15.4\u{A0}lb") || imperial.contains("15.43\u{A0}lb"))
  }

  @Test("Up to three sets stand side by side without a script")
  func compare() async throws {
    let browser = try await SiteTests.browser()
    let page = try await browser.get(
      "/lab?\(Self.body)&carry=ankle%3D2x1kg&with=vest%3D6kg&with=grade%3D10"
    ).text
    for places in ["ankle", "vest", ""] {
      #expect(page.contains("class=\"runner\" viewBox=\"0 0 360 480\" data-load=\"\(places)\""))
    }
    #expect(page.matches(of: /class="column-head"/).count == 3)
    #expect(!page.contains("Keep this to compare"))
    let two = try await browser.get("/lab?\(Self.body)&carry=ankle%3D1kg&with=vest%3D6kg").text
    #expect(two.contains("Keep this to compare"))
  }

  @Test("What was typed stays, the message stands at its field, and it is no fault of the server")
  func problems() async throws {
    let browser = try await SiteTests.browser()
    for (field, typed) in [("mass", "heavy"), ("speed", "80"), ("grade", "46"), ("amount", "99")] {
      let page = try await browser.get("/lab?place=ankle&\(field)=\(typed)")
      #expect(page.status == 200)
      #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
      #expect(page.text.contains("value=\"\(typed)\""), "\(field)")
      #expect(page.text.contains("1 field needs a look"))
      #expect(!page.text.contains("<dl class=\"stats"))
    }
  }

  @Test("Nonsense in the address is answered and escaped")
  func nonsense() async throws {
    let browser = try await SiteTests.browser()
    for query in [
      "mass=%3Cscript%3E&carry=%22%3E%3Cscript%3E&with=%00&band=%FF&place=%27", "speed=nan",
      "speed=1e400&grade=--3&tow=inf", "carry=" + String(repeating: "a%3D1kg,", count: 400),
      "with=&with=&with=&with=x", "gait=fly&sex=no&units=none",
    ] {
      let page = try await browser.get("/lab?" + query)
      #expect(page.status == 200)
      #expect(!page.text.contains("<script>"))
      #expect(!page.text.contains("{{"))
    }
  }

  @Test("Walking has energy, and says what is not known")
  func walking() async throws {
    let page = try await SiteTests.browser().get(
      "/lab?mass=70&height=175&gait=walk&speed=5&carry=pack%3D10kg")
    #expect(page.status == 200)
    #expect(
      page.text.contains("a 10\u{A0}kg pack costs") || page.text.contains("A 10\u{A0}kg pack"))
    #expect(page.text.contains("Not known for walking"))
    #expect(!page.text.contains("class=\"plot course\""))
  }

  @Test("Every preset leads to an answer")
  func presets() async throws {
    let browser = try await SiteTests.browser()
    let page = try await browser.get("/lab").text
    let links = page.matches(of: /class="chip pick" href="([^"]*)"/).map {
      String($0.1).replacing("&amp;", with: "&")
    }
    #expect(links.count == LabPreset.all.count + 1)
    for link in links {
      let answer = try await browser.get(link)
      #expect(answer.status == 200)
      #expect(answer.text.contains("<dl class=\"stats"), "\(link)")
    }
  }

  @Test("The profile fills in the runner, and without one it is called an example")
  func profile() async throws {
    let browser = try await SiteTests.browser()
    #expect(try await browser.get("/lab").text.contains("are an example until Settings"))
    _ = try await browser.post(
      "/settings/body", form: "day=2026-11-21&massKilograms=61.5&heightMeters=168")
    let page = try await browser.get("/lab").text
    #expect(!page.contains("are an example until Settings"))
    #expect(page.contains("value=\"61.5\""))
    #expect(page.contains("value=\"168\""))
  }

  @Test("Tables for other programs hold every figure and every sample")
  func tables() async throws {
    let browser = try await SiteTests.browser()
    let query = "?\(Self.body)&carry=vest%3D6kg"
    let figures = try await browser.get("/lab/figures.csv" + query)
    #expect(figures.header("content-type") == "text/csv; charset=utf-8")
    let lines = figures.text.split(separator: "\r\n")
    #expect(lines.count == MomentFigure.allCases.count + 1)
    #expect(lines.allSatisfy { $0.filter { $0 == "," }.count == 9 })
    let stride = try await browser.get("/lab/stride.csv" + query).text.split(separator: "\r\n")
    #expect(stride.count == 201)
    // Over a stride the ground carries the weight of two steps: mean force of a leg is half.
    let force = stride.dropFirst().compactMap { Double($0.split(separator: ",")[1]) }
    let mean: Double = force.reduce(0, +) / 200
    let half: Double = 70 * 9.81 / 2
    #expect(abs(mean / half - 1) < 0.02)
    #expect(try await browser.get("/lab/figures.csv?mass=x").status == 422)
    #expect(try await browser.get("/lab/stride.csv?gait=walk&speed=5").status == 404)
  }
}

@Suite("The physics of one moment for programs")
struct WhatIfAPITests {
  static let query = "\(LabPageTests.body)&carry=ankle%3D2x1kg"

  static func document(_ answer: InProcess.Answer) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
  }

  @Test("Its figures are those of the model, by the names of the contract")
  func figures() async throws {
    let answer = try await SiteTests.browser().get("/api/v1/whatif?" + Self.query)
    #expect(answer.status == 200)
    let document = try Self.document(answer)
    let moment = Moment(
      body: Body(mass: .kilograms(70), height: .meters(1.75)), speed: .metersPerSecond(3),
      carriedLoad: CarriedLoad([.init(.ankle, .kilograms(2))]))
    let comparison = try moment.comparison()
    let sides = [
      ("unloaded", comparison.unloaded), ("loaded", comparison.loaded),
      ("change", comparison.change),
    ]
    for (name, figures) in sides {
      let sent = try #require(document[name] as? [String: Any])
      for figure in MomentFigure.allCases where name == "change" || !figure.isOfChangeOnly {
        let value = try #require(sent[figure.name], "\(name).\(figure.name)")
        let numbers = value as? [String: Double]
        let estimate = figures[figure]
        #expect((numbers == nil) == (estimate == nil))
        for (key, expected) in [
          ("value", estimate?.value), ("low", estimate?.low), ("high", estimate?.high),
        ] {
          guard let expected else { continue }
          // JSONSerialization reads decimals to within the last digits only.
          let sent = numbers?[key] ?? .nan
          #expect(abs(sent - expected) <= 1e-12 * abs(expected), "\(figure.name) \(key)")
        }
      }
    }
  }

  @Test("What is not known is null, with a warning that says why")
  func unknown() async throws {
    let answer = try await SiteTests.browser().get(
      "/api/v1/whatif?mass=70kg&height=1.75m&speed=1.4mps&gait=walk&carry=pack%3D10kg")
    let document = try Self.document(answer)
    let loaded = try #require(document["loaded"] as? [String: Any])
    #expect(loaded["stepsPerMinute"] is NSNull)
    #expect(loaded["grossMetabolicWattsPerKilogram"] is [String: Double])
    #expect((document["warnings"] as? [[String: Any]])?.first?["reason"] is String)
    #expect(document["stride"] == nil)
  }

  @Test("What cannot be is a problem report that names the fields")
  func problems() async throws {
    let browser = try await SiteTests.browser()
    for (query, field) in [("speed=3mps", "mass"), (Self.query + "&grade=50", "grade")] {
      let answer = try await browser.get("/api/v1/whatif?" + query)
      #expect(answer.status == 422)
      #expect(answer.header("content-type") == "application/problem+json")
      let fields = try #require(Self.document(answer)["fields"] as? [String: String])
      #expect(fields[field] != nil)
    }
  }
}
