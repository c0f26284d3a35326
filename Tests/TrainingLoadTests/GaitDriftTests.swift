import Logbook
import Testing
import TrainingLoad

@Suite("How the gait moves within a run")
struct GaitDriftTests {
  /// A steady run of an hour with steps that change by so many a minute late in it.
  private func run(change: Double, speed: @escaping (Int) -> Double = { _ in 3 }) -> Run {
    var run = Run.steady(seconds: 3600)
    run.speeds = (0..<3600).map(speed)
    // A device counts whole steps: an even spread of one step.
    let steps = (0...3600).map { second -> Double in
      let usual: Double = second % 2 == 0 ? 169 : 171
      return second > 2400 ? usual + change : usual
    }
    run.others = [(channel: .stepFrequency, values: steps)]
    return run
  }

  @Test("A step down in the last part is found with its size and the spread of the beginning")
  func size() throws {
    let figure = try #require(run(change: -8).observation.figure("stepFrequency.drift"))
    let value = try #require(figure.value)
    // 667 s of the new value after a mean that forgets in a minute: all but e^-11 of it.
    #expect(abs(value + 8) < 0.1)
    let (low, high) = (try #require(figure.low), try #require(figure.high))
    // The seconds scatter by 1; eight in ten of a normal scatter lie within 1.28.
    #expect(abs((high - low) / 2 - 1.2816) < 0.01)
    #expect(abs(try #require(run(change: 0).observation.value("stepFrequency.drift"))) < 0.1)
  }

  @Test("A mirrored change has a mirrored figure")
  func mirrored() throws {
    let up = try #require(run(change: 5).observation.value("stepFrequency.drift"))
    let down = try #require(run(change: -5).observation.value("stepFrequency.drift"))
    #expect(abs(up + down) < 0.1)
  }

  @Test("Another pace or slope at the end, a short run and a missing channel give none")
  func unknown() {
    let faster = run(change: 0) { $0 > 2400 ? 3.3 : 3 }.observation
    #expect(faster.reason("stepFrequency.drift") == "tooShort")
    var steeper = run(change: 0)
    steeper.altitudes = (0...3600).map { second -> Double in
      second < 2300 ? 100 : 100 + Double(second - 2300) * 0.09
    }
    #expect(steeper.observation.reason("stepFrequency.drift") == "tooShort")
    var short = Run.steady(seconds: 500)
    short.others = [(channel: .stepFrequency, values: Array(repeating: 170, count: 501))]
    #expect(short.observation.reason("stepFrequency.drift") == "tooShort")
    #expect(
      Run.steady(seconds: 3600).observation.reason("groundContactTime.drift")
        == "noSignal:groundContactTime")
    var ride = run(change: 0)
    ride.sport = .cycling
    #expect(ride.observation.reason("stepFrequency.drift") == "otherSport")
  }
}
