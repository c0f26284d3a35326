import Logbook
import Synchronization
import TrainingLoad

/// Where tables of moments lie between the runs that use them, so that they are worked out once
/// and not for each run. Each user has a table alone: users never wait for one another.
final class TableShelf: Sendable {
  private let idle = Mutex<[MomentTables]>([])

  /// Lends tables, and takes them back with what was added.
  func lend<Answer>(_ body: (inout MomentTables) -> Answer) -> Answer {
    var tables = idle.withLock { $0.popLast() } ?? MomentTables()
    defer { idle.withLock { $0.append(tables) } }
    return body(&tables)
  }

  /// An activity with what was carried, laid before the metrics.
  func observation(
    of activity: Activity, signals: Signals, athlete: AthleteState
  ) -> Observation {
    lend { tables in
      Observation(
        activity: activity, signals: signals, athlete: athlete, carried: activity.carried,
        tables: &tables)
    }
  }
}
