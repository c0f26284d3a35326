/// The words of a question, as far as they tell one thing from another.
public struct Wording: Sendable, Hashable {
  /// The beginnings of the words that count, each once, in their order.
  public let stems: [String]

  /// The words of a text, without those that stand in any question.
  public init(_ text: String) {
    var seen: Set<String> = []
    stems = text.lowercased().split { !$0.isLetter && !$0.isNumber }.compactMap { word in
      guard word.count > 1, !Self.common.contains(String(word)) else { return nil }
      let stem = String(word.prefix(5))
      return seen.insert(stem).inserted ? stem : nil
    }
  }

  /// How many of these words a text has.
  ///
  /// Words count as one when their first five letters agree, or all of the shorter one: `weight`
  /// finds `weights`, `hill` finds `hills`.
  public func matches(in text: String) -> Int {
    let others = Wording(text).stems
    return stems.count { stem in
      others.contains { $0 == stem || stem.count > 2 && $0.count > 2 && $0.isNear(stem) }
    }
  }

  private static let common: Set<String> = [
    "can", "could", "do", "does", "did", "is", "are", "am", "be", "should", "would", "will", "may",
    "the", "an", "my", "me", "it", "its", "to", "of", "for", "with", "on", "in", "at", "and", "or",
    "what", "which", "why", "how", "when", "if", "than", "that", "this", "run", "runs", "running",
  ]
}

extension String {
  /// Whether one is the other with at most one letter more.
  fileprivate func isNear(_ other: String) -> Bool {
    abs(count - other.count) <= 1 && (hasPrefix(other) || other.hasPrefix(self))
  }
}

extension Dispute {
  /// The disputes that a question is about, best first: those that share most of its words.
  public static func about(_ question: String) -> [Dispute] {
    let wording = Wording(question)
    return ranked(Dispute.all) { wording.matches(in: $0.question + " " + $0.ourDefault) }
  }
}

extension Claim {
  /// The claims that a question is about, best first: those that share most of its words.
  public static func about(_ question: String) -> [Claim] {
    let wording = Wording(question)
    return ranked(Claim.all) { wording.matches(in: $0.statement + " " + $0.verdict.words) }
  }
}

/// The entries that score more than half of the best, in the order of their scores; among equals as
/// they stand.
private func ranked<Entry>(_ entries: [Entry], by score: (Entry) -> Int) -> [Entry] {
  let scored = entries.enumerated().map { (entry: $1, score: score($1), place: $0) }
  let best = scored.map(\.score).max() ?? 0
  return scored.filter { $0.score * 2 > best }
    .sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.entry)
}
