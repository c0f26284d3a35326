import Biomechanics
import Evidence
import Quantities

/// A runner on a treadmill as a study describes them; heights are the usual ones of that mass.
struct Trial {
  var body: Body
  var speed: Double
  var surroundings = Surroundings(ground: .treadmill)

  static func man(_ kilograms: Double, at speed: Double) -> Trial {
    Trial(
      body: Body(mass: .kilograms(kilograms), height: .meters(1.76), sex: .male), speed: speed)
  }

  static func woman(_ kilograms: Double, at speed: Double) -> Trial {
    Trial(
      body: Body(mass: .kilograms(kilograms), height: .meters(1.65), sex: .female), speed: speed)
  }

  func comparison(_ load: CarriedLoad = .none) throws -> Comparison {
    try Moment(
      body: body, speed: .metersPerSecond(speed), carriedLoad: load, surroundings: surroundings
    ).comparison()
  }

  /// The rise of gross power, percent.
  func percent(_ kind: LoadKind, kilograms: Double, fraction: Double? = nil) throws -> Double {
    let load = CarriedLoad([.init(kind, .kilograms(kilograms), fraction: fraction)])
    return try change(.grossMetabolicWattsPerKilogram, load)
  }

  func change(_ figure: MomentFigure, _ load: CarriedLoad = .none) throws -> Double {
    try comparison(load).change[figure]?.value ?? .nan
  }

  func value(_ figure: MomentFigure, _ load: CarriedLoad = .none) throws -> Double {
    try comparison(load).loaded[figure]?.value ?? .nan
  }
}
