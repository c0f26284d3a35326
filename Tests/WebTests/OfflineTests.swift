import Foundation
import Testing

@testable import Web

@Suite("Installed and offline")
struct OfflineTests {
  @Test("The worker keeps files of the shell that are there, by the addresses of their content")
  func worker() async throws {
    let browser = try await SiteTests.browser()
    let worker = try await browser.get("/service-worker.js")
    #expect(worker.status == 200)
    #expect(worker.header("cache-control") == "no-cache")
    #expect(worker.header("content-type")?.hasPrefix("text/javascript") == true)
    let first = try #require(worker.text.split(separator: "\n").first)
    let list = try #require(first.firstMatch(of: /const SHELL = (\[.*\]);/))
    let addresses = try #require(
      JSONSerialization.jsonObject(with: Data(list.1.utf8)) as? [String])
    #expect(addresses.count == OfflinePage.shell.count)
    for address in addresses {
      let file = try await browser.get(address)
      #expect(file.status == 200)
      #expect(file.header("cache-control")?.contains("immutable") == true)
    }
    // What the first page needs is among them.
    let page = try await browser.get("/").text
    for match in page.matches(of: /(?:href|src)="(\/assets\/[^"]*\.(?:css|js)\?[^"]*)"/) {
      #expect(addresses.contains(String(match.1)), "\(match.1)")
    }
  }

  @Test("The manifest names icons that are there")
  func manifest() async throws {
    let browser = try await SiteTests.browser()
    let page = try await browser.get("/").text
    let link = try #require(page.firstMatch(of: /rel="manifest" href="([^"]*)"/))
    let answer = try await browser.get(String(link.1))
    #expect(answer.header("content-type") == "application/manifest+json")
    let manifest = try #require(
      JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
    #expect(manifest["start_url"] as? String == "/")
    let icons = try #require(manifest["icons"] as? [[String: String]])
    for icon in icons {
      let file = try await browser.get("/assets/" + (icon["src"] ?? ""))
      #expect(file.header("content-type") == icon["type"])
    }
  }

  @Test("A device can be told to forget and to keep again")
  func forgets() async throws {
    let browser = try await SiteTests.browser()
    let forget = try await browser.post("/settings/device", form: "wish=forget")
    #expect(forget.status == 303)
    let cookie = try #require(forget.header("set-cookie"))
    #expect(cookie.hasPrefix("offline=no; Path=/; Max-Age=34560000"))
    let keep = try await browser.post("/settings/device", form: "wish=keep")
    #expect(keep.header("set-cookie")?.contains("Max-Age=0") == true)
    #expect(try await browser.post("/settings/device", form: "wish=x").status == 400)
  }
}

@Suite("Packed answers")
struct PackingTests {
  @Test("A page is packed for who can unpack it, and is the same page", arguments: ["/", "/style"])
  func pages(path: String) async throws {
    let browser = try await SiteTests.browser()
    let plain = try await browser.get(path)
    let packed = try await browser.get(path, ["accept-encoding": "br, gzip"])
    #expect(plain.header("content-encoding") == nil)
    #expect(packed.header("content-encoding") == "gzip")
    #expect(packed.header("vary")?.contains("Accept-Encoding") == true)
    #expect(packed.header("content-length") == String(packed.bytes.count))
    #expect(packed.bytes.count * 2 < plain.bytes.count)
    // RFC 1952: the last four bytes are the length of what was packed.
    let length = packed.bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    #expect(length == plain.bytes.count)
  }

  @Test("Whoever cannot unpack it, or says so, gets it plain", arguments: ["", "br", "gzip;q=0"])
  func plain(accepted: String) async throws {
    let answer = try await SiteTests.browser().get("/style", ["accept-encoding": accepted])
    #expect(answer.header("content-encoding") == nil)
  }

  @Test("A file that is kept is packed once and has a tag of its own; pictures stay as they are")
  func files() async throws {
    let browser = try await SiteTests.browser()
    let asks = ["accept-encoding": "gzip"]
    let plain = try await browser.get("/assets/plimsoll.css")
    let packed = try await browser.get("/assets/plimsoll.css", asks)
    #expect(packed.header("content-encoding") == "gzip")
    #expect(packed.bytes.count * 3 < plain.bytes.count)
    let tag = try #require(packed.header("etag"))
    #expect(tag != plain.header("etag"))
    let again = try await browser.get(
      "/assets/plimsoll.css", asks.merging(["if-none-match": tag]) { $1 })
    #expect(again.status == 304)
    #expect(
      try await browser.get("/assets/icon-192.png", asks).header("content-encoding") == nil)
  }
}
