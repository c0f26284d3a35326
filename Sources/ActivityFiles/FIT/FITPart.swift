internal import FoundationEssentials
internal import Logbook

/// What the messages of one part say, but for its records.
struct FITPart {
  private(set) var fileType: Int?
  private(set) var device: Activity.Device?
  private(set) var sessions: [FITSession] = []
  private(set) var laps: [Lap] = []
  /// What laps state of carried load.
  private(set) var carriedByLap: [CarriedSpan] = []
  private(set) var carriedRemarks = CarriedRemarks()
  private(set) var pauses: [Activity.Pause] = []
  private(set) var beats: [Activity.Beat] = []
  private(set) var utcOffsetSeconds: Int?
  private(set) var activityTimerSeconds: Double?
  private(set) var sportMessage: FITSession?
  private(set) var developerFields: [FITDeveloperField.Key: FITDeveloperField] = [:]
  private(set) var strapMessages: [FITMessage] = []
  private(set) var hasFileID = false
  /// When the timer was stopped, where it has not gone on.
  private var stopped: Double?
  /// The records before a message of beats, which carry their time.
  private var lastRecords: (run: FITRun, shape: FITShape)?

  /// Reads everything but the records.
  init(_ scan: FITScan, _ reader: ByteReader) {
    for run in scan.runs {
      let shape = scan.shapes[run.shape]
      if shape.message != FITProfile.record {
        for index in 0..<run.count {
          take(
            FITMessage(
              reader: reader, shape: shape, offset: run.offset + 1 + index * (shape.length + 1),
              stamp: run.stamp))
        }
      }
      if shape.message == FITProfile.record, shape.timeOffset >= 0 || run.stamp != nil {
        lastRecords = (run, shape)
      }
    }
    laps.sort { ($0.startSeconds ?? -.infinity) < ($1.startSeconds ?? -.infinity) }
  }

  private mutating func take(_ message: FITMessage) {
    switch message.shape.message {
    case FITProfile.fileID: takeFileID(message)
    case FITProfile.deviceInfo: takeDevice(message)
    case FITProfile.sport: sportMessage = FITSession(sport: message)
    case FITProfile.session: takeSession(message)
    case FITProfile.lap: takeLap(message)
    case FITProfile.event: takeEvent(message)
    case FITProfile.activity: takeActivity(message)
    case FITProfile.hrv: takeBeats(message)
    case FITProfile.hr: strapMessages.append(message)
    case FITProfile.fieldDescription:
      if let developer = message.integer(0).flatMap({ UInt8(exactly: $0) }),
        let field = message.integer(1).flatMap({ UInt8(exactly: $0) }),
        let description = FITDeveloperField(message)
      {
        developerFields[.init(developer: developer, field: field)] = description
      }
    default: break
    }
  }

  private mutating func takeSession(_ message: FITMessage) {
    var session = FITSession(session: message)
    session.carried = carried(in: message, from: nil, to: nil)
    sessions.append(session)
  }

  private mutating func takeLap(_ message: FITMessage) {
    let lap = Lap(message)
    laps.append(lap)
    let end = lap.startSeconds.flatMap { start in lap.summary.elapsedSeconds.map { start + $0 } }
    carriedByLap += carried(in: message, from: lap.startSeconds, to: end ?? message.time())
  }

  /// What a message states of carried load, over its own stretch unless it says another.
  private mutating func carried(
    in message: FITMessage, from start: Double?, to end: Double?
  ) -> [CarriedSpan] {
    guard let stated = FITCarriedLoad(message, developerFields) else { return [] }
    let isLap = message.shape.message == FITProfile.lap
    do throws(CarriedStatement.Fault) {
      guard !isLap || (start != nil && end != nil) else {
        throw .init("the lap that states it has no start or no end")
      }
      return carriedRemarks.spans(try stated.statements(from: start, to: end))
    } catch {
      carriedRemarks.add(error)
      return []
    }
  }

  private mutating func takeFileID(_ message: FITMessage) {
    hasFileID = true
    fileType = message.integer(0)
    guard let maker = message.word(1, in: FITProfile.makers) else { return }
    device = Activity.Device(
      maker: maker, product: message.text(8) ?? message.integer(2).map { String($0) },
      serialNumber: message.integer(3).map { String($0) })
  }

  /// Completes the device with what it says of itself as the creator of the file.
  private mutating func takeDevice(_ message: FITMessage) {
    guard message.integer(0) == 0 else { return }
    let maker = message.word(2, in: FITProfile.makers)
    if device == nil, let maker { device = Activity.Device(maker: maker) }
    guard device?.maker == maker || maker == nil else { return }
    if let name = message.text(27) { device?.product = name }
    if device?.product == nil { device?.product = message.integer(4).map { String($0) } }
    if device?.serialNumber == nil {
      device?.serialNumber = message.integer(3).map { String($0) }
    }
  }

  /// Timer events: 0 starts it; 1, 4, 8 and 9 are the ways to stop it.
  private mutating func takeEvent(_ message: FITMessage) {
    guard message.integer(0) == 0, let kind = message.integer(1), let time = message.time() else {
      return
    }
    switch kind {
    case 0:
      if let stopped, time > stopped {
        pauses.append(Activity.Pause(startSeconds: stopped, endSeconds: time))
      }
      stopped = nil
    case 1, 4, 8, 9: if stopped == nil { stopped = time }
    default: break
    }
  }

  /// How far a last stop and the end may lie apart and mean the same: ends are rounded, and devices
  /// write a record or two after the stop. A choice of this project.
  static let roundingSeconds = 2.0

  /// A timer that was stopped well before the end and never started again paused until the end.
  mutating func closePauses(at lastRecord: Double?) {
    let ends = sessions.compactMap(\.endSeconds) + [lastRecord].compactMap { $0 }
    if let stopped, let end = ends.max(), end - stopped > Self.roundingSeconds {
      pauses.append(Activity.Pause(startSeconds: stopped, endSeconds: end))
    }
    stopped = nil
  }

  /// Local time tells the offset; real offsets are multiples of a quarter of an hour.
  private mutating func takeActivity(_ message: FITMessage) {
    activityTimerSeconds = message.number(0, scale: 1000)
    guard let utc = message.time(), let local = message.time(5) else { return }
    let quarters = ((local - utc) / 900).rounded()
    // Clocks that are two minutes apart do not tell an offset; the farthest real ones are 14 h.
    guard abs(local - utc - quarters * 900) <= 120, abs(quarters) <= 14 * 4 else { return }
    utcOffsetSeconds = Int(quarters) * 900
  }

  private mutating func takeBeats(_ message: FITMessage) {
    let at = lastRecords.flatMap { last in
      FITMessage(
        reader: message.reader, shape: last.shape,
        offset: last.run.offset + 1 + (last.run.count - 1) * (last.shape.length + 1),
        stamp: last.run.stamp
      ).time()
    }
    for interval in message.numbers(0) where !interval.isNaN {
      beats.append(Activity.Beat(atSeconds: at ?? .nan, intervalSeconds: interval / 1000))
    }
  }

  /// Whether there is something that was done in this part. A course has records, but of a way
  /// that somebody may go.
  func holdsActivity(records: Int) -> Bool {
    if !sessions.isEmpty { return true }
    return records > 0 && fileType != 6 && fileType != 34
  }

  /// What the part holds when it is no activity; nil for what belongs to another part.
  var holding: String? {
    guard hasFileID else { return nil }
    guard let fileType, let number = UInt16(exactly: fileType) else { return "no kind of file" }
    if fileType == 4 { return "an activity file without records" }
    let word = FITProfile.fileTypes[number] ?? "number \(fileType)"
    return "a FIT file of the kind \"\(word.replacing("_", with: " "))\""
  }
}
