import Evidence
import Logbook

extension Metric {
  /// How far heart rate and speed come apart late in a long run.
  static let durability = Metric(
    key: "durability.decline", title: "Decline late in a long run",
    definition: "Grade-adjusted speed per heart beat in the last twenty minutes in motion of a "
      + "run of an hour and a half or more, against the twenty after its first twenty: 0.1 means "
      + "10 % less. Heat, drink and pace move it as fitness does.",
    unit: "1", daily: .none, validity: .convention,
    sources: [.smyth2022, .looney2023, .looney2026]
  ) { observation in
    guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
    guard let rates = observation.values(.heartRate) else { return observation.lacks(.heartRate) }
    if let reason = observation.lacksPace { return reason }
    let adjusted = observation.course.adjusted
    let counted = observation.seconds.filter {
      observation.signals.states[$0] == .moving && rates[$0] > 0 && adjusted[$0] > 0
    }
    guard counted.count >= shortestSeconds else { return .unknown(.tooShort) }
    func perBeat(_ seconds: ArraySlice<Int>) -> Double {
      let sums = seconds.reduce((way: 0.0, beats: 0.0)) {
        ($0.way + adjusted[$1], $0.beats + rates[$1])
      }
      return sums.way / sums.beats
    }
    let early = perBeat(counted[partSeconds..<2 * partSeconds])
    return .known(1 - perBeat(counted.suffix(partSeconds)) / early)
  }

  /// The publication takes kilometers 5 to 10 and 35 to 40 of a marathon; these twenty minutes at
  /// either end carry it over to training. Chosen.
  private static let partSeconds = 1200
  private static let shortestSeconds = 5400
}
