/// The import page.
enum ImportText: String, CatalogueText {
  case title, titleDone, lead, drop, choose, chooseFolder, orDemo, demoWords, demo, busy
  case duplicates, skip, keep, replace, duplicatesHint, send, noScript
  case progress, progressLabel, running, done, results, imported, duplicate, partial, refused
  case countImported, countDuplicate, countPartial, countRefused
  case see, keepBoth, replaceIt, failed, tooLarge, seeRuns

  static let sheet = "bring"

  var english: String {
    switch self {
    case .title: "Bring what you have run."
    case .titleDone: "This is what came in."
    case .lead:
      "FIT, GPX, TCX or a zip from any service. Files stay on this server, whole and unchanged."
    case .drop: "Drop files, folders or archives here"
    case .choose: "Choose files"
    case .chooseFolder: "Choose a folder"
    case .orDemo: "Nothing at hand?"
    case .demoWords:
      "The demonstration runner has trained for eighteen months: made by a simulation, "
        + "written as FIT files and imported the ordinary way."
    case .demo: "Use the demonstration runner"
    case .busy: "One moment …"
    case .duplicates: "If a run is here already"
    case .skip: "Leave the log as it is"
    case .keep: "Keep both"
    case .replace: "Replace it"
    case .duplicatesHint:
      "The same run from two services or two watches is recognized. What you typed about it stays."
    case .send: "Import"
    case .noScript:
      "Without scripts, up to 64 MB go in one piece; “plimsoll import” takes any size."
    case .progress: "{done} of {found} files"
    case .progressLabel: "Import"
    case .running: "You can go on looking around; leave this page open."
    case .done: "Files done: {found}"
    case .results: "What became of each file"
    case .imported: "Imported"
    case .duplicate: "Here already"
    case .partial: "Imported in part"
    case .refused: "Not imported"
    case .countImported: "{count} run imported|{count} runs imported"
    case .countDuplicate: "{count} was here already|{count} were here already"
    case .countPartial: "{count} imported in part|{count} imported in part"
    case .countRefused: "{count} file not imported|{count} files not imported"
    case .see: "See the run"
    case .keepBoth: "Keep both"
    case .replaceIt: "Replace"
    case .failed: "The server could not be reached. Try this file again."
    case .tooLarge: "Larger than 4 GB: import it on the command line."
    case .seeRuns: "See your runs"
    }
  }
}
