import Biomechanics
import Logbook
import Quantities

extension AdviceRule {
  /// Ten days before a race nothing is carried.
  static let loadNearRace = AdviceRule("loadNearRace", rules: "LOAD-08", claims: "C82") {
    situation in
    guard let days = situation.question.raceInDays, situation.isRaceNear, situation.isLoaded
    else { return nil }
    let away = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
    return Ruling(.no, "Your race is \(away). In the last ten days we carry nothing extra.")
  }

  /// Five days before a race no strength.
  static let strengthNearRace = AdviceRule("strengthNearRace", rules: "STIM-04") { situation in
    guard let days = situation.question.raceInDays, (0...5).contains(days),
      situation.kind == .strength || situation.kind == .jumps
    else { return nil }
    return Ruling(.notNow, "In the last five days before a race, strength work only tires.")
  }

  /// No mass on legs or arms on a run.
  static let limbMassOnRun = AdviceRule(
    "limbMassOnRun", rules: "LOAD-01", claims: "C38 C49 C70 C84 C03"
  ) { situation in
    guard situation.isRun, situation.legs + situation.arms > 0 else { return nil }
    if situation.legs == 0 {
      return Ruling(.no, "No study shows that weights in the hands help a run. They cost effort.")
    }
    return Ruling(
      .no, "No study shows that leg weights on a run build muscle, or that they are safe.")
  }

  /// No loaded run to lose body mass.
  static let loadToLoseMass = AdviceRule("loadToLoseMass", claims: "C83 C68 C70") { situation in
    guard situation.isRun, situation.isLoaded, situation.question.goal == .weight else {
      return nil
    }
    return Ruling(.no, "Weights burn little extra on a run. A longer walk burns more for less.")
  }

  /// On the trunk only for strides, short climbs, and a race's pack.
  static let vestOnRun = AdviceRule("vestOnRun", rules: "LOAD-02", claims: "C40 C42 C68 C79 C80") {
    situation in
    let kind = situation.kind
    guard situation.isRun, situation.trunk > 0, !situation.isPackRun,
      ![.strides, .highResistance].contains(kind)
    else { return nil }
    if kind == .pack {
      return Ruling(.walkIt, "A pack on a run makes sense for one goal: a race with that pack.")
    }
    if [.easy, .recovery, .long, .tempo].contains(kind) {
      return Ruling(.walkIt, "A vest or pack is for walks and a few short strides, not this run.")
    }
    return Ruling(.no, "Hard running is hard enough. Leave the added weight off.")
  }

  /// At most a tenth of body mass on the trunk: refused on a run, less of it on a walk.
  static let trunkLimit = AdviceRule("trunkLimit", rules: "LOAD-02", claims: "C22 C42") {
    situation in
    guard situation.trunkShare > 0.1001, situation.isRun || situation.kind == .walk else {
      return nil
    }
    let limit = written(situation.body.mass.kilograms.rounded(.down) / 10, decimals: 1)
    return Ruling(
      situation.isRun ? .no : .lighter,
      "That is \(percent(situation.trunkShare)) of your mass. Our limit is a tenth, \(limit) kg.")
  }

  /// At most a twentieth on a short climb.
  static let climbLimit = AdviceRule("climbLimit", rules: "LOAD-02", claims: "C53") { situation in
    guard situation.trunkShare > 0.0501, situation.kind == .highResistance else { return nil }
    let limit = written(situation.body.mass.kilograms / 20, decimals: 1)
    return Ruling(.lighter, "On steep climbs we stop at a twentieth of your mass, \(limit) kg.")
  }

  /// A load or a pull on a run is for tier 3.
  static let loadedRunTier = AdviceRule("loadedRunTier", rules: "LOAD-07", claims: "C13") {
    situation in
    // On the limbs a load does not come at any tier.
    guard situation.isRun, situation.isLoaded, situation.legs + situation.arms == 0,
      situation.tier < .seasoned
    else { return nil }
    let reason = situation.standing.reason
    // Where the reason is another, what it keeps from is said with it.
    let comes = reason.contains("year of") ? "" : " Weights and pulls come after a year of running."
    return Ruling(.notNow, reason + comes)
  }

  /// A pack is run with for an hour at most.
  static let packTime = AdviceRule("packTime", rules: "LOAD-07", claims: "C24 C79") { situation in
    guard situation.isPackRun, situation.hasMass, situation.minutes > 60.001 else { return nil }
    return Ruling(.lighter, "Run with the pack for 20 to 60 minutes. Leave it off for the rest.")
  }

  /// A first time is light: half a kilo a side, a twentieth on the trunk.
  static let firstMass = AdviceRule("firstMass", rules: "LOAD-14", claims: "C13") { situation in
    guard situation.isFirstTime, situation.kind == .walk else { return nil }
    if max(situation.legs, situation.arms) > 1.001 {
      return Ruling(.lighter, "For a first time, take half a kilo on each side.")
    }
    guard situation.trunkShare > 0.0501 else { return nil }
    let first = written(situation.body.mass.kilograms / 20, decimals: 1)
    return Ruling(.lighter, "For a first time, take a twentieth of your mass, \(first) kg.")
  }

  /// At most a kilo a side on a walk.
  static let limbMassOnWalk = AdviceRule("limbMassOnWalk", claims: "C22 C43") { situation in
    guard situation.kind == .walk, max(situation.legs, situation.arms) > 2.001 else { return nil }
    return Ruling(.lighter, "On a walk we stop at one kilo on each side.")
  }

  /// Forty minutes with mass on the limbs are enough.
  static let longWalk = AdviceRule("longWalk", claims: "C24 C88") { situation in
    guard situation.kind == .walk, situation.legs + situation.arms > 0, situation.minutes > 40.001
    else { return nil }
    return Ruling(.lighter, "Walk with them for 15 to 40 minutes, then take them off.")
  }

  /// A first drill is light: half a kilo on each leg.
  static let firstDrill = AdviceRule("firstDrill", rules: "LOAD-14", claims: "C13 C45") {
    situation in
    guard situation.isFirstTime, situation.kind.movement == .exercise, situation.legs > 1.001,
      !situation.isHeavyExercise
    else { return nil }
    return Ruling(.lighter, "For a first time, take half a kilo on each leg.")
  }

  /// At most two kilos a leg in a drill. A product choice, that of the table of doses.
  static let limbMassInDrill = AdviceRule("limbMassInDrill", claims: "C22 C45") { situation in
    guard situation.kind.movement == .exercise, situation.legs > 4.001 else { return nil }
    return Ruling(.lighter, "In drills we stop at two kilos on each leg.")
  }

  /// No mass in other sports, in stretching or at rest: nothing is known of it there. A product
  /// choice.
  static let massElsewhere = AdviceRule("massElsewhere", claims: "C70") { situation in
    guard [.cross, .mobility, .rest].contains(situation.kind), situation.hasMass else { return nil }
    return Ruling(.lighter, "Nobody has studied weights there. Leave them off.")
  }

  /// Strength begins with the own weight.
  static let ownWeightFirst = AdviceRule("ownWeightFirst", claims: "C72 C13") { situation in
    guard situation.isHeavyExercise, situation.hasMass, situation.isFirstTime else { return nil }
    return Ruling(.lighter, "First master it with your own weight: 3 clean sets of 15, two weeks.")
  }
}
