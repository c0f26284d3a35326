import Advice
import Logbook
import Workflow

/// A check-in as it was typed: what was understood, and what needs a look.
struct CheckInForm: Sendable {
  let fields: FormFields
  /// The day that it speaks of.
  let day: Day
  let formats: Formats
  /// What cannot be, by field, in words.
  private(set) var errors: [String: String] = [:]

  /// What was typed about a day.
  init(_ fields: FormFields, day: Day, formats: Formats) {
    self.fields = fields
    self.day = day
    self.formats = formats
  }

  /// Every place with its sides, as the page asks for them.
  static let spots: [Pain.Spot] = PainPlace.allCases.flatMap { place in
    place.hasSide
      ? Pain.Side.allCases.map { Pain.Spot(place, $0) } : [Pain.Spot(place)]
  }

  /// The name of the field that holds a pain's score, its moment, or the other kind of tissue.
  static func score(_ spot: Pain.Spot) -> String { "pain-" + spot.text }
  static func moment(_ spot: Pain.Spot) -> String { "when-" + spot.text }
  static func otherTissue(_ spot: Pain.Spot) -> String { "tissue-" + spot.text }

  /// What the runner says of the day; nil when something cannot be, which `errors` then says.
  mutating func edit() -> CheckInEdit? {
    var edit = CheckInEdit(day: day)
    edit.replacesFields = fields["whole"] != nil
    edit.pains = Self.spots.compactMap { pain($0) }
    edit.soreness = number("soreness", within: CheckIn.sorenessRange)
    edit.sleepHours = number("sleepHours", within: CheckIn.sleepHoursRange)
    let best = CheckIn.sleepQualityRange
    edit.sleepQuality = number(
      "sleepQuality", within: Double(best.lowerBound)...Double(best.upperBound)
    ).map { Int($0) }
    edit.illness = fields["illness"].flatMap(CheckIn.Illness.init(rawValue:))
    edit.massKilograms = trait(.massKilograms)
    edit.restingHeartRate = trait(.restingHeartRate)
    edit.note = fields["note"]?.replacing("\r\n", with: "\n")
    if let note = edit.note, note.count > CheckIn.longestNote {
      errors["note"] = formats.texts[CheckInText.tooLong]
    }
    return errors.isEmpty ? edit : nil
  }

  private func pain(_ spot: Pain.Spot) -> Pain? {
    guard let score = fields[Self.score(spot)].flatMap({ Double($0) }),
      Pain.scores.contains(score)
    else { return nil }
    let moment = fields[Self.moment(spot)].flatMap(Pain.Moment.init(rawValue:))
    let isOther = fields[Self.otherTissue(spot)] != nil
    return Pain(
      spot.place, score, side: spot.side, moment: moment ?? .during,
      isBone: isOther ? !spot.place.isOverBone : nil)
  }

  /// The signs that were ticked, at the place that was chosen; somewhere else where none was.
  func signs() -> [PainStatement] {
    let spot = fields["signPlace"].flatMap { Pain.Spot(text: $0) } ?? Pain.Spot(.other)
    return fields.all("sign").compactMap(RedFlag.init(rawValue:)).map {
      PainStatement(day: day, spot: spot, .redFlag($0))
    }
  }

  /// A number that may be left out.
  mutating func number(_ name: String, within allowed: ClosedRange<Double>) -> Double? {
    switch Typed.number(fields[name]) {
    case .empty: return nil
    case .unreadable:
      errors[name] = formats.texts(
        CheckInText.unreadable,
        ["typed": fields[name] ?? "", "example": formats.typed(7.5, decimals: 1)])
    case .value(let value):
      if allowed.contains(value) { return value }
      errors[name] = formats.texts(
        CheckInText.outside,
        [
          "typed": fields[name] ?? "",
          "low": formats.texts.short(allowed.lowerBound, decimals: 2),
          "high": formats.texts.short(allowed.upperBound, decimals: 2),
        ])
    }
    return nil
  }

  private mutating func trait(_ trait: Athlete.Trait) -> Double? {
    let field = TraitField(trait: trait, formats: formats)
    if let complaint = field.complaint(fields[field.name]) {
      errors[field.name] = complaint
      return nil
    }
    guard case .value(let value) = field.understood(fields[field.name]) else { return nil }
    return value
  }

  /// Strength work as it was typed; nil when something cannot be.
  mutating func work() -> StrengthWork? {
    let exercise = fields["exercise"].flatMap(Exercise.init(rawValue:)) ?? .squats
    let typed = (fields["sets"] ?? "").filter { !$0.isWhitespace }.lowercased()
    let sets = StrengthWork.sets(text: typed.replacing("×", with: "x"))
    if sets == nil {
      errors["sets"] = formats.texts(StrengthText.badSets, ["typed": fields["sets"] ?? ""])
    }
    let perUnit = formats.imperial ? Formats.kilogramsPerPound : 1
    let allowed = StrengthWork.massRange
    let mass = number(
      "mass", within: allowed.lowerBound / perUnit...allowed.upperBound / perUnit)
    let reserve = StrengthWork.reserveRange
    let left = number(
      "reserve", within: Double(reserve.lowerBound)...Double(reserve.upperBound))
    let minutes = number("minutes", within: StrengthWork.minutesRange)
    let effort = number("workEffort", within: StrengthWork.effortRange)
    guard errors.isEmpty, let sets else { return nil }
    var work = StrengthWork(day: day, exercise: exercise, sets: sets.sets, of: sets.size)
    work.massKilograms = mass.map { $0 * perUnit }
    work.repetitionsInReserve = left.map { Int($0) }
    work.minutes = minutes
    work.effort = effort
    return work
  }

  /// What was measured, as it was typed; nil when it cannot be.
  mutating func reading() -> Outcome.Reading? {
    guard let outcome = fields["outcome"].flatMap(Outcome.named) else { return nil }
    let perUnit = OutcomeWords(formats: formats).perUnit(outcome.unit)
    let allowed = outcome.allowed
    let value = number(
      "value", within: allowed.lowerBound / perUnit...allowed.upperBound / perUnit)
    guard let value, errors.isEmpty else { return nil }
    return Outcome.Reading(day: day, outcome: outcome, value: value * perUnit)
  }
}
