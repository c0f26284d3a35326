import Biomechanics
import Evidence
import Quantities
import Testing

@Suite("The table of moments")
struct MomentTableTests {
  static let loads: [CarriedLoad] = [
    .none,
    CarriedLoad([.init(.vest, .kilograms(6)), .init(.ankle, .kilograms(1))]),
    CarriedLoad([.init(.ankle, .kilograms(3))]),
    CarriedLoad([.init(.shank, .kilograms(0.5), spread: .left), .init(.hand, .kilograms(1))]),
  ]

  @Test(
    "Over 1.6 to 6.4 m/s and 19 % no figure is off the direct model by more than half a percent",
    arguments: loads)
  func error(load: CarriedLoad) throws {
    var moment = Runner.moment(load, surroundings: Surroundings())
    var table = try MomentTable(moment)
    // Shares of the golden ratio's powers: points that fall on no grid and leave no gap.
    for n in 1...250 {
      let speed = 1.6 + 4.8 * (Double(n) * 0.7548776662466927).truncatingRemainder(dividingBy: 1)
      let grade = -0.19 + 0.38 * (Double(n) * 0.5698402909980532).truncatingRemainder(dividingBy: 1)
      moment.speed = .metersPerSecond(speed)
      moment.surroundings.grade = .riseOverRun(grade)
      let direct = try moment.comparison()
      let values = table.values(metersPerSecond: speed, grade: grade)
      let quick = try #require(values)
      for figure in MomentTable.figures {
        let pairs = [
          (quick.unloaded[figure], direct.unloaded[figure]),
          (quick.loaded[figure], direct.loaded[figure]),
        ]
        for (value, estimate) in pairs {
          let expected = try #require(estimate?.value)
          let found = try #require(value)
          #expect(abs(found / expected - 1) < 0.005, "\(figure.name) \(speed) \(grade)")
        }
      }
    }
  }

  @Test("Outside its range the nearest is taken, and what is no number stays none")
  func edges() throws {
    var table = try MomentTable(Runner.moment())
    let fastest = table.values(metersPerSecond: 12, grade: 0.45)?.loaded
    #expect(fastest != nil)
    let beyond = table.values(metersPerSecond: 99, grade: 9)?.loaded
    #expect(beyond == fastest)
    let unknown = table.values(metersPerSecond: .nan, grade: 0)
    #expect(unknown?.loaded == nil)
    let endless = table.values(metersPerSecond: 3, grade: .infinity)
    #expect(endless?.loaded == nil)
    let plain = table.values(metersPerSecond: 3, grade: 0)?.loaded
    #expect(plain?[.impactPeakBodyWeights] == nil)
  }

  @Test("Walking has its power and no more")
  func walking() throws {
    var moment = Runner.moment(Self.loads[1], surroundings: Surroundings())
    moment.gait = .walking
    var table = try MomentTable(moment)
    moment.speed = .metersPerSecond(1.37)
    moment.surroundings.grade = .percent(3.3)
    let direct = try #require(moment.comparison().loaded[.grossMetabolicWattsPerKilogram])
    let values = table.values(metersPerSecond: 1.37, grade: 0.033)
    let quick = try #require(values?.loaded)
    #expect(try abs(#require(quick[.grossMetabolicWattsPerKilogram]) / direct.value - 1) < 0.005)
    #expect(quick[.tibiaDosePerKilometer] == nil)
    #expect(quick[.equivalentFlatSpeedMps] == nil)
  }

  @Test("What cannot be carried is refused before anything is worked out")
  func refused() {
    let moment = Runner.moment(
      CarriedLoad([.init(.vest, .kilograms(500))]), surroundings: Surroundings())
    #expect(throws: OutOfRange.self) { _ = try MomentTable(moment) }
  }

  @Test("Totals of two halves are the total, and unloaded the change is 0 to the bit")
  func totals() throws {
    var table = try MomentTable(Runner.moment())
    var totals = MomentTotals()
    for n in 0..<600 {
      totals.add(
        &table, metersPerSecond: 2.5 + Double(n % 7) / 5, grade: Double(n % 11 - 5) / 100,
        seconds: 1)
    }
    for figure in MomentTable.figures {
      #expect(totals.unloaded(figure) == totals.loaded(figure))
      #expect(totals.change(figure)?.value == 0)
    }
    #expect(MomentTotals().loaded(.stepsPerMinute) == nil)
    #expect(totals.seconds == 600)
  }
}
