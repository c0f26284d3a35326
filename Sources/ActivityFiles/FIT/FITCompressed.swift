extension FITColumns {
  /// Fields whose bytes roll over and count on: speed and distance in three bytes, turns in one.
  mutating func expand(_ scan: FITScan, _ reader: ByteReader, _ plan: FITPlan) {
    if let cycles = plan.index(of: .cycles) {
      var count = FITRollover(bits: 8)
      for row in values[cycles].indices where !values[cycles][row].isNaN {
        // A definition may give the field a type that holds other numbers than those of a byte.
        let reading = UInt8(exactly: values[cycles][row])
        values[cycles][row] = reading.map { Double(count.add(UInt64($0))) } ?? .nan
      }
    }
    guard let column = plan.index(of: .compressed), let speed = plan.index(of: .speed),
      let distance = plan.index(of: .distance)
    else { return }
    var sixteenths = FITRollover(bits: 12)
    var row = 0
    for run in scan.runs where scan.shapes[run.shape].message == FITProfile.record {
      defer { row += run.count }
      guard let source = plan.sources(of: column, in: run.shape).first else { continue }
      let stride = scan.shapes[run.shape].length + 1
      for index in 0..<run.count {
        let at = run.offset + 1 + index * stride + plan.sources[source].offset
        let bytes = (UInt64(reader[at]), UInt64(reader[at + 1]), UInt64(reader[at + 2]))
        // Three bytes of ones are the profile's "no value".
        guard bytes != (0xFF, 0xFF, 0xFF) else { continue }
        let total = sixteenths.add(bytes.1 >> 4 | bytes.2 << 4)
        if values[speed][row + index].isNaN {
          values[speed][row + index] = Double(bytes.0 | (bytes.1 & 0x0F) << 8) / 100
        }
        if values[distance][row + index].isNaN {
          values[distance][row + index] = Double(total) / 16
        }
      }
    }
  }
}

/// A counter of few bits that rolls over, counted on.
struct FITRollover {
  private let mask: UInt64
  private var total: UInt64?

  /// A counter with so many bits.
  init(bits: Int) { mask = 1 << UInt64(bits) - 1 }

  /// The count in full after the next reading; never less than before.
  mutating func add(_ reading: UInt64) -> UInt64 {
    let before = total ?? (reading & mask)
    let after = before &+ ((reading &- before) & mask)
    total = after
    return after
  }
}
