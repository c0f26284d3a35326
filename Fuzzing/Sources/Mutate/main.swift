import ActivityFiles
import Foundation

/// Changes given files by chance, but the same chance each time, and hands them to the readers.
///
/// A crash leaves the bytes that caused it in `crashing-input`, which is written before each
/// reading; a reading that takes too long is reported.

/// A sequence of numbers that is the same for the same seed.
struct Dice {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}

/// One change of some bytes.
func change(_ bytes: inout [UInt8], _ others: [UInt8], _ dice: inout Dice) {
  guard !bytes.isEmpty else { return }
  let place = dice.below(bytes.count)
  let length = 1 + dice.below(min(bytes.count - place, 1 << dice.below(12)))
  switch dice.below(7) {
  case 0: bytes[place] ^= 1 << UInt8(dice.below(8))
  case 1: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
  case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80, 0xFE][dice.below(5)]
  case 3: bytes.removeSubrange(place..<(place + length))
  case 4: bytes.insert(contentsOf: bytes[place..<(place + length)], at: dice.below(bytes.count))
  case 5: bytes.removeSubrange(place...)
  default:
    guard !others.isEmpty else { return }
    let start = dice.below(others.count)
    let end = min(others.count, start + length)
    bytes.insert(contentsOf: others[start..<end], at: place)
  }
}

/// Reads some bytes by everything that reads.
func readAll(_ bytes: [UInt8]) {
  for file in ArchiveWalk(bytes, name: "file") {
    for format in ActivityFormat.all {
      _ = format.recognizes(Array(file.bytes.prefix(1024)))
      _ = try? format.read(file.bytes, ReadingLimits())
    }
  }
}

/// Takes an option and its number out of the arguments.
func take(_ name: String, orElse fallback: Int, from arguments: inout [String]) -> Int {
  guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return fallback }
  let value = Int(arguments[at + 1]) ?? fallback
  arguments.removeSubrange(at...(at + 1))
  return value
}
var arguments = Array(CommandLine.arguments.dropFirst())
let limit = take("--seconds", orElse: 60, from: &arguments)
let seed = take("--seed", orElse: 1, from: &arguments)
let slowest = take("--slow", orElse: 10, from: &arguments)
let files = arguments.compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }
guard !files.isEmpty else {
  print("usage: fuzz [--seconds N] [--seed N] [--slow SECONDS] FILE...")
  exit(2)
}
var dice = Dice(state: UInt64(truncatingIfNeeded: seed))
let clock = ContinuousClock()
let end = clock.now + .seconds(limit)
var rounds = 0
var longest = Duration.zero
while clock.now < end {
  var bytes = files[dice.below(files.count)]
  let others = files[dice.below(files.count)]
  for _ in 0...dice.below(8) { change(&bytes, others, &dice) }
  FileManager.default.createFile(atPath: "crashing-input", contents: Data(bytes))
  let time = clock.measure { readAll(bytes) }
  if time > longest { longest = time }
  if time > .seconds(slowest) {
    print("slow: \(time) for \(bytes.count) bytes in round \(rounds) of seed \(seed)")
    FileManager.default.createFile(atPath: "slow-input-\(rounds)", contents: Data(bytes))
  }
  rounds += 1
}
_ = try? FileManager.default.removeItem(atPath: "crashing-input")
print("\(rounds) readings of changed files, none crashed; the longest took \(longest)")
