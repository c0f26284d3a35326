import FoundationEssentials
import Logbook
import Workflow

extension Reader {
  /// The day it is where the reader is.
  func today(_ now: Date) -> Day {
    let zone = TimeZone(identifier: preferences.timeZone)
    return Day(now, offsetSeconds: zone?.secondsFromGMT(for: now) ?? 0)
  }
}
