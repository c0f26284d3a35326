import Biomechanics
import Evidence
import Quantities

/// Runners and moments that many tests start from.
enum Runner {
  static let body = Body(mass: .kilograms(70), height: .meters(1.755), sex: .male)

  static func moment(
    _ load: CarriedLoad = .none, metersPerSecond: Double = 3,
    surroundings: Surroundings = Surroundings(ground: .treadmill)
  ) -> Moment {
    Moment(
      body: body, speed: .metersPerSecond(metersPerSecond), carriedLoad: load,
      surroundings: surroundings)
  }

  static func carrying(
    _ kind: LoadKind, _ kilograms: Double, spread: CarriedLoad.Spread = .both
  ) -> CarriedLoad {
    CarriedLoad([.init(kind, .kilograms(kilograms), spread: spread)])
  }

  /// Gross power with the load, in watts.
  static func watts(_ moment: Moment) throws -> Double {
    let power = try moment.comparison().loaded[.grossMetabolicWattsPerKilogram]
    return (power?.value ?? .nan) * moment.body.mass.kilograms
  }

  /// What a kilogram adds, in watts, half of it on each side.
  static func wattsPerKilogram(
    _ kind: LoadKind, metersPerSecond: Double, parameters: Parameters = .standard
  ) throws -> Double {
    var bare = moment(metersPerSecond: metersPerSecond)
    bare.parameters = parameters
    var loaded = bare
    loaded.carriedLoad = carrying(kind, 1)
    return try watts(loaded) - watts(bare)
  }
}
