/// A field of a form: what it is, what stands in it, and what is wrong with that.
struct Field: Sendable {
  var name: String
  var label: String
  var value: String
  var unit: String?
  var hint: String?
  var error: String?
  /// The language of what is wrong where it is not the page's.
  var errorLanguage: String?
  var kind: String = "text"
  var inputMode: String?
  /// Whether the browser should offer a list: the id of it.
  var list: String?
  /// The ids that describe it, for those who do not see them.
  var describedBy: String?
  /// What it is called within the page, where several fields are sent under one name.
  var id: String

  init(
    name: String, label: String, value: String, unit: String? = nil, error: String? = nil
  ) {
    self.name = name
    id = name
    self.label = label
    self.value = value
    self.unit = unit
    self.error = error
    describedBy = error == nil ? nil : name + "-error"
  }

  /// The same with words below it.
  func with(hint: String) -> Field {
    var field = self
    field.hint = hint
    field.describedBy = [error == nil ? nil : name + "-error", name + "-hint"]
      .compactMap { $0 }.joined(separator: " ")
    return field
  }

  /// The same as another kind of input.
  func asking(_ kind: String, inputMode: String? = nil) -> Field {
    var field = self
    field.kind = kind
    field.inputMode = inputMode
    return field
  }
}
