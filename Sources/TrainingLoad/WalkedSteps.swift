import Biomechanics
import Evidence
import Logbook
import Quantities

/// The steps of a walk or a hike, with what was carried: the physics has no walking motion, so that
/// doses come from published and proposed ratios of a walking step to a running one.
///
/// Slope and speed are not told apart. A load is taken to count in proportion to the body.
struct WalkedSteps: Sendable {
  /// Steps of both feet in reference kilometers, and by how much what was carried raised each.
  private let parts: [(kilometersOfSteps: Double, share: Double)]

  /// From the recording: the steps that were counted, else a usual number of them.
  init?(signals: Signals, parts: [CarriedPart], body: Body) {
    guard let reference = body.referenceStepsPerKilometer else { return nil }
    let counted = signals[.stepFrequency]?.values
    self.parts = parts.map { part in
      let moving = part.seconds.filter { signals.states[$0] == .moving }
      let known = moving.compactMap { second in
        counted.flatMap { $0[second] > 0 ? $0[second] : nil }
      }
      let perMinute =
        known.isEmpty
        ? MovementPeaks.walkingStepsPerMinute.value : known.reduce(0, +) / Double(known.count)
      return (Double(moving.count) / 60 * perMinute / reference, part.load.share(of: body))
    }
  }

  /// From a time alone.
  init?(seconds: Double, load: CarriedLoad, body: Body) {
    guard let reference = body.referenceStepsPerKilometer else { return nil }
    let steps = seconds / 60 * MovementPeaks.walkingStepsPerMinute.value
    parts = [(steps / reference, load.share(of: body))]
  }

  /// The dose of a tissue in easy kilometers, with the load and without it.
  func doses(of tissue: LedgerTissue) -> (loaded: Estimate, unloaded: Estimate)? {
    guard let peak = MovementPeaks.walking.peaks[tissue.driver]?.estimate else { return nil }
    func sum(_ share: (Double) -> Double) -> Estimate {
      let doses = parts.map { part in
        tissue.dose(
          referenceKilometersOfSteps: part.kilometersOfSteps, index: peak.times(share(part.share)))
      }
      return Estimate(
        doses.reduce(0) { $0 + $1.value }, low: doses.reduce(0) { $0 + $1.low },
        high: doses.reduce(0) { $0 + $1.high })
    }
    return (sum { $0 }, sum { _ in 1 })
  }
}

extension Body {
  /// Steps of both feet in a kilometer at 3 m/s, unloaded, on the level.
  var referenceStepsPerKilometer: Double? {
    let moment = Moment(body: self, speed: .metersPerSecond(3))
    guard let steps = try? moment.comparison().unloaded[.stepsPerMinute] else { return nil }
    return steps.value / 60 / 3 * 1000
  }
}

extension CarriedLoad {
  /// The mass moved, as a share of the body's.
  fileprivate func share(of body: Body) -> Double { 1 + mass / body.mass }
}
