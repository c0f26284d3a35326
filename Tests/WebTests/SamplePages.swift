import Advice
import FoundationEssentials
import Hummingbird
import Logbook
import TrainingLoad

@testable import Web
@testable import Workflow

/// A page as it is rendered, with enough in it that every section of its template is entered.
struct SamplePage {
  let template: String
  let view: Any
}

/// Made-up pages for tests. Their figures mean nothing.
enum SamplePages {
  /// A Saturday.
  static let today = Day(number: 20_778)

  static func all() -> [SamplePage] {
    own() + runPages() + labPages() + askPages() + screeningPages() + trainingPages() + bodyPages()
      + watchPages() + planPages() + comparePages() + welcomePages()
  }

  static func own() -> [SamplePage] {
    firstPages() + runs() + imports() + settings() + evidence() + checkIns()
      + [
        page("error", ErrorPage(.noSuchRun(7), texts: reader.texts).view),
        page(
          "error",
          ErrorPage(.invalid(input: "x", value: "y", allowed: "z"), texts: reader.texts).view),
        page("style", StyleView(formats: reader.formats)),
      ]
  }

  /// A page in its frame.
  static func page(_ template: String, _ page: some Sendable) -> SamplePage {
    let link = Shell.PlaceLink(href: "/", icon: "today", label: "x", isCurrent: true)
    let shell = Shell(
      language: "en", someInEnglish: "x", theme: "dark", title: "x", mark: "/m", manifest: "/w",
      icon: "/i", styles: ["/s"], scripts: ["/j"],
      modules: ["/m"], places: [link], otherPlaces: [link], who: reader.who)
    return SamplePage(
      template: template, view: View(shell: shell, text: reader.texts, page: page))
  }

  static var reader: Reader {
    var athlete = Athlete(name: "Ada Runner")
    athlete.readings = [
      .init(day: today, trait: .massKilograms, value: 60),
      .init(day: today + -300, trait: .maximalHeartRate, value: 188),
      .init(day: today + -300, trait: .restingHeartRate, value: 50),
    ]
    return Reader(formats: Formats(Preferences()), athlete: athlete)
  }

  /// A run on a day.
  static func run(_ id: Int64, day: Day, name: String? = "Hills", damage: String? = nil)
    -> RunSummary
  {
    let values: [String: Double] = [
      RunFigure.distance: 10_420.0, RunFigure.movingTime: 3714, RunFigure.ascent: 138,
      RunFigure.heartRate: 148, RunFigure.speed: 10_420 / 3714,
    ]
    let figures = values.map {
      Figure(key: $0, modelVersion: 1, value: $1, low: nil, high: nil, reason: nil)
    }
    return RunSummary(
      id: id, start: Date(timeIntervalSince1970: Double(day.number) * 86_400 + 60_000),
      utcOffsetSeconds: 3600, day: day, sport: .running, sportDetail: nil, name: name, notes: nil,
      effort: nil, format: "fit", fileName: "a.fit", deviceName: nil, damage: damage,
      figures: Dictionary(uniqueKeysWithValues: figures.map { ($0.key, $0) }),
      shape: name == nil ? [] : [[0, 0.5], [1, 0], [1, 1]])
  }

  /// A week of the same distance on every day up to one.
  static func week(_ first: Day, daily meters: Double, through last: Day) -> WeekTotals {
    WeekTotals(
      firstDay: first,
      days: (0..<7).map { index in
        let isRun = first + index <= last && meters > 0
        return DayTotals(
          day: first + index, meters: isRun ? meters : 0, seconds: isRun ? meters / 3 : 0,
          ascentMeters: isRun ? 20 : 0, count: isRun ? 1 : 0, impulse: isRun ? 40 : nil,
          withoutImpulse: isRun ? 1 : 0)
      })
  }

  static func report(weeks: [Double], total: Int) -> TodayReport {
    let first = today.startOfWeek(firstWeekday: 0)
    let totals = weeks.enumerated().map { index, meters in
      week(first + -7 * (weeks.count - 1 - index), daily: meters, through: today)
    }
    return TodayReport(
      today: today, weeks: totals,
      latest: total > 0 ? [run(1, day: today), run(2, day: today, name: nil)] : [], total: total)
  }

  private static func firstPages() -> [SamplePage] {
    let formats = reader.formats
    var unknown = report(weeks: Array(repeating: 5000, count: 13), total: 80)
    for week in unknown.weeks.indices {
      for day in unknown.weeks[week].days.indices { unknown.weeks[week].days[day].impulse = nil }
    }
    return [
      report(weeks: [], total: 0), report(weeks: Array(repeating: 5000, count: 13), total: 80),
      unknown, report(weeks: Array(repeating: 0, count: 13), total: 80),
    ].map { report in
      var view = TodayView(report, formats: formats)
      var sheet = planSheet()
      if report.weeks.allSatisfy({ $0.meters == 0 }) { sheet.sessions = [] }
      view.planned = PlannedToday(sheet, formats: formats)
      view.planned?.isWaiting = report.total > 0
      view.planned?.reasons = ["x"]
      return page("today", view)
    } + [
      page(
        "today",
        TodayView(
          report(weeks: [5000], total: 9), checkIns: [checkIn(on: today + -1)], formats: formats))
    ] + [0, 9].map { invited(total: $0) }
  }

  static func list(_ runs: [RunSummary], matching: Int, total: Int) -> RunList {
    RunList(runs: runs, matching: matching, total: total, totalMeters: 9e5, totalSeconds: 3e5)
  }

  private static func runs() -> [SamplePage] {
    var loaded = run(1, day: today, damage: "cut")
    loaded.wardrobe = wardrobe()
    let full = list([loaded, run(2, day: today, name: nil)], matching: 130, total: 400)
    func view(_ list: RunList, _ query: String, deleted: [Int64] = []) -> SamplePage {
      page(
        "runs",
        RunsView(
          list, query: RunsQuery(FormFields(encoded: query)), deleted: deleted, today: today,
          formats: reader.formats))
    }
    return [
      view(full, "q=hill&sport=running&page=2&min=5", deleted: [4, 5]), view(full, ""),
      view(list([], matching: 0, total: 400), "q=none"), view(list([], matching: 0, total: 0), ""),
    ]
  }

  private static func imports() -> [SamplePage] {
    let lines = [
      ImportLine(file: "a.fit", result: .imported, run: 3, reason: nil, samples: 10),
      ImportLine(
        file: "b.fit", result: .duplicate, run: 3, reason: "the same as run 3", samples: 10),
      ImportLine(file: "c.fit", result: .partial, run: 4, reason: "cut", samples: 10),
      ImportLine(file: "d.txt", result: .refused, run: nil, reason: "not a recording", samples: 0),
    ]
    return [nil, lines].map {
      var view = ImportView(
        $0, fields: FormFields([("carry", "feather")]), kit: kit, formats: reader.formats)
      view.live = live(isRunning: $0 != nil)
      view.goOn = $0.map { _ in "/welcome" }
      return page("import", view)
    }
  }

  /// A day on which a tendon hurt.
  static func checkIn(on day: Day) -> CheckIn {
    var checkIn = CheckIn(day: day)
    checkIn.add(Pain(.achilles, 2, side: .left, moment: .morning))
    checkIn.add(Pain(.knee, 1, side: .right))
    checkIn.soreness = 3.5
    checkIn.sleepHours = 7.5
    checkIn.sleepQuality = 4
    checkIn.illness = .aboveNeck
    checkIn.note = "heavy"
    return checkIn
  }

  private static func checkIns() -> [SamplePage] {
    var full = CheckInReport(day: today + -1, today: today)
    full.checkIns = [checkIn(on: today + -1)]
    var squats = StrengthWork(day: today, exercise: .squats, sets: 3, of: .repetitions(8))
    squats.massKilograms = 40
    squats.repetitionsInReserve = 2
    squats.minutes = 45
    squats.effort = 6.5
    full.work = [squats]
    full.signs = [
      PainStatement(day: today + -1, spot: .init(.knee, .right), .redFlag(.locking)),
      PainStatement(day: today + -1, spot: .init(.tibia), .cleared),
    ]
    full.readings = Outcome.all.map {
      Outcome.Reading(day: today, outcome: $0, value: $0.allowed.lowerBound)
    }
    let typed = FormFields(
      encoded: "whole=1&sign=numbness&sleepHours=x&pain-tibia-l=3&tissue-tibia-l=1&sets=3&note="
        + String(repeating: "x", count: 2001))
    var wrong = CheckInForm(typed, day: today, formats: reader.formats)
    _ = wrong.edit()
    _ = wrong.work()
    let empty = CheckInForm(FormFields(), day: today, formats: reader.formats)
    var shown = CheckInView(full, form: empty, formats: reader.formats)
    shown.isSaved = true
    shown.gone = CheckInView.Gone(what: "7", day: today)
    let new = CheckInReport(day: today, today: today)
    return [
      page("checkin", shown),
      page("checkin", CheckInView(new, form: wrong, formats: reader.formats)),
    ]
  }

  private static func settings() -> [SamplePage] {
    func view(_ reader: Reader, _ draft: SettingsDraft, isSaved: Bool) -> SamplePage {
      var view = SettingsView(
        reader, zones: .reserve, kit: isSaved ? kit : KitList(), today: today, draft: draft,
        isSaved: isSaved)
      view.live = live(isRunning: isSaved)
      view.feed = isSaved ? "/plan/calendar.ics?token=x" : nil
      let zone = PrivacyZone(name: "Home", latitude: 1, longitude: 2, radiusMeters: 400)
      view.privacy = SettingsView.PrivacyView(
        isSaved ? [zone] : [], draft: draft, hiding: isSaved ? "7" : nil,
        formats: reader.formats)
      return page("settings", view)
    }
    var bad = SettingsDraft(FormFields(encoded: "heightMeters=17.8"))
    bad.complain("heightMeters", "too small")
    bad.complainInEnglish("kitName", "a name")
    let stranger = Reader(formats: reader.formats, athlete: Athlete(name: ""))
    return [
      view(
        reader, SettingsDraft(FormFields(encoded: "kit=1&ruleSport=running")), isSaved: true),
      view(stranger, bad, isSaved: false),
    ]
  }
}
