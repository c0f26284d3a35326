import Crypto

extension Original {
  /// The SHA-256 by which the bytes of a file are known.
  public static func hash(of bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
