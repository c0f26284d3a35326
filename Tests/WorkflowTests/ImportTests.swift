import ActivityFiles
import Foundation
import Logbook
import Synchronization
import Testing
import TrainingLoad
import Workflow

@Suite("Files become runs")
struct ImportTests {
  @Test("A run has its figures, its day, its shape and its original")
  func wholeRun() async throws {
    let workbench = try await Scene.workbench()
    let bytes = try Course().bytes()
    let line = try #require(try await workbench.take(bytes, "folder/morning.fit").first)
    #expect(line.samples == 1201)
    let report = try await workbench.report(of: try #require(line.run))
    #expect(report.activity.samples.count == 1201)
    #expect(report.summary.fileName == "morning.fit")
    #expect(report.summary.day.iso == "2025-11-13")
    let meters = try #require(report.summary.value("distance.meters"))
    #expect(abs(meters - 3600) < 20)
    #expect(report.kilometers.count == 4)
    #expect(report.summary.shape.count > 10)
    #expect(report.summary.shape.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
    #expect(try await workbench.original(of: 1).bytes == bytes)
  }

  @Test("A figure of the report is the figure of the list")
  func sameFigures() async throws {
    let workbench = try await Scene.workbench()
    _ = try await workbench.take(try Course().bytes())
    let list = try await workbench.runs(RunQuery()).runs
    let report = try await workbench.report(of: 1)
    #expect(list.first?.figures.count == report.figures.count)
    for figure in report.figures { #expect(list.first?.figures[figure.key] == figure) }
  }

  @Test("One bad file among many stops nothing, and importing again changes nothing")
  func badFileInFolder() async throws {
    try await Scene.withFolder { folder in
      var files = try (0..<12).map { index -> (String, [UInt8]) in
        var course = Course()
        course.minutes = 5
        course.start += Double(index) * 86_400
        return ("run\(index).fit", try course.bytes())
      }
      files[5].1 = Array(files[5].1.prefix(40))
      files.append(("notes.txt", Array("shopping".utf8)))
      files.append((".hidden.fit", files[0].1))
      try Scene.write(files.map { (name: $0.0, bytes: $0.1) }, into: folder)
      let workbench = try await Scene.workbench()
      for round in 0..<2 {
        let lines = Mutex<[ImportLine]>([])
        try await workbench.importPaths([folder], duplicates: .skip) { line in
          lines.withLock { $0.append(line) }
        }
        let results = lines.withLock { $0.map(\.result) }
        #expect(results.count { $0 == .refused } == 1)
        #expect(results.count { $0 == (round == 0 ? .imported : .duplicate) } == 11)
        #expect(try await workbench.count == 11)
      }
    }
  }

  @Test("A file that says what was carried is read with the recording that it lies beside")
  func sidecar() async throws {
    try await Scene.withFolder { folder in
      // One that cannot be understood shows in the remark that it was read.
      let broken = Array(#"{"carriedLoad": 99, "items": []}"#.utf8)
      let sound = CarriedLoadSidecar.file([])
      let (first, second) = (Course(), Course(start: 1_763_100_000))
      try Scene.write(
        [
          ("a.fit", try first.bytes()), ("a.load.json", broken),
          ("b.fit", try second.bytes()), ("b.load.json", sound),
        ], into: folder)
      let workbench = try await Scene.workbench()
      let lines = Mutex<[ImportLine]>([])
      try await workbench.importPaths([folder], duplicates: .skip) { line in
        lines.withLock { $0.append(line) }
      }
      let all = lines.withLock { $0 }
      #expect(all.map(\.result) == [.imported, .imported])
      #expect(all.first?.reason?.contains("version 99") == true)
      #expect(all.last?.reason == nil)
    }
  }

  @Test("A file of carried load that is sent along belongs to its recording; alone it is refused")
  func sentAlong() async throws {
    let workbench = try await Scene.workbench()
    let broken = Array(#"{"carriedLoad": 99, "items": []}"#.utf8)
    let lines = try await workbench.importReceived(
      [("c.load.json", broken), ("in/a.load.json", broken), ("in/a.fit", try Course().bytes())],
      duplicates: .skip)
    #expect(lines.map(\.file) == ["in/a.fit", "c.load.json"])
    #expect(lines.map(\.result) == [.imported, .refused])
    #expect(lines.first?.reason?.contains("version 99") == true)
    #expect(lines.last?.reason?.contains("together with its recording") == true)
    try await Scene.withFolder { folder in
      try Scene.write([("d.load.json", broken)], into: folder)
      let alone = Mutex<[ImportLine]>([])
      try await workbench.importPaths([folder + "/d.load.json"], duplicates: .skip) { line in
        alone.withLock { $0.append(line) }
      }
      #expect(alone.withLock { $0.map(\.result) } == [.refused])
    }
  }

  @Test("A file of a person's own naming is refused with a reason")
  func refused() async throws {
    let workbench = try await Scene.workbench()
    let line = try #require(try await workbench.take(Array("hello".utf8), "a.txt").first)
    #expect(line.result == .refused)
    #expect(line.reason == "not a recording of a known format")
    let lines = Mutex<[ImportLine]>([])
    try await workbench.importPaths(["/nowhere/a.fit"], duplicates: .skip) { line in
      lines.withLock { $0.append(line) }
    }
    #expect(lines.withLock { $0.first?.reason } == "there is no such file")
  }

  @Test("A truncated file is imported in part; the whole one is the same run")
  func partial() async throws {
    let workbench = try await Scene.workbench()
    let bytes = try Course().bytes()
    let part = Array(bytes.prefix(bytes.count * 7 / 10))
    let line = try #require(try await workbench.take(part).first)
    #expect(line.result == .partial)
    #expect(line.reason != nil)
    let whole = try #require(try await workbench.take(bytes, "whole.fit").first)
    #expect(whole.result == .duplicate)
    #expect(try await workbench.take(bytes, "whole.fit", .replace).first?.run == 1)
    #expect(try await workbench.report(of: 1).summary.damage == nil)
  }

  @Test("A run without any time is refused, since it has no place in the log")
  func timeless() async throws {
    let text = """
      <gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
      <trkpt lat="1" lon="2"/><trkpt lat="1.001" lon="2"/></trkseg></trk></gpx>
      """
    let workbench = try await Scene.workbench()
    let line = try #require(try await workbench.take(Array(text.utf8), "a.gpx").first)
    #expect(line.result == .refused)
    #expect(line.reason?.contains("time") == true)
  }

  @Test("Many uploads at once are all kept, on disk")
  func concurrentUploads() async throws {
    try await Scene.withFolder { folder in
      let workbench = try await Workbench.open(path: folder + "/log.db") { Scene.now }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<16 {
          group.addTask {
            var course = Course()
            course.minutes = 3
            course.start += Double(index) * 3600
            let path = folder + "/upload\(index)"
            try Data(try course.bytes()).write(to: URL(filePath: path))
            let lines = try await workbench.importUpload(
              at: path, name: "run\(index).fit", duplicates: .skip)
            #expect(lines.map(\.file) == ["run\(index).fit"])
            #expect(lines.map(\.result) == [.imported])
          }
        }
        try await group.waitForAll()
      }
      #expect(try await workbench.count == 16)
      #expect(try await workbench.doctor().allSatisfy(\.isSound))
    }
  }

  @Test("The day of a run without an offset follows the preferred time zone")
  func localDay() async throws {
    let workbench = try await Scene.workbench()
    var preferences = Preferences()
    preferences.timeZone = "Pacific/Auckland"
    try await workbench.setPreferences(preferences)
    var course = Course()
    // 2025-07-01T20:00:00Z is the second of July in Auckland, twelve hours ahead in winter.
    course.start = 1_751_400_000
    course.minutes = 3
    _ = try await workbench.take(try course.bytes(.gpx), "a.gpx")
    let run = try #require(try await workbench.runs(RunQuery()).runs.first)
    #expect(run.utcOffsetSeconds == 43_200)
    #expect(run.day.iso == "2025-07-02")
  }
}
