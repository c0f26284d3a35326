public import Evidence
public import Logbook

/// The training load of one day, done or planned.
public struct DailyTrainingLoad: Sendable, Hashable {
  /// Which day.
  public let day: Day
  /// How much, in the unit of the measure it was taken by; 0 on a day of rest, nil where an
  /// activity was done whose training load is not known.
  public let amount: Double?
  /// What it is expected to be where it is planned and not yet done; nil where it is done.
  public let expected: Estimate?

  /// Whether it is planned and not yet done.
  public var isPlanned: Bool { expected != nil }

  /// The training load of a day that was done.
  public init(day: Day, amount: Double?) {
    self.day = day
    self.amount = amount
    expected = nil
  }

  /// The training load that is expected of a day to come.
  public init(day: Day, expected: Estimate) {
    self.day = day
    self.expected = expected
    amount = expected.value
  }
}

/// Training loads of days that follow one another without a gap, oldest first.
public struct DailySeries: Sendable, Hashable {
  /// The days, each exactly once.
  public let days: [DailyTrainingLoad]

  /// The series of what was done and what is planned.
  ///
  /// Activities of one day add up; a day with one whose training load is not known is not known.
  /// A day without any is a day of rest: 0. What is planned counts from the day after `today` on.
  ///
  /// - Parameters:
  ///   - done: the activities, in any order; nil where a training load is not known.
  ///   - planned: what is planned, in any order.
  ///   - today: the last day that is past; days of rest are filled in up to it.
  public init(
    done: [(day: Day, amount: Double?)], planned: [(day: Day, amount: Estimate)] = [], today: Day
  ) {
    var amounts: [Day: Double?] = [:]
    for activity in done where activity.day <= today {
      let known: Double? = amounts[activity.day] ?? 0
      amounts[activity.day] = .some(Self.sum(known, activity.amount))
    }
    var intended: [Day: Estimate] = [:]
    for session in planned where session.day > today && session.amount.value.isFinite {
      let known = intended[session.day] ?? .nothing
      intended[session.day] = Estimate(
        known.value + max(0, session.amount.value), low: known.low + max(0, session.amount.low),
        high: known.high + max(0, session.amount.high))
    }
    guard let first = amounts.keys.min() ?? intended.keys.min() else {
      days = []
      return
    }
    let last = max(today, intended.keys.max() ?? today)
    days = (min(first, last).number...last.number).prefix(Self.longest).map { number in
      let day = Day(number: number)
      return day > today
        ? DailyTrainingLoad(day: day, expected: intended[day] ?? .nothing)
        : DailyTrainingLoad(day: day, amount: amounts[day] ?? 0)
    }
  }

  /// A day that is not known is taken to be like the trained days of so many days before. Chosen.
  private static let likeDays = 42
  /// No log is longer than a life of running: eighty years. Chosen.
  private static let longest = 29_220

  private static func sum(_ a: Double?, _ b: Double?) -> Double? {
    guard let a, let b, b.isFinite else { return nil }
    return a + max(0, b)
  }

  /// The amounts with a band where one is not known: the mean of the known days with training in
  /// the six weeks before, between nothing and the largest of them. A choice of this project.
  ///
  /// Nil when no day with training is known.
  var filled: [Estimate]? {
    let known = days.compactMap(\.amount).filter { $0 > 0 }
    guard !known.isEmpty || days.allSatisfy({ $0.amount != nil }) else { return nil }
    var recent: [(place: Int, amount: Double)] = []
    return days.enumerated().map { place, day in
      recent.removeAll { $0.place < place - Self.likeDays }
      if let expected = day.expected { return expected }
      if let amount = day.amount {
        if amount > 0 { recent.append((place, amount)) }
        return Estimate(amount, low: amount, high: amount)
      }
      let like = recent.isEmpty ? known : recent.map(\.amount)
      let mean = like.reduce(0, +) / Double(like.count)
      return Estimate(mean, low: 0, high: like.max() ?? mean)
    }
  }
}

extension Estimate {
  /// A day of rest.
  fileprivate static let nothing = Estimate(0, low: 0, high: 0)
}
