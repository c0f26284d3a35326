public import Biomechanics
public import Evidence
public import Logbook

/// A session of the library: a catalogue entry.
///
/// Its file declares it, `SessionLibrary.all` names it, and tests walk the list. What it gives and
/// costs a runner is worked out by `SessionPhysics`; what stands here holds for everybody.
public struct LibrarySession: Sendable, Hashable, Identifiable {
  /// The word for it in stored plans: `hill-sprints`. Kept for ever.
  public let key: String
  /// The kind of session that it is.
  public let kind: SessionKind
  /// What to call it.
  public let title: String
  /// What it is for, as a sentence.
  public let purpose: String
  /// The tier from which it is offered, without a load.
  public let tier: Tier
  /// What is done in each size, from small to large.
  public let sizes: [Workout]
  /// What may be carried or pulled in it, and how much, from tier T3 on.
  public let allowances: [LoadAllowance]
  /// What to mind before and during it.
  public let cues: SessionCues
  /// The claims that it rests on or answers, by id.
  public let claims: [String]
  /// The rules that bound it, by id.
  public let rules: [String]
  /// How much stands behind its dose.
  public let strength: Strength
  /// Whether it is one even stretch, whose minutes a plan may choose.
  public let isEven: Bool
  /// What may be done in its stead, by key, the nearest first.
  public let alternatives: [String]

  /// What it is known by.
  public var id: String { key }

  init(
    _ key: String, _ kind: SessionKind, _ title: String, _ purpose: String, from tier: Tier,
    sizes: [StaticString], cues: SessionCues, claims: String, rules: String, strength: Strength,
    instead alternatives: String, loads: [LoadAllowance] = [], isEven: Bool = false
  ) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    self.key = key
    self.kind = kind
    self.title = title
    self.purpose = purpose
    self.tier = tier
    self.sizes = sizes.map { Workout(written: $0) }
    self.cues = cues
    self.claims = words(claims)
    self.rules = words(rules)
    self.strength = strength
    self.alternatives = words(alternatives)
    allowances = loads
    self.isEven = isEven
  }

  /// What is done in a size.
  public func workout(_ size: SessionSize) -> Workout {
    sizes.isEmpty ? Workout([]) : sizes[min(size.rank, sizes.count - 1)]
  }

  /// What is done in so many minutes, where it is one even stretch; nil where it is not, and for
  /// less than a minute.
  public func workout(minutes: Double) -> Workout? {
    let seconds = minutes.isFinite ? Int((min(minutes, 2880) * 60).rounded()) : 0
    guard isEven, seconds >= 60 else { return nil }
    return Workout(
      sizes.first?.parts.map { part in
        guard case .step(var step) = part else { return part }
        step.end = .time(seconds: seconds)
        return .step(step)
      } ?? [])
  }

  /// What is done in a size with something carried, put on after the warm-up and taken off before
  /// the cool-down; what the session itself names of the same kind gives way to it.
  public func workout(_ size: SessionSize, carrying piece: WornPiece) -> Workout {
    workout(size).carrying(piece)
  }
}

/// What to mind in a session, one line each.
public struct SessionCues: Sendable, Hashable {
  /// How to warm up.
  public let warmUp: String
  /// How to wear what is carried; that nothing is, where nothing is.
  public let wear: String
  /// How to move.
  public let form: String

  init(_ warmUp: String, wear: String = Self.nothing, _ form: String) {
    self.warmUp = warmUp
    self.wear = wear
    self.form = form
  }

  /// Where no weight belongs.
  static let nothing = "Wear nothing extra: no weight belongs on this one."
}

/// Cues that several sessions share.
enum Cue {
  static let hardWarmUp =
    "Ten to fifteen minutes easy, then drills and three strides that get quicker."
  static let vest =
    "High on the chest, straps tight, so that nothing bounces when you hop; off at any pain."
  static let pack =
    "As in the race: heavy things high and close to the back, straps tight; off at any pain."
  static let lifts =
    "Nothing until three sets of fifteen are clean for two weeks; then the smallest load there is."
}

/// A load that may be carried in a session, or a pull: a product choice by what studies used and
/// what the documents say, the same as `plimsoll ask` gives.
public struct LoadAllowance: Sendable, Hashable {
  /// What and how much to begin with.
  public let first: WornPiece
  /// The most.
  public let most: TypedAmount?
  /// The tier from which.
  public let tier: Tier

  init(
    _ kind: LoadKind, first: TypedAmount, most: TypedAmount? = nil, from tier: Tier = .seasoned
  ) {
    self.first = WornPiece(kind, first)
    self.most = most
    self.tier = tier
  }

  /// What it is.
  public var kind: LoadKind { first.kind }
}

extension Workout {
  /// A session written in the source. A text that is none is a slip of the programmer, which the
  /// test of the library finds.
  init(written text: StaticString) {
    do {
      self = try Workout(text: text.description)
    } catch {
      preconditionFailure(error.message)
    }
  }

  /// The session with a load on its main part.
  func carrying(_ piece: WornPiece) -> Workout {
    var bare = parts.filter { $0 != .takeOff(piece.kind) && !$0.putsOn(piece.kind) }
    let start = bare.firstIndex { !$0.isAround } ?? bare.count
    let end = bare.lastIndex { !$0.isAround }.map { $0 + 1 } ?? bare.count
    bare.insert(.takeOff(piece.kind), at: end)
    bare.insert(.putOn(piece), at: start)
    return Workout(bare)
  }
}

extension Workout.Part {
  /// Whether it is warm-up or cool-down.
  fileprivate var isAround: Bool {
    if case .step(let step) = self { return step.role != .main }
    return false
  }

  fileprivate func putsOn(_ kind: LoadKind) -> Bool {
    if case .putOn(let piece) = self { return piece.kind == kind }
    return false
  }
}
