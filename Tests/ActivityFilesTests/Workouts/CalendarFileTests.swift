import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite("Calendar files")
struct CalendarFileTests {
  static let oslo = CalendarZone(
    "Europe/Oslo",
    changes: [
      .init(
        atSeconds: 1_774_746_000, offsetBefore: 3600, offsetAfter: 7200, isSummerTime: true,
        abbreviation: "CEST"),
      .init(
        atSeconds: 1_792_890_000, offsetBefore: 7200, offsetAfter: 3600, isSummerTime: false,
        abbreviation: "CET"),
    ])

  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  static func file() throws -> CalendarFile {
    CalendarFile(
      "Plimsoll: half marathon; hills, and more",
      events: [
        CalendarEvent(
          "2026-11-24-1@plan.example", "Hill sprints", when: .day(try day("2026-11-24")),
          writtenSeconds: 1_795_000_000, revision: 2,
          details: "wu 12min easy; 6x (20s hill hard @6%, 75s jog)\nWhy: C59, strong hips\\calves",
          categories: ["Running", "Hills, steep"], link: "https://plan.example/plan/1"),
        CalendarEvent(
          "2026-07-01-1@plan.example",
          "Løp i høyden – rolig, lenge og uten last på ryggen denne gangen",
          when: .zoned(
            try day("2026-07-01"), secondsOfDay: 6 * 3600 + 1800, seconds: 5400, zone: oslo),
          writtenSeconds: 1_795_000_000),
        CalendarEvent(
          "2026-11-25-1@plan.example", "Strength",
          when: .floating(try day("2026-11-25"), secondsOfDay: 18 * 3600, seconds: 2880),
          writtenSeconds: 1_795_000_000, isCancelled: true),
        CalendarEvent(
          "race@plan.example", "Race", when: .instant(1_795_500_000, seconds: 45),
          writtenSeconds: 1_795_000_000),
      ], refreshHours: 12)
  }

  @Test("Every line ends as the standard wants, has at most 75 bytes and whole characters")
  func lines() throws {
    let text = try Self.file().text
    #expect(text.hasSuffix("\r\n"))
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    for line in lines {
      #expect(line.last == UInt8(ascii: "\r"))
      #expect(line.count <= 76, "75 bytes and the carriage return")
      #expect(String(validating: Array(line), as: UTF8.self) != nil)
    }
  }

  @Test("Unfolded, the lines are those that the standard's own examples have")
  func content() throws {
    let text = try Self.file().text.replacing("\r\n ", with: "")
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.contains("X-WR-CALNAME:Plimsoll: half marathon\\; hills\\, and more"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20261124"))
    #expect(lines.contains("DTEND;VALUE=DATE:20261125"))
    #expect(lines.contains("SEQUENCE:2") && lines.contains("STATUS:CANCELLED"))
    #expect(
      lines.contains(
        "DESCRIPTION:wu 12min easy\\; 6x (20s hill hard @6%\\, 75s jog)\\nWhy: C59\\, strong hips"
          + "\\\\calves"))
    #expect(lines.contains("CATEGORIES:Running,Hills\\, steep"))
    #expect(lines.contains("DTSTART;TZID=Europe/Oslo:20260701T063000"))
    #expect(lines.contains("DURATION:PT1H30M") && lines.contains("DURATION:PT48M"))
    #expect(lines.contains("DTSTART:20261125T180000"))
    #expect(lines.contains("DURATION:PT45S"))
    // Norway's clocks: 02:00 to 03:00 on the last Sunday of March, 03:00 back in October.
    #expect(lines.contains("DTSTART:20260329T020000") && lines.contains("DTSTART:20261025T030000"))
    #expect(lines.contains("TZOFFSETFROM:+0100") && lines.contains("TZNAME:CEST"))
    #expect(lines.filter { $0 == "BEGIN:VTIMEZONE" }.count == 1)
  }

  @Test("An instant is written as Foundation's calendar has it")
  func instants() throws {
    let text = try Self.file().text
    let stamp = text.firstMatch(of: /DTSTART:(\d{8}T\d{6})Z/)?.1
    let date = Date(timeIntervalSince1970: 1_795_500_000)
    let written = date.ISO8601Format().replacing("-", with: "").replacing(":", with: "")
    #expect(stamp.map { $0 + "Z" } == written[...])
  }

  @Test("Nothing in a text can end its line or begin a property")
  func injection() throws {
    let event = CalendarEvent(
      "x\r\nBEGIN:VALARM", "a\r\nATTACH:http://evil.example\u{85}\u{2028}b\u{0}c",
      when: .day(try Self.day("2026-11-24")), writtenSeconds: 0, details: "\n\r\u{7}",
      link: "https://x.example/\r\nATTENDEE:y")
    let text = CalendarFile("n\nMETHOD:REQUEST", events: [event]).text
    let names = text.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }
      .compactMap { $0.split(separator: ":").first.map(String.init) }
    #expect(!names.contains { ["ATTACH", "ATTENDEE"].contains($0) })
    #expect(names.filter { $0 == "METHOD" }.count == 1 && names.filter { $0 == "BEGIN" }.count == 2)
    #expect(!text.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{7}" || $0 == "\u{2028}" })
  }
}
