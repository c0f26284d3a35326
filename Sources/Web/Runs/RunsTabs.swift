/// The pages about all runs, side by side above each of them.
enum RunsTab: CaseIterable, Sendable {
  case list, map, records

  var href: String {
    switch self {
    case .list: "/runs"
    case .map: "/runs/map"
    case .records: "/runs/records"
    }
  }

  var label: RunsText {
    switch self {
    case .list: .listTab
    case .map: .mapTab
    case .records: .recordsTab
    }
  }

  /// All of them, one marked.
  static func links(_ current: RunsTab, texts: Texts) -> [Link] {
    allCases.map { Link(href: $0.href, label: texts[$0.label], isCurrent: $0 == current) }
  }

  /// A way to one.
  struct Link: Sendable {
    var href: String
    var label: String
    var isCurrent: Bool
  }
}
