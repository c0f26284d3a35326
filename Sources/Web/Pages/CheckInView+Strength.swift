import Logbook

/// Strength work: the form, and what was done in the last two weeks.
struct StrengthCard: Sendable {
  var exercise: SettingsView.Select
  var fields: [Field]
  var lines: [Line]

  /// Sets of one exercise.
  struct Line: Sendable {
    var date: String
    var words: String
    var work: Int64
    var take: String
  }

  init(_ report: CheckInReport, form: CheckInForm, formats: Formats) {
    let texts = formats.texts
    let chosen = form.fields["exercise"] ?? report.work.last?.exercise.rawValue ?? ""
    exercise = SettingsView.Select(
      name: "exercise", label: texts[StrengthText.exercise],
      choices: Exercise.allCases.map {
        Choice(value: $0.rawValue, label: texts[$0.text], isChosen: $0.rawValue == chosen)
      })
    func field(_ name: String, _ label: StrengthText, unit: String? = nil) -> Field {
      Field(
        name: name, label: texts[label], value: form.fields[name] ?? "", unit: unit,
        error: form.errors[name])
    }
    let mass = texts[formats.imperial ? UnitText.pounds : .kilograms]
    fields = [
      field("sets", .sets).with(hint: texts[StrengthText.setsHint]),
      field("mass", .mass, unit: mass).asking("text", inputMode: "decimal"),
      field("reserve", .reserve).with(hint: texts[StrengthText.reserveHint])
        .asking("text", inputMode: "numeric"),
      field("minutes", .minutes, unit: texts[StrengthText.minutesUnit])
        .with(hint: texts[StrengthText.minutesHint]).asking("text", inputMode: "decimal"),
      field("workEffort", .effort).with(hint: texts[StrengthText.effortHint])
        .asking("text", inputMode: "decimal"),
    ]
    lines = report.work.reversed().map { work in
      var words = "\(texts[work.exercise.text]) \(work.setsText.replacing("x", with: "×"))"
      if let mass = work.massKilograms { words += ", " + formats.mass(mass).joined }
      if let reserve = work.repetitionsInReserve {
        words += ", " + texts(StrengthText.reserveLine, ["count": String(reserve)])
      }
      if let minutes = work.minutes {
        words += ", " + formats.number(minutes) + " " + texts[StrengthText.minutesUnit]
      }
      if let effort = work.effort {
        words +=
          ", "
          + texts(StrengthText.effortLine, ["score": texts.short(effort)])
      }
      return Line(
        date: formats.shortDay(work.day, today: report.today), words: words, work: work.id,
        take: texts(CheckInText.takeOf, ["what": words]))
    }
  }
}

/// What was measured to see whether work on the muscles did something.
struct OutcomeCard: Sendable {
  var outcome: SettingsView.Select
  var value: Field
  var lines: [Line]

  /// One outcome: its latest value, and what became of it.
  struct Line: Sendable {
    var title: String
    var key: String
    var value: String
    var date: String
    var measured: String
    var course: String
    var real: String
    var take: String
  }

  init(_ report: CheckInReport, form: CheckInForm, formats: Formats) {
    let texts = formats.texts
    let words = OutcomeWords(formats: formats)
    let chosen = form.fields["outcome"] ?? ""
    outcome = SettingsView.Select(
      name: "outcome", label: texts[StrengthText.outcome],
      choices: Outcome.all.map {
        Choice(value: $0.key, label: words.title($0), isChosen: $0.key == chosen)
      })
    value = Field(
      name: "value", label: texts[StrengthText.value], value: form.fields["value"] ?? "",
      error: form.errors["value"]
    ).asking("text", inputMode: "decimal").with(
      hint: texts(
        StrengthText.valueHint,
        ["length": words.unit(.meters), "mass": words.unit(.kilograms)]))
    lines = Outcome.all.compactMap { outcome in
      let own = report.readings.filter { $0.outcome == outcome }
      guard let latest = own.max(by: { $0.day < $1.day }) else { return nil }
      let title = words.title(outcome)
      return Line(
        title: title, key: outcome.key, value: words.amount(latest.value, outcome.unit),
        date: formats.shortDay(latest.day, today: report.today), measured: latest.day.iso,
        course: words.course(outcome, outcome.course(of: own)),
        real: texts(
          StrengthText.real, ["change": words.amount(outcome.smallestRealChange, outcome.unit)]),
        take: texts(CheckInText.takeOf, ["what": title]))
    }
  }
}

/// How outcomes read in the reader's units.
struct OutcomeWords: Sendable {
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// How much one of the shown unit is of the stored one.
  func perUnit(_ unit: Outcome.Unit) -> Double {
    switch unit {
    case .meters: formats.imperial ? Formats.metersPerInch : 0.01
    case .kilograms: formats.imperial ? Formats.kilogramsPerPound : 1
    case .repetitions: 1
    }
  }

  /// The shown unit.
  func unit(_ unit: Outcome.Unit) -> String {
    switch unit {
    case .meters: texts[formats.imperial ? UnitText.inches : .centimeters]
    case .kilograms: texts[formats.imperial ? UnitText.pounds : .kilograms]
    case .repetitions: texts[StrengthText.repetitions]
    }
  }

  /// A value with its unit.
  func amount(_ value: Double, _ unit: Outcome.Unit) -> String {
    Amount(
      value: texts.short(value / perUnit(unit)), unit: self.unit(unit)
    ).joined
  }

  /// What became of an outcome.
  func course(_ outcome: Outcome, _ course: Outcome.Course) -> String {
    switch course {
    case .unknown: texts[StrengthText.once]
    case .unchanged: texts[StrengthText.unchanged]
    case .grown(let difference):
      texts(StrengthText.grown, ["difference": amount(difference, outcome.unit)])
    case .fallen(let difference):
      texts(StrengthText.fallen, ["difference": amount(-difference, outcome.unit)])
    }
  }

  /// What an outcome is called.
  func title(_ outcome: Outcome) -> String {
    if let exercise = Exercise.allCases.first(where: { outcome.key == "best-set-" + $0.rawValue }) {
      return texts(StrengthText.bestSet, ["exercise": texts[exercise.text]])
    }
    let names: [String: StrengthText] = [
      "thigh-girth": .thighGirth, "calf-girth": .calfGirth, "calf-raises": .singleCalfRaises,
      "sit-to-stand": .sitToStand, "jump-height": .jumpHeight,
    ]
    for (end, side) in [("-l", StrengthText.left), ("-r", .right)] where outcome.key.hasSuffix(end)
    {
      let name = names[String(outcome.key.dropLast(end.count))].map { texts[$0] }
      return texts(side, ["what": name ?? outcome.title])
    }
    return names[outcome.key].map { texts[$0] } ?? outcome.title
  }
}

extension Exercise {
  /// What it is called.
  var text: StrengthText {
    switch self {
    case .lunges: .lunges
    case .stepUps: .stepUps
    case .squats: .squats
    case .jumps: .jumps
    case .calfRaises: .calfRaises
    case .hipAbduction: .hipAbduction
    case .hamstringCurls: .hamstringCurls
    case .shoulderRaises: .shoulderRaises
    case .bicepsCurls: .bicepsCurls
    case .balance: .balance
    }
  }
}
