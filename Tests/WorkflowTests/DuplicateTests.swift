import ActivityFiles
import Foundation
import Logbook
import Testing
import Workflow

@Suite("The same run twice is recognized, and the runner decides")
struct DuplicateTests {
  @Test("The same bytes are the same run, packed or not")
  func sameBytes() async throws {
    let workbench = try await Scene.workbench()
    let bytes = try Course().bytes()
    let first = try await workbench.take(bytes)
    #expect(first.map(\.result) == [.imported])
    let again = try await workbench.take(bytes, "other name.fit")
    #expect(again.map(\.result) == [.duplicate])
    #expect(again.first?.run == first.first?.run)
    #expect(again.first?.reason == "the same file as run 1")
    let packed = try await workbench.take(Compression.gzip(bytes), "run.fit.gz")
    #expect(packed.map(\.result) == [.duplicate])
    #expect(try await workbench.count == 1)
  }

  @Test("The same run in another format is recognized", arguments: ["gpx", "tcx"])
  func otherFormat(key: String) async throws {
    let workbench = try await Scene.workbench()
    _ = try await workbench.take(try Course().bytes())
    let format = try #require(ActivityFormat.all.first { $0.key == key })
    let line = try #require(try await workbench.take(try Course().bytes(format), "a." + key).first)
    #expect(line.result == .duplicate)
    #expect(line.reason == "the same run as 1, recorded in FIT")
  }

  @Test(
    "Another device's clock may be off by seconds", arguments: [-40.0, -3, 2, 12, 55])
  func otherClock(seconds: Double) async throws {
    let workbench = try await Scene.workbench()
    _ = try await workbench.take(try Course().bytes())
    var other = Course()
    other.start += seconds
    other.heartRate = 143
    #expect(try await workbench.take(try other.bytes()).first?.result == .duplicate)
    other.hasPositions = false
    #expect(try await workbench.take(try other.bytes()).first?.result == .duplicate)
    #expect(try await workbench.count == 1)
  }

  @Test("Runs that differ in time, place or length are different runs")
  func differentRuns() async throws {
    let workbench = try await Scene.workbench()
    _ = try await workbench.take(try Course().bytes())
    var others = [Course](repeating: Course(), count: 4)
    others[0].start += 25 * 60  // the next one
    others[1].origin.x += 1  // somebody else, elsewhere, at the same time
    others[2].minutes = 12  // begins with it and ends long before
    others[3].hasPositions = false
    others[3].speed = 4.5  // half as far again in the same time
    for other in others {
      #expect(try await workbench.take(try other.bytes()).map(\.result) == [.imported])
    }
    #expect(try await workbench.count == 5)
  }

  @Test("Keep puts it beside the other")
  func keep() async throws {
    let workbench = try await Scene.workbench()
    let bytes = try Course().bytes()
    _ = try await workbench.take(bytes)
    #expect(try await workbench.take(bytes, "run.fit", .keep).map(\.run) == [2])
    #expect(try await workbench.take(try Course().bytes(.gpx), "a.gpx", .keep).map(\.run) == [3])
    #expect(try await workbench.count == 3)
  }

  @Test("Replace keeps the number and what was typed, and the other among the deleted")
  func replace() async throws {
    let workbench = try await Scene.workbench()
    _ = try await workbench.take(try Course().bytes(.gpx), "a.gpx")
    var edit = RunEdit()
    edit.notes = "with the dog"
    edit.effort = 4
    try await workbench.edit(1, edit)
    var better = Course()
    better.name = "From the watch"
    better.start += 4
    let line = try #require(try await workbench.take(try better.bytes(), "b.fit", .replace).first)
    #expect(line.result == .imported)
    #expect(line.run == 1)
    let run = try await workbench.report(of: 1).summary
    #expect(run.format == "fit")
    #expect(run.notes == "with the dog")
    #expect(run.effort == 4)
    #expect(run.name == "From the watch")
    #expect(try await workbench.count == 1)
    try await workbench.undelete([2])
    #expect(try await workbench.original(of: 2).name == "a.gpx")
  }

  @Test("A deleted run stays deleted until it is asked for")
  func deleted() async throws {
    let workbench = try await Scene.workbench()
    let bytes = try Course().bytes()
    _ = try await workbench.take(bytes)
    try await workbench.delete([1])
    let again = try #require(try await workbench.take(bytes).first)
    #expect(again.result == .duplicate)
    #expect(again.reason?.contains("deleted") == true)
    #expect(try await workbench.count == 0)
    #expect(try await workbench.take(bytes, "run.fit", .replace).first?.run == 1)
    #expect(try await workbench.count == 1)
  }

  @Test("Sessions of one file are different runs, even at one time")
  func siblings() async throws {
    let workbench = try await Scene.workbench()
    let one = try Course().bytes()
    var other = Course()
    other.start += 5
    // Chained FIT files are two activities in one file.
    let lines = try await workbench.take(one + (try other.bytes()))
    #expect(lines.map(\.result) == [.imported, .imported])
  }
}
