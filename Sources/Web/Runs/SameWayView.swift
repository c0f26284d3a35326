import Logbook
import Quantities
import TrainingLoad
import Workflow

/// How a way usually goes: its runs over time, each with what was carried.
struct SameWayView: Sendable {
  var sub: String
  var chart: LineChart
  var standing: String?

  /// Nil where the run is the only one along its way.
  init?(_ way: SameWay, today: Day, formats: Formats) {
    let known = way.runs.filter { $0.value(RunFigure.speed).map { $0 > 0.2 } ?? false }
    guard known.count > 1, let own = known.first(where: { $0.id == way.run }),
      let first = known.first?.day, let last = known.last?.day
    else { return nil }
    let texts = formats.texts
    let pace = RunPace(own.sport, formats)
    sub = texts(CompareText.waySub, count: known.count)
    standing = Self.standing(of: own, among: known, texts: texts)
    func points(_ holds: (RunSummary) -> Bool) -> [DayChart.Point] {
      known.filter(holds).map { run in
        let speed = run.value(RunFigure.speed) ?? .nan
        return DayChart.Point(
          day: run.day,
          value: pace.isPace ? -pace.meters / speed / 60 : speed * 3600 / pace.meters)
      }
    }
    let courses = [
      DayChart.Course(
        name: texts[CompareText.without], look: "c-plain", form: .dots,
        points: points { !$0.wardrobe.carriesLoad && $0.id != own.id }),
      DayChart.Course(
        name: texts[CompareText.with], look: "k-load", form: .dots,
        points: points { $0.wardrobe.carriesLoad && $0.id != own.id }),
      DayChart.Course(
        name: texts[CompareText.thisRun], look: "c-water", form: .dots,
        points: points { $0.id == own.id }),
    ].filter { !$0.points.isEmpty }
    var days = DayChart(days: (first + -1)...(last + 1), courses: courses)
    days.holdsZero = false
    days.firstWeekday = formats.preferences.firstWeekday
    let question = texts[CompareText.wayTitle]
    chart = days.drawn(
      DayChart.Words(
        question: question, scope: texts(CompareText.wayScope, ["unit": pace.unit]),
        label: question,
        table: Self.table(known, own: own.id, pace: pace, today: today, formats: formats)),
      formats: formats,
      number: { pace.isPace ? Formats.clock(-$0 * 60) : formats.number($0, decimals: 1) })
  }

  /// How many of the runs with the same load, to within a tenth, were faster.
  private static func standing(
    of own: RunSummary, among runs: [RunSummary], texts: Texts
  ) -> String? {
    func carried(_ run: RunSummary) -> Double { run.wardrobe.carriedMass?.kilograms ?? 0 }
    let alike = runs.filter { run in
      run.wardrobe.carriesLoad == own.wardrobe.carriesLoad
        && abs(carried(run) - carried(own)) <= 0.1 * carried(own)
    }
    guard alike.count > 1, let speed = own.value(RunFigure.speed) else { return nil }
    let faster = alike.count { ($0.value(RunFigure.speed) ?? 0) > speed }
    return texts(
      own.wardrobe.carriesLoad ? CompareText.alikeLoaded : .alikePlain, count: alike.count - 1,
      ["faster": String(faster)])
  }

  private static func table(
    _ runs: [RunSummary], own: Int64, pace: RunPace, today: Day, formats: Formats
  ) -> BarChart.Table {
    let texts = formats.texts
    let heads: [(String, Bool)] = [
      (texts[CompareText.compareLink], false), (pace.unit, true), (texts[UnitText.beats], true),
      (texts(RunsText.climbIn, ["unit": formats.height(0).unit]), true),
      (texts[CompareText.carried], true),
    ]
    return BarChart.Table(
      heads: heads.map { .init(title: $0.0, isNumber: $0.1) },
      rows: runs.reversed().map { run in
        .init(
          name: formats.shortDay(run.day, today: today),
          href: run.id == own ? nil : ComparePage.address(own, run.id),
          cells: [
            pace.amount(run.value(RunFigure.speed)).value,
            formats.heartRate(run.value(RunFigure.heartRate)).value,
            formats.height(run.value(RunFigure.ascent)).value,
            run.wardrobe.carriedMass.map { formats.mass($0.kilograms).joined }
              ?? formats.unknown.value,
          ])
      })
  }
}
