import Foundation
import Logbook
import Testing
import Workflow

@testable import Web

@Suite("A run without a file")
struct AddRunTests {
  // Saturday 2026-11-21, 12:00 UTC.
  static let now = Date(timeIntervalSince1970: 1_795_262_400)

  static func form(_ fields: String, zone: String = "UTC", imperial: Bool = false) -> TypedRunForm {
    var preferences = Preferences()
    preferences.timeZone = zone
    if imperial { preferences.units = .imperial }
    return TypedRunForm(
      FormFields(encoded: fields), now: now, formats: Formats(preferences))
  }

  static let good = "date=2026-11-20&time=07:30&sport=running&duration=1:02:30&distance=12"

  @Test(
    "A span of time is understood as people write it",
    arguments: [
      ("1:02:30", 3750), ("62:30", 3750), ("45", 2700), ("45 min", 2700), ("1 h 5 min", 3900),
      ("1h05", 3900), ("90s", 90), ("1.5 h", 5400), ("1,5 h", 5400), ("0:59.5", 59.5),
      ("2 hours", 7200), ("5m 30", 330),
    ] as [(String, Double)])
  func spans(text: String, seconds: Double) {
    #expect(SpokenDuration.seconds(text) == seconds)
  }

  @Test(
    "What is no span of time is refused",
    arguments: [
      "", "x", "1:75", "1:02:75", "1:2:3:4", "-5", "1:-5", "5 min 1 h", "1 h 2 h", ":", "1e9:00",
      "٤٥", "nan",
    ])
  func notSpans(text: String) {
    #expect(SpokenDuration.seconds(text) == nil)
  }

  @Test("Everything that was typed becomes a run")
  func whole() throws {
    let fields = Self.good + "&climb=120&heart=151&effort=6&name=Loop&notes=a%0D%0Ab"
    let run = try #require(Self.form(fields).run)
    #expect(run.start == Date(timeIntervalSince1970: 1_795_159_800))
    #expect(run.seconds == 3750)
    #expect(run.meters == 12_000)
    #expect(run.ascentMeters == 120)
    #expect(run.averageHeartRate == 151)
    #expect(run.effort == 6)
    #expect(run.name == "Loop")
    #expect(run.notes == "a\nb")
  }

  @Test("Only day and time are needed")
  func little() throws {
    let run = try #require(Self.form("date=2026-11-20&time=07:30&duration=40").run)
    #expect(run.sport == .running)
    #expect(run.meters == nil)
    #expect(run.notes == nil)
  }

  @Test("Miles and feet are taken as such")
  func imperial() throws {
    let run = try #require(Self.form(Self.good + "&climb=100", imperial: true).run)
    let meters = try #require(run.meters)
    let ascent = try #require(run.ascentMeters)
    #expect(abs(meters - 19_312.128) < 1e-6)
    #expect(abs(ascent - 30.48) < 1e-9)
  }

  @Test("The time of day is that of the runner's own clock, in summer and in winter")
  func clock() throws {
    let winter = Self.form("date=2026-01-15&time=07:30&duration=40", zone: "Europe/Oslo")
    let summer = Self.form("date=2026-07-15&time=07:30&duration=40", zone: "Europe/Oslo")
    // 06:30 and 05:30 UTC.
    #expect(winter.run?.start == Date(timeIntervalSince1970: 1_768_458_600))
    #expect(summer.run?.start == Date(timeIntervalSince1970: 1_784_093_400))
  }

  @Test(
    "What cannot be is said beside its field, and no run is made of it",
    arguments: [
      ("date=2026-02-30", .date), ("date=2026-11-22", .date), ("time=25:00", .time),
      ("time=13:00&date=2026-11-21", .time), ("duration=", .duration), ("duration=1:75", .duration),
      ("distance=x", .distance), ("distance=-3", .distance), ("climb=x", .climb),
      ("heart=20", .heart), ("heart=300", .heart), ("effort=11", .effort),
      ("duration=1:02", .duration),
    ] as [(String, TypedRunForm.Field)])
  func refuses(change: String, field: TypedRunForm.Field) {
    var fields = FormFields(encoded: Self.good)
    for pair in FormFields(encoded: change).pairs {
      fields.set(pair.name, nil)
      fields.set(pair.name, pair.value)
    }
    let form = TypedRunForm(fields, now: Self.now, formats: Formats(Preferences()))
    #expect(form.run == nil)
    #expect(Set(form.errors.keys) == [field])
  }

  @Test("Minutes that were meant as hours are asked about")
  func tooFast() throws {
    let error = try #require(
      Self.form(Self.good.replacing("1:02:30", with: "1:30")).errors[.duration])
    #expect(error.contains("Did you mean 1:30:00?"))
  }

  @Test("What was typed stays, and what was understood is said")
  func keeps() throws {
    let form = Self.form(Self.good + "&heart=x&notes=%3Cb%3E")
    let view = AddRunView(form, formats: Formats(Preferences()))
    #expect(view.duration.value == "1:02:30")
    #expect(view.notes.value == "<b>")
    #expect(view.heart.value == "x")
    #expect(view.heart.error != nil)
    #expect(view.distance.hint == "Understood: 12.00\u{A0}km, 5:13\u{202F}/km.")
    #expect(view.mend == "Not added yet. 1 field needs a look.")
  }
}
