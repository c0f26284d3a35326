import Advice
import Logbook
import Planning

/// The form for a new plan, and what its choices would change.
struct PlanNewView: Sendable {
  /// Why no plan was made; nil while nothing went wrong.
  var failure: String?
  var goal: SettingsView.Select
  var weeks: Field
  var raceDay: Field
  var raceDistance: Field
  var days: [Field]
  var longDay: SettingsView.Select
  var hills: SettingsView.Select
  var hillWeeks: Field
  var loads: SettingsView.Select
  var doubles: SettingsView.Select
  var changes: [Change]
  /// Other ways beside it, where they were asked for.
  var variants: PlanVariants?

  /// What one choice changes.
  struct Change: Sendable {
    var label: String
    var words: String
    /// Why, in the words of the modules, which are English.
    var reason: String?
  }

  /// The form with what was typed, for a runner of whom the log knows so much.
  init(_ form: PlanForm, runner: Runner, failure: String? = nil) {
    let formats = form.formats
    let texts = formats.texts
    self.failure = failure
    goal = Self.select(
      "goal", texts[PlanFormText.goal],
      Goal.allCases.map { ($0.rawValue, texts[$0.label]) }, chosen: form.goal.rawValue)
    weeks = Self.field(form, "weeks", .weeks, value: String(form.weeks), hint: .weeksHint)
      .asking("text", inputMode: "numeric")
    raceDay = Self.field(form, "raceDay", .raceDay, value: "", hint: .raceDayHint).asking("date")
    raceDistance = Self.field(form, "raceDistance", .raceDistance, value: "")
      .asking("text", inputMode: "decimal")
    raceDistance.unit = formats.distanceUnit
    days = (0..<7).map { weekday in
      let name = PlanForm.dayField(weekday)
      var field = Field(
        name: name, label: formats.longWeekday(weekday),
        value: form.isTyped ? form.fields[name] ?? "" : String(form.minutes[weekday]),
        unit: texts[UnitText.minutes], error: form.errors[name]
      ).asking("text", inputMode: "numeric")
      if field.value == "0" { field.value = "" }
      return field
    }
    longDay = Self.select(
      "longDay", texts[PlanFormText.longDay],
      [("", texts[PlanFormText.longestDay])]
        + (0..<7).map { (String($0), formats.longWeekday($0)) },
      chosen: form.fields["longDay"] ?? "")
    hills = Self.choice(
      form, "hills", .hills, [("yes", .hillsYes), ("no", .hillsNo)], usual: "yes")
    hillWeeks = Self.field(form, "hillWeeks", .hillWeeks, value: "", hint: .hillWeeksHint)
      .asking("text", inputMode: "numeric")
    loads = Self.choice(
      form, "loads", .loads, [("yes", .loadsYes), ("no", .loadsNo)], usual: "yes")
    doubles = Self.choice(
      form, "doubles", .doubles, [("no", .doublesNo), ("yes", .doublesYes)], usual: "no")
    changes = PlanPreview(form: form, runner: runner).changes
  }

  private static func field(
    _ form: PlanForm, _ name: String, _ label: PlanFormText, value: String,
    hint: PlanFormText? = nil
  ) -> Field {
    let texts = form.formats.texts
    let field = Field(
      name: name, label: texts[label],
      value: form.isTyped ? form.fields[name] ?? value : value, error: form.errors[name])
    return hint.map { field.with(hint: texts[$0]) } ?? field
  }

  private static func choice(
    _ form: PlanForm, _ name: String, _ label: PlanFormText,
    _ choices: [(String, PlanFormText)], usual: String
  ) -> SettingsView.Select {
    let texts = form.formats.texts
    return select(
      name, texts[label], choices.map { ($0.0, texts[$0.1]) }, chosen: form.fields[name] ?? usual)
  }

  private static func select(
    _ name: String, _ label: String, _ choices: [(String, String)], chosen: String
  ) -> SettingsView.Select {
    SettingsView.Select(
      name: name, label: label,
      choices: choices.map { Choice(value: $0.0, label: $0.1, isChosen: $0.0 == chosen) })
  }
}

/// What the choices of a form would make of a plan, before it is made.
struct PlanPreview: Sendable {
  var form: PlanForm
  var runner: Runner

  private var texts: Texts { form.formats.texts }

  /// What each choice changes, in the order of the form.
  var changes: [PlanNewView.Change] {
    [phases, time, start, experience, loads, race].compactMap(\.self)
  }

  private func change(_ label: PlanFormText, _ words: String) -> PlanNewView.Change {
    PlanNewView.Change(label: texts[label], words: words)
  }

  private var outline: [OutlinedWeek] {
    var request = PlanRequest(
      goal: form.goal, today: form.today, weeks: form.weeks, race: form.race,
      availability: Availability(weekdays: form.minutes),
      runner: PlanRunner(tier: runner.tier.tier, easyMetersPerSecond: 2.8), log: PlanLog())
    request.wishes = form.wishes
    return request.outline
  }

  private var phases: PlanNewView.Change {
    var groups: [(phase: Phase, count: Int)] = []
    for week in outline {
      if groups.last?.phase == week.phase {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((week.phase, 1))
      }
    }
    let parts = groups.map {
      texts(PlanFormText.phasePart, count: $0.count, ["phase": texts[$0.phase.label]])
    }
    let light = outline.filter(\.isDeload).map { String($0.index + 1) }
    let words = parts.joined(separator: ", ") + "."
    return change(
      .phases,
      light.isEmpty
        ? words
        : words + " "
          + texts(
            PlanFormText.lightWeeks, count: light.count,
            ["weeks": light.joined(separator: ", ")]))
  }

  private var time: PlanNewView.Change {
    let days = form.minutes.filter { $0 > 0 }
    return change(
      .time,
      texts(
        PlanFormText.timeWords, count: days.count,
        [
          "time": form.formats.duration(Double(days.reduce(0, +)) * 60),
          "longest": SessionWords(formats: form.formats).minutes(Double(days.max() ?? 0)),
        ]))
  }

  private var start: PlanNewView.Change {
    let kilometers = runner.standing.weeklyKilometers ?? 0
    return change(
      .start,
      kilometers > 0
        ? texts(
          PlanFormText.startWords,
          ["distance": form.formats.distance(kilometers * 1000, decimals: 0).joined])
        : texts[PlanFormText.startEmpty])
  }

  private var experience: PlanNewView.Change {
    let standing = runner.tier
    let open = SessionLibrary.all.count { $0.tier <= standing.tier }
    let words = texts(
      PlanFormText.sessionsOpen, count: open, ["all": String(SessionLibrary.all.count)])
    var change = change(.experience, words)
    change.reason = standing.reason.isEmpty ? nil : standing.reason
    return change
  }

  private var loads: PlanNewView.Change {
    guard form.wishes.wantsLoads else { return change(.loads, texts[PlanFormText.loadsLeftOut]) }
    return change(
      .loads,
      texts[runner.tier.tier == .seasoned ? PlanFormText.loadsOffered : .loadsWait])
  }

  private var race: PlanNewView.Change? {
    guard form.race != nil else { return nil }
    let taper = outline.count { $0.phase == .taper }
    return change(.race, texts(PlanFormText.raceWords, count: taper))
  }
}
