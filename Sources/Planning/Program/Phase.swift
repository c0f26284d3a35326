import Advice
import Logbook

/// What a week of a plan is for. The raw value is stored, never renamed.
public enum Phase: String, Sendable, Hashable, CaseIterable {
  /// Easy running grows.
  case base
  /// Strength from hills.
  case hill
  /// What the goal asks.
  case specific
  /// Less before a race.
  case taper
  /// Less after a race.
  case recover
}

/// A week before its sessions: what it is for.
struct WeekOutline: Sendable, Hashable {
  /// Its number in the plan, from 0.
  let index: Int
  let monday: Day
  let phase: Phase
  let isDeload: Bool
  let holdsRace: Bool
  /// What share of an ordinary week it holds.
  let volumeShare: Double

  /// Whether it counts when weeks are compared.
  var isOrdinary: Bool { !isDeload && phase != .taper && phase != .recover }
}

extension WeekOutline {
  /// The weeks of a plan: the rest after taper and recovery is four tenths base, three hill, three
  /// specific; every fourth is light.
  static func calendar(_ request: PlanRequest) -> [WeekOutline] {
    let monday = request.firstMonday
    let raceWeek = request.race.flatMap { $0.day >= monday ? ($0.day - monday) / 7 : nil }
    let isShort =
      (request.race?.kilometers ?? 0) < PlanParameter.shortRaceKilometers.value
    let taperWeeks = isShort ? 1 : 2
    let building = raceWeek.map { min(max(0, $0 - taperWeeks + 1), request.weeks) }
    return (0..<request.weeks).map { week in
      var phase = Self.building(week, of: building ?? request.weeks, request)
      var share = 1.0
      if let raceWeek, week > raceWeek - taperWeeks {
        if week <= raceWeek {
          phase = .taper
          share =
            (week == raceWeek ? PlanParameter.lastTaperShare : .taperShare).value
        } else if week <= raceWeek + taperWeeks {
          phase = .recover
          share = PlanParameter.recoverShare.value
        } else {
          phase = .base
        }
      }
      let isDeload = week % 4 == 3 && phase != .taper && phase != .recover
      return WeekOutline(
        index: week, monday: monday + 7 * week, phase: phase, isDeload: isDeload,
        holdsRace: week == raceWeek,
        volumeShare: isDeload ? PlanParameter.deloadShare.value : share)
    }
  }

  private static func building(_ week: Int, of count: Int, _ request: PlanRequest) -> Phase {
    switch request.goal {
    case .health, .comeback, .weight: return .base
    default: break
    }
    let usual = Int((0.3 * Double(count)).rounded())
    let hill = min(request.wishes.hillWeeks ?? usual, max(0, count - 1))
    let base = Int((Double(count - hill) * 4 / 7).rounded(.up))
    return week < base ? .base : week < base + hill ? .hill : .specific
  }
}
