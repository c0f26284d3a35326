internal import FoundationEssentials
internal import Logbook

extension FITPart {
  /// The activities of a part: one a session; together they hold every record, lap and beat.
  func activities(_ rows: FITRows) -> [Activity] {
    let sessions = sessions.isEmpty ? [lone(rows)] : sessions
    guard sessions.count > 1 else {
      let session = sessions[0]
      var activity = activity(session, rows.samples(Sport(fit: session.sport, session.subSport)))
      activity.laps = laps
      activity.dropTurnsOfOtherThings()
      activity.pauses = pauses
      activity.beats = beats
      activity.carried = (activity.carried + carriedByLap).joined
      return [activity]
    }
    return divided(rows)
  }

  /// A session for records that came without one.
  private func lone(_ rows: FITRows) -> FITSession {
    var session = sportMessage ?? FITSession()
    session.startSeconds = rows.columns.times.first { !$0.isNaN }
    session.summary.timerSeconds = activityTimerSeconds
    return session
  }

  private func activity(_ session: FITSession, _ samples: Samples) -> Activity {
    let sport = session.sport ?? sportMessage?.sport
    let subSport = session.sport == nil ? sportMessage?.subSport : session.subSport
    var activity = Activity(sport: Sport(fit: sport, subSport), samples: samples)
    activity.sportDetail = Sport.detail(fit: sport, subSport)
    activity.name = session.name ?? sportMessage?.name
    let start = session.startSeconds ?? samples.times.first { !$0.isNaN }
    activity.start = start.map { Date(timeIntervalSince1970: $0) }
    activity.utcOffsetSeconds = utcOffsetSeconds
    activity.device = device
    activity.summary = session.summary
    activity.carried = session.carried
    return activity
  }

  /// Several sessions: everything goes to the last one that had begun by then, and what came
  /// before all of them to the first.
  private func divided(_ rows: FITRows) -> [Activity] {
    let starts = FITStarts(sessions)
    var owned = [[Int]](repeating: [], count: sessions.count)
    var owner = starts.first
    for (row, time) in rows.columns.times.enumerated() {
      if !time.isNaN { owner = starts.session(at: time) }
      owned[owner].append(row)
    }
    var activities = zip(sessions, owned).map { session, owned in
      activity(session, rows.samples(Sport(fit: session.sport, session.subSport), rows: owned))
    }
    for lap in laps {
      activities[lap.startSeconds.map { starts.session(at: $0) } ?? starts.first].laps.append(lap)
    }
    for span in carriedByLap {
      activities[starts.session(at: span.startSeconds)].carried.append(span)
    }
    for beat in beats { activities[starts.session(at: beat.atSeconds)].beats.append(beat) }
    for var pause in pauses {
      let owner = starts.session(at: pause.startSeconds)
      // The timer also stands between two sessions: that is a pause of neither.
      if let end = sessions[owner].endSeconds, end < pause.endSeconds {
        guard end - pause.startSeconds > Self.roundingSeconds else { continue }
        pause.endSeconds = end
      }
      activities[owner].pauses.append(pause)
    }
    for index in activities.indices { activities[index].dropTurnsOfOtherThings() }
    return activities
  }
}

extension Activity {
  /// Laps that do not name their sport count turns of its cranks or arms, not steps.
  fileprivate mutating func dropTurnsOfOtherThings() {
    guard sport.stepsPerTurn == nil else { return }
    for index in laps.indices { laps[index].summary.steps = nil }
  }
}

/// When the sessions of a part began, for looking up whose a moment is.
private struct FITStarts {
  private let order: [(start: Double, session: Int)]

  init(_ sessions: [FITSession]) {
    order = sessions.enumerated().map { ($1.startSeconds ?? .infinity, $0) }
      .sorted { $0.0 < $1.0 }
  }

  /// The session that began first.
  var first: Int { order.first?.session ?? 0 }

  /// The last session that had begun at a time.
  func session(at time: Double) -> Int {
    // By halving, since every record asks.
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if order[middle].start <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : order[low - 1].session
  }
}
