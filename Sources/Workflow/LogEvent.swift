public import Logbook
import Store

/// Something that happened on a day and may explain what follows: a flag on a chart.
public struct LogEvent: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// What happened.
  public var kind: Kind
  /// The run on which it happened, where it did.
  public var run: Int64?

  /// What can happen.
  public enum Kind: Sendable, Hashable {
    /// A race, by the name of its run.
    case race(name: String)
    /// A pain that was not there the week before.
    case pain(Pain)
    /// The first day of an illness.
    case illness(CheckIn.Illness)
    /// The first run with a piece of kit.
    case newKit(name: String)
    /// A piece of kit was retired.
    case retiredKit(name: String)
  }
}

extension Workbench {
  /// What happened on the days of a span, in order of day.
  public func events(in days: ClosedRange<Day>) async throws(WorkflowError) -> [LogEvent] {
    try await read { log in
      let runs = try log.datedRuns(in: .through(days.upperBound), keys: [])
      // A pain or an illness may have begun before the span.
      let checkIns = try log.checkIns(in: days.lowerBound + -LogEvent.gapDays...days.upperBound)
      let events =
        LogEvent.races(runs) + LogEvent.pains(checkIns) + LogEvent.illnesses(checkIns)
        + LogEvent.kit(try log.kit(), worn: try log.worn(), runs: runs)
      return events.filter { days.contains($0.day) }.sorted { $0.day < $1.day }
    }
  }
}

extension LogEvent {
  /// A pain or an illness that was said again within so many days is the same one. Chosen.
  static let gapDays = 7
  /// From this effort on a run whose name says so was a race. Chosen.
  private static let raceEffort = 7.0
  /// Words of names that mean a race.
  private static let raceWords = ["race", "parkrun", "marathon"]

  fileprivate static func races(_ runs: [DatedRun]) -> [LogEvent] {
    runs.compactMap { run in
      guard let name = run.name, run.sport == .running, run.effort.map({ $0 >= raceEffort }) ?? true
      else { return nil }
      let words = name.folded.split { !$0.isLetter }
      guard words.contains(where: { raceWords.contains(String($0)) }) else { return nil }
      return LogEvent(day: run.day, kind: .race(name: name), run: run.id)
    }
  }

  fileprivate static func pains(_ checkIns: [CheckIn]) -> [LogEvent] {
    var lastDay: [Pain.Spot: Day] = [:]
    var events: [LogEvent] = []
    for checkIn in checkIns {
      for pain in checkIn.pains where pain.score > 0 {
        let isNew = lastDay[pain.spot].map { checkIn.day - $0 > gapDays } ?? true
        if isNew { events.append(LogEvent(day: checkIn.day, kind: .pain(pain))) }
        lastDay[pain.spot] = checkIn.day
      }
    }
    return events
  }

  fileprivate static func illnesses(_ checkIns: [CheckIn]) -> [LogEvent] {
    var last: Day?
    var events: [LogEvent] = []
    for checkIn in checkIns {
      guard let illness = checkIn.illness, illness != .none else { continue }
      if last.map({ checkIn.day - $0 > gapDays }) ?? true {
        events.append(LogEvent(day: checkIn.day, kind: .illness(illness)))
      }
      last = checkIn.day
    }
    return events
  }

  fileprivate static func kit(
    _ pieces: [Kit], worn: [Int64: [Worn]], runs: [DatedRun]
  ) -> [LogEvent] {
    var isKnown: Set<Int64> = []
    var events: [LogEvent] = []
    for run in runs {
      guard let worn = worn[run.id] else { continue }
      for number in worn.loads.compactMap(\.kit?.id) + worn.shoes.map(\.id)
      where isKnown.insert(number).inserted {
        guard let piece = pieces.first(where: { $0.id == number }) else { continue }
        events.append(LogEvent(day: run.day, kind: .newKit(name: piece.name), run: run.id))
      }
    }
    return events
      + pieces.compactMap { piece in
        piece.retiredOn.map { LogEvent(day: $0, kind: .retiredKit(name: piece.name)) }
      }
  }
}
