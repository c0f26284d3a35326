/// A file that was found in an archive, in a compressed file, or as it is.
public struct ArchivedFile: Sendable, Equatable {
  /// Where it was found, to be shown: `a.zip!inner/name.fit`. Never a path to open or to write:
  /// an archive can name its entries as it likes. Control characters are replaced.
  public var path: String
  /// What stands in it, as far as it could be read.
  public var bytes: [UInt8]
  /// The same as gzip, byte for byte as it came, where it came so.
  public var gzip: [UInt8]?
  /// The file of carried load that lay beside it in the same archive.
  public var sidecar: [UInt8]?
  /// What is wrong with it. Some bytes may still stand before the damage.
  public var damage: FileError?

  /// A file that was found.
  public init(
    path: String, bytes: [UInt8], gzip: [UInt8]? = nil, damage: FileError? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.gzip = gzip
    self.damage = damage
  }
}
