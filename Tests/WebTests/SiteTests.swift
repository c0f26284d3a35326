import Foundation
import HTTPTypes
import Logbook
import Testing
import Workflow

@testable import Web

@Suite("The site, asked without a socket")
struct SiteTests {
  /// A site on an empty log in memory, on a Saturday in November 2026.
  static func browser() async throws -> InProcess {
    let now = Date(timeIntervalSince1970: Double(SamplePages.today.number) * 86_400 + 43_200)
    let workbench = try await Workbench.inMemory(now: { now })
    return InProcess(try await Site(workbench: workbench, vendorDirectory: nil))
  }

  /// A run of ten minutes along a line, as GPX.
  static func gpx(name: String = "A &lt;b&gt;bold&lt;/b&gt; run") -> [UInt8] {
    let points = (0...600).map { second in
      let time = "2026-11-20T07:\(padded(second / 60, to: 2)):\(padded(second % 60, to: 2))Z"
      let latitude = 0.00002 * Double(second)
      return "<trkpt lat=\"\(latitude)\" lon=\"0.5\"><ele>5</ele><time>\(time)</time></trkpt>"
    }
    return Array(
      ("<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"test\" "
        + "xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><name>\(name)</name>"
        + "<type>running</type><trkseg>\(points.joined())</trkseg></trk></gpx>").utf8)
  }

  @Test(
    "Every page answers on an empty log",
    arguments: [
      "/", "/runs", "/runs/add", "/checkin", "/import", "/settings", "/lab", "/style", "/evidence",
      "/ask", "/screening", "/plan", "/plan/new", "/runs/compare", "/runs/map", "/runs/records",
      "/welcome/units", "/welcome/you", "/welcome/runs", "/welcome/question", "/offline",
    ])
  func emptyLog(path: String) async throws {
    let answer = try await Self.browser().get(path)
    #expect(answer.status == 200)
    #expect(answer.text.contains("<h1"))
    #expect(!answer.text.contains("{{"))
  }

  @Test("Every answer carries the headers that keep a browser in bounds")
  func headers() async throws {
    let browser = try await Self.browser()
    for path in ["/", "/nowhere", "/healthz", "/api/v1/runs"] {
      let answer = try await browser.get(path)
      let policy = answer.header("content-security-policy") ?? ""
      #expect(policy.hasPrefix("default-src 'none'; script-src 'self'; style-src 'self'"))
      #expect(!policy.contains("unsafe"))
      #expect(answer.header("x-content-type-options") == "nosniff")
      #expect(answer.header("referrer-policy") == "no-referrer")
    }
  }

  @Test("A foreign name is not answered, and another site changes nothing")
  func guards() async throws {
    let browser = try await Self.browser()
    #expect(try await browser.get("/", ["host": "evil.example"]).status == 421)
    let form = "name=Mallory"
    let foreign = try await browser.post(
      "/settings/you", form: form, ["origin": "http://evil.example"])
    #expect(foreign.status == 403)
    #expect(
      try await browser.post("/settings/you", form: form, ["sec-fetch-site": "cross-site"]).status
        == 403)
    #expect(try await !browser.get("/settings").text.contains("Mallory"))
    #expect(
      try await browser.post("/settings/you", form: form, ["sec-fetch-site": "same-origin"]).status
        == 303)
    #expect(try await browser.get("/settings").text.contains("Mallory"))
  }

  @Test("A file sent as it is becomes a run, and what its name says is escaped")
  func importing() async throws {
    let browser = try await Self.browser()
    let sent = try await browser.send(.post, "/import/file?name=x%2Fa.gpx", body: Self.gpx())
    #expect(sent.status == 200)
    #expect(sent.text.contains("\"result\":\"imported\""))
    #expect(sent.text.contains("\"file\":\"x/a.gpx\""))
    for path in ["/", "/runs", "/runs/1"] {
      let page = try await browser.get(path)
      #expect(page.status == 200)
      #expect(page.text.contains("A &lt;b&gt;bold&lt;/b&gt; run"))
      #expect(!page.text.contains("<b>bold"))
    }
    let again = try await browser.send(.post, "/import/file?name=a.gpx", body: Self.gpx())
    #expect(again.text.contains("\"result\":\"duplicate\""))
    let wrong = try await browser.send(.post, "/import/file?name=a.txt", body: Array("milk".utf8))
    #expect(wrong.text.contains("\"result\":\"refused\""))
    #expect(wrong.text.contains("\"reason\""))
    #expect(try await browser.send(.post, "/import/file", body: Self.gpx()).status == 400)
  }

  @Test("A form with files does the same without a script")
  func multipart() async throws {
    let browser = try await Self.browser()
    let head = "--B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.gpx\"\r\n\r\n"
    let body = Array(head.utf8) + Self.gpx() + Array("\r\n--B--\r\n".utf8)
    let answer = try await browser.send(
      .post, "/import", ["content-type": "multipart/form-data; boundary=B"], body: body)
    #expect(answer.status == 200)
    #expect(answer.text.contains("1 run imported"))
    let broken = try await browser.send(
      .post, "/import", ["content-type": "multipart/form-data; boundary=C"], body: body)
    #expect(broken.status == 400)
  }

  @Test("A run is deleted, and brought back by what the page offers")
  func deleting() async throws {
    let browser = try await Self.browser()
    _ = try await browser.send(.post, "/import/file?name=a.gpx", body: Self.gpx())
    let deleted = try await browser.post("/runs/delete", form: "run=1&back=q%3Dbold")
    #expect(deleted.status == 303)
    #expect(deleted.header("location") == "/runs?q=bold&deleted=1")
    #expect(try await browser.get("/runs?deleted=1").text.contains("1 run deleted"))
    #expect(try await browser.get("/runs/1").status == 404)
    _ = try await browser.post("/runs/undelete", form: "run=1")
    #expect(try await browser.get("/runs/1").status == 200)
  }

  @Test("What was typed stays, and the message says what was understood")
  func settings() async throws {
    let browser = try await Self.browser()
    let answer = try await browser.post(
      "/settings/body", form: "day=2026-11-21&heightMeters=17.8&massKilograms=75%2C5")
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"17.8\""))
    #expect(answer.text.contains("value=\"75,5\""))
    #expect(answer.text.contains("17.8 cm is too little. Did you mean 178?"))
    let zones = try await browser.post(
      "/settings/zones",
      form: "basis=maximal&zone1=50&zone2=60&zone3=55&zone4=80&zone5=90&zonesDay=2026-11-21")
    #expect(zones.status == 422)
    #expect(zones.text.contains("Each zone begins above the one before it."))
    #expect(try await browser.post("/settings/display", form: "timeZone=Moon%2FSea").status == 422)
  }

  @Test("Nonsense in an address is answered, never a fault of the server")
  func nonsense() async throws {
    let browser = try await Self.browser()
    for path in [
      "/runs?page=-1&min=x&since=2026-99-99&sort=none&order=%FF&sport=&q=%00%27%22%3Cscript%3E",
      "/runs?q=" + String(repeating: "%25", count: 3000), "/runs?deleted=a,b,,9999999999999999999",
      "/settings?saved=%3Cscript%3E", "/import?x=1",
    ] {
      let answer = try await browser.get(path)
      #expect(answer.status == 200)
      #expect(!answer.text.contains("<script>"))
    }
    for path in [
      "/runs/x", "/runs/-1", "/runs/99999999999999999999", "/assets/../Package.swift",
      "/assets/%2e%2e/Package.swift", "/vendor/..%2f..%2fetc/passwd", "/vendor//etc/passwd",
    ] {
      #expect(try await browser.get(path).status == 404)
    }
  }

  @Test("Assets are kept for good under the address of their content, and asked for again without")
  func assets() async throws {
    let browser = try await Self.browser()
    let page = try await browser.get("/").text
    let match = try #require(page.firstMatch(of: /\/assets\/plimsoll\.css\?v=\w+/))
    let pinned = try await browser.get(String(match.0))
    #expect(pinned.header("cache-control")?.contains("immutable") == true)
    let plain = try await browser.get("/assets/plimsoll.css")
    #expect(plain.header("cache-control") == "no-cache")
    let tag = try #require(plain.header("etag"))
    #expect(try await browser.get("/assets/plimsoll.css", ["if-none-match": tag]).status == 304)
  }

  @Test("Errors are problem reports for programs")
  func problems() async throws {
    let answer = try await Self.browser().get("/api/v1/runs/7")
    #expect(answer.status == 404)
    #expect(answer.header("content-type") == "application/problem+json")
    #expect(answer.text.contains("\"status\":404"))
  }
}

@Suite("The API")
struct RunAPITests {
  @Test("What it answers has the fields that its description names")
  func described() async throws {
    let browser = try await SiteTests.browser()
    let sent = try await browser.send(
      .post, "/api/v1/import?name=a.gpx", body: SiteTests.gpx())
    let document = try await browser.get("/api/v1/openapi.json")
    let description = try #require(
      JSONSerialization.jsonObject(with: Data(document.bytes)) as? [String: Any])
    let components = try #require(description["components"] as? [String: Any])
    let schemas = try #require(components["schemas"] as? [String: Any])
    let lab = "/api/v1/whatif?mass=70&height=1.75&carry=vest%3D6kg&with=tow%3D9kg"
    for (path, schema) in [
      ("/api/v1/runs", "RunList"), ("/api/v1/runs/1", "Run"), ("/api/v1/claims", "ClaimList"),
      (lab, "WhatIf"), ("/api/v1/findings", "FindingList"),
      ("/api/v1/ask?session=easy:5km&carry=vest%3D6kg", "Answer"),
    ] {
      let answer = try await browser.get(path)
      let value = try JSONSerialization.jsonObject(with: Data(answer.bytes))
      try check(value, against: schema, of: schemas)
    }
    try check(
      JSONSerialization.jsonObject(with: Data(sent.bytes)), against: "Import", of: schemas)
  }

  /// Required fields are there, and no field is that is not described.
  private func check(_ value: Any, against name: String, of schemas: [String: Any]) throws {
    let schema = try #require(schemas[name] as? [String: Any])
    let object = try #require(value as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    let required = schema["required"] as? [String] ?? []
    #expect(Set(required).subtracting(object.keys).isEmpty, "\(name)")
    #expect(Set(object.keys).subtracting(properties.keys).isEmpty, "\(name)")
    let lists = [
      ("runs", "Run"), ("figures", "Figure"), ("claims", "Claim"), ("studies", "Study"),
      ("findings", "Finding"), ("others", "WhatIfAnswer"), ("warnings", "WhatIfWarning"),
    ]
    for (key, inner) in lists {
      for element in object[key] as? [Any] ?? [] {
        try check(element, against: inner, of: schemas)
      }
    }
  }
}
