public import Evidence
public import Logbook

/// What each day added to a tissue, and where its ledger stood at the end of each.
public struct TissueLedger: Sendable, Hashable {
  /// The tissue.
  public let tissue: LedgerTissue
  /// The first day of the log.
  public let firstDay: Day
  /// The dose of each day from the first on, in easy kilometers.
  public private(set) var doses: [Estimate]
  /// Where the ledger stood after each, in plain numbers: a long log has many.
  private var tracks: [Tracks] = []
  private let empty: TissueState

  /// The ledger of doses by day; days without one are days of rest.
  public init(
    _ tissue: LedgerTissue, from firstDay: Day, through lastDay: Day, doses byDay: [Day: Estimate]
  ) {
    let nothing = Estimate(0, low: 0, high: 0)
    let count = max(0, lastDay - firstDay + 1)
    self.init(
      tissue, from: firstDay, doses: (0..<count).map { byDay[firstDay + $0] ?? nothing })
  }

  /// The ledger of a dose for each day from the first on.
  public init(_ tissue: LedgerTissue, from firstDay: Day, doses: [Estimate]) {
    self.tissue = tissue
    self.firstDay = firstDay
    self.doses = doses
    empty = TissueState(tissue)
    tracks.reserveCapacity(doses.count)
    recompute(from: 0)
  }

  /// The last day.
  public var lastDay: Day { firstDay + (doses.count - 1) }

  /// Where the ledger stood after each day.
  public var states: [TissueState] { tracks.indices.map(state(at:)) }

  /// The dose of a day; nil outside the log.
  public func dose(on day: Day) -> Estimate? {
    let index = day - firstDay
    return doses.indices.contains(index) ? doses[index] : nil
  }

  /// Where the ledger stood at the end of a day; nil outside the log.
  public subscript(day: Day) -> TissueState? {
    let index = day - firstDay
    return tracks.indices.contains(index) ? state(at: index) : nil
  }

  /// Puts another dose in the place of a day's and reckons anew what follows, nothing before it.
  /// Days outside the log are passed over.
  public mutating func replace(_ day: Day, with dose: Estimate) {
    let index = day - firstDay
    guard doses.indices.contains(index) else { return }
    doses[index] = dose
    recompute(from: index)
  }

  /// Adds a day at the end.
  public mutating func append(_ dose: Estimate) {
    doses.append(dose)
    recompute(from: doses.count - 1)
  }

  private mutating func recompute(from index: Int) {
    tracks.removeSubrange(index...)
    var state = tracks.isEmpty ? empty : state(at: tracks.count - 1)
    for dose in doses[index...] {
      state.pass(dose)
      tracks.append(state.tracks)
    }
  }

  private func state(at index: Int) -> TissueState {
    TissueState(empty, days: index + 1, tracks: tracks[index])
  }
}

/// The dose of a tissue on each side. Only a load or a pain on one side makes them differ.
public struct SidedDose: Sendable, Hashable {
  /// The left side's, in easy kilometers.
  public var left: Estimate
  /// The right side's, in easy kilometers.
  public var right: Estimate

  /// The doses of both sides.
  public init(left: Estimate, right: Estimate) {
    self.left = left
    self.right = right
  }

  /// The same dose on both sides.
  public init(both dose: Estimate) { self.init(left: dose, right: dose) }

  /// Two doses of one day. Their bands add up, since they share their doubts.
  public static func + (a: SidedDose, b: SidedDose) -> SidedDose {
    func sum(_ a: Estimate, _ b: Estimate) -> Estimate {
      Estimate(a.value + b.value, low: a.low + b.low, high: a.high + b.high)
    }
    return SidedDose(left: sum(a.left, b.left), right: sum(a.right, b.right))
  }

  /// So many times as much on both sides.
  public func times(_ factor: Double) -> SidedDose {
    SidedDose(left: left.times(factor), right: right.times(factor))
  }

  /// The dose of a side.
  public subscript(side: Pain.Side) -> Estimate { side == .left ? left : right }

  /// The fuller side, which is meant where no side is named.
  public var worse: Estimate { left.value >= right.value ? left : right }
}
