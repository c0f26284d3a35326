/// Words that every chart shares.
enum ChartText: String, CatalogueText {
  case asTable

  static let sheet = "chart"

  var english: String {
    switch self {
    case .asTable: "The numbers as a table"
    }
  }
}
