/// A number and its unit, finished for reading.
struct Amount: Sendable, Hashable {
  /// The number, or an en dash.
  var value: String
  /// The unit; empty where there is none.
  var unit: String

  /// Both with a no-break space between, or none before a unit that begins with a stroke.
  var joined: String {
    if unit.isEmpty { return value }
    return unit.hasPrefix("/") ? value + "\u{202F}" + unit : value + "\u{A0}" + unit
  }
}
