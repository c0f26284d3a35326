extension Season {
  /// The parts of a session, in a week of so many meters.
  static func steps(of kind: Outing.Kind, week: Int, weekMeters: Double) -> [Outing.Step] {
    switch kind {
    case .easy: [steady(0.77, meters: halfKilometers(weekMeters * 0.17))]
    case .recovery: [steady(0.71, meters: halfKilometers(weekMeters * 0.12))]
    case .long: [steady(0.79, meters: halfKilometers(weekMeters * 0.31))]
    case .strides: strides(meters: halfKilometers(weekMeters * 0.15))
    case .tempo: tempo(week: week)
    case .intervals: intervals(week: week)
    case .hills: hills(repeats: 5 + week % 4)
    case .race: [race(week: week)]
    }
  }

  private static func halfKilometers(_ meters: Double) -> Double {
    max(4000, (meters / 500).rounded() * 500)
  }

  private static func steady(_ effort: Double, meters: Double) -> Outing.Step {
    Outing.Step(intensity: .active, effort: effort, end: .meters(meters))
  }

  private static func warmUp(_ meters: Double) -> Outing.Step {
    Outing.Step(intensity: .warmup, effort: 0.76, end: .meters(meters))
  }

  private static func coolDown(_ meters: Double) -> Outing.Step {
    Outing.Step(intensity: .cooldown, effort: 0.72, end: .meters(meters))
  }

  private static func race(week: Int) -> Outing.Step {
    week < 30 ? steady(1.03, meters: 10_000) : steady(0.97, meters: 21_097.5)
  }

  private static func strides(meters: Double) -> [Outing.Step] {
    var steps = [steady(0.77, meters: meters)]
    for _ in 0..<6 {
      steps.append(Outing.Step(intensity: .active, effort: 1.32, end: .seconds(20)))
      steps.append(Outing.Step(intensity: .rest, effort: 0.6, end: .seconds(70)))
    }
    return steps
  }

  private static func tempo(week: Int) -> [Outing.Step] {
    let (count, minutes) = [(2, 10.0), (3, 10.0), (2, 15.0), (1, 20.0)][week % 4]
    var steps = [warmUp(2000)]
    for part in 0..<count {
      if part > 0 {
        steps.append(Outing.Step(intensity: .rest, effort: 0.68, end: .seconds(120)))
      }
      steps.append(Outing.Step(intensity: .active, effort: 0.99, end: .seconds(minutes * 60)))
    }
    return steps + [coolDown(1500)]
  }

  private static func intervals(week: Int) -> [Outing.Step] {
    let (count, meters, effort) = [
      (6, 800.0, 1.08), (5, 1000.0, 1.06), (10, 400.0, 1.13), (4, 1200.0, 1.05),
    ][week / 2 % 4]
    var steps = [warmUp(2200)]
    for part in 0..<count {
      if part > 0 {
        steps.append(Outing.Step(intensity: .rest, effort: 0.6, end: .seconds(meters / 400 * 60)))
      }
      steps.append(Outing.Step(intensity: .active, effort: effort, end: .meters(meters)))
    }
    return steps + [coolDown(1400)]
  }

  /// Meters from the foot of the hill to its top, to the door from the foot, and a little more.
  private static func hills(repeats: Int) -> [Outing.Step] {
    let slope = Terrain.hillTop - Terrain.hillFoot
    let climb = (slope * slope).sum().squareRoot()
    let way = (Terrain.hillFoot * Terrain.hillFoot).sum().squareRoot()
    var steps = [warmUp(way)]
    for _ in 0..<repeats {
      steps.append(Outing.Step(intensity: .active, effort: 1.0, end: .meters(climb)))
      steps.append(Outing.Step(intensity: .rest, effort: 0.62, end: .meters(climb)))
    }
    return steps + [coolDown(way)]
  }
}
