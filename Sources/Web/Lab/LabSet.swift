import Biomechanics
import Quantities

/// What is carried, what pulls and how steep it is: one of up to three that are compared.
struct LabSet: Sendable, Hashable {
  var carriedLoad = CarriedLoad.none
  /// In percent; nil takes the slope of the first set.
  var gradePercent: Double?
  var dragNewtons = 0.0
  var tow: Tow?
  var parachute: Parachute?
  var bands: [ElasticBand] = []

  /// Why words are no set.
  struct WordError: Error, Hashable {
    var words: String
  }

  init() {}

  /// A set from words such as `vest=6kg,grade=10` or `none`; a slope that is not named is left
  /// open.
  init(words: String, bodyMass: Mass) throws(WordError) {
    for part in words.split(separator: ",").map(\.trimmed) where part != "none" && !part.isEmpty {
      let halves = part.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard halves.count == 2 else { throw WordError(words: part) }
      try take(key: halves[0], value: halves[1], part: part, bodyMass: bodyMass)
    }
  }

  private mutating func take(
    key: String, value: String, part: String, bodyMass: Mass
  ) throws(WordError) {
    if key == "band" {
      guard let band = ElasticBand(words: value) else { throw WordError(words: part) }
      bands.append(band)
      return
    }
    if let number = LabNumber.named(key) {
      guard case .value(let value) = number.read(value, imperial: false),
        number.allowed.contains(value), put(value, at: number)
      else { throw WordError(words: part) }
      return
    }
    do {
      carriedLoad.items.append(try CarriedLoad.Item(text: part, bodyMass: bodyMass))
    } catch {
      throw WordError(words: part)
    }
  }

  /// Sets a number of the set; false when it is none of a set.
  mutating func put(_ value: Double, at number: LabNumber) -> Bool {
    switch number {
    case .grade: gradePercent = value
    case .drag: dragNewtons = value
    // A pull of nothing is none, and has no doubt either.
    case .tow: tow = value > 0 ? Tow(mass: .kilograms(value), friction: tow?.friction) : nil
    case .friction: tow?.friction = value
    case .parachute: parachute = value > 0 ? Parachute(area: .squareMeters(value)) : nil
    default: return false
    }
    return true
  }

  /// Whether anything is carried or pulls.
  var isLoaded: Bool {
    carriedLoad.mass > .zero || dragNewtons != 0 || tow != nil || parachute != nil
      || !bands.isEmpty
  }

  /// The set as names and values of an address.
  var pairs: [(String, String)] {
    var pairs = carriedLoad.items.filter { $0.mass > .zero }.map { ("carry", $0.words) }
    if let gradePercent { pairs.append(("grade", LabNumber.grade.address(gradePercent))) }
    if dragNewtons != 0 { pairs.append(("drag", LabNumber.drag.address(dragNewtons))) }
    if let tow {
      pairs.append(("tow", LabNumber.tow.address(tow.mass.kilograms)))
      pairs.append(("friction", LabNumber.friction.address(tow.friction)))
    }
    if let parachute {
      pairs.append(("parachute", LabNumber.parachute.address(parachute.area.squareMeters)))
    }
    return pairs + bands.map { ("band", $0.words) }
  }

  /// The set as one word of an address, which `init(words:)` reads back.
  var words: String {
    let parts = pairs.map { $0.0 == "carry" ? $0.1 : $0.0 + "=" + $0.1 }
    return parts.isEmpty ? "none" : parts.joined(separator: ",")
  }
}

extension CarriedLoad.Item {
  /// The item as it is typed: `ankle=2x0.5kg`, `shank@0.4=left:1kg`, `vest=6kg`.
  var words: String {
    let place = fraction == kind.fraction ? "" : "@" + Numerals.plain(fraction, decimals: 4)
    let total = mass.kilograms
    func amount(_ kilograms: Double) -> String { LabNumber.amount.address(kilograms) }
    guard kind.isOnLimb else { return kind.key + place + "=" + amount(total) }
    let mass =
      spread == .both ? "2x" + amount(total / 2) : spread.rawValue + ":" + amount(total)
    return kind.key + place + "=" + mass
  }
}

extension ElasticBand {
  /// A band from words: `left:ankle-right:ankle;300N/m;0.3m`. A place may be followed by `@` and a
  /// fraction of its segment.
  init?(words: String) {
    let parts = words.lowercased().split(separator: ";").map(\.trimmed)
    guard parts.count == 3 else { return nil }
    let ends = parts[0].split(separator: "-").map { Attachment(words: String($0)) }
    guard ends.count == 2, let from = ends[0], let to = ends[1], parts[1].hasSuffix("n/m"),
      let stiffness = Double(parts[1].dropLast(3).trimmed), (0...5000).contains(stiffness),
      case .value(let length) = LabNumber.height.read(parts[2], imperial: false),
      (0...3).contains(length)
    else { return nil }
    self.init(
      from: from, to: to, newtonsPerMeter: stiffness, restLength: .meters(length))
  }

  /// The band as it is typed.
  var words: String {
    let stiffness = Numerals.plain(newtonsPerMeter, decimals: 4)
    let length = Numerals.plain(restLength.meters, decimals: 4)
    return "\(from.words)-\(to.words);\(stiffness)N/m;\(length)m"
  }
}

extension ElasticBand.Attachment {
  /// A place from words: `left:ankle`, `right:thigh@0.3`, `waist`.
  init?(words: String) {
    let parts = words.split(separator: ":", maxSplits: 1).map(\.trimmed)
    guard let last = parts.last else { return nil }
    let place = last.split(separator: "@", maxSplits: 1).map(String.init)
    guard let key = place.first, let kind = LoadKind.named(key), let segment = kind.segment else {
      return nil
    }
    let side: Side? = parts.count == 1 ? (kind.isOnLimb ? nil : .left) : Side(word: parts[0])
    let fraction = place.count == 2 ? Double(place[1]) : kind.fraction
    guard let side, let fraction, (0.0...1.0).contains(fraction) else { return nil }
    self.init(segment, side, fraction: fraction)
  }

  /// The place as it is typed.
  var words: String {
    let kind = LoadKind.all.first { $0.segment == segment && $0.fraction == fraction }
    let known = kind ?? LoadKind.all.first { $0.segment == segment }
    let at = kind == nil ? "@" + Numerals.plain(fraction, decimals: 4) : ""
    let place = (known?.key ?? "") + at
    return segment == .trunk ? place : (side == .left ? "left:" : "right:") + place
  }
}

extension Side {
  /// A side from its word.
  fileprivate init?(word: String) {
    switch word {
    case "left": self = .left
    case "right": self = .right
    default: return nil
    }
  }
}
