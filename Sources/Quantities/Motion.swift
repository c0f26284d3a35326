/// The tag of lengths.
public enum LengthDimension {}
/// How far, or how tall.
public typealias Length = Quantity<LengthDimension>

extension Length {
  /// A length in meters.
  public static func meters(_ value: Double) -> Length { Length(si: value) }
  /// A length in kilometers.
  public static func kilometers(_ value: Double) -> Length { Length(si: value * 1000) }
  /// A length in international miles of 1609.344 m.
  public static func miles(_ value: Double) -> Length { Length(si: value * 1609.344) }
  /// This length in meters.
  public var meters: Double { si }
  /// This length in kilometers.
  public var kilometers: Double { si / 1000 }
}

/// The tag of spans of time.
public enum TimeDimension {}
/// A span of time. (`Duration` is the standard library's and counts attoseconds.)
public typealias Time = Quantity<TimeDimension>

extension Time {
  /// A span in seconds.
  public static func seconds(_ value: Double) -> Time { Time(si: value) }
  /// A span in minutes.
  public static func minutes(_ value: Double) -> Time { Time(si: value * 60) }
  /// This span in seconds.
  public var seconds: Double { si }
  /// This span in minutes.
  public var minutes: Double { si / 60 }
}

/// The tag of speeds.
public enum SpeedDimension {}
/// How fast the runner moves along the path.
public typealias Speed = Quantity<SpeedDimension>

extension Speed {
  /// A speed in meters per second.
  public static func metersPerSecond(_ value: Double) -> Speed { Speed(si: value) }
  /// A speed in kilometers per hour.
  public static func kilometersPerHour(_ value: Double) -> Speed { Speed(si: value / 3.6) }
  /// This speed in meters per second.
  public var metersPerSecond: Double { si }
}

/// The tag of grades.
public enum GradeDimension {}
/// Steepness as rise over run: 0.05 climbs five meters in a hundred. Downhill is negative.
public typealias Grade = Quantity<GradeDimension>

extension Grade {
  /// A grade as a fraction, rise over run.
  public static func riseOverRun(_ value: Double) -> Grade { Grade(si: value) }
  /// A grade in percent.
  public static func percent(_ value: Double) -> Grade { Grade(si: value / 100) }
  /// This grade as a fraction, rise over run.
  public var riseOverRun: Double { si }
}

/// The tag of frequencies.
public enum FrequencyDimension {}
/// How often something happens.
public typealias Frequency = Quantity<FrequencyDimension>

extension Frequency {
  /// A frequency in events per second.
  public static func hertz(_ value: Double) -> Frequency { Frequency(si: value) }
  /// A frequency in events per minute: heart beats, steps.
  public static func perMinute(_ value: Double) -> Frequency { Frequency(si: value / 60) }
  /// This frequency in events per second.
  public var hertz: Double { si }
  /// This frequency in events per minute.
  public var perMinute: Double { si * 60 }
}
