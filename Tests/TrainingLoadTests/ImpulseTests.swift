import Logbook
import Testing
import TrainingLoad

@Suite("Training impulse")
struct ImpulseTests {
  static func run(minutes: Int, rate: Double, resting: Double, maximal: Double, sex: Athlete.Sex?)
    -> Observation
  {
    var run = Run.steady(seconds: minutes * 60, heartRate: rate)
    run.athlete = AthleteState(
      sex: sex, values: [.restingHeartRate: resting, .maximalHeartRate: maximal])
    return run.observation
  }

  @Test("Below the resting heart rate there is no impulse, and it grows with the heart rate")
  func grows() throws {
    let impulses = try [40.0, 90, 120, 150, 180].map {
      let run = Self.run(minutes: 10, rate: $0, resting: 50, maximal: 190, sex: .female)
      return try #require(run.value("impulse.banister"))
    }
    #expect(impulses[0] == 0)
    #expect(zip(impulses, impulses.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("An impulse grows in step with time")
  func addsUp() throws {
    let one = Self.run(minutes: 20, rate: 150, resting: 50, maximal: 190, sex: .male)
    let two = Self.run(minutes: 40, rate: 150, resting: 50, maximal: 190, sex: .male)
    for key in ["impulse.banister", "impulse.edwards"] {
      let (a, b) = try (#require(one.value(key)), #require(two.value(key)))
      #expect(abs(b - 2 * a) < 1e-9)
    }
  }

  @Test("A heart rate above the stated maximum weighs no more than the maximum")
  func bounded() throws {
    let most = Self.run(minutes: 60, rate: 190, resting: 50, maximal: 190, sex: .male)
    let beyond = Self.run(minutes: 60, rate: 240, resting: 50, maximal: 190, sex: .male)
    #expect(most.value("impulse.banister") == beyond.value("impulse.banister"))
  }

  @Test("Ten minutes in each of Edwards' zones make 10 × (1 + 2 + 3 + 4 + 5)")
  func edwards() throws {
    var run = Run.steady(seconds: 3000)
    run.heartRates =
      [110.0, 130, 150, 170, 190].flatMap { Array(repeating: $0, count: 600) } + [190]
    run.athlete = AthleteState(values: [.maximalHeartRate: 200])
    #expect(run.observation.value("impulse.edwards") == 150)
  }

  @Test("What is missing is said: heart rate, sex, pulses")
  func unknown() {
    var run = Run.steady(seconds: 600)
    run.athlete = AthleteState(values: [.restingHeartRate: 50, .maximalHeartRate: 190])
    #expect(run.observation.reason("impulse.banister") == "noSex")
    run.athlete = AthleteState(sex: .male, values: [.maximalHeartRate: 190])
    #expect(run.observation.reason("impulse.banister") == "noTrait:restingHeartRate")
    run.athlete = AthleteState(sex: .male, values: [.restingHeartRate: 50])
    #expect(run.observation.reason("impulse.banister") == "noTrait:maximalHeartRate")
    run.heartRates = nil
    #expect(run.observation.reason("impulse.banister") == "noSignal:heartRate")
    #expect(run.observation.reason("impulse.edwards") == "noSignal:heartRate")
  }

  @Test("Seconds without a heart rate count at the mean of the others; too many make it unknown")
  func coverage() throws {
    let whole = Run.steady(seconds: 3000).observation
    var partly = Run.steady(seconds: 3000)
    partly.heartRates = partly.heartRates.map { rates in
      rates.indices.map { $0 < 2700 ? rates[$0] : .nan }
    }
    let (a, b) = try (
      #require(whole.value("impulse.banister")),
      #require(partly.observation.value("impulse.banister"))
    )
    #expect(abs(a - b) < 1e-9)
    partly.heartRates = partly.heartRates.map { rates in
      rates.indices.map { $0 < 1000 ? rates[$0] : .nan }
    }
    #expect(partly.observation.reason("impulse.banister") == "noSignal:heartRate")
  }
}
