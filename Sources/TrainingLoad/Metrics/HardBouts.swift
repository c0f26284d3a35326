import Evidence
import Logbook

extension Metric {
  /// How often the run went hard in each of the ways that ask much of muscles.
  static let hardBouts: [Metric] = HardBout.all.map { bout in
    Metric(
      key: bout.key, title: bout.title, definition: bout.definition, unit: "1", daily: .sum,
      validity: .convention, sources: [.plimsollChoice]
    ) { observation in
      if let reason = observation.lacksPace { return reason }
      guard let threshold = observation.athlete[.thresholdSpeed] else {
        return .unknown(.noTrait(.thresholdSpeed))
      }
      return .known(Double(bout.count(in: observation, thresholdSpeed: threshold)))
    }
  }
}

/// A way of running hard for a while, by grade, length and speed: a catalogue entry.
///
/// Shape: stretches whose speed, averaged over five seconds, stays above a share of the runner's
/// threshold speed on the grades of the kind; slower for up to two seconds ends none. Units: a
/// number of stretches. Source: choices of this project throughout.
public struct HardBout: Sendable, Hashable {
  /// The key of the metric that counts it. Kept for ever.
  public let key: String
  /// What a time of it is worth to the muscles.
  public let stimulus: String
  let title: String
  let definition: String
  /// Rise over run on the way.
  let grades: ClosedRange<Double>
  /// Speed over threshold speed, on hills as the level speed of equal cost.
  let leastIntensity: Double
  /// From this intensity on it is another kind.
  let mostIntensity: Double
  /// How many seconds one takes.
  let seconds: ClosedRange<Int>

  /// Every kind.
  public static let all: [HardBout] = [.hillSprint, .hill, .sprint, .stride]

  private static let hilly = 0.04...0.6
  private static let level = -0.03...0.03
  private static let allOut = 1.3

  static let hillSprint = HardBout(
    key: "hard.hillSprints", stimulus: "hill-sprints", title: "Short hard climbs",
    definition: "Stretches of 6 to 30 s up 4 % and more at threshold effort and above.",
    grades: hilly, leastIntensity: 1, mostIntensity: .infinity, seconds: 6...30)
  static let hill = HardBout(
    key: "hard.hills", stimulus: "hills", title: "Hard climbs",
    definition: "Stretches of 31 s to 5 min up 4 % and more, near threshold effort and above.",
    grades: hilly, leastIntensity: 0.95, mostIntensity: .infinity, seconds: 31...300)
  static let sprint = HardBout(
    key: "hard.sprints", stimulus: "sprints", title: "Sprints",
    definition: "Level stretches of 4 to 40 s at 130 % of threshold speed and above.",
    grades: level, leastIntensity: allOut, mostIntensity: .infinity, seconds: 4...40)
  static let stride = HardBout(
    key: "hard.strides", stimulus: "strides", title: "Strides",
    definition: "Level stretches of 10 to 40 s at 110 to 130 % of threshold speed.",
    grades: level, leastIntensity: 1.1, mostIntensity: allOut, seconds: 10...40)
}

extension HardBout {
  /// Seconds over which speed is averaged, and which a slower moment may last.
  private static let (window, lapse) = (5, 2)

  /// How many of the kind a run holds.
  func count(in observation: Observation, thresholdSpeed: Double) -> Int {
    let adjusted = observation.course.adjusted
    let grades = observation.values(.grade) ?? []
    let states = observation.signals.states
    var mean = TrailingMean(seconds: Self.window)
    var stretch = Stretch()
    var count = 0
    for second in observation.seconds where second < grades.count {
      guard second < adjusted.count, states[second] == .moving, adjusted[second].isFinite else {
        count += stretch.end(seconds, below: mostIntensity)
        mean = TrailingMean(seconds: Self.window)
        continue
      }
      let intensity = mean.add(adjusted[second]) / thresholdSpeed
      if intensity >= leastIntensity, self.grades.contains(grades[second]) {
        stretch.add(intensity)
      } else if stretch.rest() > Self.lapse {
        count += stretch.end(seconds, below: mostIntensity)
      }
    }
    return count + stretch.end(seconds, below: mostIntensity)
  }

  /// A stretch while it lasts.
  private struct Stretch {
    private var seconds = 0
    private var sum = 0.0
    private var slower = 0

    mutating func add(_ intensity: Double) {
      seconds += 1
      sum += intensity
      slower = 0
    }

    /// Answers for how long it has been slower.
    mutating func rest() -> Int {
      slower += 1
      return slower
    }

    /// Ends it; 1 where it was one of the kind.
    mutating func end(_ allowed: ClosedRange<Int>, below most: Double) -> Int {
      defer { self = Stretch() }
      return allowed.contains(seconds) && sum / Double(seconds) < most ? 1 : 0
    }
  }
}
