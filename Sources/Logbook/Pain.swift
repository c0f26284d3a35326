/// A pain as a runner scores it.
public struct Pain: Sendable, Hashable {
  /// Where it is.
  public var place: PainPlace
  /// On which side, where it has one and the runner said so. Without a side the worse is meant.
  public var side: Side?
  /// How strong, 0 (none) to 10.
  public var score: Double
  /// When it was felt.
  public var moment: Moment
  /// Whether it seems to be pain of bone, where the runner said so.
  public var saidToBeBone: Bool?

  /// A pain at a place.
  public init(
    _ place: PainPlace, _ score: Double, side: Side? = nil, moment: Moment = .during,
    isBone: Bool? = nil
  ) {
    self.place = place
    self.side = place.hasSide ? side : nil
    self.score = score
    self.moment = moment
    saidToBeBone = isBone
  }

  /// What a score can be.
  public static let scores = 0.0...10.0

  /// Whether it counts as pain of bone.
  public var isOfBone: Bool { saidToBeBone ?? place.isOverBone }

  /// The place with its side, as it is typed: `achilles-l`.
  public var spot: Spot { Spot(place, side) }

  /// Whether both speak of the same place, side and moment, so that one takes the other's place.
  public func answersTheSame(as other: Pain) -> Bool {
    spot == other.spot && moment == other.moment
  }

  /// A side of the body, the runner's own. The raw value ends the word on the command line.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    case left = "l"
    case right = "r"

    /// The side in a word, as programs read it.
    public var word: String { self == .left ? "left" : "right" }
  }

  /// When a pain was felt. The raw value is its word on the command line, kept for ever.
  public enum Moment: String, Sendable, Hashable, CaseIterable {
    /// While running.
    case during
    /// In the hours after.
    case after
    /// On the morning of the day, at the first steps.
    case morning
  }

  /// A place with its side.
  public struct Spot: Sendable, Hashable {
    /// The place.
    public var place: PainPlace
    /// The side, where it has one and it was said.
    public var side: Side?

    /// A place with its side.
    public init(_ place: PainPlace, _ side: Side? = nil) {
      self.place = place
      self.side = place.hasSide ? side : nil
    }

    /// A place as it is typed: `achilles-l`; nil for anything else.
    public init?(text: some StringProtocol) {
      let words = String(text).split(separator: "-", omittingEmptySubsequences: false).map(
        String.init)
      guard words.count <= 2, let place = words.first.flatMap(PainPlace.init(rawValue:)) else {
        return nil
      }
      let side = words.count == 2 ? Side(rawValue: words[1]) : nil
      guard words.count == 1 || (side != nil && place.hasSide) else { return nil }
      self.init(place, side)
    }

    /// The place as it is typed.
    public var text: String { place.rawValue + (side.map { "-" + $0.rawValue } ?? "") }
  }
}

extension Pain {
  /// Why a text says no pain.
  public enum TextError: Error, Sendable, Hashable {
    /// There is no `=` between place and score.
    case noScore(String)
    /// No place has this word, or it has no side.
    case place(String)
    /// The score is no number from 0 to 10.
    case score(String)
    /// What follows the score is neither a moment nor a kind of tissue.
    case word(String)
  }

  /// A pain as it is typed: `PLACE=SCORE`, `achilles-l=2:morning`, `foot-r=3:after:soft`.
  ///
  /// After the score may stand when it was felt (`during`, `after`, `morning`; `during` unless
  /// said) and whether it is of `bone` or `soft` tissue (by the place unless said).
  public init(text: String) throws(TextError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .noScore(text) }
    guard let spot = Spot(text: parts[0]) else { throw .place(String(parts[0])) }
    var words = parts[1].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let number = words.removeFirst()
    guard let score = Double(number), Self.scores.contains(score) else { throw .score(number) }
    self.init(spot.place, score, side: spot.side)
    for word in words {
      switch word {
      case "bone": saidToBeBone = true
      case "soft": saidToBeBone = false
      default:
        guard let moment = Moment(rawValue: word) else { throw .word(word) }
        self.moment = moment
      }
    }
  }
}

extension Pain.TextError: CustomStringConvertible {
  /// What is wrong and what can stand there.
  public var description: String {
    switch self {
    case .noScore(let text): "'\(text)' has no score; write it like achilles-l=2"
    case .place(let word):
      "'\(word)' is no place of pain; the places are "
        + PainPlace.allCases.map(\.rawValue).joined(separator: " ")
        + ", with -l or -r for a side"
    case .score(let word): "'\(word)' is no score of pain; it goes from 0 to 10"
    case .word(let word):
      "'\(word)' is neither when it hurt (during, after, morning) nor what (bone, soft)"
    }
  }
}
