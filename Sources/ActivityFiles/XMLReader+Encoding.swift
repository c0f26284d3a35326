internal import CExpat

/// In which encoding a file of XML is written, and where its text begins.
struct XMLEncoding {
  /// The name to tell expat, when the file's own declaration is not to be asked.
  var name: String?
  /// The first byte after a mark and white space, where expat wants the declaration.
  var start = 0
  /// Bytes of one character of ASCII.
  private var unit = 1
  /// Which of them holds it.
  private var place = 0

  /// Looks at the first bytes of a file.
  init(of bytes: [UInt8]) {
    let head = Array(bytes.prefix(4))
    switch (head.first ?? 0, head.dropFirst().first ?? 0) {
    case (0xFF, 0xFE): (name, start, unit, place) = ("UTF-16LE", 2, 2, 0)
    case (0xFE, 0xFF): (name, start, unit, place) = ("UTF-16BE", 2, 2, 1)
    case (0xEF, 0xBB) where head.count > 2 && head[2] == 0xBF: (name, start) = ("UTF-8", 3)
    case (0, 1...): (name, unit, place) = ("UTF-16BE", 2, 1)
    case (1..., 0): (name, unit, place) = ("UTF-16LE", 2, 0)
    default: break
    }
    while start + unit <= bytes.count, let character = ascii(at: start, in: bytes),
      Self.isSpace(character)
    {
      start += unit
    }
    if unit == 1, name == nil, declaresUTF16(bytes) { name = "UTF-8" }
  }

  /// Whether bytes that are no UTF-8 may be letters of a Western page.
  var mayBeWestern: Bool { unit == 1 }

  /// Whether a character is white space to XML.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }

  /// The character of ASCII at a place; nil for another character and at the end.
  func ascii(at position: Int, in bytes: [UInt8]) -> UInt8? {
    guard position + unit <= bytes.count else { return nil }
    if unit == 2, bytes[position + 1 - place] != 0 { return nil }
    return bytes[position + place]
  }

  /// The text from its start as ASCII, with `?` for everything else.
  func text(of bytes: [UInt8]) -> [UInt8] {
    stride(from: start, to: bytes.count - unit + 1, by: unit).map {
      ascii(at: $0, in: bytes) ?? UInt8(ascii: "?")
    }
  }

  /// Programs write `encoding="UTF-16"` above text in UTF-8 when they make it in memory.
  private func declaresUTF16(_ bytes: [UInt8]) -> Bool {
    let head = bytes[start..<min(bytes.count, start + 200)]
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return false
    }
    return String(decoding: head[..<end], as: UTF8.self).uppercased().contains("UTF-16")
  }

  /// Tells expat what the bytes of an encoding it does not know mean.
  ///
  /// Numbers and tags are ASCII in every Windows and ISO page, so the file can be read; letters
  /// of Windows-1252 come out right, those of other pages as the replacement character.
  static let fillTable: XML_UnknownEncodingHandler = { _, name, encoding in
    guard let name, let encoding else { return 0 }
    let page = String(cString: name).lowercased()
    guard page.hasPrefix("windows-125") || page.hasPrefix("cp125") || page.hasPrefix("iso-8859-")
    else { return 0 }
    let isWestern = page.hasSuffix("1252")
    withUnsafeMutableBytes(of: &encoding.pointee.map) { raw in
      let map = raw.bindMemory(to: Int32.self)
      for byte in 0..<256 {
        map[byte] = byte < 128 || isWestern && byte >= 160 ? Int32(byte) : 0xFFFD
        if isWestern, byte >= 128, byte < 160 { map[byte] = Self.western[byte - 128] }
      }
    }
    encoding.pointee.data = nil
    encoding.pointee.convert = nil
    encoding.pointee.release = nil
    return 1
  }

  /// What Windows-1252 has from 0x80 to 0x9F.
  private static let western: [Int32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

extension XMLEncoding {
  /// The local name of the root element, where the first bytes of a file reach it.
  static func root(of head: [UInt8]) -> String? {
    let encoding = XMLEncoding(of: head)
    var text = encoding.text(of: head)[...]
    while let open = text.firstIndex(of: UInt8(ascii: "<")) {
      guard text[..<open].allSatisfy(isSpace) else { return nil }
      text = text[(open + 1)...]
      let terminator: String
      if text.starts(with: "!DOCTYPE".utf8) {
        // It names the root, and is refused in reading.
        let name = text.dropFirst(9).prefix { $0 > 32 && $0 != UInt8(ascii: ">") }
        return String(decoding: name, as: UTF8.self).split(separator: ":").last.map(String.init)
      }
      if text.starts(with: "!--".utf8) {
        terminator = "-->"
      } else if text.first == UInt8(ascii: "?") {
        terminator = "?>"
      } else if text.first == UInt8(ascii: "!") {
        terminator = ">"
      } else {
        let name = text.prefix { $0 > 32 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        guard name.count < text.count else { return nil }
        return String(decoding: name, as: UTF8.self).split(separator: ":").last.map(String.init)
      }
      guard let rest = after(terminator, in: text) else { return nil }
      text = rest
    }
    return nil
  }

  private static func after(_ mark: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = text
    while !rest.isEmpty {
      if rest.starts(with: mark.utf8) { return rest.dropFirst(mark.utf8.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
