internal import CExpat
internal import FoundationEssentials
internal import Logbook

/// A GPX file while it is read.
struct GPXDocument: XMLDocument {
  var cursor: XMLCursor
  /// The tracks that are complete, each an activity.
  private(set) var activities: [Activity] = []
  /// How many waypoints stand in the file.
  private(set) var waypoints = 0
  /// How many routes stand in the file.
  private(set) var routes = 0
  /// How many points the routes have together.
  private(set) var routePoints = 0
  /// Tracks without a single point.
  private(set) var emptyTracks = 0
  /// The sports of tracks that name none.
  private(set) var guessedSports: [Sport] = []

  private let limits: ReadingLimits
  private var points = 0
  private var columns: XMLColumns
  private var creator: String?
  private var fileName: String?
  private var fileNotes: String?
  private var track = GPXTrack()
  private var own = XMLOwnChannels()
  private var recorded = XMLOwnActivity()

  static let channels: [Channel] = [
    .latitude, .longitude, .altitude, .speed, .heartRate, .turnFrequency, .temperature, .power,
    .distance,
  ]

  init(byteCount: Int, limits: ReadingLimits) {
    self.limits = limits
    cursor = XMLCursor(limits: limits)
    columns = XMLColumns(Self.channels, expecting: min(limits.samples, byteCount / 150) + 1)
  }

  static let handlers = XMLHandlers(
    start: { data, name, attributes in
      guard let document = data?.assumingMemoryBound(to: GPXDocument.self) else { return }
      document.pointee.start(name, attributes)
    },
    end: { data, _ in
      guard let document = data?.assumingMemoryBound(to: GPXDocument.self) else { return }
      document.pointee.end()
    },
    refuse: { data, _, _, _, _ in
      data?.assumingMemoryBound(to: GPXDocument.self).pointee.cursor.stop(.doctype)
    })

  private static let text: XML_CharacterDataHandler = { data, text, count in
    data?.assumingMemoryBound(to: GPXDocument.self).pointee.cursor.append(text, count)
  }

  @inline(__always)
  private mutating func start(
    _ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard !cursor.passesOver() else { return }
    let parent = cursor.code
    var code = GPXElement.code(of: XMLName(name), in: parent)
    if code == GPXElement.distance, GPXElement.isStep(name) { code = GPXElement.pointExtensions }
    cursor.push(code)
    if code >= GPXElement.firstLeaf {
      cursor.collect(with: Self.text)
      if code == GPXElement.ownChannel { own.choose(XMLAttributes(pairs: pairs)) }
    } else if code == GPXElement.point {
      position(XMLAttributes(pairs: pairs))
    } else if code != GPXElement.pointExtensions, code != GPXElement.ignored {
      open(code, name, XMLAttributes(pairs: pairs))
    } else if parent == GPXElement.outside {
      cursor.stop(.wrongRoot)
    }
  }

  @inline(__always)
  private mutating func end() {
    let code = cursor.pop()
    if code >= GPXElement.firstLeaf {
      cursor.collected()
      if code >= GPXElement.firstValue {
        let value = XMLNumber.double(cursor.bytes)
        if !value.isNaN { columns.set(Int(code &- GPXElement.firstValue), value) }
      } else if code == GPXElement.pointTime {
        if let time = XMLTime(cursor.bytes) { track.note(time, in: &columns) }
      } else {
        closeText(code)
      }
    } else if code == GPXElement.point {
      closePoint()
    } else if code != GPXElement.ignored, code != GPXElement.pointExtensions {
      close(code)
    }
  }

  @inline(__always)
  private mutating func position(_ attributes: XMLAttributes) {
    guard var next = attributes.pairs else { return }
    while let key = next[0], let text = next[1] {
      next += 2
      let isLatitude = key[0] == 0x6C && key[1] == 0x61 && key[2] == 0x74 && key[3] == 0
      let isLongitude = key[0] == 0x6C && key[1] == 0x6F && key[2] == 0x6E && key[3] == 0
      guard isLatitude || isLongitude else { continue }
      let value = XMLNumber.double(zeroTerminated: text)
      if isLatitude {
        columns.set(Int(GPXSlot.latitude), value)
      } else {
        columns.set(Int(GPXSlot.longitude), value)
      }
    }
  }

  @inline(__always)
  private mutating func closePoint() {
    guard points < limits.samples else {
      cursor.stop(.limit(what: "recorded points", allowed: limits.samples))
      return
    }
    points += 1
    track.complete(&columns)
  }

  private mutating func open(
    _ code: UInt8, _ name: UnsafePointer<CChar>?, _ attributes: XMLAttributes
  ) {
    switch code {
    case GPXElement.root:
      creator = attributes.value(XMLName("creator")).flatMap { $0.isEmpty ? nil : $0 }
    case GPXElement.track:
      if activities.count >= limits.activities {
        cursor.stop(.limit(what: "activities", allowed: limits.activities))
      }
      track = GPXTrack()
    case GPXElement.segment:
      if track.laps.count >= limits.laps {
        cursor.stop(.limit(what: "laps", allowed: limits.laps))
      }
      track.openSegment()
    case GPXElement.waypoint: waypoints += 1
    case GPXElement.route: routes += 1
    case GPXElement.routePoint: routePoints += 1
    case GPXElement.recorded: recorded.begin(attributes)
    case GPXElement.recordedElement: recorded.element(XMLName(name), attributes)
    default: break
    }
  }

  private mutating func close(_ code: UInt8) {
    if code == GPXElement.track { closeTrack() }
  }

  private mutating func closeText(_ code: UInt8) {
    let number = XMLNumber.double(cursor.bytes)
    let value = number.isNaN ? nil : number
    switch code {
    case GPXElement.fileName: fileName = cursor.string
    case GPXElement.fileNotes: fileNotes = cursor.string
    case GPXElement.trackName: track.name = cursor.string
    case GPXElement.trackNotes: track.notes = cursor.string
    case GPXElement.trackComment: track.comment = cursor.string
    case GPXElement.trackType: track.type = cursor.string
    case GPXElement.trackDistance: track.summary.distanceMeters = value
    case GPXElement.trackTimer: track.summary.timerSeconds = value
    case GPXElement.trackElapsed: track.summary.elapsedSeconds = value
    case GPXElement.trackAscent: track.summary.ascentMeters = value
    case GPXElement.trackDescent: track.summary.descentMeters = value
    case GPXElement.trackCalories: track.summary.kilocalories = value
    case GPXElement.noPosition:
      columns.clear(Int(GPXSlot.latitude))
      columns.clear(Int(GPXSlot.longitude))
    case GPXElement.ownChannel: own.close(number, at: columns.count)
    default: break
    }
  }

  /// Makes an activity of the track that ends, or that the damage cuts off.
  mutating func closeTrack() {
    guard columns.count > 0 else {
      emptyTracks += 1
      return
    }
    var samples = columns.take()
    let sport = recorded.sport ?? stated(of: samples)
    sport.setTurns(samples.take(.turnFrequency), in: &samples)
    own.take(into: &samples)
    var activity = Activity(sport: sport, samples: samples)
    activity.sportDetail = track.type
    activity.name = track.name
    activity.notes = track.notes ?? track.comment
    activity.start = samples.times.first { !$0.isNaN }.map { Date(timeIntervalSince1970: $0) }
    activity.utcOffsetSeconds = track.offsetSeconds
    activity.device = creator.map { Activity.Device(maker: $0) }
    activity.summary = track.summary
    activity.laps = track.laps
    activity.pauses = track.pauses
    recorded.take(into: &activity)
    activities.append(activity)
  }

  /// The sport that the track names, else what its speed is like.
  private mutating func stated(of samples: Samples) -> Sport {
    if let words = track.type, !words.isEmpty { return Sport(words: words) }
    guard let likely = Sport(likelyOf: samples) else { return .other }
    guessedSports.append(likely)
    return likely
  }

  /// Whether a track has been begun whose points are not in an activity yet.
  var hasOpenTrack: Bool { columns.count > 0 }

  /// Fills in what stands at the head of the file: its name is that of the only track.
  func named(_ activities: [Activity]) -> [Activity] {
    guard activities.count == 1, var only = activities.first else { return activities }
    only.name = only.name ?? fileName
    only.notes = only.notes ?? fileNotes
    return [only]
  }
}
