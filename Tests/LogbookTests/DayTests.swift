import Logbook
import Testing

@Suite("Days and what is known of an athlete on them")
struct DayTests {
  /// Dates whose number and weekday stand in any almanac; 0 is Monday.
  static let known: [(iso: String, number: Int, weekday: Int)] = [
    ("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2024-12-31", 20_088, 1),
    ("1969-12-31", -1, 2), ("2026-11-21", 20_778, 5),
  ]

  @Test("Numbers, weekdays and names of days agree with the almanac", arguments: known)
  func almanac(row: (iso: String, number: Int, weekday: Int)) throws {
    let day = try #require(Day(iso: row.iso))
    #expect(day.number == row.number)
    #expect(day.weekday == row.weekday)
    #expect(day.iso == row.iso)
  }

  @Test(
    "Days that do not exist are refused",
    arguments: ["2023-02-29", "2024-13-01", "24-1-1", "", "2024-00-10"])
  func refused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("The newest measurement not after a day holds; before the first one the first does")
  func states() throws {
    var athlete = Athlete(name: "A")
    let days = try ["2024-01-01", "2024-06-01"].map { try #require(Day(iso: $0)) }
    athlete.readings = [
      Athlete.Reading(day: days[1], trait: .massKilograms, value: 68),
      Athlete.Reading(day: days[0], trait: .massKilograms, value: 72),
    ]
    #expect(athlete.state(on: days[0] + -10)[.massKilograms] == 72)
    #expect(athlete.state(on: days[0] + 30)[.massKilograms] == 72)
    #expect(athlete.state(on: days[1])[.massKilograms] == 68)
    #expect(athlete.state(on: days[1])[.heightMeters] == nil)
  }
}
