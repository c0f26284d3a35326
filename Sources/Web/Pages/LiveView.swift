import Workflow

/// The card that shows how far an import or a re-computation has come. With a script it follows;
/// without one it shows how things stood when the page was made.
struct LiveView: Sendable {
  var isRunning: Bool
  /// Whether work may begin while the page is looked at, so that the script looks for it.
  var isExpected: Bool
  var words: String
  var found: String
  var done: String
  var lines: [ImportLineView]
  /// A line of each kind for the script to copy.
  var patterns: [ImportLineView]

  init(_ progress: WorkProgress, isExpected: Bool, texts: Texts) {
    let part = progress.importing.isRunning ? progress.importing : progress.recomputing
    let text: ProgressText = progress.importing.isRunning ? .importing : .recomputing
    isRunning = progress.isRunning
    self.isExpected = isExpected
    found = String(max(part.found, 1))
    done = String(part.done)
    words =
      progress.isRunning
      ? texts(text, ["found": String(part.found), "done": String(part.done)]) : ""
    lines =
      progress.importing.isRunning
      ? progress.lines.map { ImportLineView($0, texts: texts) } : []
    patterns = [ImportLine.Result.imported, .duplicate, .partial, .refused].map {
      ImportLineView(
        ImportLine(file: "", result: $0, run: nil, reason: nil, samples: 0), texts: texts)
    }
  }
}
