internal import FoundationEssentials
internal import Logbook

/// XML as bytes: two spaces a level, one element a line.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []
  private var open: [String] = []

  init() { bytes += Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }

  private mutating func indent() {
    bytes += repeatElement(UInt8(ascii: " "), count: open.count * 2)
  }

  private mutating func tag(_ name: String, _ attributes: [(String, String?)], _ end: String) {
    indent()
    bytes += Array("<\(name)".utf8)
    for case (let key, let value?) in attributes {
      bytes += Array(" \(key)=\"".utf8)
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += Array(end.utf8)
  }

  /// An element with others inside, which `content` writes.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], _ content: (inout XMLWriter) -> Void
  ) {
    tag(name, attributes, ">\n")
    open.append(name)
    content(&self)
    open.removeLast()
    indent()
    bytes += Array("</\(name)>\n".utf8)
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: [(String, String?)] = []) {
    tag(name, attributes, "/>\n")
  }

  /// An element with text. Nothing is written when there is none.
  mutating func text(_ name: String, _ text: String?, _ attributes: [(String, String?)] = []) {
    guard let text else { return }
    tag(name, attributes, ">")
    escape(text)
    bytes += Array("</\(name)>\n".utf8)
  }

  /// An element with a number. Nothing is written when there is none.
  mutating func number(_ name: String, _ value: Double?, _ attributes: [(String, String?)] = []) {
    guard let value, value.isFinite else { return }
    text(name, Self.plain(value), attributes)
  }

  /// A number with as many digits as bring it back to the bit, without an exponent where it can.
  static func plain(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    return "\(value)"
  }

  /// Text with what XML reserves replaced, and what it forbids left out.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += Array("&amp;".utf8)
      case "<": bytes += Array("&lt;".utf8)
      case ">": bytes += Array("&gt;".utf8)
      case "\"": bytes += Array("&quot;".utf8)
      case "\n", "\t", "\r": bytes += Array("&#\(scalar.value);".utf8)
      case _ where scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: bytes += Array(String(scalar).utf8)
      }
    }
  }
}

extension XMLWriter {
  /// Our own extension with what the format has no place for: see `XMLOwnActivity`.
  mutating func recorded(_ activity: Activity) {
    let attributes: [(String, String?)] = [
      ("sport", activity.sport.rawValue),
      ("sportDetail", activity.sportDetail),
      ("name", activity.name),
      ("start", Self.attribute(activity.start?.timeIntervalSince1970)),
      ("utcOffsetSeconds", activity.utcOffsetSeconds.map(String.init)),
      ("maker", activity.device?.maker),
      ("product", activity.device?.product),
      ("serialNumber", activity.device?.serialNumber),
    ]
    element("plimsoll:recorded", attributes) { writer in
      writer.empty("plimsoll:summary", Self.attributes(of: activity.summary))
      for lap in activity.laps {
        let own = [
          ("start", Self.attribute(lap.startSeconds)), ("trigger", lap.trigger),
          ("intensity", lap.intensity),
        ]
        writer.empty("plimsoll:lap", own + Self.attributes(of: lap.summary))
      }
      for pause in activity.pauses {
        writer.empty(
          "plimsoll:pause",
          [
            ("start", Self.attribute(pause.startSeconds)),
            ("end", Self.attribute(pause.endSeconds)),
          ])
      }
      for beat in activity.beats {
        writer.empty(
          "plimsoll:beat",
          [
            ("at", Self.attribute(beat.atSeconds)),
            ("interval", Self.attribute(beat.intervalSeconds)),
          ])
      }
      for item in activity.carried.statements {
        writer.empty(
          "plimsoll:carried",
          [
            ("place", item.place), ("kilograms", Self.attribute(item.kilograms)),
            ("side", item.side), ("fraction", Self.attribute(item.fraction)),
            ("start", Self.attribute(item.startSeconds)),
            ("end", Self.attribute(item.endSeconds)),
          ])
      }
    }
  }

  private static func attribute(_ value: Double?) -> String? {
    value.flatMap { $0.isFinite ? plain($0) : nil }
  }

  private static func attributes(of summary: Summary) -> [(String, String?)] {
    [
      ("timerSeconds", attribute(summary.timerSeconds)),
      ("elapsedSeconds", attribute(summary.elapsedSeconds)),
      ("distanceMeters", attribute(summary.distanceMeters)),
      ("ascentMeters", attribute(summary.ascentMeters)),
      ("descentMeters", attribute(summary.descentMeters)),
      ("averageHeartRate", attribute(summary.averageHeartRate)),
      ("maximalHeartRate", attribute(summary.maximalHeartRate)),
      ("kilocalories", attribute(summary.kilocalories)),
      ("steps", attribute(summary.steps)),
      ("effort", attribute(summary.effort)),
    ]
  }
}
