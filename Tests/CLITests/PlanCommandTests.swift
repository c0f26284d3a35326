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
      JSONSerialization.jsonObject(with: Data(session.json(plan).text.utf8)) as? [String: Any])
    let fields = [
      "id", "date", "kind", "steps", "carry", "purpose", "tissueDose", "rules", "claims",
      "alternatives",
    ]
    for field in fields { #expect(object[field] != nil, "\(field)") }
    try await travel(log, folder, plan)
  }

  /// Out to files and back, changed and taken back.
  private func travel(_ log: [String], _ folder: String, _ plan: KeptPlan) async throws {
    let session = try #require(plan.sessions.last)
    let files = folder + "/out"
    let export = ["--fit", files, "--ics", files + "/plan.ics", "--bundle", files + "/plan.json"]
    #expect(await Plimsoll.run(["plan", "export", "--json"] + export + log) == 0)
    let written = try FileManager.default.contentsOfDirectory(atPath: files)
    #expect(written.contains("\(session.id).fit") && written.contains("plan.ics"))
    #expect(await Plimsoll.run(["plan", "export"] + log) == 2)
    #expect(await Plimsoll.run(["plan", "import", files + "/plan.json"] + log) == 0)
    #expect(await Plimsoll.run(["plan", "proposal", "--json"] + log) == 0)
    #expect(await Plimsoll.run(["plan", "discard"] + log) == 0)
    #expect(await Plimsoll.run(["plan", "discard"] + log) == 1)
    #expect(await Plimsoll.run(["plan", "print", "--week", session.day.iso] + log) == 0)
    #expect(await Plimsoll.run(["plan", "note", session.id, "early"] + log) == 0)
    #expect(await Plimsoll.run(["plan", "skip", session.id, "--json"] + log) == 0)
    #expect(await Plimsoll.run(["plan", "why", session.id] + log) == 1)
    #expect(await Plimsoll.run(["plan", "undo"] + log) == 0)
    #expect(await Plimsoll.run(["plan", "why", session.id] + log) == 0)
    let day = session.day.iso
    #expect(await Plimsoll.run(["plan", "add", day, "6x (20s hil hard)"] + log) == 2)
    #expect(await Plimsoll.run(["plan", "move", session.id, "nothing"] + log) == 2)
    #expect(await Plimsoll.run(["plan", "swap", session.id, "nothing", "--yes"] + log) == 2)
    #expect(await Plimsoll.run(["plan", "show", "--json"] + log) == 0)
  }
}
