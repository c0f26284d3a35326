import Biomechanics
import Evidence
import Foundation
import Logbook
import Planning
import Quantities
import Testing
import TrainingLoad

@Suite("The table of what a minute of work asks, in docs/SESSIONS.md")
struct SessionTableTests {
  /// The columns: the tissues of a plan by the ledgers they stand for.
  static let columns: [[LedgerTissue]] = [
    [.tibia, .foot], [.achilles], [.patellofemoral], [.hamstring], [.lowBack],
    [.calf, .quadriceps, .hipFlexor],
  ]
  static let keys = [
    "recovery", "long", "tempo", "intervals", "hills", "high-resistance", "hill-sprints", "sprints",
    "accelerations", "strides", "tow", "stairs",
  ]

  /// A minute of the session's work over a minute of easy running, for each column.
  static func rates(_ key: String) throws -> (rates: [Double], isMeasured: Bool) {
    let body = Body(mass: .kilograms(70), height: .meters(1.75))
    var physics = try #require(SessionPhysics(body: body, easySpeed: .metersPerSecond(3)))
    let easy = physics.cost(of: try Workout(text: "60min easy"), kind: .easy)
    let session = try #require(SessionLibrary.named(key))
    let cost = physics.cost(of: session.workout(.medium), kind: session.kind)
    let rates = columns.map { ledgers in
      let work = ledgers.map { cost.workDoses[$0.key]?.value ?? 0 }.max() ?? 0
      let minute = ledgers.map { easy.dose(of: $0.key).value }.max() ?? 1
      return work / (cost.workSeconds / 60) / (minute / 60)
    }
    return (rates, cost.isMeasured)
  }

  @Test("Every row of the table is what the physics gives", arguments: keys)
  func row(key: String) throws {
    let (rates, isMeasured) = try Self.rates(key)
    let root = URL(fileURLWithPath: #filePath).appending(path: "../../../..").standardizedFileURL
    let text = try String(
      contentsOf: root.appending(path: "docs/SESSIONS.md"), encoding: .utf8)
    let line = text.split(separator: "\n").last { $0.hasPrefix("| \(key) |") }
    let cells = line.map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let written = rates.map { String(format: "%.2f", $0) }
    let found = cells?.dropFirst().prefix(6).map { cell in
      String(cell.split(separator: " ").first ?? "")
    }
    #expect(found == written, "| \(key) | \(written.joined(separator: " | ")) |")
    #expect(cells?.last == (isMeasured ? "yes" : "beyond"))
  }
}
