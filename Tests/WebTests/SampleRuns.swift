import FoundationEssentials
import Logbook
import TrainingLoad

@testable import Web
@testable import Workflow

/// Made-up runs with a stop, a pause, a gap and a silent strap. Their figures mean nothing.
enum SampleRuns {
  static let seconds = 1300
  static let speed = 3.0

  /// What the runner did in a second.
  static func state(_ second: Int) -> Signals.State {
    switch second {
    case 200..<230: .standing
    case 400..<460: .paused
    case 600..<640: .gap
    default: .moving
    }
  }

  /// A run round a field at a steady pace.
  static func signals(repairs: [Repair] = []) -> Signals {
    let states = (0..<seconds).map(state)
    var way = [0.0]
    for second in 1..<seconds {
      way.append(
        way[second - 1] + (states[second] == .moving || states[second] == .gap ? speed : 0))
    }
    func signal(_ channel: Channel, _ value: (Int) -> Double) -> Signal {
      Signal(
        channel: channel,
        values: (0..<seconds).map { states[$0] == .gap ? .nan : value($0) })
    }
    let position = { (second: Int) in way[second] / 3900 * 2 * Double.pi }
    return Signals(
      startSeconds: 1_790_000_000, states: states, repairs: repairs,
      all: [
        signal(.latitude) { 60 + 0.005 * (1 - wave(position($0))) },
        signal(.longitude) { 10 + 0.01 * wave(position($0) - Double.pi / 2) },
        signal(.altitude) { 100 + 20 * wave(position($0)) },
        signal(.distance) { way[$0] },
        signal(.speed) { states[$0] == .moving ? speed + 0.3 * wave(Double($0) / 40) : 0 },
        signal(.grade) { 0.08 * wave(position($0)) },
        signal(.heartRate) { (700..<760).contains($0) ? .nan : 130 + Double($0) / 40 },
        signal(.stepFrequency) { 160 + 5 * wave(Double($0) / 30) },
        signal(.groundContactTime) { 0.25 + 0.01 * wave(Double($0) / 30) },
        signal(.developer("Left, \"arm\"", unit: "N")) { Double($0 % 7) },
      ])
  }

  /// A wave of period 2π between −1 and 1, of parabolas: smooth enough for a made-up run.
  static func wave(_ angle: Double) -> Double {
    var turn = (angle / (2 * Double.pi)).truncatingRemainder(dividingBy: 1)
    if turn < 0 { turn += 1 }
    if turn < 0.5 { return 16 * turn * (0.5 - turn) }
    return -16 * (turn - 0.5) * (1 - turn)
  }

  static var athlete: AthleteState {
    AthleteState(
      sex: .female, ageYears: 40,
      values: [.restingHeartRate: 50, .maximalHeartRate: 180, .thresholdSpeed: 3.2])
  }

  static func repairs() -> [Repair] {
    Repair.Kind.allCases.enumerated().map { index, kind in
      Repair(
        kind: kind, atSample: index, samples: 3, atSeconds: Double(index * 100), amount: 41,
        isUndone: index == 1)
    }
  }

  /// Everything of a run, as the verbs would hand it over.
  static func report(
    signals: Signals? = nil, athlete: AthleteState = athlete, sport: Sport = .running,
    change: (inout RunSummary) -> Void = { _ in }
  ) -> RunReport {
    let signals = signals ?? self.signals(repairs: repairs())
    var activity = Activity(sport: sport)
    var laps = [Lap(startSeconds: 1_790_000_000), Lap(startSeconds: 1_790_000_700)]
    laps[1].intensity = "rest"
    activity.laps = laps
    let observation = Observation(activity: activity, signals: signals, athlete: athlete)
    var summary = SamplePages.run(7, day: SamplePages.today, damage: nil)
    summary.sport = sport
    summary.format = signals.count > 0 ? "fit" : nil
    change(&summary)
    return RunReport(
      summary: summary, activity: activity, signals: signals, athlete: athlete,
      figures: Metric.all.map { $0.figure(of: observation) },
      kilometers: splits(of: observation, every: 1000),
      miles: splits(of: observation, every: 1609.344), laps: lapSplits(of: observation),
      heartRateZones: heartRateZoneTimes(of: observation),
      paceZones: paceZoneTimes(of: observation), previousRun: 6, nextRun: 8)
  }

  static func view(
    _ report: RunReport = report(), asked: RunView.Asked = .init(), imperial: Bool = false,
    kit: KitList = KitList()
  ) -> RunView {
    var preferences = Preferences()
    if imperial { preferences.units = .imperial }
    return RunView(
      report, asked: asked, kit: kit, formats: Formats(preferences), today: SamplePages.today)
  }

  /// A run without samples.
  static var empty: Signals { Signals(startSeconds: 0, states: [], repairs: [], all: []) }
}
