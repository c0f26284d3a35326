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

  @Test("What is called lighter is a yes, and named first")
  func lighter() {
    for (row, answer) in zip(QuestionTable.all, QuestionTable.answers) {
      #expect((answer.lighterForm != nil) == (row.verdict == .lighter), "\(row.name)")
      guard let form = answer.lighterForm else { continue }
      #expect(Judgment(form).verdict == .yes, "\(row.name): \(form.words)")
      #expect(answer.summary.first?.hasPrefix("Lighter: ") == true)
    }
  }

  @Test(
    "Less is as much as the rules allow",
    arguments: [
      (
        Row("walk:30min", "pack=60kg", .settled, .lighter),
        "a 30 min walk with a pack of at most 3.5 kg"
      ),
      (
        Row("walk:30min", "pack=60kg", .seasoned, .lighter),
        "a 30 min walk with a pack of at most 7 kg"
      ),
      (
        Row("walk:60min", "ankle=2x1.5kg", .novice, .lighter),
        "a 40 min walk with at most 500 g on each ankle"
      ),
      (Row("long:20km", "", .seasoned, .lighter), "a 17.6 km long run"),
      (Row("long:2h", "", .novice, .lighter), "a 55 min long run"),
      (Row("easy:5km", "", QuestionTable.obeseNovice, .lighter), "a 3 km easy run"),
      (Row("hill-sprints:6x10s", "", .novice, .lighter), "4 × 8 s of hill sprints"),
    ])
  func limits(row: Row, words: String) {
    #expect(Judgment(row.question).answer(draws: 1).summary.first == "Lighter: \(words).")
  }

  @Test("Claims that do not speak of a load stand on neither side of one")
  func sides() {
    let loaded = Arguments(Situation(Self.ankles))
    let bare = Arguments(Situation(Row("easy:5km", "", .seasoned, .yes).question))
    for claim in ["C47", "C61"] {
      #expect(!loaded.supporting.contains(claim) && bare.supporting.contains(claim))
    }
  }

  @Test("A change comes before what it asks for")
  func order() throws {
    let question = Row("walk:30min", "vest=8%", .seasoned, .yes).question
    let text = Judgment(question).answer(draws: 1).summary.joined(separator: " ")
    #expect(text.contains("With twice the weight, take less."))
  }
}
