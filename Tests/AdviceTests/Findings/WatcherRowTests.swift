import Biomechanics
import Evidence
import Logbook
import Quantities
import Testing

@testable import Advice

/// A log in which a rule is kept or broken, with the day on which a watcher looks at it.
struct WatchRow: Sendable, CustomTestStringConvertible {
  /// The rule; empty where the watcher rests on a choice of this project alone.
  let rule: String
  let watcher: Watcher
  let name: String
  let day: Int
  let isBroken: Bool
  let build: @Sendable (inout Diary) -> Void
  var testDescription: String { "\(rule) \(isBroken ? "broken" : "kept"): \(name)" }

  static func kept(
    _ rule: String, _ watcher: Watcher, _ name: String, on day: Int,
    _ build: @escaping @Sendable (inout Diary) -> Void
  ) -> WatchRow {
    WatchRow(rule: rule, watcher: watcher, name: name, day: day, isBroken: false, build: build)
  }

  static func broken(
    _ rule: String, _ watcher: Watcher, _ name: String, on day: Int,
    _ build: @escaping @Sendable (inout Diary) -> Void
  ) -> WatchRow {
    WatchRow(rule: rule, watcher: watcher, name: name, day: day, isBroken: true, build: build)
  }

  var findings: [Finding] {
    var diary = Diary()
    build(&diary)
    return diary.found(watcher, on: day)
  }
}

@Suite("Every rule that concerns the log, kept and broken")
struct WatcherRowTests {
  @Test("A kept rule is not told, a broken one is, with its number", arguments: WatchRow.all)
  func row(row: WatchRow) {
    let findings = row.findings
    if row.isBroken {
      #expect(findings.contains { row.rule.isEmpty || $0.rules.contains(row.rule) })
      #expect(findings.allSatisfy { $0.day == Diary.day(row.day) })
    } else {
      #expect(findings.allSatisfy { !$0.rules.contains(row.rule) }, "\(findings)")
    }
  }

  @Test("Every rule is watched in both ways, or kept where this list says")
  func complete() {
    let broken = Set(WatchRow.all.filter(\.isBroken).map(\.rule))
    let kept = Set(WatchRow.all.filter { !$0.isBroken }.map(\.rule))
    for rule in Rule.all.map(\.id) {
      if Self.elsewhere.values.contains(where: { $0.contains(rule) }) {
        #expect(!broken.contains(rule), "\(rule) is watched after all")
      } else {
        #expect(broken.contains(rule) && kept.contains(rule), "\(rule) has no rows")
      }
    }
  }

  /// Rules that a log of runs and check-ins cannot break, by where they are kept.
  static let elsewhere: [String: Set<String>] = [
    "the plan": [
      "RUN-10", "RUN-11", "LOAD-14", "STIM-01", "STIM-02", "STIM-04", "GRP-03",
    ],
    "the answer to a question": [
      "LOAD-09", "GRP-01", "GRP-02", "GRP-04", "HEAT-01", "HEAT-02", "HEAT-03", "HEAT-05",
      "NUT-01", "NUT-02", "RTR-03", "RTR-04", "LOAD-06", "FORM-06", "LOAD-11",
    ],
    "texts that are tested": ["RUN-06", "RUN-12", "LOAD-10", "TIS-06", "GRP-05", "HEAT-04"],
    "what is compared at all": ["FORM-08"],
    "the models": [
      "LOAD-03", "LOAD-04", "LOAD-05", "LOAD-12", "LOAD-13", "TIS-04", "TIS-05", "TIS-07",
      "TIS-08", "TIS-09", "MET-01", "MET-02", "MET-04",
    ],
  ]

  @Test("Every watcher has a row in which it finds something and one in which it does not")
  func watchers() {
    for watcher in Watcher.all {
      let rows = WatchRow.all.filter { $0.watcher.id == watcher.id }
      #expect(rows.contains { !$0.findings.isEmpty }, "\(watcher.id)")
      #expect(rows.contains { $0.findings.isEmpty }, "\(watcher.id)")
    }
  }
}
