import Evidence
import Logbook

extension Watcher {
  /// Signs that end everything at once.
  static let redFlags = Watcher("redFlags", "Signs for a clinician", rules: "PAIN-07") { log, day in
    let said = log.statements.filter { $0.day == day }
    return .seen(
      said.compactMap { statement in
        guard case .redFlag(let flag) = statement.content else { return nil }
        var sighting = Sighting(
          .stop, "At the \(statement.spot.words) there is \(flag.words).",
          today: "Stop, and have it looked at soon.")
        sighting.needsClinician = true
        sighting.spot = statement.spot
        return sighting
      })
  }

  /// What each sore place allows, by its stage.
  static let painStages = Watcher(
    "painStages", "Pain, place by place",
    rules: "PAIN-01 PAIN-02 PAIN-03 PAIN-04 PAIN-05 RTR-01 RTR-02 RTR-05 RTR-06",
    claims: "C12 C16 C17"
  ) { log, day in
    .seen(log.pains.compactMap { PainReading($0, on: day)?.sighting })
  }

  /// Pain of a point more than usual on a day on which something was carried.
  static let painUnderLoad = Watcher(
    "painUnderLoad", "Pain while carrying", rules: "PAIN-06", claims: "C12 C16", staysDays: 1
  ) { log, day in
    let loaded = log.runs(from: day, through: day).filter { $0.carriedKilograms > 0 }
    guard let run = loaded.last, let checkIn = log.checkIn(on: day) else { return .nothing }
    let rise = checkIn.pains.filter { $0.moment == .during }.map { pain in
      (pain: pain, rise: pain.score - log.usualScore(of: pain, before: day))
    }
    guard let worst = rise.max(by: { $0.rise < $1.rise }), worst.rise >= threshold("PAIN-06") else {
      return .nothing
    }
    let score = worst.pain.score
    var sighting = Sighting(
      .ease,
      "The \(worst.pain.spot.words) hurt \(written(score, decimals: 1)) in 10 while you carried "
        + "something, \(written(worst.rise, decimals: 1)) above usual.",
      today: "Carry nothing on a run until it starts without pain.")
    sighting.amount = Finding.Amount("pain", exactly: score, unit: "points of 10")
    sighting.run = run.id
    sighting.spot = worst.pain.spot
    return .one(sighting)
  }

  /// Sore muscles, and soreness that stays.
  static let soreMuscles = Watcher(
    "soreMuscles", "Sore muscles", rules: "PAIN-08", claims: "C12"
  ) { log, day in
    guard let score = log.checkIn(on: day)?.soreness, score > threshold("PAIN-08", 0) else {
      return .nothing
    }
    let isGrave = score >= threshold("PAIN-08", 2)
    // 72 hours end on the fourth day in a row.
    let days = Int(threshold("PAIN-08", 3) / 24)
    let lasts = (1...days).allSatisfy {
      (log.checkIn(on: day + -$0)?.soreness ?? 0) > threshold("PAIN-08", 0)
    }
    let cut = written(threshold("PAIN-08", 4))
    var sighting = Sighting(
      .ease,
      "Your muscles are sore, \(written(score, decimals: 1)) in 10"
        + (lasts ? ", for more than \(days) days now." : "."),
      today: (isGrave ? "Rest today." : "Keep today easy, with nothing added.")
        + (lasts ? " Cut the next session of its kind by \(cut) %." : ""))
    sighting.amount = Finding.Amount("soreness", exactly: score, unit: "points of 10")
    return .one(sighting)
  }
}

extension WatchedLog {
  /// The mean score of a pain's place and moment in the two weeks before a day, 0 where none was
  /// said. The two weeks are a choice of this project.
  fileprivate func usualScore(of pain: Pain, before day: Day) -> Double {
    let scores = (1...14).compactMap { checkIn(on: day + -$0) }.flatMap(\.pains)
      .filter { $0.answersTheSame(as: pain) }.map(\.score)
    return scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
  }
}

extension Pain.Spot {
  /// The place in a sentence: `left shin`.
  var words: String {
    guard let side else { return place.title }
    return (side == .left ? "left " : "right ") + place.title
  }
}
