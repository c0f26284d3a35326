import Advice
import Foundation
import Logbook
import Testing

@testable import Workflow

/// A year of the demonstration runner in which something was planted. What is found when was stated
/// before it was tried: an overload on the day of its run, a change of form within ten runs that
/// are alike, a pain of the shin on the day it is told; and in six clean months at most one false
/// alarm.
///
/// An alarm asks for something to be made easier or stopped. The same watcher within a week is one
/// alarm. What is only told asks for nothing and is printed, but is no alarm.
@Suite("A planted year")
struct PlantedYearTests {
  /// Six months of base, build, taper, a race over 10 km and recovery, from the day on which thirty
  /// days of log are there; they end before the first holiday.
  static let clean = 35..<217
  /// A long run of the weeks after the holiday, the day from which form is another, and the day on
  /// which the shin hurts.
  static let (overloadDay, driftDay, painDay) = (258, 280, 342)

  private static func findings(_ season: WatchedSeason, _ days: Range<Int>) -> [[Finding]] {
    let log = season.log(through: days.upperBound - 1)
    return days.map { number in
      Watcher.all.flatMap { watcher in
        guard case .found(let found) = watcher.findings(in: log, on: season.day(number)) else {
          return [Finding]()
        }
        return found
      }
    }
  }

  // What the tests and the printed page both look at is found once.

  static let seeds: [UInt64] = [1, 2, 3]

  private static let ofCleanMonths: [UInt64: [Finding]] = Dictionary(
    uniqueKeysWithValues: seeds.map { seed in
      (seed, findings(WatchedSeason(seed: seed), clean).flatMap(\.self))
    })

  private static let ofOverload: [Finding] = {
    var season = WatchedSeason(seed: 1)
    season.overload = (overloadDay, 1.8)
    return findings(season, overloadDay..<overloadDay + 1)[0]
  }()

  private static let drifted: WatchedSeason = {
    var season = WatchedSeason(seed: 1)
    season.drift = (driftDay, -8, 0.024)
    return season
  }()

  private static let ofDrift = findings(drifted, driftDay..<driftDay + 60)

  private static let ofPain: [Finding] = {
    var season = WatchedSeason(seed: 1)
    season.pain = (painDay, 2)
    return findings(season, painDay..<painDay + 1)[0]
  }()

  private static func say(_ title: String, _ findings: [Finding]) {
    var text = "\n\(title)\n"
    for finding in findings {
      text += "  \(finding.day.iso) \(finding.watcher) (\(finding.gravity.rawValue)): "
      text += finding.fact + "\n"
    }
    FileHandle.standardError.write(Data(text.utf8))
  }

  @Test("Six clean months have at most one false alarm", arguments: seeds)
  func clean(seed: UInt64) {
    let all = Self.ofCleanMonths[seed] ?? []
    let alarms = all.filter { $0.gravity > .tell }.alarms
    Self.say("Clean months of runner \(seed): told", all.filter { $0.gravity == .tell }.alarms)
    Self.say("Clean months of runner \(seed): alarms", alarms)
    #expect(alarms.count <= 1)
  }

  @Test("An overload is found on the day of its run")
  func overload() throws {
    let found = Self.ofOverload
    Self.say("Planted: a long run 1.8 times as long", found)
    #expect(found.contains { $0.watcher == "singleRunSpike" && $0.gravity == .ease })
    let without = Self.findings(
      WatchedSeason(seed: 1), Self.overloadDay..<Self.overloadDay + 1)[0]
    #expect(!without.contains { $0.gravity > .tell })
  }

  @Test("A change of form is found within ten runs that are alike")
  func drift() throws {
    let (season, found) = (Self.drifted, Self.ofDrift)
    let first = try #require(
      found.firstIndex { $0.contains { $0.watcher == "formBetweenRuns" } })
    let finding = try #require(found[first].first { $0.watcher == "formBetweenRuns" })
    Self.say("Planted: eight steps a minute fewer, 24 ms more contact", [finding])
    let runs = season.log(through: Self.driftDay + first).runs.filter {
      $0.day >= season.day(Self.driftDay)
    }
    let run = try #require(runs.last)
    let like = runs.filter { abs(($0.speed ?? 0) / (run.speed ?? 1) - 1) <= 0.05 }
    #expect(like.count <= 10, "after \(like.count) runs like it")
    let before = Self.findings(season, Self.driftDay - 60..<Self.driftDay).flatMap(\.self)
    #expect(!before.contains { $0.watcher == "formBetweenRuns" })
  }

  @Test("A pain of the shin is found on the day it is told, and stops")
  func pain() throws {
    let found = Self.ofPain
    Self.say("Planted: a shin that hurts 2 of 10", found)
    let finding = try #require(found.first { $0.watcher == "painStages" })
    #expect(finding.gravity == .stop && finding.needsClinician)
  }
}

extension PlantedYearTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/examples/planted-year.md")

  @Test("The page in docs/examples is what was found")
  func printed() throws {
    if ProcessInfo.processInfo.environment["PLIMSOLL_PRINT_EXAMPLES"] != nil {
      try Self.page.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(text == Self.page, "set PLIMSOLL_PRINT_EXAMPLES=1 to print it anew")
  }

  /// The page: what was stated, what was found, every false alarm and everything that was told.
  private static var page: String {
    let drift = ofDrift.lazy.flatMap(\.self).first { $0.watcher == "formBetweenRuns" }
    var lines = [
      "# A planted year", "",
      "What `plimsoll findings` tells of the demonstration runner's year when something was",
      "planted in it, and when nothing was. What should be found, and within what time, was",
      "stated before it was tried. A test prints this page again and compares. Nothing here is a",
      "diagnosis, and nothing foretells an injury.", "", "## Planted, and found", "",
      "- A long run 1.8 times as long: on the day of its run.",
    ]
    lines += ofOverload.filter { $0.watcher == "singleRunSpike" }.map(line)
    lines.append("- Eight steps a minute fewer and 24 ms more contact: within ten runs alike.")
    lines += [drift].compactMap(\.self).map(line)
    lines.append("- A shin that hurts 2 of 10: on the day it is told, and stops.")
    lines += ofPain.filter { $0.watcher == "painStages" }.map(line)
    lines += ["", "## Six clean months of three runners", ""]
    for seed in seeds {
      let all = ofCleanMonths[seed] ?? []
      let (alarms, told) = (
        all.filter { $0.gravity > .tell }.alarms, all.filter { $0.gravity == .tell }.alarms
      )
      lines.append("Runner \(seed): false alarms \(alarms.count), at most one was allowed.")
      lines += [""] + alarms.map(line) + (alarms.isEmpty ? [] : [""])
      lines += told.isEmpty ? [] : ["Told, asking for nothing:", ""] + told.map(line) + [""]
    }
    return lines.joined(separator: "\n") + (lines.last == "" ? "" : "\n")
  }

  private static func line(_ finding: Finding) -> String {
    "  - \(finding.day.iso), `\(finding.watcher)` (\(finding.gravity.rawValue)): \(finding.fact)"
  }
}

extension [Finding] {
  /// Of findings of one watcher within a week, the first.
  fileprivate var alarms: [Finding] {
    var last: [String: Day] = [:]
    return filter { finding in
      defer { last[finding.watcher] = finding.day }
      return last[finding.watcher].map { finding.day - $0 > 7 } ?? true
    }
  }
}
