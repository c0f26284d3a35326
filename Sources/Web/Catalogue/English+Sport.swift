/// Kinds of movement.
enum SportText: String, CatalogueText {
  case running, walking, hiking, cycling, swimming, other

  static let sheet = "sport"

  var english: String {
    switch self {
    case .running: "Run"
    case .walking: "Walk"
    case .hiking: "Hike"
    case .cycling: "Ride"
    case .swimming: "Swim"
    case .other: "Activity"
    }
  }
}
