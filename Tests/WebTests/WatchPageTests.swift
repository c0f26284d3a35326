import Foundation
import Logbook
import Testing
import Workflow

@testable import Web

@Suite("What to watch, on the first page")
struct WatchPageTests {
  private func site() async throws -> InProcess {
    let day = SamplePages.today
    let now = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200)
    let workbench = try await Workbench.inMemory(now: { now })
    for daysAgo in [40, 30, 24, 18, 12, 6, 0] {
      let seconds = Double(day.number - daysAgo) * 86_400 + 30_000
      var typed = TypedRun(
        start: Date(timeIntervalSince1970: seconds), sport: .running, seconds: 4320)
      typed.meters = daysAgo == 0 ? 14_000 : 12_000
      _ = try await workbench.add(typed)
    }
    return InProcess(try await Site(workbench: workbench, vendorDirectory: nil))
  }

  @Test("A spike is told with its figure, its band and ways to the evidence")
  func spike() async throws {
    let page = try await site().get("/").text
    #expect(page.contains("What to watch?") && page.contains("Make it easier"))
    #expect(page.contains("13.2 km") && page.contains("1.17 (1.14 to 1.20)"))
    #expect(page.contains("href=\"/evidence/RUN-01\""))
    #expect(page.contains("What is left today?") && page.contains("have no line"))
    for word in ["bad form", "NaN", "risk of"] { #expect(!page.contains(word)) }
  }

  @Test("A referred place offers a clinician's yes, which leads to the ladder")
  func cleared() async throws {
    let browser = try await site()
    let day = SamplePages.today.iso
    _ = try await browser.post("/checkin", form: "day=\(day)&pain-tibia-l=2")
    let page = try await browser.get("/").text
    guard page.contains("action=\"/watch/cleared\"") else {
      Issue.record("no way to say that a clinician said yes")
      return
    }
    let sent = try await browser.post("/watch/cleared", form: "place=tibia-l")
    #expect(sent.status == 303)
    let after = try await browser.get("/").text
    #expect(after.contains("walk 30 min") && !after.contains("action=\"/watch/cleared\""))
    #expect(try await browser.post("/watch/cleared", form: "place=elbow").status == 400)
  }
}
