public import Evidence
public import Logbook

/// A rule of watching: it looks at one day of a log and tells what stands out.
///
/// A catalogue entry is a value; its file declares it; `Watcher.all` names it in the order in which
/// findings of equal gravity are told. A watcher never forbids anything and never foretells.
public struct Watcher: Sendable, Identifiable {
  /// Its name, kept for ever.
  public let id: String
  /// What it watches, as a title.
  public let title: String
  /// The rules of evidence that it puts to work; empty where this project alone chose.
  public let rules: [String]
  /// The claims it takes a stand on.
  public let claims: [String]
  /// The works it rests on beside those of its rules.
  public let moreSources: [Source]
  /// For how many days after its day a finding is still of use: 0 where each day has its own.
  public let staysDays: Int
  let look: @Sendable (WatchedLog, Day) -> Sight

  init(
    _ id: String, _ title: String, rules: String = "", claims: String = "",
    sources: [Source] = [], staysDays: Int = 0,
    look: @escaping @Sendable (WatchedLog, Day) -> Sight
  ) {
    self.id = id
    self.title = title
    self.rules = rules.split(separator: " ").map(String.init)
    self.claims = claims.split(separator: " ").map(String.init)
    moreSources = sources
    self.staysDays = staysDays
    self.look = look
  }

  /// The works it rests on.
  public var sources: [Source] { sources(of: rules) }

  fileprivate func sources(of rules: [String]) -> [Source] {
    var seen: Set<String> = []
    let all = rules.compactMap(Rule.named).flatMap(\.sources) + moreSources
    return all.filter { seen.insert($0.key).inserted }
  }
}

extension Watcher {
  /// Every watcher, in the order in which findings of equal gravity are told: pain and illness
  /// first, then single runs, days and weeks, tissues, form, and what is only worth knowing.
  public static let all: [Watcher] = [
    .redFlags, .painStages, .illness, .painUnderLoad, .soreMuscles, .badNights,
    .singleRunSpike, .runAfterBreak, .firstWeek, .limbMassOnRun, .trunkMass, .loadedRuns,
    .loadBeforeRace,
    .tissueLine, .restBetween, .strengthBesideSprint, .noRestDay, .weeklyRamp, .severalRises,
    .monotony, .formBetweenRuns, .formWithinRun, .heartRateAtPace, .heartDrift,
    .sameness,
  ]

  /// The watcher of an id.
  public static func named(_ id: String) -> Watcher? { all.first { $0.id == id } }
}

/// What a watcher sees on a day.
enum Sight: Sendable {
  /// What stands out; empty where nothing does.
  case seen([Sighting])
  /// It cannot tell, and why, as a phrase.
  case unknown(String)

  static let nothing = Sight.seen([])
  static func one(_ sighting: Sighting) -> Sight { .seen([sighting]) }
}

/// What stands out, before its watcher signs it.
struct Sighting: Sendable {
  let gravity: Finding.Gravity
  let fact: String
  let today: String
  var caveat = ""
  var amount: Finding.Amount?
  /// The rules it rests on where they are not all of its watcher's.
  var rules: [String]?
  var run: Int64?
  var spot: Pain.Spot?
  var needsClinician = false

  init(_ gravity: Finding.Gravity, _ fact: String, today: String) {
    self.gravity = gravity
    self.fact = fact
    self.today = today
  }
}

extension Watcher {
  /// What it finds in a log on a day, or why it cannot tell.
  public func findings(in log: WatchedLog, on day: Day) -> Answer {
    switch look(log, day) {
    case .unknown(let reason): return .unknown(reason)
    case .seen(let sightings):
      return .found(
        sightings.map { sighting in
          Finding(
            watcher: id, day: day, gravity: sighting.gravity, fact: sighting.fact,
            today: sighting.today, caveat: sighting.caveat, amount: sighting.amount,
            rules: sighting.rules ?? rules, claims: claims,
            sources: sources(of: sighting.rules ?? rules), run: sighting.run, spot: sighting.spot,
            needsClinician: sighting.needsClinician)
        })
    }
  }

  /// What a watcher answers about a day.
  public enum Answer: Sendable, Hashable {
    /// What stands out; empty where nothing does.
    case found([Finding])
    /// It cannot tell, and why, as a phrase.
    case unknown(String)
  }
}

/// A number of a rule of evidence, by the rule's id and the number's place among its numbers.
func threshold(_ rule: String, _ place: Int = 0) -> Double {
  guard let values = Rule.named(rule)?.values, values.indices.contains(place) else {
    return .infinity
  }
  return values[place]
}
