import Logbook
import Testing

@Suite("Sports that files do not name")
struct SportTests {
  /// Points on a meridian at a steady speed, every five seconds.
  private func track(metersPerSecond speed: Double, count: Int = 60) -> Samples {
    var samples = Samples(times: (0..<count).map { 1.7e9 + 5 * Double($0) })
    // A degree of latitude is 111.2 km on a sphere of the Earth's mean radius.
    samples.set(.latitude, (0..<count).map { 40 + Double($0) * 5 * speed / 111_195 })
    samples.set(.longitude, Array(repeating: -30, count: count))
    return samples
  }

  @Test(
    "A track without a name for its sport is what its speed is like",
    arguments: [(1.3, Sport.walking), (2.5, .running), (5.0, .running)])
  func likely(speed: Double, sport: Sport) {
    #expect(Sport(likelyOf: track(metersPerSecond: speed)) == sport)
  }

  @Test("What is too fast to run, too short or without times stays unnamed")
  func unlikely() {
    #expect(Sport(likelyOf: track(metersPerSecond: 9)) == nil)
    #expect(Sport(likelyOf: track(metersPerSecond: 3, count: 4)) == nil)
    #expect(Sport(likelyOf: Samples(times: [.nan, .nan])) == nil)
  }

  @Test("Turns become steps when an activity was a run after all, and go back")
  func retyped() {
    var activity = Activity(sport: .other, samples: track(metersPerSecond: 3))
    activity.samples.set(.turnFrequency, Array(repeating: 85, count: 60))
    let run = activity.retyped(as: .running)
    #expect(run.samples[.stepFrequency] == Array(repeating: 170, count: 60))
    #expect(run.samples[.turnFrequency] == nil)
    #expect(run.retyped(as: .hiking).samples[.stepFrequency]?.first == 170)
    let back = run.retyped(as: .other)
    #expect(back.samples == activity.samples && back.sport == .other)
  }
}
