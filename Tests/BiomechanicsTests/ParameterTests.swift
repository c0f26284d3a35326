import Biomechanics
import Evidence
import Testing

@Suite("Every number of the model says where it comes from")
struct ParameterTests {
  @Test("The catalogue holds every parameter once")
  func complete() {
    let names = Mirror(reflecting: Parameters.standard).children.compactMap(\.label)
    #expect(Set(names) == Set(Parameters.catalogue.map(\.key)))
    #expect(Parameters.catalogue.count == names.count)
  }

  @Test("Each standard value lies within its band", arguments: Parameters.catalogue.indices)
  func bands(index: Int) {
    let entry = Parameters.catalogue[index]
    #expect(entry.estimate.low <= entry.estimate.value, "\(entry.key)")
    #expect(entry.estimate.value <= entry.estimate.high, "\(entry.key)")
    #expect(!entry.meaning.isEmpty)
  }

  @Test("A parameter can be set by its entry")
  func settable() throws {
    let entry = try #require(Parameters.parameter(named: "trunkFactor"))
    var parameters = Parameters.standard
    parameters[entry] = 1.1
    #expect(parameters[entry] == 1.1 && parameters != .standard)
  }

  @Test("Keys of load kinds are unique and found again")
  func kinds() {
    #expect(Set(LoadKind.all.map(\.key)).count == LoadKind.all.count)
    for kind in LoadKind.all { #expect(LoadKind.named(kind.key) == kind) }
  }
}
