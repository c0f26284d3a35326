import Biomechanics
import Logbook
import Quantities
import Testing

@testable import Advice

/// A question with the answer that the documents and the rules ask for.
struct Row: Sendable, CustomTestStringConvertible {
  var question: Question
  let verdict: Verdict
  /// Rules that must be among those of the facts that decided.
  let rules: [String]
  /// Claims that must appear somewhere in the answer.
  let claims: [String]
  let name: String
  var testDescription: String { name }

  init(
    _ session: String, _ carry: String, _ runner: Runner, _ verdict: Verdict, _ rules: String = "",
    claims: String = "", change: (inout Question) -> Void = { _ in }
  ) {
    var question = Question.reading(session, carry, runner)
    change(&question)
    self.question = question
    self.verdict = verdict
    self.rules = rules.split(separator: " ").map(String.init)
    self.claims = claims.split(separator: " ").map(String.init)
    name = "\(session) \(carry)".trimmed + " → \(verdict.rawValue) \(rules)"
  }
}

extension Row {
  func with(_ change: (inout Question) -> Void) -> Row {
    var row = self
    change(&row.question)
    return row
  }
}

extension Question {
  /// A question from the words of the command line; a slip in a test's table is a row without
  /// sense, which the first test finds.
  static func reading(_ session: String, _ carry: String, _ runner: Runner) -> Question {
    let parsed = (try? Session(text: session)) ?? Session(.rest, .time(.minutes(7)))
    let mass = runner.mass ?? .kilograms(70)
    let items = carry.split(separator: " ").compactMap {
      try? CarriedLoad.Item(text: String($0), bodyMass: mass)
    }
    return Question(parsed, carriedLoad: CarriedLoad(items), runner: runner)
  }
}

extension String {
  var trimmed: String { String(drop { $0 == " " }) }
}

extension Runner {
  private static func person(
    months: Double, runs: Double, km: Double, experience: LoadExperience
  ) -> Runner {
    var runner = Runner()
    runner.mass = .kilograms(70)
    runner.height = .meters(1.75)
    runner.ageYears = 35
    runner.experience = experience
    runner.standing.runningMonths = months
    runner.standing.runsPerWeek = runs
    runner.standing.weeklyKilometers = km
    runner.isCleared = true
    return runner
  }

  /// T1: three months, 10 km a week.
  static let novice = person(months: 3, runs: 2, km: 10, experience: .none)
  /// T2: eight months, 20 km a week.
  static let settled = person(months: 8, runs: 3, km: 20, experience: .none)
  /// T3: three years, 50 km a week, longest run 16 km.
  static let seasoned: Runner = {
    var runner = person(months: 36, runs: 5, km: 50, experience: .some)
    runner.standing.longestKilometers = 16
    return runner
  }()

  func with(_ change: (inout Runner) -> Void) -> Runner {
    var runner = self
    change(&runner)
    return runner
  }
}
