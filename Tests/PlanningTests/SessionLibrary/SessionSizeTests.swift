import Planning
import Testing

@Suite("Sizes of a session")
struct SessionSizeTests {
  @Test("There are three, from small to large, under the words that plans are stored with")
  func order() {
    #expect(SessionSize.allCases.sorted() == [.small, .medium, .large])
    #expect(SessionSize.allCases.map(\.rawValue) == ["S", "M", "L"])
  }
}
