import Foundation

/// The checkout these tests stand in, as text.
struct Repository: Sendable {
  let root: URL

  static let here = Repository(
    root: URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent())

  struct File: Sendable {
    /// The path from the root.
    let path: String
    let lines: [String]
    var name: String { String(path.split(separator: "/").last ?? "") }
    /// The module or test target it belongs to: `Logbook` of `Sources/Logbook/Lap.swift`.
    var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }
    var isTable: Bool { name.hasSuffix(".generated.swift") }
  }

  /// The Swift files below a folder, by path.
  func swiftFiles(below folder: String) throws -> [File] {
    try paths(below: folder).filter { $0.hasSuffix(".swift") }.map(file)
  }

  /// Every path below a folder from the root, sorted, without build products.
  func paths(below folder: String) throws -> [String] {
    let base = root.appendingPathComponent(folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walk.compactMap { $0 as? String }
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder + "/" + $0 }.sorted()
  }

  func file(_ path: String) throws -> File {
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    return File(path: path, lines: text.components(separatedBy: "\n"))
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}

extension Repository.File {
  /// Lines without comments and the inside of one-line strings, so that words in them do not count.
  var code: [(number: Int, text: String)] {
    var inText = false
    return lines.enumerated().compactMap { index, line in
      if line.contains("\"\"\"") {
        if line.components(separatedBy: "\"\"\"").count == 2 { inText.toggle() }
        return nil
      }
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      guard !inText, !trimmed.hasPrefix("//") else { return nil }
      let bare = line.replacing(/"(\\.|[^"\\])*"/, with: "\"\"")
      let beforeComment = bare.components(separatedBy: " // ").first ?? bare
      return (index + 1, beforeComment)
    }
  }

  /// Functions, initializers and computed properties with the number of lines they span.
  ///
  /// swift-format puts the closing brace under the first letter of the declaration, so the
  /// indentation finds the end without a parser.
  var functions: [(line: Int, length: Int)] {
    let opens =
      /^( *)(@\w+(\(.*\))? )*((public|internal|private|fileprivate|static|mutating|override|nonisolated|package) )*(func |init[?<(]|subscript[<(]|deinit)/
    return lines.enumerated().compactMap { index, line in
      guard let match = line.firstMatch(of: opens) else { return nil }
      let closing = String(match.1) + "}"
      if line.hasSuffix("}") { return (index + 1, 1) }
      guard let end = lines[(index + 1)...].firstIndex(where: { $0.hasPrefix(closing) }) else {
        return nil
      }
      return (index + 1, end - index + 1)
    }
  }
}
