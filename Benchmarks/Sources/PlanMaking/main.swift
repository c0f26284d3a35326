import Foundation
import Logbook
import Measuring
import Planning

/// Times whole plans of sixteen weeks, each two weeks proven to a hundredth, and a plan made anew
/// after one run. Prints seconds of processor time of the best round and the solver's own account.
///
/// With `random COUNT` it makes plans for so many seeded runners instead and counts broken rules,
/// conflicts and gaps.

let arguments = Array(CommandLine.arguments.dropFirst())

if arguments.first == "random" {
  try makeRandomPlans(arguments.dropFirst().first.flatMap(Int.init) ?? 300)
} else {
  try timePlans(rounds: arguments.first.flatMap(Int.init) ?? 3)
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

func makeRandomPlans(_ count: Int) throws {
  var (broken, conflicts, widest, slowest) = (0, 0, 0.0, 0.0)
  for seed in 0..<count {
    let request = RandomRunner.request(seed: UInt64(seed), weeks: 4 + seed % 13)
    var made: Plan?
    slowest = max(slowest, try seconds(of: { made = try Planner().plan(request) }))
    guard let plan = made else { continue }
    let breaches = PlanCheck(plan, for: request).breaches
    if !breaches.isEmpty {
      broken += 1
      print("seed \(seed): \(breaches)")
    }
    conflicts += plan.conflicts.isEmpty ? 0 : 1
    for conflict in plan.conflicts {
      print("seed \(seed): gave up \(conflict.given), which fights \(conflict.fights)")
    }
    widest = max(widest, plan.reports.map(\.gap).max() ?? 0)
  }
  print(
    String(
      format: "%d runners: %d with a broken rule, %d with a named conflict, widest gap %.2f %%, "
        + "slowest plan %.2f s", count, broken, conflicts, widest * 100, slowest))
}
