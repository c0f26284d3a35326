import Foundation
import Logbook
import Testing
import Workflow

@testable import Web

@Suite("Formats")
struct FormatsTests {
  static func formats(_ change: (inout Preferences) -> Void = { _ in }) -> Formats {
    var preferences = Preferences()
    change(&preferences)
    return Formats(preferences)
  }
  let metric = formats()
  let imperial = formats { $0.units = .imperial }

  @Test("Seconds are rounded before they are split, so that 5:60 cannot appear")
  func pace() {
    #expect(metric.pace(1000 / 359.6).joined == "6:00\u{202F}/km")
    #expect(metric.pace(1000 / 359.4).joined == "5:59\u{202F}/km")
    #expect(metric.pace(1000 / 3599.7).value == "1:00:00")
    // A four-minute mile.
    #expect(imperial.pace(1609.344 / 240).joined == "4:00\u{202F}/mi")
  }

  @Test("What is no pace is an en dash", arguments: [0, -1, Double.nan, .infinity, 0.01])
  func noPace(speed: Double) { #expect(metric.pace(speed).joined == "–") }

  @Test("A missing figure is an en dash, never zero")
  func missing() {
    #expect(metric.distance(nil).joined == "–")
    #expect(metric.heartRate(.nan).joined == "–")
    #expect(metric.duration(nil) == "–")
    #expect(metric.duration(-1) == "–")
  }

  @Test("A marathon is 42.20 km or 26.22 miles with two decimals")
  func distance() {
    #expect(metric.distance(42_195, decimals: 2).joined == "42.20\u{A0}km")
    #expect(imperial.distance(42_195, decimals: 2).joined == "26.22\u{A0}mi")
  }

  @Test("Heights and masses follow the units")
  func units() {
    // The highest summit: 8848.86 m, 29,031.7 ft.
    #expect(metric.height(8848.86).joined == "8,849\u{A0}m")
    #expect(imperial.height(8848.86).joined == "29,032\u{A0}ft")
    #expect(metric.mass(75).joined == "75.0\u{A0}kg")
    #expect(imperial.mass(75).joined == "165.3\u{A0}lb")
  }

  @Test(
    "Spans of time",
    arguments: [(0, "0:00"), (59.5, "1:00"), (3599.6, "1:00:00"), (3714, "1:01:54")])
  func spans(seconds: Double, text: String) { #expect(metric.duration(seconds) == text) }

  @Test("Dates name the year only when it is another")
  func days() throws {
    let today = try #require(Day(iso: "2026-11-21"))
    #expect(metric.longDay(today, today: today) == "Saturday 21 November")
    let earlier = try #require(Day(iso: "2024-02-29"))
    #expect(metric.longDay(earlier, today: today) == "Thursday 29 February 2024")
    #expect(metric.shortDay(earlier, today: today) == "29 Feb 2024")
    #expect(metric.shortDay(today, today: today) == "Sat 21 Nov")
  }

  @Test("The time of day is that of the runner's clock")
  func timeOfDay() {
    let noon = Date(timeIntervalSince1970: 1_700_000_000)  // 2023-11-14 22:13:20 UTC
    #expect(metric.time(noon, offsetSeconds: 0) == "22:13")
    #expect(metric.time(noon, offsetSeconds: 3 * 3600) == "01:13")
    #expect(Self.formats { $0.twentyFourHours = false }.time(noon, offsetSeconds: 0) == "10:13 pm")
    #expect(
      Self.formats { $0.twentyFourHours = false }.time(noon, offsetSeconds: 7200) == "12:13 am")
  }
}

@Suite("Numerals")
struct NumeralsTests {
  let english = Numerals(language: .english)

  @Test("Thousands are grouped, the minus is a minus, nothing is minus zero")
  func numbers() {
    #expect(english.number(1_234_567.8, decimals: 0) == "1,234,568")
    #expect(english.number(-12.34, decimals: 1) == "\u{2212}12.3")
    #expect(english.number(-0.04, decimals: 1) == "0.0")
    #expect(english.number(999.95, decimals: 1) == "1,000.0")
    #expect(english.number(.nan, decimals: 1) == "–")
    #expect(english.number(1e300, decimals: 1) == "–")
  }

  @Test("Differences carry their sign")
  func signs() {
    #expect(english.signed(4.4, decimals: 0) == "+4")
    #expect(english.signed(-4.4, decimals: 0) == "\u{2212}4")
    #expect(english.signed(0.2, decimals: 0) == "0")
  }

  @Test("A number for a form is read back as it was written")
  func plain() {
    #expect(Numerals.plain(75, decimals: 1) == "75")
    #expect(Numerals.plain(1234.56, decimals: 1) == "1234.6")
    #expect(Numerals.plain(-0.5, decimals: 2) == "-0.5")
  }
}
