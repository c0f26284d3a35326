public import Logbook

/// A runner who does not exist, with eighteen months of training: for looking round in a log
/// before it holds anything of one's own, and for tests.
///
/// Everything follows from the seed and the day: phases and races, an illness and a holiday, paces
/// that improve and are lost again, hills that slow the runner, a heart that follows the metabolic
/// power, and the faults of watches. The island on which it happens is invented.
public struct Demonstration: Sendable {
  /// The runner's profile, measured every quarter of a year.
  public let athlete: Athlete
  private let seed: UInt64
  let outings: [Outing]
  private let balance: PowerBalance

  static let massKilograms = 75.0
  static let maximalHeartRate = 188.0

  /// The runner of a seed, whose last run lies before a day.
  public init(seed: UInt64, endingOn: Day) {
    balance = PowerBalance()
    self.seed = seed
    let season = Season(seed: seed, endingOn: endingOn)
    outings = season.outings
    athlete = Self.athlete(season)
  }

  /// How many runs there are.
  public var count: Int { outings.count }

  /// The days of the runs, in order.
  public var days: [Day] { outings.map(\.day) }

  /// A run by its place in the order of days. Each can be made without the others.
  ///
  /// - Precondition: the index lies in `0..<count`.
  public func activity(_ index: Int) -> Activity {
    var run = SimulatedRun(
      outings[index], seed: seed, maximalHeartRate: Self.maximalHeartRate, balance: balance)
    return run.activity()
  }

  /// A name for the file of a run, without its extension.
  ///
  /// - Precondition: the index lies in `0..<count`.
  public func fileName(_ index: Int) -> String {
    let outing = outings[index]
    return "\(outing.day.iso)-\(outing.kind.rawValue)"
  }

  private static func athlete(_ season: Season) -> Athlete {
    var athlete = Athlete(name: "Demonstration runner")
    athlete.sex = .male
    athlete.birthYear = season.endingOn.civil.year - 36
    func note(_ day: Day, _ trait: Athlete.Trait, _ value: Double, perUnit: Double = 1) {
      let rounded = (value * perUnit).rounded() / perUnit
      athlete.readings.append(Athlete.Reading(day: day, trait: trait, value: rounded))
    }
    note(season.firstDay, .heightMeters, 1.79, perUnit: 100)
    note(season.firstDay, .massKilograms, massKilograms, perUnit: 10)
    note(season.firstDay, .maximalHeartRate, maximalHeartRate)
    for (day, fitness) in season.milestones {
      let resting = fitness.restingHeartRate
      note(day, .restingHeartRate, resting)
      note(day, .thresholdHeartRate, resting + 0.85 * (maximalHeartRate - resting))
      note(day, .thresholdSpeed, fitness.thresholdSpeed, perUnit: 100)
    }
    return athlete
  }
}

extension Demonstration {
  /// The first run of a kind.
  func firstIndex(of kind: Outing.Kind) -> Int? { outings.firstIndex { $0.kind == kind } }
}
