import Evidence
import Logbook
import Quantities
import Testing
import TrainingLoad

@testable import Advice

@Suite("Why legs were heavy")
struct HeavyLegsTests {
  static let sunday = Day(number: 20_597)

  private func run(_ change: (inout HeavyLegs.Run) -> Void) -> HeavyLegs {
    var run = HeavyLegs.Run()
    change(&run)
    return HeavyLegs(run)
  }

  static func held(_ value: Double) -> HeavyLegs.HeldSpeed {
    HeavyLegs.HeldSpeed(
      Estimate(value, low: 0.98 * value, high: 1.02 * value), basis: .bestEfforts)
  }

  @Test("Of an unknown run nothing is a cause, and all that is missing is named")
  func nothing() {
    let legs = run { _ in }
    #expect(legs.causes.isEmpty)
    #expect(legs.unknown == HeavyLegs.Input.allCases)
    #expect(legs.summary.last?.hasPrefix("Not known of this run:") == true)
  }

  @Test("The causes a coach names are found, and weights are no cure")
  func causes() {
    let legs = run {
      $0.speed = .metersPerSecond(4.2)
      $0.heldSpeed = Self.held(4)
      $0.minutes = 120
      $0.sleptHours = 5
      $0.daysSinceHard = 1
      $0.carriedMass = .kilograms(6)
    }
    #expect(legs.causes.count == 5 && legs.unknown.isEmpty)
    #expect(legs.causes.first?.words.contains("105 %") == true)
    #expect(legs.notCuredBy.claims.contains("C74") && legs.notCuredBy.claims.contains("C75"))
    for fact in legs.causes + [legs.notCuredBy] {
      for id in fact.rules { #expect(Rule.named(id) != nil) }
      for id in fact.claims { #expect(Claim.named(id) != nil) }
    }
    #expect(legs.summary.joined(separator: " ").split(separator: " ").count < 150)
    #expect(WordTests.grade(legs.summary.joined(separator: "\n")) <= 7)
    #expect(WordTests.grade(HeavyLegs(HeavyLegs.Run()).summary.joined(separator: "\n")) <= 7)
  }

  @Test("A run at ease after rest has no cause, and says so")
  func easy() {
    let legs = run {
      $0.speed = .metersPerSecond(2.8)
      $0.heldSpeed = Self.held(4)
      $0.minutes = 45
      $0.sleptHours = 8
      $0.daysSinceHard = 4
    }
    #expect(legs.causes.isEmpty && legs.unknown.isEmpty)
    #expect(legs.summary.first == "Nothing that we know of this run explains heavy legs.")
  }

  @Test("Near the speed that can be held only a long run is quick", arguments: [30.0, 80])
  func long(minutes: Double) {
    let legs = run {
      $0.speed = .metersPerSecond(3.85)
      $0.heldSpeed = Self.held(4)
      $0.minutes = minutes
    }
    #expect(legs.causes.isEmpty == (minutes < 60))
  }

  @Test("Bad sleep counts by its length or its quality, never both")
  func sleep() {
    #expect(run { $0.sleepQuality = 2 }.causes.count == 1)
    #expect(run { ($0.sleepQuality, $0.sleptHours) = (1, 4) }.causes.count == 1)
    #expect(run { ($0.sleepQuality, $0.sleptHours) = (4, 7) }.causes.isEmpty)
  }

  @Test(
    "The question is told from others",
    arguments: [
      ("Why were my legs heavy?", true), ("why did my legs feel like lead yesterday", true),
      ("what made my legs so heavy on run 3", true), ("heavy legs on 2026-05-03", true),
      ("my legs were dead today", true), ("can I run with heavy legs", false),
      ("5 km easy with 1 kg on each leg", false), ("why is the sky blue", false), ("", false),
    ])
  func asks(row: (text: String, isAsked: Bool)) {
    #expect(HeavyLegsQuestion.asks(row.text) == row.isAsked)
  }

  @Test(
    "The run it is about is read: by day, by name of the day, by number, else the latest",
    arguments: [
      ("why were my legs heavy?", HeavyLegsQuestion.Choice.latest),
      ("why were my legs heavy on 2026-05-03?", .on(sunday + -21)),
      ("why were my legs heavy yesterday", .on(sunday + -1)),
      ("why were my legs so heavy today?", .on(sunday)),
      ("why were my legs heavy on monday", .on(sunday + -6)),
      ("why were my legs heavy on sunday", .on(sunday + -7)),
      ("why were my legs heavy on run 12", .number(12)), ("heavy legs in run #7", .number(7)),
    ])
  func which(row: (text: String, run: HeavyLegsQuestion.Choice)) throws {
    #expect(try HeavyLegsQuestion(row.text, today: Self.sunday).run == row.run)
  }

  @Test("A word that is not known is named")
  func unknownWords() {
    let error = HeavyLegsQuestion.TextError.unknownWords(["zebra"])
    #expect(throws: error) {
      try HeavyLegsQuestion("why were my legs heavy as a zebra", today: Self.sunday)
    }
    #expect(error.description.contains("'zebra'"))
  }
}

@Suite("What the day's check-ins tell a question")
struct CheckInLearningTests {
  static let day = Day(number: 20_000)

  private func learned(
    _ today: (inout CheckIn) -> Void, yesterday: (inout CheckIn) -> Void = { _ in }
  ) -> Question {
    var last = CheckIn(day: Self.day)
    var before = CheckIn(day: Self.day + -1)
    today(&last)
    yesterday(&before)
    var question = Question(Session(.intervals))
    question.learn(from: [before, last], on: Self.day)
    return question
  }

  @Test("Two nights below six hours are bad, one is not; a bad quality is enough")
  func sleep() {
    #expect(learned({ $0.sleepHours = 5 }, yesterday: { $0.sleepHours = 5.5 }).sleptBadly == true)
    #expect(learned({ $0.sleepHours = 5 }, yesterday: { $0.sleepHours = 7 }).sleptBadly == false)
    #expect(learned({ $0.sleepHours = 5 }).sleptBadly == nil)
    #expect(learned({ $0.sleepHours = 8 }).sleptBadly == false)
    #expect(learned({ $0.sleepQuality = 2 }).sleptBadly == true)
    #expect(learned({ $0.sleepQuality = 4 }).sleptBadly == false)
    #expect(learned({ _ in }, yesterday: { $0.sleepHours = 4 }).sleptBadly == nil)
  }

  @Test("Illness and soreness of the day are heeded, those of the day before are not")
  func illness() {
    let question = learned({
      $0.illness = .fever
      $0.soreness = 6
    })
    #expect(question.illness == .fever && question.soreness == 6)
    #expect(question.answer().verdict == .notNow)
    #expect(learned({ _ in }, yesterday: { $0.illness = .fever }).illness == nil)
  }
}
