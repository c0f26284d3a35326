import Testing

@testable import ActivityFiles

#if canImport(Glibc)
  import Glibc
#endif

/// A sequence of numbers that is the same in every run.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

@Suite("Numbers and times read from bytes")
struct XMLNumberTests {
  static func double(_ text: String) -> Double {
    Array(text.utf8).withUnsafeBufferPointer { XMLNumber.double($0) }
  }

  @Test("A decimal of any length is the double that the C library gives")
  func agreesWithTheLibrary() {
    var dice = Dice(7)
    for _ in 0..<100_000 {
      let digits = 1 + dice.below(30)
      let point = dice.below(digits + 1)
      var text = dice.below(2) == 0 ? "-" : ""
      for place in 0..<digits {
        if place == point { text += place == 0 ? "0." : "." }
        text += String(dice.below(10))
      }
      #expect(Self.double(text).bitPattern == strtod(text, nil).bitPattern, "\(text)")
    }
  }

  @Test("A double written out in full or in short comes back to the bit")
  func comesBack() {
    var dice = Dice(11)
    for _ in 0..<50_000 {
      let value = Double(Int64(truncatingIfNeeded: dice.next()) >> 12) / 0x1p45
      #expect(Self.double("\(value)") == value)
      let half = "\(value.magnitude)" + "50000000000000000000"
      #expect(Self.double(half) == strtod(half, nil), "\(half)")
    }
  }

  @Test(
    "Exponents, signs, white space and halfway points are those of the C library",
    arguments: [
      "1e-5", "1E5", "+3.5", "  12.25\n", "9007199254740993", "9007199254740992.5", "0.1", ".5",
      "5.", "-0", "18446744073709551615", "18446744073709551616", "9999999999999999999",
      "99999999999999999999", "0.30000000000000004", "1.00000000000000011102230246251565404",
      "1.000000000000000111022302462515654042363166809082031250001", "123456789012345678e-3",
      "4.4501477170144023e-308", "0.00000000000000000001",
    ])
  func special(text: String) {
    #expect(Self.double(text).bitPattern == strtod(text, nil).bitPattern)
  }

  @Test(
    "What is no finite decimal number is none",
    arguments: [
      "", " ", "-", ".", "abc", "1,5", "0x10", "nan", "inf", "1e999", "1.2.3", "12a", "--1", "1e",
      "e5", "1 2",
    ])
  func none(text: String) {
    #expect(Self.double(text).isNaN)
  }

  /// Seconds by Python's `datetime.fromisoformat(...).timestamp()`.
  @Test(
    "Times have the seconds that Python's datetime gives",
    arguments: [
      ("1970-01-01T00:00:00Z", 0.0, nil),
      ("2024-02-29T23:59:59Z", 1_709_251_199, nil),
      ("2000-03-01T00:00:00.500Z", 951_868_800.5, nil),
      ("2021-01-07T21:51:59.179+01:15", 1_610_051_819.179, 4500),
      ("2020-02-02T03:02:03-0330", 1_580_625_123, -12600),
      ("2020-02-02 03:02:03+01", 1_580_608_923, 3600),
      ("1901-12-13T20:45:52.2073437Z", -2_147_483_647.792_656_3, nil),
      ("0001-01-01T00:00:00Z", -62_135_596_800, nil),
      ("9999-12-31T23:59:59Z", 253_402_300_799, nil),
      ("2010-08-05T14:23:59", 1_281_018_239, nil),
    ] as [(String, Double, Int?)])
  func times(text: String, seconds: Double, offset: Int?) throws {
    let time = Array(text.utf8).withUnsafeBufferPointer { XMLTime($0) }
    #expect(try #require(time).seconds == seconds)
    #expect(time?.offsetSeconds == offset)
  }

  @Test(
    "What is no time is none",
    arguments: [
      "", "2024-02-29", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-01-32T00:00:00Z",
      "2024-01-01T25:00:00Z", "2024-01-01T00:61:00Z", "2024-01-01T00:00:00X", "yesterday at noon!",
      "2024-01-01T00:00:00+99:00", "20240101T000000Z...",
    ])
  func noTime(text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { XMLTime($0) } == nil)
  }

  @Test("A time written as text and read again is the same to the millisecond")
  func writtenTimes() throws {
    var dice = Dice(3)
    for _ in 0..<20_000 {
      let milliseconds = Int(dice.next() >> 19) - 62_135_596_800_000
      guard milliseconds < 253_402_300_798_000 else { continue }
      let seconds = Double(milliseconds) / 1000
      let time = Array(XMLTime.text(seconds).utf8).withUnsafeBufferPointer { XMLTime($0) }
      #expect(abs(try #require(time).seconds - seconds) < 0.0006)
    }
    #expect(XMLTime.text(1_709_251_199) == "2024-02-29T23:59:59Z")
    #expect(XMLTime.text(1_610_051_819.179) == "2021-01-07T20:36:59.179Z")
    #expect(XMLTime.text(.nan).isEmpty)
  }
}
