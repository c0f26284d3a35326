internal import CExpat

/// Where the reader stands: the open elements, and the text of the leaf it is in.
///
/// It owns its buffers through plain pointers; `free` gives them back.
struct XMLCursor {
  /// Expat's parser while a file is being read.
  var parser: XML_Parser?
  /// Why the document wants no more.
  private(set) var stop: XMLStop?
  /// How many elements are open.
  private(set) var depth = 0
  /// How many bytes of text the open leaf holds so far.
  private(set) var textCount = 0

  private let deepest: Int
  private let longest: Int
  private let codes: UnsafeMutablePointer<UInt8>
  private let buffer: UnsafeMutablePointer<UInt8>

  init(limits: ReadingLimits) {
    deepest = max(1, limits.depth)
    longest = max(64, limits.textBytes)
    codes = .allocate(capacity: deepest + 2)
    codes.initialize(repeating: 0, count: deepest + 2)
    buffer = .allocate(capacity: longest)
  }

  func free() {
    codes.deallocate()
    buffer.deallocate()
  }

  /// The code outside of the root, in every document.
  static let outside: UInt8 = 0
  /// The code of an element that nobody asks for, with all that is in it.
  static let ignored: UInt8 = 1
  /// Elements from this code on hold text that is wanted, and no elements.
  static let firstLeaf: UInt8 = 32

  /// Passes over an element that begins within one that is passed over, or within a leaf, whose
  /// text ends there. False for an element that the document has to look at.
  @inline(__always) mutating func passesOver() -> Bool {
    let parent = code
    guard parent >= Self.firstLeaf || parent == Self.ignored else { return false }
    if parent >= Self.firstLeaf { collected() }
    push(Self.ignored)
    return true
  }

  /// The code of the innermost open element; 0 outside the root.
  @inline(__always) var code: UInt8 { codes[depth] }

  /// Opens an element.
  @inline(__always) mutating func push(_ code: UInt8) {
    guard depth < deepest else {
      stop(.limit(what: "elements within one another", allowed: deepest))
      return
    }
    depth += 1
    codes[depth] = code
  }

  /// Closes the innermost element and gives its code.
  @inline(__always) mutating func pop() -> UInt8 {
    let code = codes[depth]
    depth = max(0, depth - 1)
    return code
  }

  /// Begins to collect text.
  @inline(__always) mutating func collect(with handler: XML_CharacterDataHandler) {
    textCount = 0
    XML_SetCharacterDataHandler(parser, handler)
  }

  /// Ends the collecting of text: expat passes over text nobody asks for.
  @inline(__always) mutating func collected() {
    XML_SetCharacterDataHandler(parser, nil)
  }

  @inline(__always) mutating func append(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard let text, count > 0 else { return }
    let count = Int(count)
    guard count <= longest - textCount else {
      stop(.limit(what: "bytes in one text", allowed: longest))
      return
    }
    UnsafeMutableRawPointer(buffer + textCount).copyMemory(from: text, byteCount: count)
    textCount += count
  }

  /// The text of the leaf, as bytes.
  @inline(__always) var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: buffer, count: textCount)
  }

  /// The text of the leaf without white space around it; nil when nothing is left.
  var string: String? { XMLName.text(bytes) }

  /// Ends the reading. The first reason counts.
  mutating func stop(_ reason: XMLStop) {
    guard stop == nil else { return }
    stop = reason
    XML_StopParser(parser, XML_Bool(0))
  }
}

/// The local name of an element as numbers that can be compared at once.
struct XMLName: Equatable {
  /// The last eight bytes.
  let tail: UInt64
  /// The eight bytes before them.
  let head: UInt64
  /// How long it is.
  let count: Int

  /// The name that expat gives, without its prefix.
  @inline(__always) init(_ name: UnsafePointer<CChar>?) {
    var tail: UInt64 = 0
    var head: UInt64 = 0
    var count = 0
    if var next = name {
      while true {
        let byte = UInt8(bitPattern: next.pointee)
        if byte == 0 { break }
        next += 1
        if byte == UInt8(ascii: ":") {
          tail = 0
          head = 0
          count = 0
          continue
        }
        head = head << 8 | tail >> 56
        tail = tail << 8 | UInt64(byte)
        count += 1
      }
    }
    self.tail = tail
    self.head = head
    self.count = count
  }

  /// A name we look for.
  init(_ name: StaticString) {
    self = name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount + 1) {
      XMLName($0)
    }
  }

  @inline(__always) static func == (a: XMLName, b: XMLName) -> Bool {
    a.tail == b.tail && a.head == b.head && a.count == b.count
  }

  /// Text without white space around it; nil when nothing is left.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var part = bytes[...]
    while let first = part.first, first <= 32 { part.removeFirst() }
    while let last = part.last, last <= 32 { part.removeLast() }
    return part.isEmpty ? nil : String(decoding: part, as: UTF8.self)
  }
}

/// The attributes of an element as expat gives them: names and values in turn, then nil.
struct XMLAttributes {
  let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute by its local name.
  func value(_ name: XMLName) -> String? {
    guard var next = pairs else { return nil }
    while let key = next[0], let value = next[1] {
      if XMLName(key) == name { return String(cString: value) }
      next += 2
    }
    return nil
  }
}
