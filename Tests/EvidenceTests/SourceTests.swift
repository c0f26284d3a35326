import Evidence
import Testing

@Suite("The bibliography")
struct SourceTests {
  @Test("Every key names its year, or is our own, and stands once")
  func keys() {
    let keys = Source.all.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys == keys.sorted())
    for source in Source.all {
      #expect(source.key.wholeMatch(of: /[a-z][A-Za-z]*([12][0-9]{3})?/) != nil, "\(source.key)")
      let year = Int(source.key.suffix(4))
      #expect(source.work.year == year, "\(source.key) cites another year")
      if let year { #expect(source.citation.contains(String(year))) }
    }
  }

  @Test("Every work can be found again", arguments: Source.all)
  func identifiers(source: Source) {
    switch source.identifier {
    case .doi(let doi):
      #expect(doi.wholeMatch(of: /10\.[0-9]{4,9}\/[^\s]+/) != nil, "\(doi)")
    case .pmid(let number):
      #expect(number.wholeMatch(of: /[0-9]{1,8}/) != nil)
    case .isbn(let number):
      #expect(number.filter(\.isNumber).count >= 9)
    case .arXiv(let number):
      #expect(number.wholeMatch(of: /[0-9]{4}\.[0-9]{4,5}/) != nil)
    case .pmc(let number):
      #expect(number.wholeMatch(of: /PMC[0-9]{4,8}/) != nil)
    case .noIdentifier(let place):
      #expect(place.count > 10, "where was it read?")
    }
  }
}
