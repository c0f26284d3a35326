import Biomechanics
import Logbook
import Quantities

/// The question of the load lab: who runs how, and up to three sets of what is carried.
struct LabState: Sendable, Hashable {
  var body: Body
  /// Whether mass or height is that of the example and not the athlete's.
  var isExample = false
  var speed: Speed
  var gait = Gait.running
  var ground = Surroundings.Ground.overground
  var wind = Speed.zero
  /// The set that is asked about, and those it is compared with.
  var sets: [LabSet]

  /// How many sets stand side by side at most.
  static let mostSets = 3
  /// The runner where neither the address nor the profile says: an example that we chose.
  static let example = Body(mass: .kilograms(70), height: .meters(1.75))
  /// The speed where the address does not say: that at which every tissue's index is 1.
  static let usualSpeed = 3.0
  /// What is carried where the address says nothing at all.
  static let usualSet = "ankle=2x1kg"

  /// The set that is asked about.
  var first: LabSet { sets.first ?? LabSet() }

  /// The moment of one set.
  func moment(of set: LabSet) -> Moment {
    var surroundings = Surroundings(grade: .percent(grade(of: set)), ground: ground)
    surroundings.wind = wind
    surroundings.drag = .newtons(set.dragNewtons)
    surroundings.tow = set.tow
    surroundings.parachute = set.parachute
    surroundings.bands = set.bands
    return Moment(
      body: body, speed: speed, carriedLoad: set.carriedLoad, surroundings: surroundings,
      gait: gait)
  }

  /// The slope of a set in percent.
  func grade(of set: LabSet) -> Double { set.gradePercent ?? first.gradePercent ?? 0 }

  /// The state as names and values: every page they lead to shows the same, in any units.
  var pairs: [(String, String)] {
    var pairs = [
      ("mass", LabNumber.mass.address(body.mass.kilograms)),
      ("height", LabNumber.height.address(body.height.meters)),
      ("sex", body.sex?.rawValue ?? "any"),
      ("speed", LabNumber.speed.address(speed.metersPerSecond)),
    ]
    if gait == .walking { pairs.append(("gait", "walk")) }
    if ground == .treadmill { pairs.append(("treadmill", "1")) }
    if wind != .zero { pairs.append(("wind", LabNumber.wind.address(wind.metersPerSecond))) }
    return pairs + first.pairs + sets.dropFirst().map { ("with", $0.words) }
  }

  /// The state as a query, `?` and all.
  var query: String { FormFields(pairs).query }
  /// The page of this state.
  var address: String { "/lab" + query }

  /// The same with other sets.
  func with(_ change: (inout [LabSet]) -> Void) -> LabState {
    var state = self
    change(&state.sets)
    return state
  }
}

extension Body.Sex {
  /// Sex as the tables of segments know it, from what the athlete said.
  init?(_ sex: Athlete.Sex?) {
    guard let sex else { return nil }
    self = sex == .male ? .male : .female
  }
}
