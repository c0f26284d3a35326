public import Quantities
import RealModule

/// The runner as a mass on a spring whose vertical force is half a sine.
///
/// - Shape: mass, speed, leg length, contact and flight time in; stiffnesses out.
/// - Range: 3.3 m/s to the highest speed. The peak force of the half sine is 3 % (over ground) to
///   7 % (treadmill) too low, most below 4 m/s.
/// - Source: `Source.morin2005`.
public struct SpringMass: Sendable, Hashable {
  /// Peak of the half sine, in newtons.
  public let peakForceNewtons: Double
  /// How far the center of mass sinks in contact.
  public let sinking: Length
  /// Peak force per sinking, in N/m.
  public let verticalStiffnessNewtonsPerMeter: Double
  /// Peak force per shortening of the leg, in N/m.
  public let legStiffnessNewtonsPerMeter: Double

  /// The spring that bounces a mass with this timing.
  public init(mass: Mass, speed: Speed, legLength: Length, timing: StrideTiming) {
    let m = mass.kilograms
    let g = Gravity.standard
    let contact = timing.contactSeconds
    let flight = timing.stepSeconds - contact
    let peak = m * g * (Double.pi / 2) * (flight / contact + 1)
    let sunk = peak * contact * contact / (m * Double.pi * Double.pi) - g * contact * contact / 8
    let reach = legLength.meters
    let half = speed.metersPerSecond * contact / 2
    let shortened = reach - max(0, reach * reach - half * half).squareRoot() + sunk
    peakForceNewtons = peak
    sinking = .meters(sunk)
    verticalStiffnessNewtonsPerMeter = peak / sunk
    legStiffnessNewtonsPerMeter = peak / shortened
  }
}

/// The pull of the earth.
public enum Gravity {
  /// Acceleration of free fall, m/s².
  public static let standard = 9.81
}
