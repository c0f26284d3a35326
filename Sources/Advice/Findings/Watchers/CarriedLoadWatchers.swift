import Biomechanics
import Evidence
import Logbook
import Quantities

extension Watcher {
  /// Mass on feet or legs during a run.
  static let limbMassOnRun = Watcher(
    "limbMassOnRun", "Mass on the legs during a run", rules: "LOAD-01", claims: "C25 C38",
    staysDays: 1
  ) { log, day in
    .seen(
      log.runs(from: day, through: day).compactMap { run in
        let mass = run.carriedLoad.legMass.kilograms
        guard mass > threshold("LOAD-01") else { return nil }
        var sighting = Sighting(
          .ease, "You ran with \(written(mass, decimals: 1)) kg on your legs.",
          today: "Leave it at home on the next run; hill sprints or strength do the same work.")
        sighting.caveat = "No trial counts the injuries of it, for or against."
        sighting.amount = Finding.Amount("mass on the legs", exactly: mass, unit: "kg")
        sighting.run = run.id
        return sighting
      })
  }

  /// More than a tenth of the body on the trunk.
  static let trunkMass = Watcher(
    "trunkMass", "Mass on the trunk during a run", rules: "LOAD-02", claims: "C22 C42", staysDays: 1
  ) { log, day in
    let loaded = log.runs(from: day, through: day).filter { $0.carriedLoad.trunkMass > .zero }
    guard !loaded.isEmpty else { return .nothing }
    guard let body = log.runner.mass else { return .unknown("the mass of your body is not known") }
    return .seen(
      loaded.compactMap { run in
        let share = run.carriedLoad.trunkMass / body
        guard share > threshold("LOAD-02") / 100 + 1e-9 else { return nil }
        var sighting = Sighting(
          .ease, "You ran with \(percent(share)) of your body's mass on the trunk.",
          today: "Keep to a tenth of it on the next one, at most.")
        sighting.caveat = "The limit is ours; studies used up to a fifth, for moments."
        sighting.amount = Finding.Amount(
          "share of body mass on the trunk", exactly: share * 100, unit: "%")
        sighting.run = run.id
        return sighting
      })
  }

  /// Something carried in the last days before the race of the plan.
  static let loadBeforeRace = Watcher(
    "loadBeforeRace", "A load shortly before the race", rules: "LOAD-08", claims: "C82",
    staysDays: 1
  ) { log, day in
    guard let race = log.runner.raceDay, race >= day,
      Double(race - day) <= threshold("LOAD-08"),
      let run = log.runs(from: day, through: day).last(where: { $0.carriedKilograms > 0 })
    else { return .nothing }
    let left = race - day
    let away = left == 0 ? "is today" : left == 1 ? "is tomorrow" : "is in \(left) days"
    var sighting = Sighting(
      .ease, "You carried something, and the race of your plan \(away).",
      today: "Carry nothing until then; the runs themselves can stay.")
    sighting.caveat = "From how many days on is our choice, after the idea of a taper."
    sighting.amount = Finding.Amount("days to the race", exactly: Double(left), unit: "days")
    sighting.run = run.id
    return .one(sighting)
  }

  /// Loaded runs too close to each other, or to a pain.
  static let loadedRuns = Watcher(
    "loadedRuns", "How often a load is carried", rules: "LOAD-07", claims: "C24", staysDays: 1
  ) { log, day in
    let loaded = log.runs(from: day + -6, through: day).filter { $0.carriedKilograms > 0 }
    guard let last = loaded.last, last.day == day else { return .nothing }
    if Double(loaded.count) > threshold("LOAD-07", 0) {
      var sighting = Sighting(
        .ease, "\(loaded.count) runs with a load within seven days.",
        today: "Carry nothing for the rest of a week.")
      sighting.amount = Finding.Amount(
        "loaded runs in seven days", exactly: Double(loaded.count))
      sighting.run = last.id
      return .one(sighting)
    }
    let back = Int(threshold("LOAD-07", 1))
    let pains = log.checkIns.filter { $0.day <= day && day - $0.day <= back }.flatMap(\.pains)
    guard let worst = pains.max(by: { $0.score < $1.score }),
      worst.score > threshold("LOAD-07", 2)
    else { return .nothing }
    var sighting = Sighting(
      .ease,
      "You carried a load within \(back) days of a pain of \(written(worst.score, decimals: 1)) at "
        + "the \(worst.spot.words).",
      today: "Carry nothing until \(back) days have passed without one above 2.")
    sighting.amount = Finding.Amount("pain", exactly: worst.score, unit: "points of 10")
    sighting.run = last.id
    return .one(sighting)
  }
}
