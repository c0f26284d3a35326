import Evidence

extension Parameters {
  /// Every parameter, in the order in which they are used.
  public static let catalogue: [Parameter] = energy + gait + forces + tissue + sprint

  /// The entry of a key.
  public static func parameter(named key: String) -> Parameter? {
    catalogue.first { $0.key == key }
  }

  /// Describes a parameter; its value is read from `standard`, so that it stands in one place.
  private static func entry(
    _ path: any WritableKeyPath<Parameters, Double> & Sendable, _ key: String, _ meaning: String,
    _ band: ClosedRange<Double>, _ origin: (Source, Source.Status)
  ) -> Parameter {
    let parts = meaning.split(separator: "|", maxSplits: 1)
    let unit = parts.count == 2 ? String(parts[1]) : ""
    let value = standard[keyPath: path]
    return Parameter(
      key: key, meaning: String(parts[0]), unit: unit,
      estimate: Estimate(value, low: band.lowerBound, high: band.upperBound),
      source: origin.0, status: origin.1, path: path)
  }

  static let energy: [Parameter] = [
    entry(
      \.standingPower, "standingPower", "gross power of standing still|W/kg", 1.1...1.7,
      (.standing2015, .proposed)),
    entry(
      \.trunkFactor, "trunkFactor",
      "net cost of a kilogram on the trunk, relative to one of the body", 0.95...1.15,
      (.teunissen2007, .proposed)),
    entry(
      \.weightSupportShare, "weightSupportShare",
      "share of the net cost that goes with body weight held up by a harness", 0.65...0.81,
      (.teunissen2007, .read)),
    entry(
      \.hipInertiaCost, "hipInertiaCost",
      "power for one newton meter of the mean torque that a limb's inertia asks for|W/(N·m)",
      2.0...3.4, (.plimsollCalibration, .derived)),
    entry(
      \.hipTorqueCost, "hipTorqueCost",
      "power for one newton meter of mean hip torque in swing; not used by the standard|W/(N·m)",
      0...5.3,
      (.plimsollCalibration, .derived)),
    entry(
      \.legPowerCost, "legPowerCost",
      "power for one watt of positive leg power in swing, per leg; not used by the standard|W/W",
      0...3.4, (.plimsollCalibration, .derived)),
    entry(
      \.elbowShare, "elbowShare",
      "share of the elbow's torque that is paid beside the shoulder's", 0.5...1.5,
      (.plimsollCalibration, .proposed)),
    entry(
      \.dragEfficiency, "dragEfficiency",
      "work against a small horizontal pull, per energy spent for it", 0.33...0.45,
      (.daSilva2022, .derived)),
    entry(
      \.propulsionShare, "propulsionShare",
      "share of the net cost that propulsion takes: the most a forward pull can save", 0.3...0.42,
      (.arellano2014, .read)),
    entry(
      \.bodyDragCoefficient, "bodyDragCoefficient", "drag coefficient of a runner", 0.7...1.1,
      (.arsac2002, .secondary)),
    entry(\.airDensity, "airDensity", "density of air|kg/m³", 1.05...1.3, (.arsac2002, .secondary)),
    entry(
      \.parachuteDragCoefficient, "parachuteDragCoefficient",
      "drag coefficient of a parachute's canopy", 1.0...1.6, (.plimsollChoice, .recalled)),
    entry(
      \.towFriction, "towFriction", "friction of a sled on synthetic track, force per weight",
      0.2...0.6, (.cross2017, .derived)),
    entry(
      \.oxygenEnergy, "oxygenEnergy", "energy of a milliliter of oxygen|J", 20.1...21.1,
      (.minetti2002, .secondary)),
    entry(
      \.heartRateShare, "heartRateShare",
      "rise of heart rate in percent for one percent of oxygen uptake", 0.3...0.6,
      (.field2019, .read)),
    entry(
      \.walkingRestingPower, "walkingRestingPower", "resting power in walking|W/kg", 0.95...1.2,
      (.looney2022, .secondary)),
    entry(
      \.walkingTerrain, "walkingTerrain", "terrain factor of walking, 1 on a treadmill", 1...1.2,
      (.looney2022, .secondary)),
  ]

  static let gait: [Parameter] = [
    entry(
      \.strideFrequencyAtRest, "strideFrequencyAtRest",
      "stride frequency, extrapolated to no speed|Hz", 1.04...1.19, (.fukuchi2017, .derived)),
    entry(
      \.strideFrequencyPerSpeed, "strideFrequencyPerSpeed",
      "stride frequency per speed|Hz/(m/s)", 0.08...0.10, (.fukuchi2017, .derived)),
    entry(
      \.contactAtSlowest, "contactAtSlowest", "contact time at 2.5 m/s|s", 0.256...0.318,
      (.fukuchi2017, .derived)),
    entry(
      \.contactExponent, "contactExponent", "power of speed by which contact time falls",
      0.45...0.6, (.fukuchi2017, .derived)),
    entry(
      \.referenceHeight, "referenceHeight", "height of the runners the gait was measured on|m",
      1.70...1.80, (.fukuchi2017, .proposed)),
    entry(
      \.legInertiaSlowing, "legInertiaSlowing",
      "fall of step frequency per rise of the leg's inertia, both as shares", 0...0.2,
      (.macadam2019, .proposed)),
    entry(
      \.trunkContactShare, "trunkContactShare",
      "rise of contact time per mass on the trunk, both as shares", 0.3...0.5,
      (.vestStiffness2019, .proposed)),
    entry(
      \.trunkSlowing, "trunkSlowing",
      "fall of step frequency per mass on the trunk, both as shares", 0...0.4,
      (.vestStiffness2019, .proposed)),
    entry(
      \.uphillFrequency, "uphillFrequency", "rise of step frequency per grade uphill, as shares",
      0...0.5, (.padulo2012, .proposed)),
  ]

  static let forces: [Parameter] = [
    entry(
      \.impactMassShare, "impactMassShare", "share of the body that stops at impact", 0.06...0.1,
      (.clark2017, .secondary)),
    entry(
      \.impactSpeed, "impactSpeed", "speed that mass loses at impact, at 3 m/s|m/s", 1.0...2.0,
      (.plimsollChoice, .proposed)),
    entry(
      \.impactSpeedPerSpeed, "impactSpeedPerSpeed", "rise of that speed per running speed", 0...0.5,
      (.plimsollChoice, .proposed)),
    entry(
      \.impactTime, "impactTime", "time that mass takes to stop, heel first|s", 0.02...0.05,
      (.plimsollChoice, .proposed)),
    entry(
      \.impactGrade, "impactGrade", "rise of the impact speed per grade downhill, as shares", 4...8,
      (.gottschall2005, .derived)),
    entry(
      \.activePulsePeak, "activePulsePeak", "peak of the slow pulse, as a share of contact",
      0.44...0.5, (.clark2017, .secondary)),
    entry(
      \.foreAftAmplitude, "foreAftAmplitude",
      "amplitude of braking and push-off in body weights per speed|s/m", 0.07...0.13,
      (.plimsollChoice, .recalled)),
    entry(
      \.leanShare, "leanShare",
      "share of the angle of weight and drag to the ground that the legs lean into", 0.3...1,
      (.plimsollChoice, .proposed)),
    entry(
      \.pressureStart, "pressureStart", "center of pressure at touch-down, share of foot from heel",
      0.1...0.4, (.bmclab2018, .derived)),
    entry(
      \.pressureEnd, "pressureEnd", "center of pressure at toe-off, share of foot from heel",
      0.62...0.75, (.bmclab2018, .derived)),
    entry(
      \.pressureRate, "pressureRate", "share of contact in which it runs most of the way",
      0.08...0.2, (.bmclab2018, .derived)),
    entry(
      \.armSwingDegrees, "armSwingDegrees", "amplitude of the upper arm's swing|°", 20...35,
      (.plimsollChoice, .recalled)),
    entry(
      \.armMeanDegrees, "armMeanDegrees", "mean angle of the upper arm, forward positive|°",
      -20...0, (.plimsollChoice, .recalled)),
  ]

  static let tissue: [Parameter] = [
    entry(
      \.achillesArm, "achillesArm", "lever of the Achilles tendon at the ankle|m", 0.045...0.055,
      (.plimsollChoice, .recalled)),
    entry(
      \.boneExponent, "boneExponent", "power of strain by which bone is damaged", 5...9,
      (.carter1985, .secondary)),
    entry(
      \.tendonExponent, "tendonExponent", "power of force by which tendon is damaged", 5...13,
      (.firminger2020, .recalled)),
    entry(
      \.cartilageExponent, "cartilageExponent", "power of force by which cartilage is damaged",
      5...13, (.firminger2020, .recalled)),
    entry(
      \.muscleExponent, "muscleExponent", "power of force by which muscle is strained", 2...5,
      (.plimsollChoice, .proposed)),
    entry(
      \.walkingTibia, "walkingTibia", "tibial stress of a walking step, of a running one at 3 m/s",
      0.18...0.42, (.xu2017, .derived)),
    entry(
      \.walkingAchilles, "walkingAchilles",
      "Achilles force of a walking step, of a running one at 3 m/s", 0.4...0.65,
      (.keuler2024, .derived)),
  ]

  static let sprint: [Parameter] = [
    entry(
      \.limbSpeedLoss, "limbSpeedLoss",
      "fall of the highest sprint speed per rise of the leg's inertia, both as shares", 0...0.5,
      (.macadam2019, .proposed))
  ]
}
