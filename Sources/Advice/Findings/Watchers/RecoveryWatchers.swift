import Evidence
import Logbook

extension Watcher {
  /// Illness: none of it is run off. What was said yesterday holds until something newer is said.
  static let illness = Watcher("illness", "Illness", sources: [.plimsollChoice]) { log, day in
    switch log.checkIn(on: day)?.illness ?? log.checkIn(on: day + -1)?.illness {
    case .fever:
      var sighting = Sighting(
        .stop, "You have a fever, or feel ill below the neck.",
        today: "No training until a day after it has gone.")
      sighting.caveat = "How long to wait is our choice. See a clinician if it lasts."
      return .one(sighting)
    case .aboveNeck:
      var sighting = Sighting(
        .ease, "You have a cold, above the neck.",
        today: "An easy run at most, or a day of rest.")
      sighting.caveat = "This follows a habit of coaches, not a trial."
      return .one(sighting)
    case CheckIn.Illness.none?, nil: return .nothing
    }
  }

  /// Two short or bad nights in a row.
  static let badNights = Watcher("badNights", "Sleep", rules: "SLP-01") { log, day in
    let count = Int(threshold("SLP-01", 0))
    let nights = (0..<count).compactMap { log.checkIn(on: day + -$0) }
    let known = nights.filter { $0.sleepHours != nil || $0.sleepQuality != nil }
    guard known.count == count, known.allSatisfy(\.wasBadNight) else { return .nothing }
    var sighting = Sighting(
      .ease, "Two bad nights in a row.",
      today: "If today was to be hard, make it an easy run.")
    sighting.caveat =
      "Poor quality of sleep went with more injuries in one cohort; short sleep by itself did not."
    let hours = known.compactMap(\.sleepHours)
    if hours.count == count {
      sighting.amount = Finding.Amount(
        "mean sleep of the nights", exactly: hours.reduce(0, +) / Double(count), unit: "h")
    }
    return .one(sighting)
  }
}

extension CheckIn {
  /// Whether the night was short or bad (SLP-01).
  var wasBadNight: Bool {
    (sleepHours ?? .infinity) < threshold("SLP-01", 1)
      || Double(sleepQuality ?? .max) <= threshold("SLP-01", 2)
  }
}
