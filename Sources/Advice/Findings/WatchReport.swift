public import Logbook

/// What the watchers say of a day.
public struct WatchReport: Sendable, Hashable {
  /// The day.
  public let day: Day
  /// What stands out, the gravest first.
  public let findings: [Finding]
  /// What could not be watched, and why.
  public let unwatched: [Unwatched]

  /// A watcher that could not tell.
  public struct Unwatched: Sendable, Hashable {
    /// The watcher, by id.
    public let watcher: String
    /// What it watches.
    public let title: String
    /// Why it cannot tell, as a phrase.
    public let reason: String
  }
}

extension WatchedLog {
  /// What stands out on a day: what the day itself shows, and what days before it showed that is
  /// still of use.
  ///
  /// - Shape: every watcher looks at the day by itself; nothing of it depends on later days. The
  ///   same log gives the same report.
  public func report(on day: Day, watchers: [Watcher] = Watcher.all) -> WatchReport {
    var findings: [Finding] = []
    var unwatched: [WatchReport.Unwatched] = []
    for watcher in watchers {
      for back in 0...watcher.staysDays {
        switch watcher.findings(in: self, on: day + -back) {
        case .found(let found): findings += found
        case .unknown(let reason) where back == 0:
          unwatched.append(
            WatchReport.Unwatched(watcher: watcher.id, title: watcher.title, reason: reason))
        case .unknown: break
        }
      }
    }
    // By hand, because the standard library's sort does not promise to keep the order of equals.
    let ordered = Finding.Gravity.allCases.reversed().flatMap { gravity in
      findings.filter { $0.gravity == gravity }
    }
    return WatchReport(day: day, findings: ordered, unwatched: unwatched)
  }
}
