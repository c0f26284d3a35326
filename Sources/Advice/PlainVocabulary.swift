import Biomechanics
import Logbook

/// The words and phrases that questions in plain words are made of.
enum PlainVocabulary {
  static let kilograms: [String: Double] = [
    "kg": 1, "kgs": 1, "kilo": 1, "kilos": 1, "kilogram": 1, "kilograms": 1, "g": 0.001,
    "gram": 0.001, "grams": 0.001, "lb": 0.45359237, "lbs": 0.45359237, "pound": 0.45359237,
    "pounds": 0.45359237, "oz": 0.028349523125, "ounce": 0.028349523125,
    "ounces": 0.028349523125, "stone": 6.35029318,
  ]
  /// The most that anybody carries or pulls.
  static let mostKilograms = 500.0

  /// Words for a temperature.
  static let degrees: Set = ["degrees", "degree", "c", "celsius", "f", "fahrenheit"]
  /// Days of a span of time.
  static let days: [String: Double] = [
    "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30,
  ]
  /// Races whose name is their distance, in meters.
  static let races: [String: Double] = [
    "marathon": 42_195, "a marathon": 42_195, "half marathon": 21_097.5,
    "half-marathon": 21_097.5,
  ]
  /// How steep a hill is that is walked up, in percent. A product choice.
  static let usualClimb = 5.0

  static let numbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "half": 0.5, "twenty": 20, "thirty": 30,
  ]

  static let places: [String: LoadKind] = [
    "ankle": .ankle, "ankles": .ankle, "ankle weight": .ankle, "ankle weights": .ankle,
    "leg weights": .ankle, "calf": .shank, "calves": .shank, "shin": .shank, "shins": .shank,
    "shank": .shank, "thigh": .thigh, "thighs": .thigh, "foot": .foot, "feet": .foot,
    "shoe": .foot, "shoes": .foot, "vest": .vest, "weight vest": .vest, "weighted vest": .vest,
    "weight belt": .waist,
    "hydration vest": .vest, "hydration pack": .pack, "kettlebell": .hand, "kettlebells": .hand,
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
    "weight training": .strength, "weights session": .strength, "lift weights": .strength,
    "lifting": .strength, "lifting weights": .strength, "trail run": .easy,
    "trail running": .easy,
    "jump": .jumps, "jumps": .jumps, "jumping": .jumps, "plyometrics": .jumps, "balance": .balance,
    "hip exercises": .hip, "hip work": .hip, "mobility": .mobility, "stretching": .mobility,
    "cross-training": .cross, "cross training": .cross, "cycling": .cross, "swimming": .cross,
    "bike": .cross, "biking": .cross, "cycle": .cross, "swim": .cross, "rowing": .cross,
    "elliptical": .cross, "ran": .easy,
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
    "ultra": .ultra, "to lose weight": .weight, "lose weight": .weight, "losing weight": .weight,
    "burn fat": .weight, "lose fat": .weight, "for health": .health, "stay healthy": .health,
    "get faster": .speed, "run faster": .speed, "faster": .speed, "get stronger": .muscle,
    "stronger": .muscle, "race": .race, "after an injury": .comeback, "after a break": .comeback,
    "coming back": .comeback,
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

  /// Words that speak of a weight without saying where it sits.
  static let weights: Set<String> = ["weights", "weight", "weighted", "light weights"]

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
    "heavy", "after", "standing", "work", "training", "exercise", "exercises", "please", "how",
    "so", "just", "then", "am", "i'm", "im", "because", "now", "any", "extra", "pair", "pairs",
    "trail", "morning", "evening", "body weight", "old", "doing", "when", "by", "or so", "before",
    "w", "make", "makes", "give", "gives", "left", "right",
    "think", "from", "have", "has", "got", "your", "you", "we", "us", "the gym", "home",
  ]
}

extension PlainVocabulary {
  /// The known word that a misspelled one is nearest to: at most two letters added, lost or
  /// changed, at most a third of it, and not the first; nil where none is so near.
  static func nearest(_ word: String) -> String? {
    let allowed = min(2, word.count / 3)
    guard allowed > 0 else { return nil }
    var best: (word: String, distance: Int)?
    for known in known
    where known.first == word.first && known != word && abs(known.count - word.count) <= allowed {
      let letters = distance(Array(word), Array(known))
      if letters <= allowed, letters < best?.distance ?? .max { best = (known, letters) }
    }
    return best?.word
  }

  /// Every single word that is known and says something, in order.
  private static let known: [String] = {
    let phrases =
      Array(places.keys) + Array(kinds.keys) + Array(exercises.keys) + Array(kilograms.keys)
      + Array(races.keys) + Array(tows) + Array(muscles) + [
        "parachute", "minutes", "kilometers", "with",
      ]
    let words = phrases.flatMap { $0.split(separator: " ").map(String.init) }
    return Set(words).filter { $0.count >= 3 }.sorted()
  }()

  /// How many letters must be added, taken away or changed, neighbors changed over counting once.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for (j, other) in b.enumerated() {
        var least = min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
          least = min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
