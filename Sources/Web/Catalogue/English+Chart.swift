/// Words that every chart shares.
enum ChartText: String, CatalogueText {
  case asTable, asCSV, happened, save, svg, png, csv

  static let sheet = "chart"

  var english: String {
    switch self {
    case .asTable: "The numbers as a table"
    case .asCSV: "As CSV"
    case .save: "Save"
    case .svg: "SVG"
    case .png: "PNG"
    case .csv: "CSV"
    case .happened: "What happened when"
    }
  }
}
