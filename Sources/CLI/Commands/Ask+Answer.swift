internal import Advice
internal import Biomechanics
internal import Evidence
internal import Foundation
internal import Logbook
internal import Quantities

extension Answer {
  /// The object of `ask --json`, a promise to scripts.
  var json: JSON {
    .record([
      "verdict": .string(verdict.rawValue), "seeClinician": .bool(seeClinician),
      "because": .array(because.map(\.json)),
      "flips": .array(
        flips.map {
          .record(["change": .string($0.change), "verdict": .string($0.verdict.rawValue)])
        }),
      "for": .array(supporting.compactMap(Self.claim)),
      "against": .array(opposing.compactMap(Self.claim)),
      "dose": dose?.json ?? .null, "alternatives": .array(alternatives.map(\.json)),
      "cost": cost?.json ?? .null,
      "unknown": .array(
        unknown.map {
          .record(["input": .string($0.input), "effect": .string($0.effect)])
        }),
      "question": .string(question.words), "summary": .strings(summary),
      "buildsMuscle": question.goal == .muscle ? BuildingMuscle(question).json : .null,
      "needs": needs?.json ?? .null, "heavyLegs": .null,
    ])
  }

  private static func claim(_ id: String) -> JSON? {
    guard let claim = Claim.named(id) else { return nil }
    return .record([
      "claim": .string(claim.id), "statement": .string(claim.statement),
      "saidBy": .string(claim.saidBy.map(\.described).joined(separator: "; ")),
      "strength": .string(claim.strength.rawValue),
    ])
  }

  /// The answer for people: plain words first, then what stands behind them.
  var lines: [String] {
    var lines = summary
    func section(_ title: String, _ more: [String]) {
      if !more.isEmpty { lines += ["", title] + more.map { "  " + $0 } }
    }
    if question.goal == .muscle, !isRedFlag {
      let muscle = BuildingMuscle(question)
      section("What is known of growing muscle", muscle.known.flatMap(\.lines))
      section("What nobody has shown", muscle.notKnown.flatMap(\.lines))
      section("What does build muscle", muscle.doesWork.flatMap(\.lines))
    }
    guard !isRedFlag else {
      section("The rules and claims behind the facts", because.flatMap(\.lines))
      return lines
    }
    section("What it would cost", cost?.lines ?? [])
    section("How much, if at all", dose?.lines ?? [])
    if let needs { section("What a body needs", needs.lines) }
    let others = bestOfEachKind.prefix(6).map { "\($0.words): \($0.comparison)" }
    section("Other ways", others.isEmpty ? [] : others + [Alternative.doubt])
    section("For it", supporting.prefix(4).flatMap(Self.claimLines))
    section("Against it", opposing.prefix(4).flatMap(Self.claimLines))
    section("The rules and claims behind the facts", because.flatMap(\.lines))
    section(
      "Tell us these, they could change it",
      unknown.filter(\.matters).prefix(5).map { "\($0.input): \($0.effect)" })
    return lines
  }

  private static func claimLines(_ id: String) -> [String] {
    guard let claim = Claim.named(id) else { return [] }
    let said = names(claim.saidBy).joined(separator: ", ")
    return ["\(claim.id) \(claim.statement) (\(said); \(claim.strength.words))"]
  }
}

extension Answer {
  /// Each speaker's name; those without one are counted.
  private static func names(_ speakers: [Speaker]) -> [String] {
    var names: [String] = []
    let unnamed = speakers.count(where: { $0.name == Speaker.muscleWriter.name })
    if unnamed == 1 { names.append(Speaker.muscleWriter.name) }
    if unnamed > 1 { names.append(unnamed == 2 ? "two unnamed writers" : "three unnamed writers") }
    for name in speakers.map(\.name) where name != Speaker.muscleWriter.name {
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}

extension Answer.Fact {
  var json: JSON {
    .record(["fact": .string(words), "rules": .strings(rules), "claims": .strings(claims)])
  }

  var lines: [String] {
    let named = rules + claims
    return named.isEmpty ? [] : ["\(words) [\(named.joined(separator: ", "))]"]
  }
}

extension DailyNeeds {
  var json: JSON {
    .record([
      "ranges": .array(
        needs.map { need in
          .record([
            "need": .string(need.key), "amount": JSON(need.amount), "unit": .string(need.unit),
            "words": .string(need.words), "rule": JSON(need.rule),
            "sources": .strings(need.sources.map(\.key)),
          ])
        }), "note": .string(note),
    ])
  }

  fileprivate var lines: [String] {
    needs.map { need in
      let named = [need.rule].compactMap(\.self) + need.sources.map(\.key)
      return "\(need.words) [\(named.joined(separator: ", "))]"
    } + [note]
  }
}

extension BuildingMuscle {
  var json: JSON {
    .record([
      "answer": .string(words), "known": .array(known.map(\.json)),
      "notKnown": .array(notKnown.map(\.json)), "doesWork": .array(doesWork.map(\.json)),
    ])
  }
}

extension Dose {
  var json: JSON {
    .record([
      "massKilograms": JSON(massKilograms), "site": .string(site), "minutes": JSON(minutes),
      "timesPerWeek": JSON(timesPerWeek), "stepKilograms": JSON(stepKilograms),
      "notes": .strings(notes), "mostKilograms": JSON(mostKilograms),
      "status": .string(Strength.productChoice.rawValue),
    ])
  }

  fileprivate var lines: [String] {
    func mass(_ value: Double) -> String { JSON.digits(value) + " kg" }
    let often =
      timesPerWeek < 1
      ? "once in \(JSON.digits(1 / timesPerWeek)) weeks"
      : timesPerWeek == 1 ? "once a week" : "\(JSON.digits(timesPerWeek)) times a week"
    return [
      "Begin with \(mass(massKilograms)) in all, \(JSON.digits(minutes)) min, at most \(often); "
        + "steps of \(mass(stepKilograms)) up to \(mass(mostKilograms)). Our choice: no study."
    ] + notes
  }
}

extension Alternative {
  var json: JSON {
    var members: [JSON.Member] = [
      .init(key: "session", value: .string(session.text)),
      .init(key: "stimulusPerTissueDose", value: JSON(stimulusPerTissueDose)),
      .init(key: "better", value: JSON(better)),
      .init(key: "words", value: .string(words)),
    ]
    members.append(
      .init(
        key: "carry",
        value: .array(
          carriedLoad.items.map {
            .record([
              "site": .string($0.kind.key), "massKilograms": JSON($0.mass.kilograms),
            ])
          })))
    return .object(members)
  }
}

extension Cost {
  var json: JSON {
    .record([
      "energyPercent": JSON(energyPercent), "equivalentFlatSpeedMps": JSON(equivalentFlatSpeed),
      "tissues": .object(
        Tissue.allCases.compactMap { tissue in
          tissues[tissue].map { JSON.Member(key: tissue.rawValue, value: JSON($0)) }
        }),
    ])
  }

  fileprivate var lines: [String] {
    let pace = Words().pace(equivalentFlatSpeed.value)
    guard isLoaded else { return ["The effort of \(pace) on the flat."] }
    var lines = [
      "Energy \(energyPercent.percentWords): the effort of \(pace) on the flat with nothing added."
    ]
    for tissue in Tissue.allCases {
      guard let change = tissues[tissue], abs(change.value) >= 1 else { continue }
      func factor(_ percent: Double) -> String { Words.decimals(1 + percent / 100, 1) }
      let band = "\(factor(change.low)) to \(factor(change.high))"
      lines.append(
        "\(Words.spaced(tissue.rawValue)): \(factor(change.value)) times the wear per km (\(band))")
    }
    return lines
  }
}

extension Strength {
  /// The strength in words.
  var words: String { Words.spaced(rawValue) }
}
