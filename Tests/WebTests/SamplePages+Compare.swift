import Logbook
import TrainingLoad

@testable import Web
@testable import Workflow

extension SamplePages {
  static func comparePages() -> [SamplePage] {
    [
      page("compare", compareView(sharesWay: true, isLoaded: true)),
      page("compare", compareView(sharesWay: false, isLoaded: false)),
      page("compare", CompareView(nil, form: form(nil), today: today, formats: reader.formats)),
      page("records", recordsView(isFull: true)), page("records", recordsView(isFull: false)),
      page("map", mapView(isFull: true)), page("map", mapView(isFull: false)),
    ]
  }

  private static func form(_ comparison: RunComparison?) -> CompareForm {
    CompareForm(
      first: comparison?.first, second: comparison?.second, asked: 1,
      alike: [run(1, day: today), run(2, day: today + -9)], latest: [run(3, day: today + -1)],
      today: today, formats: reader.formats)
  }

  static func comparison(sharesWay: Bool, isLoaded: Bool) -> RunComparison {
    let one = SampleRuns.report()
    let other = SampleRuns.report { summary in
      summary.day = today + -9
      if isLoaded { summary.wardrobe = wardrobe() }
    }
    let profiles = [one, other].compactMap { WayProfile($0.signals) }
    return RunComparison(
      first: one.summary, second: other.summary, sharesWay: sharesWay,
      alignment: profiles.count == 2
        ? RunAlignment(profiles[0], profiles[1], sharesWay: sharesWay) : nil,
      figures: Metric.all.compactMap { metric in
        var pair = [one, other].compactMap { run in run.figures.first { $0.key == metric.key } }
        if metric.key == RunFigure.heartRate, pair.count == 2 { pair[1].value = 160 }
        return pair.count == 2
          ? RunComparison.Pair(metric: metric, first: pair[0], second: pair[1]) : nil
      })
  }

  static func compareView(sharesWay: Bool, isLoaded: Bool) -> CompareView {
    let comparison = comparison(sharesWay: sharesWay, isLoaded: isLoaded)
    return CompareView(
      comparison, form: form(comparison), today: today, formats: reader.formats)
  }

  static func recordsView(isFull: Bool) -> RecordsView {
    var loaded = run(4, day: today + -3)
    loaded.wardrobe = wardrobe()
    let entries = Metric.all.filter { $0.key.hasPrefix("best.") }.map { metric in
      PersonalRecords.Entry(
        metric: metric,
        plain: PersonalRecords.Mark(
          value: metric.unit == "s" ? 300 : 1500, run: run(1, day: today), before: 310),
        loaded: PersonalRecords.Mark(
          value: metric.unit == "s" ? 320 : 1400, run: loaded, before: nil))
    }
    return RecordsView(
      PersonalRecords(entries: isFull ? entries : []), today: today, formats: reader.formats)
  }

  static func mapView(isFull: Bool) -> MapView {
    let ring = (0...40).map { step in
      SIMD2(
        60 + 0.01 * SampleRuns.wave(Double(step) / 40 * 2 * .pi),
        10 + 0.02 * SampleRuns.wave(Double(step) / 40 * 2 * .pi + .pi / 2))
    }
    let area = MapOfRuns.Area(
      runs: 3, meters: 30_000, days: (today + -30)...today, awayMeters: 0, awayTurn: 0)
    let away = MapOfRuns.Area(
      runs: 1, meters: 9000, days: today...today, awayMeters: 120_000, awayTurn: 0.49)
    let ways = [[ring], [ring], [Array(ring.prefix(20))]]
    let map = MapOfRuns(
      areas: isFull ? [area, away] : [], matching: isFull ? 6 : 1, withoutRoute: 1,
      leftOut: isFull ? 1 : 0, years: [2026, 2025], chosen: 0,
      density: isFull
        ? TrackDensity(ways, around: ring[0], cellMeters: 30, limit: 5000) : nil)
    var asked = MapQuery()
    asked.sports = [.running]
    asked.year = 2026
    return MapView(map, asked: asked, today: today, formats: reader.formats)
  }
}
