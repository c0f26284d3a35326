/// What a figure of several days answers: the answer, or why there is none. Never 0 for unknown.
public enum Assessment<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The answer.
  case known(Value)
  /// Why there is none.
  case unknown(Shortage)

  /// The answer, where there is one.
  public var value: Value? {
    guard case .known(let value) = self else { return nil }
    return value
  }

  /// A part of the answer, or the same reason.
  public func map<Part>(_ part: (Value) -> Part) -> Assessment<Part> {
    switch self {
    case .known(let value): .known(part(value))
    case .unknown(let shortage): .unknown(shortage)
    }
  }

  /// Why there is no answer, where there is none.
  public var shortage: Shortage? {
    guard case .unknown(let shortage) = self else { return nil }
    return shortage
  }
}

/// What a log lacks for a figure of several days.
public enum Shortage: Sendable, Hashable {
  /// The log is younger than the figure needs.
  case days(known: Int, needed: Int)
  /// Among the days that count are some whose training load is not known.
  case unknownDays(Int)
  /// Nothing was done on the days that count.
  case nothingDone
  /// There are fewer performances, or runs of the kind, than the figure needs.
  case performances(known: Int, needed: Int)
  /// The performances lie too close together to tell speed and reserve apart.
  case tooAlike
  /// The figures that came out cannot be a runner's: some performances were not all-out.
  case notAllOut
  /// The question lies outside the range for which the model is known to hold.
  case outOfRange
  /// Held against performances it had not seen, the model was no better than their mean.
  case noBetterThanMean

  /// The reason as it is printed for programs: a word, a colon and its numbers. Kept for ever.
  public var code: String {
    switch self {
    case .days(let known, let needed): "days:\(known)/\(needed)"
    case .unknownDays(let count): "unknownDays:\(count)"
    case .nothingDone: "nothingDone"
    case .performances(let known, let needed): "performances:\(known)/\(needed)"
    case .tooAlike: "tooAlike"
    case .notAllOut: "notAllOut"
    case .outOfRange: "outOfRange"
    case .noBetterThanMean: "noBetterThanMean"
    }
  }

  /// The reason in English.
  public var words: String {
    switch self {
    case .days(let known, let needed): "the log has \(known) days and it needs \(needed)"
    case .unknownDays(let count): "the training load of \(count) of the days is not known"
    case .nothingDone: "nothing was done on the days that count"
    case .performances(let known, let needed): "there are \(known) of the \(needed) it needs"
    case .tooAlike: "the efforts are too much alike in length"
    case .notAllOut: "some of the efforts were not all-out"
    case .outOfRange: "it lies outside the range of the model"
    case .noBetterThanMean: "the model foretells no better than a mean would"
    }
  }
}
