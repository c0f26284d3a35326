import Biomechanics
import Evidence
import Logbook
import TrainingLoad

/// How a ledger reads: names, shares, classes.
struct TissueWords: Sendable {
  /// The day that is looked at.
  let day: Day
  /// The day it is.
  let today: Day
  let formats: Formats

  /// The words of a day, of the present one unless another is looked at.
  init(day: Day, today: Day? = nil, formats: Formats) {
    self.day = day
    self.today = today ?? day
    self.formats = formats
  }

  var texts: Texts { formats.texts }

  func name(_ tissue: LedgerTissue) -> String { texts[tissue.label] }

  func name(_ side: SidedLedger) -> String { name(side.tissue, side: side.side) }

  func name(_ tissue: LedgerTissue, side: Pain.Side?) -> String {
    let blanks = ["tissue": name(tissue)]
    switch side {
    case .left: return texts(BodyText.left, blanks)
    case .right: return texts(BodyText.right, blanks)
    case nil: return blanks["tissue"] ?? ""
    }
  }

  func use(_ side: SidedLedger) -> TissueUse? { try? side.use(on: day).get() }

  /// The class of what is left, with what the runner said.
  func words(_ side: SidedLedger, on day: Day? = nil) -> String {
    let day = day ?? self.day
    let margin = texts[side.margin(on: day).text]
    switch side.standing(on: day) {
    case .sound: return margin
    case .sore: return texts(BodyText.sore, ["words": margin])
    case .stopped: return texts[BodyText.stopped]
    }
  }

  /// The class that colors it. What is stopped is shown as what is over the line.
  func look(_ side: SidedLedger, on day: Day? = nil) -> String {
    let day = day ?? self.day
    return side.standing(on: day) == .stopped
      ? TissueMargin.over.look : side.margin(on: day).look
  }

  func share(_ value: Double) -> String { formats.percent(value).joined }

  /// What can still be added today, in easy kilometers; nil where that is not known, or where
  /// loading is stopped.
  func leftKilometers(_ side: SidedLedger) -> Estimate? {
    side.standing(on: day) == .stopped ? nil : use(side)?.leftKilometers
  }

  /// A share with its band, in blanks.
  func blanks(_ side: SidedLedger) -> [String: String] {
    var blanks = ["tissue": name(side), "words": texts.withinSentence(words(side))]
    if let used = use(side)?.used {
      blanks["share"] = share(used.value)
      blanks["low"] = share(used.low)
      blanks["high"] = share(used.high)
    }
    return blanks
  }

  /// Easy kilometers in the reader's unit.
  func distance(_ kilometers: Double) -> Amount {
    let meters = max(0, kilometers) * 1000
    return formats.distance(meters, decimals: meters < 9950 ? 1 : 0)
  }

  /// Where one ledger is looked at closely on the same day.
  func address(_ side: SidedLedger) -> String { "/body?" + query(side, on: day) + "#ledger" }

  /// Where one ledger is looked at on a day.
  func address(_ side: SidedLedger, on day: Day) -> String { "/body?" + query(side, on: day) }

  private func query(_ side: SidedLedger, on day: Day) -> String {
    let parts = [
      "tissue=\(side.tissue.key)", side.side.map { "side=\($0.word)" },
      day == today ? nil : "day=\(day.iso)",
    ]
    return parts.compactMap(\.self).joined(separator: "&")
  }
}

extension TissueMargin {
  /// Its class on the page.
  var look: String {
    switch self {
    case .plenty: "m1"
    case .some: "m2"
    case .little: "m3"
    case .over: "m4"
    case .notKnown: "mx"
    }
  }

  /// Its words.
  var text: BodyText {
    switch self {
    case .plenty: .plenty
    case .some: .some
    case .little: .little
    case .over: .over
    case .notKnown: .notKnown
    }
  }
}

extension LedgerTissue {
  /// What a page calls it.
  var label: LabFigureText {
    switch key {
    case "calf": .calf
    case "quadriceps": .quadriceps
    default: driver.label
    }
  }

  /// The class that colors its course.
  var course: String {
    switch driver {
    case .tibia, .foot: "q-bone"
    case .achilles: "q-tendon"
    case .patellofemoral: "q-quad"
    case .hamstring: "q-post"
    case .hipFlexor: "q-hip"
    case .lowBack: "q-back"
    }
  }
}

/// The mark as a gauge: water up to the band's low end, pale to its high end, and the line.
struct Gauge: Sendable {
  var id: String
  var look: String
  var label: String
  var level: Level?

  /// How far below the top edge of 80 the water stands.
  struct Level: Sendable {
    var low: String
    var high: String
  }

  init(id: String, look: String, label: String, level: Level?) {
    self.id = id
    self.look = look
    self.label = label
    self.level = level
  }

  init(_ side: SidedLedger, words: TissueWords, place: String = "") {
    let used = words.use(side)?.used
    id = "gauge-\(side.tissue.key)" + (side.side.map { "-" + $0.rawValue } ?? "") + place
    look = words.look(side)
    label =
      used == nil
      ? words.texts[BodyText.gaugeUnknown]
      : words.texts(BodyText.gauge, words.blanks(side))
    level = used.map { Level($0) }
  }
}

extension Gauge.Level {
  /// The water of a share of the line, from its band.
  init(_ used: Estimate) {
    low = Self.height(used.low)
    high = Self.height(used.high)
  }

  /// A full line is the middle of the ring.
  private static func height(_ share: Double) -> String {
    Numerals.plain(70 - 30 * min(max(share, 0), 2), decimals: 1)
  }
}
