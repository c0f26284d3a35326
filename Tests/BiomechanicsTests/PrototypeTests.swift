import Evidence
import Quantities
import Testing

@testable import Biomechanics

/// An independent program of the same equations gave these values, with its own parameters: trunk
/// factor 1.10, 5.17 W/(N·m) and 6.69 W/W, the mean of both. They test the mechanics, not the
/// calibrated defaults. Tolerance 5 %.
@Suite("The mechanics against an independent program")
struct PrototypeTests {
  /// Speed; W per kilogram on trunk, thigh, shank, ankle and foot.
  static let costs: [(speed: Double, watts: [Double])] = [
    (2.5, [10.0, 13.8, 30.7, 40.1, 53.1]), (3.0, [12.0, 17.2, 37.9, 43.6, 54.0]),
    (3.5, [14.1, 21.2, 46.5, 48.8, 60.2]), (4.0, [16.5, 25.3, 53.9, 53.8, 65.6]),
    (4.5, [19.1, 29.7, 65.8, 61.9, 70.3]),
  ]
  static let places: [LoadKind] = [.vest, .thigh, .shank, .ankle, .foot]

  @Test("What a kilogram costs, by place and speed", arguments: costs)
  func costMatches(row: (speed: Double, watts: [Double])) throws {
    for (kind, expected) in zip(Self.places, row.watts) {
      let watts = try Runner.wattsPerKilogram(
        kind, metersPerSecond: row.speed, parameters: .prototype)
      #expect(abs(watts / expected - 1) < 0.05, "\(kind.key) at \(row.speed): \(watts)")
    }
  }

  /// Speed; mean hip torque per kilogram and leg, then leg power, at thigh, shank, ankle, foot.
  static let drivers: [(speed: Double, torque: [Double], power: [Double])] = [
    (2.5, [0.47, 3.46, 5.87, 8.59], [0.77, 3.51, 4.46, 6.24]),
    (3.0, [0.63, 4.17, 6.60, 9.30], [1.07, 4.53, 4.34, 5.37]),
    (3.5, [0.84, 4.89, 7.22, 10.26], [1.45, 5.91, 4.79, 5.84]),
    (4.0, [1.01, 5.55, 8.06, 11.49], [1.85, 6.89, 4.91, 5.79]),
    (4.5, [1.18, 6.38, 8.85, 12.57], [2.26, 9.04, 5.98, 5.60]),
  ]

  @Test("The drivers of the cost, by place and speed", arguments: drivers)
  func driversMatch(row: (speed: Double, torque: [Double], power: [Double])) {
    let moment = Runner.moment(metersPerSecond: row.speed)
    let frame = RunningState.Frame(moment, metersPerSecond: row.speed)
    func state(_ load: CarriedLoad) -> RunningState {
      RunningState(frame, load: load, surroundings: moment.surroundings)
    }
    let bare = state(.none)
    for (n, kind) in [LoadKind.thigh, .shank, .ankle, .foot].enumerated() {
      let loaded = state(Runner.carrying(kind, 1))
      let torque = loaded.hipTorque - bare.hipTorque
      let power = loaded.legPower - bare.legPower
      #expect(abs(torque / row.torque[n] - 1) < 0.05, "\(kind.key) \(torque)")
      #expect(abs(power / row.power[n] - 1) < 0.05, "\(kind.key) \(power)")
    }
  }

  /// Speed, kilograms on each ankle; hip positive and knee negative work, J; peak torques of hip
  /// flexors, hip extensors and knee flexors, N·m. Swing only.
  static let joints: [(speed: Double, kilograms: Double, values: [Double])] = [
    (3.0, 0, [42.7, -43.7, 79, 85, 46]), (3.0, 0.5, [48.7, -52.6, 85, 106, 58]),
    (3.0, 1, [54.7, -61.5, 92, 127, 69]), (3.0, 2, [66.9, -79.4, 106, 169, 92]),
    (4.5, 0, [81.1, -77.9, 137, 143, 74]), (4.5, 1, [102.6, -110.4, 164, 210, 108]),
  ]

  @Test("What ankle weights do to the joints in swing", arguments: joints)
  func jointsMatch(row: (speed: Double, kilograms: Double, values: [Double])) throws {
    let figures: [MomentFigure] = [
      .swingHipPositiveWorkJ, .swingKneeNegativeWorkJ, .swingHipFlexorPeakNm,
      .swingHipExtensorPeakNm, .swingKneeFlexorPeakNm,
    ]
    let moment = Runner.moment(
      Runner.carrying(.ankle, 2 * row.kilograms), metersPerSecond: row.speed)
    let loaded = try moment.comparison().loaded
    for (figure, expected) in zip(figures, row.values) {
      let value = try #require(loaded[figure]?.value)
      #expect(abs(value / expected - 1) < 0.05, "\(figure.name): \(value)")
    }
  }

  /// The shoulder's mean torque per kilogram in each hand, by the amplitude of the arm's swing, at
  /// 1.33 Hz. The program let the shoulder keep its height: tolerance 15 %.
  @Test(
    "What a weight in the hand asks of the shoulder",
    arguments: [(25.0, 3.2), (30, 3.7), (35, 4.2)])
  func shoulder(degrees: Double, expected: Double) throws {
    var moment = Runner.moment(metersPerSecond: 2.5)
    let amplitude = try #require(Parameters.parameter(named: "armSwingDegrees"))
    moment.parameters[amplitude] = degrees
    let frame = RunningState.Frame(moment, metersPerSecond: 2.5)
    func torque(_ kilograms: Double) -> Double {
      ArmDynamics(
        frame.anthropometry, items: Runner.carrying(.hand, 2 * kilograms).items, side: .left,
        stride: frame.stride
      ).shoulder
    }
    let perKilogram = torque(1) - torque(0)
    #expect(abs(perKilogram / expected - 1) < 0.15, "\(perKilogram)")
  }

  /// The peak of the two-mass force in body weights, unloaded, with the same impact at each speed.
  @Test(
    "The peak of the ground force",
    arguments: [(2.5, 2.39), (3.0, 2.55), (3.5, 2.72), (4.5, 2.83)])
  func groundForce(speed: Double, expected: Double) throws {
    let peak = try Runner.moment(metersPerSecond: speed).comparison()
      .unloaded[.peakVerticalForceBodyWeights]?.value
    #expect(abs((peak ?? 0) / expected - 1) < 0.05)
  }
}
