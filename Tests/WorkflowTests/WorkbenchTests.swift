import FoundationEssentials
import Logbook
import Testing
import Workflow

@Suite("The verbs, on a log in memory")
struct WorkbenchTests {
  @Test("A typed run is listed, edited, deleted and brought back")
  func typedRun() async throws {
    let workbench = try await Workbench.inMemory { Date(timeIntervalSince1970: 1_763_700_000) }
    var typed = TypedRun(
      start: Date(timeIntervalSince1970: 1_763_600_000), sport: .running, seconds: 3600)
    typed.meters = 12_000
    typed.name = "Morning round"
    let run = try await workbench.add(typed)
    var list = try await workbench.runs(RunQuery())
    #expect(list.runs.map(\.id) == [run])
    #expect(list.totalMeters == 12_000)
    #expect(list.runs.first?.value("distance.meters") == 12_000)

    var edit = RunEdit()
    edit.notes = "Æbler og pærer"
    try await workbench.edit(run, edit)
    var query = RunQuery()
    query.text = "ÆBLER morning"
    #expect(try await workbench.runs(query).matching == 1)
    #expect(try await workbench.report(of: run).summary.notes == "Æbler og pærer")

    try await workbench.delete([run])
    list = try await workbench.runs(RunQuery())
    #expect(list.total == 0)
    try await workbench.undelete([run])
    #expect(try await workbench.today(weeks: 4).weeks.last?.meters == 12_000)
  }
}
