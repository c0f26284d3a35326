import ArgumentParser
import Foundation
import Logbook
import Planning
import Testing
import Workflow

@testable import CLI

@Suite("Plans, on the command line")
struct PlanCommandTests {
  @Test("Days and races are read as they are typed")
  func typed() throws {
    #expect(try WeekMinutes(typed: "mon=45,wed=60,sun=120").minutes == [45, 0, 60, 0, 0, 0, 120])
    #expect(throws: (any Error).self) { try WeekMinutes(typed: "day=45") }
    #expect(throws: (any Error).self) { try WeekMinutes(typed: "mon=2000") }
  }

  @Test(
    "A wrong command line is the runner's to mend",
    arguments: [
      ["plan", "--goal", "race", "--weeks", "25"], ["plan", "--goal", "race", "--days", "mon"],
      ["plan", "--goal", "race", "--race", "2027-04-11"], ["plan", "--goal", "glory"],
    ])
  func usage(arguments: [String]) async {
    #expect(await Plimsoll.run(arguments) == 2)
  }

  @Test("A plan is made, shown and explained, each session with what outsiders rely on")
  func journey() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-plan-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let log = ["--database", folder + "/log.db"]
    #expect(await Plimsoll.run(["plan", "show"] + log) == 1)
    let make = ["plan", "--weeks", "2", "--goal", "health", "--days", "tue=45,sun=60", "--quiet"]
    #expect(await Plimsoll.run(make + log) == 0)
    let workbench = try await LogOptions.parse(log).open(making: false)
    let plan = try #require(try await workbench.plan())
    let session = try #require(plan.sessions.first)
    #expect(await Plimsoll.run(["plan", "why", session.id] + log) == 0)
    #expect(await Plimsoll.run(["plan", "why", "nothing"] + log) == 1)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(session.json.text.utf8)) as? [String: Any])
    let fields = [
      "id", "date", "kind", "steps", "carry", "purpose", "tissueDose", "rules", "claims",
      "alternatives",
    ]
    for field in fields { #expect(object[field] != nil, "\(field)") }
  }
}
