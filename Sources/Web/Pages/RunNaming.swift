import Logbook
import Workflow

/// What a run is called where it has no name of its own.
enum RunNaming {
  /// Its name, or its sport and time of day.
  static func title(_ run: RunSummary, texts: Texts) -> String {
    if let name = run.name, !name.isEmpty { return name }
    return texts[sport(run.sport)]
  }

  /// The word for a sport.
  static func sport(_ sport: Sport) -> SportText {
    switch sport {
    case .running: .running
    case .walking: .walking
    case .hiking: .hiking
    case .cycling: .cycling
    case .swimming: .swimming
    case .other: .other
    }
  }

  /// The sign that stands where there is no route to draw.
  static func icon(_ sport: Sport) -> String {
    switch sport {
    case .running, .walking, .hiking: "runs"
    case .cycling, .swimming, .other: "info"
    }
  }
}

/// The figures that lists and the first page name, by the keys of their metrics.
enum RunFigure {
  static let distance = "distance.meters"
  static let movingTime = "time.moving.seconds"
  static let ascent = "ascent.meters"
  static let heartRate = "heartRate.mean"
  static let speed = "speed.mean"
  static let impulse = "impulse.banister"
}
