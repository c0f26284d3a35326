import Foundation
import Logbook
import Testing
import Workflow

@testable import CLI

@Suite("What is said of a day, on the command line")
struct CheckInCommandTests {
  private func status(_ arguments: [String]) async -> Int32 { await Plimsoll.run(arguments) }

  private func withLog(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-checkin-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder + "/log.db")
  }

  @Test("The command line of the contract is taken whole")
  func contract() async throws {
    try await withLog { path in
      _ = await status([
        "add", "--start", "2025-11-20", "--time", "30min", "--database", path,
      ])
      let line = [
        "checkin", "--date", "2025-11-20", "--pain", "achilles-l=2:morning", "--pain", "other=0",
        "--soreness", "3", "--sleep-h", "7.5", "--sleep-quality", "4", "--illness", "aboveNeck",
        "--mass-kg", "70", "--resting-hr", "50", "--rpe", "6", "--run", "1", "--note", "x",
      ]
      #expect(await status(line + ["--database", path]) == 0)
      let workbench = try await Workbench.open(path: path)
      let day = try #require(Day(iso: "2025-11-20"))
      let said = try #require(try await workbench.checkIn(on: day))
      #expect(
        said.pains == [Pain(.achilles, 2, side: .left, moment: .morning), Pain(.other, 0)])
      #expect(said.soreness == 3 && said.sleepHours == 7.5 && said.sleepQuality == 4)
      #expect(said.illness == .aboveNeck && said.note == "x")
      let athlete = try await workbench.athlete().state(on: day)
      #expect(athlete[.massKilograms] == 70 && athlete[.restingHeartRate] == 50)
      #expect(try await workbench.report(of: 1).summary.effort == 6)
    }
  }

  @Test(
    "A wrong command line ends with status 2",
    arguments: [
      "checkin", "checkin --pain elbow=2", "checkin --pain knee=11", "checkin --soreness 11",
      "checkin --sleep-quality 6", "checkin --sleep-h 30", "checkin --illness measles",
      "checkin --rpe 5", "checkin --list --soreness 2", "checkin --since 2026-01-01 --soreness 1",
      "checkin --date 2999-01-01 --soreness 2", "checkin --delete --date 2026-01-01",
      "strength add --exercise flying --sets 3x8", "strength add --exercise squats --sets 3",
      "strength add --exercise squats --sets 3x8 --reserve 99", "strength delete 7",
      "outcome add wingspan 2", "outcome add jump-height tall", "outcome add jump-height 4000",
      "outcome delete jump-height --date 2026-01-01",
    ])
  func wrong(line: String) async throws {
    try await withLog { path in
      let words = line.split(separator: " ").map(String.init)
      #expect(await status(words + ["--database", path]) == 2)
    }
  }

  @Test("What is said is kept")
  func kept() async throws {
    try await withLog { path in
      for line in [
        "checkin --soreness 2 --date 2026-01-01", "checkin --list --json",
        "strength add --exercise squats --sets 3x8 --load 40kg --reserve 2",
        "strength add --exercise balance --sets 3x30s --json", "strength", "strength delete 1",
        "strength delete 1 --undo", "outcome add thigh-girth-l 54.5cm --date 2026-01-01",
        "outcome add thigh-girth-l 55", "outcome", "outcome list --json",
        "checkin --delete --date 2026-01-01", "checkin --undo --date 2026-01-01 --json",
        "outcome delete thigh-girth-l --date 2026-01-01",
      ] {
        let words = line.split(separator: " ").map(String.init)
        #expect(await status(words + ["--database", path, "-q"]) == 0, "\(line)")
      }
      #expect(await status(["checkin", "--rpe", "5", "--run", "9", "--database", path]) == 1)
    }
  }

  @Test("A list that finds no log makes none")
  func listing() async throws {
    try await withLog { path in
      #expect(await status(["checkin", "--list", "-q", "--database", path]) == 0)
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test(
    "Values are taken in the unit shown unless they carry another",
    arguments: [
      ("thigh-girth-l", "54.5", 0.545), ("thigh-girth-l", "0.545m", 0.545),
      ("jump-height", "10in", 0.254), ("calf-raises-r", "25", 25), ("best-set-squats", "40kg", 40),
    ])
  func units(key: String, text: String, value: Double) throws {
    let read = try #require(try Outcome.typed(key).value(typed: text))
    #expect(abs(read - value) < 1e-12)
  }

  @Test("Unknown is null in every line, and a pain says its place, side, moment and kind")
  func lines() throws {
    var checkIn = CheckIn(day: Day(number: 20_778))
    checkIn.add(Pain(.tibia, 2.5, side: .right, moment: .after))
    let line = checkIn.json(Athlete(name: "")).text
    let promised =
      #"{"date":"2026-11-21","pains":[{"place":"tibia","side":"r","score":2.5,"when":"after","#
      + #""bone":true}],"soreness":null,"sleepHours":null,"sleepQuality":null,"illness":null,"#
      + #""massKilograms":null,"restingHeartRate":null,"note":null}"#
    #expect(line == promised)
  }
}
