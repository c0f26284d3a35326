import Foundation
import Logbook
import Testing

@testable import Advice

@Suite("The stages of a pain")
struct PainStageTests {
  @Test("Every cell of the tables in docs/PAIN.md is what happens", arguments: PainTissue.allCases)
  func tables(tissue: PainTissue) throws {
    let table = try PainTable(tissue)
    var cells = 0
    for event in PainEvent.allCases {
      for stage in PainStage.all {
        let expected = try table.stage(after: event, from: stage)
        #expect(stage.after(event, in: tissue) == expected, "\(stage) + \(event)")
        cells += 1
      }
    }
    #expect(cells == 14 * 17)
  }

  @Test("A sign for a clinician stops from everywhere, and only a word leads out")
  func referral() {
    for stage in PainStage.all {
      for tissue in PainTissue.allCases {
        #expect(stage.after(.redFlag, in: tissue) == .referred)
      }
    }
    for event in PainEvent.allCases where ![.cleared, .foundSoft].contains(event) {
      #expect(PainStage.referred.after(event, in: .bone) == .referred)
      #expect(PainStage.referred.after(event, in: .soft) == .referred)
    }
    #expect(PainStage.referred.after(.cleared, in: .bone) == .returning(.first))
  }

  @Test("What may be bone allows no pain at all, and is never looser than a tendon")
  func bone() {
    for stage in PainStage.all {
      for event in PainEvent.allCases {
        if event.isPain { #expect(stage.after(event, in: .bone) == .referred) }
        let soft = stage.after(event, in: .soft).strictness
        #expect(stage.after(event, in: .bone).strictness >= soft)
      }
    }
  }

  @Test("Stronger pain never leads to a looser stage")
  func monotone() {
    let rising: [PainEvent] = [.quiet, .mild, .moderate, .strong, .redFlag]
    for stage in PainStage.all {
      let stages = rising.map { stage.after($0, in: .soft).strictness }
      #expect(stages == stages.sorted(), "\(stage)")
    }
    let mornings: [PainEvent] = [.quiet, .morningUp, .morningFarUp]
    for stage in PainStage.all {
      let stages = mornings.map { stage.after($0, in: .soft).strictness }
      #expect(stages == stages.sorted(), "\(stage)")
    }
  }

  @Test("The ladder is climbed in twelve steps, and no step is skipped")
  func ladder() {
    var stage = PainStage.returning(.first)
    var minutesOfRunning = [-1]
    var steps = 0
    while case .returning(let step) = stage {
      minutesOfRunning.append(step.rungDone.times * step.rungDone.runMinutes)
      stage = stage.after(.stepDone, in: .bone)
      steps += 1
    }
    #expect(steps == 12)
    #expect(stage == .eased)
    #expect(minutesOfRunning == minutesOfRunning.sorted())
    // The published ladder: from 10 to 30 minutes of running, in half an hour each time.
    #expect(minutesOfRunning.dropFirst() == [0, 0, 10, 10, 15, 15, 20, 20, 28, 28, 30, 30])
    #expect(ReturnLadder.rungs.allSatisfy { (28...30).contains($0.minutes) })
  }
}

extension PainStage {
  /// How much a stage forbids; on the ladder, a lower rung forbids more.
  fileprivate var strictness: Double {
    switch self {
    case .clear: 0
    case .monitored: 1
    case .eased: 2
    case .returning(let step): 3.9 - 0.1 * Double(step.rung) - 0.01 * Double(step.timesDone)
    case .stopped: 4
    case .referred: 5
    }
  }
}

/// A table of `docs/PAIN.md`: a row for each event, a column for each stage.
private struct PainTable {
  private var rows: [String: [String: String]] = [:]

  init(_ tissue: PainTissue) throws {
    let url = URL(filePath: #filePath)
      .appendingPathComponent("../../../../docs/PAIN.md").standardizedFileURL
    let text = try String(contentsOf: url, encoding: .utf8)
    let title = "## " + (tissue == .soft ? "Tendon, muscle and joint" : "What may be bone")
    let section = try #require(text.components(separatedBy: title).dropFirst().first)
    let lines = section.components(separatedBy: "\n## ")[0].split(separator: "\n")
      .filter { $0.hasPrefix("|") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    let head = try #require(lines.first)
    for line in lines.dropFirst(2) {
      rows[line[0]] = Dictionary(uniqueKeysWithValues: zip(head.dropFirst(), line.dropFirst()))
    }
  }

  func stage(after event: PainEvent, from stage: PainStage) throws -> PainStage {
    let cell = try #require(rows["`\(event.rawValue)`"]?[stage.key], "\(event) from \(stage.key)")
    switch (cell, stage) {
    case ("clear", _): return .clear
    case ("monitored", _): return .monitored
    case ("eased", _): return .eased
    case ("stopped", _): return .stopped
    case ("referred", _): return .referred
    case ("foot", _): return .returning(ReturnStep(rung: 0))
    case ("stays", _): return stage
    case ("again", .returning(let step)): return .returning(ReturnStep(rung: step.rung))
    case ("back", .returning(let step)): return .returning(ReturnStep(rung: step.rung - 1))
    case ("back two", .returning(let step)): return .returning(ReturnStep(rung: step.rung - 2))
    case ("next", .returning(let step)):
      if step.timesDone == 0 { return .returning(ReturnStep(rung: step.rung, timesDone: 1)) }
      return step.rung == 5 ? .eased : .returning(ReturnStep(rung: step.rung + 1))
    default:
      Issue.record("\(cell) is no word of the table")
      return stage
    }
  }
}
