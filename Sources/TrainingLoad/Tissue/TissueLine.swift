/// The line that a tissue's ledger should stay below: its one formula.
public struct TissueLine: Sendable, Hashable {
  /// The tissue.
  public let tissue: LedgerTissue
  /// Easy kilometers a day that it is used to.
  public let capacity: Double
  /// What may stand in the ledger, in easy kilometers.
  public let limit: Double

  /// What holds of a tissue today besides its log.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Nothing is known against it.
    case sound
    /// It hurts or is sore, by what the runner said.
    case sore
    /// Loading it is stopped: nothing is taken for granted any more.
    case stopped
  }

  /// The line over a capacity.
  ///
  /// Shape: `limit = peak × (1 + allowance) × capacity / (1 − retention)`: what stands in the
  /// ledger of one who does `capacity` every day, times what a usual week reaches above its mean,
  /// and the allowance on that. Nobody who may run has less than the tissue's floor of capacity.
  /// Units: easy kilometers. Source: a choice of this project, which no trial has tested; a fuller
  /// ledger is no injury, and an emptier one no safety.
  public init(
    _ tissue: LedgerTissue, capacity: Double, standing: Standing = .sound,
    repairDays: Double? = nil
  ) {
    self.tissue = tissue
    let floor = standing == .stopped ? 0 : tissue.floor.value
    self.capacity = max(capacity, floor)
    let retention = LedgerTissue.retention(repairDays: repairDays ?? tissue.repairDays.value)
    let share = standing == .sore ? TissueParameter.soreFactor.value : 1
    limit =
      share * tissue.peak.value * (1 + TissueParameter.allowance.value) * self.capacity
      / (1 - retention)
  }
}
