import Biomechanics

/// Reads the text form of a session: a descent by the grammar of docs/WORKOUTS.md.
struct WorkoutReader {
  let characters: [Character]
  var position = 0
  private var partCount = 0

  init(_ text: String) { characters = Array(text) }

  /// The whole text as one session.
  mutating func workout() throws(WorkoutTextError) -> Workout {
    guard characters.count <= Workout.Limits.characters else {
      throw error(.tooLong, from: Workout.Limits.characters, to: characters.count)
    }
    let parts = try parts(depth: 0)
    if peek == ")" { throw error(.bracketTooMany, from: position, to: position + 1) }
    if let peek { throw error(.unexpected(String(peek)), from: position, to: position + 1) }
    guard !parts.isEmpty else { throw error(.nothing, from: 0, to: 0) }
    guard parts.doneCount <= Workout.Limits.doneParts else {
      throw error(.tooMany, from: 0, to: characters.count)
    }
    return Workout(parts)
  }

  /// Parts up to the end or a closing bracket.
  private mutating func parts(depth: Int) throws(WorkoutTextError) -> [Workout.Part] {
    var parts: [Workout.Part] = []
    while true {
      skipSpace()
      if peek == nil || peek == ")" { return parts }
      parts.append(try part(depth: depth))
      skipSpace()
      guard let next = peek, next == ";" || next == "," || next.isNewline else { return parts }
      while let separator = peek, separator == ";" || separator == "," || separator.isNewline {
        position += 1
        skipSpace()
        let isDouble = peek == ";" || peek == ","
        if isDouble, !separator.isNewline {
          throw error(.partMissing, from: position, to: position)
        }
      }
    }
  }

  private mutating func part(depth: Int) throws(WorkoutTextError) -> Workout.Part {
    partCount += 1
    guard partCount <= Workout.Limits.parts else {
      throw error(.tooMany, from: position, to: position + 1)
    }
    let start = position
    guard let first = peek else { throw error(.partMissing, from: start, to: start) }
    if first.isDigit {
      if let count = takeCount() { return try repeats(count, from: start, depth: depth) }
      return .step(try step(role: .main))
    }
    guard first.isLetter else {
      throw error(.unexpected(String(first)), from: start, to: start + 1)
    }
    let word = takeWord()
    if word == WorkoutStep.End.openWord { return .step(try step(.open, role: .main)) }
    if let role = WorkoutStep.Role(rawValue: word), role != .main {
      skipSpace()
      return .step(try step(role: role))
    }
    if word == "on" { return try putOn() }
    if word == "off" { return .takeOff(try place()) }
    if let exercise = Exercise(rawValue: word) { return .exercise(try sets(of: exercise)) }
    throw error(.unknownWord(word), from: start, to: position)
  }

  private mutating func repeats(
    _ count: Int, from start: Int, depth: Int
  ) throws(WorkoutTextError) -> Workout.Part {
    guard Workout.Limits.count.contains(count) else {
      throw error(.count, from: start, to: position)
    }
    guard depth < Workout.Limits.depth else { throw error(.tooDeep, from: start, to: position) }
    skipSpace()
    let bracket = position
    guard take("(") else { return .repeats(count, [try part(depth: depth + 1)]) }
    let inner = try parts(depth: depth + 1)
    guard take(")") else {
      if let peek { throw error(.unexpected(String(peek)), from: position, to: position + 1) }
      throw error(.bracketMissing, from: bracket, to: bracket + 1)
    }
    guard !inner.isEmpty else { throw error(.emptyRepeats, from: bracket, to: position) }
    return .repeats(count, inner)
  }

  // What is carried.

  private mutating func putOn() throws(WorkoutTextError) -> Workout.Part {
    let kind = try place()
    let start = position
    guard take("=") else {
      guard WornPiece.allows(nil, for: kind) else {
        throw error(.amount(kind.key), from: start, to: start)
      }
      return .putOn(WornPiece(kind))
    }
    let amount = try amount(.amount(kind.key))
    guard WornPiece.allows(amount.unit, for: kind) else {
      throw error(.amount(kind.key), from: start + 1, to: position)
    }
    return .putOn(WornPiece(kind, amount))
  }

  private mutating func place() throws(WorkoutTextError) -> LoadKind {
    skipSpace()
    let start = position
    let word = takeWord()
    guard let kind = LoadKind.named(word) else {
      throw error(.place(word), from: start, to: position)
    }
    return kind
  }

  /// A number with a unit of what is carried or pulled.
  mutating func amount(
    _ problem: WorkoutTextError.Problem
  ) throws(WorkoutTextError) -> TypedAmount {
    let start = position
    let number = try number()
    var word = String(characters[position...].prefix { $0.isLetter || $0 == "%" }).lowercased()
    position += word.count
    if word == "m", take("2") { word = "m2" }
    guard let unit = TypedAmount.Unit.allCases.first(where: { $0.rawValue.lowercased() == word }),
      Workout.Limits.amount.contains(number.value)
    else { throw error(problem, from: start, to: position) }
    return TypedAmount(number, unit)
  }
}

extension WorkoutReader {
  /// The words that may begin or fill a step.
  static var vocabulary: String {
    (["wu", "cd", "lap", "on", "off"] + WorkoutStep.Ground.allCases.map(\.rawValue)
      + WorkoutStep.Manner.allCases.map(\.rawValue) + Exercise.allCases.map(\.rawValue))
      .joined(separator: " ")
  }

  /// The words for what can be put on.
  static var places: String { LoadKind.all.map(\.key).joined(separator: " ") }

  /// The next character, where there is one.
  var peek: Character? { position < characters.count ? characters[position] : nil }

  /// An error about some characters.
  func error(
    _ problem: WorkoutTextError.Problem, from start: Int, to end: Int
  ) -> WorkoutTextError {
    WorkoutTextError(problem, offset: start, length: max(0, end - start))
  }

  /// Steps over blanks; ends of lines part steps and stay.
  mutating func skipSpace() {
    while let next = peek, next.isWhitespace, !next.isNewline { position += 1 }
  }

  /// Takes a character where it is the next.
  mutating func take(_ character: Character) -> Bool {
    guard peek == character else { return false }
    position += 1
    return true
  }

  /// Takes letters and hyphens as one word in small letters.
  mutating func takeWord() -> String {
    let word = characters[position...].prefix { $0.isLetter || $0 == "-" }
    position += word.count
    return String(word).lowercased()
  }

  /// Takes a number of repeats with its `x` or `×`; stays where it is when none stands there.
  mutating func takeCount() -> Int? {
    let digits = characters[position...].prefix { $0.isDigit }
    let rest = characters[(position + digits.count)...]
    let blanks = rest.prefix { $0 == " " }.count
    guard rest.dropFirst(blanks).first.map({ "xX×".contains($0) }) == true, digits.count <= 6 else {
      return nil
    }
    position += digits.count + blanks + 1
    return Int(String(digits))
  }

  /// A number with at most three decimals.
  mutating func number() throws(WorkoutTextError) -> TypedNumber {
    let start = position
    let text = characters[position...].prefix { $0.isDigit || $0 == "." }
    position += text.count
    guard let number = TypedNumber(text: String(text)) else {
      throw error(.number, from: start, to: position)
    }
    return number
  }

  /// A whole number.
  mutating func whole() throws(WorkoutTextError) -> Int {
    let start = position
    let digits = characters[position...].prefix { $0.isDigit }
    position += digits.count
    guard digits.count <= 6, let value = Int(String(digits)) else {
      throw error(.number, from: start, to: position)
    }
    return value
  }
}

extension Character {
  /// Whether it is one of the ten plain digits.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
