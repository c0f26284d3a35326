internal import Advice
internal import ArgumentParser
internal import Evidence
internal import Logbook
internal import Quantities
internal import Workflow

extension Ask {
  /// The question why legs were heavy, where the command line asks it.
  func heavyLegs(on day: Day) throws -> HeavyLegsQuestion? {
    let text = question.joined(separator: " ")
    guard heavyRun != nil || HeavyLegsQuestion.asks(text) else { return nil }
    let typed: HeavyLegsQuestion
    do { typed = try HeavyLegsQuestion(text, today: day) } catch {
      throw ValidationError(error.description + ".")
    }
    guard let heavyRun else { return typed }
    guard typed.run == .latest || typed.run == .number(heavyRun) else {
      throw ValidationError("--run says another run than the words do; give one.")
    }
    return HeavyLegsQuestion(.number(heavyRun))
  }

  /// Prints why legs could have been heavy on a run of the log.
  func explain(
    _ asked: HeavyLegsQuestion, _ workbench: Workbench, _ terminal: Terminal, _ words: Words
  ) async throws {
    guard let heavy = try await workbench.heavyRun(asked.run) else {
      var when = ""
      if case .on(let day) = asked.run { when = " on \(day.iso)" }
      throw Failure(
        what: "there is no run\(when) to look at", place: "in \(log.path)",
        remedy: "'plimsoll runs' lists what is there")
    }
    if output.json {
      terminal.line(heavy.json.text)
    } else {
      for line in heavy.lines(words) { terminal.line(line) }
    }
  }
}

extension HeavyRun {
  /// The object of `ask --json` where it is asked why legs were heavy: what belongs to a verdict is
  /// null or empty.
  var json: JSON {
    .record([
      "verdict": .null, "seeClinician": .bool(false),
      "because": .array(legs.causes.prefix(3).map(\.json)), "flips": .array([]),
      "for": .array([]), "against": .array([]), "dose": .null, "alternatives": .array([]),
      "cost": .null,
      "unknown": .array(
        legs.unknown.map {
          .record(["input": .string($0.rawValue), "effect": .string($0.words)])
        }),
      "question": .string("why were my legs heavy on run \(run.id)"),
      "summary": .strings(legs.summary), "buildsMuscle": .null, "needs": .null,
      "heavyLegs": lookedAt,
    ])
  }

  private var lookedAt: JSON {
    let seen = legs.run
    return .record([
      "run": .integer(run.id), "date": .string(run.day.iso),
      "distanceMeters": JSON(run.value("distance.meters")), "minutes": JSON(seen.minutes),
      "speedMps": JSON(seen.speed?.metersPerSecond),
      "heldSpeedMps": JSON(seen.heldSpeed?.metersPerSecond),
      "heldSpeedBasis": JSON(seen.heldSpeed?.basis.rawValue),
      "carriedKilograms": JSON(seen.carriedMass?.kilograms),
      "sleptHours": JSON(seen.sleptHours),
      "sleepQuality": JSON(seen.sleepQuality.map { Int64($0) }),
      "soreness": JSON(seen.soreness), "daysSinceHard": JSON(seen.daysSinceHard),
      "causes": .array(legs.causes.map(\.json)), "notCuredBy": legs.notCuredBy.json,
      "unknown": .strings(legs.unknown.map(\.rawValue)),
    ])
  }

  /// The answer for people: plain words first, then what stands behind them.
  func lines(_ words: Words) -> [String] {
    let distance = run.value("distance.meters").map { ", " + words.distance($0) } ?? ""
    let time = legs.run.minutes.map { " in " + Words.duration($0 * 60) } ?? ""
    var lines = ["Run \(run.id), \(run.day.iso)\(distance)\(time)."] + legs.summary
    lines += ["This is training advice, not medical advice."]
    if let held = legs.run.heldSpeed {
      let speed = held.metersPerSecond
      let band = "\(words.pace(speed.high)) to \(words.pace(speed.low))"
      let basis =
        held.basis == .bestEfforts ? "from your best efforts of 90 days" : "as you typed it"
      lines += ["", "The pace you can hold", "  \(words.pace(speed.value)) (\(band)), \(basis)"]
    }
    let facts = (legs.causes + [legs.notCuredBy]).flatMap(\.lines)
    return lines + ["", "The rules and claims behind the facts"] + facts.map { "  " + $0 }
  }
}
