internal import Logbook

/// The laps of an outing and the totals of each, counted as the watch counts them.
struct SimulatedLaps {
  /// How far an outing has come.
  struct Now {
    var second: Int
    var timerSeconds: Int
    var meters: Double
    /// Seconds since 1970-01-01 UTC of the start.
    var startSeconds: Double
  }

  /// Sums over a lap or the whole.
  private struct Totals {
    var beats = 0.0
    var beatSeconds = 0.0
    var highest = 0.0
    var ascent = 0.0
    var descent = 0.0
    var lastAltitude: Double?

    mutating func add(heartRate: Double?, altitude: Double?) {
      if let heartRate {
        beats += heartRate
        beatSeconds += 1
        highest = max(highest, heartRate)
      }
      if let altitude {
        let rise = altitude - (lastAltitude ?? altitude)
        ascent += max(0, rise)
        descent += max(0, -rise)
        lastAltitude = altitude
      }
    }

    func summary(from: Now, to now: Now) -> Summary {
      var summary = Summary()
      summary.timerSeconds = Double(now.timerSeconds - from.timerSeconds)
      summary.elapsedSeconds = Double(now.second - from.second)
      summary.distanceMeters = ((now.meters - from.meters) * 100).rounded() / 100
      if lastAltitude != nil {
        summary.ascentMeters = ascent.rounded()
        summary.descentMeters = descent.rounded()
      }
      if beatSeconds > 0 {
        summary.averageHeartRate = (beats / beatSeconds).rounded()
        summary.maximalHeartRate = highest
      }
      return summary
    }
  }

  /// The laps that are over.
  private(set) var closed: [Lap] = []
  private let isMarked: Bool
  private var from = Now(second: 0, timerSeconds: 0, meters: 0, startSeconds: 0)
  private var lap = Totals()
  private var all = Totals()

  /// No lap yet; unless the runner marks them, each kilometer is one.
  init(isMarked: Bool) { self.isMarked = isMarked }

  /// Counts a second.
  mutating func add(heartRate: Double?, altitude: Double?) {
    lap.add(heartRate: heartRate, altitude: altitude)
    all.add(heartRate: heartRate, altitude: altitude)
  }

  /// Whether a kilometer is full.
  func isFull(at meters: Double) -> Bool { meters - from.meters >= 1000 }

  /// Ends a lap and begins the next.
  mutating func close(at now: Now, trigger: String, _ intensity: Outing.Intensity) {
    var closing = Lap(startSeconds: now.startSeconds + Double(from.second))
    closing.summary = lap.summary(from: from, to: now)
    closing.trigger = trigger
    closing.intensity = isMarked ? intensity.rawValue : nil
    closed.append(closing)
    from = now
    let altitude = lap.lastAltitude
    lap = Totals()
    lap.lastAltitude = altitude
  }

  /// The totals of all.
  func whole(at now: Now) -> Summary {
    all.summary(
      from: Now(second: 0, timerSeconds: 0, meters: 0, startSeconds: now.startSeconds), to: now)
  }
}
