import Hummingbird

/// Rows as comma-separated values. What is not known is an empty cell, never 0.
struct CommaSeparated: Sendable {
  private(set) var text: String

  /// Values under a head that names them with their units.
  init(_ head: [String]) { text = Self.line(head) }

  /// Adds a row of texts.
  mutating func add(_ cells: [String]) { text += Self.line(cells) }

  /// A number as spreadsheets read it; empty when it is not known.
  static func cell(_ value: Double?, decimals: Int = 3) -> String {
    guard let value, value.isFinite else { return "" }
    return Numerals.plain(value, decimals: decimals)
  }

  /// The file as a download.
  func download(name: String) -> Response {
    RunPage.download(Array(text.utf8), name: name, mediaType: "text/csv; charset=utf-8")
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quotedWhereNeeded).joined(separator: ",") + "\n"
  }

  private static func quotedWhereNeeded(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
