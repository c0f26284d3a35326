import Biomechanics
import Logbook
import Quantities

/// Reads a question word by word.
struct PlainReader {
  var words: [String]
  private var at = 0

  var kind: SessionKind?
  var exercise: Exercise?
  var amount: Session.Amount?
  var count: Int?
  var masses: [Typed] = []
  var places: [(kind: LoadKind, word: Int)] = []
  var tow: Double?
  var parachute: Double?
  var grade: Double?
  var goal: Goal?
  private var isTow = false
  private var unknown: [String] = []

  /// A mass as typed, and whether it is that of one side.
  struct Typed {
    var kilograms: Double?
    var share: Double?
    var isEach: Bool
    var word: Int
  }

  init(_ text: String) { words = Self.split(text) }

  /// Words and numbers apart: `2x0.5kg` becomes `2 x 0.5 kg`.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var last: Character = " "
    for letter in text.lowercased() {
      let isDigit = ("0"..."9").contains(letter)
      let isPoint = (letter == "." || letter == ",") && ("0"..."9").contains(last)
      let isLetter = letter.isLetter || letter == "-" && last.isLetter || letter == "'"
      let wasDigit = ("0"..."9").contains(last) || last == "."
      if isDigit || isPoint {
        if wasDigit, let end = parts.indices.last {
          parts[end].append(letter == "," ? "." : letter)
        } else {
          parts.append(String(letter))
        }
      } else if isLetter {
        if last.isLetter || last == "-" || last == "'", let end = parts.indices.last {
          parts[end].append(letter)
        } else {
          parts.append(String(letter))
        }
      } else if letter == "%" || letter == "×" {
        parts.append(letter == "×" ? "x" : "%")
      }
      last = letter == "," ? (isPoint ? "." : " ") : letter
    }
    return parts.map { part in
      var text = part[...]
      while let end = text.last, ".-'".contains(end) { text.removeLast() }
      return String(text)
    }.filter { !$0.isEmpty }
  }

  mutating func read() throws(PlainWords.TextError) -> PlainWords {
    while at < words.count { try readNext() }
    guard unknown.isEmpty else { throw .unknownWords(unknown) }
    return try question()
  }

  private func word(_ offset: Int) -> String? {
    words.indices.contains(at + offset) ? words[at + offset] : nil
  }

  private mutating func readNext() throws(PlainWords.TextError) {
    if let number = Double(words[at]) { return try readNumber(number) }
    for length in [3, 2, 1] where at + length <= words.count {
      let phrase = words[at..<(at + length)].joined(separator: " ")
      if try read(phrase) {
        at += length
        return
      }
    }
    unknown.append(words[at])
    at += 1
  }

  /// A phrase of one to three words; false where it is not known.
  private mutating func read(_ phrase: String) throws(PlainWords.TextError) -> Bool {
    if let place = PlainVocabulary.places[phrase] {
      places.append((place, at))
    } else if let found = PlainVocabulary.kinds[phrase] {
      try set(found, phrase)
    } else if let found = PlainVocabulary.exercises[phrase] {
      exercise = found.exercise
      if kind == nil { kind = found.kind }
    } else if let found = PlainVocabulary.goal(of: phrase) {
      goal = found
    } else if PlainVocabulary.tows.contains(phrase) {
      isTow = true
    } else if phrase == "an hour" || phrase == "half an hour" {
      amount = .time(.minutes(phrase == "an hour" ? 60 : 30))
    } else if phrase == "parachute" || phrase == "chute" {
      parachute = parachute ?? 1.1
    } else if let number = PlainVocabulary.numbers[phrase], length(of: phrase) == 1 {
      try readNumber(number)
      at -= 1
    } else {
      return PlainVocabulary.fillers.contains(phrase)
    }
    return true
  }

  private func length(of phrase: String) -> Int { phrase.split(separator: " ").count }

  /// The narrower of two kinds wins: "hill sprints", "easy run up a hill".
  private mutating func set(_ found: SessionKind, _ phrase: String) throws(PlainWords.TextError) {
    guard let now = kind, now != found else {
      kind = found
      return
    }
    if found == .easy, phrase != "easy" { return }
    if now == .easy { kind = found } else { throw .twoReadings(phrase) }
  }

  private mutating func readNumber(_ number: Double) throws(PlainWords.TextError) {
    let text = words[at]
    guard let unit = word(1) else { throw .looseNumber(text) }
    if unit == "x" || unit == "times", let next = word(2), let piece = Double(next) {
      return try readRepeats(number, piece)
    }
    if let factor = PlainVocabulary.kilograms[unit] {
      masses.append(Typed(kilograms: number * factor, isEach: false, word: at))
    } else if unit == "%" || unit == "percent" {
      try readPercent(number)
    } else if let piece = Session.piece(number: number, unit: unit) {
      switch piece {
      case .time(let time): amount = .time(time)
      case .distance(let way): amount = .distance(way)
      }
    } else if PlainVocabulary.kinds[unit] != nil || PlainVocabulary.exercises[unit] != nil {
      count = Int(exactly: number)
      at += 1
      return
    } else {
      throw .looseNumber(text + " " + unit)
    }
    at += 2
  }

  /// `5 x 20 s`, or `2 x 0.5 kg`.
  private mutating func readRepeats(
    _ number: Double, _ piece: Double
  ) throws(PlainWords.TextError) {
    let text = words[at...].prefix(4).joined(separator: " ")
    guard let unit = word(3), let count = Int(exactly: number), (1...100).contains(count) else {
      throw .looseNumber(text)
    }
    if let factor = PlainVocabulary.kilograms[unit], count == 2 {
      masses.append(Typed(kilograms: piece * factor, isEach: true, word: at))
    } else if let one = Session.piece(number: piece, unit: unit) {
      amount = .repeats(count, one)
    } else {
      throw .looseNumber(text)
    }
    at += 4
  }

  /// A share of body mass before a place, else a slope.
  private mutating func readPercent(_ number: Double) throws(PlainWords.TextError) {
    let next = words[(at + 2)...].prefix(4)
    let isSlope = next.contains { ["hill", "hills", "slope", "grade", "incline"].contains($0) }
    if isSlope {
      grade = number
    } else {
      masses.append(Typed(share: number / 100, isEach: false, word: at))
    }
  }
}

extension PlainReader {
  /// Puts together what was read.
  private mutating func question() throws(PlainWords.TextError) -> PlainWords {
    var assumed: [Question.Assumption] = []
    if isTow, tow == nil {
      if let first = masses.first {
        tow = first.kilograms
        masses.removeFirst()
      } else {
        tow = 15
        assumed.append(.mass)
      }
    }
    let loads = try pairs(&assumed)
    if kind == nil {
      if isTow || parachute != nil { kind = isTow ? .tow : .accelerations }
      if !loads.isEmpty || amount != nil, kind == nil {
        kind = .easy
        assumed.append(.session)
      }
    }
    if kind == nil, goal == .muscle {
      kind = .easy
      assumed.append(.session)
    }
    guard let kind else { throw .noSession }
    var session = Session(kind)
    if let exercise {
      guard [.strength, .hip, .balance].contains(kind) else {
        throw .twoReadings("\(exercise.rawValue) and \(kind.title.lowercased())")
      }
      session.amount = .exercise(exercise)
    }
    if let amount {
      session.amount = amount
    } else if exercise == nil {
      if let count, case .repeats(_, let piece) = kind.usual {
        session.amount = .repeats(min(max(count, 1), 100), piece)
      }
      assumed.append(.amount)
    }
    return PlainWords(reading: self, session: session, loads: loads, assumed: assumed)
  }

  /// Each place with its mass: the nearest one. A place without a mass takes half a kilogram a side
  /// or a twentieth of body mass.
  private func pairs(
    _ assumed: inout [Question.Assumption]
  ) throws(PlainWords.TextError) -> [PlainWords.TypedLoad] {
    guard !places.isEmpty else {
      guard masses.isEmpty else { throw .looseNumber("a mass without a place") }
      return []
    }
    var rest = masses
    var loads: [PlainWords.TypedLoad] = []
    for place in places where !loads.contains(where: { $0.kind == place.kind }) {
      let nearest = rest.indices.min {
        abs(rest[$0].word - place.word) < abs(rest[$1].word - place.word)
      }
      guard let nearest else {
        assumed.append(.mass)
        let isLimb = place.kind.isOnLimb
        loads.append(
          .init(kind: place.kind, kilograms: isLimb ? 1 : nil, share: isLimb ? nil : 0.05))
        continue
      }
      let typed = rest.remove(at: nearest)
      let isEach = typed.isEach || isEach(from: typed.word, to: place.word)
      let factor = isEach && place.kind.isOnLimb ? 2.0 : 1
      loads.append(
        .init(
          kind: place.kind, kilograms: typed.kilograms.map { $0 * factor },
          share: typed.share.map { $0 * factor }))
    }
    guard rest.isEmpty else { throw .twoReadings("more masses than places") }
    return loads
  }

  /// Whether "each" or "per" stands between or right behind.
  private func isEach(from mass: Int, to place: Int) -> Bool {
    let low = min(mass, place)
    let high = min(max(mass, place) + 3, words.count - 1)
    return words[low...high].contains { ["each", "both", "per", "apiece", "every"].contains($0) }
  }
}

extension Session {
  /// A time or a distance from a number and its unit in plain words.
  static func piece(number: Double, unit: String) -> Piece? {
    guard number > 0, number < 100_000 else { return nil }
    return switch unit {
    case "s", "sec", "secs", "second", "seconds": .time(.seconds(number))
    case "min", "mins", "minute", "minutes": .time(.minutes(number))
    case "h", "hour", "hours": .time(.minutes(number * 60))
    case "m", "meter", "meters", "metre", "metres": .distance(.meters(number))
    case "km", "k", "kilometer", "kilometers", "kilometre", "kilometres":
      .distance(.kilometers(number))
    case "mi", "mile", "miles": .distance(.miles(number))
    default: nil
    }
  }
}
