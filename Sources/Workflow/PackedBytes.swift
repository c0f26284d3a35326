import ActivityFiles

/// Bytes as gzip, as a page sends them.
public enum PackedBytes {
  /// Packs bytes. Level 1 is fast, 9 small; 4 is what pages are packed with, a choice of this
  /// project.
  public static func gzip(_ bytes: [UInt8], level: Int = 4) -> [UInt8] {
    Compression.gzip(bytes, level: level)
  }
}
