internal import CZlib

/// What came out of compressed bytes: everything before the damage, and the damage.
public struct Inflated: Sendable {
  /// The bytes that came out.
  public var bytes: [UInt8]
  /// What is wrong, when it is not all.
  public var damage: FileError?
  /// How many compressed bytes were used up.
  var consumed = 0
}

/// Deflate, bare and as gzip.
public enum Compression {
  /// The two wrappings in which deflated bytes come: that of gzip, and none, as in archives.
  enum Wrapping: Int32 {
    case gzip = 31
    case bare = -15
  }

  /// Bytes that come out at a time.
  private static let pieceBytes = 1 << 18
  /// What may come out before the ratio is looked at. Ours.
  private static let freeBytes = 1 << 20

  /// Whether bytes begin as gzip does.
  public static func isGzip(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 18 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
  }

  /// What stands in a file of gzip, all its members one after the other.
  ///
  /// Limits hold for what comes out. Bytes after the last member that are no member are passed
  /// over, as `gzip` does.
  public static func gunzip(_ bytes: [UInt8], limits: ReadingLimits) -> Inflated {
    var whole = Inflated(bytes: [], damage: nil)
    repeat {
      let part = inflate(bytes, whole.consumed..<bytes.count, .gzip, limits, whole.bytes.count)
      if whole.bytes.isEmpty { whole.bytes = part.bytes } else { whole.bytes += part.bytes }
      whole.consumed += part.consumed
      whole.damage = part.damage
    } while whole.damage == nil && startsMember(bytes, at: whole.consumed)
    return whole
  }

  private static func startsMember(_ bytes: [UInt8], at position: Int) -> Bool {
    position + 18 <= bytes.count && bytes[position] == 0x1F && bytes[position + 1] == 0x8B
  }

  /// Inflates a range of bytes. `before` counts towards the limit on what comes out.
  static func inflate(
    _ bytes: [UInt8], _ range: Range<Int>, _ wrapping: Wrapping, _ limits: ReadingLimits,
    _ before: Int = 0
  ) -> Inflated {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else {
      return Inflated(bytes: [], damage: .limit(what: "bytes of memory", allowed: 0))
    }
    defer { inflateEnd(&stream) }
    var result = Inflated(bytes: [], damage: nil)
    bytes.withUnsafeBufferPointer { all in
      let input = UnsafeBufferPointer(rebasing: all[range])
      result.damage = run(&stream, input, into: &result, limits, before)
      if case .malformed(_, let reason)? = result.damage {
        result.damage = .malformed(at: range.lowerBound + result.consumed, reason: reason)
      }
      if case .truncated? = result.damage { result.damage = .truncated(at: range.upperBound) }
    }
    return result
  }

  private static func run(
    _ stream: inout z_stream, _ input: UnsafeBufferPointer<UInt8>, into result: inout Inflated,
    _ limits: ReadingLimits, _ before: Int
  ) -> FileError? {
    var position = 0
    while true {
      if stream.avail_in == 0, position < input.count, let base = input.baseAddress {
        let length = min(1 << 20, input.count - position)
        stream.next_in = UnsafeMutablePointer(mutating: base + position)
        stream.avail_in = UInt32(length)
        position += length
      }
      let status = piece(&stream, into: &result.bytes)
      result.consumed = position - Int(stream.avail_in)
      if result.bytes.count + before > limits.inflatedBytes {
        return .limit(what: "bytes out of compressed ones", allowed: limits.inflatedBytes)
      }
      if result.bytes.count > freeBytes, result.bytes.count / max(1, limits.ratio) > result.consumed
      {
        return .limit(what: "times the size of the compressed bytes", allowed: limits.ratio)
      }
      switch status {
      case Z_STREAM_END: return nil
      case Z_OK: break
      case Z_BUF_ERROR:
        if stream.avail_in == 0, position == input.count { return .truncated(at: input.count) }
      default: return .malformed(at: 0, reason: "compressed bytes that cannot be")
      }
    }
  }

  private static func piece(_ stream: inout z_stream, into bytes: inout [UInt8]) -> Int32 {
    // Room grows with what has come out, so that little files cost little.
    let room = min(pieceBytes, max(1 << 14, bytes.count))
    var status = Z_OK
    let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(room)
      status = CZlib.inflate(&stream, Z_NO_FLUSH)
      count = room - Int(stream.avail_out)
    }
    bytes += part
    return status
  }

  /// Bytes as gzip. Level 1 is fast, 9 small.
  public static func gzip(_ bytes: [UInt8], level: Int = 1) -> [UInt8] {
    deflate(bytes, level: level, .gzip)
  }

  /// Bytes deflated. Memory is the only thing that could fail, and then there is nothing.
  static func deflate(_ bytes: [UInt8], level: Int, _ wrapping: Wrapping) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    let level = Int32(max(0, min(9, level)))
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, wrapping.rawValue, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        == Z_OK
    else { return [] }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(bytes.count))) + 64
    return bytes.withUnsafeBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: room) { output, count in
        feed(&stream, input, output)
        count = Int(stream.total_out)
      }
    }
  }

  /// Hands over input and room in parts that 32 bits can count.
  private static func feed(
    _ stream: inout z_stream, _ input: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) {
    var position = 0
    var status = Z_OK
    repeat {
      let length = min(1 << 30, input.count - position)
      let written = Int(stream.total_out)
      stream.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0 + position) }
      stream.avail_in = UInt32(length)
      stream.next_out = output.baseAddress.map { $0 + written }
      stream.avail_out = UInt32(min(1 << 31, output.count - written))
      let isLast = position + length == input.count
      status = CZlib.deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
      position += length - Int(stream.avail_in)
    } while status == Z_OK
  }

  /// The checksum that gzip and zip keep of what was compressed.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      var sum = crc32(0, nil, 0)
      var position = 0
      while position < buffer.count, let base = buffer.baseAddress {
        let length = min(1 << 30, buffer.count - position)
        sum = crc32(sum, base + position, UInt32(length))
        position += length
      }
      return UInt32(truncatingIfNeeded: sum)
    }
  }
}
