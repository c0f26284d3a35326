public import Quantities

/// A thing a runner wears: a load with its place and mass, or a pair of shoes.
public struct Kit: Sendable, Hashable, Identifiable {
  /// Its number in the log; 0 before it is kept.
  public var id: Int64
  /// What the runner calls it.
  public var name: String
  /// What it is.
  public var kind: Kind
  /// The last day on which rules give it to a run; nil while it is in use.
  public var retiredOn: Day?

  /// What a piece of kit is.
  public enum Kind: Sendable, Hashable {
    /// A load that is added to the body.
    case carried(TypedLoad)
    /// A pair of shoes, with the mass of one of them where it is known. It is what the runner
    /// runs in anyway, and so no added load.
    case shoes(massOfOne: Mass?)
  }

  /// A piece of kit in use.
  public init(name: String, kind: Kind) {
    id = 0
    self.name = name
    self.kind = kind
  }

  /// What it adds to the body; nil for shoes.
  public var load: TypedLoad? {
    if case .carried(let load) = kind { load } else { nil }
  }

  /// Whether it was in use on a day.
  public func isInUse(on day: Day) -> Bool { retiredOn.map { day <= $0 } ?? true }
}

/// A rule of the runner: runs with a word in their name or notes are done with some kit.
public struct KitRule: Sendable, Hashable, Identifiable {
  /// Its number in the log; 0 before it is kept.
  public var id: Int64
  /// The word or words that must stand in the name or the notes, folded (no case, no accents).
  public var foldedWord: String
  /// The sport it holds for; nil for every sport.
  public var sport: Sport?
  /// The numbers of the kit it gives.
  public var kit: [Int64]

  /// A rule.
  public init(foldedWord: String, sport: Sport? = nil, kit: [Int64]) {
    id = 0
    self.foldedWord = foldedWord
    self.sport = sport
    self.kit = kit
  }

  /// Whether it holds for a run with these folded texts. Only whole words count.
  public func holds(for foldedTexts: [String], of sport: Sport) -> Bool {
    guard self.sport == nil || self.sport == sport else { return false }
    let wanted = foldedWord.wholeWords
    guard !wanted.isEmpty else { return false }
    return foldedTexts.contains { text in
      let words = text.wholeWords
      return words.indices.contains { words[$0...].starts(with: wanted) }
    }
  }
}

extension String {
  /// The runs of letters and digits in a text.
  fileprivate var wholeWords: [Substring] { split { !$0.isLetter && !$0.isNumber } }
}
