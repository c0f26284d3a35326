import Logbook

/// What the check-in page shows.
struct CheckInView: Sendable {
  var title: String
  var date: String
  var day: String
  var before: String
  var after: String?
  var isSaved = false
  var gone: Gone?
  var map: BodyMap
  var pads: [Pad]
  var soreness: Scale
  var quality: Scale
  var illness: Scale
  var sleep: Field
  var mass: Field
  var pulse: Field
  var signs: SignCard
  var note: String
  var noteError: String?
  var said: [Said]
  var isSaid: Bool
  var lately: [Line]
  var strength: StrengthCard
  var outcomes: OutcomeCard

  /// What was deleted and can be brought back.
  struct Gone: Sendable {
    var day: String
    var action: String
    /// The number of strength work; nil for a day.
    var work: String?

    init(what: String, day: Day) {
      self.day = day.iso
      work = Int64(what).map(String.init)
      action = work == nil ? "/checkin/delete" : "/checkin/strength/delete"
    }
  }

  /// Numbers or words of which one can be chosen.
  struct Scale: Sendable {
    var name: String
    var label: String
    var hint: String?
    var choices: [Choice]
  }

  /// How one place hurts.
  struct Pad: Sendable {
    var id: String
    var place: String
    var scale: Scale
    var moment: Scale
    var tissueName: String
    var tissueLabel: String
    var isOtherTissue: Bool
    /// Whether it is open without being asked for.
    var isOpen: Bool
  }

  /// A pain that was written down.
  struct Said: Sendable {
    var words: String
    var place: String
    var moment: String
    var take: String
  }

  /// A day of the list.
  struct Line: Sendable {
    var href: String
    var date: String
    var words: String
  }

  /// The page of a report, with what was typed into it.
  init(_ report: CheckInReport, form: CheckInForm, formats: Formats) {
    let texts = formats.texts
    let words = PainWords(texts: texts)
    let checkIn = report.checkIn
    let isToday = report.day == report.today
    date = formats.longDay(report.day, today: report.today)
    title =
      isToday
      ? texts[CheckInText.title]
      : texts(CheckInText.titleOfDay, ["day": formats.shortDay(report.day, today: report.today)])
    day = report.day.iso
    before = "/checkin?day=\((report.day + -1).iso)"
    after = isToday ? nil : "/checkin?day=\((report.day + 1).iso)"
    map = BodyMap { spot in
      BodyMap.Region(
        href: "#pain-\(spot.text)", label: words.place(spot),
        look: checkIn.pains.contains { $0.spot == spot && $0.score > 0 } ? "on" : nil)
    }
    let asked = report.lastSore
    pads = CheckInForm.spots.map {
      Pad($0, form: form, isOpen: $0 == asked, words: words)
    }
    let fields = CheckInFields(checkIn: checkIn, form: form, formats: formats)
    soreness = fields.soreness
    quality = fields.quality
    illness = fields.illness
    sleep = fields.sleep
    mass = fields.trait(.massKilograms)
    pulse = fields.trait(.restingHeartRate)
    signs = SignCard(report, form: form, words: words)
    note = fields.note
    noteError = form.errors["note"]
    said = checkIn.pains.map { Said($0, words: words) }
    isSaid = !checkIn.isEmpty || !signs.lines.isEmpty
    lately = report.checkIns.reversed().map {
      Line(
        href: "/checkin?day=\($0.day.iso)",
        date: formats.shortDay($0.day, today: report.today), words: words.line($0))
    }
    strength = StrengthCard(report, form: form, formats: formats)
    outcomes = OutcomeCard(report, form: form, formats: formats)
  }
}

/// The fields of a check-in, with what was typed, else what is known.
private struct CheckInFields {
  var checkIn: CheckIn
  var form: CheckInForm
  var formats: Formats

  private var texts: Texts { formats.texts }
  private var isTyped: Bool { form.fields["whole"] != nil }

  private func value(_ name: String, else known: String?) -> String {
    (isTyped ? form.fields[name] : known) ?? ""
  }

  var soreness: CheckInView.Scale {
    .numbers(
      "soreness", texts[CheckInText.soreness], 0...10,
      chosen: value("soreness", else: checkIn.soreness.map { formats.typed($0, decimals: 1) }),
      texts: texts
    ).with(hint: texts[CheckInText.sorenessHint])
  }

  var quality: CheckInView.Scale {
    .numbers(
      "sleepQuality", texts[CheckInText.quality], CheckIn.sleepQualityRange,
      chosen: value("sleepQuality", else: checkIn.sleepQuality.map(String.init)), texts: texts
    ).with(hint: texts[CheckInText.qualityHint])
  }

  var illness: CheckInView.Scale {
    let chosen = value("illness", else: checkIn.illness?.rawValue)
    let choices = CheckIn.Illness.allCases.map {
      Choice(value: $0.rawValue, label: texts[$0.text], isChosen: $0.rawValue == chosen)
    }
    let none = Choice(value: "", label: texts[CheckInText.notSaid], isChosen: chosen.isEmpty)
    return CheckInView.Scale(
      name: "illness", label: texts[CheckInText.illness], choices: [none] + choices)
  }

  var sleep: Field {
    let known = checkIn.sleepHours.map { formats.typed($0, decimals: 2) }
    return Field(
      name: "sleepHours", label: texts[CheckInText.sleep],
      value: value("sleepHours", else: known), unit: texts[CheckInText.sleepUnit],
      error: form.errors["sleepHours"]
    ).asking("text", inputMode: "decimal")
  }

  func trait(_ trait: Athlete.Trait) -> Field {
    let field = TraitField(trait: trait, formats: formats)
    return Field(
      name: field.name, label: texts[field.label], value: value(field.name, else: nil),
      unit: field.unit, error: form.errors[field.name]
    ).asking("text", inputMode: "decimal")
  }

  var note: String { value("note", else: checkIn.note) }
}

extension CheckInView.Scale {
  /// Whole numbers, and nothing said.
  static func numbers(
    _ name: String, _ label: String, _ range: ClosedRange<Int>, chosen: String, texts: Texts
  ) -> Self {
    let none = Choice(value: "", label: texts[UnitText.unknown], isChosen: chosen.isEmpty)
    var choices =
      [none]
      + range.map {
        Choice(value: String($0), label: String($0), isChosen: String($0) == chosen)
      }
    // A value between two numbers, as the command line takes it, is not lost by sending the form.
    if !choices.contains(where: \.isChosen) {
      choices.append(Choice(value: chosen, label: chosen, isChosen: true))
    }
    return Self(name: name, label: label, choices: choices)
  }

  /// The same with words below it.
  func with(hint: String) -> Self {
    var scale = self
    scale.hint = hint
    return scale
  }
}

extension CheckInView.Pad {
  fileprivate init(_ spot: Pain.Spot, form: CheckInForm, isOpen: Bool, words: PainWords) {
    let texts = words.texts
    id = "pain-" + spot.text
    place = words.place(spot)
    let typed = form.fields[CheckInForm.score(spot)] ?? ""
    scale = .numbers(
      CheckInForm.score(spot), texts(CheckInText.painOf, ["place": place]), 0...10, chosen: typed,
      texts: texts)
    let moment = form.fields[CheckInForm.moment(spot)] ?? Pain.Moment.during.rawValue
    self.moment = CheckInView.Scale(
      name: CheckInForm.moment(spot), label: place,
      choices: Pain.Moment.allCases.map {
        Choice(value: $0.rawValue, label: texts[$0.text], isChosen: $0.rawValue == moment)
      })
    tissueName = CheckInForm.otherTissue(spot)
    tissueLabel = texts[spot.place.isOverBone ? CheckInText.soft : .bone]
    isOtherTissue = form.fields[tissueName] != nil
    self.isOpen = isOpen || !typed.isEmpty
  }
}

extension CheckInView.Said {
  fileprivate init(_ pain: Pain, words: PainWords) {
    self.words = words.pain(pain)
    place = pain.spot.text
    moment = pain.moment.rawValue
    take = words.texts(CheckInText.takeOf, ["what": self.words])
  }
}
