/// The elements of TCX that mean something to us, each in its place.
enum TCXElement {
  static let outside = XMLCursor.outside
  /// An element of no interest, with all that stands in it.
  static let ignored = XMLCursor.ignored
  static let root: UInt8 = 2
  /// `Activities` and the containers within `MultiSportSession`.
  static let activities: UInt8 = 3
  static let activity: UInt8 = 4
  static let lap: UInt8 = 5
  static let track: UInt8 = 6
  static let point: UInt8 = 7
  static let position: UInt8 = 8
  static let pointHeartRate: UInt8 = 9
  static let pointExtensions: UInt8 = 10
  static let lapExtensions: UInt8 = 11
  static let averageHeartRate: UInt8 = 12
  static let maximalHeartRate: UInt8 = 13
  static let creator: UInt8 = 14
  static let courses: UInt8 = 15
  static let workouts: UInt8 = 16
  static let activityExtensions: UInt8 = 17
  /// Our own extension of an activity, and the elements in it.
  static let recorded: UInt8 = 18
  static let recordedElement: UInt8 = 19

  // From here on leaves, whose text is collected.
  static let firstLeaf = XMLCursor.firstLeaf
  static let activityID: UInt8 = 32
  static let notes: UInt8 = 33
  static let creatorName: UInt8 = 34
  static let creatorUnit: UInt8 = 35
  static let lapTimer: UInt8 = 36
  static let lapDistance: UInt8 = 37
  static let lapCalories: UInt8 = 38
  static let lapIntensity: UInt8 = 39
  static let lapTrigger: UInt8 = 40
  static let lapSteps: UInt8 = 41
  static let lapAverageHeartRate: UInt8 = 42
  static let lapMaximalHeartRate: UInt8 = 43
  static let pointTime: UInt8 = 44
  static let ownChannel: UInt8 = 45

  /// The first of the leaves that hold a value of a point: the slot of its column is added.
  static let firstValue: UInt8 = 64
}

/// The names of TCX's elements and of its extensions.
private enum Name {
  static let database = XMLName("TrainingCenterDatabase")
  static let activities = XMLName("Activities")
  static let multiSportSession = XMLName("MultiSportSession")
  static let firstSport = XMLName("FirstSport")
  static let nextSport = XMLName("NextSport")
  static let activity = XMLName("Activity")
  static let courses = XMLName("Courses")
  static let course = XMLName("Course")
  static let workouts = XMLName("Workouts")
  static let workout = XMLName("Workout")
  static let identity = XMLName("Id")
  static let notes = XMLName("Notes")
  static let creator = XMLName("Creator")
  static let name = XMLName("Name")
  static let unitID = XMLName("UnitId")
  static let lap = XMLName("Lap")
  static let totalTimeSeconds = XMLName("TotalTimeSeconds")
  static let distanceMeters = XMLName("DistanceMeters")
  static let calories = XMLName("Calories")
  static let averageHeartRate = XMLName("AverageHeartRateBpm")
  static let maximumHeartRate = XMLName("MaximumHeartRateBpm")
  static let value = XMLName("Value")
  static let intensity = XMLName("Intensity")
  static let triggerMethod = XMLName("TriggerMethod")
  static let extensions = XMLName("Extensions")
  static let steps = XMLName("Steps")
  static let track = XMLName("Track")
  static let trackpoint = XMLName("Trackpoint")
  static let time = XMLName("Time")
  static let position = XMLName("Position")
  static let latitude = XMLName("LatitudeDegrees")
  static let longitude = XMLName("LongitudeDegrees")
  static let altitude = XMLName("AltitudeMeters")
  static let heartRate = XMLName("HeartRateBpm")
  static let cadence = XMLName("Cadence")
  static let speed = XMLName("Speed")
  static let runCadence = XMLName("RunCadence")
  static let watts = XMLName("Watts")
  static let temperature = XMLName("Temperature")
  static let channel = XMLName("channel")
  static let recorded = XMLName("recorded")
}

extension TCXElement {
  /// What an element is by the element around it and by its local name.
  @inline(__always)
  static func code(of name: XMLName, in parent: UInt8) -> UInt8 {
    switch parent {
    case point: inPoint(name)
    case position: inPosition(name)
    case pointHeartRate: name == Name.value ? firstValue + TCXSlot.heartRate : ignored
    case pointExtensions: inExtensions(name)
    case track: name == Name.trackpoint ? point : ignored
    case lap: inLap(name)
    default: inFile(name, parent)
    }
  }

  @inline(__always)
  private static func inPoint(_ name: XMLName) -> UInt8 {
    if name == Name.time { return pointTime }
    if name == Name.position { return position }
    if name == Name.altitude { return firstValue + TCXSlot.altitude }
    if name == Name.distanceMeters { return firstValue + TCXSlot.distance }
    if name == Name.heartRate { return pointHeartRate }
    if name == Name.extensions { return pointExtensions }
    if name == Name.cadence { return firstValue + TCXSlot.cadence }
    return ignored
  }

  @inline(__always)
  private static func inPosition(_ name: XMLName) -> UInt8 {
    if name == Name.latitude { return firstValue + TCXSlot.latitude }
    if name == Name.longitude { return firstValue + TCXSlot.longitude }
    return ignored
  }

  /// Containers of extensions are transparent: whatever they are called, their leaves count.
  @inline(__always)
  private static func inExtensions(_ name: XMLName) -> UInt8 {
    switch name {
    case Name.speed: firstValue + TCXSlot.speed
    case Name.runCadence: firstValue + TCXSlot.strides
    case Name.watts: firstValue + TCXSlot.power
    case Name.temperature: firstValue + TCXSlot.temperature
    case Name.channel: ownChannel
    default: pointExtensions
    }
  }

  private static func inLap(_ name: XMLName) -> UInt8 {
    switch name {
    case Name.track: track
    case Name.totalTimeSeconds: lapTimer
    case Name.distanceMeters: lapDistance
    case Name.calories: lapCalories
    case Name.intensity: lapIntensity
    case Name.triggerMethod: lapTrigger
    case Name.averageHeartRate: averageHeartRate
    case Name.maximumHeartRate: maximalHeartRate
    case Name.extensions: lapExtensions
    default: ignored
    }
  }

  private static func inFile(_ name: XMLName, _ parent: UInt8) -> UInt8 {
    switch (parent, name) {
    case (outside, Name.database): root
    case (root, Name.activities), (activities, Name.multiSportSession),
      (activities, Name.firstSport), (activities, Name.nextSport):
      activities
    case (activities, Name.activity): activity
    case (root, Name.courses), (courses, Name.course): courses
    case (root, Name.workouts), (workouts, Name.workout): workouts
    case (activity, Name.identity): activityID
    case (activity, Name.notes): notes
    case (activity, Name.creator): creator
    case (creator, Name.name): creatorName
    case (creator, Name.unitID): creatorUnit
    case (activity, Name.lap): lap
    case (activity, Name.extensions): activityExtensions
    case (activityExtensions, Name.recorded): recorded
    case (recorded, _): recordedElement
    case (averageHeartRate, Name.value): lapAverageHeartRate
    case (maximalHeartRate, Name.value): lapMaximalHeartRate
    case (lapExtensions, Name.steps): lapSteps
    case (lapExtensions, _): lapExtensions
    default: ignored
    }
  }
}

/// The columns that points of TCX fill.
enum TCXSlot {
  static let latitude: UInt8 = 0
  static let longitude: UInt8 = 1
  static let altitude: UInt8 = 2
  static let speed: UInt8 = 3
  static let heartRate: UInt8 = 4
  /// Strides of one foot, which say that they are.
  static let strides: UInt8 = 5
  static let temperature: UInt8 = 6
  static let power: UInt8 = 7
  static let distance: UInt8 = 8
  /// Turns of the pedals, or strides where the sport is on foot.
  static let cadence: UInt8 = 9
}
