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

  private static func say(_ title: String, _ findings: [Finding]) {
    var text = "\n\(title)\n"
    for finding in findings {
      text += "  \(finding.day.iso) \(finding.watcher) (\(finding.gravity.rawValue)): "
      text += finding.fact + "\n"
    }
    FileHandle.standardError.write(Data(text.utf8))
  }

  @Test("Six clean months have at most one false alarm", arguments: [1, 2, 3] as [UInt64])
  func clean(seed: UInt64) {
    let all = Self.findings(WatchedSeason(seed: seed), Self.clean).flatMap(\.self)
    let alarms = all.filter { $0.gravity > .tell }.alarms
    Self.say("Clean months of runner \(seed): told", all.filter { $0.gravity == .tell }.alarms)
    Self.say("Clean months of runner \(seed): alarms", alarms)
    #expect(alarms.count <= 1)
  }

  @Test("An overload is found on the day of its run")
  func overload() throws {
    var season = WatchedSeason(seed: 1)
    season.overload = (Self.overloadDay, 1.8)
    let found = Self.findings(season, Self.overloadDay..<Self.overloadDay + 1)[0]
    Self.say("Planted: a long run 1.8 times as long", found)
    #expect(found.contains { $0.watcher == "singleRunSpike" && $0.gravity == .ease })
    let without = Self.findings(
      WatchedSeason(seed: 1), Self.overloadDay..<Self.overloadDay + 1)[0]
    #expect(!without.contains { $0.gravity > .tell })
  }

  @Test("A change of form is found within ten runs that are alike")
  func drift() throws {
    var season = WatchedSeason(seed: 1)
    season.drift = (Self.driftDay, -8, 0.024)
    let days = Self.driftDay..<Self.driftDay + 60
    let found = Self.findings(season, days)
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
    var season = WatchedSeason(seed: 1)
    season.pain = (Self.painDay, 2)
    let found = Self.findings(season, Self.painDay..<Self.painDay + 1)[0]
    Self.say("Planted: a shin that hurts 2 of 10", found)
    let finding = try #require(found.first { $0.watcher == "painStages" })
    #expect(finding.gravity == .stop && finding.needsClinician)
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
