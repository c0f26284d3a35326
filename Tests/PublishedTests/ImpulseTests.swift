import Logbook
import Testing
import TrainingLoad

@Suite("Banister's training impulse, against published examples")
struct PublishedImpulseTests {
  struct Example: Sendable {
    let minutes: Int
    let rate: Double
    let resting: Double
    let maximal: Double
    let sex: Athlete.Sex
    let impulse: Double
    let tolerance: Double
  }

  /// The third stands on a public calculator's page as 66; the first two were worked out apart
  /// from this code with the pairs 0.64, 1.92 for men and 0.86, 1.67 for women.
  static let examples = [
    Example(
      minutes: 30, rate: 130, resting: 40, maximal: 200, sex: .male, impulse: 31.80,
      tolerance: 0.005),
    Example(
      minutes: 30, rate: 130, resting: 40, maximal: 200, sex: .female, impulse: 37.13,
      tolerance: 0.005),
    Example(
      minutes: 45, rate: 145, resting: 60, maximal: 190, sex: .male, impulse: 66, tolerance: 0.5),
    // The most that a minute can weigh for men, as published.
    Example(
      minutes: 1, rate: 200, resting: 40, maximal: 200, sex: .male, impulse: 4.37,
      tolerance: 0.005),
  ]

  @Test("The impulse is the published one", arguments: examples)
  func agrees(example: Example) throws {
    var samples = Samples(times: (0...example.minutes * 60).map(Double.init))
    samples.set(.heartRate, Array(repeating: example.rate, count: samples.count))
    let activity = Activity(sport: .running, samples: samples)
    let athlete = AthleteState(
      sex: example.sex,
      values: [.restingHeartRate: example.resting, .maximalHeartRate: example.maximal])
    let observation = Observation(
      activity: activity, signals: Signals(of: activity), athlete: athlete)
    let metric = try #require(Metric.all.first { $0.key == "impulse.banister" })
    let impulse = try #require(metric.figure(of: observation).value)
    #expect(abs(impulse - example.impulse) <= example.tolerance)
  }
}
