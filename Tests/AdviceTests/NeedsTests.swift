import Biomechanics
import Evidence
import Logbook
import Quantities
import Testing

@testable import Advice

@Suite("What a body needs")
struct NeedsTests {
  private func needs(_ goal: Goal?, _ runner: Runner = .seasoned) -> DailyNeeds? {
    var question = Question(Session(.easy), runner: runner)
    question.goal = goal
    return question.answer().needs
  }

  @Test("Food and sleep are told where the goal is to build, to lose or to come back")
  func goals() throws {
    for goal in Goal.allCases {
      #expect((needs(goal) != nil) == [.muscle, .weight, .comeback].contains(goal))
    }
    #expect(needs(nil) == nil)
    #expect(try #require(needs(.muscle)).needs.map(\.key) == ["protein", "energy", "sleep"])
  }

  @Test("Protein follows body mass by NUT-01: 70 to 154 g for 70 kg")
  func protein() throws {
    let need = try #require(needs(.muscle)?.needs.first)
    #expect(need.amount.low == 70 && abs(need.amount.high - 154) < 1e-9)
    let unknown = try #require(needs(.muscle, Runner())?.needs.first)
    #expect(unknown.unit == "g/kg" && unknown.amount.low == 1)
  }

  @Test("The energy that is offered leaves 45 kcal for each kilogram that is not fat")
  func energy() throws {
    // Fat-free masses as body fat of 8 to 32 % leaves them.
    let (least, most) = (45 * 0.68 * 70, 45 * 0.92 * 70)
    let sexes: [Body.Sex?] = [nil, .male, .female]
    for sex in sexes {
      let runner = Runner.seasoned.with { $0.sex = sex }
      let need = try #require(needs(.weight, runner)?.needs.first { $0.key == "energy" })
      let amount = need.amount
      #expect(amount.low >= least - 5 && amount.high <= most + 5)
      #expect(amount.low < amount.value && amount.value < amount.high)
      #expect(!need.words.lowercased().contains("deficit"))
    }
  }

  @Test("Nobody young, pregnant or just delivered gets numbers of grown-ups")
  func others() throws {
    for runner in [
      QuestionTable.young, QuestionTable.expecting, QuestionTable.afterBirth(8, cleared: true),
    ] {
      let told = try #require(needs(.comeback, runner))
      #expect(told.needs.isEmpty && told.note.contains("Ask a"))
    }
    let unclear = Runner.seasoned.with { $0.isCleared = false }
    #expect(try #require(needs(.weight, unclear)).needs.map(\.key) == ["protein", "sleep"])
  }

  @Test("Each need names its rule or its works")
  func sources() throws {
    for need in try #require(needs(.muscle)).needs {
      #expect(!need.sources.isEmpty)
      if let rule = need.rule { #expect(Rule.named(rule) != nil) }
    }
  }

  @Test("They can be read at the age of twelve")
  func readingAge() throws {
    for runner in [Runner(), .seasoned] {
      let told = try #require(needs(.muscle, runner))
      let text = (told.needs.map(\.words) + [told.note]).joined(separator: "\n")
      #expect(WordTests.grade(text) <= 7, "\(text)")
    }
  }

  @Test("A red flag is no time to talk of food")
  func redFlag() {
    var question = Question(Session(.easy), runner: .seasoned)
    question.goal = .weight
    question.redFlags = [.chestPain]
    #expect(question.answer().needs == nil)
  }

  @Test("The energy that is left is weighed at 45 and 30")
  func availability() throws {
    func meaning(_ intake: Double) throws -> DailyNeeds.Availability {
      try DailyNeeds.energyAvailability(
        intakeKilocalories: intake, exerciseKilocalories: 500, fatFreeMass: .kilograms(50)
      ).meaning
    }
    #expect(try meaning(2750) == .fine)
    #expect(try meaning(2700) == .note)
    #expect(try meaning(1999) == .strongNote)
    #expect(throws: OutOfRange.self) { try meaning(.nan) }
  }
}
