/// Words that every chart shares.
enum ChartText: String, CatalogueText {
  case asTable, asCSV, happened

  static let sheet = "chart"

  var english: String {
    switch self {
    case .asTable: "The numbers as a table"
    case .asCSV: "As CSV"
    case .happened: "What happened when"
    }
  }
}
