import Quantities

extension Session {
  /// Why a text says no session.
  public enum TextError: Error, Sendable, Hashable {
    /// No kind of session has this word.
    case unknownKind(String)
    /// The amount is no time, distance, repeats or exercise, or beyond sense.
    case amount(String, kind: String)
    /// The exercise is not of this kind of session.
    case exercise(String, kind: String)
  }

  /// A session as it is typed: `KIND` or `KIND:AMOUNT`.
  ///
  /// AMOUNT is a time `50min`, a distance `12km`, repeats `5x25s`, `4x3min`, `5x80m`, or for
  /// strength, hip and balance an exercise such as `step-ups`.
  public init(text: String) throws(TextError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = SessionKind.named(String(parts[0])) else {
      throw .unknownKind(String(parts[0]))
    }
    guard parts.count == 2 else {
      self.init(kind)
      return
    }
    let words = String(parts[1])
    if let exercise = Exercise(rawValue: words) {
      guard [.strength, .hip, .balance].contains(kind) else {
        throw .exercise(words, kind: kind.key)
      }
      self.init(kind, .exercise(exercise))
      return
    }
    guard let amount = Self.amount(words) else { throw .amount(words, kind: kind.key) }
    self.init(kind, amount)
  }

  /// The session as it is typed; what `init(text:)` reads.
  public var text: String {
    func number(_ value: Double) -> String {
      let tidy = (value * 1000).rounded() / 1000
      return tidy == tidy.rounded() ? String(Int(tidy)) : String(tidy)
    }
    func time(_ time: Time) -> String {
      let isWhole = time.minutes == time.minutes.rounded()
      return isWhole ? number(time.minutes) + "min" : number(time.seconds) + "s"
    }
    func length(_ length: Length) -> String {
      length.meters < 1000 ? number(length.meters) + "m" : number(length.kilometers) + "km"
    }
    let amount =
      switch amount {
      case .time(let value): time(value)
      case .distance(let value): length(value)
      case .repeats(let count, .time(let value)): "\(count)x" + time(value)
      case .repeats(let count, .distance(let value)): "\(count)x" + length(value)
      case .exercise(let exercise): exercise.rawValue
      }
    return kind == .rest ? kind.key : kind.key + ":" + amount
  }

  /// The most repeats, the longest time and the longest way that make sense.
  private static let limits = (repeats: 100, seconds: 172_800.0, meters: 500_000.0)

  private static func amount(_ text: String) -> Amount? {
    let parts = text.split(separator: "x", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let count = Int(parts[0]), (1...limits.repeats).contains(count),
        let piece = piece(parts[1])
      else { return nil }
      return .repeats(count, piece)
    }
    switch piece(text[...]) {
    case .time(let time): return .time(time)
    case .distance(let length): return .distance(length)
    case nil: return nil
    }
  }

  /// A time or a distance with its unit.
  static func piece(_ text: Substring) -> Piece? {
    let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard let value = Double(digits), value > 0 else { return nil }
    switch text.dropFirst(digits.count) {
    case "s" where value <= limits.seconds: return .time(.seconds(value))
    case "min" where value * 60 <= limits.seconds: return .time(.minutes(value))
    case "h" where value * 3600 <= limits.seconds: return .time(.minutes(value * 60))
    case "m" where value <= limits.meters: return .distance(.meters(value))
    case "km" where value * 1000 <= limits.meters: return .distance(.kilometers(value))
    case "mi" where value * 1609.344 <= limits.meters: return .distance(.miles(value))
    default: return nil
    }
  }
}
