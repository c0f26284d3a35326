import Foundation
import Logbook
import Testing
import Workflow

@testable import CLI

@Suite("What people type")
struct ArgumentTests {
  @Test(
    "Distances",
    arguments: [("8.5km", 8500.0), ("800m", 800), ("5mi", 8046.72), ("10", 10_000), ("5 km", 5000)])
  func distances(text: String, meters: Double) throws {
    let typed = try #require(TypedDistance(argument: text))
    #expect(abs(typed.meters - meters) < 1e-9)
  }

  @Test(
    "Times",
    arguments: [
      ("50min", 3000.0), ("45:00", 2700), ("1:02:03", 3723), ("30", 1800), ("1.5h", 5400),
    ])
  func times(text: String, seconds: Double) {
    #expect(TypedDuration(argument: text)?.seconds == seconds)
  }

  @Test("Paces", arguments: [("4:10", 4.0), ("4:10/km", 4.0), ("6:42/mi", 4.0033)])
  func paces(text: String, metersPerSecond: Double) throws {
    let typed = try #require(TypedPace(argument: text))
    #expect(abs(typed.metersPerSecond - metersPerSecond) < 0.001)
  }

  @Test(
    "What is no distance, time, pace or start is refused",
    arguments: ["", "km", "-5km", "5 parsecs", "1e400km", "nankm", "4:75", "4:5", "::", "0", "٣"])
  func refused(text: String) {
    #expect(TypedDistance(argument: text) == nil)
    #expect(TypedPace(argument: text) == nil)
    #expect(TypedStart(argument: text) == nil)
    #expect(TypedDuration(argument: text) == nil)
  }

  @Test(
    "Starts",
    arguments: [
      ("2026-11-20T07:30Z", 1_795_159_800.0), ("2026-11-20T07:30:30+01:00", 1_795_156_230),
      ("2026-11-20 07:30-09:30", 1_795_194_000), ("2026-11-20", 1_795_176_000),
    ])
  func starts(text: String, seconds: Double) throws {
    let start = try #require(TypedStart(argument: text))
    #expect(start.date(in: .gmt).timeIntervalSince1970 == seconds)
  }

  @Test("A start without an offset is meant where the runner is, summer time and all")
  func localStarts() throws {
    let oslo = try #require(TimeZone(identifier: "Europe/Oslo"))
    let winter = try #require(TypedStart(argument: "2026-01-20T07:30")).date(in: oslo)
    #expect(timestamp(winter) == "2026-01-20T06:30:00Z")
    let summer = try #require(TypedStart(argument: "2026-07-20T07:30")).date(in: oslo)
    #expect(timestamp(summer) == "2026-07-20T05:30:00Z")
  }

  @Test("The log is where the option says, else the environment, else the usual place")
  func logPath() {
    let all = [
      "PLIMSOLL_DATABASE": "/named.db", "XDG_DATA_HOME": "/data", "HOME": "/people/someone",
    ]
    #expect(LogOptions.path(given: "x.db", environment: all) == "x.db")
    #expect(LogOptions.path(given: nil, environment: all) == "/named.db")
    let home = "/people/someone/.local/share/plimsoll/plimsoll.db"
    var some = all
    some["PLIMSOLL_DATABASE"] = ""
    #expect(LogOptions.path(given: nil, environment: some) == "/data/plimsoll/plimsoll.db")
    some["XDG_DATA_HOME"] = "relative"
    #expect(LogOptions.path(given: nil, environment: some) == home)
    some["XDG_DATA_HOME"] = nil
    #expect(LogOptions.path(given: nil, environment: some) == home)
  }

  @Test(
    "A file's name never leads out of the folder",
    arguments: [
      ("run.fit", "run.fit"), ("../../etc/passwd", "passwd"), ("a.zip!in/b.fit", "b.fit"),
      ("..", "run"), ("", "run"), ("c:\\temp\\x.fit", "x.fit"), ("a\u{0}b\nc.gpx", "abc.gpx"),
    ])
  func safeNames(name: String, safe: String) {
    #expect(Export.safe(name) == safe)
  }
}

@Suite("Errors of the verbs in words")
struct FailureTests {
  static let all: [(error: WorkflowError, status: Int32)] = [
    (.noSuchRun(7), 1), (.invalid(input: "mass", value: "9 kg", allowed: "25 to 300 kg"), 2),
    (.file(path: "/a/b", reason: "it cannot be read"), 1),
    (.newerSchema(found: "v9", path: "/a.db"), 1),
    (.database(path: "/a.db", reason: "it is not a database"), 1), (.noOriginal(run: 3), 1),
    (.formatNotWritable("doc"), 2), (.conflict("it changed meanwhile"), 1),
  ]

  @Test("Each says what, where and what to do, and ends with its status", arguments: all)
  func words(row: (error: WorkflowError, status: Int32)) {
    let failure = Failure(row.error, log: "/log.db")
    #expect(failure.status.rawValue == row.status)
    #expect(failure.line.hasPrefix("plimsoll: "))
    #expect(failure.line.split(separator: ", ").count >= 3)
    #expect(!failure.line.contains("\n"))
  }
}

@Suite("What people read")
struct WordsTests {
  @Test(
    "Stored names become words, and words stay as they are",
    arguments: [
      ("stepFrequency", "step frequency"), ("massKilograms", "mass"), ("birth year", "birth year"),
      ("restingHeartRate", "resting heart rate"), ("start", "start"), ("", ""),
    ])
  func names(name: String, words: String) {
    #expect(Words.spaced(name) == words)
  }

  @Test(
    "Spans of time",
    arguments: [(59.4, "0:59"), (59.6, "1:00"), (3599.6, "1:00:00"), (36_061, "10:01:01")])
  func durations(seconds: Double, text: String) {
    #expect(Words.duration(seconds) == text)
  }

  @Test("Paces and distances follow the units chosen")
  func units() {
    let imperial = Words(units: .imperial)
    #expect(Words().pace(1000 / 270.0) == "4:30 /km")
    #expect(imperial.pace(1609.344 / 420) == "7:00 /mi")
    #expect(imperial.distance(16_093.44) == "10.00 mi")
    #expect(Words().distance(16_093.44) == "16.09 km")
    #expect(Words().pace(0) == "standing")
  }

  @Test("Long lists are folded and lose nothing")
  func folding() {
    let titles = (1...40).map { "Figure number \($0)" }
    let lines = Words.folded(titles)
    #expect(lines.allSatisfy { $0.count <= 76 })
    #expect(lines.joined(separator: " ") == titles.joined(separator: ", "))
  }

  @Test("A name from a file can neither steer the terminal nor break the table")
  func harmless() {
    #expect(Terminal.harmless("a\u{1B}[2Jb\u{9B}c\td") == "a?[2Jb?c\td")
    #expect(Terminal.harmless("Grüße 走 🏃") == "Grüße 走 🏃")
    #expect(Words.shortened("two\n lines") == "two lines")
    #expect(Words.shortened(String(repeating: "x", count: 100)).count == 40)
  }

  @Test("Why a figure is unknown is said in words")
  func reasons() {
    #expect(Words.because("noSignal:heartRate") == "no heart rate was recorded")
    #expect(
      Words.because("noTrait:massKilograms")
        == "your body mass is not known ('plimsoll athlete set')")
    #expect(Words.because("tooShort").contains("too short"))
    #expect(!Words.because(nil).isEmpty)
  }
}
