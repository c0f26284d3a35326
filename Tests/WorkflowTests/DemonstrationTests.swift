import FoundationEssentials
import Logbook
import Testing

@testable import Workflow

@Suite("The demonstration runner")
struct DemonstrationTests {
  static let ending = Day(number: 20_777)
  static let runner = Demonstration(seed: 1, endingOn: ending)
  /// Every fourth run: enough of every kind, and quick.
  static let days = stride(from: 0, to: runner.count, by: 4).map { runner.days[$0] }
  static let activities = stride(from: 0, to: runner.count, by: 4).map(runner.activity)

  @Test("The same seed gives the same runs, another seed others")
  func isSeeded() {
    let again = Demonstration(seed: 1, endingOn: Self.ending)
    #expect(again.athlete == Self.runner.athlete)
    #expect(again.days == Self.runner.days)
    #expect(again.activity(8) == Self.activities[2])
    let other = Demonstration(seed: 2, endingOn: Self.ending)
    #expect(other.activity(8) != Self.activities[2])
  }

  @Test("There are eighteen months, the last of them before the day asked for")
  func span() throws {
    let days = Self.runner.days
    let first = try #require(days.first)
    let last = try #require(days.last)
    #expect((545...553).contains(Self.ending - first))
    #expect((1...4).contains(Self.ending - last))
    #expect((300...400).contains(days.count))
    #expect(days == days.sorted() && Set(days).count == days.count)
  }

  @Test("Mondays are for rest and every full week but those of illness and holiday has runs")
  func weeks() throws {
    let days = Self.runner.days
    #expect(days.allSatisfy { $0.weekday != 0 })
    let first = try #require(days.first).startOfWeek(firstWeekday: 0)
    let counts = (0..<Season.weeks).map { week in
      days.count { ($0 - first) / 7 == week }
    }
    #expect(counts.allSatisfy { $0 <= 6 })
    #expect(counts.count { $0 >= 3 } >= 70)
    let ill = days.contains { Season.illness.contains($0 - first) }
    #expect(!ill)
  }

  @Test("The longest run of a usual week is its Sunday's")
  func longRuns() {
    let byWeek = Dictionary(grouping: Self.runner.outings) {
      $0.day.startOfWeek(firstWeekday: 0)
    }
    let sundays = byWeek.values.count { week in
      week.max { $0.meters < $1.meters }?.day.weekday == 6
    }
    #expect(Double(sundays) / Double(byWeek.count) > 0.8)
  }

  @Test("Weeks add up to what a club runner does, and no run is out of all proportion")
  func totals() {
    let meters = Self.runner.outings.map(\.meters)
    let weekly = meters.reduce(0, +) / Double(Season.weeks)
    #expect((25_000...55_000).contains(weekly))
    #expect(meters.allSatisfy { (3000...25_000).contains($0) })
    for (index, activity) in zip(stride(from: 0, to: meters.count, by: 4), Self.activities) {
      #expect(abs((activity.meters ?? 0) - meters[index]) < 0.05 * meters[index])
    }
  }

  @Test("The file's own totals agree with its points")
  func summaries() throws {
    for activity in Self.activities {
      let times = activity.samples.times
      let first = try #require(times.first)
      let last = try #require(times.last)
      let distance = try #require(activity.samples[.distance]?.last)
      #expect(try abs(#require(activity.summary.elapsedSeconds) - (last - first)) <= 1)
      #expect(try abs(#require(activity.summary.distanceMeters) - distance) < 0.02)
      let paused = activity.pauses.reduce(0) { $0 + $1.endSeconds - $1.startSeconds }
      #expect(try abs(#require(activity.summary.timerSeconds) + paused - (last - first)) <= 1)
      let laps = activity.laps.reduce(0) { $0 + ($1.summary.distanceMeters ?? 0) }
      #expect(abs(laps - distance) < 0.02 * Double(activity.laps.count + 1))
    }
  }

  @Test("Times and distances never go back")
  func isMonotone() throws {
    for activity in Self.activities {
      let times = activity.samples.times
      #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
      let meters = try #require(activity.samples[.distance])
      #expect(zip(meters, meters.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  /// What a person can do and a watch can show; wider than any single run.
  static let ranges: [(channel: Channel, range: ClosedRange<Double>)] = [
    (.latitude, -35.2 ... -34.8), (.longitude, -2.2 ... -1.8), (.altitude, 0...160),
    (.speed, 0...6.5), (.heartRate, 50...187), (.stepFrequency, 140...210),
    (.groundContactTime, 0.15...0.32), (.groundContactBalance, 0.46...0.54),
    (.verticalOscillation, 0.05...0.13), (.verticalRatio, 0.04...0.2),
    (.stepLength, 0.4...2.0), (.temperature, -5...40),
  ]

  @Test("Every value lies where a person's can", arguments: ranges)
  func plausible(row: (channel: Channel, range: ClosedRange<Double>)) {
    for activity in Self.activities {
      let values = activity.samples[row.channel] ?? []
      #expect(values.allSatisfy { $0.isNaN || row.range.contains($0) })
      #expect(!values.contains { $0.isInfinite })
    }
  }

  @Test("Heart rate stays between the pulses of the profile")
  func pulses() throws {
    for (day, activity) in zip(Self.days, Self.activities) {
      let state = Self.runner.athlete.state(on: day)
      // The profile knows the pulse at rest of the quarter, not of the day.
      let resting = try #require(state[.restingHeartRate]) - 6
      let maximal = try #require(state[.maximalHeartRate])
      let beats = (activity.samples[.heartRate] ?? []).filter { !$0.isNaN }
      #expect(beats.allSatisfy { $0 > resting && $0 < maximal })
    }
  }

  @Test("Hills slow the runner, and cost heart beats all the same")
  func hills() throws {
    let index = try #require(Self.runner.firstIndex(of: .hills))
    let laps = Self.runner.activity(index).laps
    let climbs = laps.filter { $0.intensity == "active" }.map(\.summary)
    let descents = laps.filter { $0.intensity == "rest" }.map(\.summary)
    #expect(climbs.count >= 5)
    for (up, down) in zip(climbs, descents) {
      #expect(try #require(up.ascentMeters) > 25)
      #expect(try #require(up.averageHeartRate) > 120)
      #expect(try #require(down.ascentMeters) < 8)
    }
  }

  @Test("Some things are missing, as they are in life")
  func gaps() {
    let all = Self.activities
    #expect((1...10).contains(all.count { $0.samples[.heartRate] == nil }))
    #expect((1...10).contains(all.count { $0.samples[.latitude] == nil }))
    #expect(all.count { !$0.pauses.isEmpty } > 12)
    #expect(all.contains { $0.samples[.groundContactTime] == nil })
    #expect(all.contains { $0.samples[.groundContactTime] != nil })
    #expect(all.contains { $0.hasHole })
    #expect(all.contains { $0.samples.times.count * 3 < Int($0.summary.elapsedSeconds ?? 0) })
  }

  @Test("Training makes the runner faster, and rest and illness slower")
  func fitness() {
    var fitness = Fitness()
    let start = fitness.thresholdSpeed
    for _ in 0..<84 { fitness.live(meters: 8000) }
    let trained = fitness.thresholdSpeed
    for _ in 0..<14 { fitness.live(meters: 0) }
    #expect(trained > start * 1.03)
    #expect(fitness.thresholdSpeed < trained * 0.98)
  }
}

extension Activity {
  fileprivate var meters: Double? { samples[.distance]?.last }

  /// Whether points are missing for half a minute although the timer ran.
  fileprivate var hasHole: Bool {
    zip(samples.times, samples.times.dropFirst()).contains { from, to in
      to - from > 30 && !pauses.contains { $0.startSeconds < to && $0.endSeconds > from }
    }
  }
}
