import Biomechanics
import Evidence
import Quantities
import Testing

@Suite("The table of moments")
struct MomentTableTests {
  static let figures: [MomentFigure] = [
    .grossMetabolicWattsPerKilogram, .equivalentFlatSpeedMps, .tibiaDosePerKilometer,
    .achillesDosePerKilometer, .patellofemoralDosePerKilometer, .hamstringDosePerKilometer,
    .hipFlexorDosePerKilometer, .footDosePerKilometer, .lowBackDosePerKilometer,
  ]

  @Test("Between its nodes the table is within half a percent of the direct model")
  func error() throws {
    var moment = Runner.moment(
      CarriedLoad([.init(.vest, .kilograms(6)), .init(.ankle, .kilograms(1))]),
      surroundings: Surroundings())
    let table = try MomentTable(moment, figures: Self.figures)
    // Steps that fall on no node.
    for speed in stride(from: 1.87, to: 6.4, by: 0.37) {
      for grade in stride(from: -0.173, to: 0.18, by: 0.043) {
        moment.speed = .metersPerSecond(speed)
        moment.surroundings.grade = .riseOverRun(grade)
        let comparison = try moment.comparison()
        for (n, figure) in Self.figures.enumerated() {
          let direct = try #require(comparison.loaded[figure]?.value)
          let quick = table.loaded(n, metersPerSecond: speed, grade: grade)
          #expect(abs(quick / direct - 1) < 0.005, "\(figure.name) \(speed) \(grade)")
          let bare = try #require(comparison.unloaded[figure]?.value)
          let plain = table.unloaded(n, metersPerSecond: speed, grade: grade)
          #expect(abs(plain / bare - 1) < 0.005, "\(figure.name) \(speed) \(grade)")
        }
      }
    }
  }

  @Test("Outside its range the nearest is taken, and what is no number stays none")
  func edges() throws {
    let table = try MomentTable(Runner.moment(), figures: [.stepsPerMinute])
    #expect(
      table.loaded(0, metersPerSecond: 99, grade: 9)
        == table.loaded(0, metersPerSecond: 6.5, grade: 0.24))
    #expect(table.loaded(0, metersPerSecond: .nan, grade: 0).isNaN)
    #expect(table.loaded(1, metersPerSecond: 3, grade: 0).isNaN)
  }
}
