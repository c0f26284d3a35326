/// How long a race might take: a range, because the models that say so differ.
///
/// Range: from the fastest to the slowest model that says anything, at least two. It is no 80 %
/// band: nobody has measured how often it holds. Never one time: `Source.vickers2016` shows by how
/// much single formulas miss recreational runners.
public struct RaceForecast: Sendable {
  /// The meters of the race.
  public let meters: Double
  /// What each model says, in the order of the catalogue.
  public let times: [(model: RaceModel, seconds: Double)]
  /// The fastest and the slowest of them; nil where fewer than two models say anything.
  public let seconds: ClosedRange<Double>?

  /// What the models say of a race, by efforts of the runner's.
  public init(meters: Double, from efforts: [TimedEffort], models: [RaceModel] = RaceModel.all) {
    self.meters = meters
    times = models.compactMap { model in
      model.seconds(meters, efforts).map { (model, $0) }
    }
    let all = times.map(\.seconds)
    if all.count >= 2, let low = all.min(), let high = all.max() {
      seconds = low...high
    } else {
      seconds = nil
    }
  }
}
