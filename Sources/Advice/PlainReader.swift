import Biomechanics
import Logbook
import Quantities

/// Reads a question word by word.
struct PlainReader {
  var words: [String]
  /// Where the next word stands.
  var at = 0

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
  var isTow = false
  /// Whether a weight was spoken of, wherever it sits.
  var speaksOfWeight = false
  /// What was said of who asks and of the day.
  var standing = PlainWords.Standing()
  private var unknown: [String] = []

  /// A mass as typed, and whether it is that of one side.
  struct Typed {
    var kilograms: Double?
    var share: Double?
    var isEach: Bool
    var word: Int
  }

  init(_ text: String) { words = Self.split(text) }

  /// Words and numbers apart: `2x0.5kg` becomes `2 x 0.5 kg`. A comma within a number stands for a
  /// point, or for nothing where it parts thousands.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var last: Character = " "
    for letter in text.lowercased() {
      let isDigit = ("0"..."9").contains(letter)
      let isPoint = (letter == "." || letter == ",") && ("0"..."9").contains(last)
      let isLetter = letter.isLetter || letter == "-" && last.isLetter || letter == "'"
      let wasNumber = ("0"..."9").contains(last) || last == "." || last == ","
      let wasLetter = last.isLetter || last == "-" || last == "'"
      if isDigit || isPoint || isLetter {
        if isLetter ? wasLetter : wasNumber, let end = parts.indices.last {
          parts[end].append(letter)
        } else {
          parts.append(String(letter))
        }
      } else if letter == "%" || letter == "×" {
        parts.append(letter == "×" ? "x" : "%")
      }
      // A point that ends a word begins no number.
      last = letter == "," || letter == "." ? (isPoint ? letter : " ") : letter
    }
    return parts.map(tidied).filter { !$0.isEmpty }
  }

  private static func tidied(_ part: String) -> String {
    var text = part[...]
    while let end = text.last, ".,-'".contains(end) { text.removeLast() }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return String(text) }
    let isOfThousands = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
    return groups.joined(separator: isOfThousands ? "" : ".")
  }

  mutating func read() throws(PlainWords.TextError) -> PlainWords {
    while at < words.count { try readNext() }
    guard unknown.isEmpty else { throw .unknownWords(unknown) }
    return try question()
  }

  func word(_ offset: Int) -> String? {
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
    if try readAside(phrase) { return true }
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
    } else if let race = PlainVocabulary.races[phrase] {
      amount = .distance(.meters(race))
      if kind == nil { kind = .long }
    } else if phrase == "an hour" || phrase == "half an hour" {
      amount = .time(.minutes(phrase == "an hour" ? 60 : 30))
    } else if phrase == "parachute" || phrase == "chute" {
      parachute = parachute ?? 1.1
    } else if let number = PlainVocabulary.numbers[phrase], phrase.split(separator: " ").count == 1
    {
      try readNumber(number)
      at -= 1
    } else {
      if PlainVocabulary.weights.contains(phrase) { speaksOfWeight = true }
      return PlainVocabulary.fillers.contains(phrase)
    }
    return true
  }

  /// The narrower of two kinds wins: "hill sprints", "easy run up a hill".
  private mutating func set(_ found: SessionKind, _ phrase: String) throws(PlainWords.TextError) {
    guard let now = kind, now != found else {
      kind = found
      return
    }
    let both: Set = [now, found]
    let climbs: Set<SessionKind> = [.hills, .highResistance, .stairs]
    if both.contains(.walk), !both.isDisjoint(with: climbs) {
      // Up a hill or stairs one may walk as well.
      kind = .walk
      grade = grade ?? PlainVocabulary.usualClimb
    } else if both == [.sprints, .hills] {
      kind = .hillSprints
    } else if both == [.intervals, .hills] {
      kind = .hills
    } else if found == .easy, phrase != "easy" {
      return
    } else if now == .easy {
      kind = found
    } else {
      throw .twoReadings(phrase)
    }
  }
}
