import Advice
import Logbook
import Testing

@Suite("The health check")
struct ScreeningTests {
  static let day = Day(number: 20_000)

  static func runner(
    _ yes: Set<Screening.Item>, isCleared: Bool = false, after days: Int = 0
  ) -> Runner {
    var screening = Screening(day: day, yes: yes, acceptedDay: day)
    screening.isClearedByProfessional = isCleared
    var runner = Runner()
    runner.learn(from: screening, on: day + days)
    return runner
  }

  @Test("Any yes keeps to walking until somebody clears it", arguments: Screening.Item.allCases)
  func anyYes(item: Screening.Item) {
    guard item != .pregnant else {
      let answer = Question(Session(.easy), runner: Self.runner([item])).answer()
      #expect(answer.seeClinician)
      return
    }
    let asked = Question(Session(.easy), runner: Self.runner([item]))
    #expect(asked.runner.tier.tier == .restricted)
    #expect(asked.answer().verdict == .walkIt)
    #expect(asked.answer().seeClinician)
    let cleared = Question(Session(.easy), runner: Self.runner([item], isCleared: true))
    #expect(cleared.answer().verdict == .yes)
  }

  @Test("Without a yes nothing of it is unknown any more")
  func clear() {
    let unknown = Question(Session(.easy), runner: Self.runner([])).answer().unknown.map(\.input)
    for input in ["screening", "jointProblem", "boneInjuryMonths", "pregnant", "weeksAfterBirth"] {
      #expect(!unknown.contains(input))
    }
  }

  @Test("After twelve months it is as if it had never been answered")
  func ends() {
    #expect(Self.runner([.heart], after: 364).isCleared == false)
    #expect(Self.runner([.heart], after: 365) == Runner())
    #expect(Self.runner([.heart], after: -1) == Runner())
  }
}
