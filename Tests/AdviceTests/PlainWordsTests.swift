import Biomechanics
import Logbook
import Quantities
import Testing

@testable import Advice

@Suite("Questions in plain words")
struct PlainWordsTests {
  /// A phrase, the session it means, and what is carried: `place kilograms` or `place share%`.
  static let phrases: [(text: String, session: String, carried: String)] = [
    ("5 km easy with 1 kg on each ankle", "easy:5km", "ankle 2.0"),
    ("5km easy with 2x0.5kg on the ankles", "easy:5km", "ankle 1.0"),
    ("30 min tempo with a 6 kg vest", "tempo:30min", "vest 6.0"),
    ("can I run hills with ankle weights?", "hills:8x1min", "ankle 1.0"),
    ("sprints pulling a 15 kg tyre", "sprints:6x20s", "tow 15.0"),
    ("run with ankle weights", "easy:40min", "ankle 1.0"),
    ("Should I run with a weighted vest?", "easy:40min", "vest 5.0%"),
    ("walk 30 minutes with 0.5 kg on each ankle", "walk:30min", "ankle 1.0"),
    ("30 min walk with 500 g ankle weights each side", "walk:30min", "ankle 1.0"),
    ("long run of 20 km", "long:20km", ""),
    ("15 km long run with a 5 kg backpack for an ultra", "long:15km", "pack 5.0"),
    ("6 x 10 s strides with a 10% vest", "strides:6x10s", "vest 10.0%"),
    ("strides with a vest of 8 percent body weight", "strides:6x10s", "vest 8.0%"),
    ("6x60m accelerations with a parachute", "accelerations:6x60m", "parachute 1.1"),
    ("sprint with a parachute", "sprints:6x20s", "parachute 1.1"),
    ("4 x 4 min intervals", "intervals:4x4min", ""),
    ("hill sprints", "hill-sprints:6x12s", ""),
    ("8 x 12 s hill sprints with a 3 kg vest", "hill-sprints:8x12s", "vest 3.0"),
    ("squats with a 10 kg vest", "strength:squats", "vest 10.0"),
    ("lunges with 5 kg in each hand", "strength:lunges", "hand 10.0"),
    ("standing hamstring curls with 1 kg on each ankle", "strength:hamstring-curls", "ankle 2.0"),
    ("hip abduction with ankle weights", "hip:hip-abduction", "ankle 1.0"),
    ("step-ups", "strength:step-ups", ""),
    ("recovery run 25 min", "recovery:25min", ""),
    ("40 min easy run", "easy:40min", ""),
    ("an hour easy", "easy:60min", ""),
    ("1 hour easy run", "easy:60min", ""),
    ("10 miles long run", "long:16.093km", ""),
    ("5 km with dumbbells", "easy:5km", "hand 1.0"),
    ("run 5 km with 1 kg in each hand", "easy:5km", "hand 2.0"),
    ("half an hour of easy running", "easy:30min", ""),
    ("jog 3 km with 2 lb wrist weights each", "easy:3km", "wrist 1.81436948"),
    ("tyre pulling 6 x 30 m with 15 kg", "tow:6x30m", "tow 15.0"),
    ("sled 20 kg 6 x 30 m", "tow:6x30m", "tow 20.0"),
    ("jump with a vest", "jumps:6x10s", "vest 5.0%"),
    ("jumps with a vest", "jumps:6x10s", "vest 5.0%"),
    ("rest day", "rest", ""),
    ("cycling 45 min", "cross:45min", ""),
    ("stretching 15 min", "mobility:15min", ""),
    ("running on the spot with bands", "bands:5x20s", ""),
    ("stairs 10 x 30 s", "stairs:10x30s", ""),
    ("tempo 20 min", "tempo:20min", ""),
    ("rucking 60 min with 8 kg rucksack", "walk:60min", "pack 8.0"),
    ("slow run with ankle weights to lose weight", "easy:40min", "ankle 1.0"),
    ("running up a 6% hill with ankle weights", "hills:8x1min", "ankle 1.0"),
    ("Will running with ankle weights build muscle?", "easy:40min", "ankle 1.0"),
    ("will ankle weights build my calves?", "easy:40min", "ankle 1.0"),
    ("does running with a vest build muscle", "easy:40min", "vest 5.0%"),
    ("will it build muscle", "easy:40min", ""),
    ("balance with 1 kg in my hands", "balance:10min", "hand 1.0"),
    ("5 km easy with 1,5 kg on each ankle", "easy:5km", "ankle 3.0"),
    ("10,000 m easy", "easy:10km", ""),
    ("walk 2 hrs with an 8 oz ankle weight on each side", "walk:120min", "ankle 0.45359237"),
    ("easy run with two 1 kg ankle weights", "easy:40min", "ankle 2.0"),
    ("5k with a pair of 1 kg dumbbells", "easy:5km", "hand 2.0"),
    ("walk with half a kilo on each ankle", "walk:30min", "ankle 1.0"),
    ("half marathon with a 5 kg vest", "long:21.098km", "vest 5.0"),
    ("uphill walk with a 10% vest", "walk:30min", "vest 10.0%"),
    ("walk at 10% incline on a treadmill with ankle weights", "walk:30min", "ankle 1.0"),
    ("sprint up a hill", "hill-sprints:6x12s", ""),
    ("weight training", "strength:squats", ""), ("swim 2 km", "cross:2km", ""),
    ("5 km in 25 min with a vest", "easy:5km", "vest 5.0%"),
    ("I weigh 80 kg, can I run 5 km with a 10% vest?", "easy:5km", "vest 10.0%"),
  ]

  static func carried(_ words: PlainWords) -> String {
    var parts = words.loads.map { load in
      load.kilograms.map { "\(load.kind.key) \($0)" }
        ?? "\(load.kind.key) \(((load.share ?? 0) * 1000).rounded() / 10)%"
    }
    if let tow = words.towKilograms { parts.append("tow \(tow)") }
    if let area = words.parachuteSquareMeters { parts.append("parachute \(area)") }
    return parts.joined(separator: " ")
  }

  @Test("A phrase is read as it is meant", arguments: phrases)
  func reads(phrase: (text: String, session: String, carried: String)) throws {
    let words = try PlainWords(phrase.text)
    #expect(words.session.text == phrase.session)
    #expect(Self.carried(words) == phrase.carried)
  }

  @Test("What was not said is listed")
  func assumed() throws {
    #expect(try PlainWords("run with ankle weights").assumed == [.mass, .amount])
    #expect(try PlainWords("5 km easy with 1 kg on each ankle").assumed == [])
  }

  @Test("What is said of the runner and the day is kept")
  func standing() throws {
    let pregnant = try PlainWords("can I run 5 km, I am pregnant")
    #expect(pregnant.standing.isPregnant == true)
    let young = try PlainWords("16 year-old: hills with ankle weights, race in 2 weeks, 86 F")
    #expect(young.standing.ageYears == 16 && young.standing.raceInDays == 14)
    #expect(abs((young.standing.celsius ?? 0) - 30) < 1e-9)
    #expect(try PlainWords("10 km easy 6 days before a race").standing.raceInDays == 6)
    #expect(try PlainWords("5 km in 30 degrees for a race").standing.celsius == 30)
    let heavy = Question(try PlainWords("I weigh 80 kg: walk with a 10% vest"), runner: .novice)
    #expect(heavy.carriedLoad.mass == .kilograms(8) && heavy.runner.mass == .kilograms(80))
    #expect(try PlainWords("5 km in 25 min").standing.metersPerSecond == 5000 / 1500)
    #expect(try PlainWords("5 km with 1 kg on the left ankle").loads.first?.side == .left)
    #expect(try PlainWords("walk up a 6% hill").gradePercent == 6)
    #expect(try PlainWords("uphill walk").gradePercent == 5)
  }

  @Test(
    "What cannot be answered says why",
    arguments: [
      ("can I run with weights?", PlainWords.TextError.noPlace),
      ("weighted squats", .noPlace), ("my knee hurts, can I run?", .pain),
      ("run 9999999 km", .tooMuch("9999999 km")), ("run with a 900 kg vest", .tooMuch("900 kg")),
      ("rest 5 km", .twoReadings("a distance and rest")), ("10 kg", .noPlace),
      ("5 km easy and 10 km easy", .twoReadings("two amounts")),
      ("running for 12 years with a vest", .looseNumber("12 years")),
      ("run 3 times a week with a vest", .looseNumber("3 times")),
    ])
  func refusals(row: (text: String, error: PlainWords.TextError)) {
    #expect(throws: row.error) { try PlainWords(row.text) }
    #expect(row.error.description.contains("'") || row.error.description.contains("--pain"))
  }

  @Test("A slip of the finger is met with the word that was meant")
  func slips() {
    for (typed, meant) in [
      ("ankel", "ankle"), ("runing", "running"), ("weigted", "weighted"), ("squts", "squats"),
      ("vset", "vest"), ("dumbells", "dumbbells"),
    ] {
      let text = PlainWords.TextError.unknownWords([typed]).description
      #expect(text.contains("did you mean '\(meant)'?"), "\(text)")
    }
    for typed in ["zebra", "moonwalk", "xy", "dog", "day"] {
      #expect(!PlainWords.TextError.unknownWords([typed]).description.contains("did you mean"))
    }
  }

  @Test("A word that is not known is named, with an example of how to say it")
  func unknownWords() {
    #expect(throws: PlainWords.TextError.unknownWords(["moonwalk", "anvil"])) {
      try PlainWords("moonwalk with an anvil")
    }
    let words = PlainWords.TextError.unknownWords(["anvil"]).description
    #expect(words.contains("'anvil'") && words.contains("5 km easy with 1 kg on each ankle"))
  }

  @Test(
    "What can be meant in two ways is refused",
    arguments: [
      "", "5", "5 kg", "3 kg vest 2 kg", "km", "0 km easy", "99 x 99 easy",
      "tempo intervals", "x x x", "tempo squats",
    ])
  func refuses(text: String) {
    #expect(throws: PlainWords.TextError.self) { try PlainWords(text) }
  }

  @Test("Whatever is put together of known words is read or refused, and reads back")
  func anyWords() throws {
    var generator = SeededGenerator(seed: 3)
    let words =
      PlainVocabulary.places.keys.sorted() + PlainVocabulary.kinds.keys.sorted()
      + PlainVocabulary.exercises.keys.sorted()
      + ["5", "2", "x", "kg", "km", "%", "0.5", "99999999999999999999", "-3", ".", "each", "half"]
    for _ in 0..<3000 {
      let count = 1 + generator.integer(below: 8)
      let text = (0..<count).map { _ in words[generator.integer(below: words.count)] }
        .joined(separator: " ")
      guard let read = try? PlainWords(text) else { continue }
      _ = try Session(text: read.session.text)
    }
  }

  @Test("Goal and slope are read")
  func goalAndSlope() throws {
    #expect(try PlainWords("slow run with ankle weights to lose weight").goal == .weight)
    #expect(try PlainWords("will ankle weights build my calves?").goal == .muscle)
    #expect(try PlainWords("will it build muscle").assumed == [.session, .amount])
    #expect(try PlainWords("running up a 6% hill").gradePercent == 6)
  }
}
