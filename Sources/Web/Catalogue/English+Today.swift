/// The first page.
enum TodayText: String, CatalogueText {
  case title

  static let sheet = "today"

  var english: String {
    switch self {
    case .title: "Today"
    }
  }
}
