public import Biomechanics
public import Logbook
import Quantities

/// A question typed in plain words, read: "5 km easy with 1 kg on each ankle".
///
/// Only words that are known are read; any other is an error that names it, so that nothing is
/// guessed. What was not said (how heavy, how far) takes a usual value and is listed.
public struct PlainWords: Sendable, Hashable {
  /// The session that was asked for.
  public let session: Session
  /// The masses, each with its place; a share of body mass is given by `TypedMass`.
  public let loads: [TypedLoad]
  /// What is pulled over the ground, kilograms.
  public let towKilograms: Double?
  /// The canopy of a parachute, square meters.
  public let parachuteSquareMeters: Double?
  /// The slope, where one was said.
  public let gradePercent: Double?
  /// What it is for, where it was said.
  public let goal: Goal?
  /// What was taken for granted.
  public let assumed: [Question.Assumption]
  /// What was said of who asks and of the day.
  public let standing: Standing

  /// What a question may say of who asks and of the day. What it does not say is nil.
  public struct Standing: Sendable, Hashable {
    /// Age in years.
    public var ageYears: Double?
    /// Mass of the body.
    public var bodyKilograms: Double?
    /// Whether pregnant.
    public var isPregnant: Bool?
    /// Whether running is new.
    public var isBeginner = false
    /// Days until the race.
    public var raceInDays: Int?
    /// Air temperature.
    public var celsius: Double?
    /// How fast, where a distance stands with a time.
    public var metersPerSecond: Double?
    /// Whether it is on a treadmill.
    public var isOnTreadmill = false

    init() {}
  }

  /// A mass at a place, as typed.
  public struct TypedLoad: Sendable, Hashable {
    /// The place.
    public let kind: LoadKind
    /// Kilograms in all; nil where a share of body mass was typed.
    public let kilograms: Double?
    /// Share of body mass; nil where kilograms were typed.
    public let share: Double?
    /// On which side.
    public let side: CarriedLoad.Spread

    init(
      kind: LoadKind, kilograms: Double?, share: Double?, side: CarriedLoad.Spread = .both
    ) {
      (self.kind, self.kilograms, self.share, self.side) = (kind, kilograms, share, side)
    }

    /// The load of a body.
    public func item(bodyMass: Double) -> CarriedLoad.Item {
      var item = CarriedLoad.Item(kind, .kilograms(kilograms ?? (share ?? 0) * bodyMass))
      item.spread = side
      return item
    }
  }

  /// Why a text is no question.
  public enum TextError: Error, Sendable, Hashable {
    /// These words are not known.
    case unknownWords([String])
    /// No session was found in it.
    case noSession
    /// A number stands for nothing.
    case looseNumber(String)
    /// There are two sessions or amounts in it.
    case twoReadings(String)
    /// It is more than anybody runs or carries.
    case tooMuch(String)
    /// A weight has no place.
    case noPlace
    /// Something hurts, and it takes more than words to say how much.
    case pain
    /// Nothing was typed, or more than a question.
    case length
  }

  /// Reads a question.
  public init(_ text: String) throws(TextError) {
    guard text.count <= 200 else { throw .length }
    var reader = PlainReader(text)
    guard !reader.words.isEmpty else { throw .length }
    self = try reader.read()
  }

  init(
    reading reader: PlainReader, session: Session, loads: [TypedLoad],
    assumed: [Question.Assumption]
  ) {
    self.session = session
    self.loads = loads
    self.assumed = assumed
    towKilograms = reader.tow
    parachuteSquareMeters = reader.parachute
    gradePercent = reader.grade
    goal = reader.goal
    standing = reader.standing
  }
}

extension PlainWords {
  /// Says which words are not known, and which known one each is nearest to.
  static func notKnown(_ words: [String]) -> String {
    let named = words.map { word in
      PlainVocabulary.nearest(word).map { "'\(word)' (did you mean '\($0)'?)" } ?? "'\(word)'"
    }
    return "we do not know the word\(words.count > 1 ? "s" : "") " + named.joined(separator: ", ")
  }
}

extension PlainWords.TextError: CustomStringConvertible {
  /// What is wrong and how it could be said.
  public var description: String {
    let example = "try '5 km easy with 1 kg on each ankle'"
    return switch self {
    case .unknownWords(let words): PlainWords.notKnown(words) + "; \(example)"
    case .noSession: "it does not say what you want to do; \(example)"
    case .looseNumber(let text): "'\(text)' stands for nothing we know; \(example)"
    case .twoReadings(let text): "'\(text)' can be meant in two ways; \(example)"
    case .tooMuch(let text): "'\(text)' is more than we can answer for; \(example)"
    case .noPlace:
      "it does not say where the weight sits: on the ankles, in a vest, in the hands; \(example)"
    case .pain:
      "to say what hurts, give place and strength beside the question, such as --pain knee=3, or "
        + "choose it on the page"
    case .length: "write one question of at most 200 letters; \(example)"
    }
  }
}

extension Question {
  /// The question that was typed, of a runner; a share of body mass is taken of theirs.
  public init(_ words: PlainWords, runner: Runner) {
    let said = words.standing
    var runner = runner
    if let mass = said.bodyKilograms { runner.mass = .kilograms(mass) }
    runner.ageYears = said.ageYears ?? runner.ageYears
    runner.isPregnant = said.isPregnant ?? runner.isPregnant
    if said.isBeginner { runner.standing.runningMonths = runner.standing.runningMonths ?? 0 }
    let mass = runner.assumedMass.kilograms
    self.init(
      words.session, carriedLoad: CarriedLoad(words.loads.map { $0.item(bodyMass: mass) }),
      runner: runner)
    surroundings.tow = words.towKilograms.map { Tow(mass: .kilograms($0)) }
    surroundings.parachute = words.parachuteSquareMeters.map {
      Parachute(area: .squareMeters($0))
    }
    if let percent = words.gradePercent { surroundings.grade = .percent(percent) }
    if said.isOnTreadmill { surroundings.ground = .treadmill }
    speed = said.metersPerSecond.map { .metersPerSecond($0) }
    raceInDays = said.raceInDays
    weather = said.celsius.map { Weather(celsius: $0) }
    goal = words.goal
    assumed = Set(words.assumed)
  }
}
