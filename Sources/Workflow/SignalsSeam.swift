import FoundationEssentials
import Logbook

extension Signals {
  /// An empty grid until signals are made from activities.
  init(of activity: Activity, undoing: Set<String>) {
    self.init(
      startSeconds: activity.start?.timeIntervalSince1970 ?? 0, states: [], repairs: [], all: [])
  }
}
