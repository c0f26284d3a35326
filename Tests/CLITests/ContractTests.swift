import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@testable import CLI

@Suite("What scripts rely on")
struct ContractTests {
  private func object(_ line: String) throws -> NSDictionary {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
  }

  private var inspection: Inspection {
    var inspection = Inspection(file: "a.fit", status: .ok, reason: nil)
    inspection.format = "fit"
    inspection.sport = .running
    inspection.start = Date(timeIntervalSince1970: 1_714_543_200)
    inspection.samples = 3600
    inspection.laps = 5
    inspection.summary.timerSeconds = 3590.1
    inspection.summary.elapsedSeconds = 3650
    inspection.summary.distanceMeters = 10012.3
    inspection.summary.ascentMeters = 85
    inspection.summary.averageHeartRate = 152
    inspection.summary.maximalHeartRate = 178
    inspection.firstPosition = SIMD2(59.91, 10.75)
    inspection.lastPosition = SIMD2(59.92, 10.76)
    inspection.repairs = ["clock went back 1 s at sample 512"]
    return inspection
  }

  @Test("inspect prints the line of the contract")
  func inspectLine() throws {
    let promised = #"""
      {"file":"a.fit","format":"fit","status":"ok","reason":null,"sport":"running",
       "start":"2024-05-01T06:00:00Z","samples":3600,"laps":5,"timerSeconds":3590.1,
       "elapsedSeconds":3650.0,"distanceMeters":10012.3,"ascentMeters":85,
       "averageHeartRate":152,"maximalHeartRate":178,"firstPosition":[59.91,10.75],
       "lastPosition":[59.92,10.76],"repairs":["clock went back 1 s at sample 512"]}
      """#
    #expect(try object(inspection.json.text) == object(promised))
  }

  @Test("What is not known is null, never 0")
  func unknownIsNull() throws {
    let refused = Inspection(file: "notes.txt", status: .refused, reason: "no recording")
    let line = try object(refused.json.text)
    let unknown = [
      "format", "sport", "start", "timerSeconds", "elapsedSeconds", "distanceMeters",
      "ascentMeters", "averageHeartRate", "maximalHeartRate", "firstPosition", "lastPosition",
    ]
    for key in unknown { #expect(line[key] is NSNull, "\(key)") }
    #expect(line["status"] as? String == "refused")
    #expect(line["reason"] as? String == "no recording")
  }

  @Test(
    "import says what became of each activity",
    arguments: zip(
      [ImportLine.Result.imported, .duplicate, .partial, .refused],
      ["imported", "duplicate", "partial", "refused"]))
  func importLine(result: ImportLine.Result, word: String) throws {
    let line = ImportLine(
      file: "a.zip!inner/b.fit", result: result, run: result == .refused ? nil : 7,
      reason: result == .imported ? nil : "because", samples: 3)
    let printed = try object(line.json.text)
    #expect(
      Set(printed.allKeys.compactMap { $0 as? String }) == ["file", "result", "run", "reason"])
    #expect(printed["file"] as? String == "a.zip!inner/b.fit")
    #expect(printed["result"] as? String == word)
    #expect(result == .refused ? printed["run"] is NSNull : printed["run"] as? Int == 7)
  }

  @Test("show gives every figure its key, value, band, unit and model")
  func figureLine() throws {
    let metric = try #require(Metric.all.first { $0.key == "distance.meters" })
    let figure = Figure(
      key: metric.key, modelVersion: 2, value: 5000.5, low: 4900, high: nil, reason: nil)
    let printed = try object(
      figure.json(run: 3, metric: metric, wardrobe: Wardrobe()).text)
    #expect(printed["run"] as? Int == 3)
    #expect(printed["key"] as? String == "distance.meters")
    #expect(printed["value"] as? Double == 5000.5)
    #expect(printed["low"] as? Double == 4900)
    #expect(printed["high"] is NSNull)
    #expect(printed["unit"] as? String == "m")
    #expect(printed["modelVersion"] as? Int == 2)
    #expect(printed["carriedKilograms"] is NSNull)
  }

  @Test(
    "The list of runs shows metrics that there are",
    arguments: ["distance.meters", "time.moving.seconds", "speed.mean", "heartRate.mean"])
  func listedMetrics(key: String) {
    #expect(Metric.all.contains { $0.key == key })
  }

  @Test(
    "Times carry the offset of the clocks where it happened",
    arguments: [
      (1_714_543_200, 0, "2024-05-01T06:00:00Z"),
      (1_714_543_200, 7200, "2024-05-01T08:00:00+02:00"),
      (1_714_543_200, -34_200, "2024-04-30T20:30:00-09:30"),
      (1_714_543_200.25, 0, "2024-05-01T06:00:00.250Z"),
      (-0.5, 0, "1969-12-31T23:59:59.500Z"),
    ])
  func timestamps(seconds: Double, offset: Int, text: String) {
    #expect(timestamp(Date(timeIntervalSince1970: seconds), offsetSeconds: offset) == text)
  }

  @Test("A time that no calendar has is not known")
  func impossibleTimes() {
    #expect(timestamp(nil) == nil)
    #expect(timestamp(Date(timeIntervalSince1970: 1e300)) == nil)
    #expect(timestamp(Date(timeIntervalSince1970: .nan)) == nil)
  }
}
