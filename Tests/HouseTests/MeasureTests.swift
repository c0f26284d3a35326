import Testing

@Suite("Measures of the house")
struct MeasureTests {
  static let files: [Repository.File] = {
    let folders = ["Sources", "Tests", "Benchmarks", "Fuzzing"]
    return folders.flatMap { (try? Repository.here.swiftFiles(below: $0)) ?? [] }
  }()

  @Test("There are files to measure")
  func thereAreFiles() {
    #expect(Self.files.count > 30)
  }

  @Test("A line has at most 100 characters")
  func lines() {
    for file in Self.files where !file.isTable {
      for (index, line) in file.lines.enumerated() where line.count > 100 {
        // A pattern or a text cannot always be broken.
        let trimmed = line.drop { $0 == " " }
        let isPattern = trimmed.hasPrefix("/") && !trimmed.hasPrefix("//")
        guard !isPattern, !line.contains("of: #/"), !line.contains("\"\"\"") else { continue }
        Issue.record("\(file.path):\(index + 1) has \(line.count) characters")
      }
    }
  }

  @Test("A function has at most 60 lines")
  func functions() {
    for file in Self.files where !file.isTable {
      for (line, length) in file.functions where length > 60 {
        Issue.record("\(file.path):\(line) spans \(length) lines")
      }
    }
  }

  @Test("A file has at most 300 lines, generated ones and tables aside")
  func lengths() {
    for file in Self.files where !file.isTable && file.lines.count > 301 {
      Issue.record("\(file.path) has \(file.lines.count - 1) lines")
    }
  }

  @Test("A function takes at most five parameters; initializers of values may take more")
  func parameters() {
    for file in Self.files where !file.isTable && file.path.hasPrefix("Sources") {
      let text = file.code.map(\.text).joined(separator: "\n")
      for match in text.matches(of: #/func (\w+)(?:<[^>]*>)?\(([^()]*(?:\([^()]*\)[^()]*)*)\)/#) {
        let count = match.2.matches(of: #/\w+(?: \w+)?: /#).count
        #expect(count <= 5, "\(file.path): \(match.1) takes \(count) parameters")
      }
    }
  }
}
