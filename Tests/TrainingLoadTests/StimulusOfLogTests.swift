import Biomechanics
import Evidence
import Logbook
import Testing

@testable import TrainingLoad

@Suite("What the log asked of muscles")
struct StimulusOfLogTests {
  private static let day = Day(number: 20_000)

  private func work(
    _ exercise: Exercise, _ sets: Int, _ size: StrengthWork.Size, reserve: Int? = nil
  ) -> StrengthWork {
    var work = StrengthWork(day: Self.day, exercise: exercise, sets: sets, of: size)
    work.repetitionsInReserve = reserve
    return work
  }

  @Test("A set counts once, one far from failure less, one that is held nothing")
  func sets() {
    var near = MuscleStimulus()
    near.add(work(.squats, 3, .repetitions(8), reserve: 2))
    #expect(near.sets == [.quadriceps: 3, .glutes: 3, .hamstrings: 1.5])
    var far = MuscleStimulus()
    far.add(work(.squats, 3, .repetitions(8), reserve: 10))
    #expect((far.sets[.quadriceps] ?? 0) < 3 && (far.sets[.quadriceps] ?? 0) > 0)
    var held = MuscleStimulus()
    held.add(work(.balance, 3, .seconds(30)))
    held.add(work(.bicepsCurls, 3, .repetitions(10)))
    #expect(held.sets.isEmpty)
  }

  @Test("Sets written down apart count as those written down together")
  func additive() {
    var apart = MuscleStimulus()
    for _ in 0..<3 { apart.add(work(.calfRaises, 1, .repetitions(15))) }
    var together = MuscleStimulus()
    together.add(work(.calfRaises, 3, .repetitions(15)))
    #expect(apart == together)
  }

  @Test(
    "A run counts as what it was called",
    arguments: [
      ("8 x 10 s hill sprints", "hill-sprints", 8), ("Hills, 6 times up", "hills", 6),
      ("Easy run with strides", "strides", nil), ("6x80m sprints", "sprints", 6),
      ("Stairs", "stairs", nil), ("Tyre pulls 8x", "tow", 8), ("Easy run", nil, nil),
      ("Intervals, 5 x 1000 m", nil, 5), ("Chilling", nil, nil), ("", nil, nil),
    ] as [(String, String?, Int?)])
  func names(name: String, key: String?, repeats: Int?) {
    let words = RunWords(name)
    #expect(words.stimulusKey == key)
    #expect(words.repeats == repeats)
  }

  @Test("Every kind of run that is read has its entry, and all of them are our guess")
  func entries() throws {
    for key in ["hill-sprints", "stairs", "tow", "jumps", "sprints", "hills", "strides"] {
      #expect(try #require(StimulusEntry.named(key)).strength == .productChoice)
    }
  }

  @Test("A load counts where it sits, once, and less than a single set")
  func loads() {
    var legs = MuscleStimulus()
    legs.addRun(named: "Easy run", carrying: [.ankle, .ankle])
    #expect(Set(legs.sets.keys) == [.hipFlexors, .hamstrings])
    var trunk = MuscleStimulus()
    trunk.addRun(named: nil, carrying: [.vest])
    #expect(Set(trunk.sets.keys) == [.quadriceps, .calves, .glutes])
    for sets in Array(legs.sets.values) + Array(trunk.sets.values) { #expect(sets < 0.5) }
    var hands = MuscleStimulus()
    hands.addRun(named: nil, carrying: [.hand])
    #expect(hands.sets.isEmpty)
  }

  @Test(
    "What was recorded counts whatever the run was called; a name is the fallback, and less sure")
  func recorded() throws {
    let counts = ["hard.hillSprints": 8.0, "hard.hills": 0, "hard.sprints": 0, "hard.strides": 1]
    var recorded = MuscleStimulus()
    recorded.addRun(named: "Sunday", carrying: [], bouts: counts)
    var named = MuscleStimulus()
    named.addRun(named: "8 x hill sprints", carrying: [])
    #expect(recorded.sets == named.sets)
    let (sure, unsure) = (recorded.band(of: .glutes), named.band(of: .glutes))
    #expect(sure.contains(recorded.stimulus(of: .glutes)))
    #expect(unsure.lowerBound < sure.lowerBound && unsure.upperBound > sure.upperBound)
    // A name that the recording contradicts counts for nothing; what it cannot tell still does.
    var flat = MuscleStimulus()
    flat.addRun(named: "Hill sprints", carrying: [], bouts: counts.mapValues { _ in 0 })
    #expect(flat.sets.isEmpty)
    var stairs = MuscleStimulus()
    stairs.addRun(named: "Stairs", carrying: [], bouts: counts.mapValues { _ in 0 })
    #expect(stairs.sets[.quadriceps] == StimulusEntry.named("stairs")?.shares[.quadriceps])
  }

  @Test("Two fast stretches are none; sets of lifting have no band from how runs are counted")
  func few() {
    var week = MuscleStimulus()
    week.addRun(named: nil, carrying: [], bouts: ["hard.sprints": 2])
    #expect(week.sets.isEmpty)
    week.add(work(.squats, 3, .repetitions(8)))
    #expect(week.band(of: .quadriceps) == 3...3)
  }

  @Test("However many repeats a name claims, one run is worth no more than three")
  func bounded() {
    var week = MuscleStimulus()
    week.addRun(named: "60 x hill sprints", carrying: [])
    #expect(week.sets[.glutes] == 3)
  }
}
