import Biomechanics
import Quantities

/// A set in the words of a sentence.
struct LabPhrase: Sendable {
  let set: LabSet
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// What is carried and what pulls, each in words; empty for nothing.
  var parts: [String] {
    var parts = set.carriedLoad.items.filter { $0.mass > .zero }.map(words)
    if set.dragNewtons != 0 {
      let force = LabNumber.drag.shown(abs(set.dragNewtons), formats)
      parts.append(texts(set.dragNewtons > 0 ? LabLoadText.pull : .push, ["force": force]))
    }
    if let tow = set.tow {
      parts.append(texts(LabLoadText.tow, ["mass": mass(tow.mass.kilograms)]))
    }
    if let parachute = set.parachute {
      let area = LabNumber.parachute.shown(parachute.area.squareMeters, formats)
      parts.append(texts(LabLoadText.parachute, ["area": area]))
    }
    if !set.bands.isEmpty { parts.append(texts(LabLoadText.bands, count: set.bands.count)) }
    return parts
  }

  /// All of it in one phrase.
  var joined: String {
    let parts = parts
    guard let last = parts.last else { return texts[LabLoadText.nothing] }
    guard let first = parts.dropLast().first else { return last }
    let head = parts.dropFirst().dropLast().reduce(first) {
      texts(LabLoadText.comma, ["first": $0, "last": $1])
    }
    return texts(LabLoadText.and, ["first": head, "last": last])
  }

  /// The phrase with its slope, as the name of a set that is compared.
  func name(grade: Double) -> String {
    guard grade != 0 else { return joined }
    let size = LabNumber.grade.shown(abs(grade), formats)
    let slope = texts(grade > 0 ? LabLoadText.up : .down, ["grade": size])
    return set.isLoaded ? texts(LabLoadText.comma, ["first": joined, "last": slope]) : slope
  }

  /// The places that the drawing shows, by their keys.
  var places: String {
    var places = set.carriedLoad.items.filter { $0.mass > .zero }.map(\.kind.key)
    if set.dragNewtons != 0 { places.append(LoadKind.drag.key) }
    if set.tow != nil { places.append(LoadKind.tow.key) }
    if set.parachute != nil { places.append(LoadKind.parachute.key) }
    if !set.bands.isEmpty { places.append(LoadKind.band.key) }
    return places.joined(separator: " ")
  }

  /// A mass for reading.
  func mass(_ kilograms: Double) -> String { LabNumber.amount.shown(kilograms, formats) }

  private func words(_ item: CarriedLoad.Item) -> String {
    let total = mass(item.mass.kilograms)
    switch item.kind {
    case .vest: return texts(LabLoadText.vest, ["mass": total])
    case .pack: return texts(LabLoadText.pack, ["mass": total])
    case .waist: return texts(LabLoadText.waist, ["mass": total])
    default: break
    }
    let place = LabPlace(item.kind).map { texts[$0.one] } ?? item.kind.title
    let isHeld = item.kind == .hand
    guard item.spread != .both else {
      let text: LabLoadText = isHeld ? .inEach : .onEach
      return texts(text, ["mass": mass(item.mass.kilograms / 2), "place": place])
    }
    let side = texts[item.spread == .left ? LabLoadText.left : .right]
    return texts(
      isHeld ? LabLoadText.inSide : .onSide, ["mass": total, "place": place, "side": side])
  }
}

/// How the page calls a place for a load.
struct LabPlace: Sendable {
  let kind: LoadKind
  /// One of it, in a sentence.
  let one: LabLoadText
  /// On its button.
  let button: LabLoadText

  init?(_ kind: LoadKind) {
    guard let place = Self.all.first(where: { $0.kind == kind }) else { return nil }
    self = place
  }

  private init(_ kind: LoadKind, _ one: LabLoadText, _ button: LabLoadText) {
    self.kind = kind
    self.one = one
    self.button = button
  }

  /// Every place a mass can be at, as the buttons stand.
  static let all: [LabPlace] = [
    LabPlace(.ankle, .ankle, .placeAnkle), LabPlace(.foot, .foot, .placeFoot),
    LabPlace(.shank, .shank, .placeShank), LabPlace(.thigh, .thigh, .placeThigh),
    LabPlace(.waist, .waist, .placeWaist), LabPlace(.vest, .vest, .placeVest),
    LabPlace(.pack, .pack, .placePack), LabPlace(.wrist, .wrist, .placeWrist),
    LabPlace(.hand, .hand, .placeHand),
  ]
}

extension String {
  /// The text with its first letter as a sentence begins.
  var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
