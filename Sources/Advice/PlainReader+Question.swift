import Biomechanics
import Logbook
import Quantities

extension PlainReader {
  /// Puts together what was read.
  mutating func question() throws(PlainWords.TextError) -> PlainWords {
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
    guard let kind else { throw speaksOfWeight && goal != .weight ? .noPlace : .noSession }
    if speaksOfWeight, loads.isEmpty, tow == nil, parachute == nil, goal != .weight,
      kind.movement != .exercise || exercise != nil
    {
      throw .noPlace
    }
    var session = Session(kind)
    if let exercise {
      guard [.strength, .hip, .balance].contains(kind) else {
        throw .twoReadings("\(exercise.rawValue) and \(kind.title.lowercased())")
      }
      session.amount = .exercise(exercise)
    }
    if let amount {
      let isOfPlace = kind.movement == .exercise || kind == .rest || kind == .mobility
      if isOfPlace, case .distance = amount {
        throw .twoReadings("a distance and \(kind.title.lowercased())")
      }
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
      guard masses.isEmpty else { throw .noPlace }
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
          share: typed.share.map { $0 * factor }, side: side(at: place)))
    }
    guard rest.isEmpty else { throw .twoReadings("more masses than places") }
    return loads
  }

  /// The side of a limb, where it is said right before or behind its word.
  private func side(at place: (kind: LoadKind, word: Int)) -> CarriedLoad.Spread {
    guard place.kind.isOnLimb else { return .both }
    let near = words[max(0, place.word - 1)..<min(words.count, place.word + 2)]
    return near.contains("left") ? .left : near.contains("right") ? .right : .both
  }

  /// Whether "each" or "per" stands between or right behind.
  private func isEach(from mass: Int, to place: Int) -> Bool {
    let low = min(mass, place)
    let high = min(max(mass, place) + 3, words.count - 1)
    return words[low...high].contains { ["each", "both", "per", "apiece", "every"].contains($0) }
  }
}
