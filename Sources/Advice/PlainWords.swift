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

  /// A mass at a place, as typed.
  public struct TypedLoad: Sendable, Hashable {
    /// The place.
    public let kind: LoadKind
    /// Kilograms in all; nil where a share of body mass was typed.
    public let kilograms: Double?
    /// Share of body mass; nil where kilograms were typed.
    public let share: Double?

    /// The load of a body.
    public func item(bodyMass: Double) -> CarriedLoad.Item {
      CarriedLoad.Item(kind, .kilograms(kilograms ?? (share ?? 0) * bodyMass))
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
  }
}

extension PlainWords.TextError: CustomStringConvertible {
  /// What is wrong and how it could be said.
  public var description: String {
    let example = "try '5 km easy with 1 kg on each ankle'"
    return switch self {
    case .unknownWords(let words):
      "we do not know the word\(words.count > 1 ? "s" : "") "
        + words.map { "'\($0)'" }.joined(separator: ", ") + "; \(example)"
    case .noSession: "it does not say what you want to do; \(example)"
    case .looseNumber(let text): "'\(text)' stands for nothing we know; \(example)"
    case .twoReadings(let text): "'\(text)' can be meant in two ways; \(example)"
    case .length: "write one question of at most 200 letters; \(example)"
    }
  }
}

extension Question {
  /// The question that was typed, of a runner; a share of body mass is taken of theirs.
  public init(_ words: PlainWords, runner: Runner) {
    let mass = runner.assumedMass.kilograms
    self.init(
      words.session, carriedLoad: CarriedLoad(words.loads.map { $0.item(bodyMass: mass) }),
      runner: runner)
    surroundings.tow = words.towKilograms.map { Tow(mass: .kilograms($0)) }
    surroundings.parachute = words.parachuteSquareMeters.map {
      Parachute(area: .squareMeters($0))
    }
    if let percent = words.gradePercent { surroundings.grade = .percent(percent) }
    goal = words.goal
    assumed = Set(words.assumed)
  }
}
