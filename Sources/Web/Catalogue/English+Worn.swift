/// What was worn: on the page of a run, in lists, in the settings and on import.
enum WornText: String, CatalogueText {
  case foot, ankle, shank, thigh, waist, vest, pack, wrist, hand
  case sum, sumWithoutBody, shareUnknown, noLoad, onLap, from, atStart, atEnd, wearing
  case chosen, imported, file, rule, notes
  case title, lead, nobodySaid, change, part, whole, lap, kit, load, loadHint, save
  case nothing, forget, noKit, chooseFirst, notALoad, loadedEfforts
  case kitTitle, kitWords, noKitYet, name, what, way, shoes, shoesOf, retired, retire, again
  case remove, addKit, newLoad, newLoadHint, shoeMass, shoeMassHint, add, notAMass
  case rules, rulesWords, ruleOf, ruleOfSport, removeRule, word, anySport, addRule, runCount
  case onImport, onImportHint

  static let sheet = "worn"

  var english: String {
    switch self {
    case .foot, .ankle, .shank, .thigh, .waist, .vest, .pack, .wrist, .hand: rawValue
    case .sum: "{total} = {body} + {parts}"
    case .sumWithoutBody: "{total} carried: {parts}"
    case .shareUnknown: "{parts}; your body weight on that day is not known"
    case .noLoad: "No load."
    case .onLap: "Lap {lap}: {sum}"
    case .from: "{start} to {end}: {sum}"
    case .atStart: "Start"
    case .atEnd: "end"
    case .wearing: "Shoes: {names}"
    case .chosen: "chosen"
    case .imported: "said at import"
    case .file: "in the recording"
    case .rule: "by a rule"
    case .notes: "in name or notes"
    case .title: "What was worn"
    case .lead:
      "A load counts in energy and in what the run asks of the body. A change here changes the "
        + "tissue ledgers from this day on."
    case .nobodySaid: "Nobody has said, so the run counts as without a load."
    case .change: "Say what was worn"
    case .part: "Part of the run"
    case .whole: "The whole run"
    case .lap: "Lap {lap}"
    case .kit: "Your kit"
    case .load: "Or a load"
    case .loadHint: "vest=6kg, ankle=2x0.5kg, pack=10%, or in words: 6 kg vest"
    case .save: "Save"
    case .nothing: "No load"
    case .forget: "Forget the choice"
    case .noKit: "You have no kit yet. Settings keeps a list."
    case .chooseFirst: "Choose some kit or write a load."
    case .notALoad: "“{typed}” is no load. Write it like vest=6kg or 6 kg vest."
    case .loadedEfforts: "Run with a load; left out where runs are ranked."
    case .kitTitle: "Kit"
    case .kitWords: "Vests, packs, weights, and shoes with the way they have come."
    case .noKitYet: "No kit yet."
    case .name: "Name"
    case .what: "What"
    case .way: "Worn for"
    case .shoes: "shoes"
    case .shoesOf: "shoes, {mass} each"
    case .retired: "retired"
    case .retire: "Retire {name}"
    case .again: "Use {name} again"
    case .remove: "Remove {name}"
    case .addKit: "Add kit"
    case .newLoad: "Load"
    case .newLoadHint: "vest=6kg, ankle=2x0.5kg, pack=10%. Empty for shoes."
    case .shoeMass: "One shoe weighs"
    case .shoeMassHint: "For shoes; may stay empty."
    case .add: "Add"
    case .notAMass: "“{typed}” is no mass of a shoe. Write it in grams, like 250."
    case .rules: "Rules"
    case .rulesWords:
      "Runs with a word in their name or notes are done with this kit, unless you chose otherwise."
    case .ruleOf: "Runs with “{word}”: {names}"
    case .ruleOfSport: "{sport} with “{word}”: {names}"
    case .removeRule: "Remove the rule of “{word}”"
    case .word: "Word in name or notes"
    case .anySport: "Any kind"
    case .addRule: "Add the rule"
    case .runCount: "{count} run, {distance}|{count} runs, {distance}"
    case .onImport: "Worn on all of them"
    case .onImportHint: "Leave it open where runs differ: rules and notes say it too."
    }
  }
}
