import RealModule

/// The force of the ground on one foot during one contact.
///
/// - Shape: normal to the ground two raised cosines, a quick one for the foot and shank that stop
///   at impact and a slow one for the rest; along the ground braking and push-off as a sine, and a
///   half sine for what drag and slope ask for.
/// - Units: seconds from touch-down, newtons; forward is positive.
/// - Conservation: the impulse of each step is exactly the total weight's share normal to the
///   slope times the step's time, and drag and the weight along the slope times the step's time.
/// - Source: `Source.clark2017` for the two masses; the impact's speed and time are ours.
public struct GroundReaction: Sendable, Hashable {
  /// How long the foot is on the ground.
  public let contactSeconds: Double
  /// From this touch-down to the other foot's.
  public let stepSeconds: Double
  let impactTime: Double
  let impactMean: Double
  let activeMean: Double
  let activePeakTime: Double
  let brakingAmplitude: Double
  let pushAmplitude: Double
  /// The angle of the pull of weight and drag together from the ground's normal, rad: what a runner
  /// leans into. Backward, that is uphill and against drag, is positive.
  let pullAngle: Double

  /// What a contact must carry.
  struct Demand {
    /// Weight of everything, normal to the ground, N.
    var normalWeight: Double
    /// Drag and weight along the slope, backward positive, N.
    var backwardForce: Double
    /// What stops at impact, kg.
    var impactMass: Double
    /// The vertical speed it loses, m/s.
    var impactSpeed: Double
    /// The amplitude of braking and push-off, N.
    var braking: Double
  }

  init(_ demand: Demand, timing: StrideTiming, parameters: Parameters) {
    contactSeconds = timing.contactSeconds
    stepSeconds = timing.stepSeconds
    // The quick pulse ends within the contact, however short.
    impactTime = min(parameters.impactTime, contactSeconds / 4)
    let total = demand.normalWeight * stepSeconds
    let mean = demand.impactMass * (demand.impactSpeed / impactTime + Gravity.standard)
    // An impact cannot give more than half of what the step needs.
    impactMean = min(mean, total / (4 * impactTime))
    activeMean = (total - impactMean * 2 * impactTime) / contactSeconds
    activePeakTime = parameters.activePulsePeak * contactSeconds
    brakingAmplitude = demand.braking
    pushAmplitude = demand.backwardForce * stepSeconds / contactSeconds * Double.pi / 2
    pullAngle = Double.atan2(y: demand.backwardForce, x: max(demand.normalWeight, 1))
  }

  /// A moment of contact: what the courses of all forces have in common there, whatever their
  /// size.
  struct Phase: Sendable, Hashable {
    /// The share of contact that is over.
    let share: Double
    /// Of half a turn over the contact.
    let sine: Double
    let cosine: Double
    /// The slow pulse, 2 at its peak and 1 in the mean.
    let slowPulse: Double

    init(share: Double, peak: Double) {
      self.share = share
      (sine, cosine) = sineAndCosine(.pi * share)
      let width = share <= peak ? peak : 1 - peak
      slowPulse = 1 + sineAndCosine(.pi * (share - peak) / width).cosine
    }
  }

  /// The force at a moment of contact: forward, and normal to the ground.
  @inline(__always)
  func force(at phase: Phase) -> SIMD2<Double> {
    let forward = pushAmplitude * phase.sine - brakingAmplitude * 2 * phase.sine * phase.cosine
    var normal = activeMean * phase.slowPulse
    let t = phase.share * contactSeconds
    if t < 2 * impactTime {
      normal += impactMean * (1 + sineAndCosine(.pi * (t - impactTime) / impactTime).cosine)
    }
    return SIMD2(forward, normal)
  }

  private func force(atSeconds t: Double) -> SIMD2<Double> {
    guard t >= 0, t <= contactSeconds else { return .zero }
    return force(at: Phase(share: t / contactSeconds, peak: activePeakTime / contactSeconds))
  }

  /// The force normal to the ground so many seconds after touch-down, in newtons.
  public func normalForce(atSeconds t: Double) -> Double { force(atSeconds: t).y }

  /// The force along the ground so many seconds after touch-down, in newtons, forward positive.
  public func forwardForce(atSeconds t: Double) -> Double { force(atSeconds: t).x }

  /// The peak of the slow pulse, where body weight is carried, in newtons. The impact is over by
  /// then.
  public var activePeak: Double { normalForce(atSeconds: activePeakTime) }

  /// The force when the impact is greatest, in newtons.
  public var impactPeak: Double { normalForce(atSeconds: impactTime) }

  /// The strongest braking, in newtons, positive.
  public var brakingPeak: Double { -extreme(min) }
  /// The strongest push forward, in newtons.
  public var propulsivePeak: Double { extreme(max) }

  private func extreme(_ better: (Double, Double) -> Double) -> Double {
    (0...128).reduce(0) { better($0, forwardForce(atSeconds: contactSeconds * Double($1) / 128)) }
  }
}
