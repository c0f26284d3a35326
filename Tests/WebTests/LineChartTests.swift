import Logbook
import Testing
import Workflow

@testable import Web

@Suite("Charts of courses")
struct LineChartTests {
  private func course(_ values: [Double?], forecastFrom: Int = .max) -> LineChart.Course {
    LineChart.Course(
      look: "k-easy",
      points: values.enumerated().map { index, value in
        LineChart.Point(
          at: Double(index) / Double(max(1, values.count - 1)), value: value,
          band: value.map { $0 - 1...$0 + 1 }, isForecast: index >= forecastFrom)
      })
  }

  private func drawn(_ course: LineChart.Course) -> LineChart.Drawn {
    course.drawn(on: ValueScale(holding: course.extent))
  }

  @Test("What is not known breaks the line and its band, and never becomes zero")
  func gapBreaks() throws {
    let drawn = drawn(course([4, 5, nil, 6, 7]))
    let solid = try #require(drawn.solid)
    #expect(solid.filter { $0 == "M" }.count == 2)
    #expect(!solid.contains(" 1000"))
    #expect(try #require(drawn.band).filter { $0 == "M" }.count == 2)
  }

  @Test("A value alone is a dot, and nothing at all is no path")
  func aloneAndNothing() throws {
    #expect(try #require(drawn(course([nil, 3, nil])).solid).hasSuffix("h0"))
    #expect(drawn(course([nil, nil])).solid == nil)
    #expect(drawn(course([])).band == nil)
  }

  @Test("The forecast sets out from the last day that is past")
  func forecastJoins() throws {
    let drawn = drawn(course([1, 2, 3, 4], forecastFrom: 2))
    let solid = try #require(drawn.solid)
    let dashed = try #require(drawn.dashed)
    let last = try #require(solid.split(separator: "L").last)
    #expect(dashed.hasPrefix("M" + last + "L"))
    #expect(dashed.filter { $0 == "L" }.count == 2)
  }

  @Test(
    "A scale has round numbers, holds every value, and zero where it must",
    arguments: [[3.2, 4.8], [0, 0], [-12, 30], [45.1, 47.9], [7], [], [1e9], [.nan, 2]])
  func scaleHolds(values: [Double]) {
    for holdsZero in [true, false] {
      let scale = ValueScale(holding: values, holdsZero: holdsZero)
      #expect(scale.low < scale.high)
      #expect((2...12).contains(scale.ticks.count))
      for value in values where value.isFinite {
        #expect((scale.low...scale.high).contains(value))
      }
      if holdsZero { #expect((scale.low...scale.high).contains(0)) }
      #expect(scale.height(scale.high) == 0 && scale.height(scale.low) == 1000)
    }
  }

  @Test("A day stands in the middle of its share; days without a value get a ground")
  func daysAndGrounds() {
    let first = Day(number: 20_000)
    let chart = DayChart(
      days: first...first + 9,
      courses: [
        DayChart.Course(
          name: "x", look: "k-easy",
          points: (0..<10).map {
            DayChart.Point(day: first + $0, value: (3...5).contains($0) ? nil : 2)
          })
      ])
    #expect(chart.place(of: first) == 0.05)
    #expect(chart.place(of: first + 9) == 0.95)
    let words = DayChart.Words(
      question: "?", scope: "", label: "", table: BarChart.Table(heads: [], rows: []))
    let drawn = chart.drawn(words, formats: Formats(Preferences()))
    #expect(drawn.grounds.map(\.x) == ["30%"])
    #expect(drawn.grounds.map(\.width) == ["30%"])
    #expect(drawn.legend == nil && drawn.happenings == nil)
  }

  @Test(
    "However long the axis, its names do not run into each other", arguments: [7, 60, 400, 4000])
  func namesFit(count: Int) {
    let first = Day(number: 20_000)
    let chart = DayChart(days: first...first + (count - 1), courses: [])
    let words = DayChart.Words(
      question: "?", scope: "", label: "", table: BarChart.Table(heads: [], rows: []))
    let names = chart.drawn(words, formats: Formats(Preferences())).names
    #expect(names.count <= 12)
    #expect(names.filter { !$0.isMinor }.count <= 6)
  }
}
