public import Evidence

/// Every number the physics can be tuned by, in one value: pass another to get another model.
///
/// What each is, its unit, its band and where it comes from stands in `Parameters.catalogue`.
public struct Parameters: Sendable, Hashable {
  // Energy.
  var standingPower = 1.4
  var trunkFactor = 1.05
  var weightSupportShare = 0.73
  var hipInertiaCost = 2.61
  var hipTorqueCost = 0.0
  var legPowerCost = 0.0
  var elbowShare = 1.0
  var dragEfficiency = 0.39
  var propulsionShare = 0.37
  var bodyDragCoefficient = 0.9
  var airDensity = 1.2
  var parachuteDragCoefficient = 1.3
  var towFriction = 0.43
  var oxygenEnergy = 20.9
  var heartRateShare = 0.45
  var walkingRestingPower = 1.05
  var walkingTerrain = 1.0

  // Gait.
  var strideFrequencyAtRest = 1.117
  var strideFrequencyPerSpeed = 0.090
  var contactAtSlowest = 0.287
  var contactExponent = 0.52
  var referenceHeight = 1.755
  var legInertiaSlowing = 0.10
  var trunkContactShare = 0.4
  var trunkSlowing = 0.2
  var uphillFrequency = 0.25

  // Forces.
  var impactMassShare = 0.08
  var impactSpeed = 1.5
  var impactSpeedPerSpeed = 0.25
  var impactTime = 0.030
  var impactGrade = 5.8
  var activePulsePeak = 0.47
  var foreAftAmplitude = 0.10
  var leanShare = 0.6
  var pressureStart = 0.20
  var pressureEnd = 0.68
  var pressureRate = 0.12
  var armSwingDegrees = 30.0
  var armMeanDegrees = -10.0

  // Tissue.
  var achillesArm = 0.05
  var boneExponent = 6.6
  var tendonExponent = 9.0
  var cartilageExponent = 9.0
  var muscleExponent = 3.0
  var walkingTibia = 0.28
  var walkingAchilles = 0.52

  // Sprint.
  var limbSpeedLoss = 0.2

  /// The parameters this project stands by.
  public static let standard = Parameters()

  /// The parameters of the first prototype of this model, kept to test the mechanics by.
  public static let prototype: Parameters = {
    var parameters = Parameters()
    parameters.trunkFactor = 1.10
    parameters.hipInertiaCost = 0
    parameters.hipTorqueCost = 5.17 / 2
    parameters.legPowerCost = 6.69 / 2
    return parameters
  }()
}

/// One number of the model: what it is, how sure, and who says so.
public struct Parameter: Sendable {
  /// Its name in `Parameters`. Kept for ever.
  public let key: String
  /// What it is, as a phrase.
  public let meaning: String
  /// Its unit, empty for a pure number.
  public let unit: String
  /// The standard value with its 80 % band.
  public let estimate: Estimate
  /// Where it comes from.
  public let source: Source
  /// How the number itself is known, which may be less well than its source is.
  public let status: Source.Status
  let path: any WritableKeyPath<Parameters, Double> & Sendable
}

extension Parameters {
  /// The works on whose cases the cost of a limb's mass was calibrated.
  public static let calibratedOn: [Source] = [
    .coifman2024, .field2019, .franz2012, .martin1985,
  ]
  /// The works whose figures the finished model is held against and was not fitted to.
  public static let heldAgainst: [Source] = [
    .kipp2018, .myers1985, .handWeights1986, .baggaley2024, .vestStiffness2019,
  ]

  /// The value of a parameter by its entry in the catalogue.
  public subscript(parameter: Parameter) -> Double {
    get { self[keyPath: parameter.path] }
    set { self[keyPath: parameter.path] = newValue }
  }
}
