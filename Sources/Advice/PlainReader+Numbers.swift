import Biomechanics
import Logbook
import Quantities

extension PlainReader {
  /// A number with its unit, or with what it counts.
  mutating func readNumber(_ number: Double) throws(PlainWords.TextError) {
    let text = words[at]
    // "half a kilo"
    let skipped = text == "half" && ["a", "an"].contains(word(1) ?? "") ? 1 : 0
    guard let unit = word(1 + skipped) else { throw .looseNumber(text) }
    if unit == "x" || unit == "times", let next = word(2), let piece = Double(next) {
      return try readRepeats(number, piece, at: 2)
    }
    if number == 2, let piece = Double(unit), PlainVocabulary.kilograms[word(2) ?? ""] != nil {
      // "two 1 kg ankle weights"
      return try readRepeats(number, piece, at: 1)
    }
    at += skipped
    if let factor = PlainVocabulary.kilograms[unit] {
      try check(number * factor <= PlainVocabulary.mostKilograms, number, unit)
      masses.append(Typed(kilograms: number * factor, isEach: isOfAPair, word: at))
    } else if unit == "%" || unit == "percent" {
      try readPercent(number)
    } else if PlainVocabulary.degrees.contains(unit) {
      try readTemperature(number, unit)
    } else if readAge(number, unit) {
      // It is kept with what was said of the runner.
    } else if let piece = Session.piece(number: number, unit: unit) {
      try check(piece.isWithinReason, number, unit)
      try set(piece)
    } else if PlainVocabulary.kinds[unit] != nil || PlainVocabulary.exercises[unit] != nil {
      count = Int(exactly: number)
      at += 1
      return
    } else {
      throw .looseNumber(text + " " + unit)
    }
    at += 2
  }

  /// A time or a distance; of both together the distance is the amount, and they say how fast.
  private mutating func set(_ piece: Session.Piece) throws(PlainWords.TextError) {
    switch (piece, amount) {
    case (.time(let time), nil): amount = .time(time)
    case (.distance(let way), nil): amount = .distance(way)
    case (.time(let time), .distance(let way)?), (.distance(let way), .time(let time)?):
      amount = .distance(way)
      standing.metersPerSecond = way.meters / time.seconds
    default: throw .twoReadings("two amounts")
    }
  }

  private func check(
    _ isWithinReason: Bool, _ number: Double, _ unit: String
  ) throws(PlainWords.TextError) {
    guard isWithinReason else { throw .tooMuch("\(written(number, decimals: 1)) \(unit)") }
  }

  /// Whether "a pair of" stands before a mass.
  private var isOfAPair: Bool {
    words[max(0, at - 3)..<at].contains { $0 == "pair" || $0 == "pairs" }
  }

  /// `5 x 20 s`, or `2 x 0.5 kg`; the second number stands so many words on.
  private mutating func readRepeats(
    _ number: Double, _ piece: Double, at second: Int
  ) throws(PlainWords.TextError) {
    let text = words[at...].prefix(second + 2).joined(separator: " ")
    guard let unit = word(second + 1), let count = Int(exactly: number), (1...100).contains(count)
    else { throw .looseNumber(text) }
    if let factor = PlainVocabulary.kilograms[unit], count == 2 {
      try check(2 * piece * factor <= PlainVocabulary.mostKilograms, piece, unit)
      masses.append(Typed(kilograms: piece * factor, isEach: true, word: at))
    } else if let one = Session.piece(number: piece, unit: unit) {
      try check(one.isWithinReason, piece, unit)
      amount = .repeats(count, one)
    } else {
      throw .looseNumber(text)
    }
    at += second + 2
  }

  /// A share of body mass before a place, else a slope, the words of which say no session.
  private mutating func readPercent(_ number: Double) throws(PlainWords.TextError) {
    let next = words[(at + 2)...].prefix(4)
    let slopes = ["hill", "hills", "slope", "grade", "incline"]
    guard let slope = next.firstIndex(where: slopes.contains) else {
      try check(number <= 200, number, "%")
      masses.append(Typed(share: number / 100, isEach: false, word: at))
      return
    }
    try check(number <= 45, number, "% slope")
    grade = number
    if words[slope] == "incline" { words[slope] = "slope" }
  }

  private mutating func readTemperature(
    _ number: Double, _ unit: String
  ) throws(PlainWords.TextError) {
    let isOfFahrenheit = ([unit] + [word(2)].compactMap(\.self)).contains {
      $0 == "f" || $0 == "fahrenheit"
    }
    let celsius = isOfFahrenheit ? (number - 32) / 1.8 : number
    try check((-60...60).contains(celsius), number, unit)
    standing.celsius = celsius
    // "30 degrees celsius"
    if let next = word(2), PlainVocabulary.degrees.contains(next) { at += 1 }
  }
}

extension PlainReader {
  /// What is said of who asks and of the day: age, mass, a child on the way, a race, the ground;
  /// false where the phrase says none of it.
  mutating func readAside(_ phrase: String) throws(PlainWords.TextError) -> Bool {
    switch phrase {
    case "pregnant": standing.isPregnant = true
    case "treadmill": standing.isOnTreadmill = true
    case "beginner", "novice", "new to running", "just starting":
      standing.isBeginner = true
    case "weigh", "weighing":
      guard let number = word(1).flatMap(Double.init),
        let factor = PlainVocabulary.kilograms[word(2) ?? ""],
        (25...300).contains(number * factor)
      else { return false }
      standing.bodyKilograms = number * factor
      at += 2
    case "race tomorrow", "race is tomorrow": standing.raceInDays = 1
    case "race today", "race is today": standing.raceInDays = 0
    case "hurts", "hurt", "aches", "sore", "pain", "painful", "injured", "injury": throw .pain
    default: return false
    }
    return true
  }

  /// An age, or how long it is until a race; false for any other number.
  private mutating func readAge(_ number: Double, _ unit: String) -> Bool {
    let isOfAge =
      ["year-old", "yo"].contains(unit)
      || ["year", "years"].contains(unit) && word(2) == "old"
    if isOfAge, (5...120).contains(number) {
      standing.ageYears = number
      return true
    }
    let speaksOfRace = words.contains { ["race", "races", "marathon"].contains($0) }
    guard speaksOfRace, word(-1) == "in" || word(2) == "before",
      let factor = PlainVocabulary.days[unit], (0...3650).contains(number * factor)
    else { return false }
    standing.raceInDays = Int(number * factor)
    return true
  }
}

extension Session.Piece {
  /// Whether it is no longer than two days or 500 km, as sessions are read elsewhere.
  fileprivate var isWithinReason: Bool {
    switch self {
    case .time(let time): time.seconds <= 172_800
    case .distance(let way): way.meters <= 500_000
    }
  }
}

extension Session {
  /// A time or a distance from a number and its unit in plain words.
  static func piece(number: Double, unit: String) -> Piece? {
    guard number > 0 else { return nil }
    return switch unit {
    case "s", "sec", "secs", "second", "seconds": .time(.seconds(number))
    case "min", "mins", "minute", "minutes": .time(.minutes(number))
    case "h", "hr", "hrs", "hour", "hours": .time(.minutes(number * 60))
    case "m", "meter", "meters", "metre", "metres": .distance(.meters(number))
    case "km", "kms", "k", "kilometer", "kilometers", "kilometre", "kilometres":
      .distance(.kilometers(number))
    case "mi", "mile", "miles": .distance(.miles(number))
    case "yd", "yard", "yards": .distance(.meters(number * 0.9144))
    default: nil
    }
  }
}
