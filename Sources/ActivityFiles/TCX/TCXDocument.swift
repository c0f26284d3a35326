internal import CExpat
internal import FoundationEssentials
internal import Logbook

/// A TCX file while it is read.
struct TCXDocument: XMLDocument {
  var cursor: XMLCursor
  /// The activities that are complete.
  private(set) var activities: [Activity] = []
  /// How many courses stand in the file.
  private(set) var courses = 0
  /// How many workouts stand in the file.
  private(set) var workouts = 0

  private let limits: ReadingLimits
  private var points = 0
  private var columns: XMLColumns
  private var own = XMLOwnChannels()
  private var recorded = XMLOwnActivity()
  private var current: TCXActivity?

  static let channels: [Channel] = [
    .latitude, .longitude, .altitude, .speed, .heartRate, .stepFrequency, .temperature, .power,
    .distance, .turnFrequency,
  ]

  init(byteCount: Int, limits: ReadingLimits) {
    self.limits = limits
    cursor = XMLCursor(limits: limits)
    columns = XMLColumns(Self.channels, expecting: min(limits.samples, byteCount / 300) + 1)
  }

  static let handlers = XMLHandlers(
    start: { data, name, attributes in
      guard let document = data?.assumingMemoryBound(to: TCXDocument.self) else { return }
      document.pointee.start(name, attributes)
    },
    end: { data, _ in
      guard let document = data?.assumingMemoryBound(to: TCXDocument.self) else { return }
      document.pointee.end()
    },
    refuse: { data, _, _, _, _ in
      data?.assumingMemoryBound(to: TCXDocument.self).pointee.cursor.stop(.doctype)
    })

  private static let text: XML_CharacterDataHandler = { data, text, count in
    data?.assumingMemoryBound(to: TCXDocument.self).pointee.cursor.append(text, count)
  }

  @inline(__always)
  private mutating func start(
    _ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard !cursor.passesOver() else { return }
    let parent = cursor.code
    let code = TCXElement.code(of: XMLName(name), in: parent)
    cursor.push(code)
    if code >= TCXElement.firstLeaf {
      cursor.collect(with: Self.text)
      if code == TCXElement.ownChannel { own.choose(XMLAttributes(pairs: pairs)) }
    } else if parent < TCXElement.lap || parent >= TCXElement.courses || code == TCXElement.track {
      open(code, parent, name, XMLAttributes(pairs: pairs))
    }
  }

  @inline(__always)
  private mutating func end() {
    let code = cursor.pop()
    if code >= TCXElement.firstLeaf {
      cursor.collected()
      if code >= TCXElement.firstValue {
        let value = XMLNumber.double(cursor.bytes)
        if !value.isNaN { columns.set(Int(code &- TCXElement.firstValue), value) }
      } else if code == TCXElement.pointTime {
        if let time = XMLTime(cursor.bytes) {
          columns.setTime(time.seconds)
          current?.note(time)
        }
      } else {
        closeText(code)
      }
    } else if code == TCXElement.point {
      closePoint()
    } else if code == TCXElement.activity {
      closeActivity()
    }
  }

  @inline(__always)
  private mutating func closePoint() {
    guard points < limits.samples else {
      cursor.stop(.limit(what: "recorded points", allowed: limits.samples))
      return
    }
    points += 1
    if !(abs(columns.value(0)) <= 90) || !(abs(columns.value(1)) <= 360) {
      columns.clear(0)
      columns.clear(1)
    }
    current?.completePoint(columns.time)
    columns.next()
  }

  private mutating func open(
    _ code: UInt8, _ parent: UInt8, _ name: UnsafePointer<CChar>?, _ attributes: XMLAttributes
  ) {
    switch code {
    case TCXElement.activity:
      if activities.count >= limits.activities {
        cursor.stop(.limit(what: "activities", allowed: limits.activities))
      }
      current = TCXActivity(sport: attributes.value(XMLName("Sport")))
    case TCXElement.lap:
      if (current?.laps.count ?? 0) >= limits.laps {
        cursor.stop(.limit(what: "laps", allowed: limits.laps))
      }
      current?.openLap(attributes.value(XMLName("StartTime")))
    case TCXElement.track: current?.openTrack()
    case TCXElement.recorded: recorded.begin(attributes)
    case TCXElement.recordedElement: recorded.element(XMLName(name), attributes)
    case TCXElement.courses where parent == code: courses += 1
    case TCXElement.workouts where parent == code: workouts += 1
    case TCXElement.ignored where parent == TCXElement.outside: cursor.stop(.wrongRoot)
    default: break
    }
  }

  private mutating func closeText(_ code: UInt8) {
    let number = XMLNumber.double(cursor.bytes)
    switch code {
    case TCXElement.ownChannel: own.close(number, at: columns.count)
    case TCXElement.activityID: current?.identity = XMLTime(cursor.bytes)
    case TCXElement.notes: current?.notes = cursor.string
    case TCXElement.creatorName: current?.creator = cursor.string
    case TCXElement.creatorUnit: current?.unit = cursor.string
    case TCXElement.lapIntensity: current?.inLap { $0.intensity = cursor.string?.lowercased() }
    case TCXElement.lapTrigger: current?.inLap { $0.trigger = cursor.string?.lowercased() }
    default: if !number.isNaN { current?.total(code, number) }
    }
  }

  /// Makes an activity of the one that ends, or that the damage cuts off.
  mutating func closeActivity() {
    guard let open = current else { return }
    current = nil
    var samples = columns.take()
    let sport = recorded.sport ?? Sport(words: open.sport)
    Self.setTurns(&samples, sport)
    own.take(into: &samples)
    var activity = open.activity(sport, samples)
    recorded.take(into: &activity)
    activities.append(activity)
  }

  /// Whether an activity has been begun of which something can be kept.
  var hasOpenActivity: Bool { current.map { columns.count > 0 || !$0.laps.isEmpty } ?? false }

  /// `RunCadence` counts one foot whatever the sport; `Cadence` the pedals, unless it is on foot.
  private static func setTurns(_ samples: inout Samples, _ sport: Sport) {
    let strides = samples.take(.stepFrequency)
    sport.setTurns(samples.take(.turnFrequency), in: &samples)
    guard let strides else { return }
    let others = samples[.stepFrequency] ?? Array(repeating: .nan, count: samples.count)
    samples.set(.stepFrequency, zip(strides, others).map { $0.isNaN ? $1 : $0 * 2 })
  }
}
