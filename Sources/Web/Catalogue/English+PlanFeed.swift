/// The calendar feed of the plan, in the settings.
enum PlanFeedText: String, CatalogueText {
  case title, words, address, addressWords, open, renew, close

  static let sheet = "planFeed"

  var english: String {
    switch self {
    case .title: "The plan in your calendar"
    case .words:
      "Calendars subscribe to an address with a secret in it. Whoever has the address can read the "
        + "plan, and nothing else."
    case .address: "Address to subscribe to"
    case .addressWords: "Copy the link. A new one closes the old."
    case .open: "Open a feed"
    case .renew: "New address"
    case .close: "Close the feed"
    }
  }
}
