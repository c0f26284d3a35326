/// The list of runs.
enum RunsText: String, CatalogueText {
  case all, some, none, noneWords, totals, noneFound, clear
  case search, searchHint, filter, sport, since, until, least, most, apply
  case run, time, climbIn, choose, damaged
  case pageOf, previous, next, pages
  case deleteChosen, deleted, undo, table, bringRuns, chooseHead
  case compareChosen, listTab, mapTab, recordsTab, tabs

  static let sheet = "runs"

  var english: String {
    switch self {
    case .all: "One run.|{count} runs."
    case .some: "{count} of {total} runs.|{count} of {total} runs."
    case .none: "No runs so far."
    case .noneWords: "Bring a file, or look around with the demonstration runner."
    case .totals: "{distance} in {time} in motion"
    case .noneFound: "Nothing matches. Widen the dates, or clear the filter."
    case .clear: "Clear"
    case .search: "Search"
    case .searchHint: "Name, notes, file or device"
    case .filter: "Filter"
    case .sport: "Kind"
    case .since: "From"
    case .until: "To"
    case .least: "At least"
    case .most: "At most"
    case .apply: "Show"
    case .run: "Date"
    case .time: "Time"
    case .climbIn: "Climb, {unit}"
    case .choose: "Choose {name}, {day}"
    case .damaged: "Only a part of the file could be read"
    case .pageOf: "Page {page} of {pages}"
    case .previous: "Before"
    case .next: "Next"
    case .pages: "Pages of the list"
    case .deleteChosen: "Delete chosen"
    case .deleted: "{count} run deleted|{count} runs deleted"
    case .undo: "Undo"
    case .table: "Runs"
    case .bringRuns: "Import runs"
    case .chooseHead: "Choose"
    case .compareChosen: "Compare two chosen"
    case .listTab: "List"
    case .mapTab: "Map"
    case .recordsTab: "Records"
    case .tabs: "Pages about all runs"
    }
  }
}
