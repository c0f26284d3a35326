import Logbook
import TrainingLoad

/// Writes best efforts: the time over a distance, or the distance within a time.
struct EffortWords {
  private let isTime: Bool
  /// Meters or seconds of the effort.
  private let length: Double
  private let sport: Sport
  private let formats: Formats

  /// Of the metric of a best effort; nil of any other.
  init?(_ metric: Metric, sport: Sport, formats: Formats) {
    let parts = metric.key.split(separator: ".")
    guard parts.first == "best", parts.count > 1, let length = Double(parts[1].dropLast()) else {
      return nil
    }
    isTime = metric.unit == "s"
    self.length = length
    self.sport = sport
    self.formats = formats
  }

  private var texts: Texts { formats.texts }

  /// What it is over or within: `5 km`, `In 10 min`.
  var name: String {
    guard isTime else { return texts(RunText.inSpan, ["time": span]) }
    switch length {
    case 1609: return texts[RunText.mile]
    case 21_097: return texts[RunText.halfMarathon]
    case 42_195: return texts[RunText.marathon]
    case ..<1000: return "\(formats.number(length))\u{A0}\(texts[UnitText.meters])"
    default: return "\(formats.number(length / 1000))\u{A0}\(texts[UnitText.kilometers])"
    }
  }

  private var span: String {
    "\(formats.number(length / 60))\u{A0}\(texts[UnitText.minutes])"
  }

  /// The time or the distance of one.
  func amount(_ value: Double) -> String {
    isTime ? formats.duration(value) : formats.distance(value, decimals: 2).joined
  }

  /// Its pace.
  func pace(_ value: Double) -> String {
    RunPace(sport, formats).amount(isTime ? length / value : value / length).joined
  }
}
