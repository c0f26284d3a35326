import Biomechanics
import Evidence
import Quantities
import Testing

@Suite("Limits and directions of the model")
struct LimitTests {
  @Test("Nothing carried gives the unloaded figures to the bit", arguments: [1.5, 2.7, 3.4, 6])
  func noLoad(speed: Double) throws {
    let comparison = try Runner.moment(metersPerSecond: speed).comparison()
    #expect(comparison.loaded == comparison.unloaded)
    for figure in MomentFigure.allCases {
      #expect((comparison.change[figure]?.value ?? 0) == 0)
    }
  }

  @Test("A load of no mass gives the unloaded figures to the bit", arguments: LoadKind.all)
  func emptyLoad(kind: LoadKind) throws {
    guard kind.segment != nil else { return }
    let comparison = try Runner.moment(Runner.carrying(kind, 0)).comparison()
    #expect(comparison.loaded == comparison.unloaded)
  }

  @Test("Left and right are alike: a load on one side mirrors the other")
  func mirror() throws {
    for kind in [LoadKind.foot, .ankle, .shank, .thigh, .wrist, .hand] {
      let left = try Runner.moment(Runner.carrying(kind, 0.8, spread: .left)).comparison()
      let right = try Runner.moment(Runner.carrying(kind, 0.8, spread: .right)).comparison()
      for figure in MomentFigure.allCases {
        let (one, other) = (left.loaded[figure]?.value, right.loaded[figure]?.value)
        #expect(abs((one ?? 0) - (other ?? 0)) <= 1e-9 * abs(one ?? 0), "\(figure.name)")
      }
    }
  }

  @Test(
    "Half on each side is what both halves are, each alone",
    arguments: [LoadKind.foot, .shank, .thigh, .hand])
  func halves(kind: LoadKind) throws {
    let both = try Runner.moment(Runner.carrying(kind, 1)).comparison()
    let apart = try Runner.moment(
      CarriedLoad([
        .init(kind, .kilograms(0.5), spread: .left), .init(kind, .kilograms(0.5), spread: .right),
      ])
    ).comparison()
    for figure in MomentFigure.allCases {
      let (one, other) = (both.loaded[figure]?.value ?? 0, apart.loaded[figure]?.value ?? 0)
      #expect(abs(one - other) <= 1e-9 * abs(one), "\(figure.name)")
    }
  }

  @Test(
    "One more gram never costs less, wherever it sits",
    arguments: [LoadKind.foot, .ankle, .shank, .thigh, .waist, .vest, .pack, .wrist, .hand])
  func oneMoreGram(kind: LoadKind) throws {
    for speed in [2.0, 3, 4, 5] {
      for fraction in [0.05, 0.5, 1] {
        for grams in [0.0, 100, 1000, 5000] {
          func watts(_ grams: Double) throws -> Double {
            try Runner.watts(
              Runner.moment(
                CarriedLoad([.init(kind, .kilograms(grams / 1000), fraction: fraction)]),
                metersPerSecond: speed))
          }
          #expect(try watts(grams + 1) >= watts(grams), "\(kind.key) \(fraction) \(speed)")
        }
      }
    }
  }

  @Test(
    "A kilogram costs more the further out it sits: foot, ankle, shank, thigh, trunk",
    arguments: [2.2, 2.5, 3, 3.5, 4, 4.5, 5])
  func ordering(speed: Double) throws {
    let costs = try [LoadKind.foot, .ankle, .shank, .thigh, .vest].map {
      try Runner.wattsPerKilogram($0, metersPerSecond: speed)
    }
    for (outer, inner) in zip(costs, costs.dropFirst()) { #expect(outer > inner) }
  }

  @Test("The same kilograms cost a lighter runner the greater percentage")
  func lighterRunner() throws {
    var heavy = Runner.moment(Runner.carrying(.foot, 2))
    heavy.body = Body(mass: .kilograms(75), height: .meters(1.76), sex: .male)
    var light = heavy
    light.body = Body(mass: .kilograms(60), height: .meters(1.65), sex: .female)
    let percents = try [heavy, light].map {
      try $0.comparison().change[.grossMetabolicWattsPerKilogram]?.value ?? 0
    }
    #expect(percents[1] > percents[0])
  }

  @Test("A slope of 10 % costs what a pull of 10 % of body weight costs, within 15 %")
  func slopeAndDrag() throws {
    for speed in [2.5, 3, 3.5, 4] {
      let level = try Runner.watts(Runner.moment(metersPerSecond: speed))
      let uphill = try Runner.watts(
        Runner.moment(
          metersPerSecond: speed,
          surroundings: Surroundings(grade: .percent(10), ground: .treadmill)))
      var pulled = Surroundings(ground: .treadmill)
      pulled.drag = .newtons(0.1 * 70 * 9.81)
      let dragged = try Runner.watts(Runner.moment(metersPerSecond: speed, surroundings: pulled))
      let ratio = (dragged - level) / (uphill - level)
      #expect(ratio > 0.85 && ratio < 1.15, "\(speed) m/s: \(ratio)")
    }
  }

  @Test("The unloaded runner at the equivalent speed spends what the loaded one spends")
  func equivalentSpeed() throws {
    for load in [Runner.carrying(.vest, 10), Runner.carrying(.ankle, 1)] {
      for ground in Surroundings.Ground.allCases {
        var moment = Runner.moment(
          load, surroundings: Surroundings(grade: .percent(4), ground: ground))
        let loaded = try moment.comparison().loaded
        let speed = try #require(loaded[.equivalentFlatSpeedMps]?.value)
        let power = try #require(loaded[.grossMetabolicWattsPerKilogram]?.value)
        moment.carriedLoad = .none
        moment.surroundings = Surroundings(ground: ground)
        moment.speed = .metersPerSecond(speed)
        let flat = try moment.comparison().unloaded[.grossMetabolicWattsPerKilogram]?.value
        #expect(abs((flat ?? 0) - power) < 1e-6)
      }
    }
  }

  @Test(
    "Only small joint torques change when a vest is worn, large ones when the ankles are loaded")
  func swingTorques() throws {
    let vest = try Runner.moment(Runner.carrying(.vest, 2)).comparison().change
    let ankle = try Runner.moment(Runner.carrying(.ankle, 2)).comparison().change
    let figure = MomentFigure.swingKneeFlexorPeakNm
    #expect((vest[figure]?.value ?? 9) == 0)
    #expect((ankle[figure]?.value ?? 0) > 30)
  }

  @Test("A slack band does nothing, a spring between the feet saves energy")
  func bands() throws {
    func watts(_ stiffness: Double, rest: Double) throws -> Double {
      var surroundings = Surroundings(ground: .treadmill)
      surroundings.bands = [
        ElasticBand(
          from: .init(.foot, .left, fraction: 0.4), to: .init(.foot, .right, fraction: 0.4),
          newtonsPerMeter: stiffness, restLength: .meters(rest))
      ]
      return try Runner.watts(Runner.moment(surroundings: surroundings))
    }
    let bare = try Runner.watts(Runner.moment())
    #expect(abs(try watts(100, rest: 2.9) - bare) < 1e-9)
    #expect(try watts(60, rest: 0.3) < bare)
  }
}
