import Advice
import Biomechanics
import Foundation
import Logbook
import Measuring
import Quantities

/// Times whole answers, a thousand draws included, to questions from a novice's ankle weights to an
/// ultra runner's pack. Prints milliseconds of processor time of the best round.

func runner(months: Double) -> Runner {
  var runner = Runner()
  runner.mass = .kilograms(70)
  runner.height = .meters(1.75)
  runner.standing.runningMonths = months
  runner.standing.runsPerWeek = 4
  runner.standing.weeklyKilometers = 40
  return runner
}

let ultra = {
  var question = Question(
    Session(.pack), carriedLoad: CarriedLoad([.init(.pack, .kilograms(5.6))]),
    runner: runner(months: 36))
  question.goal = .ultra
  return question
}()
let cases: [(String, Question)] = [
  (
    "ankle weights of a novice",
    Question(
      Session(.easy), carriedLoad: CarriedLoad([.init(.ankle, .kilograms(2))]),
      runner: runner(months: 3))
  ),
  ("a pack for an ultra race", ultra),
  ("hills, nothing known", Question(Session(.hills))),
]

let rounds = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 15
var kept = 0
for (name, question) in cases {
  var best = Double.infinity
  for _ in 0..<rounds {
    best = min(best, seconds(of: { kept += question.answer().alternatives.count }))
  }
  print(String(format: "%@: %.1f ms an answer", name, best * 1e3))
}
precondition(kept > 0, "nothing was ranked")
