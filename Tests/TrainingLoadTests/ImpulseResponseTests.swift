import Evidence
import Foundation
import Logbook
import Testing
import TrainingLoad

@Suite("Impulse and response")
struct ImpulseResponseTests {
  /// The hammer thrower of the published programs.
  static let thrower = ImpulseResponse(
    baseline: 496, fitnessGain: 0.07, fatigueGain: 0.27, fitnessDays: 60, fatigueDays: 13)

  static let amounts: [Double] = (0..<200).map { day in
    if day % 7 == 0 { return 0 }
    let block = day / 50 % 2 == 0 ? 70 : 40
    return Double(block + day * 37 % 60)
  }

  /// e to a power, whichever library's.
  static func fading(_ age: Int, _ days: Double) -> Double { exp(-Double(age) / days) }

  @Test("The recursion is the sum over all past days that the publications write down")
  func closedForm() {
    let course = Self.thrower.course(of: Self.amounts)
    for day in [0, 1, 2, 30, 117, 200] {
      var sum = 496.0
      for past in 0..<day {
        let gain: Double = 0.07 * Self.fading(day - past, 60)
        let loss: Double = 0.27 * Self.fading(day - past, 13)
        sum += Self.amounts[past] * (gain - loss)
      }
      #expect(abs(course[day] - sum) < 1e-9, "day \(day)")
    }
  }

  @Test("One day's training harms for 22 days and helps most after 48")
  func influence() throws {
    let course = Self.thrower.course(of: [100] + Array(repeating: 0, count: 120))
    let harmless = try #require((1...120).first { course[$0] >= 496 })
    #expect(harmless == 23)
    let peak = try #require((1...120).max { course[$0] < course[$1] })
    #expect(peak == 48)
  }

  @Test("Constant training ends at the sum of the geometric series")
  func steady() throws {
    let last = try #require(Self.thrower.course(of: Array(repeating: 50, count: 3000)).last)
    let fitness: Double = 50 / (1 / Self.fading(1, 60) - 1)
    let fatigue: Double = 50 / (1 / Self.fading(1, 13) - 1)
    let expected: Double = 496 + 0.07 * fitness - 0.27 * fatigue
    #expect(abs(last - expected) < 1e-6)
  }

  @Test("Training adds up, days of rest before it shift it, and what came before fades away")
  func linearAndShifted() {
    let base = Self.thrower.course(of: Self.amounts)
    let twice = Self.thrower.course(of: Self.amounts.map { 2 * $0 })
    let later = Self.thrower.course(of: [0, 0, 0, 0, 0] + Self.amounts)
    for day in base.indices {
      let (one, two): (Double, Double) = (base[day] - 496, twice[day] - 496)
      #expect(abs(two - 2 * one) < 1e-9)
      #expect(abs(later[day + 5] - base[day]) < 1e-9)
    }
    let trained = ImpulseResponse(
      baseline: 496, fitnessGain: 0.07, fatigueGain: 0.27, fitnessDays: 60, fatigueDays: 13,
      fitnessPreload: 40, fatiguePreload: 15
    ).course(of: Array(repeating: 0, count: 1000))
    #expect(trained[0] == 521 && abs(trained[1000] - 496) < 1e-5)
  }

  static let first = Day(number: 19_000)

  static func series(_ amounts: [Double]) -> DailySeries {
    DailySeries(
      done: amounts.indices.map { (first + $0, amounts[$0]) }, today: first + (amounts.count - 1))
  }

  /// Performances of the thrower each eighth day, with a scatter that repeats.
  static func performances(
    every step: Int = 8, scatter: Double = 0.5
  ) -> [ImpulseResponseFit.Observation] {
    let course = thrower.course(of: amounts)
    return stride(from: 5, to: amounts.count, by: step).map { day in
      let noise: Double = scatter * (Double(day * 7919 % 101) / 50 - 1)
      return ImpulseResponseFit.Observation(day: first + day, value: course[day] + noise)
    }
  }

  @Test("From a log that follows the model, performances not seen are foretold")
  func foretells() throws {
    let fit = try #require(
      ImpulseResponseFit.fitted(to: Self.performances(), after: Self.series(Self.amounts)).value)
    #expect(fit.performances == 25 && fit.holdOut.performances == 6)
    #expect(fit.holdOut.error < fit.holdOut.errorOfMean / 2)
    #expect(fit.holdOut.error < 0.01 * 496)
    let truth = Self.thrower.course(of: Self.amounts)
    let course = fit.course(of: Self.series(Self.amounts))
    #expect(course.count == truth.count)
    let inside = zip(course, truth).suffix(150).filter { $0.low <= $1 && $1 <= $0.high }.count
    #expect(inside > 100, "most of the truth lies in the band: \(inside) of 150")
  }

  @Test("The same log in another order gives the same model")
  func deterministic() {
    let series = Self.series(Self.amounts)
    let one = ImpulseResponseFit.fitted(to: Self.performances(), after: series)
    let other = ImpulseResponseFit.fitted(to: Self.performances().reversed(), after: series)
    #expect(one == other)
  }

  @Test("The unit of training load and of performance does not matter")
  func units() throws {
    let base = try #require(
      ImpulseResponseFit.fitted(to: Self.performances(), after: Self.series(Self.amounts)).value)
    let scaled = try #require(
      ImpulseResponseFit.fitted(
        to: Self.performances().map { .init(day: $0.day, value: 3 * $0.value) },
        after: Self.series(Self.amounts.map { 10 * $0 })
      ).value)
    #expect(abs(scaled.holdOut.error - 3 * base.holdOut.error) < 1e-6)
    #expect(abs(scaled.model.fitnessDays - base.model.fitnessDays) < 1e-6)
  }

  @Test("Too few performances, too short a time or nothing to foretell are said")
  func lacking() {
    let series = Self.series(Self.amounts)
    let few = Array(Self.performances().prefix(14))
    #expect(
      ImpulseResponseFit.fitted(to: few, after: series)
        == .unknown(.performances(known: 14, needed: 15)))
    let dense = Array(Self.performances(every: 2).prefix(20))
    #expect(
      ImpulseResponseFit.fitted(to: dense, after: series) == .unknown(.days(known: 38, needed: 84)))
    let flat = Self.performances().map {
      ImpulseResponseFit.Observation(day: $0.day, value: 500)
    }
    #expect(
      ImpulseResponseFit.fitted(to: flat, after: series) == .unknown(.noBetterThanMean))
    #expect(
      ImpulseResponseFit.fitted(to: [], after: Self.series([])) == .unknown(.nothingDone))
  }
}
