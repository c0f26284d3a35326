public import Quantities
import RealModule

/// How often the feet strike and how long they stay.
///
/// - Shape: a line in speed for the stride frequency and a power of speed for contact, both fitted
///   to the means of 28 runners; taller runners stride more slowly, as a pendulum does.
/// - Range: 2.5 to 4.5 m/s measured, carried on beyond.
/// - Source: `Source.fukuchi2017`; the shifts with carried load and slope are weakly known, see
///   `Parameters.catalogue`.
public struct StrideTiming: Sendable, Hashable {
  /// From one contact of a foot to its next, in seconds.
  public let strideSeconds: Double
  /// How long one foot stays on the ground, in seconds.
  public let contactSeconds: Double

  /// From one step to the next, in seconds.
  public var stepSeconds: Double { strideSeconds / 2 }
  /// Steps of both feet.
  public var stepFrequency: Frequency { .hertz(2 / strideSeconds) }
  /// The share of the stride a foot is on the ground.
  public var dutyFactor: Double { contactSeconds / strideSeconds }

  /// The share of a stride a foot can be on the ground in running: beyond it nothing flies.
  static let greatestDuty = 0.48

  init(strideSeconds: Double, contactSeconds: Double) {
    self.strideSeconds = strideSeconds
    self.contactSeconds = min(contactSeconds, Self.greatestDuty * strideSeconds)
  }

  /// The timing of an unloaded runner on the level.
  init(metersPerSecond v: Double, height: Double, parameters: Parameters) {
    let p = parameters
    let slowness = (height / p.referenceHeight).squareRoot()
    let frequency = p.strideFrequencyAtRest + p.strideFrequencyPerSpeed * v
    let contact = p.contactAtSlowest * Double.pow(2.5 / v, p.contactExponent)
    self.init(strideSeconds: slowness / frequency, contactSeconds: slowness * contact)
  }

  /// The timing with the step frequency and the contact time changed by these factors.
  func changed(frequency: Double, contact: Double) -> StrideTiming {
    StrideTiming(
      strideSeconds: strideSeconds / frequency, contactSeconds: contactSeconds * contact)
  }
}
