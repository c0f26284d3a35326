import Biomechanics
public import Quantities

extension Workout {
  /// A part as it is done: its turn in the session, with what is worn in it.
  public struct Stretch: Sendable, Hashable {
    /// What is done; never repeats.
    public let part: Part
    /// What is worn or pulled by then, in the order in which it was put on.
    public let worn: [WornPiece]
    /// Whether it stands within repeats.
    public let isRepeated: Bool
  }

  /// Every part in the order in which it is done, repeats unrolled.
  ///
  /// Of what a place carries already the newer takes the place.
  public var stretches: [Stretch] {
    var stretches: [Stretch] = []
    var worn: [WornPiece] = []
    func unroll(_ parts: [Part], isRepeated: Bool) {
      for part in parts {
        switch part {
        case .repeats(let count, let inner):
          for _ in 0..<count { unroll(inner, isRepeated: count > 1 || isRepeated) }
          continue
        case .putOn(let piece):
          worn.removeAll { $0.kind == piece.kind }
          worn.append(piece)
        case .takeOff(let kind): worn.removeAll { $0.kind == kind }
        case .step, .exercise: break
        }
        stretches.append(Stretch(part: part, worn: worn, isRepeated: isRepeated))
      }
    }
    unroll(parts, isRepeated: false)
    return stretches
  }

  /// What it takes of a day for a runner with an easy speed, the steps that end at the button left
  /// out. Units: seconds. Errors: as `WorkoutStep.seconds`.
  public func seconds(easySpeed: Speed) -> Double {
    stretches.reduce(0) { sum, stretch in
      switch stretch.part {
      case .step(let step): sum + (step.seconds(easySpeed: easySpeed) ?? 0)
      case .exercise(let sets): sum + sets.seconds
      default: sum
      }
    }
  }

  /// The way of a runner with an easy speed. Units: meters.
  public func meters(easySpeed: Speed) -> Double {
    stretches.reduce(0) { sum, stretch in
      guard case .step(let step) = stretch.part else { return sum }
      return sum + (step.meters(easySpeed: easySpeed) ?? 0)
    }
  }
}

extension WorkoutStep {
  /// What a step is in its session, as watches and pictures tell it.
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    case warmUp, work, recovery, rest, coolDown
  }

  /// What the step is: what is walked or jogged between repeats is recovery.
  public func phase(isRepeated: Bool) -> Phase {
    switch role {
    case .warmUp: .warmUp
    case .coolDown: .coolDown
    case .main:
      switch manner {
      case .rest?: .rest
      case .jog? where isRepeated, .walk? where isRepeated: .recovery
      default: .work
      }
    }
  }

  /// How fast it goes for a runner with an easy speed: by its pace, else by how one moves; 0 where
  /// one does not move on. What was not said is easy.
  public func speed(easySpeed: Speed) -> Speed {
    if ground == .spot { return .zero }
    switch target {
    case .pace(let pace), .gradeAdjustedPace(let pace):
      let speeds = pace.speeds
      return (speeds.lowerBound + speeds.upperBound) / 2
    default: return easySpeed * (manner ?? .easy).speedShare
    }
  }

  /// How long it takes a runner with an easy speed; nil where the button ends it, or where one does
  /// not move on and yet a way is meant.
  public func seconds(easySpeed: Speed) -> Double? {
    switch end {
    case .time(let seconds): return Double(seconds)
    case .open: return nil
    case .distance(let way):
      let speed = speed(easySpeed: easySpeed)
      return speed > .zero ? way.length.meters / speed.metersPerSecond : nil
    }
  }

  /// How far it goes for a runner with an easy speed; nil where the button ends it.
  public func meters(easySpeed: Speed) -> Double? {
    switch end {
    case .time(let seconds): Double(seconds) * speed(easySpeed: easySpeed).metersPerSecond
    case .distance(let way): way.length.meters
    case .open: nil
    }
  }

  /// How hard it feels, 0 to 10: by its target, else by how one moves.
  public var effort: Double {
    switch target {
    case .effort(let range): (range.lowerBound.value + range.upperBound.value) / 2
    // Zones 1 to 5 stand for about these efforts. Chosen.
    case .heartRateZone(let zones): Double(zones.lowerBound + zones.upperBound) * 0.9 + 0.5
    default: (manner ?? .easy).effort
    }
  }
}

extension WorkoutStep.Manner {
  /// Its speed as a multiple of the easy speed. Product choices, those of `SessionKind` where there
  /// is one.
  public var speedShare: Double {
    switch self {
    case .rest, .mobility, .cross: 0
    case .walk: 0.5
    case .jog: 0.85
    case .easy: 1
    case .steady: 1.1
    case .tempo: 1.22
    case .hard: 1.38
    case .fast: 1.7
    case .sprint: 1.9
    }
  }

  /// How hard it feels, 0 to 10. Product choices.
  public var effort: Double {
    switch self {
    case .rest: 0
    case .walk: 2
    case .mobility: 1.5
    case .jog: 2.5
    case .easy: 3.5
    case .cross: 4
    case .steady: 5
    case .fast: 5.5
    case .tempo: 6.5
    case .hard: 8
    case .sprint: 9.5
    }
  }

  /// Whether one moves on in it.
  public var movesOn: Bool { speedShare > 0 }
}

extension ExerciseSets {
  /// Seconds of one repetition, down and up. A choice of this project.
  public static let secondsOfRepetition = 4.0
  /// Seconds of rest where none was said. A choice of this project.
  public static let usualRestSeconds = 60.0

  /// Seconds of one set.
  public var setSeconds: Double {
    switch size {
    case .repetitions(let count): Double(count) * Self.secondsOfRepetition
    case .seconds(let seconds): Double(seconds)
    }
  }

  /// Seconds of all sets with the rests between them.
  public var seconds: Double {
    let rest = restSeconds.map { Double($0) } ?? Self.usualRestSeconds
    return Double(sets) * setSeconds + Double(sets - 1) * rest
  }
}
