import Logbook

/// How pains and check-ins read.
struct PainWords: Sendable {
  let texts: Texts

  /// A place with its side, capitalized as it begins a line: `Left shin`.
  func place(_ spot: Pain.Spot) -> String {
    let name = texts[PlaceText(spot.place)]
    let words =
      switch spot.side {
      case .left: texts(CheckInText.leftSide, ["place": name])
      case .right: texts(CheckInText.rightSide, ["place": name])
      case nil: name
      }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A pain on one line.
  func pain(_ pain: Pain) -> String {
    texts(
      CheckInText.painLine,
      [
        "place": place(pain.spot), "score": texts.short(pain.score),
        "moment": texts[pain.moment.text],
      ])
  }

  /// A check-in on one line.
  func line(_ checkIn: CheckIn) -> String {
    var parts = checkIn.pains.map(pain)
    if let soreness = checkIn.soreness {
      parts.append(texts(CheckInText.sorenessLine, ["score": texts.short(soreness)]))
    }
    if let hours = checkIn.sleepHours {
      parts.append(texts(CheckInText.sleepLine, ["hours": texts.short(hours)]))
    }
    if let quality = checkIn.sleepQuality {
      parts.append(texts(CheckInText.qualityLine, ["score": String(quality)]))
    }
    if let illness = checkIn.illness, illness != .none { parts.append(texts[illness.text]) }
    if let note = checkIn.note { parts.append(note) }
    return parts.isEmpty ? texts[UnitText.unknown] : parts.joined(separator: ", ")
  }
}

extension Pain.Moment {
  /// When it was.
  var text: CheckInText {
    switch self {
    case .during: .during
    case .after: .afterwards
    case .morning: .morning
    }
  }
}

extension CheckIn.Illness {
  /// Whether and how the runner is ill.
  var text: CheckInText {
    switch self {
    case .none: .none
    case .aboveNeck: .aboveNeck
    case .fever: .fever
    }
  }
}

extension PlaceText {
  /// The text of a place.
  init(_ place: PainPlace) {
    switch place {
    case .tibia: self = .tibia
    case .foot: self = .foot
    case .heel: self = .heel
    case .ankle: self = .ankle
    case .achilles: self = .achilles
    case .calf: self = .calf
    case .knee: self = .knee
    case .hamstring: self = .hamstring
    case .quadriceps: self = .quadriceps
    case .hip: self = .hip
    case .groin: self = .groin
    case .hipFlexor: self = .hipFlexor
    case .glute: self = .glute
    case .iliotibialBand: self = .iliotibialBand
    case .lowBack: self = .lowBack
    case .other: self = .other
    }
  }
}
