import Biomechanics
import Evidence
import Logbook

/// The claims for and against what is asked, by id, the nearest first. Both sides are told whatever
/// the verdict is.
struct Arguments: Sendable, Hashable {
  let supporting: [String]
  let opposing: [String]

  init(_ situation: Situation) {
    let topics = Topic.all.filter { $0.holds(situation) }
    // Of the session itself only what speaks of a load is told where one is carried.
    func near(_ claims: KeyPath<Topic, [String]>) -> [String] {
      topics.flatMap { topic in
        topic[keyPath: claims].filter {
          !topic.isOfSession || !situation.isLoaded || Claim.named($0)?.stance != .neutral
        }
      }
    }
    supporting = Self.unique(near(\.supporting))
    opposing = Self.unique(near(\.opposing))
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}

/// A matter on which the documents speak, with the claims on either side of it.
struct Topic: Sendable {
  /// What it is about.
  let title: String
  /// Claims that speak for it, those under a condition among them.
  let supporting: [String]
  /// Claims that speak against it.
  let opposing: [String]
  let holds: @Sendable (Situation) -> Bool
  /// Whether it is about the session whatever is carried.
  var isOfSession = false

  init(
    _ title: String, for supporting: String = "", against opposing: String = "",
    where holds: @escaping @Sendable (Situation) -> Bool
  ) {
    self.title = title
    self.supporting = supporting.split(separator: " ").map(String.init)
    self.opposing = opposing.split(separator: " ").map(String.init)
    self.holds = holds
  }

  /// Every matter, the narrowest first, because the nearest claims are told first.
  static let all: [Topic] = loads + [toLoseMass, racing, jointTopic, surplus] + sessions

  // What is carried.

  static let loads: [Topic] = [
    legsOnClimb, legsOnRun, armsOnRun, trunkOnClimb, packInUltra, trunkOnRun, trunkOnStrides,
    pulled,
    limbsOnWalk, trunkOnWalk, limbsInDrills, massInStrength,
  ]

  static let legsOnClimb = Topic(
    "mass on the legs up a short climb", for: "C53 C67", against: "C70 C77"
  ) { $0.kind == .highResistance && $0.legs > 0 }
  static let legsOnRun = Topic(
    "mass on the legs of a runner", for: "C19 C03 C39 C18 C20 C06 C21 C05 C04 C33 C13",
    against: "C38 C25 C49 C68 C70 C26 C76 C22 C23 C09 C84 C78 C24"
  ) { $0.isRun && $0.legs > 0 }
  static let armsOnRun = Topic(
    "mass on the arms of a runner", for: "C19 C20", against: "C70 C84 C68 C35"
  ) { $0.isRun && $0.arms > 0 }
  static let trunkOnClimb = Topic(
    "a vest up a short climb", for: "C53 C67 C41", against: "C70 C77 C42"
  ) { $0.kind == .highResistance && $0.trunk > 0 }
  static let packInUltra = Topic(
    "the pack of a race", for: "C79 C41", against: "C70 C80 C42"
  ) { $0.isRun && $0.hasMass && $0.kind == .pack || $0.isPackRun && $0.hasMass }
  static let trunkOnRun = Topic(
    "a vest on a run", for: "C40 C41 C20", against: "C42 C68 C70 C80"
  ) {
    $0.isRun && $0.trunk > 0 && !$0.isPackRun && ![.strides, .highResistance].contains($0.kind)
  }
  static let trunkOnStrides = Topic(
    "a vest on strides", for: "C40 C41 C67 C33", against: "C42 C70 C74"
  ) { $0.kind == .strides && $0.trunk > 0 }
  static let pulled = Topic(
    "a pull on a run", for: "C86 C85 C67", against: "C68 C70 C80"
  ) { $0.isRun && $0.hasPull }
  static let limbsOnWalk = Topic(
    "mass on the limbs of a walker", for: "C43 C44", against: "C09 C22"
  ) { $0.kind == .walk && $0.legs + $0.arms > 0 }
  static let trunkOnWalk = Topic("a vest on a walk", for: "C40 C41", against: "C42 C80") {
    $0.kind == .walk && $0.trunk > 0
  }
  static let limbsInDrills = Topic(
    "small masses in drills", for: "C45 C46", against: "C70 C84"
  ) { $0.kind.movement == .exercise && $0.legs + $0.arms > 0 && $0.kind != .balance }
  static let massInStrength = Topic("mass in strength work", for: "C73 C72", against: "C13") {
    [.strength, .jumps].contains($0.kind) && $0.trunk > 0
  }

  // Who asks, and for what.

  static let toLoseMass = Topic(
    "a load to lose body mass", for: "C83", against: "C68 C70 C67 C71"
  ) { $0.question.goal == .weight && $0.isLoaded }
  static let racing = Topic("a load before a race", against: "C82") {
    $0.isLoaded && ($0.question.raceInDays != nil || $0.question.goal == .race)
  }
  static let jointTopic = Topic("a joint that is not well", against: "C10 C09") {
    $0.runner.hasJointProblem == true
  }
  static let surplus = Topic("surplus mass", against: "C71 C69") {
    ($0.runner.bodyMassIndex ?? 0) > 30 && $0.isRun
  }

  // The session itself.

  static let sessions: [Topic] = [
    session("hills", [.hills, .hillSprints, .highResistance, .stairs], "C59 C77 C52"),
    session("sprints", [.sprints], "C55 C56 C57 C58"),
    session("accelerations", [.accelerations, .tow], "C47 C58"),
    session("intervals", [.intervals, .tempo], "C60 C56 C52"),
    session("long runs", [.long], "C63 C62 C61", "C64 C50"),
    session("recovery", [.recovery], "C65"),
    session("strength", [.strength, .jumps], "C73 C36 C72 C01 C66"),
    session("balance", [.balance], "C81"),
    session("hip", [.hip], "C45 C46"),
    session("bands", [.bands], "C85"),
    session("easy running", [.easy], "C47 C61", "C50 C51"),
    session("rest", [.rest], "C01 C88"),
    session("mobility", [.mobility, .cross], "C15"),
    session("walking", [.walk], "C43"),
  ]

  private static func session(
    _ title: String, _ kinds: [SessionKind], _ supporting: String, _ opposing: String = ""
  ) -> Topic {
    var topic = Topic(title, for: supporting, against: opposing) { kinds.contains($0.kind) }
    topic.isOfSession = true
    return topic
  }
}
