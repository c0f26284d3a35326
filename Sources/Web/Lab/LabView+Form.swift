import Biomechanics
import Quantities
import Workflow

extension LabView.Form {
  /// The form with what was typed, and what is said about it.
  init(_ query: LabQuery, formats: Formats) {
    let texts = formats.texts
    let state = query.state
    let filled = FilledForm(query, formats: formats)
    units = formats.preferences.units.rawValue
    decimal = texts.language.signs.decimal
    let place = filled.place
    places =
      LabPlace.all.map {
        Choice(value: $0.kind.key, label: texts[$0.button], isChosen: $0.kind == place)
      } + [Choice(value: "none", label: texts[LabText.none], isChosen: place == nil)]
    let amount: LabNumber = place.map(\.isOnLimb) == false ? .amount : .amountEach
    knobs = [
      filled.knob(amount, value: filled.amountKilograms),
      filled.knob(
        .speed, value: state.speed.metersPerSecond,
        aside: formats.pace(state.speed.metersPerSecond).joined),
      filled.knob(.grade, value: state.first.gradePercent ?? 0),
      filled.knob(.mass, value: state.body.mass.kilograms, note: filled.exampleNote),
      filled.knob(.height, value: state.body.height.meters),
    ]
    let gaits: [(String, LabText, Gait)] = [("run", .run, .running), ("walk", .walk, .walking)]
    self.gaits = gaits.map {
      Choice(value: $0.0, label: texts[$0.1], isChosen: state.gait == $0.2)
    }
    let sexes: [(String, LabText, Body.Sex?)] = [
      ("any", .anySex, nil), ("female", .female, .female), ("male", .male, .male),
    ]
    self.sexes = LabView.Options(
      name: "sex", label: texts[LabText.sex],
      choices: sexes.map {
        Choice(value: $0.0, label: texts[$0.1], isChosen: state.body.sex == $0.2)
      })
    isTreadmill = state.ground == .treadmill
    fields = filled.fields
    carry = filled.words(
      "carry", .carry, filled.furtherItems.map(\.words).joined(separator: ", "), .carryHint)
    bands = [filled.words("band", .band, state.first.bands.first?.words ?? "", .bandHint)]
    others = (1..<LabState.mostSets).map { index in
      filled.words(
        "with\(index)", .with, index < state.sets.count ? state.sets[index].words : "", .withHint,
        sentAs: "with")
    }
    isOpen = filled.hasMore
    isComparing = others.contains { !$0.value.isEmpty }
  }
}

/// What stands in the fields of the form.
private struct FilledForm {
  let query: LabQuery
  let formats: Formats
  /// The place whose button is down; nil for none.
  let place: LoadKind?
  let amountKilograms: Double
  /// What is carried elsewhere.
  let furtherItems: [CarriedLoad.Item]

  private var texts: Texts { formats.texts }
  private var state: LabState { query.state }

  init(_ query: LabQuery, formats: Formats) {
    self.query = query
    self.formats = formats
    let items = query.state.first.carriedLoad.items.filter { $0.mass > .zero }
    let isPlain = items.first.map { $0.spread == .both && $0.fraction == $0.kind.fraction }
    if let item = items.first, isPlain == true {
      place = item.kind
      amountKilograms = item.mass.kilograms / (item.kind.isOnLimb ? 2 : 1)
      furtherItems = Array(items.dropFirst())
    } else {
      // A place that was chosen stays, with nothing there yet.
      place = query.fields["place"].flatMap { LoadKind.named($0) }.flatMap {
        $0.segment == nil ? nil : $0
      }
      amountKilograms = 0
      furtherItems = items
    }
  }

  /// What was typed where it needs a look, else what was understood.
  private func value(_ number: LabNumber, _ value: Double?) -> String {
    if query.problems[number.key] != nil { return query.fields[number.key] ?? "" }
    return value.map { number.typed($0, formats) } ?? ""
  }

  private func field(_ number: LabNumber, _ value: Double?) -> Field {
    let field = Field(
      name: number.key, label: texts[number.label], value: self.value(number, value),
      unit: number.measure.shownUnit(formats), error: query.problems[number.key]
    ).asking("text", inputMode: "decimal")
    return number.hint.map { field.with(hint: texts[$0]) } ?? field
  }

  /// A number with its slider.
  func knob(
    _ number: LabNumber, value: Double, aside: String? = nil, note: String? = nil
  ) -> LabView.Knob {
    let way = formats.imperial ? number.way?.imperial : number.way?.metric
    let ends = way ?? LabNumber.Way(low: 0, high: 1, step: 0.1)
    func words(_ value: Double) -> String { Numerals.plain(value, decimals: 2) }
    let shown = value / number.measure.factor(imperial: formats.imperial)
    return LabView.Knob(
      field: field(number, value), aside: aside, note: note, low: words(ends.low),
      high: words(ends.high),
      step: words(ends.step), place: words(min(max(shown, ends.low), ends.high)),
      spoken: texts[number.label])
  }

  /// A field of words rather than of a number.
  func words(
    _ id: String, _ label: LabText, _ value: String, _ hint: LabText, sentAs name: String? = nil
  ) -> Field {
    let typed = query.problems[id].map { _ in typedWords(id) }
    var field = Field(
      name: name ?? id, label: texts[label], value: typed ?? value, error: query.problems[id]
    ).with(hint: texts[hint])
    field.id = id
    field.describedBy = (field.error == nil ? "" : "\(id)-error ") + "\(id)-hint"
    return field
  }

  private func typedWords(_ id: String) -> String {
    guard id.hasPrefix("with"), let index = Int(id.dropFirst(4)) else {
      return query.fields.all(id).joined(separator: ", ")
    }
    let typed = query.fields.all("with").filter { !$0.trimmed.isEmpty }
    return index <= typed.count ? typed[index - 1] : ""
  }

  /// Wind and pulls.
  var fields: [Field] {
    let set = state.first
    return [
      field(.wind, state.wind == .zero ? nil : state.wind.metersPerSecond),
      field(.drag, set.dragNewtons == 0 ? nil : set.dragNewtons),
      field(.tow, set.tow?.mass.kilograms), field(.friction, set.tow?.friction),
      field(.parachute, set.parachute?.area.squareMeters),
    ]
  }

  /// Whether anything of what is folded away differs from its usual.
  var hasMore: Bool {
    let first = state.first
    let isUsual =
      furtherItems.isEmpty && state.ground == .overground && state.wind == .zero
      && first.dragNewtons == 0 && first.tow == nil && first.parachute == nil
      && first.bands.isEmpty
    let shown: Set = ["mass", "speed", "grade", "amount", "with1", "with2"]
    return !isUsual || query.problems.keys.contains { !shown.contains($0) }
  }

  /// What to say where the runner is not the athlete.
  var exampleNote: String? {
    guard state.isExample, query.problems["mass"] == nil, query.problems["height"] == nil else {
      return nil
    }
    return texts(
      LabText.exampleRunner,
      [
        "mass": LabNumber.mass.shown(state.body.mass.kilograms, formats),
        "height": LabNumber.height.shown(state.body.height.meters, formats),
      ])
  }
}
