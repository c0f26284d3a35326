/// The records of one part as columns.
struct FITColumns {
  /// Seconds since 1970; NaN where a record has no time.
  var times: [Double]
  /// One array a column of the plan.
  var values: [[Double]]

  /// Gathers all records of a part. Every message was found to lie within the bytes before.
  init(_ scan: FITScan, _ reader: ByteReader, _ plan: FITPlan) {
    let runs = scan.runs.filter { scan.shapes[$0.shape].message == FITProfile.record }
    let shapes = scan.shapes
    times = [Double](unsafeUninitializedCapacity: scan.recordCount) { buffer, filled in
      filled = scan.recordCount
      var row = 0
      for run in runs {
        let part = UnsafeMutableBufferPointer(rebasing: buffer[row..<row + run.count])
        Self.fillTimes(part, run, shapes[run.shape], reader)
        row += run.count
      }
    }
    values = plan.columns.indices.map { column in
      [Double](unsafeUninitializedCapacity: scan.recordCount) { buffer, filled in
        filled = scan.recordCount
        var row = 0
        for run in runs {
          let part = UnsafeMutableBufferPointer(rebasing: buffer[row..<row + run.count])
          let shape = shapes[run.shape]
          let cells = FITCells(
            reader: reader, first: run.offset + 1, stride: shape.length + 1,
            isBigEndian: shape.isBigEndian)
          cells.fill(part, from: plan, plan.sources(of: column, in: run.shape))
          row += run.count
        }
      }
    }
  }

  private static func fillTimes(
    _ times: UnsafeMutableBufferPointer<Double>, _ run: FITRun, _ shape: FITShape,
    _ reader: ByteReader
  ) {
    guard shape.timeOffset >= 0 else {
      times.update(repeating: run.stamp.map { Double($0) + FITProfile.epochSeconds } ?? .nan)
      return
    }
    let cells = FITCells(
      reader: reader, first: run.offset + 1, stride: shape.length + 1,
      isBigEndian: shape.isBigEndian)
    let source = FITSource(
      column: 0, rank: 0, offset: shape.timeOffset, type: .uint32, factor: 1, scale: 1,
      shift: -FITProfile.epochSeconds)
    cells.fill(times, from: source)
  }
}

/// The same field in messages that follow each other at a fixed distance.
struct FITCells {
  let reader: ByteReader
  /// Where the data of the first message begins.
  let first: Int
  /// From one message to the next.
  let stride: Int
  let isBigEndian: Bool

  /// Fills rows from the best source, and what it leaves open from the next ones.
  func fill(
    _ rows: UnsafeMutableBufferPointer<Double>, from plan: FITPlan, _ sources: Range<Int>
  ) {
    guard let best = sources.first else { return rows.update(repeating: .nan) }
    fill(rows, from: plan.sources[best])
    for other in sources.dropFirst() {
      let source = plan.sources[other]
      for row in rows.indices where rows[row].isNaN {
        let raw = source.type.value(
          reader, at: first + row * stride + source.offset, isBigEndian: isBigEndian)
        rows[row] = raw * source.factor / source.scale - source.shift
      }
    }
  }

  /// Fills rows with a source's values, NaN where the device said "none".
  func fill(_ rows: UnsafeMutableBufferPointer<Double>, from source: FITSource) {
    load(rows, source.type, at: first + source.offset)
    if source.factor != 1 {
      for row in rows.indices { rows[row] *= source.factor }
    }
    if source.scale != 1 {
      // A division, since `x / 100` is the nearest number to the decimal and `x * 0.01` is not.
      for row in rows.indices { rows[row] /= source.scale }
    }
    if source.shift != 0 {
      for row in rows.indices { rows[row] -= source.shift }
    }
  }

  /// One loop for each type, so that nothing is decided within it.
  private func load(
    _ rows: UnsafeMutableBufferPointer<Double>, _ type: FITBaseType, at start: Int
  ) {
    guard let bytes = reader.bytes.baseAddress else { return }
    let invalid = type.invalid
    let at = bytes + start
    switch (type.number, isBigEndian) {
    case (0, _), (2, _), (10, _), (13, _):
      let none = UInt8(truncatingIfNeeded: invalid)
      each(rows, at) { at in
        let raw = at.load(as: UInt8.self)
        return raw == none ? .nan : Double(raw)
      }
    case (1, _):
      let none = Int8(truncatingIfNeeded: invalid)
      each(rows, at) { at in
        let raw = at.load(as: Int8.self)
        return raw == none ? .nan : Double(raw)
      }
    case (4, false), (11, false):
      let none = UInt16(truncatingIfNeeded: invalid)
      each(rows, at) { at in
        let raw = UInt16(littleEndian: at.loadUnaligned(as: UInt16.self))
        return raw == none ? .nan : Double(raw)
      }
    case (3, false):
      let none = Int16(truncatingIfNeeded: invalid)
      each(rows, at) { at in
        let raw = Int16(littleEndian: at.loadUnaligned(as: Int16.self))
        return raw == none ? .nan : Double(raw)
      }
    case (6, false), (12, false):
      let none = UInt32(truncatingIfNeeded: invalid)
      each(rows, at) { at in
        let raw = UInt32(littleEndian: at.loadUnaligned(as: UInt32.self))
        return raw == none ? .nan : Double(raw)
      }
    case (5, false):
      let none = Int32(truncatingIfNeeded: invalid)
      each(rows, at) { at in
        let raw = Int32(littleEndian: at.loadUnaligned(as: Int32.self))
        return raw == none ? .nan : Double(raw)
      }
    default:
      // Highest byte first, floating point and eight bytes are rare.
      for row in rows.indices {
        rows[row] = type.value(reader, at: start + row * stride, isBigEndian: isBigEndian)
      }
    }
  }

  @inline(__always)
  private func each(
    _ rows: UnsafeMutableBufferPointer<Double>, _ start: UnsafeRawPointer,
    _ value: (UnsafeRawPointer) -> Double
  ) {
    guard let out = rows.baseAddress else { return }
    var at = start
    var row = 0
    while row < rows.count {
      out[row] = value(at)
      at += stride
      row += 1
    }
  }
}
