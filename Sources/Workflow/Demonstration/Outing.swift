import Logbook

/// One run of the demonstration runner before it is run: when, what and with which gear.
struct Outing: Sendable, Hashable {
  /// The day and the second of it at which the runner starts.
  var day: Day
  var secondOfDay: Int
  /// What it is for.
  var kind: Kind
  /// What is run, one part after the other.
  var steps: [Step]
  /// Which way the rounds and paths take.
  var shape: UInt64
  /// Indoors: no position, no altitude.
  var isTreadmill = false
  /// Whether the chest strap is worn and works.
  var hasStrap = true
  /// Which watch records it.
  var watch: Watch
  /// The speed that the runner could hold for an hour that day, in m/s.
  var thresholdSpeed: Double
  /// Beats per minute at rest.
  var restingHeartRate: Double
  /// What an illness still costs, in beats per minute.
  var strain = 0.0

  /// What an outing is for. The words are those of the command line.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    case easy, recovery, long, tempo, intervals, hills, strides, race
  }

  /// A watch of the runner's.
  enum Watch: Sendable, Hashable {
    /// Records when something changes and knows nothing of the gait.
    case first
    /// Records every second, with contact time, oscillation and balance.
    case second
  }

  /// A part of an outing that is run at one effort.
  struct Step: Sendable, Hashable {
    /// The lap's word for it.
    var intensity: Intensity
    /// Speed on the level as a share of the threshold speed.
    var effort: Double
    /// What ends it.
    var end: End
  }

  /// The words of laps.
  enum Intensity: String, Sendable, Hashable { case active, rest, warmup, cooldown }

  /// What ends a step.
  enum End: Sendable, Hashable {
    case meters(Double)
    case seconds(Double)
  }

  /// How far it will be, about.
  var meters: Double {
    steps.reduce(0) { sum, step in
      switch step.end {
      case .meters(let meters): sum + meters
      case .seconds(let seconds): sum + seconds * step.effort * thresholdSpeed
      }
    }
  }

  /// Whether the runner marks the parts as laps; else the watch makes one of each kilometer.
  var hasMarkedLaps: Bool { [.intervals, .hills, .tempo].contains(kind) }

  /// Where it goes.
  var course: Course {
    switch kind {
    case .intervals: .track(meters: meters)
    case .hills: .hill(repeats: steps.count { $0.intensity == .active })
    case .race: .round(shape: shape, meters: meters)
    case .easy, .recovery, .long, .tempo, .strides:
      shape.isMultiple(of: 3)
        ? .outAndBack(shape: shape, meters: meters) : .round(shape: shape, meters: meters)
    }
  }

  /// What the runner would call it.
  var name: String {
    let active = steps.filter { $0.intensity == .active }
    switch (kind, active.first?.end) {
    case (.easy, _): return "Easy run"
    case (.recovery, _): return "Recovery run"
    case (.long, _): return "Long run"
    case (.strides, _): return "Easy run with strides"
    case (.hills, _): return "Hills, \(active.count) times up"
    case (.tempo, .seconds(let seconds)?):
      return "Tempo, \(active.count) x \(Int(seconds / 60)) min"
    case (.intervals, .meters(let meters)?):
      return "Intervals, \(active.count) x \(Int(meters)) m"
    case (.tempo, _): return "Tempo"
    case (.intervals, _): return "Intervals"
    case (.race, _): return meters > 15_000 ? "Half marathon" : "Race over 10 km"
    }
  }

  /// How hard it felt, 0 to 10.
  var feltEffort: Double {
    switch kind {
    case .recovery: 2
    case .easy: 3
    case .strides: 4
    case .long: 5
    case .tempo, .hills: 7
    case .intervals: 8
    case .race: 9
    }
  }
}
