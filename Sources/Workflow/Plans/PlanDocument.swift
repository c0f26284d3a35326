import Advice
import Foundation
import Logbook
import Planning

/// A plan as text: JSON whose words are those of the catalogues.
struct PlanDocument: Codable {
  struct Session: Codable {
    var id: String
    var day: String
    var choice: Choice
    var draft: Bool
    var binding: [String]
    var claims: [String]
    var alternatives: [String]
    var text: String?
    var note: String?
  }

  struct Choice: Codable {
    var entry: String
    var size: String
    var load: String
    var minutes: Double
    var kilometers: Double
    var effort: Double
    var stimuli: [String: Double]
    var doses: [String: [Double]]
    var rates: [String: Double]
    var high: [String]
    var tier: Int
    var traits: Int
  }

  struct Conflict: Codable {
    var week: Int
    var given: String
    var promises: [String]
    var fights: [String]
    var freedBy: [String]
    var day: String?
  }

  struct Wishes: Codable {
    var longWeekday: Int?
    var hills: Bool
    var hillWeeks: Int?
    var loads: Bool
    var doubles: Bool
  }

  var goal: String
  var weeks: Int
  var raceDay: String?
  var raceKilometers: Double?
  var weekdays: [Int]
  var wishes: Wishes?
  var firstDay: String
  var madeOn: String
  var sessions: [Session]
  var conflicts: [Conflict]
  var skipped: [Session]?
  var revisions: [String: Int]?
  var answered: [String]?

  init(_ kept: KeptPlan) {
    goal = kept.order.goal.rawValue
    weeks = kept.order.weeks
    raceDay = kept.order.race?.day.iso
    raceKilometers = kept.order.race?.kilometers
    weekdays = kept.order.weekdays
    wishes = Wishes(kept.order.wishes)
    firstDay = kept.firstDay.iso
    madeOn = kept.madeOn.iso
    sessions = kept.sessions.map { Session($0, of: kept) }
    skipped = kept.skipped.isEmpty ? nil : kept.skipped.map { Session($0, of: kept) }
    revisions = kept.revisions.isEmpty ? nil : kept.revisions
    answered = kept.answered.isEmpty ? nil : kept.answered.sorted()
    conflicts = kept.conflicts.map {
      Conflict(
        week: $0.week, given: $0.given, promises: $0.promises, fights: $0.fights,
        freedBy: $0.freedBy, day: $0.day?.iso)
    }
  }

  /// Nil for what is no plan.
  init?(text: String) {
    guard let document = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else {
      return nil
    }
    self = document
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// The plan; nil where a word of it is not known any more.
  var plan: KeptPlan? {
    let held = sessions.map(\.session)
    let all = sessions + (skipped ?? [])
    guard let goal = Goal(rawValue: goal), let first = Day(iso: firstDay),
      let made = Day(iso: madeOn), !held.contains(nil)
    else { return nil }
    var order = PlanOrder(goal: goal, weeks: weeks, weekdays: weekdays)
    if let day = raceDay.flatMap({ Day(iso: $0) }), let raceKilometers {
      order.race = PlannedRace(day: day, kilometers: raceKilometers)
    }
    if let wishes { order.wishes = wishes.wishes }
    return KeptPlan(
      order: order, firstDay: first, madeOn: made, sessions: held.compactMap(\.self),
      conflicts: conflicts.map {
        PlanConflict(
          week: $0.week, given: $0.given, promises: $0.promises, fights: $0.fights,
          freedBy: $0.freedBy, day: $0.day.flatMap { Day(iso: $0) })
      },
      written: words(of: all, \.text), notes: words(of: all, \.note),
      skipped: (skipped ?? []).compactMap(\.session), revisions: revisions ?? [:],
      answered: Set(answered ?? []))
  }

  private func words(of all: [Session], _ word: (Session) -> String?) -> [String: String] {
    var words: [String: String] = [:]
    for session in all { words[session.id] = word(session) }
    return words
  }
}

extension PlanDocument.Wishes {
  init(_ wishes: PlanWishes) {
    longWeekday = wishes.longWeekday
    hills = wishes.hasHills
    hillWeeks = wishes.hillWeeks
    loads = wishes.wantsLoads
    doubles = wishes.wantsDoubles
  }

  var wishes: PlanWishes {
    var wishes = PlanWishes()
    wishes.longWeekday = longWeekday
    wishes.hasHills = hills
    wishes.hillWeeks = hillWeeks
    wishes.wantsLoads = loads
    wishes.wantsDoubles = doubles
    wishes.hasSecondSlot = doubles
    return wishes
  }
}

extension PlanDocument.Session {
  init(_ session: PlannedSession, of kept: KeptPlan) {
    id = session.id
    day = session.day.iso
    choice = PlanDocument.Choice(session.choice)
    draft = session.isDraft
    binding = session.bindingRules
    claims = session.claims
    alternatives = session.alternatives
    text = kept.written[session.id]
    note = kept.notes[session.id]
  }

  var session: PlannedSession? {
    guard let day = Day(iso: day), let choice = choice.choice else { return nil }
    return PlannedSession(
      id: id, day: day, choice: choice, purpose: choice.purposeInPlan, isDraft: draft,
      bindingRules: binding, claims: claims, alternatives: alternatives)
  }
}

extension PlanDocument.Choice {
  init(_ choice: SessionChoice) {
    entry = choice.entry
    size = choice.size.rawValue
    load = choice.carriedLoad
    minutes = choice.minutes
    kilometers = choice.kilometers
    effort = choice.effort
    stimuli = Dictionary(uniqueKeysWithValues: choice.stimuli.map { ($0.rawValue, $1) })
    doses = Dictionary(
      uniqueKeysWithValues: choice.doses.map { ($0.rawValue, [$1.lower, $1.nominal, $1.upper]) })
    rates = Dictionary(uniqueKeysWithValues: choice.workRates.map { ($0.rawValue, $1) })
    high = choice.high.map(\.rawValue).sorted()
    tier = choice.tier.rawValue
    traits = choice.traits.rawValue
  }

  var choice: SessionChoice? {
    guard let size = SessionSize(rawValue: size), let tier = Tier(rawValue: tier) else {
      return nil
    }
    var known: [PlannedTissue: PlannedDose] = [:]
    for (word, ends) in doses {
      guard let tissue = PlannedTissue(rawValue: word), ends.count == 3 else { return nil }
      known[tissue] = PlannedDose(lower: ends[0], nominal: ends[1], upper: ends[2])
    }
    return SessionChoice(
      entry: entry, size: size, carriedLoad: load, minutes: minutes, kilometers: kilometers,
      effort: effort, stimuli: keyed(stimuli, TrainingStimulus.init(rawValue:)), doses: known,
      workRates: keyed(rates, PlannedTissue.init(rawValue:)),
      high: Set(high.compactMap(SpacingGroup.init(rawValue:))), tier: tier,
      traits: SessionTraits(rawValue: traits))
  }

  private func keyed<Key: Hashable>(
    _ values: [String: Double], _ key: (String) -> Key?
  ) -> [Key: Double] {
    var result: [Key: Double] = [:]
    for (word, value) in values {
      if let key = key(word) { result[key] = value }
    }
    return result
  }
}
