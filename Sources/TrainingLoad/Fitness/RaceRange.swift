public import Evidence
import RealModule

/// Between which times a race may end, from every model that can say. There is no single time: a
/// number alone would claim more than any model knows.
public struct RaceRange: Sendable, Hashable {
  /// How long the race is, in meters.
  public let meters: Double
  /// What each model says, in seconds, in the order of `RaceModel.all`.
  public let byModel: [Answer]

  /// What one model says.
  public struct Answer: Sendable, Hashable {
    /// The key of the model.
    public let model: String
    /// Its 80 % band in seconds, or why there is none.
    public let seconds: Assessment<ClosedRange<Double>>
  }

  /// From the earliest to the latest that any model allows; nil where none can say.
  public var seconds: ClosedRange<Double>? {
    let known = byModel.compactMap(\.seconds.value)
    guard let early = known.map(\.lowerBound).min(), let late = known.map(\.upperBound).max() else {
      return nil
    }
    return early...late
  }
}

/// A model that foretells race times: a catalogue entry.
public struct RaceModel: Sendable {
  /// The name by which it is printed. Kept for ever.
  public let key: String
  /// What it is called, in English.
  public let title: String
  /// One sentence that says how it works and where it fails.
  public let definition: String
  /// Where it comes from.
  public let sources: [Source]
  /// How much stands behind it.
  public let strength: Strength
  let seconds: @Sendable (RaceQuestion) -> Assessment<ClosedRange<Double>>
}

/// What a model of race times is asked.
struct RaceQuestion {
  let meters: Double
  /// Efforts that can have been all-out.
  let efforts: [Performance]
  let criticalSpeed: Assessment<CriticalSpeed>
  let parameters: FitnessParameters
}

extension RaceModel {
  /// Every model there is.
  public static let all: [RaceModel] = [.riegel, .danielsGilbert, .criticalSpeed]

  static let riegel = RaceModel(
    key: "riegel", title: "Riegel",
    definition: "Time grows with distance to the power 1.06. Well calibrated up to a half "
      + "marathon; over the marathon ten minutes or more too fast for half of runners.",
    sources: [.riegel1981, .vickers2016], strength: .moderate
  ) { question in
    question.fromEfforts { effort in
      effort.seconds
        * Double.pow(question.meters / effort.meters, question.parameters.riegelExponent)
    }
  }

  static let danielsGilbert = RaceModel(
    key: "danielsGilbert", title: "Daniels & Gilbert (VDOT)",
    definition: "The time over the distance that has the same score. From good runners; over the "
      + "marathon as fast as Riegel, so given the same late end.",
    sources: [.danielsGilbert1979, .vickers2016], strength: .moderate
  ) { question in
    question.fromEfforts { effort in
      guard let score = try? OxygenScore.value(meters: effort.meters, seconds: effort.seconds)
      else { return nil }
      return try? OxygenScore.seconds(over: question.meters, score: score)
    }
  }

  static let criticalSpeed = RaceModel(
    key: "criticalSpeed", title: "Critical speed",
    definition: "Up to half an hour critical speed and the reserve; beyond, the falling share of "
      + "critical speed that runners hold, 84.8 % in the marathon. Its mean error there is 7.7 %.",
    sources: [.smyth2020, .smyth2022], strength: .moderate
  ) { question in
    guard let known = question.criticalSpeed.value else {
      return .unknown(question.criticalSpeed.shortage ?? .outOfRange)
    }
    let endurance = Endurance(question.parameters)
    let times = [known.speed.low, known.speed.value, known.speed.high].map { speed in
      endurance.seconds(over: question.meters, speed: speed, reserve: known.reserve.value)
    }
    guard let late = times[0], let middle = times[1], let early = times[2] else {
      return .unknown(.outOfRange)
    }
    let error = endurance.error(at: middle)
    return .known(early * (1 - error)...late * (1 + error))
  }
}

extension RaceQuestion {
  /// The bands from the effort that promises most and from the one nearest in distance, together:
  /// which of the two was all-out a log cannot tell.
  fileprivate func fromEfforts(
    _ seconds: (Performance) -> Double?
  ) -> Assessment<ClosedRange<Double>> {
    let reach = parameters.raceReach
    var bands: [(doublings: Double, seconds: ClosedRange<Double>)] = []
    for effort in efforts
    where Fit.danielsShare.range.contains(effort.seconds / 60)
      && (1 / reach...reach).contains(meters / effort.meters)
    {
      guard let time = seconds(effort) else { continue }
      bands.append((abs(Double.log2(meters / effort.meters)), banded(time, from: effort)))
    }
    guard let best = bands.min(by: { $0.seconds.upperBound < $1.seconds.upperBound })?.seconds,
      let nearest = bands.min(by: { $0.doublings < $1.doublings })?.seconds
    else { return .unknown(efforts.isEmpty ? .nothingDone : .outOfRange) }
    return .known(
      min(best.lowerBound, nearest.lowerBound)...max(best.upperBound, nearest.upperBound))
  }

  /// Doublings of the distance widen the band; beyond the half marathon its late end is what
  /// recreational runners needed.
  private func banded(_ time: Double, from effort: Performance) -> ClosedRange<Double> {
    let doublings = abs(Double.log2(meters / effort.meters))
    let width = parameters.raceSpread + parameters.raceSpreadPerDoubling * doublings
    let beyond = max(0, Double.log2(meters / max(effort.meters, Self.halfMarathon)))
    let early = max(width, parameters.marathonEarly * beyond)
    let late = max(width, parameters.marathonLate * beyond)
    return time * (1 - min(early, 0.5))...time * (1 + late)
  }

  private static let halfMarathon = 21_097.5
}

/// The share of critical speed that is held for a time.
struct Endurance {
  private let parameters: FitnessParameters

  init(_ parameters: FitnessParameters) { self.parameters = parameters }

  /// Marathon times for which the share was published: two and a half and six hours, and the mean
  /// of 82,303 recreational runners for the mean share, which other runners gave.
  private static let published = (fast: 9000.0, typical: 13_608.0, slow: 21_600.0)
  /// Beyond six hours the share is held at that of six hours, up to here. Chosen.
  private static let longest = 36_000.0

  /// The way covered in a time: critical speed and reserve at first, a falling share later.
  private func meters(in time: Double, speed: Double, reserve: Double) -> Double? {
    let hold = parameters.criticalSpeedHold
    guard time > hold else { return speed * time + reserve }
    let published = Self.published
    let times = [hold, published.fast, published.typical, published.slow, Self.longest]
    let shares = [
      1 + reserve / (speed * hold), parameters.marathonShareFast, parameters.marathonShare,
      parameters.marathonShareSlow, parameters.marathonShareSlow,
    ]
    guard let next = times.firstIndex(where: { time <= $0 }), next > 0 else { return nil }
    let part = (time - times[next - 1]) / (times[next] - times[next - 1])
    return speed * time * (shares[next - 1] + part * (shares[next] - shares[next - 1]))
  }

  /// The time over a distance, found by halving; nil outside two minutes to ten hours.
  func seconds(over distance: Double, speed: Double, reserve: Double) -> Double? {
    var low = parameters.shortestEffort
    var high = Self.longest
    guard speed > 0,
      let least = meters(in: low, speed: speed, reserve: reserve), least <= distance,
      let most = meters(in: high, speed: speed, reserve: reserve), most >= distance
    else { return nil }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      guard let way = meters(in: middle, speed: speed, reserve: reserve) else { return nil }
      if way < distance { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// Half the width of the 80 % band: that of a race up to half an hour; from two and a half hours
  /// on the published mean error times 1.6, which a normal error needs for eight in ten.
  func error(at seconds: Double) -> Double {
    let hold = parameters.criticalSpeedHold
    let part = min(max(0, (seconds - hold) / (Self.published.fast - hold)), 1)
    return parameters.raceSpread + part * (1.6 * parameters.marathonError - parameters.raceSpread)
  }
}
