import Foundation
import Logbook
import Measuring
import Planning

/// Times whole plans of sixteen weeks, each two weeks proven to a hundredth, and a plan made anew
/// after one run. Prints seconds of processor time of the best round and the solver's own account.
///
/// With `random COUNT` it makes plans for so many seeded runners instead and counts broken rules,
/// conflicts and gaps; `random COUNT FIRST` begins at another seed. With `page FILE` it prints the
/// plan of a journey (`Tests/PlanningTests/Fixtures/Journeys/*.request.json`) as a page, with
/// `sketch SEED` that of a made-up runner as lines.

let arguments = Array(CommandLine.arguments.dropFirst())

switch arguments.first {
case "random":
  let numbers = arguments.dropFirst().compactMap(Int.init)
  try makeRandomPlans(numbers.first ?? 300, from: numbers.dropFirst().first ?? 0)
case "page": try printPage(of: arguments[1])
case "sketch": try printSketch(seed: Int(arguments[1]) ?? 0)
default: try timePlans(rounds: arguments.first.flatMap(Int.init) ?? 3)
}

func printPage(of file: String) throws {
  let journey = try JSONDecoder().decode(
    JourneyRequest.self, from: Data(contentsOf: URL(filePath: file)))
  let request = try journey.request()
  let page = JourneyPage(journey: journey, request: request, plan: try Planner().plan(request))
  print(page.text, terminator: "")
}

func randomRequest(seed: Int) -> PlanRequest {
  RandomRunner.request(seed: UInt64(seed), weeks: 4 + seed % 13)
}

func printSketch(seed: Int) throws {
  let request = randomRequest(seed: seed)
  let plan = try Planner().plan(request)
  print(request, plan.sketch, PlanCheck(plan, for: request).breaches, separator: "\n")
}

func timePlans(rounds: Int) throws {
  let cases = [
    ("beginner, three days", Runners.beginner()),
    ("five days a week", Runners.intermediate()),
    ("six days with doubles", Runners.advanced()),
  ]
  for (name, request) in cases {
    var best = Double.infinity
    var made: Plan?
    for _ in 0..<rounds {
      best = min(best, try seconds(of: { made = try Planner().plan(request) }))
    }
    print(String(format: "%@: %.2f s for 16 weeks", name, best))
    for report in made?.reports ?? [] { print("  " + report.line) }
  }
  var next = Runners.intermediate()
  let plan = try Planner().plan(next, blocks: 1)
  next.previous = PreviousPlan(sessions: plan.sessions)
  var best = Double.infinity
  for _ in 0..<rounds {
    best = min(best, try seconds(of: { _ = try Planner().plan(next, blocks: 1) }))
  }
  print(String(format: "made anew after one run: %.3f s", best))
}

func makeRandomPlans(_ count: Int, from first: Int) throws {
  var (broken, conflicts, widest) = (0, 0, 0.0)
  var times: [Double] = []
  for seed in first..<first + count {
    let request = randomRequest(seed: seed)
    var made: Plan?
    times.append(try seconds(of: { made = try Planner().plan(request) }))
    guard let plan = made else { continue }
    let breaches = PlanCheck(plan, for: request).breaches
    if !breaches.isEmpty {
      broken += 1
      print("seed \(seed): \(breaches)")
    }
    conflicts += plan.conflicts.isEmpty ? 0 : 1
    for conflict in plan.conflicts {
      print(
        "seed \(seed): gave up \(conflict.given) in week \(conflict.week + 1), which fights "
          + "\(conflict.fights)")
    }
    widest = max(widest, plan.reports.map(\.gap).max() ?? 0)
    for report in plan.reports where report.efforts.contains(where: \.ranOut) {
      print("seed \(seed): \(report.line)")
    }
  }
  print(
    String(
      format: "%d runners from seed %d: %d with a broken rule, %d with a named conflict, widest "
        + "gap %.2f %%; processor time median %.2f s, slowest %.2f s, all %.0f s", count, first,
      broken, conflicts, widest * 100, times.median, times.max() ?? 0, times.reduce(0, +)))
}
