import Foundation
import Testing

@Suite("What a load would do")
struct WhatIfTests {
  static let runner = ["whatif", "--mass-kg", "70", "--height-m", "1.75", "--speed-mps", "3.0"]
  static let sprinter = [
    "sprint", "--mass-kg", "70kg", "--height-m", "175cm", "--f0", "8N/kg", "--v0", "9.5mps",
  ]

  /// The names of the contract, in its order.
  static let names =
    """
    grossMetabolicWattsPerKilogram oxygenMlPerKilogramMinute equivalentFlatSpeedMps stepsPerMinute \
    contactSeconds peakVerticalForceBodyWeights impactPeakBodyWeights swingHipFlexorPeakNm \
    swingHipExtensorPeakNm swingKneeFlexorPeakNm swingKneeExtensorPeakNm stanceHipExtensorPeakNm \
    stanceHipFlexorPeakNm stanceKneeExtensorPeakNm stancePlantarflexorPeakNm \
    swingHipPositiveWorkJ swingKneeNegativeWorkJ calfDosePerKilometer quadricepsDosePerKilometer
    """.split(separator: " ").map(String.init)
    + ["tibia", "achilles", "patellofemoral", "hamstring", "hipFlexor", "foot", "lowBack"]
    .flatMap { [$0 + "IndexPerStep", $0 + "DosePerKilometer"] }

  private func answer(_ arguments: [String]) throws -> [String: Any] {
    let answer = try Program.run(arguments + ["--json"])
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.output.split(separator: "\n").count == 1)
    return try #require(
      JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
  }

  private func part(_ answer: [String: Any], _ key: String) throws -> [String: Any] {
    try #require(answer[key] as? [String: Any])
  }

  private func value(_ figure: Any?, _ key: String = "value") throws -> Double {
    try #require((figure as? [String: Any])?[key] as? Double)
  }

  @Test("whatif prints the object of the contract, every figure with its band")
  func shape() throws {
    let answer = try answer(Self.runner + ["--carry", "ankle=2x0.5kg"])
    #expect(Set(answer.keys) == ["unloaded", "loaded", "change", "warnings"])
    for key in ["unloaded", "loaded", "change"] {
      let figures = try part(answer, key)
      let extra = key == "change" ? ["heartRateChangePercent"] : []
      #expect(Set(figures.keys) == Set(Self.names + extra))
      for (name, figure) in figures {
        let low = try value(figure, "low")
        let high = try value(figure, "high")
        #expect(try (low...high).contains(value(figure)), "\(key) \(name)")
      }
    }
    let change = try part(answer, "change")
    #expect(try value(change["grossMetabolicWattsPerKilogram"]) > 0)
  }

  @Test(
    "Without a load nothing changes",
    arguments: [
      [], ["--carry", "vest=0kg"], ["--tow", "0kg", "--parachute", "0m2", "--drag", "0N"],
    ])
  func noLoad(extra: [String]) throws {
    let answer = try answer(Self.runner + extra)
    for (name, figure) in try part(answer, "change") {
      for key in ["value", "low", "high"] { #expect(try value(figure, key) == 0, "\(name)") }
    }
    #expect(try part(answer, "unloaded") as NSDictionary == part(answer, "loaded") as NSDictionary)
  }

  @Test("What walking cannot give is null, and a warning says why")
  func walking() throws {
    let answer = try answer(Self.runner + ["--gait", "walk", "--carry", "vest=10%"])
    #expect(try part(answer, "loaded")["swingHipFlexorPeakNm"] is NSNull)
    let warnings = try #require(answer["warnings"] as? [[String: Any]])
    for key in ["input", "value", "low", "high", "source"] { #expect(warnings[0][key] != nil) }
    #expect(warnings.contains { $0["input"] as? String == "gait" })
  }

  @Test(
    "A number may carry its unit",
    arguments: [
      (["--drag", "20N"], ["--drag", "20"]), (["--grade", "-5%"], ["--grade", "-5"]),
      (["--tow", "15kg"], ["--tow", "15", "--friction", "0.43"]),
      (["--carry", "vest=10%"], ["--carry", "vest=7kg"]),
      (["--carry", "foot=200g"], ["--carry", "foot=2x0.1kg"]),
      (["--parachute", "1.1m2", "--wind", "3mps"], ["--parachute", "1.1", "--wind", "3"]),
    ])
  func units(with: [String], without: [String]) throws {
    #expect(
      try answer(Self.runner + with) as NSDictionary
        == answer(Self.runner + without) as NSDictionary)
  }

  @Test(
    "What no answer can be given for is refused",
    arguments: [
      ["--carry", "vest=71kg"], ["--grade", "60"], ["--drag", "1000N"], ["--speed-mps", "20"],
    ])
  func refused(extra: [String]) throws {
    let answer = try Program.run(Self.runner + extra)
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.wholeMatch(of: /plimsoll: [^,]+, [^,]+, give .+ to .+\n/) != nil)
  }

  @Test(
    "A wrong command line ends with 2",
    arguments: [
      ["whatif"], runner + ["--carry", "nose=1kg"], runner + ["--carry", "vest"],
      runner + ["--carry", "vest=-1kg"], runner + ["--friction", "0.3"],
      runner + ["--gait", "swim"], runner + ["--drag", "20kg"],
      runner + ["--treadmill", "--wind", "2"],
      ["sprint", "--mass-kg", "70", "--height-m", "1.75"], sprinter + ["--split", "10=2"],
    ])
  func usage(arguments: [String]) throws {
    let answer = try Program.run(arguments)
    #expect(answer.status == 2)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.hasPrefix("plimsoll: "))
    #expect(answer.errors.split(separator: "\n").count == 1)
  }

  @Test("People get a sentence, a table and one word of caution")
  func text() throws {
    let answer = try Program.run(Self.runner + ["--carry", "ankle=1kg"])
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("Running at 3.00 m/s, the load takes "))
    #expect(answer.output.contains("unloaded  loaded"))
    #expect(answer.output.components(separatedBy: "not a medical device").count == 2)
  }

  @Test("sprint gives profile, times and speeds, with and without")
  func sprint() throws {
    let free = try answer(Self.sprinter)
    #expect(Set(free.keys) == ["profile", "unloaded", "loaded", "change", "warnings"])
    #expect(try value(part(free, "change")["timeSeconds"]) == 0)
    // The greatest power of a straight line is a quarter of the product of its ends.
    #expect(try part(free, "profile")["peakWattsPerKilogram"] as? Double == 19)
    let sled = try answer(Self.sprinter + ["--tow", "14kg", "--distance", "30m"])
    #expect(try value(part(sled, "change")["timeSeconds"]) > 0)
    #expect(try value(part(sled, "change")["finalSpeedMps"]) < 0)
    let marks = try #require(part(sled, "loaded")["marks"] as? [[String: Double]])
    #expect(marks.last?["distanceMeters"] == 30)
  }

  @Test("A sled that cannot be moved is refused")
  func heavySled() throws {
    let answer = try Program.run(Self.sprinter + ["--tow", "200kg"])
    #expect(answer.status == 1)
    #expect(answer.errors.contains("on the command line, give "))
  }

  @Test("The splits of a sprint lead back to its profile")
  func splits() throws {
    let marks = try #require(
      part(answer(Self.sprinter), "unloaded")["marks"] as? [[String: Double]])
    let splits = try marks.flatMap {
      let (distance, time) = (try #require($0["distanceMeters"]), try #require($0["timeSeconds"]))
      return ["--split", "\(distance)m=\(time)s"]
    }
    let profile = try part(answer(Array(Self.sprinter.prefix(5)) + splits), "profile")
    #expect(try abs(#require(profile["f0NewtonsPerKilogram"] as? Double) - 8) < 0.4)
    #expect(try abs(#require(profile["v0Mps"] as? Double) - 9.5) < 0.4)
  }
}
