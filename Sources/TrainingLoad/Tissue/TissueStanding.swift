public import Logbook

extension PainPlace {
  /// The tissue with a ledger that a pain here speaks of; nil where the model knows none.
  public var ledgerTissue: LedgerTissue? {
    switch self {
    case .tibia: .tibia
    case .foot, .heel: .foot
    case .achilles: .achilles
    case .calf: .calf
    case .knee: .patellofemoral
    case .hamstring: .hamstring
    case .quadriceps: .quadriceps
    case .hipFlexor: .hipFlexor
    case .lowBack: .lowBack
    case .ankle, .hip, .groin, .glute, .iliotibialBand, .other: nil
    }
  }
}

extension Pain {
  /// Whether it speaks of a tissue on a side. Without a side the worse is meant, and so either.
  public func isOf(_ tissue: LedgerTissue, side: Side?) -> Bool {
    place.ledgerTissue == tissue && (side == nil || self.side == nil || self.side == side)
  }

  /// Whether loading the place stops: any pain of bone, and more than 5 of anything else.
  public var stopsLoading: Bool { score > (isOfBone ? 0 : 5) }
}

extension TissueLine.Standing {
  /// For how many days what was said holds, where nothing newer is said of the place. Choices of
  /// this project.
  static let days = (stopped: 28, sore: 3, soreness: 1)
  /// From which pain a tissue counts as sore; below it is told and changes nothing.
  static let sorePain = 1.0
  /// Up to which soreness muscles are as they are after any training.
  static let usualSoreness = 3.0

  /// How a tissue stands on a day, by what the runner said until then.
  ///
  /// - Shape: what was last said of the place holds. Any pain of bone and more than 5 of anything
  ///   else stops loading until a check-in says 0 there, for 28 days at most; from 1 on the tissue
  ///   is sore for three days. Soreness above 3 makes all muscles sore until the next day.
  /// - Source: rules PAIN-01, PAIN-05 and PAIN-08; how long a word holds is our choice.
  ///
  /// - Parameter checkIns: in order of day.
  public init(
    of tissue: LedgerTissue, side: Pain.Side?, on day: Day, checkIns: [CheckIn]
  ) {
    self = .sound
    for checkIn in checkIns.reversed() where checkIn.day <= day {
      let age = day - checkIn.day
      guard age <= Self.days.stopped else { break }
      let soreness = checkIn.soreness ?? 0
      if age <= Self.days.soreness, tissue.isMuscle, soreness > Self.usualSoreness { self = .sore }
      let pains = checkIn.pains.filter { $0.isOf(tissue, side: side) }
      guard !pains.isEmpty else { continue }
      if pains.contains(where: \.stopsLoading) {
        self = .stopped
      } else if age <= Self.days.sore, pains.contains(where: { $0.score >= Self.sorePain }) {
        self = .sore
      }
      return
    }
  }
}

/// How much of the line is left, in one of five classes: the one place where they are drawn.
public enum TissueMargin: String, Sendable, Hashable, CaseIterable {
  /// Less than 60 % of the line used.
  case plenty
  /// 60 to 84 %.
  case some
  /// 85 to 100 %.
  case little
  /// More than the line.
  case over
  /// Not known.
  case notKnown

  /// The class of a share of the line. The bounds are choices of this project.
  public init(used: Double?) {
    switch used {
    case .some(let used) where used > 1: self = .over
    case .some(let used) where used >= 0.85: self = .little
    case .some(let used) where used >= 0.6: self = .some
    case .some(let used) where used < 0.6: self = .plenty
    default: self = .notKnown
    }
  }
}
