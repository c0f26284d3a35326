import Biomechanics
import Evidence
import Logbook

/// Runs at an even effort, and what stands beside them.
extension LibrarySession {
  static let easy = LibrarySession(
    "easy", .easy, "Easy run",
    "The base of all running: it trains heart, legs and head at little cost.", from: .novice,
    sizes: ["30min easy @e3-4", "45min easy @e3-4", "60min easy @e3-4"],
    cues: SessionCues(
      "The first ten minutes are slower than you would like.",
      "Short quick steps; slow enough to talk in whole sentences."),
    claims: "C50 C52 C89", rules: "RUN-01 RUN-05", strength: .productChoice,
    instead: "recovery cross walk", isEven: true)
  static let recovery = LibrarySession(
    "recovery", .recovery, "Recovery run",
    "To move without training: short, slow, and over before it tires.", from: .novice,
    sizes: ["20min easy @e2-3", "30min easy @e2-3", "40min easy @e2-3"],
    cues: SessionCues(
      "Walk the first five minutes.", "Slower than easy, on soft and level ground."),
    claims: "C65 C66", rules: "RUN-01 RUN-09", strength: .productChoice,
    instead: "walk mobility cross", isEven: true)
  static let long = LibrarySession(
    "long", .long, "Long run",
    "Staying power. Once a week, the longest of the week, and never a leap beyond the last ones.",
    from: .novice, sizes: ["60min easy @e3-5", "90min easy @e3-5", "120min easy @e3-5"],
    cues: SessionCues(
      "The first half hour as an easy run.",
      "Keep your step late in the run as it was early; walk before it changes."),
    claims: "C61 C62 C63 C64 C68", rules: "RUN-01 RUN-10 RUN-11 TIS-01",
    strength: .expertOpinion, instead: "easy cross", isEven: true)
  static let tempo = LibrarySession(
    "tempo", .tempo, "Tempo run",
    "The speed that you could hold for an hour, in one piece.", from: .settled,
    sizes: [
      "wu 12min easy; 15min tempo @e6-7; cd 8min easy",
      "wu 12min easy; 22min tempo @e6-7; cd 8min easy",
      "wu 12min easy; 30min tempo @e6-7; cd 8min easy",
    ],
    cues: SessionCues(
      Cue.hardWarmUp, "Even from the first minute to the last; you can say a few words."),
    claims: "C47 C52", rules: "RUN-01 STIM-05", strength: .productChoice,
    instead: "intervals hills easy")
  static let pack = LibrarySession(
    "pack", .pack, "Pack run", "To get used to the pack of an ultra, and for nothing else.",
    from: .seasoned,
    sizes: [
      "on pack=5%; 30min easy @e3-5; off pack", "on pack=5%; 45min easy @e3-5; off pack",
      "on pack=5%; 60min easy @e3-5; off pack",
    ],
    cues: SessionCues(
      "Ten minutes easy before you put it on.", wear: Cue.pack,
      "Let effort lead, not pace: the same pace costs more."),
    claims: "C79 C80 C24 C16", rules: "LOAD-02 LOAD-07 LOAD-08 PAIN-06", strength: .productChoice,
    instead: "long easy walk",
    loads: [LoadAllowance(.pack, first: .percent(5), most: .percent(10))])
  static let walk = LibrarySession(
    "walk", .walk, "Walk", "To move with the least strain, and where a weight may be worn first.",
    from: .restricted, sizes: ["20min walk", "30min walk", "40min walk"],
    cues: SessionCues(
      "None needed.", wear: "Snug and even on both sides, on the flat, off when it rubs or aches.",
      "Upright, arms loose, steps as always."),
    claims: "C43 C44", rules: "LOAD-14 PAIN-06 RTR-01", strength: .weak,
    instead: "mobility cross",
    loads: [
      LoadAllowance(
        .ankle, first: TypedAmount(1, .kilograms), most: TypedAmount(2, .kilograms),
        from: .restricted),
      LoadAllowance(.vest, first: .percent(5), most: .percent(10), from: .restricted),
    ], isEven: true)
  static let mobility = LibrarySession(
    "mobility", .mobility, "Mobility", "Joints through their range, without strain.",
    from: .restricted, sizes: ["10min mobility", "15min mobility", "20min mobility"],
    cues: SessionCues("Two minutes on the spot.", "Slow and without pain; breathe on."),
    claims: "C15", rules: "PAIN-01", strength: .expertOpinion, instead: "walk hip", isEven: true)
  static let cross = LibrarySession(
    "cross", .cross, "Cross-training", "Fitness without the blows of running.", from: .restricted,
    sizes: ["30min cross @e3-5", "45min cross @e3-5", "60min cross @e3-5"],
    cues: SessionCues(
      "Ten minutes easy.", "Cycling, swimming, rowing: as hard as an easy run feels."),
    claims: "C15 C47", rules: "RUN-09 PAIN-01", strength: .expertOpinion,
    instead: "easy walk mobility", isEven: true)
}

extension TypedAmount {
  static func percent(_ number: TypedNumber) -> TypedAmount { TypedAmount(number, .percent) }
}
