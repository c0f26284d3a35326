public import Biomechanics
import Quantities

extension CarriedLoad {
  /// The load that a runner noted in words, such as "vest 6kg" or "1 kg ankle weights each".
  ///
  /// Only what can be read in one way is read (docs/guide/carried-load.md has the grammar): a
  /// place beside a mass with its unit. A limb needs `2x`, a side or "each", since one mass alone
  /// may be of one or of both. Nothing is read where two readings differ, or where the sentence
  /// says that the load was worn for a part of the run, or not at all.
  ///
  /// - Returns: nil when the text says no load.
  public static func noted(in text: String) -> CarriedLoad? {
    var items: [Item] = []
    for sentence in NotedSentence.all(in: text) {
      guard let found = sentence.items else { return nil }
      for item in found where !items.contains(item) {
        // Another mass at the same place is a second reading.
        if items.contains(where: { $0.kind == item.kind && $0.spread == item.spread }) {
          return nil
        }
        items.append(item)
      }
    }
    return items.isEmpty ? nil : CarriedLoad(items)
  }
}

/// A sentence of a note, in words, numbers and marks.
private struct NotedSentence {
  enum Piece: Equatable {
    case word(String)
    case number(Double)
    case mark(Character)
  }

  /// Places as runners write them, the longer first.
  static let places: [(words: [String], kind: LoadKind)] = [
    (["weighted", "vest"], .vest), (["weight", "vest"], .vest), (["vest"], .vest),
    (["backpack"], .pack), (["rucksack"], .pack), (["ruck"], .pack), (["pack"], .pack),
    (["weight", "belt"], .waist), (["waist", "belt"], .waist),
    (["ankle", "weights"], .ankle), (["ankle", "weight"], .ankle), (["ankles"], .ankle),
    (["ankle"], .ankle), (["wrist", "weights"], .wrist), (["wrist", "weight"], .wrist),
    (["wrists"], .wrist), (["wrist"], .wrist), (["hand", "weights"], .hand),
    (["hand", "weight"], .hand), (["dumbbells"], .hand), (["dumbbell"], .hand),
    (["thigh", "weights"], .thigh), (["thigh", "weight"], .thigh),
    (["shank", "weights"], .shank), (["calf", "weights"], .shank),
  ]

  static let kilograms: [String: Double] = [
    "kg": 1, "kgs": 1, "kilo": 1, "kilos": 1, "kilogram": 1, "kilograms": 1,
    "g": 0.001, "gram": 0.001, "grams": 0.001,
    "lb": 0.45359237, "lbs": 0.45359237, "pound": 0.45359237, "pounds": 0.45359237,
  ]

  /// Words beside which a load was worn for a part of the run, by somebody else, or not at all.
  static let doubts: Set<String> = [
    "no", "not", "without", "never", "forgot", "instead", "lost", "left", "next", "tomorrow",
    "should", "could", "would", "planned", "plan", "want", "bought", "ordered", "sold", "removed",
    "off", "dropped", "last", "first", "half", "until", "till", "after", "before", "then", "lap",
    "laps", "part", "partly", "except", "his", "her", "their", "friend", "partner", "dog", "pocket",
    "usually", "or",
  ]

  /// The most that is believed of a note. A choice of this project.
  static let heaviestKilograms = 60.0

  var pieces: [Piece] = []

  /// The masses in the sentence; nil when they can be read in two ways.
  var items: [CarriedLoad.Item]? {
    var found: [CarriedLoad.Item] = []
    var used = Set<Int>()
    for start in pieces.indices {
      for phrase in [phrase(placeFirst: start), phrase(massFirst: start)] {
        guard let phrase else { continue }
        guard let item = phrase.item, used.isDisjoint(with: phrase.mass) else { return nil }
        used.formUnion(phrase.mass)
        found.append(item)
      }
    }
    return found.isEmpty || !isDoubtful ? found : nil
  }

  private var isDoubtful: Bool {
    pieces.enumerated().contains { index, piece in
      guard case .word(let word) = piece, Self.doubts.contains(word) else { return false }
      // "Left ankle" is a side.
      return word != "left" || place(at: index + 1) == nil
    }
  }
}

extension NotedSentence {
  /// A mass beside a place, read from some pieces; no item when it can be meant in two ways.
  fileprivate struct Phrase {
    var item: CarriedLoad.Item?
    var mass: Range<Int>
  }

  /// "Vest 6 kg", "vest: 6 kg", "vest (6 kg)", "ankle weights 2x0.5kg", "ankle weights 1kg each".
  private func phrase(placeFirst start: Int) -> Phrase? {
    guard let place = place(at: start), !isPlaceInside(start) else { return nil }
    var next = place.end
    if let joint = piece(next), Self.joints.contains(joint) { next += 1 }
    guard let mass = mass(at: next) else { return nil }
    var rest = mass.end
    if piece(rest) == .mark(")") { rest += 1 }
    return phrase(place, mass, each: isEach(at: rest))
  }

  /// "6 kg vest", "2x0.5kg ankle weights", "1 kg on each ankle", "1 kg ankle weights each".
  private func phrase(massFirst start: Int) -> Phrase? {
    guard let mass = mass(at: start) else { return nil }
    var next = mass.end
    var each = false
    if piece(next) == .word("on"), piece(next + 1) == .word("each") {
      each = true
      next += 2
    } else if piece(next) == .word("per") {
      each = true
      next += 1
    } else if piece(next) == .mark("-") {
      next += 1
    }
    guard let place = place(at: next) else { return nil }
    return phrase(place, mass, each: each || isEach(at: place.end))
  }

  private func phrase(_ place: Place, _ mass: NotedMass, each: Bool) -> Phrase {
    var phrase = Phrase(item: nil, mass: mass.pieces)
    let isLimb = place.kind.isOnLimb
    let isSaid = [mass.isTwice, each, place.side != nil].count { $0 }
    guard isSaid == (isLimb ? 1 : 0), piece(mass.end) != .word("of") else { return phrase }
    let kilograms = mass.kilograms * (mass.isTwice || each ? 2 : 1)
    guard kilograms > 0, kilograms <= Self.heaviestKilograms else { return phrase }
    phrase.item = CarriedLoad.Item(
      place.kind, .kilograms(kilograms), spread: place.side ?? .both)
    return phrase
  }

  private static let joints: [Piece] = [
    .mark(":"), .mark("="), .mark("("), .word("of"), .word("with"), .word("at"),
  ]

  private func piece(_ index: Int) -> Piece? {
    pieces.indices.contains(index) ? pieces[index] : nil
  }

  /// "Each", "each side", "per ankle".
  private func isEach(at index: Int) -> Bool {
    piece(index) == .word("each") || piece(index) == .word("per") && place(at: index + 1) != nil
  }

  private struct Place {
    var kind: LoadKind
    var side: CarriedLoad.Spread?
    var end: Int
  }

  private func place(at start: Int) -> Place? {
    guard case .word(let word)? = piece(start) else { return nil }
    if let side = CarriedLoad.Spread(rawValue: word), side != .both {
      guard var place = place(at: start + 1), place.side == nil else { return nil }
      place.side = side
      return place
    }
    for place in Self.places {
      let words = place.words.map(Piece.word)
      if pieces[start...].starts(with: words) {
        return Place(kind: place.kind, end: start + words.count)
      }
    }
    return nil
  }

  /// Whether a place begins with the word before, so that this is only its end.
  private func isPlaceInside(_ start: Int) -> Bool {
    guard start > 0, let before = place(at: start - 1) else { return false }
    return before.end > start
  }

  private struct NotedMass {
    var kilograms: Double
    var isTwice: Bool
    var pieces: Range<Int>
    var end: Int { pieces.upperBound }
  }

  /// "6 kg", "2x0.5kg". The end of a span ("6-8 kg") or of a fraction ("1/2 kg") is none.
  private func mass(at start: Int) -> NotedMass? {
    guard case .number(let first)? = piece(start) else { return nil }
    if let before = piece(start - 1), Self.breaks.contains(before), isNumber(start - 2) {
      return nil
    }
    if start > 0, piece(start - 1) == .word("x") { return nil }
    var next = start + 1
    if first == 2, piece(next) == .word("x"), case .number(let each)? = piece(next + 1) {
      next += 2
      guard let factor = unit(at: &next) else { return nil }
      return NotedMass(kilograms: each * factor, isTwice: true, pieces: start..<next)
    }
    guard let factor = unit(at: &next) else { return nil }
    return NotedMass(kilograms: first * factor, isTwice: false, pieces: start..<next)
  }

  private static let breaks: [Piece] = [.mark("-"), .mark("/"), .mark("."), .word("to")]

  private func isNumber(_ index: Int) -> Bool {
    if case .number? = piece(index) { true } else { false }
  }

  private func unit(at index: inout Int) -> Double? {
    var place = index
    if piece(place) == .mark("-") { place += 1 }
    guard case .word(let word)? = piece(place), let factor = Self.kilograms[word] else {
      return nil
    }
    index = place + 1
    return factor
  }
}

extension NotedSentence {
  /// The sentences of a text. A point between digits ends none.
  static func all(in text: String) -> [NotedSentence] {
    var sentences = [NotedSentence()]
    let characters = Array(text.lowercased().prefix(longest))
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character.isASCIIDigit {
        sentences[sentences.count - 1].pieces.append(number(in: characters, from: &index))
        continue
      }
      if character.isLetter {
        let joins = !sentences[sentences.count - 1].endsInNumber
        sentences[sentences.count - 1].pieces.append(
          word(in: characters, from: &index, joins: joins))
        continue
      }
      index += 1
      switch character {
      case ".", ";", "!", "?": sentences.append(NotedSentence())
      case "×": sentences[sentences.count - 1].pieces.append(.word("x"))
      case "–", "—": sentences[sentences.count - 1].pieces.append(.mark("-"))
      case _ where character.isNewline: sentences.append(NotedSentence())
      case _ where character.isWhitespace: break
      default: sentences[sentences.count - 1].pieces.append(.mark(character))
      }
    }
    return sentences
  }

  /// How much of a note is read. A choice of this project.
  private static let longest = 4000

  private static func number(in characters: [Character], from index: inout Int) -> Piece {
    var digits = ""
    while index < characters.count {
      let character = characters[index]
      let isPoint = (character == "." || character == ",") && !digits.contains(".")
      if character.isASCIIDigit {
        digits.append(character)
      } else if isPoint, index + 1 < characters.count, characters[index + 1].isASCIIDigit {
        digits.append(".")
      } else {
        break
      }
      index += 1
    }
    return Double(digits).map(Piece.number) ?? .mark("?")
  }

  /// Whether a unit may follow: "6kg-vest", "10-pound-vest".
  private var endsInNumber: Bool {
    if case .number? = pieces.last { return true }
    return pieces.last == .mark("-") && isNumber(pieces.count - 2)
  }

  /// A word; "vest-pocket" and "runner's" are one, but "2x0.5" ends its word at a digit.
  private static func word(
    in characters: [Character], from index: inout Int, joins: Bool
  ) -> Piece {
    var word = ""
    while index < characters.count {
      let character = characters[index]
      let isJoint = joins && "-'’".contains(character) && index + 1 < characters.count
      guard character.isLetter || isJoint && characters[index + 1].isLetter else { break }
      word.append(character)
      index += 1
    }
    return .word(word)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
