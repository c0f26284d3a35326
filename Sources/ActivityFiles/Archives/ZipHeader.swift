/// What stands in front of an entry of a zip archive, or about it in the directory.
struct ZipHeader: Sendable {
  /// The name as bytes.
  let rawName: ArraySlice<UInt8>
  /// The name, to be shown.
  let name: String
  /// How it is compressed: 0 not at all, 8 deflated.
  let method: Int
  /// The checksum of what comes out.
  let checksum: UInt32
  /// Bytes as compressed.
  private(set) var compressed: Int
  /// Bytes that come out, as the archive claims.
  private(set) var size: Int
  /// Where the entry begins.
  private(set) var offset = 0
  /// The byte after the header.
  let end: Int
  let isEncrypted: Bool
  /// Whether lengths and checksum stand behind the entry.
  let hasDescriptor: Bool
  /// Whether it is a symbolic link, as Unix marks it.
  private(set) var isLink = false

  var isDirectory: Bool { rawName.last == UInt8(ascii: "/") }

  /// The header in front of an entry.
  init?(local bytes: [UInt8], at start: Int) {
    let view = LittleEndian(bytes)
    guard start >= 0, start <= bytes.count - 30, view.four(start) == 0x0403_4B50 else { return nil }
    let names = start + 30
    let nameEnd = names + view.two(start + 26)
    end = nameEnd + view.two(start + 28)
    guard end <= bytes.count else { return nil }
    rawName = bytes[names..<nameEnd]
    name = Self.shown(rawName)
    isEncrypted = view.two(start + 6) & 1 != 0
    hasDescriptor = view.two(start + 6) & 8 != 0
    method = view.two(start + 8)
    checksum = UInt32(truncatingIfNeeded: view.four(start + 14))
    compressed = view.four(start + 18)
    size = view.four(start + 22)
    takeLarge(view, nameEnd..<end)
  }

  /// The line about an entry in the central directory.
  init?(central bytes: [UInt8], at start: Int) {
    let view = LittleEndian(bytes)
    guard start >= 0, start <= bytes.count - 46, view.four(start) == 0x0201_4B50 else { return nil }
    let names = start + 46
    let nameEnd = names + view.two(start + 28)
    let extraEnd = nameEnd + view.two(start + 30)
    end = extraEnd + view.two(start + 32)
    guard end <= bytes.count else { return nil }
    rawName = bytes[names..<nameEnd]
    name = Self.shown(rawName)
    isEncrypted = view.two(start + 8) & 1 != 0
    hasDescriptor = view.two(start + 8) & 8 != 0
    method = view.two(start + 10)
    checksum = UInt32(truncatingIfNeeded: view.four(start + 16))
    compressed = view.four(start + 20)
    size = view.four(start + 24)
    offset = view.four(start + 42)
    let isUnix = view.two(start + 4) >> 8 == 3
    isLink = isUnix && view.four(start + 38) >> 28 == 0xA
    takeLarge(view, nameEnd..<extraEnd)
  }

  /// Numbers above 32 bits stand in the extra field 1, those alone that do not fit.
  private mutating func takeLarge(_ view: LittleEndian, _ range: Range<Int>) {
    var at = range.lowerBound
    while at + 4 <= range.upperBound {
      let length = view.two(at + 2)
      guard at + 4 + length <= range.upperBound else { return }
      if view.two(at) == 1 {
        var next = at + 4
        func large(_ value: Int) -> Int {
          guard value == 0xFFFF_FFFF, next + 8 <= at + 4 + length else { return value }
          next += 8
          return view.eight(next - 8)
        }
        size = large(size)
        compressed = large(compressed)
        offset = large(offset)
      }
      at += 4 + length
    }
  }

  /// The byte after the lengths and the checksum that stand behind an entry, which may be marked
  /// and may be of 32 or of 64 bits: the next header decides.
  static func afterDescriptor(_ bytes: [UInt8], _ position: Int) -> Int {
    let view = LittleEndian(bytes)
    for length in [12, 16, 20, 24] where position + length + 4 <= bytes.count {
      let mark = view.four(position + length)
      if mark == 0x0403_4B50 || mark == 0x0201_4B50 { return position + length }
    }
    return bytes.count
  }

  /// Names are UTF-8, or else of an old page of which only ASCII is sure.
  private static func shown(_ name: ArraySlice<UInt8>) -> String {
    ArchiveName.shown(String(decoding: name, as: UTF8.self))
  }
}

/// Where the central directory of a zip archive stands.
struct ZipDirectory {
  let start: Int
  let entries: Int
  /// How far everything lies behind where the directory says.
  let shift: Int

  /// Looks for the mark at the end, before which only a comment of 64 KiB may stand.
  init?(of bytes: [UInt8]) {
    let view = LittleEndian(bytes)
    var at = bytes.count - 22
    let lowest = max(0, bytes.count - 22 - 0xFFFF)
    while at >= lowest, view.four(at) != 0x0605_4B50 { at -= 1 }
    guard at >= lowest, at >= 0 else { return nil }
    var (count, size, offset) = (view.two(at + 10), view.four(at + 12), view.four(at + 16))
    var end = at
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF, at >= 20,
      view.four(at - 20) == 0x0706_4B50
    {
      let large = view.eight(at - 12)
      if large >= 0, large <= at - 76, view.four(large) == 0x0606_4B50 {
        (count, size, offset) = (
          view.eight(large + 32), view.eight(large + 40), view.eight(large + 48)
        )
        end = large
      }
    }
    guard count >= 0, size >= 0, offset >= 0, size <= end, offset <= end else { return nil }
    start = end - size
    shift = start - offset
    entries = count
    if entries > 0, start + 4 > bytes.count || view.four(start) != 0x0201_4B50 { return nil }
  }
}

/// Numbers in bytes, the low byte first. Beyond the end there are zeros.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func two(_ at: Int) -> Int { number(at, 2) }
  func four(_ at: Int) -> Int { number(at, 4) }
  /// Eight bytes, as large as can be when they say more.
  func eight(_ at: Int) -> Int {
    let value = number(at, 8)
    return value < 0 ? .max : value
  }

  private func number(_ at: Int, _ count: Int) -> Int {
    guard at >= 0, at <= bytes.count - count else { return 0 }
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes[at + index]) << UInt64(8 * index) }
    return Int(truncatingIfNeeded: value)
  }
}
