import Advice
import Logbook
import Quantities

/// A library of choices from tables alone: the doses of the documents and the multipliers that
/// this project chose, without the physics.
///
/// Source: lengths and repeats from the documents (S3, S4) where they name them; sizes, stimuli
/// and multipliers are proposals. `SessionRecipe` and `WorkMode` hold them.
public struct TabulatedChoices: ChoiceLibrary {
  /// The library.
  public init() {}

  /// Every choice there is for a runner in a week.
  public func choices(for week: ChoiceWeek) -> [SessionChoice] {
    var recipes = Self.hard + Self.loaded + Self.strength(week.tier)
    recipes += Self.even(week)
    if let rung = week.ladderRung { recipes.append(Self.ladder(rung)) }
    return recipes.flatMap { $0.choices(easyMetersPerSecond: week.easyMetersPerSecond) }
  }

  /// Runs at an even effort. A novice's easy runs are shares of the long one, because fixed sizes
  /// leave a beginner no room.
  private static func even(_ week: ChoiceWeek) -> [SessionRecipe] {
    let long = week.longKilometers * week.minutesPerKilometer / SessionKind.long.speedShare
    let usual: [Double] =
      switch week.tier {
      case .restricted, .novice: [20, 30, 40]
      case .settled: [30, 45, 60]
      case .seasoned: [35, 50, 75]
      }
    let easy = zip(usual, [0.5, 0.7, 0.9]).map { max(leastRun, min($0, $1 * long)) }
    let recovery = zip([20.0, 25, 30], [0.4, 0.5, 0.6]).map { max(leastRun, min($0, $1 * long)) }
    let stretch = [0.75, 0.88, 1.0]
    return [
      SessionRecipe(
        entry: "easy", kind: .easy, mode: .easy, work: easy,
        stimuli: [.aerobic: easy, .frequency: [1, 1, 1]], tier: .novice, traits: [.run, .easy]),
      SessionRecipe(
        entry: "recovery", kind: .recovery, mode: .recovery, work: recovery,
        stimuli: [.aerobic: recovery.map { 0.8 * $0 }, .frequency: [1, 1, 1]], tier: .settled,
        traits: [.run, .easy, .recovery]),
      SessionRecipe(
        entry: "long", kind: .long, mode: .long, work: stretch.map { $0 * long },
        stimuli: [
          .aerobic: stretch.map { $0 * long }, .endurance: stretch, .frequency: [1, 1, 1],
        ], high: [.bone], tier: .novice, traits: [.run, .long]),
    ]
  }

  /// Minutes below which a run is not worth the shoes. A product choice.
  private static let leastRun = 12.0

  /// A rung of the ladder of walking and running, and the two after it, as three sizes: two weeks
  /// lead no farther.
  private static func ladder(_ rung: Int) -> SessionRecipe {
    let first = min(max(rung, 0), ladderMinutes.count - 1)
    let rungs = Array(first..<min(first + 3, ladderMinutes.count))
    return SessionRecipe(
      entry: "return", kind: .easy, mode: .easy, work: rungs.map { ladderMinutes[$0].run },
      walked: rungs.map { ladderMinutes[$0].walked },
      stimuli: [
        .aerobic: rungs.map { ladderStimuli[$0] }, .frequency: rungs.map { _ in 1 },
      ], tier: .novice, traits: [.run, .ladder])
  }

  /// Minutes of running and of walking in each rung of `ReturnLadder`.
  private static let ladderMinutes = zip(ReturnLadder.rungs, SessionLibrary.ladder).map {
    let run = Double($0.times * $0.runMinutes)
    return (run: run, walked: $1.seconds(easySpeed: .zero) / 60 - run)
  }

  /// What each rung does for endurance, in easy minutes. That walking does three tenths as much as
  /// running, as in `walk`, is a product choice.
  static let ladderStimuli = ladderMinutes.map { $0.run + 0.3 * $0.walked }
}
