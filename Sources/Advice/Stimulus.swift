import Biomechanics
import Logbook
import Quantities

/// What a session may do for: the muscles it trains, staying power and speed.
enum Benefit: Int, Sendable, Hashable, CaseIterable {
  case quadriceps, glutes, hamstrings, calves, hips, arms
  /// Staying power: in half hours of easy running.
  case endurance
  /// Speed: in sprint sessions.
  case speed

  /// Whether it is a muscle's, counted in sets.
  var isOfMuscle: Bool { self != .endurance && self != .speed }
}

/// How much a session does for each benefit, each with the range it may lie in.
///
/// - Units: muscles in fractional sets (Pelland 2024: direct 1, indirect 0.5); the rest as
///   `Benefit` says.
/// - Source: proposals. That runs count as sets is our guess (a set of hill sprints as one set),
///   and what a carried mass adds on a run reaches from nothing upward: no trial showed any.
struct Stimulus: Sendable, Hashable {
  private(set) var ranges: [Benefit: ClosedRange<Double>] = [:]

  init(_ ranges: [Benefit: ClosedRange<Double>] = [:]) { self.ranges = ranges }

  subscript(benefit: Benefit) -> ClosedRange<Double> { ranges[benefit] ?? 0...0 }

  /// So many times as much.
  func scaled(_ factor: Double) -> Stimulus {
    Stimulus(ranges.mapValues { ($0.lowerBound * factor)...($0.upperBound * factor) })
  }

  /// Both together.
  func adding(_ other: Stimulus) -> Stimulus {
    Stimulus(
      ranges.merging(other.ranges) {
        ($0.lowerBound + $1.lowerBound)...($0.upperBound + $1.upperBound)
      })
  }
}

extension Stimulus {
  /// What the session of a situation does, its load counted in.
  init(_ situation: Situation) {
    if let exercise = situation.question.session.exercise {
      self = Self.exercise(exercise, isLoaded: situation.hasMass)
      return
    }
    let usual = Session(situation.kind)
    let pace = situation.speed > .zero ? situation.speed : .metersPerSecond(1)
    var share = 1.0
    if let asked = situation.question.session.motion(at: pace),
      let normal = usual.motion(at: pace), normal > .zero
    {
      share = min(max(asked / normal, 0), 2)
    }
    self = Self.kinds[situation.kind, default: Stimulus()].adding(Self.load(situation)).scaled(
      share)
  }

  /// What mass and pull add to the usual amount of a run or walk: from nothing to this much.
  private static func load(_ situation: Situation) -> Stimulus {
    guard situation.isRun || situation.kind == .walk else { return Stimulus() }
    var added = Stimulus()
    if situation.legs > 0 {
      let most = min(0.3, 0.15 * situation.legs)
      added = added.adding(Stimulus([.hips: 0...most, .hamstrings: 0...most]))
    }
    if situation.arms > 0 { added = added.adding(Stimulus([.arms: 0...0.2])) }
    if situation.trunk > 0 {
      let most = min(0.4, 3 * situation.trunkShare)
      added = added.adding(Stimulus([.quadriceps: 0...most, .calves: 0...most, .glutes: 0...most]))
    }
    if situation.hasPull {
      added = added.adding(Stimulus([.glutes: 0...0.5, .quadriceps: 0...0.5, .speed: 0...0.3]))
    }
    return added
  }

  /// What three sets of an exercise do.
  static func exercise(_ exercise: Exercise, isLoaded: Bool) -> Stimulus {
    // With the own weight alone a trained leg is far from its limit.
    // A set of a light drill is far from a hard one, whatever small mass is on it.
    let full: ClosedRange<Double> =
      exercise.isLight ? (isLoaded ? 0.4...1.6 : 0.3...1.3) : isLoaded ? 2.4...3.6 : 0.6...3
    let half = (full.lowerBound / 2)...(full.upperBound / 2)
    return switch exercise {
    case .lunges: Stimulus([.quadriceps: full, .glutes: full, .hamstrings: half])
    case .stepUps: Stimulus([.quadriceps: full, .glutes: full, .calves: half])
    case .squats: Stimulus([.quadriceps: full, .glutes: full])
    case .jumps: Stimulus([.quadriceps: 0.5...1.5, .calves: 0.5...1.5, .speed: 0.3...0.8])
    case .calfRaises: Stimulus([.calves: full])
    case .hipAbduction: Stimulus([.glutes: half, .hips: full])
    case .hamstringCurls: Stimulus([.hamstrings: full])
    case .shoulderRaises, .bicepsCurls: Stimulus([.arms: full])
    case .balance: Stimulus([.calves: 0.1...0.4, .hips: 0.1...0.4])
    }
  }

  /// What the usual amount of each kind does.
  static let kinds: [SessionKind: Stimulus] = [
    .easy: Stimulus([.calves: 0...0.1, .endurance: 1.1...1.5]),
    .recovery: Stimulus([.endurance: 0.5...0.9]),
    .long: Stimulus([.calves: 0...0.2, .endurance: 2...3]),
    .tempo: Stimulus([.calves: 0...0.2, .endurance: 1.2...2]),
    .pack: Stimulus([.calves: 0...0.2, .endurance: 1.1...1.6]),
    .intervals: Stimulus([.quadriceps: 0.2...1, .endurance: 1.4...2.4, .speed: 0.1...0.4]),
    .sprints: Stimulus([
      .hamstrings: 0.4...1.1, .glutes: 0.4...1.1, .quadriceps: 0.2...0.6, .endurance: 0.4...1,
      .speed: 0.6...1.2,
    ]),
    .accelerations: Stimulus([
      .hamstrings: 0.3...0.9, .glutes: 0.3...0.9, .quadriceps: 0.1...0.5, .speed: 0.7...1.3,
    ]),
    .strides: Stimulus([.hamstrings: 0.1...0.3, .glutes: 0.1...0.3, .speed: 0.3...0.7]),
    .hills: Stimulus([
      .glutes: 0.4...1, .quadriceps: 0.4...1, .calves: 0.4...1, .endurance: 1...1.8,
      .speed: 0.1...0.5,
    ]),
    .hillSprints: Stimulus([
      .glutes: 0.6...1.4, .quadriceps: 0.6...1.4, .calves: 0.6...1.4, .hips: 0.3...0.9,
      .endurance: 0.2...0.6, .speed: 0.4...0.9,
    ]),
    .highResistance: Stimulus([
      .glutes: 0.5...1.3, .quadriceps: 0.5...1.3, .calves: 0.5...1.3, .endurance: 0.3...0.8,
      .speed: 0.2...0.6,
    ]),
    .tow: Stimulus([
      .glutes: 0.3...0.9, .quadriceps: 0.3...0.9, .hamstrings: 0.3...0.9, .speed: 0.6...1.2,
    ]),
    .stairs: Stimulus([.quadriceps: 0.4...1.2, .glutes: 0.4...1.2, .endurance: 0.4...0.9]),
    .bands: Stimulus([.hips: 0.2...0.7, .calves: 0.1...0.4, .speed: 0...0.4]),
    .walk: Stimulus([.endurance: 0.2...0.5]),
    .jumps: Stimulus([.quadriceps: 0.5...1.5, .calves: 0.5...1.5, .speed: 0.3...0.8]),
    .balance: Stimulus([.calves: 0.1...0.4, .hips: 0.1...0.4]),
    .cross: Stimulus([.endurance: 0.6...1.4]),
  ]
}

extension Goal {
  /// How much each benefit counts for a goal. Product choices.
  var weights: [Benefit: Double] {
    let legs: [Benefit: Double] = [
      .quadriceps: 1, .glutes: 1, .hamstrings: 1, .calves: 1, .hips: 1,
    ]
    func with(_ share: Double, endurance: Double, speed: Double, arms: Double = 0)
      -> [Benefit: Double]
    {
      legs.mapValues { $0 * share }.merging([.endurance: endurance, .speed: speed, .arms: arms]) {
        $1
      }
    }
    return switch self {
    case .muscle: with(1, endurance: 0, speed: 0, arms: 0.3)
    case .speed: with(0.4, endurance: 0.2, speed: 2)
    case .endurance: with(0.2, endurance: 1, speed: 0.2)
    case .race: with(0.3, endurance: 1, speed: 0.6)
    case .ultra: with(0.4, endurance: 1, speed: 0.1)
    case .health: with(0.6, endurance: 1, speed: 0.2, arms: 0.2)
    case .weight: with(0.3, endurance: 1, speed: 0.1)
    case .comeback: with(0.6, endurance: 0.6, speed: 0)
    }
  }
}
