import Biomechanics
import Evidence
import Logbook
import Quantities

/// The question of the load lab as it stands in the address: what was understood, and what needs a
/// look.
struct LabQuery: Sendable {
  /// What was typed.
  let fields: FormFields
  /// What needs a look, in words, by the name of its field.
  private(set) var problems: [String: String] = [:]
  /// What was understood; what was not holds its usual value.
  private(set) var state: LabState
  /// The answers, one for each set; empty when something needs a look.
  private(set) var cases: [LabCase] = []

  /// Whether the tables behind the charts hold their rows. A page that redraws itself leaves closed
  /// ones empty.
  let fillsTables: Bool

  private let formats: Formats
  /// Whether bare numbers were typed in pounds, inches and miles.
  private let imperial: Bool

  /// Reads a query; what it does not say of the body is taken from the profile.
  init(_ fields: FormFields, known: AthleteState, formats: Formats) {
    self.fields = fields
    self.formats = formats
    fillsTables = fields["tables"] != "none"
    imperial = fields["units"] == "imperial"
    state = LabState(
      body: LabState.example, speed: .metersPerSecond(LabState.usualSpeed), sets: [LabSet()])
    readBody(known)
    readMoment()
    readFirstSet()
    readOthers()
    answer()
  }

  private mutating func readBody(_ known: AthleteState) {
    let mass = number(.mass) ?? known[.massKilograms]
    let height = number(.height) ?? known[.heightMeters]
    state.isExample = mass == nil || height == nil
    if let mass { state.body.mass = .kilograms(mass) }
    if let height { state.body.height = .meters(height) }
    let sex = fields["sex"]
    state.body.sex = sex == nil ? Body.Sex(known.sex) : sex.flatMap { Body.Sex(rawValue: $0) }
  }

  private mutating func readMoment() {
    if let speed = number(.speed) { state.speed = .metersPerSecond(speed) }
    state.gait = fields["gait"] == "walk" ? .walking : .running
    state.ground = ["1", "on", "true"].contains(fields["treadmill"]) ? .treadmill : .overground
    if let wind = number(.wind), wind != 0 {
      if state.ground == .treadmill {
        problems["wind"] = formats.texts[LabText.badWind]
      } else {
        state.wind = .metersPerSecond(wind)
      }
    }
  }

  private mutating func readFirstSet() {
    var set = LabSet()
    let texts = fields.pairs.isEmpty ? [LabState.usualSet] : fields.all("carry")
    if let item = readPlace() { set.carriedLoad.items.append(item) }
    for text in texts {
      do throws(LabSet.WordError) {
        let words = try LabSet(words: text.withDecimalPoints, bodyMass: state.body.mass)
        guard words == LabSet(carried: words.carriedLoad) else {
          throw LabSet.WordError(words: text)
        }
        set.carriedLoad.items += words.carriedLoad.items
      } catch {
        problems["carry"] = formats.texts(LabText.badCarry, ["typed": error.words])
      }
    }
    for number in [LabNumber.grade, .drag, .tow, .parachute] {
      if let value = self.number(number) { _ = set.put(value, at: number) }
    }
    if let friction = number(.friction) {
      if set.tow == nil { problems["friction"] = formats.texts[LabText.badFriction] }
      set.tow?.friction = friction
    }
    for text in fields.all("band").map(\.trimmed) where !text.isEmpty {
      if let band = ElasticBand(words: text) {
        set.bands.append(band)
      } else {
        problems["band"] = formats.texts(LabText.badBand, ["typed": text])
      }
    }
    state.sets = [set]
  }

  /// The load of the buttons and their slider.
  private mutating func readPlace() -> CarriedLoad.Item? {
    guard let place = fields["place"], place != "none" else { return nil }
    guard let kind = LoadKind.named(place), kind.segment != nil else {
      problems["carry"] = formats.texts(LabText.badPlace, ["typed": place])
      return nil
    }
    guard let amount = number(.amount), amount > 0 else { return nil }
    return CarriedLoad.Item(kind, .kilograms(kind.isOnLimb ? 2 * amount : amount))
  }

  private mutating func readOthers() {
    let others = fields.all("with").map(\.trimmed).filter { !$0.isEmpty }
    for (index, words) in others.prefix(LabState.mostSets - 1).enumerated() {
      do {
        state.sets.append(try LabSet(words: words.withDecimalPoints, bodyMass: state.body.mass))
      } catch {
        problems["with\(index + 1)"] = formats.texts(LabText.badWith, ["typed": error.words])
      }
    }
  }

  /// Asks the model, which knows limits of its own.
  private mutating func answer() {
    guard problems.isEmpty else { return }
    var cases: [LabCase] = []
    for (index, set) in state.sets.enumerated() {
      do {
        cases.append(try LabCase(set, moment: state.moment(of: set)))
      } catch {
        complain(error, ofSet: index)
      }
    }
    if problems.isEmpty { self.cases = cases }
  }

  private mutating func complain(_ error: OutOfRange, ofSet index: Int) {
    let key = error.input.hasPrefix("band") ? "band" : error.input
    // Slopes are typed in percent and calculated as rise over run; masses by place are loads.
    let scale = key == "grade" ? 100.0 : 1
    let number = LabNumber.named(key) ?? .amount
    let allowed = error.allowed.lowerBound * scale...error.allowed.upperBound * scale
    let words =
      key == "band"
      ? formats.texts(LabText.badBand, ["typed": state.sets[index].bands.first?.words ?? ""])
      : number.outside(error.value * scale, allowed, formats)
    let field =
      index > 0
      ? "with\(index)" : key == "band" || LabNumber.named(key) != nil ? key : loadField
    problems[field] = words
  }

  /// The field of the load that is too heavy: the slider where a place was chosen.
  private var loadField: String {
    guard let place = fields["place"], place != "none" else { return "carry" }
    return "amount"
  }

  /// A number of the query in the unit of the model; nil when it says none or is in need of a look.
  private mutating func number(_ number: LabNumber) -> Double? {
    switch number.read(fields[number.key], imperial: imperial) {
    case .empty: return nil
    case .unreadable:
      problems[number.key] = formats.texts(
        LabText.unreadable,
        [
          "typed": fields[number.key] ?? "",
          "example": number.shown(number.example, formats),
        ])
      return nil
    case .value(let value):
      guard number.allowed.contains(value) else {
        problems[number.key] = number.outside(value, number.allowed, formats)
        return nil
      }
      return value
    }
  }
}

extension LabSet {
  /// A set of carried masses alone.
  init(carried: CarriedLoad) { carriedLoad = carried }
}

/// One set with what the model answers.
struct LabCase: Sendable {
  let set: LabSet
  let moment: Moment
  let comparison: Comparison
  /// The courses over the stride of the leg that carries more; nil in walking.
  let courses: (unloaded: StrideCourse, loaded: StrideCourse)?

  /// Asks the model.
  init(_ set: LabSet, moment: Moment) throws(OutOfRange) {
    self.set = set
    self.moment = moment
    comparison = try moment.comparison()
    courses = try moment.courses(of: Self.fullerSide(of: set.carriedLoad))
  }

  private static func fullerSide(of carried: CarriedLoad) -> Side {
    func kilograms(_ spread: CarriedLoad.Spread) -> Double {
      carried.items.filter { $0.spread == spread && $0.kind.isOnLeg }
        .reduce(0) { $0 + $1.mass.kilograms }
    }
    return kilograms(.right) > kilograms(.left) ? .right : .left
  }
}
