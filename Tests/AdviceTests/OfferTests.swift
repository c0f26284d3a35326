import Biomechanics
import Logbook
import Quantities
import Testing

@testable import Advice

@Suite("What is offered to whom")
struct OfferTests {
  static let ankles = Row("easy:5km", "ankle=1kg", .seasoned, .no).question

  static let careful: [Runner] = [
    QuestionTable.young, QuestionTable.expecting, QuestionTable.soreJoint,
    QuestionTable.mendedJoint, QuestionTable.afterBirth(8, cleared: true),
    QuestionTable.afterBirth(8, cleared: nil), Runner.seasoned.with { $0.isCleared = false },
  ]

  private func offered(_ question: Question) -> [Alternative] {
    Judgment(question).answer(draws: 20).alternatives
  }

  @Test("Own weight comes before a load, and no jumps, for the young, mothers and sore joints")
  func ownWeight() {
    for runner in Self.careful.map(QuestionTable.usedTo) {
      for means in ["easy:5km", "walk:30min", "strength:squats"] {
        var question = Row(means, "", runner, .yes).question
        for load in [CarriedLoad.none, CarriedLoad([.init(.ankle, .kilograms(1))])] {
          question.carriedLoad = load
          let offers = offered(question)
          #expect(!offers.isEmpty)
          #expect(!offers.contains { $0.carriedLoad.mass > .zero || $0.session.kind == .jumps })
        }
      }
    }
  }

  @Test("Jumps are not offered before six months of running")
  func jumps() {
    for runner in [Runner(), .novice] {
      var question = Self.ankles
      question.runner = runner
      #expect(!offered(question).contains { $0.session.kind == .jumps })
    }
  }

  @Test("From 3 in 10 only what is gentle is offered", arguments: PainPlace.allCases)
  func pain(place: PainPlace) {
    guard !place.isOverBone else { return }
    let gentle: [SessionKind] = [.easy, .recovery, .walk, .rest, .strength]
    for row in QuestionTable.all where row.question.redFlags.isEmpty {
      var question = row.question
      question.pains = [Pain(place, 5)]
      let answer = Judgment(question).answer(draws: 1)
      for other in answer.alternatives {
        #expect(gentle.contains(other.session.kind), "\(other.words)")
        #expect(other.carriedLoad.mass == .zero)
      }
      guard answer.verdict > .yes else { continue }
      for flip in answer.flips {
        #expect(flip.verdict == .yes || flip.change == "once nothing hurts", "\(flip)")
      }
    }
  }

  @Test("Strength that leaves a sore knee alone is offered, squats are not")
  func soreKnee() {
    var question = Self.ankles
    question.pains = [Pain(.knee, 5)]
    let exercises = offered(question).compactMap(\.session.exercise)
    #expect(exercises == [.calfRaises])
  }

  @Test("Nobody who comes back is sent to hard running")
  func comingBack() {
    let runners = [
      QuestionTable.expecting, QuestionTable.boneInjury(8),
      QuestionTable.afterBirth(8, cleared: true),
    ]
    for runner in runners {
      var question = Self.ankles
      question.runner = runner
      #expect(!offered(question).contains { $0.session.kind.isRun && $0.session.kind.isHard })
    }
  }
}
