import Advice
import Biomechanics
import Logbook
import Quantities

extension AskView.Form {
  /// The form with what was asked, and what is said about it.
  init(_ query: AskQuery, formats: Formats) {
    let filled = AskForm(query, formats: formats)
    let texts = formats.texts
    words = filled.words
    let kind = query.draft?.session.kind ?? .easy
    sessions = SessionKind.all.map {
      Choice(value: $0.key, label: texts.name($0.key, of: .kinds), isChosen: $0 == kind)
    }
    amount = filled.amount
    load = filled.load
    let place = filled.place
    places =
      [Choice(value: "none", label: texts[AskText.nothing], isChosen: place == nil)]
      + LabPlace.all.map {
        Choice(value: $0.kind.key, label: texts[$0.button], isChosen: $0.kind == place)
      }
    goals =
      [Choice(value: "", label: texts[AskText.anyGoal], isChosen: query.draft?.goal == nil)]
      + Goal.allCases.map { goal in
        Choice(
          value: goal.rawValue, label: texts[goal.label], isChosen: query.draft?.goal == goal)
      }
    experience =
      [
        Choice(
          value: "", label: texts[AskText.notSaid], isChosen: query.fields["experience"] == nil)
      ]
      + LoadExperience.allCases.map { level in
        Choice(
          value: level.rawValue, label: texts[level.label],
          isChosen: query.fields["experience"] == level.rawValue)
      }
    pains = filled.pains
    painSides = filled.painSides
    painScore = filled.painScore
    signs = RedFlag.allCases.map {
      Choice(
        value: $0.rawValue, label: texts.name($0.rawValue, of: .signs).asSentence,
        isChosen: query.fields.all("sign").contains($0.rawValue))
    }
    sleptBadly = query.fields["sleptBadly"] != nil
    illness = filled.illness
    day = AskInput.ofDay.map(filled.field)
    runner = AskInput.ofRunner.map(filled.field)
    further = filled.further
    isOpen = filled.isOpen
    hidden = filled.hidden
  }
}

extension LoadExperience {
  /// What it is called in the form.
  fileprivate var label: AskText {
    switch self {
    case .none: .never
    case .some: .someTimes
    case .long: .longUse
    }
  }
}

/// What stands in the fields of the form.
private struct AskForm {
  let query: AskQuery
  let formats: Formats
  /// The place that is chosen; nil for none.
  let place: LoadKind?
  private let kilograms: Double?
  /// What is carried elsewhere.
  private let others: [CarriedLoad.Item]

  private var texts: Texts { formats.texts }
  private var fields: FormFields { query.fields }

  init(_ query: AskQuery, formats: Formats) {
    self.query = query
    self.formats = formats
    let items = (query.draft?.carriedLoad.items ?? []).filter { $0.mass > .zero }
    let isPlain = items.first.map { $0.spread == .both && $0.fraction == $0.kind.fraction }
    if let item = items.first, isPlain == true {
      place = item.kind
      kilograms = item.mass.kilograms / (item.kind.isOnLimb ? 2 : 1)
      others = Array(items.dropFirst())
    } else {
      place = query.fields["place"].flatMap { LoadKind.named($0) }
      kilograms = nil
      others = items
    }
  }

  var words: Field {
    let value = query.isByWords ? fields["q"] ?? "" : ""
    var field = Field(
      name: "q", label: texts[AskText.typeIt], value: value, error: query.problems["q"]
    ).with(hint: texts[AskText.typeHint])
    field.errorLanguage = query.saidInEnglish.contains("q") ? Language.english.tag : nil
    return field
  }

  var amount: Field {
    let text = query.draft.map { AskQuery.amount($0.session.text) } ?? fields["amount"] ?? ""
    let problem = query.problems["amount"] ?? query.problems["session"]
    return Field(name: "amount", label: texts[AskText.amount], value: text, error: problem)
  }

  var load: Field {
    let typed = query.problems["load"] == nil ? nil : fields["load"]
    let value = kilograms.map { LabNumber.amount.typed($0, formats) } ?? ""
    return Field(
      name: "load", label: texts[AskText.load], value: typed ?? value,
      unit: LabMeasure.mass.shownUnit(formats), error: query.problems["load"]
    ).asking("text", inputMode: "decimal")
  }

  /// The pain of the form's fields: as typed there, else the first that the address says.
  private var pain: TypedPain {
    if let place = fields["painPlace"] {
      return TypedPain(
        place: place, side: fields["painSide"], score: fields["painScore"],
        kept: fields["painKept"])
    }
    return saidPains.first.map { TypedPain($0) } ?? TypedPain(score: fields["painScore"])
  }

  private var saidPains: [String] {
    fields.all("pain").map(\.trimmed).filter { !$0.isEmpty }
  }

  var painScore: Field {
    var field = plain("painScore", .painScore, problem: "pain").asking(
      "text", inputMode: "decimal")
    field.value = pain.score ?? ""
    return field
  }

  var painSides: [Choice] {
    let sides: [(String, AskText)] = [("", .notSaid), ("l", .leftSide), ("r", .rightSide)]
    return sides.map {
      Choice(value: $0.0, label: texts[$0.1], isChosen: $0.0 == pain.side ?? "")
    }
  }

  var illness: [Choice] {
    [Choice(value: "", label: texts[AskText.notSaid], isChosen: fields["illness"] == nil)]
      + CheckIn.Illness.allCases.map {
        Choice(
          value: $0.rawValue, label: texts[$0.text], isChosen: fields["illness"] == $0.rawValue)
      }
  }

  var pains: [Choice] {
    let chosen = pain.place
    return [
      Choice(value: "", label: texts[AskText.notSaid], isChosen: chosen == nil),
      Choice(value: "none", label: texts[AskText.nothingHurts], isChosen: chosen == "none"),
    ]
      + PainPlace.allCases.map {
        Choice(
          value: $0.rawValue, label: texts[PlaceText($0)].asSentence,
          isChosen: chosen == $0.rawValue)
      }
  }

  /// A field that holds what was typed.
  func plain(_ name: String, _ label: AskText, problem: String? = nil) -> Field {
    let problem = problem ?? name
    var field = Field(
      name: name, label: texts[label], value: fields[name] ?? "", error: query.problems[problem])
    field.errorLanguage = query.saidInEnglish.contains(problem) ? Language.english.tag : nil
    return field
  }

  func field(_ input: AskInput) -> Field {
    var field = plain(input.key, input.label).asking("text", inputMode: "decimal")
    field.unit = input.unit.map { texts[$0] }
    guard let imperial = input.imperial else { return field }
    // What an address says in the other unit is shown in the reader's.
    if formats.imperial {
      field.name = imperial.key
      field.unit = texts[imperial.unit]
    }
    let other = formats.imperial ? input.key : imperial.key
    if let typed = fields[field.name] {
      field.value = typed
    } else if case .value(let value) = Typed.number(fields[other]) {
      let shown = formats.imperial ? imperial.value(value) : imperial.metric(value)
      field.value = formats.typed(shown, decimals: 1)
    }
    return field
  }

  /// Slope, pulls and what is carried elsewhere.
  var further: [Field] {
    let around = query.draft?.surroundings
    let values: [(LabNumber, Double?)] = [
      (.grade, around.map { $0.grade.riseOverRun * 100 }), (.drag, around?.drag.newtons),
      (.tow, around?.tow?.mass.kilograms), (.parachute, around?.parachute?.area.squareMeters),
      (.speed, query.draft?.speed?.metersPerSecond),
    ]
    let numbers = values.map { number, value in
      let known = value.flatMap { $0 == 0 ? nil : number.typed($0, formats) }
      return Field(
        name: number.key, label: texts[number.label], value: known ?? fields[number.key] ?? "",
        unit: number.measure.shownUnit(formats), error: query.problems[number.key]
      ).asking("text", inputMode: "decimal")
    }
    let carried = Field(
      name: "carry", label: texts[LabText.carry],
      value: others.isEmpty ? "" : LabSet(carried: CarriedLoad(others)).words,
      error: query.problems["carry"]
    ).with(hint: texts[LabText.carryHint])
    return numbers + [carried]
  }

  /// What the address says and the form has no field for.
  var hidden: [Choice] {
    let names = [
      "age", "massKilograms", "heightMeters", "sex", "pregnant", "jointProblem",
      "cleared", "boneInjuryMonths", "weeksAfterBirth", "friction",
    ]
    let pains = fields["painPlace"] == nil ? Array(saidPains.dropFirst()) : saidPains
    let kept = names.flatMap { name in fields.all(name).map { (name, $0) } }
    let words = [pain.kept].compactMap(\.self).map { ("painKept", $0) }
    return (kept + words + pains.map { ("pain", $0) }).map {
      Choice(value: $0.1, label: $0.0, isChosen: false)
    }
  }

  /// Whether anything of what is folded away was said, or needs a look.
  var isOpen: Bool {
    let shown: Set = ["q", "by", "session", "amount", "load", "place", "goal", "print", "run"]
    let isSaid = fields.pairs.contains { pair in
      !shown.contains(pair.name) && !pair.value.trimmed.isEmpty && pair.name != "carry"
    }
    return isSaid || !others.isEmpty || query.problems.keys.contains { !shown.contains($0) }
  }
}

/// A pain as it stands in the fields of the form.
private struct TypedPain {
  var place: String?
  var side: String?
  var score: String?
  /// The place with the moment and tissue that were said of it: `tibia:morning:soft`.
  var kept: String?

  init(
    place: String? = nil, side: String? = nil, score: String? = nil, kept: String? = nil
  ) {
    (self.place, self.side, self.score, self.kept) = (place, side, score, kept)
  }

  /// A pain of the address, sound or not: `tibia-l=2:morning:soft`.
  init(_ text: String) {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    let spot = (halves.first ?? "").split(separator: "-", maxSplits: 1).map(String.init)
    let words = (halves.count > 1 ? halves[1] : "").split(separator: ":").map(String.init)
    self.init(
      place: spot.first, side: spot.count > 1 ? spot[1] : nil, score: words.first,
      kept: words.count > 1
        ? ([spot.first ?? ""] + words.dropFirst()).joined(separator: ":") : nil)
  }
}
