import Biomechanics
import Logbook

/// The words and phrases that questions in plain words are made of.
enum PlainVocabulary {
  static let kilograms: [String: Double] = [
    "kg": 1, "kgs": 1, "kilo": 1, "kilos": 1, "kilogram": 1, "kilograms": 1, "g": 0.001,
    "gram": 0.001, "grams": 0.001, "lb": 0.45359237, "lbs": 0.45359237, "pound": 0.45359237,
    "pounds": 0.45359237,
  ]

  static let numbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "half": 0.5, "twenty": 20, "thirty": 30,
  ]

  static let places: [String: LoadKind] = [
    "ankle": .ankle, "ankles": .ankle, "ankle weight": .ankle, "ankle weights": .ankle,
    "leg weights": .ankle, "calf": .shank, "calves": .shank, "shin": .shank, "shins": .shank,
    "shank": .shank, "thigh": .thigh, "thighs": .thigh, "foot": .foot, "feet": .foot,
    "shoe": .foot, "shoes": .foot, "vest": .vest, "weight vest": .vest, "weighted vest": .vest,
    "pack": .pack, "backpack": .pack, "rucksack": .pack, "ruck": .pack, "belt": .waist,
    "waist": .waist, "wrist": .wrist, "wrists": .wrist, "wrist weights": .wrist, "hand": .hand,
    "hands": .hand, "dumbbell": .hand, "dumbbells": .hand, "hand weights": .hand,
  ]

  static let kinds: [String: SessionKind] = [
    "easy": .easy, "easy run": .easy, "jog": .easy, "jogging": .easy, "run": .easy,
    "running": .easy, "runs": .easy, "slow run": .easy, "recovery": .recovery,
    "recovery run": .recovery, "recovery runs": .recovery, "long": .long, "long run": .long,
    "long runs": .long, "tempo": .tempo, "tempo run": .tempo, "threshold": .tempo,
    "intervals": .intervals, "interval": .intervals, "interval training": .intervals,
    "sprint": .sprints, "sprints": .sprints, "sprinting": .sprints, "sprint intervals": .sprints,
    "accelerations": .accelerations, "acceleration": .accelerations,
    "short accelerations": .accelerations, "strides": .strides, "stride": .strides,
    "hill": .hills, "hills": .hills, "hill repeats": .hills, "uphill": .hills,
    "uphill run": .hills, "hill sprint": .hillSprints, "hill sprints": .hillSprints,
    "uphill sprints": .hillSprints, "high resistance": .highResistance,
    "high-resistance": .highResistance, "incline": .highResistance, "stairs": .stairs,
    "stadium stairs": .stairs, "steps": .stairs, "bands": .bands, "band": .bands,
    "harness": .bands, "on the spot": .bands, "in place": .bands, "pack run": .pack,
    "walk": .walk, "walks": .walk, "walking": .walk, "hike": .walk, "hiking": .walk,
    "rucking": .walk, "strength": .strength, "strength training": .strength,
    "jump": .jumps, "jumps": .jumps, "jumping": .jumps, "plyometrics": .jumps, "balance": .balance,
    "hip exercises": .hip, "hip work": .hip, "mobility": .mobility, "stretching": .mobility,
    "cross-training": .cross, "cross training": .cross, "cycling": .cross, "swimming": .cross,
    "rest": .rest, "rest day": .rest,
  ]

  static let exercises: [String: (kind: SessionKind, exercise: Exercise)] = [
    "lunges": (.strength, .lunges), "lunge": (.strength, .lunges),
    "step-ups": (.strength, .stepUps), "step ups": (.strength, .stepUps),
    "squats": (.strength, .squats), "squat": (.strength, .squats),
    "calf raises": (.strength, .calfRaises), "hip abduction": (.hip, .hipAbduction),
    "leg raises": (.hip, .hipAbduction), "hamstring curls": (.strength, .hamstringCurls),
    "shoulder raises": (.strength, .shoulderRaises),
    "biceps curls": (.strength, .bicepsCurls), "bicep curls": (.strength, .bicepsCurls),
  ]

  static let goals: [String: Goal] = [
    "build muscle": .muscle, "for muscle": .muscle, "to get faster": .speed, "for speed": .speed,
    "for endurance": .endurance, "for a race": .race, "for an ultra": .ultra,
    "ultra": .ultra, "to lose weight": .weight, "for health": .health,
  ]

  /// What a phrase says that it is for: `to lose weight`, `build my calves`.
  static func goal(of phrase: String) -> Goal? {
    if let goal = goals[phrase] { return goal }
    let words = phrase.split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first, let last = words.last,
      growing.contains(first), muscles.contains(last)
    else { return nil }
    return words.count == 2 || ["my", "up", "the", "bigger", "leg"].contains(words[1])
      ? .muscle : nil
  }

  private static let growing: Set = [
    "build", "builds", "grow", "grows", "strengthen", "strengthens", "bigger", "stronger", "train",
    "trains",
  ]
  private static let muscles: Set = [
    "muscle", "muscles", "legs", "calf", "calves", "thighs", "quads", "hamstrings", "glutes",
    "hips",
    "arms", "biceps", "shoulders",
  ]

  static let tows: Set<String> = [
    "tyre", "tire", "sled", "tyres", "sledge", "rear tyre", "pulling", "towing", "dragging",
    "pull", "tow",
  ]

  /// Words that say nothing here.
  static let fillers: Set<String> = [
    "will", "does", "help", "can", "i", "should", "may", "is", "it", "ok", "okay", "to", "do", "a",
    "an", "the", "with",
    "on", "in", "my", "each", "both", "per", "of", "and", "at", "up", "for", "wearing", "wear",
    "carry", "carrying", "weights", "weight", "weighted", "using", "use", "me", "safe", "good",
    "idea", "about", "around", "some", "side", "leg", "arm", "go", "going", "body", "mass",
    "bodyweight", "apiece", "every", "slow", "slowly", "short", "flat", "behind", "x", "times",
    "what", "if", "would", "while", "session", "minute", "today", "tomorrow", "be", "are", "light",
    "grade", "slope", "light weights", "repeats", "sets", "out", "this", "that", "want", "like",
    "heavy", "after", "standing", "work", "training", "exercise", "exercises", "please",
  ]
}
