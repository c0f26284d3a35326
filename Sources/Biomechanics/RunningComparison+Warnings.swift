import Evidence
import Quantities

extension RunningComparison {
  /// Inputs outside what was measured.
  var warnings: [Comparison.Warning] {
    var list: [Comparison.Warning] = []
    func check(
      _ input: String, _ value: Double, _ range: ClosedRange<Double>, _ source: Source,
      _ reason: String
    ) {
      guard !range.contains(value) else { return }
      list.append(
        .init(
          input: input, value: value, low: range.lowerBound, high: range.upperBound,
          source: source, reason: reason))
    }
    let v = moment.speed.metersPerSecond
    check(
      "speedMps", v, 1.8...5.5, .looney2023,
      "the cost of a meter is held at the edge of the range and its band widened")
    check(
      "speedMps", v, MeanStride.speeds, .fukuchi2017,
      "the motion of the legs keeps the shape it has at the edge of the range")
    let grade = 100 * moment.surroundings.grade.riseOverRun
    check(
      "gradePercent", grade, -20...20, .minetti2002,
      "measured on ten mountain runners only, who descend cheaper than most")
    check(
      "gradePercent", grade, -16...16, .gottschall2005,
      "forces on steeper slopes are carried on from -9 degrees")
    checkLoads(check)
    return list
  }

  private func checkLoads(
    _ check: (String, Double, ClosedRange<Double>, Source, String) -> Void
  ) {
    let load = moment.carriedLoad
    let mass = moment.body.mass.kilograms
    let percent = 100 / mass
    check(
      "trunkMassPercent", load.trunkMass.kilograms * percent, 0...30, .teunissen2007,
      "more on the trunk than was measured: the rise is carried on in proportion")
    check(
      "legMassPercent", load.legMass.kilograms * percent, 0...3, .field2019,
      "more on the legs than was measured at an unchanged motion: an upper bound")
    check(
      "armMassPercent", load.armMass.kilograms * percent, 0...3, .handWeights1986,
      "more in the hands than was measured at an unchanged motion: an upper bound")
    let pull = HorizontalPull(
      body: moment.body, surroundings: moment.surroundings,
      metersPerSecond: moment.speed.metersPerSecond, parameters: moment.parameters)
    if pull.added != 0 {
      check(
        "dragPercentOfBodyWeight", pull.added / (mass * Gravity.standard) * 100, 0...6,
        .daSilva2022, "a larger pull is priced as the slope of the same pull per weight")
    }
    if moment.surroundings.weightSupport != .zero {
      check(
        "weightSupportPercent", moment.surroundings.weightSupport.newtons / mass * 100 / 9.81,
        0...75, .teunissen2007, "less weight than was measured")
    }
  }

  /// What was taken for granted.
  var assumptions: [String] {
    var list = [
      "The legs move as the mean of 28 runners does, loaded and unloaded alike.",
      "Sagittal plane only: nothing is known of the muscles at the side of the hip.",
      "No fatigue, no slipping of what is worn, no habituation.",
    ]
    if moment.body.sex == nil { list.append("Sex not given: the mean of both is taken.") }
    if moment.ownCost == nil { list.append("Cost of the mean runner: no measurement given.") }
    if moment.surroundings.ground == .overground {
      list.append(
        moment.surroundings.wind == .zero
          ? "Own speed through still air." : "The wind blows steadily along the path.")
    }
    if moment.surroundings.parachute != nil, moment.surroundings.ground == .treadmill {
      list.append("A parachute does not fill behind a treadmill.")
    }
    if moment.surroundings.tow != nil { list.append("The tow moves at a steady speed.") }
    return list
  }
}
