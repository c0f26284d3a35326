import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@testable import CLI

@Suite("Training load and fitness, on the command line")
struct TrainingCommandTests {
  private func withLog(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-training-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder + "/log.db")
  }

  private func status(_ line: String, _ path: String) async -> Int32 {
    await Plimsoll.run(line.split(separator: " ").map(String.init) + ["--database", path])
  }

  private func objects(_ lines: [JSON]) throws -> [NSDictionary] {
    try lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.text.utf8)) as? NSDictionary)
    }
  }

  @Test("Each line of load has a day, a key and a value, and unknown is null with its reason")
  func loadLines() async throws {
    try await withLog { path in
      let add = "add --time 45min --sport running --start "
      #expect(await status(add + "2026-01-05 --effort 7", path) == 0)
      #expect(await status(add + "2026-01-07", path) == 0)
      #expect(await status("athlete set --training-load-measure effort", path) == 0)
      let workbench = try await Workbench.open(path: path)
      let last = try #require(Day(iso: "2026-01-07"))
      let lines = try objects(try await workbench.loadLines(through: last).map(\.json))
      for line in lines {
        #expect(line["date"] is String && line["key"] is String && line["unit"] is String)
      }
      let days = lines.filter { $0["key"] as? String == "trainingLoad.day" }
      #expect(days.map { $0["date"] as? String } == ["2026-01-05", "2026-01-06", "2026-01-07"])
      #expect(days.map { $0["value"] as? Double } == [315, 0, nil])
      #expect(days[2]["value"] is NSNull && days[2]["reason"] as? String == "noEffort")
      #expect(days.allSatisfy { $0["measure"] as? String == "impulse.effort" })
      let keys = Set(lines.compactMap { $0["key"] as? String })
      #expect(keys.isSuperset(of: DailyFigure.all.map(\.key)))
      #expect(
        keys.isSuperset(of: [
          "impulse.banister", "impulse.pace", "tissue.achilles.left.used", "tissue.lowBack.used",
        ]))
      let tendon = try #require(lines.last { $0["key"] as? String == "tissue.achilles.left.used" })
      #expect(tendon["value"] is NSNull && tendon["reason"] as? String == "days:3/28")
    }
  }

  @Test("The ratio never comes without its criticism")
  func criticism() async throws {
    try await withLog { path in
      for day in 1...28 {
        let date = "2026-01-" + (day < 10 ? "0" : "") + String(day)
        #expect(await status("add --time 45min --effort 5 --start \(date)", path) == 0)
      }
      let workbench = try await Workbench.open(path: path)
      let last = try #require(Day(iso: "2026-01-28"))
      let lines = try objects(try await workbench.loadLines(since: last, through: last).map(\.json))
      let report = try await workbench.trainingLoad(since: last, through: last)
      let ratio = try #require(
        lines.first { $0["key"] as? String == "trainingLoad.acuteChronic" })
      // Equal days on both sides.
      #expect(ratio["value"] as? Double == 1)
      #expect((ratio["note"] as? String)?.contains("Not a gauge of injury") == true)
      let text = TrainingLoadWords(report).lines.joined(separator: " ")
      #expect(text.contains("Acute to chronic ratio 1.00. Not a gauge of injury"))
    }
  }

  @Test("Fitness says what is missing instead of a number, on an empty log too")
  func fitnessUnknown() async throws {
    try await withLog { path in
      #expect(await status("fitness", path) == 0)
      #expect(await status("fitness --json --date 2026-01-01", path) == 0)
      #expect(await status("add --time 45min --start 2026-01-05", path) == 0)
      let report = try await Workbench.open(path: path).performance(on: Day(iso: "2026-01-06"))
      let lines = try objects(report.lines.map(\.json))
      let speed = try #require(lines.first { $0["key"] as? String == "fitness.criticalSpeed" })
      #expect(speed["value"] is NSNull && speed["reason"] as? String == "performances:0/3")
      for race in RaceDistance.allCases {
        let line = try #require(
          lines.first { $0["key"] as? String == "fitness.race.\(race.rawValue)" })
        #expect(line["value"] is NSNull && line["low"] is NSNull)
      }
    }
  }

  @Test(
    "A wrong command line ends with status 2",
    arguments: [
      "load --since yesterday", "fitness --date 2999-01-01", "fitness --date soon",
      "athlete set --training-load-measure vibes",
    ])
  func wrong(line: String) async throws {
    try await withLog { path in #expect(await status(line, path) == 2) }
  }

  @Test("The measure is shown, chosen and given back")
  func measure() async throws {
    try await withLog { path in
      #expect(await status("athlete set --training-load-measure edwards", path) == 0)
      let workbench = try await Workbench.open(path: path)
      #expect(try await workbench.preferences().trainingLoadMeasure == "impulse.edwards")
      #expect(await status("athlete set --training-load-measure best", path) == 0)
      #expect(try await workbench.preferences().trainingLoadMeasure.isEmpty)
      #expect(await status("athlete --json", path) == 0)
      #expect(await status("load", path) == 0)
    }
  }
}
