/// Why a file, or the rest of a file, could not be read: what is wrong and where.
public enum FileError: Error, Sendable, Hashable {
  /// The bytes are not of this format.
  case notThisFormat
  /// The file ends before it should, at this byte.
  case truncated(at: Int)
  /// The checksum that ends at this byte does not fit what stands before it.
  case checksum(at: Int)
  /// Something that cannot be, at this byte.
  case malformed(at: Int, reason: String)
  /// A limit was reached: which, and how much it allows.
  case limit(what: String, allowed: Int)
  /// A sound file that holds no activity: a route, a workout, settings.
  case noActivity(holds: String)
}

extension FileError: CustomStringConvertible {
  /// The error in words: what and where.
  public var description: String {
    switch self {
    case .notThisFormat: "not a recording of a known format"
    case .truncated(let at): "the file ends too early, at byte \(at)"
    case .checksum(let at): "the checksum at byte \(at) does not fit the data before it"
    case .malformed(let at, let reason): "\(reason), at byte \(at)"
    case .limit(let what, let allowed): "more than \(allowed) \(what)"
    case .noActivity("nothing"): "nothing in it"
    case .noActivity(let holds): "no activity in it, but \(holds)"
    }
  }
}
