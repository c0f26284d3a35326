/// Steps through the messages of one FIT file and notes where they stand.
struct FITWalk {
  let reader: ByteReader
  /// Where the messages end.
  let limit: Int
  /// The shape that each local number stands for just now.
  private var local = [Int](repeating: -1, count: 16)
  /// Where the last full time stands, and in which shape's byte order.
  private var lastTime: (offset: Int, isBigEndian: Bool)?
  /// The last time of all, once a compressed header has asked for it.
  private var clock: UInt32?

  init(reader: ByteReader, limit: Int) {
    self.reader = reader
    self.limit = limit
  }

  /// Walks to the end, or to the first thing that cannot be.
  mutating func walk(_ scan: inout FITScan, budget: inout FITBudget) {
    var position = scan.dataStart
    while position < limit {
      let header = reader[position]
      let next =
        header & 0xC0 == 0x40
        ? define(&scan, at: position, &budget) : gather(&scan, at: position, header, &budget)
      guard let next else { break }
      position = next
    }
    scan.dataEnd = position
  }

  /// Notes a definition; gives where the next entry begins.
  private mutating func define(
    _ scan: inout FITScan, at position: Int, _ budget: inout FITBudget
  ) -> Int? {
    guard reader.holds(6, at: position, before: limit) else { return cut(&scan, at: position) }
    let fieldCount = Int(reader[position + 5])
    var size = 6 + 3 * fieldCount
    var developerCount = 0
    if reader[position] & 0x20 != 0 {
      guard reader.holds(size + 1, at: position, before: limit) else {
        return cut(&scan, at: position)
      }
      developerCount = Int(reader[position + size])
      size += 1 + 3 * developerCount
    }
    guard reader.holds(size, at: position, before: limit) else { return cut(&scan, at: position) }
    guard budget.definitions > 0 else {
      scan.damage = .limit(what: "definitions", allowed: scan.definitions.count)
      return nil
    }
    budget.definitions -= 1
    let shape =
      known(scan.shapes, at: position, size: size)
      ?? add(&scan, at: position, size: size, fieldCount, developerCount)
    scan.definitions.append((position, shape))
    local[Int(reader[position] & 0x0F)] = shape
    return position + size
  }

  /// The shape with the very same bytes, among the latest ones: devices define the same over
  /// and over. How far to look back is a choice of this project.
  private func known(_ shapes: [FITShape], at position: Int, size: Int) -> Int? {
    let latest = max(0, shapes.count - 24)..<shapes.count
    return latest.last { index in
      shapes[index].size == size && reader[shapes[index].offset] & 0x20 == reader[position] & 0x20
        && reader.isSame(size - 1, at: shapes[index].offset + 1, as: position + 1)
    }
  }

  private func add(
    _ scan: inout FITScan, at position: Int, size: Int, _ fieldCount: Int, _ developerCount: Int
  ) -> Int {
    let isBigEndian = reader[position + 2] & 1 == 1
    var length = 0
    var timeOffset = -1
    for field in 0..<fieldCount {
      let offset = position + 6 + 3 * field
      let fieldSize = Int(reader[offset + 1])
      if reader[offset] == FITProfile.timestamp, fieldSize >= 4, timeOffset < 0 {
        timeOffset = length
      }
      length += fieldSize
    }
    for field in 0..<developerCount {
      length += Int(reader[position + 8 + 3 * (fieldCount + field)])
    }
    scan.shapes.append(
      FITShape(
        offset: position, size: size,
        message: reader.uint16(at: position + 3, isBigEndian: isBigEndian),
        fieldCount: fieldCount, developerCount: developerCount, isBigEndian: isBigEndian,
        length: length, timeOffset: timeOffset))
    return scan.shapes.count - 1
  }

  /// Notes a message and those of its kind directly after it; gives where the next entry begins.
  private mutating func gather(
    _ scan: inout FITScan, at position: Int, _ header: UInt8, _ budget: inout FITBudget
  ) -> Int? {
    let isCompressed = header & 0x80 != 0
    let index = local[isCompressed ? Int(header >> 5 & 3) : Int(header & 0x0F)]
    guard index >= 0 else {
      scan.damage = .malformed(at: position, reason: "a message of a kind that was never defined")
      return nil
    }
    let shape = scan.shapes[index]
    let stride = shape.length + 1
    guard reader.holds(stride, at: position, before: limit) else {
      return cut(&scan, at: position)
    }
    var count = 1
    var end = position + stride
    if !isCompressed {
      while end < limit, reader[end] == header, stride <= limit - end {
        count += 1
        end += stride
      }
    }
    let isOfUse = budget.keepsAll || FITProfile.isOfUse(shape.message)
    let allowed = isOfUse ? budget.take(count, of: shape.message) : count
    if allowed > 0, isOfUse {
      if shape.message == FITProfile.record { scan.recordCount += allowed }
      let stamp = isCompressed ? advance(by: header & 0x1F) : nil
      scan.runs.append(FITRun(shape: index, offset: position, count: allowed, stamp: stamp))
    }
    if shape.timeOffset >= 0 {
      lastTime = (end - stride + 1 + shape.timeOffset, shape.isBigEndian)
    }
    guard allowed == count else {
      scan.damage = budget.exceeded(by: shape.message)
      return nil
    }
    return end
  }

  /// The time that five bits of a compressed header stand for: the next that ends in them.
  private mutating func advance(by bits: UInt8) -> UInt32? {
    if let lastTime {
      clock = reader.uint32(at: lastTime.offset, isBigEndian: lastTime.isBigEndian)
      self.lastTime = nil
    }
    guard let clock else { return nil }
    let ahead = (UInt32(bits) &- clock) & 0x1F
    self.clock = clock &+ ahead
    return self.clock
  }

  /// Says that an entry is cut off.
  private func cut(_ scan: inout FITScan, at position: Int) -> Int? {
    if scan.lacksSize, limit - position <= 2 { return nil }
    scan.damage =
      limit == reader.count
      ? .truncated(at: limit)
      : .malformed(at: position, reason: "a message that runs past the end of the data")
    return nil
  }
}

extension FITBudget {
  /// How many of so many messages may still be kept.
  fileprivate mutating func take(_ count: Int, of message: UInt16) -> Int {
    func take(_ left: inout Int) -> Int {
      let taken = min(left, count)
      left -= taken
      return taken
    }
    switch message {
    case FITProfile.record: return take(&records)
    case FITProfile.lap: return take(&laps)
    case FITProfile.session: return take(&sessions)
    default: return take(&others)
    }
  }

  /// The limit that a message has reached.
  fileprivate func exceeded(by message: UInt16) -> FileError {
    switch message {
    case FITProfile.record: .limit(what: "samples", allowed: limits.samples)
    case FITProfile.lap: .limit(what: "laps", allowed: limits.laps)
    case FITProfile.session: .limit(what: "activities", allowed: limits.activities)
    default: .limit(what: "messages", allowed: FITBudget(limits).others)
    }
  }
}
