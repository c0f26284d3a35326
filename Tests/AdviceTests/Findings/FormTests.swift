import Biomechanics
import Evidence
import Logbook
import Quantities
import Testing

@testable import Advice

@Suite("Changes of form")
struct FormTests {
  /// A chart's run length until an alarm, over seeded normal readings shifted by some deviations.
  private func meanRunLength(shift: Double, trials: Int) -> Double {
    var generator = SeededGenerator(seed: 1954, stream: UInt64(shift * 4))
    var readings = 0
    for _ in 0..<trials {
      var sum = CumulativeSum()
      while sum.shiftLength == nil, readings < 10_000_000 {
        sum.add(shift + generator.normal())
        readings += 1
      }
    }
    return Double(readings) / Double(trials)
  }

  @Test(
    "Mean run lengths are those printed for slack 0.5 and limit 5 in both directions",
    arguments: [(0.0, 465.0), (0.5, 38.0), (1.0, 10.4), (2.0, 4.01), (3.0, 2.57)])
  func runLengths(shift: Double, published: Double) {
    let length = meanRunLength(shift: shift, trials: shift == 0 ? 400 : 2000)
    #expect(abs(length / published - 1) < (shift == 0 ? 0.15 : 0.06), "\(length)")
  }

  @Test("A constant series never alarms, and a mirrored one does the same downward")
  func constant() {
    var sum = CumulativeSum()
    var (up, down) = (CumulativeSum(), CumulativeSum())
    for reading in [0.2, 1.5, 2, 3, 1, 0.3, 2.5] {
      up.add(reading)
      down.add(-reading)
      #expect(up.up == down.down && up.shiftLength == down.shiftLength)
    }
    for _ in 0..<10_000 { sum.add(0.5) }
    #expect(sum.shiftLength == nil)
  }

  /// Like runs with these steps a minute, two days apart.
  private func diary(_ steps: [Double], change: (inout WatchedRun, Int) -> Void = { _, _ in })
    -> Diary
  {
    var diary = Diary()
    for (place, value) in steps.enumerated() {
      diary.run(2 * place, 8) { run in
        run.form = [Channel.stepFrequency.key: value]
        change(&run, place)
      }
    }
    return diary
  }

  private let usual: [Double] = [170, 171, 169, 170, 172, 168, 170, 171, 169, 170]

  @Test("A lasting fall of eight steps a minute is told within five runs, with its size")
  func drift() throws {
    let diary = diary(usual + Array(repeating: 162, count: 5))
    let found = (10..<15).map { diary.found(.formBetweenRuns, on: 2 * $0) }
    let first = try #require(found.first { !$0.isEmpty }?.first)
    #expect(first.gravity == .tell)
    #expect(first.rules.contains("FORM-03") && first.rules.contains("FORM-01"))
    let amount = try #require(first.amount)
    #expect((amount.estimate.low...amount.estimate.high).contains(-8))
  }

  @Test("A change below the smallest one is not told, however long it lasts")
  func small() {
    let diary = diary(usual + Array(repeating: 165, count: 60))
    #expect((10..<70).allSatisfy { diary.found(.formBetweenRuns, on: 2 * $0).isEmpty })
  }

  @Test("Two figures that change ask for an easier day")
  func two() throws {
    let diary = diary(usual + Array(repeating: 160, count: 5)) { run, place in
      run.form[Channel.groundContactTime.key] = place < 10 ? 0.250 : 0.285
    }
    let found = diary.found(.formBetweenRuns, on: 28)
    #expect(found.first?.gravity == .ease)
    #expect(found.first?.rules.contains("FORM-02") == true)
  }

  @Test("Runs that are not alike are not held against each other")
  func unlike() {
    let fallen = usual + Array(repeating: 160, count: 8)
    let changes: [(inout WatchedRun, Int) -> Void] = [
      { run, place in run.shoes = place < 10 ? "old" : "new" },
      { run, place in run.device = place < 10 ? "watch" : "pod" },
      { run, place in run.carriedLoad = place < 10 ? .none : .vest(5) },
      { run, place in run.movingSeconds = place < 10 ? 2880 : 2720 },
      { run, place in run.climbMeters = place < 10 ? 0 : 100 },
      { run, place in run.isIndoors = place >= 10 },
    ]
    #expect(!diary(fallen).found(.formBetweenRuns, on: 34).isEmpty)
    for change in changes {
      #expect(diary(fallen, change: change).found(.formBetweenRuns, on: 34).isEmpty)
    }
  }

  @Test("Within a run one figure is told, two or the balance ask for an easier one")
  func withinRun() {
    func found(_ drifts: [String: WatchedRun.Drift], indoors: Bool = false) -> [Finding] {
      var diary = Diary()
      diary.run(0, 12) { run in
        run.form = [
          Channel.stepFrequency.key: 170, Channel.groundContactTime.key: 0.25,
          Channel.groundContactBalance.key: 0.5, Channel.verticalOscillation.key: 0.09,
        ]
        run.drifts = drifts
        run.isIndoors = indoors
      }
      return diary.found(.formWithinRun, on: 0)
    }
    let steps = [Channel.stepFrequency.key: WatchedRun.Drift(change: -6, spreads: -3)]
    #expect(found(steps).first?.gravity == .tell)
    #expect(found(steps, indoors: true).isEmpty)
    #expect(found([Channel.stepFrequency.key: .init(change: -6, spreads: -1.5)]).isEmpty)
    #expect(found([Channel.stepFrequency.key: .init(change: -5, spreads: -3)]).isEmpty)
    // 14 % of 250 ms are 35.
    #expect(found([Channel.groundContactTime.key: .init(change: 0.034, spreads: 4)]).isEmpty)
    #expect(!found([Channel.groundContactTime.key: .init(change: 0.036, spreads: 4)]).isEmpty)
    let balance = [Channel.groundContactBalance.key: WatchedRun.Drift(change: 0.021, spreads: 3)]
    #expect(found(balance).first?.gravity == .ease)
    let both = steps.merging(balance) { first, _ in first }
    #expect(found(both).first?.rules.contains("FORM-07") == true)
  }

  @Test("Seven beats more at the same pace, twice in a row, are told; once is not")
  func heartRate() {
    func diary(_ rates: [Double]) -> Diary {
      var diary = Diary()
      for (place, rate) in rates.enumerated() { diary.run(2 * place, 8) { $0.heartRate = rate } }
      return diary
    }
    let usual: [Double] = [140, 141, 139, 140, 142, 140]
    #expect(diary(usual + [148]).found(.heartRateAtPace, on: 12).isEmpty)
    #expect(!diary(usual + [148, 149]).found(.heartRateAtPace, on: 14).isEmpty)
    #expect(diary(usual + [145, 145]).found(.heartRateAtPace, on: 14).isEmpty)
    #expect(diary([140, 150, 150]).reason(.heartRateAtPace, on: 4) != nil)
  }
}

extension WatchRow {
  private static func steps(_ diary: inout Diary, _ key: String, from: Double, to: Double) {
    for place in 0..<18 {
      diary.run(2 * place, 8) { $0.form = [key: place < 10 ? from : to] }
    }
  }

  static let form: [WatchRow] = [
    .kept("FORM-01", .formBetweenRuns, "other shoes", on: 34) { diary in
      steps(&diary, Channel.stepFrequency.key, from: 170, to: 160)
      for place in 10..<18 { diary.runs[place].shoes = "new" }
    },
    .broken("FORM-01", .formBetweenRuns, "the same shoes", on: 34) {
      steps(&$0, Channel.stepFrequency.key, from: 170, to: 160)
    },
    .kept("FORM-02", .formBetweenRuns, "19 ms", on: 34) {
      steps(&$0, Channel.groundContactTime.key, from: 0.240, to: 0.259)
    },
    .broken("FORM-02", .formBetweenRuns, "24 ms", on: 34) {
      steps(&$0, Channel.groundContactTime.key, from: 0.240, to: 0.264)
    },
    .kept("FORM-03", .formBetweenRuns, "5 steps", on: 34) {
      steps(&$0, Channel.stepFrequency.key, from: 170, to: 165)
    },
    .broken("FORM-03", .formBetweenRuns, "6 steps", on: 34) {
      steps(&$0, Channel.stepFrequency.key, from: 170, to: 164)
    },
    .kept("FORM-04", .formBetweenRuns, "2 mm", on: 34) {
      steps(&$0, Channel.verticalOscillation.key, from: 0.090, to: 0.092)
    },
    .broken("FORM-04", .formBetweenRuns, "3 mm", on: 34) {
      steps(&$0, Channel.verticalOscillation.key, from: 0.090, to: 0.093)
    },
    .kept("FORM-05", .formBetweenRuns, "150 steps a minute, as always", on: 34) {
      steps(&$0, Channel.stepFrequency.key, from: 150, to: 150)
    },
    .broken("FORM-05", .formBetweenRuns, "fewer than one's own usual", on: 34) {
      steps(&$0, Channel.stepFrequency.key, from: 150, to: 140)
    },
    .kept("FORM-07", .formBetweenRuns, "a point and a half", on: 34) {
      steps(&$0, Channel.groundContactBalance.key, from: 0.500, to: 0.515)
    },
    .broken("FORM-07", .formBetweenRuns, "two points and a half", on: 34) {
      steps(&$0, Channel.groundContactBalance.key, from: 0.500, to: 0.525)
    },
    .kept("FORM-01", .formWithinRun, "a run that does not drift", on: 0) { $0.run(0, 10) },
    .broken("FORM-01", .formWithinRun, "six steps fewer at the end", on: 0) { diary in
      diary.run(0, 10) { run in
        run.form = [Channel.stepFrequency.key: 170]
        run.drifts = [Channel.stepFrequency.key: .init(change: -6, spreads: -3)]
      }
    },
    .kept("", .heartDrift, "4 of 100, as usual", on: 12) {
      $0.drifts([0.04, 0.05, 0.03, 0.04, 0.05, 0.04, 0.04])
    },
    .kept("", .heartDrift, "one run apart", on: 12) {
      $0.drifts([0.04, 0.05, 0.03, 0.04, 0.05, 0.04, 0.12])
    },
    .kept("", .heartDrift, "11 of 100 twice, but on hills", on: 12) {
      $0.drifts([0.04, 0.05, 0.03, 0.04, 0.05, 0.11, 0.11]) { $0.climbMeters = 300 }
    },
    .kept("", .heartDrift, "11 of 100 twice, but of a runner who scatters", on: 12) {
      $0.drifts([0.00, 0.08, 0.02, 0.09, 0.01, 0.11, 0.11])
    },
    .broken("", .heartDrift, "11 of 100, twice in a row", on: 12) {
      $0.drifts([0.04, 0.05, 0.03, 0.04, 0.05, 0.11, 0.11])
    },
    .kept("", .heartRateAtPace, "one like run", on: 0) { $0.run(0, 8) { $0.heartRate = 140 } },
    .broken("", .heartRateAtPace, "ten beats more, twice", on: 14) { diary in
      for (place, rate) in [140.0, 141, 139, 140, 142, 140, 150, 151].enumerated() {
        diary.run(2 * place, 8) { $0.heartRate = rate }
      }
    },
  ]
}

extension Diary {
  /// Level, steady runs like each other, every other day, with how far heart rate drifted in each.
  fileprivate mutating func drifts(
    _ shares: [Double], change: (inout WatchedRun) -> Void = { _ in }
  ) {
    for (place, share) in shares.enumerated() {
      run(2 * place, 10) { run in
        run.zoneSeconds = [300, 2700, 600, 0, 0]
        run.decoupling = share
        change(&run)
      }
    }
  }
}
