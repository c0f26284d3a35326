public import Advice
import Foundation
import Logbook
import Store

extension Workbench {
  /// How many statements about pains are kept, the latest: more is a slip. Our choice.
  static let painStatementLimit = 500

  /// Writes down what was said of a pain beyond its score: a sign, or a clinician's yes.
  public func state(_ statement: PainStatement) async throws(WorkflowError) {
    try statement.day.checkAsTyped()
    try await write { log in
      let known = try log.painStatements().filter { $0 != statement }
      try log.setPainStatements(Array((known + [statement]).suffix(Self.painStatementLimit)))
    }
  }

  /// Takes back what was said of a pain.
  public func takeBack(_ statement: PainStatement) async throws(WorkflowError) {
    try await write { log in
      try log.setPainStatements(try log.painStatements().filter { $0 != statement })
    }
  }

  /// What was said of pains beyond their scores, in the order in which it was said.
  public func painStatements() async throws(WorkflowError) -> [PainStatement] {
    try await read { try $0.painStatements() }
  }
}

extension LogTransaction {
  /// What was said of pains beyond their scores.
  func painStatements() throws -> [PainStatement] {
    guard let text = try preferences()[KeptPainStatement.key] else { return [] }
    return KeptPainStatement.statements(text: text)
  }

  fileprivate func setPainStatements(_ statements: [PainStatement]) throws {
    try setPreferences([KeptPainStatement.key: KeptPainStatement.text(statements)])
  }
}

/// A statement as it is kept: all of them in one row among the preferences, as JSON.
private struct KeptPainStatement: Codable {
  /// The key of the row. Kept for ever.
  static let key = "painStatements"
  /// The word for a clinician's yes; any other is a sign's. Kept for ever.
  static let cleared = "cleared"

  var day: String
  var spot: String
  var word: String

  init(_ statement: PainStatement) {
    day = statement.day.iso
    spot = statement.spot.text
    switch statement.content {
    case .cleared: word = Self.cleared
    case .redFlag(let flag): word = flag.rawValue
    }
  }

  var statement: PainStatement? {
    guard let day = Day(iso: day), let spot = Pain.Spot(text: spot) else { return nil }
    if word == Self.cleared { return PainStatement(day: day, spot: spot, .cleared) }
    return RedFlag(rawValue: word).map { PainStatement(day: day, spot: spot, .redFlag($0)) }
  }

  /// What cannot be read is passed over: a bad row must not keep the program from starting.
  static func statements(text: String) -> [PainStatement] {
    let kept = try? JSONDecoder().decode([Self].self, from: Data(text.utf8))
    return (kept ?? []).compactMap(\.statement)
  }

  static func text(_ statements: [PainStatement]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(statements.map(Self.init)), as: UTF8.self)
  }
}
