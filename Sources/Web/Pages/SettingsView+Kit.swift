import Logbook
import Workflow

extension SettingsView {
  /// The kit with its rules, and the forms that add to them.
  struct KitView: Sendable {
    var pieces: [Piece]
    var fields: [Field]
    var rules: [Rule]
    var canRule: Bool
    var word: Field
    var sport: Select
    var choices: [Choice]

    /// A piece of kit.
    struct Piece: Sendable {
      var id: String
      var name: String
      var what: String
      var way: String
      var isRetired: Bool
      var wish: String
      var wishLabel: String
      var icon: String
    }

    /// A rule.
    struct Rule: Sendable {
      var id: String
      var words: String
      var remove: String
    }

    init(_ list: KitList, draft: SettingsDraft, formats: Formats) {
      let texts = formats.texts
      pieces = list.pieces.map { Piece($0, formats: formats) }
      fields = Self.fields(draft: draft, formats: formats)
      rules = list.rules.map { Rule($0, of: list, texts: texts) }
      let chosen = Set(draft.fields.all("kit"))
      choices = list.pieces.map(\.kit).filter { $0.retiredOn == nil }.map {
        Choice(
          value: String($0.id), label: $0.name, isChosen: chosen.contains(String($0.id)))
      }
      canRule = !choices.isEmpty
      word = draft.marked(
        Field(
          name: "ruleWord", label: texts[WornText.word], value: draft.value("ruleWord", else: ""),
          error: draft.complaints["ruleWord"]))
      let sports: [(String, String)] =
        [("", texts[WornText.anySport])]
        + Sport.allCases.map { ($0.rawValue, texts[RunNaming.sport($0)]) }
      let asked = draft.value("ruleSport", else: "")
      sport = Select(
        name: "ruleSport", label: texts[RunsText.sport],
        choices: sports.map { Choice(value: $0.0, label: $0.1, isChosen: $0.0 == asked) })
    }

    private static func fields(draft: SettingsDraft, formats: Formats) -> [Field] {
      let texts = formats.texts
      func field(_ name: String, _ label: WornText) -> Field {
        draft.marked(
          Field(
            name: name, label: texts[label], value: draft.value(name, else: ""),
            error: draft.complaints[name]))
      }
      var mass = field("shoeMass", .shoeMass).with(hint: texts[WornText.shoeMassHint])
        .asking("text", inputMode: "decimal")
      mass.unit = formats.smallMass(0).unit
      return [
        field("kitName", .name),
        field("kitLoad", .newLoad).with(hint: texts[WornText.newLoadHint]), mass,
      ]
    }
  }
}

extension SettingsView.KitView.Piece {
  fileprivate init(_ use: KitList.KitUse, formats: Formats) {
    let texts = formats.texts
    id = String(use.kit.id)
    name = use.kit.name
    what = WornWords(formats: formats).what(use.kit)
    way = texts(
      WornText.runCount, count: use.runs,
      ["distance": formats.distance(use.meters, decimals: 0).joined])
    isRetired = use.kit.retiredOn != nil
    // What no run was done with can go; what has a past can only be put away and taken out again.
    if use.runs == 0 {
      (wish, icon) = ("remove", "x")
      wishLabel = texts(WornText.remove, ["name": name])
    } else if isRetired {
      (wish, icon) = ("again", "up")
      wishLabel = texts(WornText.again, ["name": name])
    } else {
      (wish, icon) = ("retire", "x")
      wishLabel = texts(WornText.retire, ["name": name])
    }
  }
}

extension SettingsView.KitView.Rule {
  fileprivate init(_ rule: KitRule, of list: KitList, texts: Texts) {
    id = String(rule.id)
    let names = list.pieces.map(\.kit).filter { rule.kit.contains($0.id) }.map(\.name)
    var blanks = ["word": rule.foldedWord, "names": names.joined(separator: ", ")]
    if let sport = rule.sport { blanks["sport"] = texts[RunNaming.sport(sport)] }
    words = texts(rule.sport == nil ? WornText.ruleOf : .ruleOfSport, blanks)
    remove = texts(WornText.removeRule, ["word": rule.foldedWord])
  }
}
