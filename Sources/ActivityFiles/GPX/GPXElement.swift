/// The elements of GPX that mean something to us, each in its place.
///
/// Element codes are bytes, so that the stack of open elements is one.
enum GPXElement {
  static let outside = XMLCursor.outside
  /// An element of no interest, with all that stands in it.
  static let ignored = XMLCursor.ignored
  static let root: UInt8 = 2
  static let metadata: UInt8 = 3
  static let track: UInt8 = 4
  static let trackExtensions: UInt8 = 5
  static let segment: UInt8 = 6
  static let point: UInt8 = 7
  static let pointExtensions: UInt8 = 8
  static let waypoint: UInt8 = 9
  static let route: UInt8 = 10
  static let routePoint: UInt8 = 11
  /// Our own extension of a track, and the elements in it.
  static let recorded: UInt8 = 12
  static let recordedElement: UInt8 = 13

  // From here on leaves, whose text is collected.
  static let firstLeaf = XMLCursor.firstLeaf
  static let fileName: UInt8 = 32
  static let fileNotes: UInt8 = 33
  static let trackName: UInt8 = 34
  static let trackNotes: UInt8 = 35
  static let trackComment: UInt8 = 36
  static let trackType: UInt8 = 37
  static let trackDistance: UInt8 = 38
  static let trackTimer: UInt8 = 39
  static let trackAscent: UInt8 = 40
  static let trackDescent: UInt8 = 41
  static let trackCalories: UInt8 = 42
  static let trackElapsed: UInt8 = 43
  static let pointTime: UInt8 = 44
  static let ownChannel: UInt8 = 45
  static let noPosition: UInt8 = 46

  /// The first of the leaves that hold a value of a point: the slot of its column is added.
  static let firstValue: UInt8 = 64
  static let distance = firstValue + GPXSlot.distance
}

/// The names of GPX's elements and of its extensions.
private enum Name {
  static let gpx = XMLName("gpx")
  static let metadata = XMLName("metadata")
  static let trk = XMLName("trk")
  static let trkseg = XMLName("trkseg")
  static let trkpt = XMLName("trkpt")
  static let wpt = XMLName("wpt")
  static let rte = XMLName("rte")
  static let rtept = XMLName("rtept")
  static let name = XMLName("name")
  static let desc = XMLName("desc")
  static let cmt = XMLName("cmt")
  static let type = XMLName("type")
  static let extensions = XMLName("extensions")
  static let ele = XMLName("ele")
  static let time = XMLName("time")
  static let speed = XMLName("speed")
  static let hr = XMLName("hr")
  static let cad = XMLName("cad")
  static let cadence = XMLName("cadence")
  static let runCadence = XMLName("RunCadence")
  static let atemp = XMLName("atemp")
  static let temp = XMLName("temp")
  static let temperature = XMLName("temperature")
  static let power = XMLName("power")
  static let powerInWatts = XMLName("PowerInWatts")
  static let watts = XMLName("watts")
  static let distance = XMLName("distance")
  static let heartrate = XMLName("heartrate")
  static let channel = XMLName("channel")
  static let noPosition = XMLName("noPosition")
  static let recorded = XMLName("recorded")
  static let totalDistance = XMLName("Distance")
  static let timerTime = XMLName("TimerTime")
  static let totalElapsedTime = XMLName("TotalElapsedTime")
  static let ascent = XMLName("Ascent")
  static let descent = XMLName("Descent")
  static let calories = XMLName("Calories")
}

extension GPXElement {
  /// What an element is by the element around it and by its local name.
  @inline(__always)
  static func code(of name: XMLName, in parent: UInt8) -> UInt8 {
    switch parent {
    case point: inPoint(name)
    case pointExtensions: inExtensions(name)
    case segment: name == Name.trkpt ? point : ignored
    default: inFile(name, parent)
    }
  }

  @inline(__always)
  private static func inPoint(_ name: XMLName) -> UInt8 {
    if name == Name.ele { return firstValue + GPXSlot.altitude }
    if name == Name.time { return pointTime }
    if name == Name.extensions { return pointExtensions }
    if name == Name.speed { return firstValue + GPXSlot.speed }
    return ignored
  }

  /// Containers of extensions are transparent: whatever they are called, their leaves count.
  @inline(__always)
  private static func inExtensions(_ name: XMLName) -> UInt8 {
    switch name {
    case Name.hr, Name.heartrate: firstValue + GPXSlot.heartRate
    case Name.cad, Name.cadence, Name.runCadence: firstValue + GPXSlot.turns
    case Name.atemp, Name.temp, Name.temperature: firstValue + GPXSlot.temperature
    case Name.speed: firstValue + GPXSlot.speed
    case Name.power, Name.powerInWatts, Name.watts: firstValue + GPXSlot.power
    case Name.distance: firstValue + GPXSlot.distance
    case Name.channel: ownChannel
    case Name.noPosition: noPosition
    default: pointExtensions
    }
  }

  /// Whether a distance is that from the point before: OpenTracks writes it under its own prefix,
  /// and the one from the start under Cluetrust's.
  static func isStep(_ name: UnsafePointer<CChar>?) -> Bool {
    guard let name else { return false }
    return String(cString: name).hasPrefix("opentracks:")
  }

  private static func inFile(_ name: XMLName, _ parent: UInt8) -> UInt8 {
    switch (parent, name) {
    case (outside, Name.gpx): root
    case (root, Name.trk): track
    case (root, Name.wpt): waypoint
    case (root, Name.rte): route
    case (root, Name.metadata): metadata
    case (root, Name.name), (metadata, Name.name): fileName
    case (root, Name.desc), (metadata, Name.desc): fileNotes
    case (track, Name.trkseg): segment
    case (track, Name.name): trackName
    case (track, Name.desc): trackNotes
    case (track, Name.cmt): trackComment
    case (track, Name.type): trackType
    case (track, Name.extensions): trackExtensions
    case (trackExtensions, _): inTotals(name)
    case (route, Name.rtept): routePoint
    case (recorded, _): recordedElement
    default: ignored
    }
  }

  /// The totals of TrackStatsExtension.
  private static func inTotals(_ name: XMLName) -> UInt8 {
    switch name {
    case Name.recorded: recorded
    case Name.totalDistance: trackDistance
    case Name.timerTime: trackTimer
    case Name.totalElapsedTime: trackElapsed
    case Name.ascent: trackAscent
    case Name.descent: trackDescent
    case Name.calories: trackCalories
    default: trackExtensions
    }
  }
}

/// The columns that points of GPX fill.
enum GPXSlot {
  static let latitude: UInt8 = 0
  static let longitude: UInt8 = 1
  static let altitude: UInt8 = 2
  static let speed: UInt8 = 3
  static let heartRate: UInt8 = 4
  /// Strides of one foot, or turns of the pedals.
  static let turns: UInt8 = 5
  static let temperature: UInt8 = 6
  static let power: UInt8 = 7
  static let distance: UInt8 = 8
}
