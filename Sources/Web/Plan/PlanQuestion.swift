import Logbook
import Planning

/// Rules that a change would break, and whether it may be made all the same.
struct PlanQuestion: Sendable {
  var words: String
  var breaches: [PlanRuleLine]
  /// Whether every broken rule may be set aside by who knows.
  var mayGoOn: Bool
  /// Where the change is sent once more.
  var action: String
  /// What is sent with it.
  var fields: [Hidden]
  /// What the button says.
  var button: String

  /// A field that is sent along.
  struct Hidden: Sendable {
    var name: String
    var value: String
  }

  init(
    _ words: String, _ broken: [PlanRule], action: String, fields: [(String, String)],
    button: String, mayGoOn: Bool = true
  ) {
    self.words = words
    breaches = broken.map { PlanRuleLine($0.id) }
    self.mayGoOn = mayGoOn && broken.allSatisfy { $0.firmness != .absolute }
    self.action = action
    self.fields = fields.map { Hidden(name: $0.0, value: $0.1) }
    self.button = button
  }
}
