import Quantities
import RealModule

extension RunningEnergy {
  /// The unloaded speed on the level, in still air on the same kind of ground, that takes this
  /// power per kilogram of body.
  func equivalentFlatSpeed(wattsPerKilogram target: Double) -> Double {
    // The power rises with speed, so Newton's steps from any speed close in within a few.
    var v = moment.speed.metersPerSecond
    for _ in 0..<12 {
      let here = flatPower(v)
      let step = (target - here) / ((flatPower(v + 1e-4) - here) / 1e-4)
      v = min(max(v + step, 0), 30)
      if abs(step) < 1e-9 { break }
    }
    return v
  }

  private func flatPower(_ v: Double) -> Double {
    let mass = moment.body.mass.kilograms
    var air = 0.0
    if moment.surroundings.ground == .overground {
      let pull =
        0.5 * moment.parameters.airDensity * moment.parameters.bodyDragCoefficient * frontalArea
        * v * v
      air = price(speed: v, grade: 0).power(pull: pull, weight: mass * Gravity.standard)
    }
    return curve.level(v) + air
  }
}
