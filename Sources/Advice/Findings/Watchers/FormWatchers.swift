import Evidence
import Logbook

extension Watcher {
  /// A lasting change of form between runs that are alike.
  static let formBetweenRuns = Watcher(
    "formBetweenRuns", "Form between runs that are alike",
    rules: "FORM-01 FORM-02 FORM-03 FORM-04 FORM-05 FORM-07 FORM-08", claims: "C14 C23",
    sources: [.page1954], staysDays: 1
  ) { log, day in
    guard let run = log.runs(from: day, through: day).last(where: { !$0.form.isEmpty }) else {
      return .nothing
    }
    let like = log.likeRuns(run)
    guard like.count > FormShift.usualRuns else {
      return .unknown("there are \(like.count) of \(FormShift.usualRuns + 1) runs like this one")
    }
    let shifts = FormFigure.all.compactMap { figure in
      FormShift(figure, in: like.compactMap { $0.form[figure.key] })
    }
    guard let first = shifts.first else { return .nothing }
    let words = shifts.map { $0.figure.words($0.change.value) }.joined(separator: ", ")
    var sighting = Sighting(
      shifts.count > 1 ? .ease : .tell,
      "Changed from your usual, at this pace and slope, in the same shoes: \(words). It has lasted "
        + "for \(first.runs) runs like this.",
      today: shifts.count > 1
        ? "Keep today easy. Think of what is new: shoes, way, tiredness, something sore."
        : "Think of what is new: shoes, way, tiredness, something sore.")
    sighting.caveat = Self.formCaveat
    sighting.amount = first.amount
    sighting.run = run.id
    sighting.rules = ["FORM-01", "FORM-05"] + shifts.map(\.figure.rule)
    return .one(sighting)
  }

  /// A change of form from the beginning of a run to its end.
  static let formWithinRun = Watcher(
    "formWithinRun", "Form within a run",
    rules: "FORM-01 FORM-02 FORM-03 FORM-04 FORM-05 FORM-07 FORM-08", claims: "C14 C23",
    staysDays: 1
  ) { log, day in
    .seen(
      log.runs(from: day, through: day).filter { !$0.isIndoors }.compactMap { run in
        let moved = FormFigure.all.filter { figure in
          guard let drift = run.drifts[figure.key], let usual = run.form[figure.key] else {
            return false
          }
          return abs(drift.change) > figure.smallestDrift(usual) && abs(drift.spreads) > 2
        }
        guard let first = moved.first, let drift = run.drifts[first.key] else { return nil }
        let words = moved.map { $0.words(run.drifts[$0.key]?.change ?? 0) }
        let isMore = moved.count > 1 || moved.contains { $0.key == FormFigure.balance.key }
        var sighting = Sighting(
          isMore ? .ease : .tell,
          "In its last kilometers your form changed from how the run began: "
            + words.joined(separator: ", ") + ".",
          today: isMore ? "Keep the next run short and easy." : "Note how your legs felt.")
        sighting.caveat = Self.formCaveat
        // Eight in ten of a normal scatter lie within 1.28 spreads.
        let spread = drift.spreads == 0 ? 0 : abs(drift.change / drift.spreads)
        sighting.amount = Finding.Amount(
          meaning: first.words + ", change",
          estimate: Estimate(
            drift.change * first.perUnit, low: (drift.change - 1.2816 * spread) * first.perUnit,
            high: (drift.change + 1.2816 * spread) * first.perUnit), unit: first.unit)
        sighting.run = run.id
        sighting.rules = ["FORM-01", "FORM-05"] + moved.map(\.rule)
        return sighting
      })
  }

  private static let formCaveat =
    "No line between safe and unsafe is known for any of these. Changed is not worse."

  /// Heart rate above the usual at the same pace, twice in a row.
  static let heartRateAtPace = Watcher(
    "heartRateAtPace", "Heart rate at the same pace", sources: [.plimsollChoice], staysDays: 1
  ) { log, day in
    guard let run = log.runs(from: day, through: day).last(where: { $0.heartRate != nil }) else {
      return .nothing
    }
    let like = log.likeRuns(run).filter { $0.heartRate != nil && day - $0.day <= heartDays }
    let rates = like.compactMap(\.heartRate)
    guard rates.count >= heartRuns + 2 else {
      return .unknown("there are \(rates.count) of \(heartRuns + 2) runs like this one")
    }
    let before = rates.dropLast(2)
    let usual = before.reduce(0, +) / Double(before.count)
    let squares = before.reduce(0) { $0 + ($1 - usual) * ($1 - usual) }
    let scatter = (squares / Double(before.count - 1)).squareRoot()
    let rises = rates.suffix(2).map { $0 - usual }
    guard rises.allSatisfy({ $0 >= heartRise && $0 > 2 * scatter }) else { return .nothing }
    let rise = rises.reduce(0, +) / 2
    let error = 1.2816 * scatter * (0.5 + 1 / Double(before.count)).squareRoot()
    var sighting = Sighting(
      .ease,
      "Your heart beat \(written(rise)) times a minute more than usual at this pace, on two runs "
        + "like each other in a row.",
      today: "Easy until it is as usual again. Think of heat, sleep, illness and thirst.")
    sighting.caveat = "From how much on it counts is our choice; a loose strap does the same."
    sighting.amount = Finding.Amount(
      meaning: "heart rate above usual",
      estimate: Estimate(rise, low: rise - error, high: rise + error), unit: "beats a minute")
    sighting.run = run.id
    return .one(sighting)
  }

  /// Beats above the usual that count, days that are looked back on, and runs that say what is
  /// usual. Choices of this project.
  private static let heartRise = 7.0
  private static let heartDays = 56
  private static let heartRuns = 5
}

extension FormShift {
  var amount: Finding.Amount {
    Finding.Amount(
      meaning: figure.words + ", change",
      estimate: Estimate(
        change.value * figure.perUnit, low: change.low * figure.perUnit,
        high: change.high * figure.perUnit),
      unit: figure.unit)
  }
}
