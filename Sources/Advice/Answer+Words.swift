public import Biomechanics
import Logbook
import Quantities

extension Answer {
  /// The answer in plain words, as a friend who knows would say it: under 150 words.
  ///
  /// The verdict, the facts, what would change it, and the best other way.
  public var summary: [String] {
    var lines = muscleWords.map { [$0, "May you do it? " + opening] } ?? [opening]
    if let words = assumedWords { lines.append(words) }
    lines += because.map { "- \($0.words)" }
    if let words = flipWords { lines.append(words) }
    if let words = alternativeWords { lines.append(words) }
    if let words = clinicianWords { lines.append(words) }
    if verdict != .yes || question.carriedLoad.mass > .zero {
      lines.append("This is training advice, not medical advice.")
    }
    return lines
  }

  /// What food and sleep the goal asks for; nil where it is not about them, and after a red flag.
  public var needs: DailyNeeds? { isRedFlag ? nil : DailyNeeds(question) }

  /// The best other way of each kind of session, where it is ahead more often than not.
  public var bestOfEachKind: [Alternative] {
    var seen: Set<SessionKind> = []
    return alternatives.filter { $0.better > 0.5 && seen.insert($0.session.kind).inserted }
  }

  /// The verdict with what was asked.
  public var opening: String {
    let asked = question.words
    return switch verdict {
    case .yes: "Yes: \(asked)."
    case .lighter:
      lighterForm.map { "Lighter: \($0.words(asMostOf: question))." }
        ?? "Yes, but less of it: \(asked)."
    case .walkIt: "Walk it: not \(asked)."
    case .notNow: "Not now: \(asked)."
    case .no: "No: \(asked)."
    }
  }

  /// Whether it builds muscle, where that is asked: said before whether it may be done, since a yes
  /// to the one is none to the other.
  public var muscleWords: String? {
    guard question.goal == .muscle, !isRedFlag else { return nil }
    return "Will it build muscle? " + BuildingMuscle(question).words
  }

  /// What was taken for granted because the question does not say it: the session, or the weight;
  /// nil where both were said.
  public var assumedWords: String? {
    let parts = [
      question.assumed.contains(.session) ? "session" : nil,
      question.assumed.contains(.mass) ? "weight" : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return "You named no \(parts.joined(separator: " and no ")), so we took \(question.words)."
  }

  /// Who should be seen first; nil where nobody need be.
  public var clinicianWords: String? {
    guard seeClinician else { return nil }
    return isRedFlag
      ? "Please see a doctor or physiotherapist before you run again."
      : "Talk to a doctor, midwife or physiotherapist first."
  }

  /// The first changes, those with the same verdict in one sentence.
  public var flipWords: String? {
    guard !flips.isEmpty else { return nil }
    // What leads to a yes is worth more than what leads halfway.
    let yes = flips.filter { $0.verdict == .yes }
    let told = (verdict == .yes || yes.isEmpty ? flips : yes).prefix(3)
    let sentences = Verdict.allCases.compactMap { verdict -> String? in
      let changes = told.filter { $0.verdict == verdict }.map(\.change)
      return changes.isEmpty ? nil : verdict.sentence(Self.choice(changes))
    }
    return sentences.joined(separator: " ")
  }

  private static func choice(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + ", or " + last
  }

  /// The best other way, and the best that moves as what was asked does.
  public var alternativeWords: String? {
    guard verdict > .lighter, let first = alternatives.first else { return nil }
    let movement = question.session.kind.movement
    let isSame = first.session.kind.movement == movement
    let other = alternatives.first {
      $0.session.kind != first.session.kind && ($0.session.kind.movement == movement || isSame)
    }
    let named = [first, other].compactMap(\.self).filter(\.isSeparated).map(\.words)
    guard !named.isEmpty else {
      return "Near to it: \(first.words). The evidence cannot separate them."
    }
    return "More training for less strain: " + Self.choice(named) + "."
  }
}

extension Verdict {
  /// The sentence that says under which change it would be the verdict.
  fileprivate func sentence(_ change: String) -> String {
    switch self {
    case .yes: "It is a yes \(change)."
    case .lighter: change.prefix(1).uppercased() + change.dropFirst() + ", take less."
    case .walkIt: change.prefix(1).uppercased() + change.dropFirst() + ", walk it."
    case .notNow: "It has to wait \(change)."
    case .no: "It is a no \(change)."
    }
  }
}

extension Question {
  /// What is asked, in words: `a 5 km easy run with 1 kg on each ankle`.
  public var words: String {
    var parts = carriedLoad.items.filter { $0.mass > .zero }.map(\.words)
    if let tow = surroundings.tow {
      parts.append("a \(written(tow.mass.kilograms, decimals: 1)) kg tyre or sled behind")
    }
    if surroundings.parachute != nil { parts.append("a parachute") }
    if surroundings.drag > .zero {
      parts.append("a pull of \(written(surroundings.drag.newtons)) N")
    }
    let base = session.words
    return parts.isEmpty ? base : base + " with " + parts.joined(separator: " and ")
  }
}

extension CarriedLoad.Item {
  /// The mass and its place in words: `1 kg on each ankle`, `a 6 kg vest`.
  public var words: String { words(isMost: false) }

  /// The same where it may be a limit: `at most 1 kg on each ankle`, `a vest of at most 6 kg`.
  func words(isMost: Bool) -> String {
    func kilograms(_ value: Double) -> String {
      value < 1 ? "\(written(value * 1000)) g" : "\(written(value, decimals: 1)) kg"
    }
    let whole = mass.kilograms
    let place = kind.title.lowercased()
    guard kind.isOnLimb else {
      let name = kind == .waist ? "belt" : place
      if isMost { return "a \(name) of at most \(kilograms(whole))" }
      return "\(whole < 1 ? "a" : whole >= 8 && whole < 9 ? "an" : "a") \(kilograms(whole)) \(name)"
    }
    let preposition = kind == .hand ? "in" : "on"
    let most = isMost ? "at most " : ""
    switch spread {
    case .both: return most + "\(kilograms(whole / 2)) \(preposition) each \(place)"
    case .left, .right:
      return most + "\(kilograms(whole)) \(preposition) the \(spread.rawValue) \(place)"
    }
  }
}

extension Alternative {
  /// What would be done, in words.
  public var words: String {
    var question = Question(session, carriedLoad: carriedLoad)
    question.surroundings = surroundings
    return question.words
  }

  /// What the numbers behind a comparison are.
  public static let doubt =
    "Doses and sets of exercises are our proposals, drawn from wide bands. Nobody measured them: "
    + "read the order as a hint."

  /// A share of the draws in words; of all or none of them is never said, because more draws might.
  public static func words(share: Double) -> String {
    share >= 0.995 ? "over 99 %" : share <= 0.005 ? "under 1 %" : percent(share)
  }

  /// How it compares with what was asked, in words.
  public var comparison: String {
    if isSeparated { return "better in \(Self.words(share: better)) of the draws" }
    if 1 - better >= Ranking.separating {
      return "worse in \(Self.words(share: 1 - better)) of the draws"
    }
    return "the evidence cannot separate them "
      + "(better in \(Self.words(share: better)) of the draws)"
  }
}
