/// One kind of thing that is recorded along a run, under one name whatever device wrote it.
public struct Channel: Sendable, Hashable {
  /// The name by which it is stored and exported. Kept for ever.
  public let key: String
  /// The SI unit of its values, or the unit of the developer's own field.
  public let unit: String
  /// How values between two recorded samples come about.
  public let filling: Filling

  /// Describes a channel.
  public init(key: String, unit: String, filling: Filling) {
    self.key = key
    self.unit = unit
    self.filling = filling
  }

  /// How a value between two samples is found.
  public enum Filling: Sendable, Hashable {
    /// Along the straight line between neighbours no further apart than so many seconds.
    case line(withinSeconds: Double)
    /// By holding the last value for at most so many seconds: it is sent when it changes.
    case hold(seconds: Double)
  }

  /// Two channels are the same when their keys are.
  public static func == (a: Channel, b: Channel) -> Bool { a.key == b.key }
  /// Feeds the key, which is all that counts, into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Channel {
  /// Degrees north.
  public static let latitude = Channel(
    key: "latitude", unit: "deg", filling: .line(withinSeconds: 30))
  /// Degrees east.
  public static let longitude = Channel(
    key: "longitude", unit: "deg", filling: .line(withinSeconds: 30))
  /// Height above sea level in meters.
  public static let altitude = Channel(
    key: "altitude", unit: "m", filling: .line(withinSeconds: 30))
  /// Distance from the start along the path in meters, as the device counted it.
  public static let distance = Channel(
    key: "distance", unit: "m", filling: .line(withinSeconds: 30))
  /// Speed along the path in m/s.
  public static let speed = Channel(key: "speed", unit: "m/s", filling: .line(withinSeconds: 10))
  /// Heart beats per minute.
  public static let heartRate = Channel(
    key: "heartRate", unit: "1/min", filling: .hold(seconds: 20))
  /// Steps of both feet per minute (FIT and TCX count strides or one foot; the readers double).
  public static let stepFrequency = Channel(
    key: "stepFrequency", unit: "1/min", filling: .hold(seconds: 10))
  /// Mechanical power in watts as the device states it.
  public static let power = Channel(key: "power", unit: "W", filling: .hold(seconds: 5))
  /// Time one foot stays on the ground, in seconds.
  public static let groundContactTime = Channel(
    key: "groundContactTime", unit: "s", filling: .hold(seconds: 10))
  /// Share of ground contact that falls to the left foot, as a fraction.
  public static let groundContactBalance = Channel(
    key: "groundContactBalance", unit: "1", filling: .hold(seconds: 10))
  /// Rise and fall of the trunk in a step, in meters.
  public static let verticalOscillation = Channel(
    key: "verticalOscillation", unit: "m", filling: .hold(seconds: 10))
  /// Vertical oscillation over step length, as a fraction.
  public static let verticalRatio = Channel(
    key: "verticalRatio", unit: "1", filling: .hold(seconds: 10))
  /// Length of one step in meters.
  public static let stepLength = Channel(key: "stepLength", unit: "m", filling: .hold(seconds: 10))
  /// Leg spring stiffness in N/m (Stryd).
  public static let legSpringStiffness = Channel(
    key: "legSpringStiffness", unit: "N/m", filling: .hold(seconds: 10))
  /// Power against air in watts (Stryd).
  public static let airPower = Channel(key: "airPower", unit: "W", filling: .hold(seconds: 5))
  /// Power of the body's own oscillation in watts (Stryd form power).
  public static let formPower = Channel(key: "formPower", unit: "W", filling: .hold(seconds: 5))
  /// Impact loading rate in body weights per second (Stryd).
  public static let impactLoadingRate = Channel(
    key: "impactLoadingRate", unit: "1/s", filling: .hold(seconds: 5))
  /// Air temperature at the device in degrees Celsius.
  public static let temperature = Channel(
    key: "temperature", unit: "degC", filling: .hold(seconds: 120))

  /// Every channel that has a name of its own, in the order of exports.
  public static let all: [Channel] = [
    .latitude, .longitude, .altitude, .distance, .speed, .heartRate, .stepFrequency, .power,
    .groundContactTime, .groundContactBalance, .verticalOscillation, .verticalRatio, .stepLength,
    .legSpringStiffness, .airPower, .formPower, .impactLoadingRate, .temperature,
  ]

  /// A developer's field that has no name of its own here.
  public static func developer(_ name: String, unit: String) -> Channel {
    Channel(key: "developer." + name, unit: unit, filling: .hold(seconds: 10))
  }
}
