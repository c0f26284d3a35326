import Biomechanics
import Evidence
import Quantities
import Testing

@Suite("Every result has a band, and the band grows with ignorance")
struct BandTests {
  static let moments: [Moment] = {
    var slope = Surroundings(grade: .percent(-12))
    slope.wind = .metersPerSecond(4)
    var pulled = Surroundings(grade: .percent(3))
    pulled.tow = Tow(mass: .kilograms(12))
    pulled.parachute = Parachute(area: .squareMeters(1))
    var walk = Runner.moment(Runner.carrying(.pack, 12), metersPerSecond: 1.4)
    walk.gait = .walking
    return [
      Runner.moment(), Runner.moment(Runner.carrying(.ankle, 2), metersPerSecond: 4.2),
      Runner.moment(Runner.carrying(.thigh, 3, spread: .right), surroundings: slope),
      Runner.moment(Runner.carrying(.vest, 20), metersPerSecond: 7, surroundings: pulled),
      Runner.moment(Runner.carrying(.hand, 1), metersPerSecond: 0.9), walk,
    ]
  }()

  @Test("The middle lies within the band and every number is finite", arguments: moments)
  func ordered(moment: Moment) throws {
    let comparison = try moment.comparison()
    for figures in [comparison.unloaded, comparison.loaded, comparison.change] {
      for figure in MomentFigure.allCases {
        guard let estimate = figures[figure] else { continue }
        #expect(estimate.low.isFinite && estimate.high.isFinite, "\(figure.name)")
        #expect(estimate.low <= estimate.value && estimate.value <= estimate.high, "\(figure.name)")
      }
    }
  }

  @Test("A running moment has every figure")
  func complete() throws {
    let comparison = try Runner.moment(Runner.carrying(.ankle, 1)).comparison()
    for figure in MomentFigure.allCases {
      #expect(comparison.change[figure] != nil, "\(figure.name)")
      #expect((comparison.loaded[figure] != nil) != figure.isOfChangeOnly, "\(figure.name)")
    }
  }

  @Test("Far outside what was measured the band is wider, and a warning says so")
  func wider() throws {
    func width(_ moment: Moment, _ figure: MomentFigure) throws -> Double {
      let estimate = try #require(try moment.comparison().unloaded[figure])
      return (estimate.high - estimate.low) / estimate.value
    }
    for figure in [
      MomentFigure.grossMetabolicWattsPerKilogram, .stepsPerMinute, .swingHipExtensorPeakNm,
    ] {
      let inside = try width(Runner.moment(metersPerSecond: 4), figure)
      let outside = try width(Runner.moment(metersPerSecond: 8), figure)
      #expect(outside > inside, "\(figure.name)")
    }
    #expect(try Runner.moment(metersPerSecond: 4).comparison().warnings.isEmpty)
    let warning = try #require(try Runner.moment(metersPerSecond: 8).comparison().warnings.first)
    #expect(warning.input == "speedMps" && warning.value == 8 && warning.high == 5.5)
  }

  @Test("Where the model sees no change under a load, its band says that there may be one")
  func noChange() throws {
    let change = try Runner.moment(Runner.carrying(.vest, 7)).comparison().change
    let swing = try #require(change[.swingHipFlexorPeakNm])
    #expect(swing.value == 0 && swing.low < -1 && swing.high > 1)
  }

  @Test("A heavier load than was measured has the wider band of its change")
  func heavier() throws {
    func share(_ kilograms: Double) throws -> Double {
      let change = try Runner.moment(Runner.carrying(.ankle, kilograms)).comparison().change
      let estimate = try #require(change[.grossMetabolicWattsPerKilogram])
      return (estimate.high - estimate.low) / estimate.value
    }
    #expect(try share(6) > 1.3 * share(2))
  }

  @Test("One measurement of the runner's own cost is met exactly and narrows the band")
  func ownCost() throws {
    var moment = Runner.moment()
    let mean = try #require(try moment.comparison().unloaded[.grossMetabolicWattsPerKilogram])
    moment.ownCost = .init(
      speed: .metersPerSecond(3), power: .wattsPerKilogram(1.07 * mean.value))
    let own = try #require(try moment.comparison().unloaded[.grossMetabolicWattsPerKilogram])
    #expect(abs(own.value / mean.value - 1.07) < 1e-9)
    #expect(own.high - own.low < mean.high - mean.low)
  }

  @Test("Walking gives energy, and for what it cannot give nothing, with the reason")
  func walking() throws {
    var moment = Runner.moment(Runner.carrying(.pack, 10), metersPerSecond: 1.4)
    moment.gait = .walking
    let comparison = try moment.comparison()
    #expect(comparison.loaded[.grossMetabolicWattsPerKilogram] != nil)
    #expect(comparison.loaded[.tibiaIndexPerStep] != nil)
    for figure in [MomentFigure.stepsPerMinute, .swingHipFlexorPeakNm, .footIndexPerStep] {
      #expect(comparison.loaded[figure] == nil && comparison.change[figure] == nil)
    }
    #expect(comparison.warnings.contains { $0.input == "gait" && !$0.reason.isEmpty })
  }

  @Test("What has no answer is refused, not guessed")
  func refused() {
    var heavy = Runner.moment(Runner.carrying(.vest, 71))
    #expect(throws: OutOfRange.self) { try heavy.comparison() }
    heavy = Runner.moment(Runner.carrying(.vest, -1))
    #expect(throws: OutOfRange.self) { try heavy.comparison() }
    for speed in [0.29, 12.1, .nan, .infinity] {
      #expect(throws: OutOfRange.self) { try Runner.moment(metersPerSecond: speed).comparison() }
    }
    for grade in [-0.46, 0.46, Double.nan] {
      #expect(throws: OutOfRange.self) {
        try Runner.moment(surroundings: Surroundings(grade: .riseOverRun(grade))).comparison()
      }
    }
    var short = Runner.moment()
    short.body.height = .meters(0.5)
    #expect(throws: OutOfRange.self) { try short.comparison() }
  }

  @Test("Within the hard limits every speed, slope and gait has finite figures")
  func everywhere() throws {
    for speed in [0.3, 1, 2, 5.5, 9, 12] {
      for grade in [-45.0, -20, 0, 20, 45] {
        for gait in Gait.allCases {
          var moment = Runner.moment(
            Runner.carrying(.ankle, 4), metersPerSecond: speed,
            surroundings: Surroundings(grade: .percent(grade)))
          moment.gait = gait
          let comparison = try moment.comparison()
          let power = try #require(comparison.loaded[.grossMetabolicWattsPerKilogram])
          #expect(power.value > 0)
          for figures in [comparison.unloaded, comparison.loaded, comparison.change] {
            for estimate in MomentFigure.allCases.compactMap({ figures[$0] }) {
              #expect(estimate.low.isFinite && estimate.high.isFinite)
              #expect(estimate.low <= estimate.value && estimate.value <= estimate.high)
            }
          }
        }
      }
    }
  }
}
