import Testing

@Suite("What is banned")
struct BannedTests {
  /// Words that must not stand in code, where, and why.
  static let banned: [(pattern: String, folders: [String], reason: String)] = [
    ("try!", ["Sources", "Tests", "Benchmarks"], "a failure needs a name"),
    ("fatalError(", ["Sources"], "a programmer's mistake is a precondition"),
    ("nonisolated(unsafe)", ["Sources", "Tests"], "it hides a data race"),
    ("@unchecked Sendable", ["Sources"], "it hides a data race"),
    ("catch {}", ["Sources", "Tests"], "an error is handled or passed on"),
    ("catch { }", ["Sources", "Tests"], "an error is handled or passed on"),
    ("import XCTest", ["Sources", "Tests"], "tests use Swift Testing"),
  ]

  static let pure = [
    "Quantities", "Evidence", "Biomechanics", "Logbook", "ActivityFiles", "TrainingLoad", "Advice",
    "Planning", "Store",
  ]

  @Test("No banned word stands in the code", arguments: banned.indices)
  func bannedWords(index: Int) throws {
    let rule = Self.banned[index]
    for folder in rule.folders {
      for file in try Repository.here.swiftFiles(below: folder)
      where !file.path.hasPrefix("Tests/HouseTests") {
        for (number, line) in file.code where line.contains(rule.pattern) {
          Issue.record("\(file.path):\(number) has \(rule.pattern): \(rule.reason)")
        }
      }
    }
  }

  @Test("Time and chance are arguments left of Workflow")
  func timeAndChance() throws {
    for module in Self.pure {
      for file in try Repository.here.swiftFiles(below: "Sources/" + module) {
        for (number, line) in file.code {
          let bad =
            line.contains("Date()") || line.contains("Date.now") || line.contains(".random(")
            || line.contains("SystemRandomNumberGenerator")
          if bad { Issue.record("\(file.path):\(number) asks the clock or the dice") }
        }
      }
    }
  }

  @Test("No global variable and no singleton")
  func globals() throws {
    for file in try Repository.here.swiftFiles(below: "Sources") {
      for (number, line) in file.code {
        let isGlobal = line.hasPrefix("var ") || line.hasPrefix("public var ")
        let isShared = line.contains("static var") && line.contains(" = ")
        if isGlobal || isShared { Issue.record("\(file.path):\(number) is a global variable") }
      }
    }
  }

  @Test("Type names say what a thing is")
  func names() throws {
    let empty =
      /\b(?:struct|enum|class|actor|protocol) \w*(Manager|Helper|Util|Utils|Service|Info|Core|Common)\b/
    for file in try Repository.here.swiftFiles(below: "Sources") {
      for (number, line) in file.code where line.firstMatch(of: empty) != nil {
        Issue.record("\(file.path):\(number) has an empty word for a name")
      }
    }
  }

  @Test("Marks of unfinished work carry the number of their issue")
  func unfinished() throws {
    for folder in ["Sources", "Tests", "Benchmarks"] {
      for file in try Repository.here.swiftFiles(below: folder)
      where !file.path.hasPrefix("Tests/HouseTests") {
        for (index, line) in file.lines.enumerated()
        where line.contains("TODO") || line.contains("FIXME") {
          let named = line.contains(/TODO\(#\d+\)/)
          #expect(named, "\(file.path):\(index + 1)")
        }
      }
    }
  }

  /// Where people's checkouts lie: a path that begins so is of one machine only.
  static let foldersOfMachines = ["home", "root", "work"]

  @Test("No path of a machine stands in the repository")
  func machinePaths() throws {
    let places = ["Sources", "Tests", "docs", "Scripts", "Benchmarks", "Fuzzing"]
    for path in try places.flatMap({ try Repository.here.paths(below: $0) })
    where !path.hasPrefix("Tests/HouseTests") {
      guard let text = try? Repository.here.text(path) else { continue }
      for word in Self.foldersOfMachines.map({ "/\($0)/" }) where text.contains(word) {
        Issue.record("\(path) holds \(word)")
      }
    }
  }
}
