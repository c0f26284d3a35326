internal import Logbook

/// A track of a GPX file while it is read: what stands in it beside the columns of its points.
struct GPXTrack {
  var name: String?
  var notes: String?
  var comment: String?
  var type: String?
  var summary = Summary()
  /// One a segment: the file marks it as a part of the track.
  private(set) var laps: [Lap] = []
  private(set) var pauses: [Activity.Pause] = []
  /// The zone of the first time that states one.
  private(set) var offsetSeconds: Int?

  private var segmentIsNew = false
  private var lastSeconds = Double.nan
  private var pausedSeconds = Double.nan

  /// Begins a segment.
  mutating func openSegment() {
    laps.append(Lap())
    segmentIsNew = true
  }

  /// Takes the time of the point that is being read.
  @inline(__always) mutating func note(_ time: XMLTime, in columns: inout XMLColumns) {
    columns.setTime(time.seconds)
    if offsetSeconds == nil { offsetSeconds = time.offsetSeconds }
  }

  /// Completes the point that is being read.
  @inline(__always) mutating func complete(_ columns: inout XMLColumns) {
    let seconds = columns.time
    if !seconds.isNaN {
      if segmentIsNew { beginSegment(seconds) }
      lastSeconds = seconds
    }
    let latitude = columns.value(0)
    if !(abs(latitude) <= 90) || !(abs(columns.value(1)) <= 360) { clear(latitude, &columns) }
    columns.next()
  }

  /// The time between two segments is a pause, where there is any.
  private mutating func beginSegment(_ seconds: Double) {
    segmentIsNew = false
    if !laps.isEmpty { laps[laps.count - 1].startSeconds = seconds }
    if seconds > lastSeconds {
      pauses.append(Activity.Pause(startSeconds: lastSeconds, endSeconds: seconds))
    }
  }

  /// Takes away a position that cannot be; a longitude may be counted on beyond 180. OpenTracks
  /// wrote latitude 100 where it was paused and 200 where it went on.
  private mutating func clear(_ latitude: Double, _ columns: inout XMLColumns) {
    let seconds = columns.time
    if latitude == 100 { pausedSeconds = seconds }
    if latitude == 200, seconds > pausedSeconds {
      pauses.append(Activity.Pause(startSeconds: pausedSeconds, endSeconds: seconds))
      pausedSeconds = .nan
    }
    columns.clear(0)
    columns.clear(1)
  }
}
