import Biomechanics
import Evidence
import Logbook

/// Strength and general preparation: the body's own weight first (C72), a load when it is mastered.
extension LibrarySession {
  static let strength = LibrarySession(
    "strength", .strength, "Strength", "Stronger legs, which make running cheaper.", from: .novice,
    sizes: [
      """
      wu 5min mobility; squats 3x8 r2-3 rest 90s; calf-raises 2x10 r2-3 rest 60s; \
      hamstring-curls 2x12 r2-3 rest 60s
      """,
      """
      wu 5min mobility; squats 3x8 r2-3 rest 2min; lunges 2x8 r2-3 rest 90s; \
      calf-raises 3x10 r2-3 rest 60s; hamstring-curls 2x12 r2-3 rest 60s
      """,
      """
      wu 5min mobility; squats 3x6 r2-3 rest 2min; lunges 2x8 r2-3 rest 2min; \
      step-ups 2x8 r2-3 rest 90s; calf-raises 3x10 r2-3 rest 60s; \
      hamstring-curls 3x12 r2-3 rest 60s
      """,
    ],
    cues: SessionCues(
      "Five minutes of mobility, then a light set of each.", wear: Cue.lifts,
      "Slow down, steady up; stop two or three before you could no more."),
    claims: "C01 C36 C66 C72 C73", rules: "STIM-01 STIM-02 STIM-03", strength: .strong,
    instead: "squats lunges step-ups", loads: [.body])
  static let jumps = LibrarySession(
    "jumps", .jumps, "Jumps and balance", "Springy legs: few contacts, all of them good.",
    from: .settled,
    sizes: [
      "wu 8min mobility; jumps 6x10 rest 60s; balance 2x30s rest 30s",
      "wu 8min mobility; jumps 7x10 rest 60s; balance 3x30s rest 30s",
      "wu 8min mobility; jumps 8x10 rest 75s; balance 3x30s rest 30s",
    ],
    cues: SessionCues(
      "Eight minutes of mobility and skipping.",
      "Land softly and without a sound; rest before it sags."),
    claims: "C73 C81", rules: "STIM-05", strength: .moderate, instead: "strength hill-sprints")
  static let hip = LibrarySession(
    "hip", .hip, "Hip exercises", "A steady hip, on the days between.", from: .restricted,
    sizes: [
      "hip-abduction 2x12 rest 45s; hamstring-curls 2x12 rest 45s; balance 2x30s rest 30s",
      "hip-abduction 3x12 rest 45s; hamstring-curls 2x15 rest 45s; balance 3x30s rest 30s",
      "hip-abduction 4x15 rest 45s; hamstring-curls 3x15 rest 45s; balance 3x30s rest 30s",
    ],
    cues: SessionCues(
      "None needed.", wear: "A cuff on each ankle when fifteen without it are easy.",
      "The trunk stays still; only the leg moves."),
    claims: "C45 C46", rules: "PAIN-01", strength: .moderate, instead: "balance mobility",
    loads: [.cuff])
  static let balance = LibrarySession(
    "balance", .balance, "Balance", "A steady foot when it is late in the run.", from: .restricted,
    sizes: ["balance 2x30s rest 30s", "balance 3x30s rest 30s", "balance 3x45s rest 30s"],
    cues: SessionCues(
      "None needed.", wear: "A kilogram or two in the hands when it is easy without.",
      "Barefoot, near something to hold."),
    claims: "C81", rules: "PAIN-01", strength: .weak, instead: "hip mobility",
    loads: [
      LoadAllowance(
        .hand, first: TypedAmount(1, .kilograms), most: TypedAmount(2, .kilograms), from: .settled)
    ])
  static let bands = LibrarySession(
    "bands", .bands, "On the spot against a band", "The push of hip and foot, in one place.",
    from: .settled,
    sizes: [
      "wu 10min easy; on band; 4x (18s spot hard, 60s walk); off band; cd 5min easy",
      "wu 10min easy; on band; 5x (18s spot hard, 60s walk); off band; cd 5min easy",
      "wu 10min easy; on band; 6x (18s spot hard, 60s walk); off band; cd 5min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, wear: "The band round the hips, made fast behind you; try it gently first.",
      "Knees high, feet quick, trunk tall."),
    claims: "C85", rules: "STIM-05 FORM-08", strength: .weak, instead: "strength hip hill-sprints")
  static let harness = LibrarySession(
    "harness", .bands, "Runs in a harness", "The push of hip and foot against somebody who holds.",
    from: .seasoned,
    sizes: [
      "wu 12min easy; on drag=40N; 4x (15s hard, 90s walk); off drag; cd 5min easy",
      "wu 12min easy; on drag=40N; 5x (15s hard, 90s walk); off drag; cd 5min easy",
      "wu 12min easy; on drag=40N; 6x (15s hard, 90s walk); off drag; cd 5min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp,
      wear: "A belt low on the hips; who holds it walks along and lets go at a word.",
      "Lean from the ankle; short strong steps."),
    claims: "C85", rules: "STIM-05 LOAD-07", strength: .weak, instead: "bands tow hill-sprints",
    loads: [LoadAllowance(.drag, first: TypedAmount(40, .newtons))])
  static let onTheSpot = LibrarySession(
    "spot", .bands, "Running on the spot", "Quick feet where there is no way to run.",
    from: .settled,
    sizes: [
      "wu 5min mobility; 4x (20s spot fast, 60s rest)",
      "wu 5min mobility; 5x (20s spot fast, 60s rest)",
      "wu 5min mobility; 6x (20s spot fast, 60s rest)",
    ],
    cues: SessionCues("Five minutes of mobility.", "On the front of the foot, knees to the hip."),
    claims: "C85", rules: "FORM-08", strength: .weak, instead: "bands mobility")

  // One exercise alone.

  static let squats = LibrarySession(
    lift: "squats", "Squats", "Thighs and seat.",
    ["squats 2x12 r3 rest 90s", "squats 3x12 r3 rest 90s", "squats 3x15 r3 rest 90s"],
    "Hips back, knees over the feet.", claims: "C72 C73")
  static let lunges = LibrarySession(
    lift: "lunges", "Lunges", "Thighs and seat, one side at a time.",
    ["lunges 2x10 r3 rest 90s", "lunges 3x10 r3 rest 90s", "lunges 3x15 r3 rest 90s"],
    "A long step, the knee toward the ground, trunk tall.", claims: "C72 C73")
  static let stepUps = LibrarySession(
    lift: "step-ups", "Step-ups", "Thighs and seat, as on a hill.",
    ["step-ups 2x10 r3 rest 90s", "step-ups 3x10 r3 rest 90s", "step-ups 3x15 r3 rest 90s"],
    "Push through the whole foot on the step, not off the one below.", claims: "C72 C73")
  static let calfRaises = LibrarySession(
    lift: "calf-raises", "Calf raises", "Calves and their tendon.",
    [
      "calf-raises 2x12 r3 rest 60s", "calf-raises 3x12 r3 rest 60s",
      "calf-raises 3x15 r3 rest 60s",
    ], "Two seconds up, two down, the heel below the step.", claims: "C36")
  static let hamstringCurls = LibrarySession(
    lift: "hamstring-curls", "Standing hamstring curls", "The back of the thigh.",
    [
      "hamstring-curls 2x12 r3 rest 60s", "hamstring-curls 3x12 r3 rest 60s",
      "hamstring-curls 3x15 r3 rest 60s",
    ], "Thighs side by side; only the shank moves.", claims: "C45 C46", load: .cuff)
  static let shoulderRaises = LibrarySession(
    lift: "shoulder-raises", "Shoulder raises", "Shoulders that stay low when it is late.",
    [
      "shoulder-raises 2x12 r3 rest 60s", "shoulder-raises 2x15 r3 rest 60s",
      "shoulder-raises 3x15 r3 rest 60s",
    ], "Arms to the height of the shoulder, no swing.", claims: "C45 C46", load: .hands)
  static let bicepsCurls = LibrarySession(
    lift: "biceps-curls", "Biceps curls", "Arms.",
    [
      "biceps-curls 2x12 r3 rest 60s", "biceps-curls 2x15 r3 rest 60s",
      "biceps-curls 3x15 r3 rest 60s",
    ],
    "Elbows at the side, slow down.", claims: "C45 C46", load: .hands)

  private init(
    lift key: String, _ title: String, _ purpose: String, _ sizes: [StaticString], _ form: String,
    claims: String, load: LoadAllowance = .body
  ) {
    self.init(
      key, .strength, title, purpose, from: .novice, sizes: sizes,
      cues: SessionCues("A light set first.", wear: Cue.lifts, form), claims: claims,
      rules: "STIM-01 PAIN-01", strength: .moderate, instead: "strength hip", loads: [load])
  }
}

extension LoadAllowance {
  fileprivate static let body = LoadAllowance(
    .vest, first: .percent(2.5), most: .percent(30), from: .settled)
  fileprivate static let cuff = LoadAllowance(
    .ankle, first: TypedAmount(0.5, .kilograms), most: TypedAmount(4, .kilograms), from: .settled)
  fileprivate static let hands = LoadAllowance(
    .hand, first: TypedAmount(0.5, .kilograms), most: TypedAmount(4, .kilograms), from: .settled)
}
