import Evidence
import Logbook
import Planning
import Quantities
import Testing
import TrainingLoad

@Suite("Swapping sessions, and going on with an exercise")
struct SessionSwapTests {
  @Test("No swap asks more of any tissue, at the upper end of the bands", arguments: [2.4, 3.1])
  func equalCost(easy: Double) throws {
    var physics = try #require(
      SessionPhysics(body: SessionPhysicsTests.body, easySpeed: .metersPerSecond(easy)))
    for session in SessionLibrary.all {
      for size in SessionSize.allCases {
        let asked = physics.cost(of: session.workout(size), kind: session.kind)
        for swap in physics.swaps(for: session, size) {
          #expect(swap.share <= 1 + 1e-9)
          for tissue in LedgerTissue.all.map(\.key) {
            let limit = max(asked.dose(of: tissue).high, SessionSwap.leastDose)
            let given = swap.cost.dose(of: tissue).high
            #expect(given <= limit + 1e-9, "\(session.key) to \(swap.session.key): \(tissue)")
          }
        }
      }
    }
  }

  @Test("An easy run in a recovery run's place is as long as the fullest tissue allows")
  func minutes() throws {
    var physics = try #require(
      SessionPhysics(body: SessionPhysicsTests.body, easySpeed: .metersPerSecond(2.8)))
    let easy = try #require(SessionLibrary.named("easy"))
    let swap = try #require(physics.swaps(for: easy, .small).first)
    #expect(swap.session.key == "recovery")
    // Slower, so at least as long; a minute more would be too much, or there is no larger one.
    let minutes = swap.cost.seconds / 60
    #expect(minutes >= 30 && minutes <= 40)
    #expect(swap.share > 0.95 || minutes == 40)
  }

  @Test("With a load before, there is more room for what takes its place")
  func loaded() throws {
    var physics = try #require(
      SessionPhysics(body: SessionPhysicsTests.body, easySpeed: .metersPerSecond(2.8)))
    let pack = try #require(SessionLibrary.named("pack"))
    let heavy = try #require(SessionLibrary.piece(named: "pack10"))
    func minutes(_ swaps: [SessionSwap]) -> Double {
      swaps.first { $0.session.key == "easy" }.map { $0.cost.seconds / 60 } ?? 0
    }
    let light = minutes(physics.swaps(for: pack, .small))
    #expect(minutes(physics.swaps(for: pack, .small, carrying: heavy)) >= light && light > 0)
  }

  private func work(
    _ day: Int, _ sets: Int, _ repetitions: Int, kilograms: Double? = nil, reserve: Int? = nil
  ) -> StrengthWork {
    var work = StrengthWork(
      day: Day(number: 20_000 + day), exercise: .squats, sets: sets,
      of: .repetitions(repetitions))
    work.massKilograms = kilograms
    work.repetitionsInReserve = reserve
    return work
  }

  @Test("The body's own weight comes first, and is mastered over two weeks")
  func ownWeight() {
    func next(_ work: [StrengthWork]) -> ExerciseProgression {
      ExerciseProgression(of: .squats, after: work)
    }
    #expect(next([]) == .ownWeight)
    #expect(next([work(0, 3, 15), work(13, 3, 15)]) == .ownWeight)
    #expect(next([work(0, 3, 15), work(14, 3, 15)]) == .firstLoad(0.5))
    #expect(next([work(0, 3, 14), work(14, 3, 15)]) == .ownWeight)
    #expect(next([work(0, 3, 15, reserve: 0), work(14, 3, 15)]) == .ownWeight)
    #expect(
      ExerciseProgression(of: .lunges, after: [work(0, 3, 15), work(14, 3, 15)]) == .ownWeight)
  }

  @Test("A load grows when two days in a row left more than three in reserve, and by 5 % at most")
  func growth() {
    func next(_ work: [StrengthWork]) -> ExerciseProgression {
      ExerciseProgression(of: .squats, after: work)
    }
    let once = [work(0, 3, 8, kilograms: 20, reserve: 4)]
    #expect(next(once) == .same(20))
    #expect(next(once + [work(3, 3, 8, kilograms: 20, reserve: 4)]) == .more(21))
    #expect(next(once + [work(0, 3, 8, kilograms: 20, reserve: 5)]) == .same(20))
    #expect(next(once + [work(3, 3, 8, kilograms: 20, reserve: 3)]) == .same(20))
    #expect(next(once + [work(3, 3, 8, kilograms: 22, reserve: 4)]) == .same(22))
    #expect(next(once + [work(3, 3, 8, kilograms: 20)]) == .same(20))
    #expect(next([work(0, 3, 8, kilograms: 20, reserve: 0)]) == .less(19))
    #expect(next([work(0, 3, 8, kilograms: 0.5, reserve: 0)]) == .less(0.5))
  }
}
