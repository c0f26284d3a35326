import Workflow

/// The frame round a page: head, navigation, the person.
struct Shell: Sendable {
  var language: String
  /// Shown where something on the page is marked as English; nil where all of it is.
  var someInEnglish: String?
  /// `light` or `dark` where the reader chose; nil follows the system.
  var theme: String?
  var title: String
  var mark: String
  /// What makes it installable, and its icon where the manifest is not read.
  var manifest: String
  var icon: String
  var styles: [String]
  var scripts: [String]
  var modules: [String]
  /// The places at the thumb, and the others behind More.
  var places: [PlaceLink]
  var otherPlaces: [PlaceLink]
  var who: Who?

  /// The person whose log it is.
  struct Who: Sendable {
    var initials: String
    var name: String
    var detail: String?
  }

  /// A way to a page.
  struct PlaceLink: Sendable {
    var href: String
    var icon: String
    var label: String
    var isCurrent: Bool
  }
}

/// The pages that have a place in the navigation.
enum Place: CaseIterable, Sendable {
  case today, runs, ask, plan, bring, addRun, checkIn, body, load, fitness, lab, evidence
  case settings, style

  var href: String {
    switch self {
    case .today: "/"
    case .runs: "/runs"
    case .ask: "/ask"
    case .plan: "/plan"
    case .bring: "/import"
    case .addRun: "/runs/add"
    case .evidence: "/evidence"
    case .checkIn: "/checkin"
    case .settings: "/settings"
    case .body: "/body"
    case .load: "/load"
    case .fitness: "/fitness"
    case .lab: "/lab"
    case .style: "/style"
    }
  }

  var icon: String {
    switch self {
    case .today: "today"
    case .runs: "runs"
    case .ask: "ask"
    case .plan: "plan"
    case .bring: "up"
    case .addRun: "plus"
    case .evidence: "evidence"
    case .checkIn: "check"
    case .settings: "settings"
    case .body: "body"
    case .load: "load"
    case .fitness: "fitness"
    case .lab: "lab"
    case .style: "style"
    }
  }

  var label: ShellText {
    switch self {
    case .today: .today
    case .runs: .runs
    case .ask: .ask
    case .plan: .plan
    case .bring: .bring
    case .addRun: .addRun
    case .evidence: .evidence
    case .checkIn: .checkIn
    case .settings: .settings
    case .body: .body
    case .load: .load
    case .fitness: .fitness
    case .lab: .lab
    case .style: .style
    }
  }

  /// Those at the thumb; the rest is under More.
  static let first: [Place] = [.today, .runs, .ask, .body, .plan]
  static let others: [Place] = [
    .addRun, .bring, .checkIn, .load, .fitness, .lab, .evidence, .settings, .style,
  ]
}
