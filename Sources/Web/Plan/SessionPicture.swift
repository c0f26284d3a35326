import Logbook
import Quantities

/// The picture of a session: its steps side by side, as long as they last and as high as they are
/// hard.
struct SessionPicture: Sendable {
  /// What it shows in words, for those who do not see it.
  var label: String
  var steps: [Step]
  /// How long the whole takes.
  var duration: String

  /// One step.
  struct Step: Sendable {
    var x: String
    var y: String
    var width: String
    var height: String
    var look: String
    var words: String
  }

  /// The picture of a workout; nil for one that takes no time.
  init?(_ workout: Workout, easySpeed: Speed, formats: Formats) {
    let segments = workout.profile(easySpeed: easySpeed)
    let whole = segments.reduce(0) { $0 + $1.seconds }
    guard whole > 0 else { return nil }
    label = formats.texts(PlanText.pictureLabel, ["session": workout.text])
    duration = formats.duration(whole)
    steps = segments.map { segment in
      let height = max(100 * segment.height, Self.least)
      return Step(
        x: percentage(100 * segment.startSeconds / whole), y: percentage(100 - height),
        width: percentage(100 * segment.seconds / whole), height: percentage(height),
        look: Self.look(segment), words: segment.text)
    }
  }

  /// What rest is drawn with, so that it is seen at all: percent of the height.
  private static let least = 5.0

  private static func look(_ segment: ProfileSegment) -> String {
    // Five steps of effort in the colors of the five zones.
    let zone = min(5, max(1, Int((segment.height * 5).rounded(.up))))
    return "z-\(zone)" + (segment.isLoaded ? " loaded" : "")
      + (segment.kind == .change ? " change" : "")
  }
}
