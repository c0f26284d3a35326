import Evidence
import Logbook
import Testing
import TrainingLoad

@Suite("Training load over days")
struct TrainingLoadCourseTests {
  static let first = Day(number: 20_000)

  /// A day each, all known; no history before unless said.
  static func course(
    _ amounts: [Double?], planned: [Double] = [], preload: Double? = 0
  ) -> TrainingLoadCourse {
    let today = first + (amounts.count - 1)
    let series = DailySeries(
      done: amounts.indices.map { (first + $0, amounts[$0]) },
      planned: planned.indices.map {
        (today + 1 + $0, Estimate(planned[$0], low: planned[$0], high: planned[$0]))
      }, today: today)
    return TrainingLoadCourse(
      of: series, preload: preload.map { Estimate($0, low: $0, high: $0) })
  }

  @Test("The two conventions of the rolling mean give the published 31.83 and 31.61")
  func conventions() {
    let constant = Array(repeating: 50.0, count: 42)
    let ours = RollingMean.reciprocal(days: 42).course(of: constant)
    let other = RollingMean.exponential(days: 42).course(of: constant)
    #expect(abs((ours.last ?? 0) - 31.83) < 0.005)
    #expect(abs((other.last ?? 0) - 31.61) < 0.005)
  }

  @Test("After 42 days of 50 the long-term training load is 31.83: ours is the usual convention")
  func standard() throws {
    let point = try #require(Self.course(Array(repeating: 50, count: 42)).points.last)
    #expect(try abs(#require(point.long.value).value - 31.83) < 0.005)
  }

  @Test("The published week has monotony 1.292 and strain 2326")
  func week() throws {
    let point = try #require(Self.course([300, 0, 400, 300, 0, 600, 200]).points.last)
    #expect(try abs(#require(point.monotony.value).value - 1.292) < 0.0005)
    #expect(try abs(#require(point.strain.value).value - 2326) < 0.5)
  }

  @Test("Seven equal days have the greatest monotony, seven days of rest none")
  func extremes() {
    #expect(Self.course(Array(repeating: 80, count: 7)).points.last?.monotony.value?.value == 10)
    let rest = Self.course(Array(repeating: 0, count: 7)).points.last
    #expect(rest?.monotony == .unknown(.nothingDone))
    #expect(rest?.strain == .unknown(.nothingDone))
  }

  @Test("Twice the training is twice every mean; monotony and ratio stay")
  func linear() throws {
    let amounts = (0..<60).map { Double($0 * 37 % 90) }
    let one = Self.course(amounts).points
    let two = Self.course(amounts.map { 2 * $0 }).points
    for (a, b) in zip(one, two) {
      #expect(try abs(#require(b.long.value).value - 2 * #require(a.long.value).value) < 1e-9)
      #expect(try abs(#require(b.balance.value).value - 2 * #require(a.balance.value).value) < 1e-9)
      guard let m = a.monotony.value?.value, let n = b.monotony.value?.value else { continue }
      #expect(abs(m - n) < 1e-9)
    }
    let (a, b) = try (#require(one.last), #require(two.last))
    #expect(
      try abs(#require(a.acuteChronic.value).value - #require(b.acuteChronic.value).value) < 1e-9)
  }

  @Test("Days of rest before the log change no day after them")
  func shift() throws {
    let amounts: [Double] = [40, 0, 70, 90, 0, 20, 55]
    let plain = Self.course(amounts).points
    let later = Self.course(Array(repeating: 0, count: 10) + amounts).points.suffix(7)
    for (a, b) in zip(plain, later) {
      #expect(a.long.value?.value == b.long.value?.value)
      #expect(a.short.value?.value == b.short.value?.value)
    }
  }

  @Test("A constant training load is its own mean in the end, and the balance nothing")
  func limit() throws {
    let point = try #require(Self.course(Array(repeating: 60, count: 1000)).points.last)
    #expect(try abs(#require(point.long.value).value - 60) < 1e-6)
    #expect(try abs(#require(point.short.value).value - 60) < 1e-9)
    #expect(try abs(#require(point.balance.value).value) < 1e-6)
    #expect(try abs(#require(point.acuteChronic.value).value - 1) < 1e-12)
  }

  @Test("Day by day is the same as from scratch: no day knows of the next")
  func causal() {
    let amounts = (0..<50).map { Double($0 * 53 % 110) }
    let whole = Self.course(amounts).points
    for count in [1, 8, 29, 49] {
      #expect(Self.course(Array(amounts.prefix(count))).points == Array(whole.prefix(count)))
    }
  }

  @Test("A plan is carried on from today, marked as a forecast, and changes nothing before")
  func forecast() throws {
    let done: [Double] = Array(repeating: 50, count: 30)
    let plain = Self.course(done).points
    let planned = Self.course(done, planned: [0, 0, 0, 0, 0, 0, 0]).points
    #expect(planned.count == 37)
    #expect(Array(planned.prefix(30)) == plain)
    #expect(planned.map(\.isForecast) == (0..<37).map { $0 >= 30 })
    let (before, after) = try (
      #require(planned[29].balance.value).value, #require(planned[36].balance.value).value
    )
    #expect(after > before, "a week of rest lets the short-term mean fall faster")
  }

  @Test("A day that is not known is a band, not a zero")
  func unknownDay() throws {
    var amounts: [Double?] = Array(repeating: 50, count: 40)
    amounts[35] = nil
    let point = try #require(Self.course(amounts).points.last)
    let long = try #require(point.long.value)
    #expect(long.low < long.value && long.value <= long.high)
    let rested = try #require(Self.course(amounts.map { $0 ?? 0 }).points.last?.long.value)
    #expect(abs(long.low - rested.value) < 1e-9, "the low end is a day of rest")
    #expect(point.monotony == .unknown(.unknownDays(1)))
    #expect(Self.course([nil, nil]).points.last?.long == .unknown(.unknownDays(2)))
  }

  @Test("What came before the log is a band that fades")
  func preload() throws {
    let points = Self.course(Array(repeating: 50, count: 300), preload: nil).points
    let widths = try [0, 41, 299].map {
      let long = try #require(points[$0].long.value)
      return long.high - long.low
    }
    #expect(widths[0] > 40 && widths[1] < widths[0] * 0.4 && widths[2] < 0.1)
  }

  @Test("Activities of one day add up; a day with one that is not known is not known")
  func sameDay() {
    let day = Self.first
    let both = DailySeries(done: [(day, 30), (day, 12)], today: day + 1)
    #expect(both.days.map(\.amount) == [42, 0])
    let partly = DailySeries(done: [(day, 30), (day, nil)], today: day)
    #expect(partly.days.map(\.amount) == [nil])
    #expect(DailySeries(done: [], today: day).days.isEmpty)
  }

  @Test("Every figure of a day describes itself, and the ratio comes with its criticism")
  func catalogue() {
    #expect(Set(DailyFigure.all.map(\.key)).count == DailyFigure.all.count)
    for figure in DailyFigure.all {
      #expect(figure.definition.count > 20 && !figure.sources.isEmpty, "\(figure.key)")
    }
    #expect(DailyFigure.named("trainingLoad.acuteChronic")?.critics.count == 4)
    #expect(AcuteChronicRatio.criticism.contains("Not a gauge of injury"))
  }

  @Test("What differs by less than a measure scatters is no change")
  func scatter() {
    #expect(TrainingLoadMeasure.effort.differs(100, from: 125) == false)
    #expect(TrainingLoadMeasure.effort.differs(100, from: 140) == true)
    #expect(TrainingLoadMeasure.banister.differs(100, from: 110) == false)
    #expect(TrainingLoadMeasure.pace.differs(100, from: 200) == nil)
  }

  @Test("Every measure is a metric, and the one known most often is proposed")
  func measures() {
    for measure in TrainingLoadMeasure.all {
      #expect(Metric.all.contains { $0.key == measure.key }, "\(measure.key)")
    }
    #expect(TrainingLoadMeasure.proposed(known: [:]) == .banister)
    #expect(TrainingLoadMeasure.proposed(known: ["impulse.effort": 3]) == .effort)
    #expect(
      TrainingLoadMeasure.proposed(known: ["impulse.banister": 3, "impulse.pace": 3]) == .banister)
    #expect(
      TrainingLoadMeasure.proposed(known: ["impulse.banister": 97, "impulse.effort": 100])
        == .banister)
    #expect(
      TrainingLoadMeasure.proposed(known: ["impulse.banister": 60, "impulse.effort": 100])
        == .effort)
  }
}
