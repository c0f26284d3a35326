import Evidence

@testable import Web

extension SamplePages {
  /// Everything that the evidence page can show, and one entry of each sort.
  static func evidence() -> [SamplePage] {
    let queries = ["", "place=ankle&kind=risk", "q=hills", "q=quantum"]
    let names = ["C38", "C45", "RUN-01", "technique", "coachesOnWeights", "minetti2002"]
    return queries.map {
      let query = EvidenceQuery(FormFields(encoded: $0))
      return page("evidence", EvidenceView(query, texts: reader.texts))
    }
      + names.compactMap(Citable.named).map {
        page("evidence-entry", EvidenceEntryView($0, texts: reader.texts))
      }
  }
}
