import Biomechanics
import Logbook
import Testing

@Suite("Pain, as it is said")
struct PainTests {
  /// The words that scripts may use, as the contract lists them.
  static let words =
    "tibia foot heel ankle achilles calf knee hamstring quadriceps hip groin hipflexor glute "
    + "itband lowback other"

  @Test("The places are those that scripts may name")
  func places() {
    #expect(PainPlace.allCases.map(\.rawValue).joined(separator: " ") == Self.words)
  }

  @Test("Shin, foot, hip and groin count as bone unless said otherwise")
  func bone() throws {
    let places = PainPlace.allCases.filter(\.isOverBone)
    #expect(Set(places) == [.tibia, .foot, .hip, .groin])
    #expect(try Pain(text: "tibia-l=2").isOfBone)
    #expect(try !Pain(text: "tibia-l=2:soft").isOfBone)
    #expect(try Pain(text: "ankle=2:after:bone").isOfBone)
  }

  @Test("What is typed is understood")
  func typed() throws {
    let pain = try Pain(text: "achilles-l=2.5:morning")
    #expect(pain == Pain(.achilles, 2.5, side: .left, moment: .morning))
    #expect(try Pain(text: "other=10") == Pain(.other, 10))
    #expect(try Pain(text: "knee=0").moment == .during)
  }

  @Test(
    "What cannot be understood says which word is wrong",
    arguments: [
      ("achilles", .noScore("achilles")), ("elbow=2", .place("elbow")),
      ("other-l=2", .place("other-l")), ("knee-x=2", .place("knee-x")), ("=3", .place("")),
      ("knee-l-r=3", .place("knee-l-r")), ("knee=11", .score("11")), ("knee=-1", .score("-1")),
      ("knee=nan", .score("nan")), ("knee=", .score("")), ("knee=2:later", .word("later")),
      ("knee=2:", .word("")),
    ] as [(String, Pain.TextError)])
  func refused(text: String, error: Pain.TextError) {
    #expect(throws: error) { try Pain(text: text) }
    #expect(!error.description.isEmpty)
  }

  @Test("A spot is written as it is read")
  func spots() {
    for place in PainPlace.allCases {
      for side in [nil] + Pain.Side.allCases.map(Optional.some) {
        let spot = Pain.Spot(place, side)
        #expect(Pain.Spot(text: spot.text) == spot)
      }
    }
  }

  @Test("The body map's knee is the patellofemoral joint, its heel shows the foot")
  func tissues() {
    #expect(PainPlace.knee.tissue == .patellofemoral)
    #expect(PainPlace.heel.tissue == .foot)
    #expect(PainPlace.hip.tissue == nil)
    // Every tissue that the model has can be pointed at.
    #expect(Set(PainPlace.allCases.compactMap(\.tissue)) == Set(Tissue.allCases))
  }
}

@Suite("A check-in")
struct CheckInTests {
  @Test("The same place, side and moment is said once, and the last word counts")
  func replacing() {
    var checkIn = CheckIn(day: Day(number: 20_000))
    checkIn.add(Pain(.knee, 3, side: .left))
    checkIn.add(Pain(.achilles, 2, side: .left, moment: .morning))
    checkIn.add(Pain(.achilles, 4, side: .left, moment: .during))
    checkIn.add(Pain(.achilles, 1, side: .left, moment: .morning))
    #expect(checkIn.pains.count == 3)
    #expect(checkIn.pains.first == Pain(.achilles, 4, side: .left))
    #expect(checkIn.pains.last?.place == .knee)
    #expect(checkIn.worstPain?.score == 4)
  }

  @Test("The order in which pains are said does not matter")
  func order() {
    let pains = PainPlace.allCases.filter(\.hasSide).flatMap { place in
      [Pain(place, 1, side: .right, moment: .after), Pain(place, 2), Pain(place, 0, side: .left)]
    }
    var forward = CheckIn(day: Day(number: 1))
    var backward = CheckIn(day: Day(number: 1))
    for pain in pains { forward.add(pain) }
    for pain in pains.reversed() { backward.add(pain) }
    #expect(forward == backward)
  }

  @Test("A pain of 0 is an answer, and no pain")
  func zero() {
    var checkIn = CheckIn(day: Day(number: 1))
    #expect(checkIn.isEmpty)
    checkIn.add(Pain(.calf, 0))
    #expect(!checkIn.isEmpty)
    #expect(checkIn.worstPain == nil)
    checkIn.forget(Pain(.calf, 7))
    #expect(checkIn.isEmpty)
  }
}

@Suite("Strength work and what comes of it")
struct StrengthWorkTests {
  @Test("Sets are read and written alike", arguments: ["3x8", "1x200", "3x30s", "2x0.5s"])
  func sets(text: String) throws {
    let read = StrengthWork.sets(text: text)
    guard text != "2x0.5s" else {
      #expect(read == nil)
      return
    }
    let (sets, size) = try #require(read)
    let work = StrengthWork(day: Day(number: 1), exercise: .squats, sets: sets, of: size)
    #expect(work.setsText == text)
  }

  @Test(
    "What is no number of sets is refused",
    arguments: ["", "3", "x8", "3x", "0x8", "31x8", "3x0", "3x201", "3x8x2", "3x-8", "3xs", "+3x8"])
  func refusedSets(text: String) {
    #expect(StrengthWork.sets(text: text) == nil)
  }

  @Test("The exercises are those that scripts may name, and balance")
  func exercises() {
    let words =
      "lunges step-ups squats jumps calf-raises hip-abduction hamstring-curls shoulder-raises "
      + "biceps-curls balance"
    #expect(Exercise.allCases.map(\.rawValue).joined(separator: " ") == words)
  }

  @Test("No muscle works in an exercise both directly and indirectly")
  func muscles() {
    for exercise in Exercise.allCases {
      #expect(exercise.direct.isDisjoint(with: exercise.indirect), "\(exercise)")
      #expect(!exercise.direct.union(exercise.indirect).isEmpty, "\(exercise)")
    }
  }

  @Test("Outcomes have keys of their own, and their smallest change fits what is allowed")
  func outcomes() {
    #expect(Set(Outcome.all.map(\.key)).count == Outcome.all.count)
    for outcome in Outcome.all {
      #expect(Outcome.named(outcome.key) == outcome)
      #expect(outcome.smallestRealChange > 0)
      let reach = outcome.allowed.upperBound - outcome.allowed.lowerBound
      #expect(outcome.smallestRealChange < reach / 4)
    }
  }

  @Test("A change within the doubt of measuring is none, whatever its sign")
  func courses() throws {
    let girth = try #require(Outcome.named("thigh-girth-l"))
    func reading(_ day: Int, _ value: Double) -> Outcome.Reading {
      Outcome.Reading(day: Day(number: day), outcome: girth, value: value)
    }
    #expect(girth.course(of: [reading(1, 0.54)]) == .unknown)
    #expect(girth.course(of: [reading(9, 0.5), reading(1, 0.5)]) == .unchanged(difference: 0))
    guard case .unchanged = girth.course(of: [reading(1, 0.540), reading(30, 0.545)]) else {
      Issue.record("5 mm of girth are told from a tape")
      return
    }
    guard case .grown(let more) = girth.course(of: [reading(30, 0.56), reading(1, 0.54)]),
      case .fallen(let less) = girth.course(of: [reading(30, 0.54), reading(1, 0.56)])
    else {
      Issue.record("2 cm of girth are not told")
      return
    }
    #expect(abs(more + less) < 1e-12)
  }
}
