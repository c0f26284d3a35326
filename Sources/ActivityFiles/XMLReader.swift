internal import CExpat

/// A document that is built while expat walks through the bytes of a file.
///
/// The handlers are C functions, so each kind of document brings its own; they reach the document
/// through a plain pointer, which costs no reference counting.
protocol XMLDocument {
  /// Where in the file the reader stands.
  var cursor: XMLCursor { get set }
  /// What expat calls at the start of an element, at its end, and for text.
  static var handlers: XMLHandlers { get }
}

/// The C functions that build a document. The first argument points to the document. Each document
/// writes them out: a C function cannot be generic, nor call through a type it does not name.
struct XMLHandlers {
  let start: XML_StartElementHandler
  let end: XML_EndElementHandler
  let refuse: XML_StartDoctypeDeclHandler
}

/// Reads XML with expat, in pieces, into a document.
///
/// Names are not resolved against namespaces: the prefix is cut off and the local name decides,
/// together with the place in which the element stands. Real files bind known prefixes to wrong
/// addresses and known addresses to any prefix, and expat is faster without.
enum XMLReader {
  /// Bytes that are handed to expat at a time.
  static let pieceBytes = 1 << 24
  /// Longest tag or comment. Ours: expat scans an unfinished one again with every piece.
  static let longestTagBytes = 1 << 20

  /// What came of reading a file.
  struct Outcome<Document> {
    /// The document. Its cursor wants to be freed.
    var document: Document
    /// What is wrong with the file, if anything.
    var damage: FileError?
    var remarks: [String] = []
  }

  /// Reads a file into a document that `make` makes.
  ///
  /// Where a byte cannot be UTF-8 the whole is read again as Windows-1252: programs wrote names
  /// so without saying it, and everything but such names is ASCII.
  static func read<Document: XMLDocument>(
    _ bytes: [UInt8], into make: () -> Document
  ) -> Outcome<Document> {
    let encoding = XMLEncoding(of: bytes)
    var outcome = Outcome(document: make())
    outcome.damage = read(bytes, as: encoding, into: &outcome.document)
    guard case .malformed(let at, _)? = outcome.damage, encoding.mayBeWestern, at < bytes.count,
      bytes[at] >= 0x80
    else { return outcome }
    var western = encoding
    western.name = "windows-1252"
    var second = Outcome(document: make())
    second.damage = read(bytes, as: western, into: &second.document)
    second.remarks = ["text that is not UTF-8 was read as Windows-1252"]
    outcome.document.cursor.free()
    return second
  }

  private static func read<Document: XMLDocument>(
    _ bytes: [UInt8], as encoding: XMLEncoding, into document: inout Document
  ) -> FileError? {
    guard let parser = XML_ParserCreate(encoding.name) else {
      return .limit(what: "bytes of memory", allowed: 0)
    }
    defer { XML_ParserFree(parser) }
    XML_SetElementHandler(parser, Document.handlers.start, Document.handlers.end)
    XML_SetStartDoctypeDeclHandler(parser, Document.handlers.refuse)
    XML_SetUnknownEncodingHandler(parser, XMLEncoding.fillTable, nil)
    document.cursor.parser = parser
    return withUnsafeMutablePointer(to: &document) { pointer in
      XML_SetUserData(parser, pointer)
      let damage = feed(bytes, from: encoding.start, to: parser)
      if let stop = pointer.pointee.cursor.stop {
        return stop.at(encoding.start + max(0, Int(XML_GetCurrentByteIndex(parser))))
      }
      return damage
    }
  }

  private static func feed(
    _ bytes: [UInt8], from start: Int, to parser: XML_Parser
  ) -> FileError? {
    bytes.withUnsafeBytes { raw in
      var position = start
      repeat {
        let length = min(pieceBytes, raw.count - position)
        let isLast = position + length == raw.count
        let piece = length > 0 ? raw.baseAddress?.advanced(by: position) : nil
        let status = XML_Parse(
          parser, piece?.assumingMemoryBound(to: CChar.self), Int32(length), isLast ? 1 : 0)
        guard status == XML_STATUS_OK else { return damage(of: parser, from: start, of: raw.count) }
        position += length
        let done = start + max(0, Int(XML_GetCurrentByteIndex(parser)))
        if position - done > longestTagBytes + pieceBytes {
          return .limit(what: "bytes in one tag or comment", allowed: longestTagBytes)
        }
      } while position < raw.count
      return nil
    }
  }

  /// What expat found wrong, in words.
  private static func damage(of parser: XML_Parser, from start: Int, of count: Int) -> FileError {
    let at = min(count, start + max(0, Int(XML_GetCurrentByteIndex(parser))))
    let code = XML_GetErrorCode(parser)
    switch code {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR,
      XML_ERROR_UNCLOSED_CDATA_SECTION:
      return .truncated(at: count)
    case XML_ERROR_INVALID_TOKEN: return .malformed(at: at, reason: "a byte that XML forbids there")
    case XML_ERROR_TAG_MISMATCH:
      return .malformed(at: at, reason: "an end tag that does not belong to its start tag")
    case XML_ERROR_DUPLICATE_ATTRIBUTE:
      return .malformed(at: at, reason: "an attribute that stands twice in one tag")
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
      return .malformed(at: at, reason: "something after the end of the document")
    case XML_ERROR_UNDEFINED_ENTITY:
      return .malformed(at: at, reason: "an entity that is not declared")
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING:
      return .malformed(at: at, reason: "a text encoding that is not known or not true")
    default:
      let words = XML_ErrorString(code).map { String(cString: $0) } ?? "not XML"
      return .malformed(at: at, reason: "XML that cannot be read (\(words))")
    }
  }
}

/// Why the reading of a document was stopped by the document itself.
enum XMLStop {
  case doctype
  case wrongRoot
  case limit(what: String, allowed: Int)

  func at(_ position: Int) -> FileError {
    switch self {
    case .doctype:
      .malformed(at: position, reason: "a document type (DOCTYPE), which is refused for safety")
    case .wrongRoot: .notThisFormat
    case .limit(let what, let allowed): .limit(what: what, allowed: allowed)
    }
  }
}
