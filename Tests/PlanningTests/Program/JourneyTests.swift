import Advice
import Foundation
import Logbook
import Planning
import Testing

/// A runner of a journey, as its file has it.
struct JourneyRequest: Decodable {
  struct PainEntry: Decodable {
    var tissue: String
    var score: Double
    var isOfBone: Bool
  }
  struct PinEntry: Decodable {
    var entry: String
    var inDays: Int
  }
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
      goal: try #require(Goal(rawValue: goal)), today: today, weeks: weeks,
      availability: Availability(weekdays: minutes),
      runner: PlanRunner(
        tier: try #require(Tier(rawValue: tier)),
        easyMetersPerSecond: 1000 / 60 / minutesPerKilometer), log: log)
    if let raceInDays, let raceKilometers {
      request.race = PlannedRace(day: today + raceInDays, kilometers: raceKilometers)
    }
    request.health.pains = (pains ?? []).map {
      PlanPain(
        PlannedTissue(rawValue: $0.tissue), score: $0.score, isOfBone: $0.isOfBone)
    }
    request.wishes.pins = (pins ?? []).map { Pin($0.entry, on: today + $0.inDays) }
    if let flat = flatWeeks {
      let (first, last) = (today + 7 * (flat[0] - 1), today + (7 * flat[1] - 1))
      request.wishes.flatDays = [first...last]
    }
    return request
  }
}

/// What a plan of a journey has to show.
struct JourneyPlan: Decodable {
  /// How much of something each week, or the whole plan, holds.
  struct Feature: Decodable {
    var what: String
    var per: String
    var atLeast: Double?
    var atMost: Double?
    var weeks: [Int]?
  }
  var features: [Feature]
  /// The promises that are given up, each at least once; none others are.
  var conflicts: [String]
}

@Suite("Journeys")
struct JourneyTests {
  static let names = [
    "beginner-to-10-km", "strong-runner-wants-muscle", "ultra-with-pack",
    "race-in-six-days-asking-for-weights", "shin-pain-in-week-5", "two-weeks-ill",
    "holiday-without-hills", "only-two-days",
  ]

  static func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/Journeys")
    return try JSONDecoder().decode(
      type, from: Data(contentsOf: folder.appending(path: name + ".json")))
  }

  @Test("Each plan shows what a coach looks for", arguments: names)
  func journey(name: String) throws {
    let request = try Self.read(name + ".request", as: JourneyRequest.self).request()
    let expected = try Self.read(name + ".plan", as: JourneyPlan.self)
    let plan = try Planner().plan(request)
    let breaches = PlanCheck(plan, for: request).breaches
    #expect(breaches.isEmpty, "\(breaches)")
    #expect(Set(plan.conflicts.map(\.given)) == Set(expected.conflicts), "\(plan.conflicts)")
    for feature in expected.features { check(feature, plan) }
  }

  private func check(_ feature: JourneyPlan.Feature, _ plan: Plan) {
    let numbers = feature.weeks ?? [1, plan.weeks.count]
    let weeks = plan.weeks.filter { (numbers[0]...numbers[1]).contains($0.index + 1) }
    let amounts = weeks.map { (week: PlanWeek) -> Double in
      if feature.what == "light" { return week.isDeload ? 1 : 0 }
      let end = week.monday + 7
      let held = plan.sessions.filter { $0.day >= week.monday && $0.day < end }
      return held.reduce(0.0) { $0 + amount(feature.what, $1.choice) }
    }
    let (least, most) = (feature.atLeast ?? 0, feature.atMost ?? .infinity)
    for amount in feature.per == "plan" ? [amounts.reduce(0, +)] : amounts {
      #expect(
        (least...most).contains(amount),
        "\(feature.what): \(amount), \(amounts)\n\(plan.sketch)")
    }
  }

  private func amount(_ what: String, _ choice: SessionChoice) -> Double {
    if what.hasPrefix("entry:") { return choice.entry == what.dropFirst(6) ? 1 : 0 }
    let trait: SessionTraits
    switch what {
    case "run": trait = .run
    case "quality": trait = .quality
    case "long": trait = .long
    case "strength": trait = .strength
    case "uphill": trait = .uphill
    case "hip": trait = .hip
    case "pack": trait = .pack
    case "loaded": return choice.isLoaded ? 1 : 0
    case "minutes": return choice.traits.contains(.run) ? choice.minutes : 0
    default: return .nan
    }
    return choice.traits.contains(trait) ? 1 : 0
  }
}
