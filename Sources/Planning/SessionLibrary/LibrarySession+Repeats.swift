import Biomechanics
import Evidence
import Logbook

/// Hard running in repeats.
extension LibrarySession {
  static let intervals = LibrarySession(
    "intervals", .intervals, "Intervals", "Oxygen uptake, by minutes near its limit.",
    from: .settled,
    sizes: [
      "wu 14min easy; 2x (4min hard @z4-5, 3min jog); cd 8min easy",
      "wu 14min easy; 3x (4min hard @z4-5, 3min jog); cd 8min easy",
      "wu 14min easy; 4x (4min hard @z4-5, 3min jog); cd 8min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, "The last repeat as fast as the first: begin with restraint."),
    claims: "C56 C58 C60", rules: "STIM-05 RUN-01", strength: .moderate,
    instead: "hills tempo cross")
  static let sprints = LibrarySession(
    "sprints", .sprints, "Sprint intervals", "Speed and power: short, all out, short rests.",
    from: .settled,
    sizes: [
      "wu 15min easy; 4x (20s sprint, 75s walk); cd 10min easy",
      "wu 15min easy; 6x (20s sprint, 75s walk); cd 10min easy",
      "wu 15min easy; 8x (20s sprint, 75s walk); cd 10min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, "Tall, on the front of the foot; stop the set when one is slower."),
    claims: "C55 C56 C57 C58", rules: "STIM-03 STIM-05", strength: .moderate,
    instead: "hill-sprints accelerations intervals")
  static let accelerations = LibrarySession(
    "accelerations", .accelerations, "Accelerations",
    "Top speed: at most a hundred meters, then a full rest.", from: .settled,
    sizes: [
      "wu 12min easy; 4x (80m sprint, 2min walk); cd 6min easy",
      "wu 12min easy; 6x (80m sprint, 2min walk); cd 6min easy",
      "wu 12min easy; 8x (80m sprint, 2min walk); cd 6min easy",
    ],
    cues: SessionCues(Cue.hardWarmUp, "Build up over thirty meters, hold, let it run out."),
    claims: "C67 C57", rules: "STIM-03 STIM-05", strength: .expertOpinion,
    instead: "strides hill-sprints sprints")
  static let strides = LibrarySession(
    "strides", .strides, "Strides",
    "Quick, relaxed legs. With a vest, a primer that one lab tried.",
    from: .settled,
    sizes: [
      "wu 12min easy; 4x (10s fast, 75s walk); cd 8min easy",
      "wu 12min easy; 6x (10s fast, 75s walk); cd 8min easy",
      "wu 12min easy; 8x (10s fast, 75s walk); cd 8min easy",
    ],
    cues: SessionCues(
      "Ten minutes of jogging.", wear: Cue.vest, "Fast and easy at once: never force."),
    claims: "C33 C40 C74 C48", rules: "LOAD-02 LOAD-07 PAIN-06", strength: .weak,
    instead: "accelerations hill-sprints",
    loads: [LoadAllowance(.vest, first: .percent(5), most: .percent(10))])
  static let hills = LibrarySession(
    "hills", .hills, "Hill repeats", "Strong legs and lungs, by minutes uphill.", from: .settled,
    sizes: [
      "wu 12min easy; 6x (60s hill hard @6%, 90s walk); cd 8min easy",
      "wu 12min easy; 8x (60s hill hard @6%, 90s walk); cd 8min easy",
      "wu 12min easy; 10x (60s hill hard @6%, 90s walk); cd 8min easy",
    ],
    cues: SessionCues(Cue.hardWarmUp, "Short steps, eyes up, hands to the pocket; walk down."),
    claims: "C59 C77", rules: "TIS-08 STIM-05", strength: .moderate,
    instead: "hill-sprints stairs intervals")
  static let hillSprints = LibrarySession(
    "hill-sprints", .hillSprints, "Hill sprints",
    "Strong hips and calves: seconds up a steep hill.",
    from: .settled,
    sizes: [
      "wu 12min easy; 6x (10s hill sprint @8%, 90s walk); cd 8min easy",
      "wu 12min easy; 8x (10s hill sprint @8%, 90s walk); cd 8min easy",
      "wu 12min easy; 10x (10s hill sprint @8%, 90s walk); cd 8min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, "Drive the knee, push the ground back; a full rest each time."),
    claims: "C59 C77", rules: "TIS-08 STIM-05 STIM-03", strength: .moderate,
    instead: "high-resistance hills strength")
  static let highResistance = LibrarySession(
    "high-resistance", .highResistance, "High-resistance climbs",
    "Strength while running: short climbs, the hill as the weight.", from: .settled,
    sizes: [
      "wu 15min easy; 4x (20s hill hard @8%, 75s jog); cd 10min easy",
      "wu 15min easy; 6x (20s hill hard @8%, 75s jog); cd 10min easy",
      "wu 15min easy; 8x (20s hill hard @8%, 75s jog); cd 10min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, wear: Cue.vest, "Push through the hip; keep moving in the rest."),
    claims: "C53 C54 C77", rules: "TIS-08 LOAD-01 LOAD-02 LOAD-07 PAIN-06", strength: .weak,
    instead: "hill-sprints stairs strength",
    loads: [LoadAllowance(.vest, first: .percent(2.5), most: .percent(5))])
  static let stairs = LibrarySession(
    "stairs", .stairs, "Stairs", "Strong thighs: up a flight, walk down.", from: .settled,
    sizes: [
      "wu 12min easy; 6x (30s stairs hard, 60s walk); cd 8min easy",
      "wu 12min easy; 9x (30s stairs hard, 60s walk); cd 8min easy",
      "wu 12min easy; 12x (30s stairs hard, 60s walk); cd 8min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, "The whole foot on the step; a hand near the rail on the way down."),
    claims: "C59", rules: "TIS-08 STIM-05", strength: .productChoice,
    instead: "hills strength hill-sprints")
  static let tow = LibrarySession(
    "tow", .tow, "Runs with a tyre", "The push of the first steps, for who sprints.",
    from: .seasoned,
    sizes: [
      "wu 12min easy; on tow=10%; 4x (30m sprint, 150s walk); off tow; cd 6min easy",
      "wu 12min easy; on tow=10%; 6x (30m sprint, 150s walk); off tow; cd 6min easy",
      "wu 12min easy; on tow=10%; 8x (30m sprint, 150s walk); off tow; cd 6min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, wear: "A belt low on the hips, the rope long; light enough to stay quick.",
      "Lean from the ankle, push back; no slower than nine tenths of your speed."),
    claims: "C85 C86", rules: "STIM-03 STIM-05 LOAD-07", strength: .weak,
    instead: "hill-sprints accelerations",
    loads: [LoadAllowance(.tow, first: SessionLibrary.lightTow)])
  static let parachute = LibrarySession(
    "parachute", .accelerations, "Accelerations with a parachute",
    "The push at speed, for who sprints.", from: .seasoned,
    sizes: [
      "wu 12min easy; on parachute=1.1m2; 4x (60m sprint, 3min walk); off parachute; cd 6min easy",
      "wu 12min easy; on parachute=1.1m2; 6x (60m sprint, 3min walk); off parachute; cd 6min easy",
      "wu 12min easy; on parachute=1.1m2; 8x (60m sprint, 3min walk); off parachute; cd 6min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, wear: "A belt low on the hips; nothing and nobody behind you.",
      "Run as without it; stop in wind that pulls aside."),
    claims: "C85 C86", rules: "STIM-03 STIM-05 LOAD-07", strength: .weak,
    instead: "accelerations hill-sprints",
    loads: [LoadAllowance(.parachute, first: TypedAmount(1.1, .squareMeters))])
}
