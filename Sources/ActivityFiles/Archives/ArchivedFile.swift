/// A file that was found in an archive, in a compressed file, or as it is.
public struct ArchivedFile: Sendable, Equatable {
  /// Where it was found, to be shown: `a.zip!inner/name.fit`. Never a path to open or to write:
  /// an archive can name its entries as it likes. Control characters are replaced.
  public var path: String
  /// What stands in it, as far as it could be read.
  public var bytes: [UInt8]
  /// The same as gzip, byte for byte as it came, where it came so.
  public var gzip: [UInt8]?
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

/// Visits every file in some bytes: the bytes themselves when they are no archive, what stands in
/// them when they are gzip, each entry when they are a zip archive, and so on within.
///
/// Directories and the leavings of operating systems are passed over. Entries that cannot be
/// read come with their damage, and the visit goes on.
///
/// - Parameters:
///   - bytes: the file.
///   - name: how it is called.
///   - limits: how much may come out of it.
///   - body: called for each file, in the order of the archive. What it throws ends the visit.
public func forEachFile<Failure: Error>(
  in bytes: [UInt8], name: String, limits: ReadingLimits = ReadingLimits(),
  body: (ArchivedFile) throws(Failure) -> Void
) throws(Failure) {
  var walk = ArchiveWalk(bytes, name: name, limits: limits)
  while let file = walk.next() { try body(file) }
}
