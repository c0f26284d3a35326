/// What pages say when something could not be done.
enum ErrorText: String, CatalogueText {
  case noSuchRun, noSuchRunWords, invalid, invalidWords, file, fileWords, newer, newerWords
  case database, databaseWords, noOriginal, noOriginalWords, noFormat, noFormatWords
  case conflict, conflictWords, notFound, notFoundWords, wrongHost, wrongHostWords
  case wrongOrigin, wrongOriginWords, tooLarge, tooLargeWords, badRequest, badRequestWords
  case failed, failedWords

  static let sheet = "error"

  var english: String {
    switch self {
    case .noSuchRun: "This run is not in the log."
    case .noSuchRunWords:
      "There is no run {run}. It may have been deleted; the list shows what there is."
    case .invalid: "One value cannot be."
    case .invalidWords:
      "{input} was “{value}”. It can be {allowed}. Go back: what you typed is there."
    case .file: "This file could not be read."
    case .fileWords: "{path}: {reason}."
    case .newer: "This log is from a newer Plimsoll."
    case .newerWords:
      "It was written by version {found} and has been left as it is. Update the program and "
        + "start it again."
    case .database: "The log cannot be opened."
    case .databaseWords: "{reason}. Nothing was changed. “plimsoll doctor” looks it over."
    case .noOriginal: "There is no file of this run."
    case .noOriginalWords: "It was typed in, not recorded. It can be exported in any format."
    case .noFormat: "This format cannot be written."
    case .noFormatWords: "“{format}” is not one of the formats that can be exported: fit, gpx, tcx."
    case .conflict: "This could not be done."
    case .conflictWords: "{reason}. Reload the page and look at what is there now."
    case .notFound: "There is nothing at this address."
    case .notFoundWords: "It may have been mistyped. Your runs are one step away."
    case .wrongHost: "This name is not ours."
    case .wrongHostWords:
      "The server answers under the names it was started with. Start it with “--host” and "
        + "this name to allow it."
    case .wrongOrigin: "This came from another site."
    case .wrongOriginWords: "Only pages of this server may change the log. Nothing was changed."
    case .tooLarge: "This is too large to send in one piece."
    case .tooLargeWords: "“plimsoll import” on the command line takes files of any size."
    case .badRequest: "This was not understood."
    case .badRequestWords:
      "Something in the address or the form is not as it should be. Nothing was changed."
    case .failed: "Something went wrong here."
    case .failedWords:
      "It is our fault, not yours, and it stands in the server’s log. Nothing was lost."
    }
  }
}
