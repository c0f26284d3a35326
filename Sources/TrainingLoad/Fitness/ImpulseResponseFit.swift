public import Evidence
public import Logbook

/// An impulse-response model fitted to one runner's log, with how well it foretold what it had not
/// seen.
///
/// It certifies nothing: not that a plan is safe, not that a runner is fit.
public struct ImpulseResponseFit: Sendable, Hashable {
  /// The model, fitted to all performances.
  public let model: ImpulseResponse
  /// Whether the fatigue term earned its place on the performances held out. If not, the model
  /// has fitness alone.
  public let hasFatigue: Bool
  /// How many performances it was fitted to.
  public let performances: Int
  /// How well it foretold the last quarter of them from the ones before.
  public let holdOut: HoldOut

  /// How well a model foretold performances that it was not fitted to.
  public struct HoldOut: Sendable, Hashable {
    /// How many were held out.
    public let performances: Int
    /// Root mean square of its errors, in the unit of the performances.
    public let error: Double
    /// The same of the mean of the last three performances before: what no model would have said.
    public let errorOfMean: Double
  }

  /// The performance of each day of the series and the day after, with the band that the errors
  /// on held-out performances give.
  public func course(of series: DailySeries) -> [Estimate] {
    let half = Self.normalTail * holdOut.error
    return model.course(of: series.known).map {
      Estimate($0, low: $0 - half, high: $0 + half)
    }
  }

  /// The quantile of the normal distribution beyond which one in ten lies.
  private static let normalTail = 1.2816
}

extension ImpulseResponseFit {
  /// A performance put into one number on a day: a score, a critical speed.
  public struct Observation: Sendable, Hashable {
    /// When.
    public let day: Day
    /// How good, larger is better; of one scale throughout.
    public let value: Double

    /// A performance on a day.
    public init(day: Day, value: Double) {
      self.day = day
      self.value = value
    }
  }

  /// The model most probable after the performances, under priors that keep it from the absurd.
  ///
  /// - Shape: days of training load and performances in; a model and its error out. The same input
  ///   always gives the same model.
  /// - Units: those of the loads and of the performances.
  /// - Range: 15 performances over 12 weeks at least; performances outside the series are left
  ///   out. Gains are never negative.
  /// - Errors: none; where data are too few, or where the last quarter of the performances was
  ///   foretold no better than by the mean of the three before it, that is said.
  /// - Source: `Source.banister1975`; that the fatigue term must earn its place, and that the
  ///   error is shown, by `Source.marchal2025`.
  public static func fitted(
    to performances: [Observation], after series: DailySeries,
    parameters: FitnessParameters = .standard
  ) -> Assessment<ImpulseResponseFit> {
    guard let first = series.days.first?.day else { return .unknown(.nothingDone) }
    let points = performances.filter { $0.value > 0 && $0.value.isFinite }
      .map { (place: $0.day - first, value: $0.value) }
      .filter { (0...series.days.count).contains($0.place) }
      .sorted { ($0.place, $0.value) < ($1.place, $1.value) }
    let needed = Int(parameters.leastPerformances)
    guard points.count >= needed, let last = points.last else {
      return .unknown(.performances(known: points.count, needed: needed))
    }
    let span = last.place - points[0].place
    guard Double(span) >= parameters.leastSpanDays else {
      return .unknown(.days(known: span, needed: Int(parameters.leastSpanDays)))
    }
    guard series.known.contains(where: { $0 > 0 }) else { return .unknown(.nothingDone) }
    let search = ImpulseResponseSearch(amounts: series.known, parameters: parameters)
    let kept = points.count - max(4, points.count / 4)
    let (seen, held) = (Array(points[..<kept]), Array(points[kept...]))
    let before = seen.suffix(3).map(\.value)
    let plain = before.reduce(0, +) / Double(before.count)
    let errors = [false, true].map { hasFatigue in
      let course = search.model(of: seen, fatigue: hasFatigue).course(of: series.known)
      return rootMeanSquare(held.map { course[$0.place] - $0.value })
    }
    let hasFatigue = errors[1] < errors[0]
    let error = min(errors[0], errors[1])
    let errorOfMean = rootMeanSquare(held.map { plain - $0.value })
    guard error < errorOfMean else { return .unknown(.noBetterThanMean) }
    return .known(
      ImpulseResponseFit(
        model: search.model(of: points, fatigue: hasFatigue), hasFatigue: hasFatigue,
        performances: points.count,
        holdOut: HoldOut(performances: held.count, error: error, errorOfMean: errorOfMean)))
  }

  private static func rootMeanSquare(_ errors: [Double]) -> Double {
    (errors.reduce(0) { $0 + $1 * $1 } / Double(max(1, errors.count))).squareRoot()
  }
}

extension DailySeries {
  /// The amounts, those that are not known guessed as the rolling means guess them.
  var known: [Double] { (filled ?? []).map(\.value) }
}
