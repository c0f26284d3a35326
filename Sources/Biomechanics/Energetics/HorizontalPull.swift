import Quantities
import RealModule

/// What pulls a runner back along the path, in newtons, at one speed.
struct HorizontalPull: Sendable {
  /// The air on the runner.
  var air = 0.0
  /// What was added: a constant pull, a tow, a parachute.
  var added = 0.0
  /// The vertical pull of a rope, downward positive, N.
  var downward = 0.0

  var total: Double { air + added }

  init(body: Body, surroundings: Surroundings, metersPerSecond v: Double, parameters: Parameters) {
    let p = parameters
    let overground = surroundings.ground == .overground
    let through = overground ? v + surroundings.wind.metersPerSecond : 0
    let push = 0.5 * p.airDensity * through * abs(through)
    air = push * p.bodyDragCoefficient * Self.frontalArea(body)
    added = surroundings.drag.newtons
    if let parachute = surroundings.parachute {
      // A parachute behind a runner on a belt does not fill.
      added += push * p.parachuteDragCoefficient * parachute.area.squareMeters
    }
    if let tow = surroundings.tow {
      let grade = surroundings.grade.riseOverRun
      let cosine = 1 / (1 + grade * grade).squareRoot()
      let weight = tow.mass.kilograms * Gravity.standard
      let rope = 1 / (1 + tow.ropeSlope * tow.ropeSlope).squareRoot()
      // Friction falls as the rope lifts; the rope's horizontal share pulls the runner.
      let tension =
        max(0, weight * (tow.friction * cosine + grade * cosine))
        / (rope * (1 + tow.friction * tow.ropeSlope))
      added += tension * rope
      downward = tension * rope * tow.ropeSlope
    }
  }

  /// The area a runner shows to the wind, m²: a share of the body's surface after Du Bois.
  static func frontalArea(_ body: Body) -> Double {
    0.266 * 0.2025 * Double.pow(body.height.meters, 0.725)
      * Double.pow(body.mass.kilograms, 0.425)
  }

  /// The air's force on a runner per square of the speed through it, N/(m/s)².
  static func airFactor(_ body: Body, _ parameters: Parameters) -> Double {
    0.5 * parameters.airDensity * parameters.bodyDragCoefficient * frontalArea(body)
  }
}
