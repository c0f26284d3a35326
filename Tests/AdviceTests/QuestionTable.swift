import Biomechanics
import Logbook
import Quantities

@testable import Advice

/// Questions with their answers, written from the documents, the dossier and the rules before the
/// code was.
enum QuestionTable {
  static let all: [Row] =
    fixtures + matrix + walksAndDrills + hardSessions + pulls + distances + pains + groups
    + heatAndRest

  /// The answer to each, other ways ranked by a few draws: a thousand take long where nothing is
  /// optimized.
  static let answers = all.map { Judgment($0.question).answer(draws: 40) }

  static let ultra: @Sendable (inout Question) -> Void = { $0.goal = .ultra }

  /// The seven of the dossier's section 6.4.
  static let fixtures: [Row] = [
    Row("easy:45min", "ankle=1kg", .novice, .no, "LOAD-01", claims: "C38 C49 C03 C19"),
    Row("accelerations:6x60m", "", .seasoned, .yes, claims: "C86") {
      $0.goal = .speed
      $0.surroundings.parachute = Parachute(area: .squareMeters(1.1))
    },
    Row("pack:40min", "pack=8%", .seasoned, .yes, claims: "C79", change: ultra),
    Row("easy:40min", "vest=5%", .seasoned, .no, "LOAD-08", claims: "C82") { $0.raceInDays = 6 },
    Row("long:14km", "", longest12, .lighter, "RUN-01", claims: "C63"),
    Row("easy:30min", "", .seasoned, .no, "PAIN-05") { $0.pains = [Pain(.tibia, 1)] },
    Row("easy:5km", "", obeseNovice, .lighter, "RUN-07", claims: "C71"),
  ]

  static let longest12 = Runner.seasoned.with { $0.standing.longestKilometers = 12 }
  static let obeseNovice = Runner.novice.with {
    $0.mass = .kilograms(104)
    $0.standing.runningMonths = 0
  }

  /// The disagreement matrix, row by row, with its neighbors.
  static let matrix: [Row] = [
    // Light ankle weights on runs? No, however long experienced.
    Row("easy:5km", "ankle=2x0.5kg", .settled, .no, "LOAD-01", claims: "C18 C38 C49 C68 C70"),
    Row(
      "easy:5km", "ankle=2x0.5kg", Runner.seasoned.with { $0.experience = .long }, .no, "LOAD-01",
      claims: "C39 C38"),
    Row("recovery:30min", "ankle=2x0.25kg", .seasoned, .no, "LOAD-01", claims: "C70 C84"),
    Row("intervals:4x4min", "ankle=1kg", .seasoned, .no, "LOAD-01", claims: "C76"),
    Row("hills:6x60s", "ankle=1kg", .settled, .no, "LOAD-01", claims: "C77"),
    Row("easy:5km", "shank=0.4kg", .seasoned, .no, "LOAD-01"),
    Row("easy:5km", "thigh=1kg", .seasoned, .no, "LOAD-01"),
    Row("easy:5km", "foot=2x0.2kg", .settled, .no, "LOAD-01"),
    Row("easy:5km", "wrist=2x0.5kg", .settled, .no, claims: "C70 C84"),
    // Any load, very short? Only seasoned runners; the hill unweighted first.
    Row("high-resistance:5x20s", "ankle=1kg", .seasoned, .no, "LOAD-01", claims: "C53 C67 C70"),
    Row("high-resistance:5x20s", "vest=4%", .seasoned, .yes, claims: "C53 C67 C70"),
    Row("high-resistance:5x20s", "vest=8%", .seasoned, .lighter, "LOAD-02", claims: "C53"),
    Row("high-resistance:5x20s", "vest=4%", .settled, .notNow, "LOAD-07"),
    Row("high-resistance:5x20s", "", .settled, .yes, claims: "C59"),
    // A vest instead? Strides and walks only, at most a tenth, never long.
    Row("strides:6x10s", "vest=8%", .seasoned, .yes, claims: "C40 C42 C70"),
    Row("strides:6x10s", "vest=15%", .seasoned, .no, "LOAD-02", claims: "C40"),
    Row("strides:6x10s", "vest=8%", .settled, .notNow, "LOAD-07", claims: "C40"),
    Row("easy:30min", "vest=5%", .seasoned, .walkIt, "LOAD-02", claims: "C40 C42 C70"),
    Row("tempo:30min", "vest=6kg", .seasoned, .walkIt, "LOAD-02", claims: "C68"),
    Row("long:15km", "vest=5%", .seasoned, .walkIt, "LOAD-02", claims: "C68"),
    Row("intervals:4x4min", "vest=5%", .seasoned, .no, "LOAD-02"),
    Row("pack:40min", "pack=8%", .seasoned, .walkIt, claims: "C79 C80"),
    Row("pack:90min", "pack=8%", .seasoned, .lighter, "LOAD-07", claims: "C79", change: ultra),
    Row("pack:40min", "pack=14%", .seasoned, .no, "LOAD-02", claims: "C79", change: ultra),
    Row("easy:40min", "vest=50%", .settled, .no, "LOAD-02", claims: "C22"),
    Row("pack:40min", "pack=8%", .settled, .notNow, "LOAD-07", claims: "C79", change: ultra),
    Row("easy:40min", "pack=8%", .seasoned, .yes, claims: "C79", change: ultra),
    // A slow loaded run to lose weight? No.
    Row("easy:30min", "vest=5%", .seasoned, .no, claims: "C83 C68 C70") { $0.goal = .weight },
    Row("recovery:30min", "hand=2x0.5kg", .settled, .no, claims: "C83 C70") { $0.goal = .weight },
  ]

  static let walksAndDrills: [Row] = [
    Row("walk:30min", "ankle=2x0.5kg", .novice, .yes, claims: "C43 C44"),
    Row("walk:30min", "ankle=2x0.75kg", .novice, .lighter, "LOAD-14", claims: "C13 C43"),
    Row("walk:30min", "ankle=2x1.5kg", .seasoned, .lighter, claims: "C22 C43"),
    Row("walk:60min", "ankle=2x0.5kg", .seasoned, .lighter, claims: "C24 C43"),
    Row("walk:30min", "vest=8%", Runner.seasoned, .yes, claims: "C40"),
    Row("walk:30min", "vest=15%", .seasoned, .lighter, "LOAD-02"),
    Row("walk:30min", "vest=8%", .novice, .lighter, "LOAD-14", claims: "C13"),
    Row("walk:40min", "", .novice, .yes),
    Row("strength:squats", "", .novice, .yes, claims: "C73 C72"),
    Row("strength:squats", "vest=10%", .novice, .lighter, claims: "C72"),
    Row("strength:squats", "vest=10%", .seasoned, .yes, claims: "C73"),
    Row("strength:lunges", "", .settled, .yes, claims: "C73 C36"),
    Row("hip:hip-abduction", "ankle=2x0.5kg", .novice, .yes, claims: "C45"),
    Row("strength:hamstring-curls", "ankle=2x0.5kg", .settled, .yes, claims: "C45"),
    Row("hip:hip-abduction", "ankle=2x1.5kg", .novice, .lighter, "LOAD-14", claims: "C13 C45"),
    Row("hip:hip-abduction", "ankle=2x1.5kg", usedTo(.novice), .yes, claims: "C45"),
    Row("hip:hip-abduction", "ankle=2x3kg", usedTo(.seasoned), .lighter, claims: "C22 C45"),
    Row("cross:45min", "ankle=1kg", .seasoned, .lighter, claims: "C70"),
    Row("strength:biceps-curls", "hand=2x2kg", .novice, .yes, claims: "C45"),
    Row("jumps:3x10s", "vest=10%", .settled, .lighter, claims: "C72"),
    Row("strength:squats", "vest=10%", expecting, .lighter, "LOAD-09"),
    Row("strength:lunges", "hand=2x5kg", expecting, .lighter, "LOAD-09"),
    Row("strength:lunges", "vest=10%", usedTo(young), .lighter, claims: "C72 C13"),
    Row("strength:step-ups", "vest=10%", usedTo(mendedJoint), .lighter, claims: "C72 C13"),
    Row("jumps:3x10s", "", mendedJoint, .notNow, claims: "C72"),
    Row("strength:squats", "", young, .yes, claims: "C73"),
    Row("strength:squats", "vest=10%", afterBirth(8, cleared: true), .lighter, "LOAD-09"),
    Row("walk:30min", "vest=4%", expecting, .lighter, "LOAD-09"),
    Row("jumps:3x10s", "", afterBirth(8, cleared: true), .notNow, "LOAD-09"),
    Row("hill-sprints:4x8s", "", obeseNovice, .notNow),
    Row("strength:squats", "", soreJoint, .notNow),
    Row("balance:10min", "hand=1kg", .seasoned, .yes, claims: "C81"),
    Row("strength:squats", "", .seasoned, .notNow, "STIM-04") { $0.raceInDays = 3 },
  ]

  static let hardSessions: [Row] = [
    Row("hills:6x60s", "", .settled, .yes, claims: "C59 C77"),
    Row("hills:6x60s", "", .novice, .walkIt),
    Row("stairs:8x30s", "", .settled, .yes),
    Row("stairs:8x30s", "", .novice, .walkIt),
    Row("hill-sprints:6x10s", "", .settled, .yes, claims: "C59"),
    Row("hill-sprints:6x10s", "", .novice, .lighter),
    Row("hill-sprints:4x8s", "", .novice, .yes),
    Row("sprints:6x20s", "", .settled, .yes, claims: "C55 C57"),
    Row("sprints:8x30s", "", .novice, .lighter),
    Row("intervals:4x4min", "", .settled, .yes, claims: "C60"),
    Row("tempo:30min", "", .settled, .yes),
    Row("accelerations:6x80m", "", .settled, .yes),
    Row("recovery:30min", "", .novice, .yes, claims: "C65"),
  ]

  static let pulls: [Row] = [
    Row("tow:6x30m", "", .seasoned, .yes, claims: "C86 C85") {
      $0.goal = .speed
      $0.surroundings.tow = Tow(mass: .kilograms(15))
    },
    Row("tow:6x30m", "", .seasoned, .lighter, claims: "C86") {
      $0.surroundings.tow = Tow(mass: .kilograms(45))
    },
    Row("tow:6x30m", "", .settled, .notNow, "LOAD-07", claims: "C86") {
      $0.surroundings.tow = Tow(mass: .kilograms(15))
    },
    Row("easy:5km", "", .seasoned, .no, claims: "C68") {
      $0.surroundings.tow = Tow(mass: .kilograms(10))
    },
    Row("accelerations:4x60m", "", .novice, .notNow, "LOAD-07") {
      $0.surroundings.parachute = Parachute(area: .squareMeters(1.1))
    },
    Row("walk:30min", "", .seasoned, .yes) {
      $0.surroundings.tow = Tow(mass: .kilograms(10))
    },
    Row("walk:30min", "", .seasoned, .lighter) {
      $0.surroundings.tow = Tow(mass: .kilograms(40))
    },
    Row("bands:5x20s", "", .settled, .yes, claims: "C85"),
  ]

  static let distances: [Row] = [
    Row("long:90min", "", .settled, .yes, claims: "C63"),
    Row("long:20km", "", .seasoned, .lighter, "RUN-01"),
    Row("long:17.8km", "", .seasoned, .lighter, "RUN-01 RUN-03"),
    Row("long:17.5km", "", .seasoned, .yes, claims: "C63"),
    Row("easy:34km", "", .seasoned, .lighter, "RUN-01 RUN-02"),
    Row("easy:8km", "", afterBreak, .walkIt, "RUN-04"),
    Row("easy:3km", "", obeseNovice, .yes, "RUN-07", claims: "C71"),
    Row("easy:5km", "", heavyStranger, .lighter, "RUN-07", claims: "C71"),
    Row("long:2h", "", .novice, .lighter, claims: "C64"),
    Row("long:50min", "", .novice, .yes, claims: "C63"),
    Row("long:2h", "", Runner(), .lighter, claims: "C64"),
    Row("long:11km", "", noviceOf10, .yes, claims: "C63"),
    Row("long:12km", "", noviceOf10, .lighter, "RUN-01", claims: "C63"),
  ]

  static let heavyStranger = {
    var runner = Runner()
    (runner.mass, runner.height, runner.experience) = (.kilograms(104), .meters(1.75), .some(.none))
    return runner
  }()
  static let noviceOf10 = Runner.novice.with { $0.standing.longestKilometers = 10 }
  static let afterBreak = Runner.seasoned.with { $0.standing.longestKilometers = 0 }

  static let pains: [Row] = [
    Row("easy:30min", "", .settled, .yes) { $0.pains = [Pain(.achilles, 2)] },
    Row("easy:30min", "", .settled, .yes, "PAIN-01") { $0.pains = [Pain(.achilles, 4)] },
    Row("long:15km", "", .seasoned, .lighter, "PAIN-02") { $0.pains = [Pain(.achilles, 3)] },
    Row("hills:6x60s", "", .settled, .notNow, "PAIN-02") { $0.pains = [Pain(.achilles, 3)] },
    Row("easy:30min", "", .settled, .notNow, "PAIN-01") { $0.pains = [Pain(.achilles, 6)] },
    Row("walk:30min", "ankle=2x0.5kg", .settled, .notNow, "PAIN-02") {
      $0.pains = [Pain(.knee, 3)]
    },
    Row("strength:calf-raises", "", .seasoned, .yes) { $0.pains = [Pain(.knee, 5)] },
    Row("strength:squats", "", .seasoned, .notNow, "PAIN-02") { $0.pains = [Pain(.knee, 5)] },
    Row("strength:squats", "", .seasoned, .notNow, "PAIN-02") { $0.pains = [Pain(.glute, 3)] },
    Row("strides:6x10s", "vest=5%", .seasoned, .notNow, "PAIN-06", claims: "C16") {
      $0.pains = [Pain(.knee, 1)]
    },
    Row("easy:5km", "", .seasoned, .no, "PAIN-05") { $0.pains = [Pain(.groin, 1)] },
    Row("walk:30min", "", .seasoned, .no, "PAIN-05") { $0.pains = [Pain(.tibia, 2)] },
    Row("easy:5km", "ankle=1kg", .seasoned, .no, "PAIN-05") { $0.pains = [Pain(.foot, 2)] },
    Row("easy:5km", "", .seasoned, .no, "PAIN-07") { $0.redFlags = [.swelling] },
    Row("rest", "", .seasoned, .yes) { $0.pains = [Pain(.tibia, 3)] },
  ]

  static let groups: [Row] = [
    Row("easy:5km", "ankle=1kg", .seasoned, .no, "LOAD-01") { $0.pains = [Pain(.knee, 5)] },
    Row("strides:6x10s", "vest=5%", young, .no, "LOAD-09"),
    Row("easy:30min", "", young, .yes),
    Row("strides:6x10s", "vest=5%", expecting, .no, "LOAD-09"),
    Row("easy:30min", "", expecting, .yes),
    Row("intervals:4x4min", "", expecting, .notNow),
    Row("sprints:4x15s", "", boneInjury(8), .notNow),
    Row("easy:30min", "", afterBirth(2, cleared: true), .walkIt, "GRP-01"),
    Row("easy:30min", "", afterBirth(8, cleared: nil), .walkIt, "GRP-01"),
    Row("easy:30min", "", afterBirth(8, cleared: true), .yes),
    Row("easy:30min", "", afterBirth(14, cleared: nil), .yes),
    Row("strides:6x10s", "vest=5%", afterBirth(8, cleared: true), .no, "LOAD-09"),
    Row("strides:6x10s", "vest=5%", boneInjury(8), .no, "LOAD-09"),
    Row("easy:30min", "", boneInjury(3), .walkIt, "RTR-02"),
    Row("easy:30min", "", boneInjury(8), .yes),
    Row("easy:30min", "vest=5%", soreJoint, .no, "GRP-04", claims: "C10"),
    Row("walk:30min", "ankle=2x0.5kg", soreJoint, .notNow, "GRP-04", claims: "C10"),
    Row("easy:30min", "", soreJoint, .walkIt, "GRP-04"),
    Row(
      "easy:30min", "", Runner.seasoned.with { $0.isCleared = false }, .walkIt, "GRP-04"),
    Row("walk:30min", "", Runner.seasoned.with { $0.isCleared = false }, .yes),
    Row(
      "strides:6x10s", "vest=5%", Runner.seasoned.with { $0.mass = .kilograms(98) }, .no,
      claims: "C71"),
  ]

  static let young = Runner.seasoned.with { $0.ageYears = 16 }
  static let expecting = Runner.seasoned.with { $0.isPregnant = true }
  static let soreJoint = Runner.seasoned.with {
    $0.hasJointProblem = true
    $0.isCleared = nil
  }

  static let mendedJoint = Runner.seasoned.with { $0.hasJointProblem = true }

  static func usedTo(_ runner: Runner) -> Runner { runner.with { $0.experience = .long } }

  static func afterBirth(_ weeks: Double, cleared: Bool?) -> Runner {
    Runner.seasoned.with {
      $0.weeksAfterBirth = weeks
      $0.isCleared = cleared
    }
  }

  static func boneInjury(_ months: Double) -> Runner {
    Runner.seasoned.with {
      $0.boneInjuryMonths = months
      $0.isCleared = nil
    }
  }

  static let heatAndRest: [Row] = [
    Row("intervals:4x4min", "", .seasoned, .notNow, "HEAT-01") {
      $0.weather = Weather(celsius: 31, humidity: 0.5)
    },
    Row("walk:30min", "vest=8%", .seasoned, .notNow, "HEAT-05") {
      $0.weather = Weather(celsius: 31, humidity: 0.5)
    },
    Row("easy:30min", "", .seasoned, .notNow, "HEAT-03") {
      $0.weather = Weather(celsius: 38, humidity: 0.6)
    },
    Row("easy:30min", "", .seasoned, .yes) { $0.weather = Weather(celsius: 18, humidity: 0.5) },
    Row("intervals:4x4min", "", .seasoned, .lighter, "PAIN-08") { $0.soreness = 5 },
    Row("easy:30min", "", .seasoned, .notNow, "PAIN-08") { $0.soreness = 7 },
    Row("intervals:4x4min", "", .seasoned, .lighter, "SLP-01") { $0.sleptBadly = true },
    Row("walk:30min", "", .seasoned, .notNow) { $0.illness = .fever },
    Row("intervals:4x4min", "", .seasoned, .lighter) { $0.illness = .aboveNeck },
    Row("strength:squats", "", .seasoned, .notNow) { $0.illness = .aboveNeck },
    Row("easy:30min", "", .seasoned, .yes) { $0.illness = .aboveNeck },
    Row("rest", "", .seasoned, .yes) { $0.illness = .fever },
    Row("rest", "", .novice, .yes),
    Row("mobility:20min", "", .novice, .yes),
    Row("cross:45min", "", .novice, .yes),
  ]
}
