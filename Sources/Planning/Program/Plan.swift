public import Advice
public import Logbook

/// A plan: its weeks, its sessions, what could not be held, and how sure the solver is.
public struct Plan: Sendable, Hashable {
  /// What it is for.
  public var goal: Goal
  /// The day it was made, from which its sessions reach.
  public var madeOn: Day
  /// Its weeks, those that have passed left out.
  public var weeks: [PlanWeek]
  /// Its sessions by day.
  public var sessions: [PlannedSession]
  /// What it could not hold, with the rules that it fought.
  public var conflicts: [PlanConflict]
  /// The race over the longest run of the 30 days before it, as far as the plan reaches; above 1.1
  /// the race itself is a leap. Nil without a race.
  public var raceRatio: Double?
  /// How each two weeks were found.
  public var reports: [BlockReport]
  /// What each of its weeks asks, by kind and tissue.
  public var demands: [WeekDemand] = []
  /// What it has to say of itself.
  public var notes: [PlanNote] = []
}

/// A week of a plan.
public struct PlanWeek: Sendable, Hashable {
  /// Its number in the plan, from 0.
  public let index: Int
  /// Its first day.
  public let monday: Day
  /// What it is for.
  public let phase: Phase
  /// Whether it is a light one.
  public let isDeload: Bool
  /// Whether it holds the race.
  public let holdsRace: Bool
  /// Minutes of running that an ordinary week would have at this point.
  public let referenceMinutes: Double
  /// Minutes of running that it should have.
  public let volumeMinutes: Double
  /// The longest run it may hold, in kilometers.
  public let longKilometers: Double
  /// The share of it that still lay ahead when the plan was made.
  public let openShare: Double
  /// Whether its sessions are a draft, made anew when it comes near.
  public let isDraft: Bool
  /// What is aimed at for each end.
  public let aims: [StimulusAim]
}

/// A session of a plan.
public struct PlannedSession: Sendable, Hashable, Identifiable {
  /// What it is known by, through every remake that keeps it: week, session, number.
  public let id: String
  /// The day it stands on.
  public let day: Day
  /// What it is.
  public let choice: SessionChoice
  /// What it is for, as a phrase.
  public let purpose: String
  /// Whether it is a draft.
  public let isDraft: Bool
  /// The rules that leave it no room: a longer, harder or other one would break them.
  public let bindingRules: [String]
  /// The claims behind what it is and what binds it.
  public let claims: [String]
  /// Ids of choices that could take its place on the day at no more cost to any tissue.
  public let alternatives: [String]

  /// A session of a plan, as it was kept.
  public init(
    id: String, day: Day, choice: SessionChoice, purpose: String, isDraft: Bool,
    bindingRules: [String], claims: [String], alternatives: [String]
  ) {
    self.id = id
    self.day = day
    self.choice = choice
    self.purpose = purpose
    self.isDraft = isDraft
    self.bindingRules = bindingRules
    self.claims = claims
    self.alternatives = alternatives
  }
}

/// Promises that a plan could not hold together with its rules.
public struct PlanConflict: Sendable, Hashable {
  /// The number of the first week it concerns.
  public let week: Int
  /// The promise that was given up.
  public let given: String
  /// The smallest set of promises that could not all be held.
  public let promises: [String]
  /// The rules that they fight; where it takes two at once, both.
  public let fights: [String]
  /// What would free it, as sentences.
  public let freedBy: [String]
  /// The day it is about, where it is about one.
  public let day: Day?

  /// A conflict, as it was kept.
  public init(
    week: Int, given: String, promises: [String], fights: [String], freedBy: [String], day: Day?
  ) {
    self.week = week
    self.given = given
    self.promises = promises
    self.fights = fights
    self.freedBy = freedBy
    self.day = day
  }
}

/// How two weeks of a plan were found.
public struct BlockReport: Sendable, Hashable {
  /// The number of the first week.
  public let week: Int
  /// What the sessions are worth toward the goal, less what sessions cost.
  public let goalValue: Double
  /// What second kinds of rise in a week, and moved sessions, cost.
  public let penalty: Double
  /// What no plan can exceed, in goal less penalty.
  public let bound: Double
  /// How far the goal may be from the best, as a share.
  public let gap: Double
  /// By how much tissues stand above their share of the line, summed; 0 nearly always.
  public let safetyExcess: Double
  /// Whether hard sessions came in one size.
  public let isCoarse: Bool
  /// What the solver did: safety where it was asked, goal, days.
  public let efforts: [SolverEffort]

  /// The solver's work in one line.
  public var line: String {
    let percent = (gap * 1000).rounded() / 10
    return "week \(week + 1): goal within \(percent) %; "
      + efforts.map(\.line).joined(separator: "; ")
  }
}
