import Logbook

extension Reading.Reason {
  /// The reason in English, for the command line: `no heart rate was recorded`.
  public var words: String { Self.words(code: code) ?? code }

  /// A stored reason (`Reading.Reason.code`) in English; nil for one that is not known.
  public static func words(code: String) -> String? {
    let parts = code.split(separator: ":", maxSplits: 1)
    let object = parts.count > 1 ? String(parts[1]) : ""
    switch parts.first {
    case "noSignal": return "no \(name(ofChannel: object)) was recorded"
    case "noTrait": return "your \(name(ofTrait: object)) is not known"
    case "noEffort": return "you have not said how hard it was"
    case "noSex": return "your sex is not known and the equation differs by it"
    case "tooShort": return "the activity is too short"
    case "otherSport": return "it means nothing for this sport"
    case "outOfRange": return "the recording lies outside the range of the equation"
    case "notRecorded": return "no points were recorded"
    case "noTime": return "the recorded points have no times"
    default: return nil
    }
  }

  private static func name(ofChannel key: String) -> String {
    if key.hasPrefix("developer.") { return String(key.dropFirst("developer.".count)) }
    return spaced(key)
  }

  private static func name(ofTrait key: String) -> String {
    switch key {
    case "massKilograms": "body mass"
    case "heightMeters": "height"
    default: spaced(key)
    }
  }

  /// `groundContactTime` as `ground contact time`.
  private static func spaced(_ key: String) -> String {
    key.reduce(into: "") { words, letter in
      if letter.isUppercase { words += " " }
      words += letter.lowercased()
    }
  }
}
