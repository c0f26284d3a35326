public import Logbook

/// The short health check that advice rests on: what was ticked, and when.
///
/// The questions are in our own words; that they are asked anew after a year is GRP-04.
public struct Screening: Sendable, Hashable {
  /// The day it was answered.
  public var day: Day
  /// What was said to be so.
  public var yes: Set<Item>
  /// Whether a professional who knows of it has said that running is fine.
  public var isClearedByProfessional: Bool
  /// About when a bone was last hurt by running; nil for never.
  public var boneInjuryDay: Day?
  /// When the last birth was; nil for none within a year.
  public var birthDay: Day?
  /// The day on which it was understood that none of this is medical advice.
  public var acceptedDay: Day

  /// A question of the health check. The raw value is stored, never renamed.
  public enum Item: String, Sendable, Hashable, CaseIterable {
    case heart, chestPain, fainting, condition, medicine, tissue, supervised, joint, nerves, energy
    case pelvic, pregnant
  }

  /// A health check as it was answered.
  public init(day: Day, yes: Set<Item>, acceptedDay: Day) {
    self.day = day
    self.yes = yes
    self.acceptedDay = acceptedDay
    isClearedByProfessional = false
  }

  /// How many days it holds: the twelve months of GRP-04.
  public static let daysItHolds = 365

  /// Whether it still holds on a day.
  public func holds(on day: Day) -> Bool { (0..<Self.daysItHolds).contains(day - self.day) }

  /// Whether nothing in it speaks against running; nil where pregnancy alone is left for a
  /// professional to judge.
  public var isCleared: Bool? {
    if isClearedByProfessional || yes.isEmpty { return true }
    return yes == [.pregnant] ? nil : false
  }
}

extension Runner {
  /// Takes over what a health check says, as long as it holds. What it asked and nobody ticked is
  /// known to be none.
  public mutating func learn(from screening: Screening, on day: Day) {
    guard screening.holds(on: day) else { return }
    isCleared = screening.isCleared
    hasJointProblem = screening.yes.contains(.joint)
    isPregnant = screening.yes.contains(.pregnant)
    boneInjuryMonths = screening.boneInjuryDay.map { max(0, Double(day - $0)) / 30.4 } ?? .infinity
    weeksAfterBirth = screening.birthDay.map { max(0, Double(day - $0)) / 7 } ?? .infinity
  }
}
