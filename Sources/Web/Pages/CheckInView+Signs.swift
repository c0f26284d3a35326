import Advice
import Logbook

/// Signs that a clinician should see: those of the day, and the fields for more.
struct SignCard: Sendable {
  var place: SettingsView.Select
  var choices: [Choice]
  /// Whether the fields are open without being asked for.
  var isOpen: Bool
  var lines: [Line]
  /// What to do; nil while no sign was named.
  var stop: String?

  /// A sign that was named.
  struct Line: Sendable {
    var words: String
    var place: String
    var sign: String
    var take: String
  }

  init(_ report: CheckInReport, form: CheckInForm, words: PainWords) {
    let texts = words.texts
    let typed = form.fields.all("sign")
    let place = form.fields["signPlace"] ?? ""
    let none = Choice(
      value: "", label: texts[PlaceText.other].asSentence, isChosen: place.isEmpty)
    self.place = SettingsView.Select(
      name: "signPlace", label: texts[CheckInText.signPlace],
      choices: [none]
        + CheckInForm.spots.filter { $0.place != .other }.map {
          Choice(value: $0.text, label: words.place($0), isChosen: $0.text == place)
        })
    choices = RedFlag.allCases.map {
      Choice(
        value: $0.rawValue, label: texts.name($0.rawValue, of: .signs).asSentence,
        isChosen: typed.contains($0.rawValue))
    }
    isOpen = !typed.isEmpty
    lines = report.signs.compactMap { statement in
      guard case .redFlag(let flag) = statement.content else { return nil }
      let sign = texts.name(flag.rawValue, of: .signs)
      let said = texts(
        CheckInText.signLine, ["place": words.place(statement.spot), "sign": sign])
      return Line(
        words: said, place: statement.spot.text, sign: flag.rawValue,
        take: texts(CheckInText.takeOf, ["what": said]))
    }
    stop = lines.isEmpty ? nil : texts[CheckInText.signStop]
  }
}
