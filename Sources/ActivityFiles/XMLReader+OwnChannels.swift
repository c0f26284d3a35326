internal import Logbook

/// Channels for which a format has no place, as our own writers put them into its extensions:
/// `<channel key="groundContactTime">0.245</channel>`.
struct XMLOwnChannels {
  /// Channels in one activity. Ours.
  private static let most = 64

  static let known = Channel.all + Channel.turning

  private var columns: [String: (channel: Channel, values: [Double])] = [:]
  private var chosen: Channel?

  /// Looks at which channel an element names.
  mutating func choose(_ attributes: XMLAttributes) {
    chosen = attributes.value(XMLName("key")).flatMap { key in
      Self.known.first { $0.key == key }
        ?? Self.developer(key, attributes.value(XMLName("unit")) ?? "")
    }
  }

  private static func developer(_ key: String, _ unit: String) -> Channel? {
    let mark = "developer."
    guard key.hasPrefix(mark), key.utf8.count <= 256 else { return nil }
    return .developer(String(key.dropFirst(mark.count)), unit: unit)
  }

  /// Takes the value of the chosen channel for the point with this number.
  mutating func close(_ value: Double, at point: Int) {
    guard let channel = chosen, !value.isNaN else { return }
    guard columns[channel.key] != nil || columns.count < Self.most else { return }
    columns[channel.key, default: (channel, [])].values.withNaN(upTo: point, then: value)
  }

  /// Hands over what was read, which goes before what stands in the format's own elements, and is
  /// empty again.
  mutating func take(into samples: inout Samples) {
    for (channel, values) in columns.values.sorted(by: { $0.channel.key < $1.channel.key }) {
      var merged = samples[channel] ?? Array(repeating: .nan, count: samples.count)
      for (row, value) in values.prefix(samples.count).enumerated() where !value.isNaN {
        merged[row] = value
      }
      samples.set(channel, merged)
    }
    columns = [:]
  }
}

extension [Double] {
  fileprivate mutating func withNaN(upTo point: Int, then value: Double) {
    if count > point {
      self[point] = value
    } else {
      append(contentsOf: repeatElement(.nan, count: point - count))
      append(value)
    }
  }
}
