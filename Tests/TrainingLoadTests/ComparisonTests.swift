import Foundation
import Logbook
import Testing

@testable import TrainingLoad

@Suite("Runs are laid side by side")
struct ComparisonTests {
  /// A run round a ring of so many meters at speeds that may change along the way.
  static func signals(
    meters: Double = 3000, heart: Double = 150, standing: Range<Int> = 0..<0,
    counterFactor: Double = 1, speed: (Double) -> Double = { _ in 3 }
  ) -> Signals {
    var way = [0.0]
    var states: [Signals.State] = []
    while way[way.count - 1] < meters {
      let stands = standing.contains(states.count)
      states.append(stands ? .standing : .moving)
      way.append(min(meters, way[way.count - 1] + (stands ? 0 : speed(way[way.count - 1]))))
    }
    states.append(.moving)
    let radius = meters / (2 * .pi)
    func signal(_ channel: Channel, _ value: (Double) -> Double) -> Signal {
      Signal(channel: channel, values: way.map(value))
    }
    return Signals(
      startSeconds: 0, states: states, repairs: [],
      all: [
        // 111 195 m are a degree at the equator.
        signal(.latitude) { radius * sin(2 * .pi * $0 / meters) / 111_195 },
        signal(.longitude) { radius * cos(2 * .pi * $0 / meters) / 111_195 },
        signal(.distance) { 500 + $0 * counterFactor }, signal(.heartRate) { _ in heart },
        signal(.altitude) { $0 / 10 },
      ])
  }

  private static func profile(_ signals: Signals) throws -> WayProfile {
    try #require(WayProfile(signals))
  }

  @Test("A run laid along its way has its length, its time under way and its mean heart rate")
  func whole() throws {
    let run = try Self.profile(Self.signals(standing: 100..<160))
    #expect(abs(run.meters - 3000) < 1e-6)
    // 3000 m at 3 m/s; the minute of standing does not count.
    #expect(abs(run.seconds(at: 3000) - 1000) < 1.5)
    #expect(abs(run.seconds(at: 1500) - 500) < 1.5)
    #expect(run.heartRate(from: 0, to: 3000) == 150)
    #expect(abs((run.speed(from: 1000, to: 2000) ?? 0) - 3) < 0.05)
    #expect(abs((run.altitude(at: 1234) ?? 0) - 123.4) < 0.5)
  }

  @Test(
    "The same run twice has no gap anywhere, by place or by distance", arguments: [true, false])
  func identical(sharesWay: Bool) throws {
    let run = try Self.profile(Self.signals(speed: { 3 + sin($0 / 200) }))
    let alignment = RunAlignment(run, run, sharesWay: sharesWay)
    #expect(alignment.steps.count == RunAlignment.stepCount + 1)
    for step in alignment.steps {
      #expect(abs(step.gapSeconds) < 1e-9)
      #expect(step.first == step.second)
    }
  }

  @Test("Exchanging the runs changes the sign of every gap", arguments: [true, false])
  func mirrored(sharesWay: Bool) throws {
    let one = try Self.profile(Self.signals(speed: { 3 + sin($0 / 170) }))
    let other = try Self.profile(
      Self.signals(counterFactor: 1.04, speed: { 2.7 + cos($0 / 310) }))
    let there = RunAlignment(one, other, sharesWay: sharesWay).steps
    let back = RunAlignment(other, one, sharesWay: sharesWay).steps
    for (a, b) in zip(there, back) {
      #expect(abs(a.gapSeconds + b.gapSeconds) < 1e-6)
      #expect(abs(a.meters - b.meters) < 1e-6)
    }
  }

  @Test("At even speeds the gap grows evenly to the difference of the times")
  func even() throws {
    let fast = try Self.profile(Self.signals(speed: { _ in 4 }))
    let slow = try Self.profile(Self.signals(speed: { _ in 2.5 }))
    for sharesWay in [true, false] {
      let steps = RunAlignment(fast, slow, sharesWay: sharesWay).steps
      for step in steps {
        #expect(abs(step.gapSeconds - step.first.meters * (1 / 2.5 - 1 / 4)) < 6)
      }
      // 3000 m take 1200 s and 750 s.
      #expect(abs((steps.last?.gapSeconds ?? 0) - 450) < 3)
    }
  }

  @Test("By place, a counter that says too much does not move the places")
  func places() throws {
    let one = try Self.profile(Self.signals())
    let other = try Self.profile(Self.signals(counterFactor: 1.06))
    let steps = RunAlignment(one, other, sharesWay: true).steps
    // The same places at the same speed: no gap, though the counters differ by six per cent.
    #expect(steps.allSatisfy { abs($0.gapSeconds) < 6 })
    #expect(abs((steps.last?.second.meters ?? 0) - 3180) < 1)
    let byDistance = RunAlignment(one, other, sharesWay: false).steps
    #expect((byDistance.last?.gapSeconds ?? 0) < -40)
  }

  @Test("A run without a distance is laid along nothing")
  func nothing() {
    #expect(WayProfile(Signals(startSeconds: 0, states: [], repairs: [], all: [])) == nil)
    #expect(WayProfile(Self.signals(meters: 50)) == nil)
  }
}

@Suite("Differences of figures")
struct FigureDifferenceTests {
  private static func figure(_ value: Double?, _ half: Double? = nil) -> Figure {
    Figure(
      key: "x", modelVersion: 1, value: value,
      low: value.flatMap { value in half.map { value - $0 } },
      high: value.flatMap { value in half.map { value + $0 } }, reason: nil)
  }

  @Test("Bands of 3 and 4 make one of 5, as the sides of a right triangle")
  func band() throws {
    let difference = try #require(FigureDifference(Self.figure(10, 3), Self.figure(14, 4)))
    #expect(difference.value == 4)
    #expect(difference.low == -1)
    #expect(difference.high == 9)
    #expect(!difference.isTold)
  }

  @Test("Exchanged, the difference and its band change their sign")
  func mirrored() throws {
    let there = try #require(FigureDifference(Self.figure(10, 1), Self.figure(14, 2)))
    let back = try #require(FigureDifference(Self.figure(14, 2), Self.figure(10, 1)))
    #expect(there.value == -back.value)
    #expect(there.low == back.high.map { -$0 })
    #expect(there.isTold && back.isTold)
  }

  @Test("Without a figure there is no difference, and without a band none is made up")
  func unknown() throws {
    #expect(FigureDifference(Self.figure(nil), Self.figure(1)) == nil)
    #expect(FigureDifference(Self.figure(1), Self.figure(nil)) == nil)
    let plain = try #require(FigureDifference(Self.figure(1), Self.figure(2)))
    #expect(plain.low == nil && plain.high == nil && plain.isTold)
  }
}
