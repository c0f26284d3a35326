import Advice
import Biomechanics
import Evidence
import Logbook
import Quantities

/// A question as it stands in the address: what was understood, and what needs a look.
struct AskQuery: Sendable {
  /// What was typed.
  let fields: FormFields
  /// What needs a look, in words, by the name of its field.
  private(set) var problems: [String: String] = [:]
  /// The fields whose problem is said by a reader of the modules, in English.
  private(set) var saidInEnglish: Set<String> = []
  /// The question; nil when nothing was asked or something needs a look.
  private(set) var question: Question?
  /// What was understood, sound or not: what the form shows.
  private(set) var draft: Question?
  /// The run whose heavy legs are asked about.
  private(set) var heavyLegs: HeavyLegsQuestion?

  private let formats: Formats

  /// The longest question in words that is read.
  static let longest = 200

  /// Reads a query; of runner and day it changes what it says.
  init(
    _ fields: FormFields, runner: Runner, checkIns: [CheckIn] = [], today: Day, formats: Formats
  ) {
    self.fields = fields
    self.formats = formats
    readHeavyLegs(today)
    guard heavyLegs == nil else { return }
    var asked = Question(Session(.easy), runner: runner)
    readRunner(&asked)
    let isAsked = isByWords || fields["session"] != nil
    guard isAsked, let session = isByWords ? typed(asked.runner) : built(asked) else { return }
    asked = session
    readLoads(&asked)
    readDay(&asked)
    asked.learn(from: checkIns, on: today)
    draft = asked
    guard problems.isEmpty else { return }
    do throws(OutOfRange) {
      try asked.check()
      question = asked
    } catch {
      problems["load"] = formats.texts(
        AskText.outside,
        [
          "low": formats.shortest(error.allowed.lowerBound),
          "high": formats.shortest(error.allowed.upperBound),
        ])
    }
  }

  /// Whether the question stands in words, not in parts.
  var isByWords: Bool { fields["q"] != nil && fields["by"] != "parts" }

  private mutating func readHeavyLegs(_ today: Day) {
    if let run = fields["run"].flatMap({ Int64($0) }) {
      heavyLegs = HeavyLegsQuestion(.number(run))
    } else if isByWords, let words = fields["q"], HeavyLegsQuestion.asks(words),
      words.count <= Self.longest
    {
      do throws(HeavyLegsQuestion.TextError) {
        heavyLegs = try HeavyLegsQuestion(words, today: today)
      } catch {
        say("q", error)
      }
    }
  }

  // What is asked.

  private mutating func typed(_ runner: Runner) -> Question? {
    guard let text = fields["q"], problems["q"] == nil else { return nil }
    do throws(PlainWords.TextError) {
      return Question(try PlainWords(text), runner: runner)
    } catch {
      say("q", error)
      return nil
    }
  }

  private mutating func built(_ asked: Question) -> Question? {
    var asked = asked
    var text = fields["session"] ?? ""
    let amount = fields["amount"]?.filter { !$0.isWhitespace }.lowercased().withDecimalPoints
    if let amount, !text.contains(":") { text += ":" + amount }
    do throws(Session.TextError) {
      asked.session = try Session(text: text)
    } catch {
      let example = SessionKind.named(String(text.prefix { $0 != ":" })).map { Session($0).text }
      problems[fields["amount"] == nil ? "session" : "amount"] = formats.texts(
        AskText.badAmount,
        ["typed": fields["amount"] ?? text, "example": Self.amount(example ?? "easy:5km")])
      return nil
    }
    if !text.contains(":") { asked.assumed = [.amount] }
    return asked
  }

  /// The amount of a session as it is typed.
  static func amount(_ text: String) -> String {
    text.split(separator: ":", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
  }

  // What is carried.

  private mutating func readLoads(_ asked: inout Question) {
    let mass = asked.runner.assumedMass
    var set = LabSet()
    if !isByWords, let item = readPlace() { set.carriedLoad.items.append(item) }
    let texts = fields.all("carry").flatMap {
      $0.withDecimalPoints.split(separator: ",").map(\.trimmed)
    }
    for text in texts where !text.isEmpty {
      do throws(CarriedLoad.Item.TextError) {
        set.carriedLoad.items.append(try CarriedLoad.Item(text: text, bodyMass: mass))
      } catch {
        problems["carry"] = formats.texts(LabText.badCarry, ["typed": text])
      }
    }
    for number in [LabNumber.grade, .drag, .tow, .friction, .parachute] {
      if let value = self.number(number) { _ = set.put(value, at: number) }
    }
    asked.carriedLoad.items += set.carriedLoad.items
    if let grade = set.gradePercent { asked.surroundings.grade = .percent(grade) }
    if set.dragNewtons != 0 { asked.surroundings.drag = .newtons(set.dragNewtons) }
    if let tow = set.tow { asked.surroundings.tow = tow }
    if let parachute = set.parachute { asked.surroundings.parachute = parachute }
    if let speed = number(.speed) { asked.speed = .metersPerSecond(speed) }
  }

  private mutating func readPlace() -> CarriedLoad.Item? {
    guard let place = fields["place"], place != "none" else { return nil }
    guard let kind = LoadKind.named(place), kind.segment != nil else {
      problems["carry"] = formats.texts(LabText.badPlace, ["typed": place])
      return nil
    }
    guard let amount = number(.amount, as: "load") else {
      if problems["load"] == nil { problems["load"] = formats.texts[AskText.noMass] }
      return nil
    }
    return CarriedLoad.Item(kind, .kilograms(kind.isOnLimb ? 2 * amount : amount))
  }

  /// A number with a unit; nil when it is not said or needs a look.
  private mutating func number(_ number: LabNumber, as key: String? = nil) -> Double? {
    let key = key ?? number.key
    switch number.read(fields[key], imperial: formats.imperial) {
    case .empty: return nil
    case .value(let value) where number.allowed.contains(value): return value
    case .value(let value): problems[key] = number.outside(value, number.allowed, formats)
    case .unreadable:
      problems[key] = formats.texts(
        LabText.unreadable,
        ["typed": fields[key] ?? "", "example": number.shown(number.example, formats)])
    }
    return nil
  }

  // Who asks, and how things stand.

  private mutating func readRunner(_ asked: inout Question) {
    if let experience = fields["experience"].flatMap({ LoadExperience(rawValue: $0) }) {
      asked.runner.experience = experience
    }
    if let sex = fields["sex"].flatMap({ Body.Sex(rawValue: $0) }) { asked.runner.sex = sex }
    if isOn("pregnant") { asked.runner.isPregnant = true }
    if isOn("jointProblem") { asked.runner.hasJointProblem = true }
    if isOn("cleared") { asked.runner.isCleared = true }
    for input in AskInput.all where !AskInput.ofDay.contains(where: { $0.key == input.key }) {
      if let value = plain(input) { input.put(&asked, value) }
    }
  }

  private mutating func readDay(_ asked: inout Question) {
    if let goal = fields["goal"].flatMap({ Goal(rawValue: $0) }) { asked.goal = goal }
    var pains: [Pain] = []
    var texts = fields.all("pain").map(\.trimmed).filter { !$0.isEmpty && $0 != "none" }
    if let place = fields["painPlace"], place != "none" {
      if let score = fields["painScore"] {
        texts.insert(typedPain(at: place, score: score), at: 0)
      } else {
        // A pain that was named must not be lost because its number is missing.
        problems["pain"] = formats.texts[AskText.noScore]
      }
    }
    for text in texts {
      do throws(Pain.TextError) {
        pains.append(try Pain(text: text))
      } catch {
        say("pain", error)
      }
    }
    let saysNone = fields["painPlace"] == "none" || fields.all("pain").contains("none")
    if !pains.isEmpty || saysNone { asked.pains = pains }
    asked.illness = fields["illness"].flatMap { CheckIn.Illness(rawValue: $0) }
    asked.redFlags = Set(fields.all("sign").compactMap { RedFlag(rawValue: $0) })
    if isOn("sleptBadly") { asked.sleptBadly = true }
    for input in AskInput.ofDay { if let value = plain(input) { input.put(&asked, value) } }
  }

  /// A pain of the form's fields. Moment and tissue, which have none, are kept while the place is
  /// that of which they were said.
  private func typedPain(at place: String, score: String) -> String {
    let isSided = PainPlace(rawValue: place)?.hasSide == true
    let side = isSided ? fields["painSide"].map { "-" + $0 } ?? "" : ""
    let kept = (fields["painKept"] ?? "").split(separator: ":").map(String.init)
    let words = kept.first == place ? kept.dropFirst() : []
    let number = score.replacing(",", with: ".")
    return ([place + side + "=" + number] + words).joined(separator: ":")
  }

  /// What a reader of texts says of one that it does not understand.
  private mutating func say(_ key: String, _ error: some CustomStringConvertible) {
    problems[key] = error.description.asSentence + "."
    saidInEnglish.insert(key)
  }

  private func isOn(_ name: String) -> Bool {
    ["1", "on", "true", "yes"].contains(fields[name] ?? "")
  }

  private mutating func plain(_ input: AskInput) -> Double? {
    let imperial = fields[input.key] == nil ? input.imperial : nil
    guard let text = fields[imperial?.key ?? input.key] else { return nil }
    if case .value(let typed) = Typed.number(text) {
      let value = imperial?.metric(typed) ?? typed
      if input.allowed.contains(value) { return value }
    }
    func end(_ value: Double) -> String { formats.shortest(imperial?.value(value) ?? value) }
    problems[input.key] = formats.texts(
      AskText.badNumber,
      [
        "typed": text, "low": end(input.allowed.lowerBound),
        "high": end(input.allowed.upperBound),
      ])
    return nil
  }
}
