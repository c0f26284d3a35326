import Advice
import Foundation
import Logbook
import Planning
import Testing

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
    let journey = try Self.read(name + ".request", as: JourneyRequest.self)
    let request = try journey.request()
    let expected = try Self.read(name + ".plan", as: JourneyPlan.self)
    let plan = try Planner().plan(request)
    let breaches = PlanCheck(plan, for: request).breaches
    #expect(breaches.isEmpty, "\(breaches)")
    #expect(Set(plan.conflicts.map(\.given)) == Set(expected.conflicts), "\(plan.conflicts)")
    for feature in expected.features { check(feature, plan) }
    try compare(JourneyPage(journey: journey, request: request, plan: plan).text, name)
  }

  /// The page of a journey against that in `docs/examples/plans`.
  private func compare(_ page: String, _ name: String) throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../docs/examples/plans")
      .appending(path: name + ".md").standardizedFileURL
    if ProcessInfo.processInfo.environment["PLIMSOLL_PRINT_EXAMPLES"] != nil {
      try page.write(to: file, atomically: true, encoding: .utf8)
    } else {
      let printed = try String(contentsOf: file, encoding: .utf8)
      #expect(printed == page, "set PLIMSOLL_PRINT_EXAMPLES=1 to print it anew")
    }
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
