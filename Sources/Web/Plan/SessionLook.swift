import Biomechanics
import Logbook
import Planning
import Workflow

/// How a kind of session looks in calendar and charts: a color and a shape, told by what the
/// session does and never by its name alone.
enum SessionLook: String, Sendable, CaseIterable {
  case easy, long, tempo, fast, hill, load, gym, race

  /// From this effort on a hard run is fast rather than steady. A product choice.
  private static let fastEffort = 7.5

  init(_ choice: SessionChoice) {
    let traits = choice.traits
    if choice.isLoaded || traits.contains(.pack) {
      self = .load
    } else if !traits.isDisjoint(with: [.strength, .hip, .jumps, .heavy]) {
      self = .gym
    } else if traits.contains(.long) {
      self = .long
    } else if !traits.isDisjoint(with: [.uphill, .power]) {
      self = .hill
    } else if traits.contains(.sprint) {
      self = .fast
    } else if traits.contains(.quality) {
      self = choice.effort >= Self.fastEffort ? .fast : .tempo
    } else {
      self = .easy
    }
  }

  /// What it is called in a legend.
  var label: PlanText {
    switch self {
    case .easy: .easy
    case .long: .long
    case .tempo: .tempo
    case .fast: .fast
    case .hill: .hill
    case .load: .loaded
    case .gym: .strength
    case .race: .race
    }
  }

  /// The symbol of the sheet that draws it.
  var glyph: String { "g-" + rawValue }
  /// The class that colors it.
  var color: String { "k-" + rawValue }
}

/// The words for a session of a plan.
struct SessionWords: Sendable {
  var formats: Formats

  private var texts: Texts { formats.texts }

  /// What a session is called, with what is carried.
  func title(_ choice: SessionChoice) -> String {
    let list = SessionLibrary.named(choice.entry) == nil ? NameSheet.kinds : .sessions
    let isOwn = choice.entry == SessionChoice.ownEntry
    let named = isOwn ? texts[PlanEditText.ownTitle] : texts.name(choice.entry, of: list)
    let known = choice.traits.contains(.ladder) ? texts[PlanText.ladder] : named
    guard let piece = SessionLibrary.piece(named: choice.carriedLoad) else { return known }
    return texts(PlanText.carrying, ["session": known, "what": words(piece)])
  }

  /// What is carried, and how much.
  func words(_ piece: WornPiece) -> String {
    [texts.withinSentence(texts.name(piece.kind.key, of: .loads)), piece.amount?.text].compactMap(
      \.self
    ).joined(separator: " ")
  }

  /// How much of it there is, as a cell has room for.
  func amount(_ choice: SessionChoice) -> String {
    choice.traits.contains(.long) && choice.kilometers > 0
      ? formats.distance(choice.kilometers * 1000).joined : minutes(choice.minutes)
  }

  /// Minutes with their unit.
  func minutes(_ minutes: Double) -> String {
    Amount(value: formats.number(minutes), unit: texts[UnitText.minutes]).joined
  }

  /// Minutes, and kilometers where there is a way.
  func size(_ choice: SessionChoice) -> String {
    let way = choice.kilometers > 0 ? formats.distance(choice.kilometers * 1000).joined : nil
    return [minutes(choice.minutes), way].compactMap(\.self).joined(separator: " · ")
  }
}

extension Phase {
  /// What it is called.
  var label: PlanText {
    switch self {
    case .base: .base
    case .hill: .hills
    case .specific: .specific
    case .taper: .taper
    case .recover: .recover
    }
  }
}
