import Foundation
import Testing

@testable import CLI

@Suite("Findings, on the command line")
struct FindingsTests {
  private func withLog(_ body: ([String]) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-findings-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(["--database", folder + "/log.db"])
  }

  private func status(_ line: String, _ log: [String]) async -> Int32 {
    await Plimsoll.run(line.split(separator: " ").map(String.init) + log)
  }

  @Test("Each line is a finding with its fact, figure, band, rules and what to do today")
  func lines() async throws {
    try await withLog { log in
      for day in ["04", "08", "12", "16", "20", "24", "28"] {
        let add = "add --time 72min --distance 12km --sport running --start 2026-01-\(day)"
        #expect(await status(add, log) == 0)
      }
      #expect(
        await status(
          "add --time 84min --distance 14km --sport running --start 2026-02-05", log) == 0)
      #expect(await status("checkin --date 2026-02-05 --pain tibia-l=2", log) == 0)
      let answer = try Program.run(["findings", "--date", "2026-02-05", "--json"] + log)
      #expect(answer.status == 0)
      let objects = try answer.output.split(separator: "\n").map { line in
        try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
      for object in objects {
        #expect(
          Set(object.keys) == [
            "date", "watcher", "gravity", "seeClinician", "fact", "today", "caveat", "figure",
            "run", "place", "rules", "claims", "sources",
          ])
      }
      #expect(objects.first?["gravity"] as? String == "stop")
      #expect(objects.first?["seeClinician"] as? Bool == true)
      #expect(objects.first?["place"] as? String == "tibia-l")
      let spike = try #require(objects.first { $0["watcher"] as? String == "singleRunSpike" })
      let figure = try #require(spike["figure"] as? [String: Any])
      #expect(abs((figure["value"] as? Double ?? 0) - 14.0 / 12) < 1e-6)
      #expect(spike["rules"] as? [String] == ["RUN-01", "RUN-02", "RUN-03"])
      let text = try Program.run(["findings", "--date", "2026-02-05"] + log)
      #expect(text.output.contains("Stop.") && text.output.contains("13.2 km"))
      #expect(text.output.contains("They have no line."))
    }
  }

  @Test("A clinician's yes and a sign are written down; what is neither ends with status 2")
  func statements() async throws {
    try await withLog { log in
      #expect(await status("checkin --date 2026-01-04 --pain tibia-l=2", log) == 0)
      #expect(await status("checkin --date 2026-01-20 --cleared tibia-l", log) == 0)
      #expect(await status("checkin --date 2026-01-20 --sign knee-r=locking", log) == 0)
      let text = try Program.run(["findings", "--date", "2026-01-20"] + log).output
      #expect(text.contains("walk 30 min") && text.contains("a joint that locks"))
      for wrong in ["--cleared elbow", "--sign knee-r=purple", "--sign locking"] {
        #expect(await status("checkin \(wrong)", log) == 2)
      }
      #expect(await status("findings --date 2999-01-01", log) == 2)
    }
  }
}
