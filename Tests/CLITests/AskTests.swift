import Foundation
import Testing

@Suite("Asking whether to run with a load")
struct AskTests {
  static let nowhere = ["--database", "nowhere.db"]

  private func answer(_ arguments: [String]) throws -> [String: Any] {
    let answer = try Program.run(["ask"] + arguments + Self.nowhere + ["--json"])
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.output.split(separator: "\n").count == 1)
    return try #require(
      JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
  }

  private func objects(_ answer: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(answer[key] as? [[String: Any]])
  }

  @Test("ask prints the object of the contract")
  func shape() throws {
    let answer = try answer([
      "--session", "easy:45min", "--carry", "ankle=1kg", "--experience", "none",
    ])
    for key in [
      "verdict", "seeClinician", "because", "flips", "for", "against", "dose", "alternatives",
      "cost", "unknown", "needs", "heavyLegs",
    ] { #expect(answer[key] != nil, "\(key)") }
    #expect(answer["verdict"] as? String == "no")
    #expect(answer["seeClinician"] as? Bool == false)
    #expect(answer["dose"] is NSNull)
    let facts = try objects(answer, "because")
    #expect((1...3).contains(facts.count))
    #expect((facts.first?["rules"] as? [String])?.contains("LOAD-01") == true)
    #expect((facts.first?["claims"] as? [String])?.contains("C38") == true)
    for side in ["for", "against"] {
      let claims = try objects(answer, side)
      #expect(!claims.isEmpty)
      for claim in claims {
        for key in ["claim", "statement", "saidBy", "strength"] { #expect(claim[key] is String) }
      }
    }
    let kinds = try objects(answer, "alternatives").compactMap { $0["session"] as? String }
    for kind in ["hill-sprints", "strength", "intervals"] {
      #expect(kinds.contains { $0.hasPrefix(kind + ":") }, "\(kind)")
    }
    let cost = try #require(answer["cost"] as? [String: Any])
    #expect(cost["energyPercent"] is [String: Any])
    #expect((cost["tissues"] as? [String: Any])?["achilles"] is [String: Any])
    #expect(try objects(answer, "unknown").contains { $0["input"] as? String == "runningMonths" })
  }

  @Test("Plain words ask the same as options do")
  func plainWords() throws {
    let typed = try answer(["5 km easy with 1 kg on each ankle"])
    let built = try answer(["--session", "easy:5km", "--carry", "ankle=2kg"])
    #expect(typed as NSDictionary == built as NSDictionary)
    let unquoted = try answer(["walk", "30", "minutes", "with", "ankle", "weights"])
    #expect(unquoted["verdict"] as? String == "yes")
  }

  @Test("--minutes and --distance-km say the same as an amount")
  func amounts() throws {
    let one = try answer(["--session", "easy", "--minutes", "30"])
    let other = try answer(["--session", "easy:30min"])
    #expect(one as NSDictionary == other as NSDictionary)
    #expect(try answer(["--session", "easy:5km", "--distance-km", "5"])["verdict"] != nil)
  }

  @Test("A red flag offers no lighter way")
  func redFlag() throws {
    let answer = try answer(["--session", "easy:30min", "--pain", "tibia-l=1"])
    #expect(answer["verdict"] as? String == "no")
    #expect(answer["seeClinician"] as? Bool == true)
    #expect(try objects(answer, "flips").isEmpty && objects(answer, "alternatives").isEmpty)
  }

  @Test(
    "A wrong command line ends with 2 and one line",
    arguments: [
      [], ["--session", "dance"], ["--session", "easy:far"], ["--session", "easy:squats"],
      ["--session", "easy:5km", "--minutes", "30"], ["--session", "easy", "--distance-km", "-1"],
      ["--session", "easy", "--minutes", "30", "--distance-km", "5"],
      ["--session", "easy", "5 km easy"], ["moonwalk with an anvil"],
      ["--session", "easy", "--pain", "nose=2"], ["--session", "easy", "--pain", "knee=11"],
      ["--session", "easy", "--goal", "fame"], ["--session", "easy", "--age", "-4"],
      ["--session", "easy", "--humidity-percent", "50"],
      ["--session", "easy", "--carry", "nose=1kg"], ["--session", "easy", "--sign", "yawning"],
      ["--session", "easy", "--soreness", "11"], ["--session", "easy", "--illness", "lazy"],
      ["why were my legs heavy as a zebra"], ["--run", "3", "--session", "easy"],
      ["why were my legs heavy on run 4", "--run", "3"], ["run with weights"],
    ])
  func usage(arguments: [String]) throws {
    let answer = try Program.run(["ask"] + arguments)
    #expect(answer.status == 2)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.hasPrefix("plimsoll: "))
    #expect(answer.errors.split(separator: "\n").count == 1)
  }

  @Test("What no answer can be given for ends with 1")
  func refused() throws {
    let answer = try Program.run(
      ["ask", "--session", "easy", "--carry", "vest=90kg"] + Self.nowhere)
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
  }

  @Test("Signs, soreness, bad sleep and illness of the day are heeded")
  func day() throws {
    let easy = ["--session", "easy:30min"]
    #expect(try answer(easy + ["--sign", "chestPain"])["seeClinician"] as? Bool == true)
    #expect(try answer(easy + ["--soreness", "7"])["verdict"] as? String == "notNow")
    #expect(try answer(easy + ["--illness", "fever"])["verdict"] as? String == "notNow")
    let hard = ["--session", "intervals:4x4min", "--running-months", "36", "--runs-per-week", "4"]
    #expect(try answer(hard + ["--slept-badly"])["verdict"] as? String == "lighter")
  }

  @Test("Food and sleep come as ranges with their sources where the goal asks for them")
  func needs() throws {
    let muscle = try answer(["--session", "easy:5km", "--goal", "muscle", "--mass-kg", "70"])
    let needs = try #require(muscle["needs"] as? [String: Any])
    let ranges = try #require(needs["ranges"] as? [[String: Any]])
    #expect(ranges.map { $0["need"] as? String } == ["protein", "energy", "sleep"])
    for range in ranges {
      #expect(range["amount"] is [String: Any] && range["sources"] is [String])
      #expect(range["rule"] is String || range["rule"] is NSNull)
    }
    #expect(try answer(["--session", "easy:5km"])["needs"] is NSNull)
  }

  @Test(
    "Why legs were heavy looks at the latest run, a day's or one by number, and says what lacks")
  func heavyLegs() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let log = ["--database", folder.appendingPathComponent("log.db").path]
    let empty = try Program.run(["ask", "why were my legs heavy?"] + log)
    #expect(empty.status == 1 && empty.errors.contains("there is no run to look at"))
    for (day, distance) in [("2026-05-01", "10km"), ("2026-05-03", "21.1km")] {
      let added = try Program.run(
        ["add", "--start", day + "T08:00:00Z", "--time", "2h", "--distance", distance] + log)
      #expect(added.status == 0)
    }
    _ = try Program.run(["checkin", "--date", "2026-05-03", "--sleep-h", "4.5"] + log)
    for words in [["why were my legs heavy?"], ["heavy legs on 2026-05-03"], ["--run", "2"]] {
      let answer = try Program.run(["ask"] + words + ["--json"] + log)
      #expect(answer.status == 0, "\(answer.errors)")
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
      #expect(object["verdict"] is NSNull)
      let legs = try #require(object["heavyLegs"] as? [String: Any])
      #expect(legs["run"] as? Int == 2 && legs["sleptHours"] as? Double == 4.5)
      #expect((legs["unknown"] as? [String]) == ["criticalSpeed", "daysSinceHard"])
      #expect((legs["causes"] as? [[String: Any]])?.count == 2)
    }
    let text = try Program.run(["ask", "why were my legs heavy?"] + log).output
    #expect(text.contains("After 120 minutes") && text.contains("You slept 4.5 hours"))
    #expect(
      text.contains("Weights would not have helped") && text.contains("Not known of this run"))
    #expect(try Program.run(["ask", "--run", "9"] + log).status == 1)
    #expect(try Program.run(["ask", "heavy legs on 2026-05-02"] + log).status == 1)
  }

  @Test("The log's own runs and body are used where nothing is given")
  func log() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let log = ["--database", folder.appendingPathComponent("log.db").path]
    let start = Date().addingTimeInterval(-3 * 86_400).formatted(.iso8601)
    let added = try Program.run(
      ["add", "--start", start, "--time", "60min", "--distance", "10km", "--sport", "running"] + log
    )
    #expect(added.status == 0)
    let answer = try Program.run(["ask", "--session", "long:14km", "--json"] + log)
    #expect(answer.output.contains("\"verdict\":\"lighter\""))
    #expect(answer.output.contains("RUN-01") && answer.output.contains("11 km"))
  }
}

@Suite("Twenty answers to read")
struct AnswerExampleTests {
  static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/examples/answers.md")

  /// The words of a command as a shell would part them: spaces outside of quotes.
  static func words(of line: some StringProtocol) -> [String] {
    String(line).components(separatedBy: "\"").enumerated().flatMap {
      $0.offset % 2 == 1
        ? [$0.element] : $0.element.components(separatedBy: " ").filter { $0 != "" }
    }
  }

  @Test("The answers in docs/examples are what the command prints")
  func printed() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let marker = "$ plimsoll "
    var count = 0
    var fresh: [String] = []
    for (index, part) in text.components(separatedBy: "```").enumerated() {
      guard index % 2 == 1, let start = part.range(of: marker) else {
        fresh.append(part)
        continue
      }
      let command = part[start.upperBound...].prefix { $0 != "\n" }
      let answer = try Program.run(Self.words(of: command) + AskTests.nowhere)
      #expect(answer.status == 0, "\(command)")
      fresh.append("text\n\(marker)\(command)\n\(answer.output)")
      count += 1
    }
    #expect(count == 20)
    let printed = fresh.joined(separator: "```")
    if ProcessInfo.processInfo.environment["PLIMSOLL_PRINT_EXAMPLES"] != nil {
      try printed.write(to: Self.file, atomically: true, encoding: .utf8)
    } else {
      #expect(printed == text, "set PLIMSOLL_PRINT_EXAMPLES=1 to print them anew")
    }
  }
}
