/// How a runner is on a day, as they say it. What was not said is nil.
public struct CheckIn: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// What hurts and what was asked and does not: at most one for a place, side and moment.
  public private(set) var pains: [Pain] = []
  /// How sore the muscles are, 0 to 10.
  public var soreness: Double?
  /// How long the night's sleep was.
  public var sleepHours: Double?
  /// How good it was, 1 (bad) to 5.
  public var sleepQuality: Int?
  /// Whether and how the runner is ill.
  public var illness: Illness?
  /// Anything else.
  public var note: String?

  /// A day of which nothing was said yet.
  public init(day: Day) { self.day = day }

  /// What soreness can be.
  public static let sorenessRange = 0.0...10.0
  /// What hours of sleep can be.
  public static let sleepHoursRange = 0.0...24.0
  /// What the quality of sleep can be.
  public static let sleepQualityRange = 1...5
  /// How many characters a note may have. A choice of this project.
  public static let longestNote = 2000

  /// How a runner is ill. The raw value is its word on the command line, kept for ever.
  public enum Illness: String, Sendable, Hashable, CaseIterable {
    /// Well.
    case none
    /// A cold: everything is above the neck.
    case aboveNeck
    /// Fever, or anything below the neck.
    case fever
  }

  /// Whether nothing was said.
  public var isEmpty: Bool { self == CheckIn(day: day) }

  /// Writes down a pain, in the place of what was said of the same place, side and moment.
  public mutating func add(_ pain: Pain) {
    forget(pain)
    pains.append(pain)
    pains.sort { $0.order.lexicographicallyPrecedes($1.order) }
  }

  /// Takes away what was said of a pain's place, side and moment.
  public mutating func forget(_ pain: Pain) {
    pains.removeAll { $0.answersTheSame(as: pain) }
  }

  /// The strongest pain, where any hurts.
  public var worstPain: Pain? { pains.filter { $0.score > 0 }.max { $0.score < $1.score } }
}

extension Pain {
  /// Where it stands in a list: by place, side and moment.
  fileprivate var order: [Int] {
    [
      PainPlace.allCases.firstIndex(of: place) ?? 0,
      side.flatMap { Side.allCases.firstIndex(of: $0) } ?? -1,
      Moment.allCases.firstIndex(of: moment) ?? 0,
    ]
  }
}
