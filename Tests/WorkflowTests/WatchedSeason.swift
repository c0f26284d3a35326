import Advice
import Biomechanics
import Evidence
import Foundation
import Logbook
import Quantities
import TrainingLoad

@testable import Workflow

/// The demonstration runner's season as the watchers see it, made from its outings without running
/// them second by second: the same speeds, strides and fitness, doses by the physics.
///
/// What is planted is planted on days of the season, counted from its first.
struct WatchedSeason {
  /// A long run of that day becomes so many times as long.
  var overload: (day: Int, times: Double)?
  /// From that day on steps a minute and contact time are other by so much.
  var drift: (day: Int, steps: Double, contactSeconds: Double)?
  /// On that day the left shin hurts.
  var pain: (day: Int, score: Double)?

  private let season: Season
  private let doses = DosesAtSpeed()

  init(seed: UInt64) {
    season = Season(seed: seed, endingOn: Day(number: 20_000))
  }

  /// The day so many days after the first.
  func day(_ number: Int) -> Day { season.firstDay + number }

  /// The log up to a day of the season.
  func log(through last: Int) -> WatchedLog {
    let outings = season.outings.filter { $0.day <= day(last) }.map(planted)
    var generator = SeededGenerator(seed: 7, stream: 7)
    let runs = outings.enumerated().map { run(Int64($0 + 1), $1, &generator) }
    let done = zip(outings, runs).map { (day: $0.day, amount: Optional(impulse(of: $1, $0))) }
    let series = DailySeries(done: done, today: day(last))
    var checkIns: [CheckIn] = []
    if let pain, pain.day <= last {
      var checkIn = CheckIn(day: day(pain.day))
      checkIn.add(Pain(.tibia, pain.score, side: .left))
      checkIns.append(checkIn)
    }
    return WatchedLog(
      runs: runs, checkIns: checkIns, points: TrainingLoadCourse(of: series).points,
      ledgers: ledgers(outings, through: last))
  }

  private func planted(_ outing: Outing) -> Outing {
    guard let overload, outing.day == day(overload.day) else { return outing }
    var longer = outing
    longer.steps = outing.steps.map { step in
      var step = step
      if case .meters(let meters) = step.end { step.end = .meters(meters * overload.times) }
      return step
    }
    return longer
  }

  /// The parts of an outing: speed in m/s, and seconds.
  private func parts(_ outing: Outing) -> [(speed: Double, seconds: Double)] {
    outing.steps.map { step in
      let speed = step.effort * outing.thresholdSpeed
      return switch step.end {
      case .meters(let meters): (speed, meters / speed)
      case .seconds(let seconds): (speed, seconds)
      }
    }
  }

  private func run(
    _ id: Int64, _ outing: Outing, _ generator: inout SeededGenerator
  ) -> WatchedRun {
    let parts = parts(outing)
    var run = WatchedRun(
      id: id, day: outing.day, meters: parts.reduce(0) { $0 + $1.speed * $1.seconds })
    let seconds = parts.reduce(0) { $0 + $1.seconds }
    run.movingSeconds = seconds
    run.climbMeters =
      (run.meters ?? 0) * (outing.kind == .hills ? 0.030 : 0.008) * generator.uniform(0.8, 1.2)
    run.isIndoors = outing.isTreadmill
    run.device = outing.watch == .first ? "first" : "second"
    var zones = [Double](repeating: 0, count: 5)
    var beats = 0.0
    for part in parts {
      // The share of reserve goes with the share of threshold speed; 0.86 at threshold.
      let share = 0.86 * part.speed / outing.thresholdSpeed
      zones[min(4, max(0, Int((share - 0.5) * 10)))] += part.seconds
      let reserve = Demonstration.maximalHeartRate - outing.restingHeartRate
      beats += (outing.restingHeartRate + min(0.98, share) * reserve) * part.seconds
    }
    run.zoneSeconds = outing.hasStrap ? zones : []
    run.heartRate =
      outing.hasStrap ? beats / seconds + outing.strain + 2.2 * generator.normal() : nil
    // Four of a hundred less far per beat in the second half, as a drift of warmth and fluid.
    var own = SeededGenerator(seed: 11, stream: UInt64(id))
    run.decoupling = outing.hasStrap ? 0.04 + 0.012 * own.normal() : nil
    if outing.watch == .second { run.form = form(outing, parts, &generator) }
    return run
  }

  /// Means of the stride, sampled through the run.
  private func form(
    _ outing: Outing, _ parts: [(speed: Double, seconds: Double)],
    _ generator: inout SeededGenerator
  ) -> [String: Double] {
    var gait = SimulatedGait(&generator)
    var sums = (steps: 0.0, contact: 0.0, rise: 0.0, left: 0.0)
    var count = 0.0
    var hours = 0.0
    for part in parts {
      for _ in 0..<max(1, Int(part.seconds / 60)) {
        hours += min(part.seconds, 60) / 3600
        guard
          let stride = gait.stride(speed: part.speed, grade: 0, hours: hours, &generator)
        else { continue }
        sums.steps += stride.stepsPerMinute
        sums.contact += stride.contactSeconds
        sums.rise += stride.oscillationMeters
        sums.left += stride.leftShare
        count += 1
      }
    }
    let isDrifted = drift.map { outing.day >= day($0.day) } ?? false
    return [
      Channel.stepFrequency.key: sums.steps / count + (isDrifted ? drift?.steps ?? 0 : 0),
      Channel.groundContactTime.key:
        sums.contact / count + (isDrifted ? drift?.contactSeconds ?? 0 : 0),
      Channel.verticalOscillation.key: sums.rise / count,
      Channel.groundContactBalance.key: sums.left / count,
    ]
  }

  private func impulse(of run: WatchedRun, _ outing: Outing) -> Double {
    let reserve = Demonstration.maximalHeartRate - outing.restingHeartRate
    let rate = run.heartRate ?? outing.restingHeartRate + 0.7 * reserve
    let share = min(1, max(0, (rate - outing.restingHeartRate) / reserve))
    return (run.movingSeconds ?? 0) / 60 * share * 0.64 * exp(1.92 * share)
  }

  private func ledgers(_ outings: [Outing], through last: Int) -> [WatchedLedger] {
    LedgerTissue.all.map { tissue in
      var byDay: [Day: Estimate] = [:]
      for outing in outings {
        byDay[outing.day] = parts(outing).reduce(byDay[outing.day] ?? .nothing) { sum, part in
          sum + doses.perKilometer(tissue, part.speed) * (part.speed * part.seconds / 1000)
        }
      }
      return WatchedLedger(
        TissueLedger(tissue, from: season.firstDay, through: day(last), doses: byDay))
    }
  }
}

/// Doses of a level kilometer by speed, from the physics, in steps of 0.1 m/s.
private struct DosesAtSpeed {
  private var table: [String: [Estimate]] = [:]
  private static let slowest = 2.0
  private static let count = 36

  init() {
    func figures(_ speed: Double) -> MomentFigures? {
      let body = Body(mass: .kilograms(Demonstration.massKilograms), height: .meters(1.79))
      let moment = Moment(body: body, speed: .metersPerSecond(speed))
      return try? moment.comparison().unloaded
    }
    let usual = (figures(3)?[.stepsPerMinute]?.value ?? 1) / 3
    for place in 0..<Self.count {
      let speed = Self.slowest + Double(place) / 10
      let all = figures(speed)
      let steps = (all?[.stepsPerMinute]?.value ?? 0) / speed / usual
      for tissue in LedgerTissue.all {
        let index = all?[.indexPerStep(of: tissue.driver)] ?? .nothing
        table[tissue.key, default: []].append(
          tissue.dose(referenceKilometersOfSteps: steps, index: index))
      }
    }
  }

  func perKilometer(_ tissue: LedgerTissue, _ speed: Double) -> Estimate {
    let place = Int(((speed - Self.slowest) * 10).rounded())
    return table[tissue.key]?[min(Self.count - 1, max(0, place))] ?? .nothing
  }
}

extension Estimate {
  fileprivate static let nothing = Estimate(0, low: 0, high: 0)

  fileprivate static func + (a: Estimate, b: Estimate) -> Estimate {
    Estimate(a.value + b.value, low: a.low + b.low, high: a.high + b.high)
  }

  fileprivate static func * (a: Estimate, factor: Double) -> Estimate {
    Estimate(a.value * factor, low: a.low * factor, high: a.high * factor)
  }
}
