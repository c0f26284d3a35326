import Foundation
import Logbook
import Testing

@testable import Web
@testable import Workflow

@Suite("Progress as server-sent events")
struct ProgressRouteTests {
  /// The documents of the events of a stream, and whether it said that it was done.
  private func events(_ text: String) throws -> (documents: [[String: Any]], isDone: Bool) {
    let documents = try text.split(separator: "\n").filter { $0.hasPrefix("data: {\"") }.map {
      try JSONSerialization.jsonObject(with: Data($0.dropFirst(6).utf8)) as? [String: Any] ?? [:]
    }
    return (documents, text.hasSuffix("event: done\ndata: {}\n\n"))
  }

  @Test("With nothing going on it says so and ends, if one asks only until then")
  func idle() async throws {
    let answer = try await SiteTests.browser().get("/api/v1/progress?until=idle")
    #expect(answer.status == 200)
    #expect(answer.header("content-type") == "text/event-stream; charset=utf-8")
    #expect(answer.header("cache-control") == "no-store")
    let (documents, isDone) = try events(answer.text)
    #expect(documents.count == 1)
    #expect(documents.first?["isRunning"] as? Bool == false)
    #expect(isDone)
  }

  @Test("Two readers see an import go on and end")
  func follows() async throws {
    let workbench = try await Workbench.inMemory(now: { Date(timeIntervalSince1970: 1.8e9) })
    let browser = InProcess(try await Site(workbench: workbench, vendorDirectory: nil))
    let board = workbench.progress
    let ticket = board.begin(.importing, atSeconds: 0)
    board.tell(ImportProgress(found: 386, done: 214, imported: 211), of: ticket)
    async let first = browser.get("/api/v1/progress?until=idle")
    async let second = browser.get("/api/v1/progress?until=idle")
    while board.listenerCount < 2 { try await Task.sleep(for: .milliseconds(5)) }
    try await Task.sleep(for: .milliseconds(30))
    board.tell(ImportLine(file: "a.fit", result: .partial, run: 3, reason: "cut", samples: 9))
    board.end(ticket, atSeconds: 1)
    for text in [try await first.text, try await second.text] {
      let (documents, isDone) = try events(text)
      let importing = try #require(documents.first?["importing"] as? [String: Any])
      #expect(importing["found"] as? Int == 386)
      #expect(importing["done"] as? Int == 214)
      let last = try #require(documents.last)
      #expect(last["isRunning"] as? Bool == false)
      let lines = try #require(last["lines"] as? [[String: Any]])
      #expect(lines.first?["file"] as? String == "a.fit")
      #expect(lines.first?["reason"] as? String == "cut")
      #expect(isDone)
    }
    while board.listenerCount > 0 { try await Task.sleep(for: .milliseconds(5)) }
  }

  @Test("More readers than there is room for are turned away, and one who leaves makes room")
  func limit() async throws {
    let workbench = try await Workbench.inMemory(now: { Date(timeIntervalSince1970: 1.8e9) })
    let browser = InProcess(try await Site(workbench: workbench, vendorDirectory: nil))
    var listeners = (0..<ProgressBoard.mostListeners).compactMap { _ in workbench.progress.listen()
    }
    #expect(listeners.count == ProgressBoard.mostListeners)
    #expect(try await browser.get("/api/v1/progress").status == 503)
    listeners.removeLast().end()
    #expect(try await browser.get("/api/v1/progress?until=idle").status == 200)
  }

  @Test("The page of an import shows without a script how far it has come")
  func withoutScript() async throws {
    let workbench = try await Workbench.inMemory(now: { Date(timeIntervalSince1970: 1.8e9) })
    let browser = InProcess(try await Site(workbench: workbench, vendorDirectory: nil))
    let ticket = workbench.progress.begin(.importing, atSeconds: 0)
    workbench.progress.tell(ImportProgress(found: 386, done: 214, imported: 211), of: ticket)
    #expect(try await browser.get("/import").text.contains("Importing: 214 of 386 files"))
    workbench.progress.end(ticket, atSeconds: 1)
    #expect(try await !browser.get("/import").text.contains("214 of 386"))
  }
}
