internal import Logbook

extension FITEncoder {
  /// Records, beats, and the timer's starts and stops, in the order in which they happened.
  mutating func writeTimeline(_ layout: FITLayout) {
    output.define(
      Local.event, FITProfile.event,
      [.init(FITProfile.timestamp, .uint32), .init(0, .enumeration), .init(1, .enumeration)])
    var stops = timer()
    writeEvent(isStart: true, at: startSeconds)
    defineRecords(layout)
    let times = activity.samples.times
    output.reserve(times.count * 48)
    var beats = activity.beats[...]
    write(beats: &beats) { $0.isNaN }
    for row in times.indices {
      if !times[row].isNaN {
        while let next = stops.first, next.time < times[row] {
          writeEvent(isStart: next.isStart, at: next.time)
          stops.removeFirst()
        }
      }
      write(row, of: layout, at: times[row])
      write(beats: &beats) { $0 <= times[row] }
    }
    write(beats: &beats) { _ in true }
    for event in stops { writeEvent(isStart: event.isStart, at: event.time) }
  }

  /// The timer's stops and starts after the first start, in the order of time.
  private func timer() -> ArraySlice<(time: Double, isStart: Bool)> {
    var events: [(time: Double, isStart: Bool)] = []
    let ends = [endSeconds, activity.samples.times.last { !$0.isNaN }].compactMap { $0 }
    let end = ends.max()
    var isRunning = true
    for pause in activity.pauses where pause.endSeconds.rounded() > pause.startSeconds.rounded() {
      events.append((pause.startSeconds, false))
      // A pause that lasts until the end has no start after it.
      isRunning = pause.endSeconds != end
      if isRunning { events.append((pause.endSeconds, true)) }
    }
    if isRunning, let end { events.append((max(end, events.last?.time ?? end), false)) }
    return events[...]
  }

  private mutating func writeEvent(isStart: Bool, at time: Double?) {
    guard let time else { return }
    output.begin(Local.event)
    output.put(time: time)
    output.put(0, .enumeration)  // "timer"
    output.put(isStart ? 0 : 4, .enumeration)  // "start", "stop all"
  }

  private mutating func defineRecords(_ layout: FITLayout) {
    guard activity.samples.count > 0 else { return }
    output.define(
      Local.record, FITProfile.record, layout.fields(timed: true),
      developer: layout.developerFields)
    if activity.samples.times.contains(where: \.isNaN) {
      output.define(
        Local.timelessRecord, FITProfile.record, layout.fields(timed: false),
        developer: layout.developerFields)
    }
  }

  private mutating func write(_ row: Int, of layout: FITLayout, at time: Double) {
    if time.isNaN {
      output.begin(Local.timelessRecord)
    } else {
      output.begin(Local.record)
      output.put(time: time)
    }
    for field in layout.native {
      output.put(field.values[row], field.type, scale: field.scale, shift: field.shift)
    }
    if let turns = layout.turns {
      let ticks = turns[row].isFinite ? (turns[row] * 128).rounded() : .nan
      let whole = (ticks / 128).rounded(.down)
      output.put(whole, .uint8)
      output.put(ticks - whole * 128, .uint8)
    }
    for field in layout.developer { output.put(field.values[row], field.type) }
  }

  /// Writes the beats at the front that are due, eight in a message at most.
  private mutating func write(
    beats: inout ArraySlice<Activity.Beat>, while isDue: (Double) -> Bool
  ) {
    var due: [Double] = []
    while let beat = beats.first, isDue(beat.atSeconds) {
      due.append(beat.intervalSeconds)
      beats.removeFirst()
    }
    for start in stride(from: 0, to: due.count, by: 8) {
      let part = due[start..<min(start + 8, due.count)]
      output.define(
        Local.beats, FITProfile.hrv, [.init(0, .uint16, size: 2 * part.count)])
      output.begin(Local.beats)
      for interval in part { output.put(interval, .uint16, scale: 1000) }
    }
  }
}
