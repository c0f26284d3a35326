public import Evidence
public import Quantities
import RealModule

/// A sprint from rest by one runner, free or against a load.
public struct Sprint: Sendable, Hashable {
  /// The runner.
  public var body: Body
  /// What the legs can push.
  public var profile: SprintProfile
  /// What is worn.
  public var carriedLoad: CarriedLoad
  /// Slope, wind, tow, parachute and pull.
  public var surroundings: Surroundings
  /// How far it goes.
  public var distance: Length
  /// The numbers of the model.
  public var parameters: Parameters

  /// A sprint over 40 m on level ground unless said otherwise.
  public init(
    body: Body, profile: SprintProfile, carriedLoad: CarriedLoad = .none,
    surroundings: Surroundings = Surroundings(), distance: Length = .meters(40)
  ) {
    self.body = body
    self.profile = profile
    self.carriedLoad = carriedLoad
    self.surroundings = surroundings
    self.distance = distance
    parameters = .standard
  }

  /// How a sprint went.
  public struct Course: Sendable, Hashable {
    /// Time to the end.
    public let time: Estimate
    /// Highest speed on the way, m/s.
    public let highestMetersPerSecond: Estimate
    /// The speed it would reach if it went on, m/s.
    public let finalMetersPerSecond: Estimate
    /// Times and speeds on the way.
    public let marks: [Mark]
  }

  /// One mark on the way.
  public struct Mark: Sendable, Hashable {
    /// Where it is.
    public let distance: Length
    /// When it was passed.
    public let time: Time
    /// How fast.
    public let speed: Speed
  }

  /// A sprint without and with its load.
  public struct Comparison: Sendable, Hashable {
    /// The profile both are run with.
    public let profile: SprintProfile
    /// Without load and pull.
    public let unloaded: Course
    /// With them.
    public let loaded: Course
    /// Change of the time, percent.
    public let timeChangePercent: Estimate
    /// Change of the speed it would reach in the end, percent.
    public let finalSpeedChangePercent: Estimate
    /// What lies outside what was measured.
    public let warnings: [Biomechanics.Comparison.Warning]
  }

  /// Runs it without and with the load.
  ///
  /// - Shape: (m + added) dv/dt = F(v) − air − pulls − slope, in steps of 5 ms. A load on the legs
  ///   lowers the highest speed in proportion to the leg's inertia.
  /// - Throws: `OutOfRange` beyond the hard limits of a moment, for distances outside 5 to 400 m,
  ///   or when the legs cannot move the load at all.
  /// - Source: `Source.samozino2016`; loads `Source.pantoja2018` and `Source.macadam2019`, weakly
  ///   known.
  public func comparison() throws(OutOfRange) -> Comparison {
    try check()
    var bare = self
    bare.carriedLoad = .none
    bare.surroundings = surroundings.unloaded
    let free = try bare.run()
    let held = try run()
    // Sleds: the model's highest speed was within 5 percent points of what was measured; legs: the
    // published times did not differ significantly.
    func change(_ before: Double, _ after: Double) -> Estimate {
      let percent = 100 * (after / before - 1)
      guard percent != 0 else { return Estimate(0, low: 0, high: 0) }
      let doubt = min(5, max(0.5, abs(percent)))
      return Estimate(percent, low: percent - doubt, high: percent + doubt)
    }
    let time = change(free.seconds, held.seconds)
    let final = change(free.final, held.final)
    return Comparison(
      profile: profile, unloaded: free.course(), loaded: held.course(time, final),
      timeChangePercent: time, finalSpeedChangePercent: final, warnings: warnings)
  }

  func check() throws(OutOfRange) {
    try Moment(
      body: body, speed: .metersPerSecond(8), carriedLoad: carriedLoad,
      surroundings: surroundings, parameters: parameters
    ).check()
    guard (5.0...400.0).contains(distance.meters) else {
      throw OutOfRange(input: "distance", value: distance.meters, allowed: 5...400)
    }
  }

  private var warnings: [Biomechanics.Comparison.Warning] {
    var list: [Biomechanics.Comparison.Warning] = []
    let percent = 100 / body.mass.kilograms
    if let tow = surroundings.tow, tow.mass.kilograms * percent > 40 {
      list.append(
        .init(
          input: "towPercentOfBodyMass", value: tow.mass.kilograms * percent, low: 0, high: 40,
          source: .pantoja2018, reason: "heavier sleds follow the force-velocity line only"))
    }
    if carriedLoad.legMass.kilograms * percent > 2 {
      list.append(
        .init(
          input: "legMassPercent", value: carriedLoad.legMass.kilograms * percent, low: 0,
          high: 2, source: .macadam2019, reason: "the fall of speed is carried on in proportion"))
    }
    return list
  }
}
