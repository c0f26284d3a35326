import Evidence
import Logbook
import TrainingLoad
import Workflow

/// What the figures of training load say in words.
struct MeasureWords {
  let report: TrainingLoadReport
  let texts: Texts
  let formats: Formats

  /// What days are counted by, and why.
  var counted: String {
    let coverage = report.coverage.first { $0.measure == report.measure }
    return texts(
      report.isChosen ? TrainingText.countedChosen : .countedProposed,
      [
        "measure": name(report.measure), "known": String(coverage?.known ?? 0),
        "count": String(coverage?.activities ?? 0),
      ])
  }

  /// The figures of the latest day.
  var stats: [Stat] {
    guard let point = report.latest?.point else { return [] }
    return [
      stat(.long, point.long), stat(.short, point.short),
      stat(.balance, point.balance, isSigned: true), stat(.monotony, point.monotony, decimals: 1),
      stat(.strain, point.strain),
    ]
  }

  private func stat(
    _ label: TrainingText, _ reading: Assessment<Estimate>, decimals: Int = 0,
    isSigned: Bool = false
  ) -> Stat {
    let value = reading.value
    func written(_ number: Double) -> String {
      isSigned
        ? formats.numerals.signed(number, decimals: decimals)
        : formats.number(number, decimals: decimals)
    }
    var note = reading.shortage.map { ShortageWords(texts: texts).words($0) }
    if let value, written(value.low) != written(value.high) {
      note = texts(
        TrainingText.from, ["low": written(value.low), "high": written(value.high)])
    }
    return Stat(
      label: texts[label], value: value.map { written($0.value) } ?? formats.unknown.value,
      unit: "", note: note)
  }

  /// What is not in the figures, and what they do not say.
  var notes: [String] {
    let unknown = report.days.filter { $0.amount == nil }
    var notes: [String] = []
    if !unknown.isEmpty {
      let reasons = Dictionary(grouping: unknown.flatMap(\.unknown)) {
        UnknownWords(texts: texts).reason($0.reason)
      }
      let said = reasons.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.map {
        texts(TrainingText.reasonOf, ["reason": $0.key, "count": String($0.value.count)])
      }
      notes.append(
        texts(TrainingText.unknownDays, count: unknown.count) + " "
          + said.joined(separator: "; ") + ". " + texts[TrainingText.unknownTaken])
    }
    if let monotony = report.latest?.point.monotony.value?.value, monotony > 2 {
      notes.append(texts[TrainingText.alike])
    }
    switch report.forecast {
    case .noPlan: break
    case .tooFewRuns: notes.append(texts[TrainingText.forecastUnknown])
    case .expected(let sessions, _):
      notes.append(texts(TrainingText.forecastWords, count: sessions))
    }
    if report.strengthDaysCounted > 0 {
      notes.append(
        texts(TrainingText.strengthDaysCounted, count: report.strengthDaysCounted))
    }
    if report.strengthDays > 0 {
      notes.append(texts(TrainingText.strengthDays, count: report.strengthDays))
    }
    notes.append(texts[TrainingText.registers])
    return notes
  }

  /// The measures beside each other, with what the last seven days came to by each.
  var measures: [LoadView.Measure] {
    let week = report.days.filter { !$0.point.isForecast }.suffix(7)
    return report.coverage.map { coverage in
      let amounts = week.map { $0.amount(by: coverage.measure) }
      let known = amounts.compactMap(\.self)
      return LoadView.Measure(
        name: name(coverage.measure), needs: texts[Self.needs(coverage.measure)],
        known: texts(
          TrainingText.knownOf,
          ["known": String(coverage.known), "count": String(coverage.activities)]),
        week: known.count == amounts.count
          ? formats.number(known.reduce(0, +)) : formats.unknown.value,
        isChosen: coverage.measure == report.measure)
    }
  }

  /// The choice among them.
  var choice: SettingsView.Select {
    .measures(chosen: report.isChosen ? report.measure.key : "", texts: texts)
  }

  /// The ratio with what speaks against it.
  var ratio: LoadView.Ratio? {
    guard let value = report.latest?.point.acuteChronic.value?.value else { return nil }
    return LoadView.Ratio(
      words: texts(TrainingText.ratio, ["ratio": formats.number(value, decimals: 2)]),
      criticism: texts[TrainingText.criticism],
      cites: AcuteChronicRatio.critics.map {
        AskView.Link(href: EvidenceLines.address($0.key), label: $0.key)
      })
  }

  private func name(_ measure: TrainingLoadMeasure) -> String { texts[TrainingText.name(measure)] }

  /// What a measure needs.
  static func needs(_ measure: TrainingLoadMeasure) -> TrainingText {
    switch measure {
    case .banister: .banisterNeeds
    case .edwards: .edwardsNeeds
    case .effort: .effortNeeds
    case .pace: .paceNeeds
    default: .powerNeeds
    }
  }
}

extension TrainingText {
  /// What a measure is called.
  static func name(_ measure: TrainingLoadMeasure) -> TrainingText {
    switch measure {
    case .banister: .banister
    case .edwards: .edwards
    case .effort: .effort
    case .pace: .pace
    default: .power
    }
  }
}

extension SettingsView.Select {
  /// The measures of training load, and the one that is known for most activities.
  static func measures(chosen: String, texts: Texts) -> SettingsView.Select {
    SettingsView.Select(
      name: "measure", label: texts[TrainingText.countBy],
      choices: [Choice(value: "", label: texts[TrainingText.best], isChosen: chosen.isEmpty)]
        + TrainingLoadMeasure.all.map {
          Choice(
            value: $0.key, label: texts[TrainingText.name($0)], isChosen: $0.key == chosen)
        })
  }
}

/// What a log lacks for a figure of several days, in words.
struct ShortageWords {
  let texts: Texts

  func words(_ shortage: Shortage) -> String {
    switch shortage {
    case .days(let known, let needed):
      texts(TrainingText.lackDays, ["known": String(known), "needed": String(needed)])
    case .unknownDays(let count): texts(TrainingText.lackKnown, count: count)
    case .nothingDone: texts[TrainingText.lackAny]
    case .performances(let known, let needed):
      texts(TrainingText.lackEfforts, ["known": String(known), "needed": String(needed)])
    case .tooAlike: texts[TrainingText.tooAlike]
    case .notAllOut: texts[TrainingText.notAllOut]
    case .outOfRange: texts[TrainingText.outOfRange]
    case .noBetterThanMean: texts[TrainingText.noBetter]
    }
  }
}
