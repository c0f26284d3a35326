public import Logbook
import Store
public import TrainingLoad

/// What the weeks asked of the muscles, and what became of what shows it.
public struct MuscleReport: Sendable {
  /// The weeks, oldest first, this one last.
  public var weeks: [Week]
  /// Every outcome that was measured, in the order of the catalogue.
  public var outcomes: [Measured]
  /// The day it holds for.
  public var today: Day
  /// How many runs of these weeks count by what they were called, since what was run is not known.
  public var runsByName = 0

  /// A week of it.
  public struct Week: Sendable, Hashable {
    /// Its first day.
    public var firstDay: Day
    /// What it asked.
    public var stimulus: MuscleStimulus
  }

  /// An outcome with its readings, oldest first.
  public struct Measured: Sendable, Hashable {
    /// The outcome.
    public var outcome: Outcome
    /// Its readings.
    public var readings: [Outcome.Reading]
    /// What became of it.
    public var course: Outcome.Course { outcome.course(of: readings) }
  }
}

extension Workbench {
  /// What the last weeks asked of the muscles: strength work, runs by what was run, or what they
  /// were called where that is not known, and the loads that were worn.
  public func muscles(weeks: Int = 26) async throws(WorkflowError) -> MuscleReport {
    let today = try await today()
    return try await read { log in
      let firstWeekday = Preferences(stored: try log.preferences()).firstWeekday
      let last = today.startOfWeek(firstWeekday: firstWeekday)
      let first = last + -7 * (max(1, min(weeks, 520)) - 1)
      var stimulus = MuscleReport.Weeks(firstWeekday: firstWeekday)
      for work in try log.strengthWork(in: first...today) {
        stimulus.change(work.day) { $0.add(work) }
      }
      let keys = HardBout.all.map(\.key)
      let runs = try log.datedRuns(in: first...today, keys: keys).filter { $0.sport.isOnFoot }
      let worn = try log.worn(on: runs.filter(\.carriesLoad).map(\.id))
      for run in runs {
        let kinds = (worn[run.id] ?? []).loads.compactMap(\.load).flatMap(\.kinds)
        let bouts = run.hardBouts
        stimulus.change(run.day) {
          $0.addRun(named: run.name, carrying: kinds, bouts: bouts)
        }
      }
      let readings = try log.outcomeReadings()
      return MuscleReport(
        weeks: stride(from: first.number, through: last.number, by: 7).map {
          stimulus.week(Day(number: $0))
        },
        outcomes: Outcome.all.compactMap { outcome in
          let own = readings.filter { $0.outcome == outcome }
          return own.isEmpty ? nil : MuscleReport.Measured(outcome: outcome, readings: own)
        },
        today: today, runsByName: runs.count { $0.hardBouts == nil })
    }
  }
}

extension DatedRun {
  /// How many hard stretches it holds by kind; nil where any of them is not known.
  fileprivate var hardBouts: [String: Double]? {
    var bouts: [String: Double] = [:]
    for bout in HardBout.all {
      guard let count = value(bout.key) else { return nil }
      bouts[bout.key] = count
    }
    return bouts
  }
}

extension MuscleReport {
  /// Stimuli by week while they are added up.
  fileprivate struct Weeks {
    let firstWeekday: Int
    private var stimuli: [Day: MuscleStimulus] = [:]

    init(firstWeekday: Int) { self.firstWeekday = firstWeekday }

    mutating func change(_ day: Day, _ body: (inout MuscleStimulus) -> Void) {
      body(&stimuli[day.startOfWeek(firstWeekday: firstWeekday), default: MuscleStimulus()])
    }

    func week(_ first: Day) -> Week {
      Week(firstDay: first, stimulus: stimuli[first] ?? MuscleStimulus())
    }
  }
}
