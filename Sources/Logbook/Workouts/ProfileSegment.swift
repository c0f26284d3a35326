public import Quantities

/// A stretch of the picture of a session: where it begins, how long and how high it is.
public struct ProfileSegment: Sendable, Hashable {
  /// Seconds from the beginning of the session.
  public let startSeconds: Double
  /// How many seconds it lasts.
  public let seconds: Double
  /// How hard it is: 0 for rest to 1 for all that one has.
  public let height: Double
  /// What it is.
  public let kind: Kind
  /// Whether something is worn or pulled in it.
  public let isLoaded: Bool
  /// Whether the button ends it, so that its length is only drawn.
  public let isOpen: Bool
  /// The slope in percent, uphill positive, where it was said.
  public let gradePercent: Double?
  /// The part of the session, as it is typed.
  public let text: String

  /// What a stretch of the picture is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case warmUp, work, recovery, rest, coolDown
    /// A set of an exercise.
    case set
    /// Something is put on or taken off.
    case change
  }
}

extension Workout {
  /// Seconds that a step without a length is drawn with. A choice of this project.
  public static let openSeconds = 60.0
  /// Seconds that putting something on or taking it off is drawn with. A choice of this project.
  public static let changeSeconds = 30.0

  /// The picture of the session for a runner with an easy speed: stretches side by side without a
  /// gap, in the order in which they are done.
  public func profile(easySpeed: Speed) -> [ProfileSegment] {
    var segments: [ProfileSegment] = []
    var clock = 0.0
    func draw(
      _ stretch: Stretch, _ kind: ProfileSegment.Kind, seconds: Double, effort: Double,
      isOpen: Bool = false
    ) {
      var grade: Double?
      if case .step(let step) = stretch.part { grade = step.gradePercent?.value }
      segments.append(
        ProfileSegment(
          startSeconds: clock, seconds: seconds, height: min(max(effort / 10, 0), 1), kind: kind,
          isLoaded: !stretch.worn.isEmpty, isOpen: isOpen, gradePercent: grade,
          text: stretch.part.text))
      clock += seconds
    }
    for stretch in stretches {
      switch stretch.part {
      case .step(let step):
        let seconds = step.seconds(easySpeed: easySpeed)
        draw(
          stretch, ProfileSegment.Kind(step.phase(isRepeated: stretch.isRepeated)),
          seconds: seconds ?? Self.openSeconds, effort: step.effort, isOpen: seconds == nil)
      case .exercise(let sets):
        let rest = sets.restSeconds.map { Double($0) } ?? ExerciseSets.usualRestSeconds
        for index in 0..<sets.sets {
          if index > 0 { draw(stretch, .rest, seconds: rest, effort: 0) }
          draw(stretch, .set, seconds: sets.setSeconds, effort: sets.effort)
        }
      case .putOn, .takeOff: draw(stretch, .change, seconds: Self.changeSeconds, effort: 0)
      case .repeats: break
      }
    }
    return segments
  }
}

extension ProfileSegment.Kind {
  init(_ phase: WorkoutStep.Phase) {
    self =
      switch phase {
      case .warmUp: .warmUp
      case .work: .work
      case .recovery: .recovery
      case .rest: .rest
      case .coolDown: .coolDown
      }
  }
}

extension ExerciseSets {
  /// How hard it feels, 0 to 10: ten less what is left in reserve; 6 where it was not said. Product
  /// choices.
  public var effort: Double {
    guard let reserve = repetitionsInReserve else { return 6 }
    return max(0, 10 - Double(reserve.lowerBound + reserve.upperBound) / 2)
  }
}
