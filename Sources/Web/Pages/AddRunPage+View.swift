import Workflow

/// What the page for a run without a file shows.
struct AddRunView: Sendable {
  /// How many fields need a look, in words; nil when none does.
  var mend: String?
  var date: Field
  var time: Field
  var duration: Field
  var distance: Field
  var climb: Field
  var heart: Field
  var name: Field
  var notes: Field
  var sports: [RunView.EditView.Choice]
  var efforts: [RunView.EditView.Choice]
  var effortError: String?

  /// A field with what was typed, and what is said about it.
  struct Field: Sendable, Hashable {
    var id: String
    var label: String
    var value: String
    var unit: String?
    var hint: String?
    var error: String?
    var isNumber: Bool
    /// Which other elements say something about it.
    var describedBy: String?
  }

  init(_ form: TypedRunForm, formats: Formats) {
    let texts = formats.texts
    func field(
      _ field: TypedRunForm.Field, _ label: RunFormText, unit: String? = nil,
      hint: RunFormText? = nil
    ) -> Field {
      let value = form.errors.isEmpty ? nil : form.understood[field]
      let understood = value.map { texts(RunFormText.understood, ["value": $0]) }
      let error = form.errors[field]
      let said = understood ?? hint.map { texts[$0] }
      let ids = [error == nil ? nil : "\(field)-error", said == nil ? nil : "\(field)-hint"]
        .compactMap(\.self)
      return Field(
        id: field.rawValue, label: texts[label], value: form.typed[field] ?? "", unit: unit,
        hint: said, error: error, isNumber: unit != nil,
        describedBy: ids.isEmpty ? nil : ids.joined(separator: " "))
    }
    let count = form.errors.count
    mend = count > 0 ? texts(RunFormText.mend, count: count) : nil
    date = field(.date, .date)
    time = field(.time, .time)
    duration = field(.duration, .duration, hint: .durationHint)
    distance = field(.distance, .distance, unit: formats.distanceUnit, hint: .optional)
    climb = field(
      .climb, .climb, unit: texts[formats.imperial ? UnitText.feet : .meters], hint: .optional)
    heart = field(.heart, .heart, unit: texts[UnitText.beats], hint: .optional)
    name = field(.name, .name, hint: .optional)
    notes = field(.notes, .notes, hint: .optional)
    sports = RunView.EditView.sports(chosen: form.typed[.sport] ?? "", formats: formats)
    efforts = RunView.EditView.efforts(chosen: form.typed[.effort] ?? "", formats: formats)
    effortError = form.errors[.effort]
  }
}
