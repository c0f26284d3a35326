/// The recorded points of an activity as columns: as they stand in the file, nothing repaired.
///
/// Every column has `count` values in SI (positions in degrees); NaN means that the point has none.
public struct Samples: Sendable {
  /// How many points were recorded.
  public var count: Int { times.count }
  /// Seconds since 1970-01-01 UTC of each point; NaN for a point without a time.
  public private(set) var times: [Double]
  /// What was recorded, one column a channel.
  public private(set) var columns: [Column]

  /// The values of one channel.
  public struct Column: Sendable {
    /// What the values are.
    public let channel: Channel
    /// One value a point; NaN where there is none.
    public internal(set) var values: [Double]
  }

  /// Points with these times and no channels yet.
  public init(times: [Double]) {
    self.times = times
    columns = []
  }

  /// The values of a channel, or nil when nothing was recorded on it.
  public subscript(channel: Channel) -> [Double]? {
    columns.first { $0.channel == channel }?.values
  }

  /// Sets the values of a channel. A column of NaN alone is left out.
  ///
  /// - Precondition: there are as many values as points.
  public mutating func set(_ channel: Channel, _ values: [Double]) {
    precondition(values.count == count, "a column has one value a point")
    columns.removeAll { $0.channel == channel }
    if values.contains(where: { !$0.isNaN }) {
      columns.append(Column(channel: channel, values: values))
    }
  }

  /// The points from `bounds` alone, with every channel.
  public subscript(bounds: Range<Int>) -> Samples {
    var part = Samples(times: Array(times[bounds]))
    for column in columns { part.set(column.channel, Array(column.values[bounds])) }
    return part
  }
}

extension Samples: Equatable {
  /// Equal to the bit, except that one NaN equals another.
  public static func == (a: Samples, b: Samples) -> Bool {
    func same(_ a: [Double], _ b: [Double]) -> Bool {
      a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
    }
    return same(a.times, b.times) && a.columns.count == b.columns.count
      && a.columns.allSatisfy { column in
        b[column.channel].map { same(column.values, $0) } ?? false
      }
  }
}
