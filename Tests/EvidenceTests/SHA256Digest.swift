/// SHA-256 (FIPS 180-4), here because the pure modules have no library for it and a test of a few
/// kilobytes needs none.
enum SHA256Digest {
  /// The digest in hexadecimal.
  static func hexadecimal(of message: [UInt8]) -> String {
    var state = initial
    let padded = padding(message)
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(Array(padded[start..<(start + 64)]), into: &state)
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static let primes = (2...311).filter { candidate in
    !(2..<candidate).contains { candidate % $0 == 0 }
  }
  private static let rounds = primes.prefix(64).map { fraction(cubeRoot(Double($0))) }
  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }

  /// The first 32 bits behind the point.
  private static func fraction(_ value: Double) -> UInt32 {
    UInt32((value - value.rounded(.down)) * 4_294_967_296)
  }

  private static func cubeRoot(_ value: Double) -> Double {
    var root = value / 3
    for _ in 0..<60 { root -= (root * root * root - value) / (3 * root * root) }
    return root
  }

  private static func padding(_ message: [UInt8]) -> [UInt8] {
    let zeros = (119 - message.count % 64) % 64
    let bits = UInt64(message.count) * 8
    let length = (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    return message + [0x80] + [UInt8](repeating: 0, count: zeros) + length
  }

  private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word >> places | word << (32 - places)
  }

  private static func compress(_ block: [UInt8], into state: inout [UInt32]) {
    var words = (0..<16).map { index in
      block[(4 * index)..<(4 * index + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var now = state
    for index in 0..<64 {
      let mixed = turned(now[4], 6) ^ turned(now[4], 11) ^ turned(now[4], 25)
      let chosen = now[4] & now[5] ^ ~now[4] & now[6]
      let first = now[7] &+ mixed &+ chosen &+ rounds[index] &+ words[index]
      let other = turned(now[0], 2) ^ turned(now[0], 13) ^ turned(now[0], 22)
      let majority = now[0] & now[1] ^ now[0] & now[2] ^ now[1] & now[2]
      now = [first &+ other &+ majority] + now[0..<3] + [now[3] &+ first] + now[4..<7]
    }
    for index in state.indices { state[index] &+= now[index] }
  }
}
