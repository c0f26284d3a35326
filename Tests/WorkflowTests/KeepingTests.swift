import ActivityFiles
import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@Suite("The log is kept")
struct KeepingTests {
  @Test("A backup restores, and what was there is kept beside it")
  func backupAndRestore() async throws {
    try await Scene.withFolder { folder in
      let path = folder + "/log.db"
      let backup = folder + "/backup.db"
      let bytes = try Course().bytes()
      do {
        let workbench = try await Workbench.open(path: path) { Scene.now }
        _ = try await workbench.take(bytes)
        try await workbench.backup(to: backup)
        await #expect(throws: WorkflowError.self) { try await workbench.backup(to: backup) }
        try await workbench.delete([1])
      }
      try await Workbench.restore(from: backup, to: path)
      let restored = try await Workbench.open(path: path) { Scene.now }
      #expect(try await restored.count == 1)
      #expect(try await restored.original(of: 1).bytes == bytes)
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(kept.contains("log.db.before-restore-1"))
    }
  }

  @Test("What is no backup is refused and changes nothing")
  func noBackup() async throws {
    try await Scene.withFolder { folder in
      let path = folder + "/log.db"
      _ = try await Workbench.open(path: path) { Scene.now }
      let before = try Data(contentsOf: URL(filePath: path))
      try Data("not a database at all, but long enough".utf8).write(
        to: URL(filePath: folder + "/x"))
      await #expect(throws: WorkflowError.self) {
        try await Workbench.restore(from: folder + "/x", to: path)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test("A log outlives its program")
  func reopened() async throws {
    try await Scene.withFolder { folder in
      let path = folder + "/deeper/log.db"
      do {
        let workbench = try await Workbench.open(path: path) { Scene.now }
        _ = try await workbench.take(try Course().bytes())
      }
      let workbench = try await Workbench.open(path: path) { Scene.now }
      #expect(try await workbench.runs(RunQuery()).runs.first?.figures.isEmpty == false)
    }
  }

  @Test("What was deleted goes for good after thirty days, with its original")
  func purged() async throws {
    try await Scene.withFolder { folder in
      let path = folder + "/log.db"
      let bytes = try Course().bytes()
      do {
        let workbench = try await Workbench.open(path: path) { Scene.now }
        _ = try await workbench.take(bytes)
        try await workbench.delete([1])
      }
      do {
        let later = Scene.now + 29 * 86_400
        let workbench = try await Workbench.open(path: path) { later }
        try await workbench.undelete([1])
        try await workbench.delete([1])
      }
      let muchLater = Scene.now + 60 * 86_400
      let workbench = try await Workbench.open(path: path) { muchLater }
      await #expect(throws: WorkflowError.noSuchRun(1)) { try await workbench.undelete([1]) }
      // Numbers are never given twice.
      #expect(try await workbench.take(bytes).map(\.run) == [2])
    }
  }

  @Test("Refreshing twice does nothing the second time")
  func refresh() async throws {
    let workbench = try await Scene.workbench()
    _ = try await workbench.take(try Course().bytes())
    #expect(try await workbench.refresh(all: false) == 0)
    #expect(try await workbench.refresh(all: true) == 1)
    #expect(try await workbench.refresh(all: false) == 0)
  }

  @Test("Figures follow the athlete once refreshed")
  func athleteChanges() async throws {
    let workbench = try await Scene.workbench()
    _ = try await workbench.take(try Course().bytes())
    let before = try await workbench.report(of: 1).figures.first { $0.key == "impulse.banister" }
    #expect(before?.value == nil)
    #expect(before?.reason != nil)
    var athlete = Athlete(name: "Ada")
    athlete.sex = .female
    let day = try #require(Day(iso: "2025-01-01"))
    athlete.readings = [
      .init(day: day, trait: .restingHeartRate, value: 50),
      .init(day: day, trait: .maximalHeartRate, value: 190),
    ]
    try await workbench.setAthlete(athlete)
    let kept = try await workbench.athlete()
    #expect(kept.sex == .female)
    #expect(Set(kept.readings) == Set(athlete.readings))
    #expect(try await workbench.doctor().contains { !$0.isSound && $0.subject == "figures" })
    #expect(try await workbench.refresh(all: false) == 1)
    #expect(try await workbench.refresh(all: false) == 0)
    let run = try #require(try await workbench.runs(RunQuery()).runs.first)
    #expect(run.value("impulse.banister") != nil)
  }

  @Test("A repair can be left undone, and the figures follow")
  func undoneRepair() async throws {
    let workbench = try await Scene.workbench()
    var activity = Course().activity
    var altitudes = try #require(activity.samples[.altitude])
    altitudes[600] += 900
    activity.samples.set(.altitude, altitudes)
    let write = try #require(ActivityFormat.fit.write)
    _ = try await workbench.take(write(activity))
    let repaired = try await workbench.report(of: 1)
    let repair = try #require(repaired.signals.repairs.first)
    try await workbench.setRepair(repair.id, of: 1, undone: true)
    let raw = try await workbench.report(of: 1)
    #expect(raw.signals.repairs.first?.isUndone == true)
    let ascent = "ascent.meters"
    let rawAscent = try #require(raw.summary.value(ascent))
    let repairedAscent = try #require(repaired.summary.value(ascent))
    #expect(rawAscent > repairedAscent)
    let listed = try await workbench.runs(RunQuery()).runs.first
    #expect(listed?.value(ascent) == raw.summary.value(ascent))
    try await workbench.setRepair(repair.id, of: 1, undone: false)
    #expect(try await workbench.report(of: 1).summary.figures == repaired.summary.figures)
    await #expect(throws: WorkflowError.self) {
      try await workbench.setRepair("nothing@0", of: 1, undone: true)
    }
  }

  @Test("An export is imported as the run it was made from", arguments: ["fit", "gpx", "tcx"])
  func export(format: String) async throws {
    let workbench = try await Scene.workbench()
    _ = try await workbench.take(try Course().bytes())
    let file = try await workbench.export(1, format: format)
    #expect(file.name == "2025-11-13-run-1.\(format)")
    #expect(try await workbench.take(file.bytes, file.name).map(\.run) == [1])
    await #expect(throws: WorkflowError.formatNotWritable("kml")) {
      try await workbench.export(1, format: "kml")
    }
  }
}
