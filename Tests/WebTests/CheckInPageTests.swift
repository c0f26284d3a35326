import Advice
import Foundation
import Logbook
import Testing
import Workflow

@testable import Web

@Suite("The check-in page")
struct CheckInPageTests {
  static let day = SamplePages.today

  /// A site on an empty log, and the verbs behind it.
  private func site() async throws -> (InProcess, Workbench) {
    let now = Date(timeIntervalSince1970: Double(Self.day.number) * 86_400 + 43_200)
    let workbench = try await Workbench.inMemory(now: { now })
    return (InProcess(try await Site(workbench: workbench, vendorDirectory: nil)), workbench)
  }

  @Test("Every place can be pointed at, and each pad is asked for by its place")
  func pads() async throws {
    let page = try await site().0.get("/checkin").text
    #expect(CheckInForm.spots.count == 31)
    for spot in CheckInForm.spots {
      #expect(page.contains("href=\"#pain-\(spot.text)\""))
      #expect(page.contains("id=\"pain-\(spot.text)\""))
      #expect(page.contains("name=\"pain-\(spot.text)\""))
    }
    #expect(page.contains("no medical device"))
  }

  @Test("What is tapped and typed is kept, and is there again")
  func keeping() async throws {
    let (browser, workbench) = try await site()
    let form =
      "whole=1&day=\(Self.day.iso)&pain-achilles-l=2&when-achilles-l=morning&pain-tibia-r=4"
      + "&tissue-tibia-r=1&pain-knee-l=&soreness=3&sleepHours=7%2C5&sleepQuality=4"
      + "&illness=aboveNeck&massKilograms=71.5&restingHeartRate=48&note=+tired+"
    let answer = try await browser.post("/checkin", form: form)
    #expect(answer.status == 303)
    #expect(answer.header("location") == "/checkin?day=\(Self.day.iso)&saved=1")
    let said = try #require(try await workbench.checkIn(on: Self.day))
    #expect(
      said.pains == [
        Pain(.tibia, 4, side: .right, isBone: false),
        Pain(.achilles, 2, side: .left, moment: .morning),
      ])
    #expect(said.soreness == 3 && said.sleepHours == 7.5 && said.sleepQuality == 4)
    #expect(said.illness == .aboveNeck && said.note == "tired")
    #expect(try await workbench.athlete().state(on: Self.day)[.massKilograms] == 71.5)
    let page = try await browser.get("/checkin").text
    #expect(page.contains("Left Achilles tendon 2 of 10, this morning"))
    #expect(page.contains("name=\"soreness\" value=\"3\" checked"))
  }

  @Test("A worrying sign stops on the same day, names a clinician, and can be taken back")
  func signs() async throws {
    let (browser, workbench) = try await site()
    let before = try await browser.get("/checkin").text
    #expect(before.contains("Something worrying?") && !before.contains("id=\"signs\""))
    let answer = try await browser.post(
      "/checkin", form: "whole=1&signPlace=knee-r&sign=locking&sign=swelling&sign=nonsense")
    #expect(answer.header("location")?.hasSuffix("#signs") == true)
    let findings = try await workbench.watched().report.findings.filter {
      $0.watcher == "redFlags"
    }
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { $0.gravity == .stop && $0.needsClinician })
    let page = try await browser.get("/checkin").text
    #expect(page.contains("Right knee: a joint that locks") && page.contains("clinician"))
    _ = try await browser.post("/checkin/sign", form: "signPlace=knee-r&sign=locking")
    #expect(try await workbench.painStatements().count == 1)
    #expect(try await browser.post("/checkin/sign", form: "sign=").status == 400)
  }

  @Test("A sign without a place is kept somewhere else")
  func signWithoutPlace() async throws {
    let (browser, workbench) = try await site()
    _ = try await browser.post("/checkin", form: "whole=1&sign=chestPain&signPlace=")
    #expect(try await workbench.painStatements().map(\.spot) == [Pain.Spot(.other)])
  }

  @Test("Sending the form again takes away what was emptied, and keeps the pains")
  func again() async throws {
    let (browser, workbench) = try await site()
    _ = try await browser.post("/checkin", form: "whole=1&pain-hip-l=2&soreness=3&note=x")
    _ = try await browser.post("/checkin", form: "whole=1&soreness=&note=&sleepHours=8")
    let said = try #require(try await workbench.checkIn(on: Self.day))
    #expect(said.soreness == nil && said.note == nil && said.sleepHours == 8)
    #expect(said.pains.count == 1)
    _ = try await browser.post("/checkin/pain", form: "place=hip-l&moment=during")
    #expect(try await workbench.checkIn(on: Self.day)?.pains == [])
  }

  @Test("One tap on the first page answers for one place and leaves the rest")
  func oneTap() async throws {
    let (browser, workbench) = try await site()
    _ = try await workbench.add(
      TypedRun(
        start: Date(timeIntervalSince1970: Double(Self.day.number) * 86_400), sport: .running,
        seconds: 60))
    var edit = CheckInEdit(day: Self.day + -2)
    edit.pains = [Pain(.achilles, 3, side: .left)]
    try await workbench.checkIn(edit)
    #expect(try await browser.get("/").text.contains("Left Achilles tendon this morning"))
    _ = try await browser.post("/checkin", form: "soreness=2")
    _ = try await browser.post(
      "/checkin", form: "day=\(Self.day.iso)&when-achilles-l=morning&pain-achilles-l=0")
    let said = try #require(try await workbench.checkIn(on: Self.day))
    #expect(said.pains == [Pain(.achilles, 0, side: .left, moment: .morning)])
    #expect(said.soreness == 2)
    #expect(try await !browser.get("/").text.contains("Left Achilles tendon this morning"))
  }

  @Test(
    "What cannot be is said beside its field, and what was typed stays",
    arguments: [
      ("sleepHours=x", "“x” is not a number"), ("sleepHours=25", "25 cannot be"),
      ("massKilograms=7", "7 kg is too little"), ("soreness=12", nil),
    ] as [(String, String?)])
  func refusing(typed: String, words: String?) async throws {
    let (browser, workbench) = try await site()
    let answer = try await browser.post("/checkin", form: "whole=1&pain-calf-l=3&" + typed)
    #expect(answer.status == 422)
    if let words { #expect(answer.text.contains(words)) }
    #expect(answer.text.contains("name=\"pain-calf-l\" value=\"3\" checked"))
    #expect(try await workbench.checkIns().isEmpty)
  }

  @Test("A day that has not come, or is none, is refused")
  func days() async throws {
    let browser = try await site().0
    #expect(try await browser.get("/checkin?day=2026-11-22").status == 422)
    #expect(try await browser.get("/checkin?day=yesterday").status == 400)
    #expect(try await browser.get("/checkin?day=2020-02-29").status == 200)
  }

  @Test("Strength work and outcomes are written down, deleted and brought back")
  func strength() async throws {
    let (browser, workbench) = try await site()
    let work = "exercise=squats&sets=3+%C3%97+8&mass=40&reserve=2"
    #expect(try await browser.post("/checkin/strength", form: work).status == 303)
    let kept = try #require(try await workbench.strengthWork().first)
    #expect(kept.setsText == "3x8" && kept.massKilograms == 40)
    var page = try await browser.get("/checkin").text
    #expect(page.contains("Squats 3×8"))
    let gone = try await browser.post("/checkin/strength/delete", form: "work=\(kept.id)")
    #expect(gone.header("location")?.hasSuffix("gone=\(kept.id)") == true)
    page = try await browser.get("/checkin?gone=\(kept.id)").text
    #expect(page.contains("Bring it back"))
    _ = try await browser.post("/checkin/strength/delete", form: "work=\(kept.id)&undo=1")
    #expect(try await workbench.strengthWork().count == 1)
    let bad = try await browser.post("/checkin/strength", form: "exercise=squats&sets=many")
    #expect(bad.status == 422 && bad.text.contains("no number of sets"))

    for (day, value) in [(-40, "54"), (0, "54.5")] {
      let form = "day=\((Self.day + day).iso)&outcome=thigh-girth-l&value=\(value)"
      #expect(try await browser.post("/checkin/outcome", form: form).status == 303)
    }
    page = try await browser.get("/checkin").text
    #expect(page.contains("nothing has changed that could be told"))
    let wide = try await browser.post("/checkin/outcome", form: "outcome=jump-height&value=9000")
    #expect(wide.status == 422)
    _ = try await browser.post(
      "/checkin/outcome/delete", form: "outcome=thigh-girth-l&measured=\(Self.day.iso)")
    #expect(try await workbench.outcomeReadings().count == 1)
  }

  @Test("A deleted day can be brought back")
  func deleting() async throws {
    let (browser, workbench) = try await site()
    _ = try await browser.post("/checkin", form: "whole=1&soreness=3")
    let gone = try await browser.post("/checkin/delete", form: "day=\(Self.day.iso)")
    #expect(gone.header("location") == "/checkin?day=\(Self.day.iso)&gone=day")
    #expect(try await workbench.checkIn(on: Self.day) == nil)
    _ = try await browser.post("/checkin/delete", form: "day=\(Self.day.iso)&undo=1")
    #expect(try await workbench.checkIn(on: Self.day)?.soreness == 3)
  }

  @Test("Every exercise and every outcome has its words, and lengths follow the units chosen")
  func words() {
    var preferences = Preferences()
    let metric = OutcomeWords(formats: Formats(preferences))
    preferences.units = .imperial
    let imperial = OutcomeWords(formats: Formats(preferences))
    #expect(Set(Outcome.all.map(metric.title)).count == Outcome.all.count)
    #expect(metric.amount(0.545, .meters).hasPrefix("54.5"))
    #expect(imperial.amount(0.254, .meters).hasPrefix("10"))
  }
}
