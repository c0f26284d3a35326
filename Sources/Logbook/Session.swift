public import Quantities

/// A session: a kind of it, and how much.
public struct Session: Sendable, Hashable {
  /// What kind it is.
  public var kind: SessionKind
  /// How much of it.
  public var amount: Amount

  /// A session; the usual amount unless said otherwise.
  public init(_ kind: SessionKind, _ amount: Amount? = nil) {
    self.kind = kind
    self.amount = amount ?? kind.usual
  }

  /// How much of a session there is.
  public enum Amount: Sendable, Hashable {
    case time(Time)
    case distance(Length)
    /// So many times a piece, rest between.
    case repeats(Int, Piece)
    /// Three sets of an exercise.
    case exercise(Exercise)
  }

  /// One repeat.
  public enum Piece: Sendable, Hashable {
    case time(Time)
    case distance(Length)
  }

  /// The exercise, where it is one.
  public var exercise: Exercise? {
    if case .exercise(let exercise) = amount { return exercise }
    return nil
  }

  /// The time in motion, rests left out, at a speed; nil for exercises counted in sets, and for
  /// distances where one does not move on.
  public func motion(at speed: Speed) -> Time? {
    let pace = speed.metersPerSecond
    switch amount {
    case .time(let time): return time
    case .repeats(let count, .time(let time)): return time * Double(count)
    case .distance(let length) where pace > 0: return .seconds(length.meters / pace)
    case .repeats(let count, .distance(let length)) where pace > 0:
      return .seconds(Double(count) * length.meters / pace)
    default: return nil
    }
  }

  /// The way, rests left out, at a speed; nil where one does not move on.
  public func way(at speed: Speed) -> Length? {
    switch amount {
    case .distance(let length): return length
    case .repeats(let count, .distance(let length)): return length * Double(count)
    default:
      guard speed > .zero, let time = motion(at: speed) else { return nil }
      return .meters(speed.metersPerSecond * time.seconds)
    }
  }
}
