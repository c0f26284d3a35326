import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@testable import CLI

@Suite("The body, on the command line")
struct BodyCommandTests {
  private static func ledgers(days: Int, pain: Pain? = nil) -> TissueLedgers {
    let today = Day(number: 20_778)
    let doses = RunDoses(
      LedgerTissue.all.map {
        Figure(key: $0.doseKey, modelVersion: 1, value: 8000, low: 6000, high: 11_000, reason: nil)
      })
    let runs = (0..<days).map {
      DosedRun(id: Int64($0), day: today + -$0, sport: .running, doses: doses)
    }
    var checkIn = CheckIn(day: today)
    if let pain { checkIn.add(pain) }
    return TissueLedgers(
      TissueLedgers.Log(
        runs: runs.reversed(), work: [], checkIns: [checkIn], athlete: Athlete(name: "")),
      through: today)
  }

  private func objects(_ ledgers: TissueLedgers) throws -> [NSDictionary] {
    try LedgersOfDay(ledgers: ledgers).json.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.text.utf8)) as? NSDictionary)
    }
  }

  private func words(_ ledgers: TissueLedgers) -> String {
    BodyWords(LedgersOfDay(ledgers: ledgers)).lines.joined(separator: " ")
  }

  @Test("Each line has the fields of the contract, one for each side of nine tissues")
  func contract() throws {
    let lines = try objects(Self.ledgers(days: 60))
    #expect(lines.count == 17)
    #expect(Set(lines.compactMap { $0["tissue"] as? String }).count == 9)
    for line in lines {
      #expect(line["date"] as? String == "2026-11-21")
      let side = line["side"]
      #expect(side is NSNull || ["left", "right"].contains(side as? String))
      #expect((side is NSNull) == (line["tissue"] as? String == "lowBack"))
      let used = try #require(line["used"] as? [String: Double])
      let left = try #require(line["left"] as? [String: Double])
      let (value, low, high) = try (
        #require(used["value"]), #require(used["low"]), #require(used["high"])
      )
      #expect(low <= value && value <= high)
      #expect(try abs(#require(left["value"]) - (1 - value)) < 1e-6)
      #expect(["plenty", "some", "little", "over"].contains(line["status"] as? String))
      #expect(line["reason"] is NSNull)
    }
  }

  @Test("With too short a log nothing is known, and why is said")
  func short() throws {
    for line in try objects(Self.ledgers(days: 20)) {
      #expect(line["used"] is NSNull && line["left"] is NSNull)
      #expect(line["status"] as? String == "notKnown")
      #expect(line["reason"] as? String == "shortLog:8")
    }
    let words = words(Self.ledgers(days: 20))
    #expect(words.contains("8 days short"))
    let none = self.words(Self.ledgers(days: 0))
    #expect(none.contains("no run"))
  }

  @Test("Pain of bone stops its side alone, and every line ends in words")
  func stopped() throws {
    let ledgers = Self.ledgers(days: 60, pain: Pain(.tibia, 1, side: .left))
    let tibia = try objects(ledgers).filter { $0["tissue"] as? String == "tibia" }
    #expect(tibia.map { $0["status"] as? String } == ["stopped", "some"])
    let text = BodyWords(LedgersOfDay(ledgers: ledgers)).lines.joined(separator: "\n")
    #expect(text.contains("it hurts too much to load"))
    #expect(text.contains("Not a diagnosis"))
  }

  @Test("The command answers on an empty log and refuses a day that is none")
  func command() async throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-body-\(UUID().uuidString)/log.db").path
    defer {
      let folder = URL(filePath: path).deletingLastPathComponent()
      try? FileManager.default.removeItem(at: folder)
    }
    #expect(await Plimsoll.run(["body", "--json", "--database", path]) == 0)
    #expect(await Plimsoll.run(["body", "--date", "soon", "--database", path]) == 2)
  }
}
