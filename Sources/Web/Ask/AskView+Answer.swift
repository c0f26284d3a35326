import Advice
import Biomechanics
import Evidence
import Logbook
import Quantities

extension AskView.Answer {
  /// An answer for reading.
  init(_ answer: Advice.Answer, address: AskAddress, formats: Formats) {
    source = answer
    let texts = formats.texts
    let look = AskLook(answer.verdict)
    state = look.state
    icon = look.icon
    word = texts[look.word]
    question = answer.question.words.asSentence
    lead = [
      answer.muscleWords, answer.assumedWords, answer.isRedFlag ? nil : answer.because.first?.words,
      answer.clinicianWords,
      answer.isRedFlag ? nil : answer.alternativeWords ?? answer.flipWords,
    ].compactMap(\.self)
    facts = answer.because.map { AskView.Fact($0) }
    isRedFlag = answer.isRedFlag
    self.address = address.page(answer.question)
    print = self.address + "&print=1"
    behind =
      answer.isRedFlag ? nil : AskView.Behind(answer, address: address, formats: formats)
  }
}

/// How a verdict looks: its color, its icon and its word.
struct AskLook: Sendable, Hashable {
  let state: String
  let icon: String
  let word: AskText

  init(_ verdict: Verdict) {
    switch verdict {
    case .yes: (state, icon, word) = ("yes", "check", .yes)
    case .lighter: (state, icon, word) = ("if", "warn", .lighter)
    case .walkIt: (state, icon, word) = ("if", "swap", .walkIt)
    case .notNow: (state, icon, word) = ("no", "warn", .notNow)
    case .no: (state, icon, word) = ("no", "x", .no)
    }
  }
}

extension AskView.Behind {
  init(_ answer: Advice.Answer, address: AskAddress, formats: Formats) {
    let texts = formats.texts
    let english = Texts.english
    flips = answer.flips.map { flip in
      english(
        AskText.flip,
        ["change": flip.change.asSentence, "verdict": english[AskLook(flip.verdict).word]])
    }
    let best = answer.bestOfEachKind.prefix(Self.mostAlternatives)
    let scale = max(best.map(\.stimulusPerTissueDose.value).max() ?? 1, 0.1) * 1.6
    alternatives = best.map {
      AskView.Other($0, asked: answer.question, scale: scale, address: address, formats: formats)
    }
    let even = best.filter { !$0.isSeparated }.map(\.words)
    unseparated =
      even.isEmpty
      ? nil : english(AskText.unseparated, ["what": even.joined(separator: "; ")])
    sides = Self.sides(answer, texts: texts)
    cost = answer.cost.map { AskView.Cost($0, answer: answer, address: address, formats: formats) }
    dose = answer.dose.map { AskView.Dose($0, formats: formats) }
    unknown = answer.unknown.filter(\.matters).map { AskView.Unknown($0, texts: texts) }
    assumed = answer.unknown.filter { !$0.matters }.map { AskView.Unknown($0, texts: texts) }
    near = Self.near(answer.question, address: address)
    hasFlips = !flips.isEmpty
    hasAlternatives = !alternatives.isEmpty
    hasUnknown = !unknown.isEmpty
    hasAssumed = !assumed.isEmpty
  }

  /// How many other ways are shown.
  static let mostAlternatives = 8
  /// How many claims of each side are shown.
  static let mostClaims = 5

  private static func sides(_ answer: Advice.Answer, texts: Texts) -> [SideBySide.Side] {
    let lines = EvidenceLines(texts: texts)
    let both: [(AskText, String, String, [String])] = [
      (.speaksFor, "good", "check", answer.supporting),
      (.speaksAgainst, "stop", "x", answer.opposing),
    ]
    return both.map { title, state, icon, ids in
      let claims = ids.prefix(mostClaims).compactMap(Claim.named)
      return SideBySide.Side(
        state: state, icon: icon, title: texts[title], count: String(ids.count),
        lines: claims.map(lines.line), isEmpty: claims.isEmpty)
    }
  }

  /// Questions beside this one: without the load, on a walk, in a vest, as a hill sprint.
  private static func near(_ question: Question, address: AskAddress) -> [AskView.Link] {
    var without = question
    without.carriedLoad = .none
    without.surroundings = Surroundings(ground: question.surroundings.ground)
    var walk = question
    walk.session = Session(.walk)
    walk.speed = nil
    var vest = without
    vest.carriedLoad = CarriedLoad([.init(.vest, question.runner.assumedMass * 0.05)])
    var hill = without
    hill.session = Session(.hillSprints)
    hill.speed = nil
    var seen = [question.words]
    return [without, walk, vest, hill].compactMap { near in
      guard !seen.contains(near.words) else { return nil }
      seen.append(near.words)
      return AskView.Link(href: address.page(near), label: near.words.asSentence)
    }
  }
}

extension AskView.Other {
  init(
    _ other: Alternative, asked: Question, scale: Double, address: AskAddress, formats: Formats
  ) {
    let ratio = other.stimulusPerTissueDose
    var question = asked
    question.session = other.session
    question.carriedLoad = other.carriedLoad
    question.surroundings = other.surroundings
    question.speed = nil
    func place(_ value: Double) -> Double { 100 * min(max(value / scale, 0), 1) }
    func words(_ value: Double) -> String { Numerals.plain(value, decimals: 2) }
    func cap(_ value: Double) -> String {
      value <= scale ? "M\(words(place(value))) 3V11" : ""
    }
    self.init(
      href: address.page(question), name: other.words.asSentence,
      ratio: formats.number(ratio.value, decimals: 1),
      band: formats.texts(
        LabText.bandOf,
        [
          "low": formats.number(ratio.low, decimals: 1),
          "high": formats.number(ratio.high, decimals: 1),
        ]),
      better: Alternative.words(share: other.better), isSeparated: other.isSeparated,
      width: words(place(ratio.value)),
      whisker: "M\(words(place(ratio.low))) 7H\(words(place(ratio.high)))" + cap(ratio.low)
        + cap(ratio.high))
  }
}

extension AskView.Cost {
  init(_ cost: Cost, answer: Advice.Answer, address: AskAddress, formats: Formats) {
    let texts = formats.texts
    let flat = cost.equivalentFlatSpeed
    let pace = formats.pace(flat.value)
    let energy = formats.change(cost.energyPercent)
    var stats = [
      Stat(
        label: texts[AskText.flatPace], value: pace.value, unit: pace.unit,
        note: texts(
          LabText.bandOf,
          ["low": formats.pace(flat.high).value, "high": formats.pace(flat.low).value]))
    ]
    if cost.isLoaded {
      stats.insert(
        Stat(
          label: texts[LabFigureText.energy], value: energy.value.value, unit: energy.value.unit,
          note: energy.band), at: 0)
    }
    let changes = Tissue.allCases.compactMap { tissue in
      cost.tissues[tissue].map {
        ChangeBars.Change(name: texts[tissue.label], note: nil, estimate: $0)
      }
    }
    let usual = formats.pace(answer.question.moment?.speed.metersPerSecond).joined
    self.init(
      scope: texts(cost.isLoaded ? AskText.costScope : .costPlain, ["pace": usual]),
      stats: stats,
      changes: cost.isLoaded && !changes.isEmpty ? ChangeBars(changes, formats: formats) : nil,
      lab: address.lab(answer.question))
  }
}

extension AskView.Dose {
  init(_ dose: Advice.Dose, formats: Formats) {
    let texts = formats.texts
    func mass(_ kilograms: Double) -> String { LabNumber.amount.shown(kilograms, formats) }
    let often =
      dose.timesPerWeek < 1
      ? texts(AskText.oncePerWeeks, ["count": formats.shortest(1 / dose.timesPerWeek)])
      : texts(AskText.timesPerWeek, count: Int(dose.timesPerWeek))
    rows = [
      Row(name: texts[AskText.doseFirst], value: mass(dose.massKilograms)),
      Row(
        name: texts[AskText.doseLongest],
        value: Amount(value: formats.shortest(dose.minutes), unit: texts[UnitText.minutes]).joined),
      Row(name: texts[AskText.doseOften], value: often),
      Row(name: texts[AskText.doseStep], value: mass(dose.stepKilograms)),
      Row(name: texts[AskText.doseMost], value: mass(dose.mostKilograms)),
    ]
    notes = dose.notes
  }
}

extension AskView.Unknown {
  init(_ unknown: Advice.Answer.Unknown, texts: Texts) {
    let place = AskUnknown.all[unknown.input]
    self.init(
      name: place.map { texts[$0.label] } ?? unknown.input, words: unknown.effect.asSentence + ".",
      href: place?.href ?? "#q")
  }
}

/// Where something that an answer did not know can be said.
struct AskUnknown: Sendable {
  let label: AskText
  let href: String

  /// By the names that answers use.
  static let all: [String: AskUnknown] = [
    "carry": AskUnknown(label: .load, href: "#load"),
    "session": AskUnknown(label: .amount, href: "#amount"),
    "pain": AskUnknown(label: .pain, href: "#painPlace"),
    "screening": AskUnknown(label: .screening, href: "/screening"),
    "jointProblem": AskUnknown(label: .jointProblem, href: "/screening"),
    "boneInjuryMonths": AskUnknown(label: .boneInjuryMonths, href: "/screening"),
    "runningMonths": AskUnknown(label: .runningMonths, href: "#runningMonths"),
    "experience": AskUnknown(label: .experience, href: "#experience"),
    "longestKilometers": AskUnknown(label: .longest, href: "/import"),
    "raceInDays": AskUnknown(label: .raceInDays, href: "#raceInDays"),
    "age": AskUnknown(label: .age, href: "/settings#you"),
    "pregnant": AskUnknown(label: .pregnant, href: "/screening"),
    "weeksAfterBirth": AskUnknown(label: .weeksAfterBirth, href: "/screening"),
    "massKilograms": AskUnknown(label: .mass, href: "/settings#body"),
    "goal": AskUnknown(label: .goal, href: "#goal"),
    "temperature": AskUnknown(label: .temperature, href: "#temperature"),
    "humidity": AskUnknown(label: .humidity, href: "#humidity"),
  ]
}
