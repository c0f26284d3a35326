internal import Logbook

extension Sport {
  /// The sport that a file names in its own words, by how one of the words begins.
  ///
  /// The numbers are those that Strava writes into `<type>`.
  init(words: String?) {
    let words = (words ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
    func any(_ starts: [String]) -> Bool {
      words.contains { word in starts.contains { word.hasPrefix($0) } }
    }
    if words == ["9"] || any(["run", "jog", "trail", "treadmill"]) {
      self = .running
    } else if words == ["4"] || any(["hik", "trek", "mountaineer"]) {
      self = .hiking
    } else if words == ["10"] || any(["walk"]) {
      self = .walking
    } else if words == ["1"] || any(["cycl", "bik", "ride", "biking", "mtb"]) {
      self = .cycling
    } else if words == ["16"] || any(["swim"]) {
      self = .swimming
    } else {
      self = .other
    }
  }

  /// Whether it is done on foot, so that a device's strides are half of its steps.
  var isOnFoot: Bool { self == .running || self == .walking || self == .hiking }
}

extension Channel {
  /// Turns of the pedals per minute: what devices send in place of strides on a bicycle.
  static let pedalFrequency = Channel.developer("pedalFrequency", unit: "1/min")
}
