internal import Logbook

extension Sport {
  /// The sport that a file names in its own words, by how one of the words begins or ends
  /// (`trail_running`, `VirtualRide`).
  ///
  /// The numbers are those that Strava writes into `<type>`.
  init(words: String?) {
    let words = (words ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
    func any(_ starts: [String], _ ends: [String] = []) -> Bool {
      words.contains { word in
        starts.contains { word.hasPrefix($0) } || ends.contains { word.hasSuffix($0) }
      }
    }
    if words == ["9"] || any(["run", "jog", "trail", "treadmill"], ["run", "running"]) {
      self = .running
    } else if words == ["4"] || any(["hik", "trek", "mountaineer"], ["hike", "hiking"]) {
      self = .hiking
    } else if words == ["10"] || any(["walk"], ["walk", "walking"]) {
      self = .walking
    } else if words == ["1"]
      || any(["cycl", "bik", "ride", "mtb"], ["ride", "cycling", "bike", "biking"])
    {
      self = .cycling
    } else if words == ["16"] || any(["swim"], ["swim", "swimming"]) {
      self = .swimming
    } else {
      self = .other
    }
  }
}

extension Samples {
  /// The values of a channel, which is taken away.
  mutating func take(_ channel: Channel) -> [Double]? {
    let values = self[channel]
    set(channel, Array(repeating: .nan, count: count))
    return values
  }
}
