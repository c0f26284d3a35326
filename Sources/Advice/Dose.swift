import Biomechanics
import Logbook
import Quantities

/// How much of a load, how often, and how it grows. No trial tested any of it: product choices,
/// from what studies used and what the documents say (C13, C24, C54, C79, C88).
public struct Dose: Sendable, Hashable {
  /// The mass to begin with, all of it, kilograms.
  public let massKilograms: Double
  /// Where it is carried, by the word of `LoadKind`.
  public let site: String
  /// How long at most, minutes.
  public let minutes: Double
  /// How often a week at most.
  public let timesPerWeek: Double
  /// By how much it grows, kilograms.
  public let stepKilograms: Double
  /// The greatest mass, kilograms.
  public let mostKilograms: Double
  /// When to grow, breaks, and when to stop.
  public let notes: [String]

  /// The dose for a question; nil without a mass, and after a no or a not now.
  init?(_ situation: Situation, verdict: Verdict) {
    guard verdict <= .walkIt, situation.hasMass,
      let heaviest = situation.question.carriedLoad.items.max(by: { $0.mass < $1.mass })
    else { return nil }
    // What is to be walked is dosed as a walk.
    let kind = verdict == .walkIt ? SessionKind.walk : situation.kind
    let onTrunk = heaviest.kind.segment == .trunk
    guard let entry = Entry.all.first(where: { $0.holds(kind, onTrunk, situation) }) else {
      return nil
    }
    let body = situation.body.mass.kilograms
    func mass(_ amount: Entry.Amount) -> Double {
      let exact =
        switch amount {
        case .kilograms(let value): value
        case .share(let value): value * body
        }
      return (exact * 20).rounded(.down) / 20
    }
    let most = mass(entry.most)
    let start = situation.isFirstTime ? mass(entry.first) : heaviest.mass.kilograms
    massKilograms = min(start, most, heaviest.mass.kilograms)
    site = heaviest.kind.key
    minutes = entry.minutes
    timesPerWeek = entry.timesPerWeek
    stepKilograms = mass(entry.step)
    mostKilograms = most
    notes = entry.notes + Entry.always
  }

  /// A row of the table of doses.
  struct Entry: Sendable {
    /// A mass, absolute or as a share of the body's.
    enum Amount: Sendable {
      case kilograms(Double)
      case share(Double)
    }
    let holds: @Sendable (SessionKind, _ onTrunk: Bool, Situation) -> Bool
    let first: Amount
    let step: Amount
    let most: Amount
    let minutes: Double
    let timesPerWeek: Double
    let notes: [String]

    /// What holds for every load.
    static let always = [
      "Add a step only after two weeks without pain.",
      "Leave it off every fourth week and in the last ten days before a race.",
      "Take it off when anything hurts more than usual.",
    ]

    static let all: [Entry] = [
      Entry(
        holds: { kind, onTrunk, _ in kind == .walk && !onTrunk }, first: .kilograms(1),
        step: .kilograms(0.5), most: .kilograms(2), minutes: 30, timesPerWeek: 3,
        notes: ["On the flat. 15 minutes the first time, 40 at most."]),
      Entry(
        holds: { kind, onTrunk, _ in kind == .walk && onTrunk }, first: .share(0.05),
        step: .share(0.025), most: .share(0.1), minutes: 40, timesPerWeek: 2,
        notes: ["On the flat. 20 minutes the first time."]),
      Entry(
        holds: { kind, _, _ in kind == .strides }, first: .share(0.05), step: .share(0.025),
        most: .share(0.1), minutes: 1, timesPerWeek: 1,
        notes: ["Six times 10 seconds, full rests; the study used one fifth of body mass."]),
      Entry(
        holds: { kind, _, _ in kind == .highResistance }, first: .share(0.025),
        step: .share(0.0125), most: .share(0.05), minutes: 2, timesPerWeek: 1,
        notes: ["Four to eight climbs of 15 to 20 seconds, 60 to 90 seconds of easy walking."]),
      Entry(
        holds: { _, onTrunk, situation in onTrunk && situation.isPackRun }, first: .share(0.05),
        step: .share(0.025), most: .share(0.1), minutes: 60, timesPerWeek: 0.5,
        notes: ["Once in two or three weeks, 20 minutes the first time."]),
      Entry(
        holds: { kind, onTrunk, _ in kind.movement == .exercise && !onTrunk },
        first: .kilograms(0.5), step: .kilograms(0.5), most: .kilograms(4), minutes: 20,
        timesPerWeek: 3, notes: ["Two or three sets of 12 to 15, slow and in control."]),
      Entry(
        holds: { kind, onTrunk, _ in kind.movement == .exercise && onTrunk }, first: .share(0.025),
        step: .share(0.025), most: .share(0.3), minutes: 30, timesPerWeek: 2,
        notes: ["Three or four sets of 4 to 8, with two or three in reserve."]),
    ]
  }
}
