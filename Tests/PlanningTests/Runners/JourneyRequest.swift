import Advice
import Logbook
import Planning

/// A runner of a journey, as its file has it.
struct JourneyRequest: Decodable {
  /// A word of the file that nothing is called by.
  struct UnknownWord: Error {
    var word: String
  }
  struct PainEntry: Decodable {
    var place: String
    var score: Double
    var isOfBone: Bool
  }
  struct PinEntry: Decodable {
    var entry: String
    var inDays: Int
  }
  /// What its page is called.
  var title: String
  /// The runner and the wish, in a sentence or two.
  var about: String
  var goal: String
  var weeks: Int
  var minutes: [Int]
  var tier: Int
  var minutesPerKilometer: Double
  var weeklyMinutes: Double
  var runs: Int
  var longestKilometers: Double
  var raceInDays: Int?
  var raceKilometers: Double?
  var idleDays: Int?
  var capacityShare: Double?
  var pains: [PainEntry]?
  var pins: [PinEntry]?
  var flatWeeks: [Int]?
  var cleanLoads: [String: Int]?

  func request() throws -> PlanRequest {
    let today = Runners.today
    var log = Runners.log(
      weeklyMinutes: weeklyMinutes, runs: runs, longest: longestKilometers,
      pace: minutesPerKilometer)
    log.days.removeAll { today - $0.day <= idleDays ?? 0 }
    log.capacity = log.capacity.mapValues { $0 * (capacityShare ?? 1) }
    if idleDays != nil { log.standing = log.standing.mapValues { $0 * 0.3 } }
    log.cleanLoads = cleanLoads ?? [:]
    var request = PlanRequest(
      goal: try known(goal, Goal.init), today: today, weeks: weeks,
      availability: Availability(weekdays: minutes),
      runner: PlanRunner(
        tier: try known(tier, Tier.init),
        easyMetersPerSecond: 1000 / 60 / minutesPerKilometer), log: log)
    if let raceInDays, let raceKilometers {
      request.race = PlannedRace(day: today + raceInDays, kilometers: raceKilometers)
    }
    request.health.pains = try (pains ?? []).map {
      PlanPain(try known($0.place, PainPlace.init), score: $0.score, isOfBone: $0.isOfBone)
    }
    request.wishes.pins = (pins ?? []).map { Pin($0.entry, on: today + $0.inDays) }
    if let flat = flatWeeks {
      let (first, last) = (today + 7 * (flat[0] - 1), today + (7 * flat[1] - 1))
      request.wishes.flatDays = [first...last]
    }
    return request
  }

  private func known<Word, Thing>(_ word: Word, _ make: (Word) -> Thing?) throws -> Thing {
    guard let thing = make(word) else { throw UnknownWord(word: "\(word)") }
    return thing
  }
}
