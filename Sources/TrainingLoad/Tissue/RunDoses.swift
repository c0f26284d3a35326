import Biomechanics
import Evidence
import Logbook

/// What one run gave every tissue with a ledger, on both sides: a digest of its figures that fits
/// into one row, so that the ledgers of many years are read in one go.
public struct RunDoses: Sendable, Hashable {
  /// Raised whenever the same figures may give another digest, or another layout.
  public static let version = 1

  /// What had to be taken for granted for a dose.
  public enum Assumption: Int, Sendable, Hashable, CaseIterable {
    /// Nothing but what the model says of itself.
    case nothing
    /// A body of 70 kg and 1.75 m.
    case usualBody
    /// Level ground.
    case level
    /// The same speed all along, on level ground.
    case evenSpeed
  }

  /// In the order of `LedgerTissue.all`; nil where nothing is known.
  private let doses: [SidedDose?]
  /// What had to be taken for granted.
  public let assumption: Assumption

  /// Doses in the order of `LedgerTissue.all`.
  init(_ doses: [SidedDose?], assumption: Assumption = .nothing) {
    self.doses = doses
    self.assumption = assumption
  }

  /// The dose of a tissue in easy kilometers; nil where it is not known.
  public subscript(tissue: LedgerTissue) -> SidedDose? {
    LedgerTissue.all.firstIndex(of: tissue).flatMap { doses[$0] }
  }

  /// The dose of the tissue with this place in `LedgerTissue.all`.
  subscript(place place: Int) -> SidedDose? { doses[place] }

  /// Whether any tissue's dose is known.
  public var isKnown: Bool { doses.contains { $0 != nil } }
}

extension RunDoses {
  /// The digest of a run's figures.
  ///
  /// The figures are of the leg that has more. What falls into swing is worn by what its own leg
  /// carries, so that the other side has the dose without the load, or its part of the load's;
  /// what falls into stance bears the whole mass, whichever leg it is on.
  public init(_ figures: some Sequence<Figure>) {
    let byKey = Dictionary(figures.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    let left = byKey["carried.left"]?.value ?? 0.5
    let doses = LedgerTissue.all.map { tissue -> SidedDose? in
      guard let dose = byKey[tissue.doseKey]?.estimate?.times(1e-3) else { return nil }
      let ratio = byKey["dose.\(tissue.key).ratio"]?.value ?? 1
      guard tissue.driver.isOfSwing, left != 0.5, ratio > 0 else { return SidedDose(both: dose) }
      // How much of the fuller leg's load the other carries, and so of the rise.
      let part = min(left, 1 - left) / max(left, 1 - left)
      let other = dose.times((1 + (ratio - 1) * part) / ratio)
      return left > 0.5
        ? SidedDose(left: dose, right: other) : SidedDose(left: other, right: dose)
    }
    self.init(doses, assumption: Self.assumption(byKey["energy.gross"]))
  }

  /// What was taken for granted, by why there is no energy although there are doses.
  private static func assumption(_ energy: Figure?) -> Assumption {
    guard let reason = energy?.reason else { return .nothing }
    if reason.hasPrefix("noTrait") { return .usualBody }
    return reason == Reading.Reason.noSignal(.altitude).code ? .level : .evenSpeed
  }
}

extension RunDoses {
  /// The digest as it is kept: little-endian numbers of 8 bytes, first what was assumed, then for
  /// each tissue value, low and high of the left side and, where any side differs, of the right.
  public var packed: [UInt8] {
    var numbers = [Double(assumption.rawValue)]
    let isEven = doses.allSatisfy { $0.map { $0.left == $0.right } ?? true }
    for dose in doses {
      for side in isEven ? [dose?.left] : [dose?.left, dose?.right] {
        numbers += [side?.value ?? .nan, side?.low ?? .nan, side?.high ?? .nan]
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 8)
    for number in numbers {
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// A digest as it was kept; nil for what is none.
  public init?(packed bytes: UnsafeRawBufferPointer) {
    let count = bytes.count / 8
    let tissues = LedgerTissue.all.count
    guard bytes.count == count * 8, count == 1 + 3 * tissues || count == 1 + 6 * tissues else {
      return nil
    }
    func number(_ index: Int) -> Double {
      let pattern = bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
      return Double(bitPattern: UInt64(littleEndian: pattern))
    }
    func estimate(_ index: Int) -> Estimate? {
      let value = number(index)
      guard value.isFinite else { return nil }
      return Estimate(value, low: number(index + 1), high: number(index + 2))
    }
    let isEven = count == 1 + 3 * tissues
    let doses = (0..<tissues).map { tissue -> SidedDose? in
      let first = 1 + (isEven ? 3 : 6) * tissue
      guard let left = estimate(first), let right = isEven ? left : estimate(first + 3) else {
        return nil
      }
      return SidedDose(left: left, right: right)
    }
    self.init(doses, assumption: Assumption(exactly: number(0)) ?? .evenSpeed)
  }
}

extension RunDoses.Assumption {
  fileprivate init?(exactly number: Double) {
    guard let value = Int(exactly: number) else { return nil }
    self.init(rawValue: value)
  }
}

extension Figure {
  /// The value with its band; nil where it is not known.
  var estimate: Estimate? {
    value.map { Estimate($0, low: low ?? $0, high: high ?? $0) }
  }
}
