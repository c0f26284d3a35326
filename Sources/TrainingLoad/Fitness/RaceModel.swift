public import Evidence
import RealModule

/// A way to say from some efforts how long a race would take: a catalogue entry.
public struct RaceModel: Sendable {
  /// The word for it in output. Kept for ever.
  public let key: String
  /// What it is called.
  public let title: String
  /// What it takes for granted and where it misses.
  public let caveat: String
  /// Where it comes from.
  public let sources: [Source]
  /// The seconds of a race over so many meters; nil where the model says nothing.
  public let seconds: @Sendable (_ meters: Double, _ efforts: [TimedEffort]) -> Double?

  /// Every model, the simplest first.
  public static let all: [RaceModel] = [.powerOfDistance, .oxygenScore, .criticalSpeed, .marathon]

  /// Time grows with distance to the power 1.06, from the effort of the nearest length.
  public static let powerOfDistance = RaceModel(
    key: "powerOfDistance", title: "Power of distance (Riegel)",
    caveat: "Fits good runners to the half marathon; half of recreational marathoners need ten "
      + "minutes more or worse.",
    sources: [.riegel1981, .vickers2016]
  ) { meters, efforts in
    guard let nearest = nearest(to: meters, efforts) else { return nil }
    return nearest.seconds * Double.pow(meters / nearest.meters, 1.06)
  }

  /// The same score by Daniels & Gilbert's equations, from the effort of the nearest length.
  public static let oxygenScore = RaceModel(
    key: "oxygenScore", title: "Equal oxygen score (Daniels & Gilbert)",
    caveat: "Takes for granted that the runner is trained for the distance asked about.",
    sources: [.danielsGilbert1979]
  ) { meters, efforts in
    let scored = efforts.filter { OxygenScore.secondsOfRaces.contains($0.seconds) }
    return nearest(to: meters, scored).flatMap { OxygenScore($0) }?.seconds(forMeters: meters)
  }

  /// The line through efforts of 2 to 20 minutes.
  public static let criticalSpeed = RaceModel(
    key: "criticalSpeed", title: "Critical speed",
    caveat: "For races of at most half an hour: the speed itself cannot be held for ever.",
    sources: [.smyth2020]
  ) { meters, efforts in
    guard let line = try? CriticalSpeed(efforts), let seconds = line.seconds(forMeters: meters)
    else { return nil }
    return longestOfLine.contains(seconds) ? seconds : nil
  }

  /// The share of critical speed at which marathons of that time were run.
  public static let marathon = RaceModel(
    key: "marathonShare", title: "Marathon at a share of critical speed",
    caveat: "Shares of more than 25,000 recreational marathoners; it missed their times by 8 % "
      + "in the mean.",
    sources: [.smyth2020]
  ) { meters, efforts in
    guard marathonMeters.contains(meters), let line = try? CriticalSpeed(efforts) else {
      return nil
    }
    return secondsOfMarathon(meters, criticalSpeed: line.metersPerSecond.value)
  }

  /// The effort whose distance is nearest by ratio.
  private static func nearest(to meters: Double, _ efforts: [TimedEffort]) -> TimedEffort? {
    efforts.min { abs(Double.log($0.meters / meters)) < abs(Double.log($1.meters / meters)) }
  }

  /// Seconds for which the line of critical speed is trusted. Chosen.
  private static let longestOfLine = 120.0...1800.0
  private static let marathonMeters = 42_000.0...42_400.0

  /// Shares of critical speed: 93.0 % in a marathon of 150 min, 78.9 % in one of 360 min; between
  /// and beyond on the line through both, not below 70 % (our choice).
  private static func secondsOfMarathon(_ meters: Double, criticalSpeed: Double) -> Double {
    var (low, high) = (3600.0, 36_000.0)
    while high - low > 0.01 {
      let middle = (low + high) / 2
      let share = max(0.70, 0.930 - (0.930 - 0.789) * (middle / 60 - 150) / 210)
      if meters / (criticalSpeed * share) > middle { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
