public import Evidence
public import Logbook
public import TrainingLoad

/// What is left to a runner today: of each tissue before its line, and where the training load of
/// the week lies among the runner's own.
public struct DayBudget: Sendable, Hashable {
  /// The day.
  public let day: Day
  /// Each tissue and side, the one with the least left first; those that are not known come last.
  public let tissues: [OfTissue]
  /// The week's training load against the runner's own; nil where it is not known.
  public let heart: OfHeart?
  /// Why the heart's is not known, as a phrase; nil where it is.
  public let heartReason: String?

  /// What is left to one tissue.
  public struct OfTissue: Sendable, Hashable {
    /// The tissue.
    public let tissue: LedgerTissue
    /// The side, where the sides differ.
    public let side: Pain.Side?
    /// What to call it in a sentence.
    public let words: String
    /// The share of the line that is used; nil where it is not known or nothing is allowed.
    public let used: Estimate?
    /// Easy kilometers left before the line; negative beyond it.
    public let leftKilometers: Estimate?
    /// Why it is not known, as a phrase; nil where it is.
    public let reason: String?
  }

  /// The training load of seven days among the runner's own.
  ///
  /// For heart and lungs no line can be defended: nobody has shown how much is too much, and the
  /// ratio of acute to chronic training load never forbids a run (RUN-06). So the week is only
  /// held against the runner's own weeks.
  public struct OfHeart: Sendable, Hashable {
    /// The training load of the last seven days, in the measure's unit.
    public let week: Double
    /// Eight in ten of the runner's own weeks of the twelve before: neither line nor goal.
    public let usual: ClosedRange<Double>
    /// Where this week lies.
    public let place: Place

    /// Where a week lies among the runner's own.
    public enum Place: String, Sendable, Hashable, CaseIterable {
      /// Less than in most weeks.
      case below
      /// As usual.
      case within
      /// More than in most weeks.
      case above
    }

    /// How many days are looked back on. A choice of this project.
    static let days = 84
  }
}

extension WatchedLog {
  /// What is left on a day, as the log stands at the end of it.
  public func budget(on day: Day) -> DayBudget {
    let tissues = ledgers.map { DayBudget.OfTissue($0, on: day) }
    let known = tissues.filter { $0.leftKilometers != nil }.sorted {
      ($0.used?.value ?? 0) > ($1.used?.value ?? 0)
    }
    let heart = DayBudget.OfHeart.reading(self, on: day)
    return DayBudget(
      day: day, tissues: known + tissues.filter { $0.leftKilometers == nil }, heart: heart.value,
      heartReason: heart.shortage?.words)
  }
}

extension DayBudget.OfTissue {
  init(_ watched: WatchedLedger, on day: Day) {
    tissue = watched.ledger.tissue
    side = watched.side
    words = watched.words
    guard let state = watched.ledger[day] else {
      (used, leftKilometers, reason) = (nil, nil, "the log does not hold the day")
      return
    }
    guard watched.standing != .stopped else {
      (used, leftKilometers, reason) = (nil, nil, Self.stopped)
      return
    }
    do {
      let use = try state.use(standing: watched.standing)
      (used, leftKilometers, reason) = (use.used, use.leftKilometers, nil)
    } catch {
      (used, leftKilometers) = (nil, nil)
      switch error {
      case .shortLog(let missing): reason = "the log needs \(missing) more days"
      case .noLine: reason = Self.stopped
      }
    }
  }

  private static let stopped = "it is sore, and loading it has stopped"
}

extension DayBudget.OfHeart {
  fileprivate static func reading(_ log: WatchedLog, on day: Day) -> Assessment<Self> {
    func week(_ last: Day) -> Double? {
      let amounts = (0..<7).map { log.point(on: last + -$0)?.amount.value?.value }
      return amounts.contains(nil) ? nil : amounts.compactMap(\.self).reduce(0, +)
    }
    let earlier = (1...days).compactMap { week(day + -$0) }.sorted()
    guard let now = week(day), earlier.count == days else {
      return .unknown(.days(known: earlier.count, needed: days))
    }
    let usual = earlier[days / 10]...earlier[days - 1 - days / 10]
    let place: Place =
      now < usual.lowerBound ? .below : now > usual.upperBound ? .above : .within
    return .known(Self(week: now, usual: usual, place: place))
  }
}
