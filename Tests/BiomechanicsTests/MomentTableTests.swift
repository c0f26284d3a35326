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

  @Test("Between its nodes the table is within half a percent of the direct model, doses 1.5 %")
  func error() throws {
    var moment = Runner.moment(
      CarriedLoad([.init(.vest, .kilograms(6)), .init(.ankle, .kilograms(1))]),
      surroundings: Surroundings())
    let table = try MomentTable(
      moment, figures: Self.figures, speeds: .metersPerSecond(2.9) ... .metersPerSecond(3.9),
      grades: .percent(-6) ... .percent(4))
    // Steps that fall on no node.
    for speed in stride(from: 2.93, to: 3.9, by: 0.12) {
      for grade in stride(from: -0.053, to: 0.04, by: 0.031) {
        moment.speed = .metersPerSecond(speed)
        moment.surroundings.grade = .riseOverRun(grade)
        let comparison = try moment.comparison()
        for (n, figure) in Self.figures.enumerated() {
          let most = figure.name.hasSuffix("DosePerKilometer") ? 0.015 : 0.005
          let direct = try #require(comparison.loaded[figure]?.value)
          let quick = table.loaded(n, metersPerSecond: speed, grade: grade)
          #expect(abs(quick / direct - 1) < most, "\(figure.name) \(speed) \(grade)")
          let bare = try #require(comparison.unloaded[figure]?.value)
          let plain = table.unloaded(n, metersPerSecond: speed, grade: grade)
          #expect(abs(plain / bare - 1) < most, "\(figure.name) \(speed) \(grade)")
        }
      }
    }
  }

  @Test("Outside its range the nearest is taken, and what is no number stays none")
  func edges() throws {
    let table = try MomentTable(
      Runner.moment(), figures: [.stepsPerMinute],
      speeds: .metersPerSecond(3) ... .metersPerSecond(3.5), grades: .percent(0) ... .percent(2))
    #expect(
      table.loaded(0, metersPerSecond: 99, grade: 9)
        == table.loaded(0, metersPerSecond: 3.5, grade: 0.02))
    #expect(table.loaded(0, metersPerSecond: .nan, grade: 0).isNaN)
    #expect(table.loaded(1, metersPerSecond: 3, grade: 0).isNaN)
  }
}
