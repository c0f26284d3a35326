import Foundation
import Testing

@testable import CLI

@Suite("JSON as it is printed")
struct JSONTests {
  @Test(
    "Numbers carry no noise beyond their meaning",
    arguments: [
      (3590.1000000000004, "3590.1"), (0.1 + 0.2, "0.3"), (5.0, "5"), (-0.0, "0"),
      (59.91234567, "59.91234567"), (-123.4567891234, "-123.4567891"), (1e-7, "1e-07"),
      (12_345_678_901.5, "12345678900"), (.infinity, "null"), (.nan, "null"),
    ])
  func numbers(value: Double, text: String) {
    #expect(JSON.digits(value) == text)
  }

  @Test("Every text comes back as it was through another reader")
  func strings() throws {
    let texts = [
      "plain", "quo\"te \\ back", "tab\tline\nreturn\r", "\u{0}\u{1F}\u{7F}", "é 走 🏃\u{2028}",
    ]
    for text in texts {
      let line = JSON.array([.string(text)]).text
      #expect(!line.contains("\n"))
      let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String]
      #expect(read == [text])
    }
  }

  @Test("Keys keep the order in which they were given")
  func order() {
    let value = JSON.record(["z": .null, "a": .bool(true), "m": .array([.integer(1)])])
    #expect(value.text == #"{"z":null,"a":true,"m":[1]}"#)
  }
}
