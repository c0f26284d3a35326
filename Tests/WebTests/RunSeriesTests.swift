import Foundation
import Logbook
import Testing

@testable import Web

@Suite("Signals thinned out for drawing")
struct RunSeriesTests {
  @Test(
    "There are never more steps than asked for, and they reach to the end",
    arguments: [1, 7, 100, 5000])
  func limit(limit: Int) {
    let signals = SampleRuns.signals()
    let series = RunSeries(signals, limit: limit)
    #expect(series.count <= limit)
    #expect(series.count * series.stepSeconds >= signals.count)
    #expect((series.count - 1) * series.stepSeconds < signals.count)
    for column in series.columns { #expect(column.values.count == series.count) }
  }

  @Test("Means of whole steps keep the sum")
  func keepsSums() throws {
    let values: [Double] = (0..<1000).map { Double($0 * $0 % 97) }
    let signals = Signals(
      startSeconds: 0, states: Array(repeating: .moving, count: 1000), repairs: [],
      all: [Signal(channel: .heartRate, values: values)])
    let means = try #require(RunSeries(signals, limit: 100)[.heartRate])
    let thinned: Double = means.reduce(0, +) * 10
    let whole: Double = values.reduce(0, +)
    #expect(abs(thinned - whole) < 1e-6)
  }

  @Test("A gap stays a gap in every channel")
  func keepsGaps() throws {
    let series = RunSeries(SampleRuns.signals(), limit: 1300)
    for column in series.columns { #expect(column.values[600..<640].allSatisfy { $0.isNaN }) }
    let heart = try #require(series[.heartRate])
    #expect(heart[700..<760].allSatisfy { $0.isNaN })
  }

  @Test("Speed is smoothed in motion only: none while standing, none lost at its edges")
  func smooths() throws {
    let speed = try #require(RunSeries(SampleRuns.signals(), limit: 1300)[.speed])
    #expect(speed[200..<230].allSatisfy { $0.isNaN })
    #expect(speed[400..<460].allSatisfy { $0.isNaN })
    #expect(abs(speed[199] - SampleRuns.speed) < 0.5)
    #expect(abs(speed[230] - SampleRuns.speed) < 0.5)
  }

  @Test("A steady speed stays what it is")
  func steady() {
    let states = Array(repeating: Signals.State.moving, count: 50)
    let smoothed = RunSeries.smoothed(Array(repeating: 2.5, count: 50), states: states)
    #expect(smoothed.allSatisfy { abs($0 - 2.5) < 1e-12 })
  }

  @Test("The way begins at zero, never falls, and is laid straight over what is missing")
  func wayIsComplete() throws {
    let values = [Double.nan, 500, .nan, .nan, 530, 520, .nan]
    let signals = Signals(
      startSeconds: 0, states: Array(repeating: .moving, count: 7), repairs: [],
      all: [Signal(channel: .distance, values: values)])
    let meters = try #require(RunSeries(signals).meters)
    #expect(meters == [0, 0, 10, 20, 30, 30, 30])
  }

  @Test("A sensor that says zero throughout is left out, a height of zero is not")
  func leavesOutZeros() {
    let zeros = Array(repeating: 0.0, count: 20)
    let signals = Signals(
      startSeconds: 0, states: Array(repeating: .moving, count: 20), repairs: [],
      all: [Signal(channel: .power, values: zeros), Signal(channel: .altitude, values: zeros)])
    let series = RunSeries(signals)
    #expect(series[.power] == nil)
    #expect(series[.altitude] != nil)
  }

  @Test("Nothing recorded makes an empty series")
  func empty() {
    let series = RunSeries(SampleRuns.empty)
    #expect(series.count == 0)
    #expect(series.meters == nil)
    #expect(series.step(ofSecond: 5) == 0)
  }
}

@Suite("The document of signals")
struct RunSignalsTests {
  struct Sent: Decodable {
    struct Column: Decodable {
      let key: String
      let unit: String
      let values: [Double?]
    }
    let run: Int64
    let stepSeconds: Int
    let count: Int
    let states: String
    let meters: [Double]?
    let columns: [Column]
    let colors: [String: String]
  }

  @Test("It is JSON whose columns are all of one length, null where there is no data")
  func isJSON() throws {
    let report = SampleRuns.report()
    let json = RunSignalsDocument(report, limit: 1300).json
    let sent = try JSONDecoder().decode(Sent.self, from: Data(json.utf8))
    #expect(sent.run == 7)
    #expect(sent.count == 1300)
    #expect(sent.states.count == 1300)
    #expect(sent.meters?.count == 1300)
    #expect(sent.columns.allSatisfy { $0.values.count == 1300 })
    #expect(sent.colors.values.allSatisfy { $0.count == 1300 })
    #expect(Set(sent.colors.keys) == ["zone", "pace", "grade", "heart"])
    let heart = try #require(sent.columns.first { $0.key == "heartRate" })
    #expect(heart.values[0] == 130)
    #expect(heart.values[620] == nil)
    #expect(sent.columns.contains { $0.key == "developer.Left, \"arm\"" })
  }

  @Test(
    "Numbers keep so many decimals and no needless zeros",
    arguments: [
      (1.0, 3, "1"), (-0.5, 1, "-0.5"), (10.5067891, 6, "10.506789"), (0.05, 1, "0.1"),
      (-0.0004, 3, "0"), (100, 0, "100"), (1.10, 2, "1.1"), (-12.034, 2, "-12.03"),
    ] as [(Double, Int, String)])
  func numbers(value: Double, decimals: Int, text: String) {
    #expect(RunSignalsDocument.number(value, decimals: decimals) == text)
  }

  @Test("As a table every second has a row, and names with commas are quoted")
  func table() {
    let lines = RunSignalsDocument.csv(SampleRuns.signals()).split(separator: "\n")
    #expect(lines.count == 1301)
    #expect(lines[0].hasPrefix("second,state,latitude [deg],longitude [deg],altitude [m]"))
    #expect(lines[0].hasSuffix("\"developer.Left, \"\"arm\"\" [N]\""))
    #expect(lines[1].hasPrefix("0,moving,"))
    #expect(lines[621] == "620,gap,,,,,,,,,,")
  }
}
