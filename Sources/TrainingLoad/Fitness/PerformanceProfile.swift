public import Evidence
public import Logbook

/// What the performances of the last months say of a runner on a day: critical speed, score, race
/// times as ranges.
///
/// All of it is a lower bound when no performance was all-out, and a log cannot tell.
public struct PerformanceProfile: Sendable, Hashable {
  /// The day it holds for.
  public let day: Day
  /// The performances that can have been all-out, shortest first.
  public let efforts: [Performance]
  /// Critical speed and reserve.
  public let criticalSpeed: Assessment<CriticalSpeed>
  /// The highest score of Daniels and Gilbert among the efforts.
  public let score: Assessment<Estimate>
  private let parameters: FitnessParameters

  /// What the performances up to a day say.
  ///
  /// - Parameters:
  ///   - performances: in any order; those of other days are left out.
  ///   - day: the day it shall hold for.
  ///   - days: how far back performances count; nil for `profileDays`.
  public init(
    of performances: [Performance], on day: Day, days: Int? = nil,
    parameters: FitnessParameters = .standard
  ) {
    let days = days ?? Int(parameters.profileDays)
    let recent = performances.filter { (0..<max(1, days)).contains(day - $0.day) }
    self.day = day
    self.parameters = parameters
    efforts = Performance.frontier(of: recent)
    criticalSpeed = CriticalSpeed.fitted(to: recent, parameters: parameters)
    score = Self.score(of: efforts, spread: parameters.raceSpread)
  }

  /// Between which times a race of so many meters may end.
  public func race(meters: Double) -> RaceRange {
    let question = RaceQuestion(
      meters: meters, efforts: efforts, criticalSpeed: criticalSpeed, parameters: parameters)
    let isRace = meters.isFinite && meters > 0
    return RaceRange(
      meters: meters,
      byModel: RaceModel.all.map {
        RaceRange.Answer(
          model: $0.key, seconds: isRace ? $0.seconds(question) : .unknown(.outOfRange))
      })
  }

  /// The speed that recreational runners hold over a marathon: 84.8 % of critical speed, from
  /// 78.9 % (six hours) to 93.0 % (two and a half).
  public var marathonSpeed: Assessment<Estimate> {
    guard let speed = criticalSpeed.value?.speed else {
      return .unknown(criticalSpeed.shortage ?? .outOfRange)
    }
    return .known(
      Estimate(
        speed.value * parameters.marathonShare, low: speed.low * parameters.marathonShareSlow,
        high: speed.high * parameters.marathonShareFast))
  }

  /// The share of critical speed above which a first half of a marathon made a second half more
  /// than a quarter slower likelier.
  public static let firstHalfShare = Fit(0.94, range: 0.789...0.94, source: .smyth2020)

  private static func score(of efforts: [Performance], spread: Double) -> Assessment<Estimate> {
    func value(_ effort: Performance, times factor: Double = 1) -> Double? {
      try? OxygenScore.value(meters: effort.meters, seconds: effort.seconds * factor)
    }
    let scored = efforts.compactMap { effort in value(effort).map { (effort, $0) } }
    guard let (effort, best) = scored.max(by: { $0.1 < $1.1 }) else {
      return .unknown(efforts.isEmpty ? .nothingDone : .outOfRange)
    }
    return .known(
      Estimate(
        best, low: value(effort, times: 1 + spread) ?? best,
        high: value(effort, times: 1 - spread) ?? best))
  }
}
