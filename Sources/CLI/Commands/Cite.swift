internal import ArgumentParser
internal import Evidence
internal import TrainingLoad

/// `plimsoll cite`: what is believed here, who says so and how well it is known.
struct Cite: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say who claims what, how well it is known, and where numbers come from.",
    discussion: """
      Without a name it lists the questions on which people disagree. It reads no log. Claims are \
      told in our own words; not a medical device.
      """)

  @Argument(
    help: """
      What to cite: a claim (C38), a rule (LOAD-01), a work (minetti2002), a question or a \
      document by its key, a parameter or a figure.
      """)
  var names: [String] = []

  @Option(help: ArgumentHelp("Look for a question in plain words.", valueName: "words"))
  var question: String?

  @Flag(help: "Every parameter of the models and every figure, with source and status.")
  var models = false

  @Flag(help: "Every work there is.")
  var bibliography = false

  @Option(
    help: ArgumentHelp("How to write the works: text, bibtex or csl-json.", valueName: "format"))
  var format: BibliographyFormat?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    let asked = [!names.isEmpty, question != nil, models, bibliography].count { $0 }
    guard asked <= 1 else {
      throw ValidationError("Ask for one thing: names, --question, --models or --bibliography.")
    }
    guard format == nil || bibliography else {
      throw ValidationError("--format goes with --bibliography.")
    }
    guard format == nil || !output.json else {
      throw ValidationError("Choose --json or --format.")
    }
  }

  func run() throws {
    let terminal = Terminal(quiet: output.quiet)
    defer { terminal.flush() }
    for line in try lines() { terminal.line(line) }
  }

  private func lines() throws -> [String] {
    if bibliography { return bibliographyLines }
    if models {
      return output.json ? ModelTables.objects.map(\.text) : ModelTables.lines
    }
    if let question { return try lines(about: question) }
    guard !names.isEmpty else {
      return output.json ? CitationTexts.everything.map(\.text) : CitationTexts.overview
    }
    let found = try names.map(entry)
    guard !output.json else { return found.map(\.json.text) }
    return Array(found.map(\.lines).joined(separator: [""]))
  }

  private var bibliographyLines: [String] {
    guard !output.json else { return Source.all.map(\.json.text) }
    let text = (format ?? .text).printed(Source.all)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private func entry(_ name: String) throws -> CitedEntry {
    guard let entry = CitedEntry(name) else {
      throw Failure(
        what: "there is nothing called '\(name)'", place: "among claims, rules and works",
        remedy: "'plimsoll cite' lists the questions, '--bibliography' the works")
    }
    return entry
  }

  private func lines(about question: String) throws -> [String] {
    let disputes = Array(Dispute.about(question).prefix(3))
    let told = Set(disputes.flatMap(\.claims))
    let claims = Claim.about(question).filter { !told.contains($0.id) }.prefix(8)
    guard !disputes.isEmpty || !claims.isEmpty else {
      throw Failure(
        what: "no claim has these words", place: "'\(question)'",
        remedy: "try others, such as 'ankle weights' or 'long run'")
    }
    guard !output.json else { return disputes.map(\.json.text) + claims.map(\.json.text) }
    var lines = Array(disputes.map { CitedEntry.cited(.dispute($0)).lines }.joined(separator: [""]))
    if !claims.isEmpty {
      lines += (lines.isEmpty ? [] : [""]) + ["Also said:"]
      lines += claims.flatMap { CitationTexts.short($0) }
    }
    return lines
  }
}

/// What a name on the command line stands for.
enum CitedEntry {
  case cited(Citable)
  case parameter(ModelParameter)
  case metric(Metric)

  init?(_ name: String) {
    if let cited = Citable.named(name) {
      self = .cited(cited)
    } else if let parameter = ModelParameter.named(name) {
      self = .parameter(parameter)
    } else if let metric = Metric.all.first(where: { $0.key == name }) {
      self = .metric(metric)
    } else {
      return nil
    }
  }

  /// The entry for a person.
  var lines: [String] {
    switch self {
    case .cited(.claim(let claim)): CitationTexts.lines(of: claim)
    case .cited(.rule(let rule)): CitationTexts.lines(of: rule)
    case .cited(.dispute(let dispute)): CitationTexts.lines(of: dispute)
    case .cited(.document(let document)): CitationTexts.lines(of: document)
    case .cited(.source(let source, let study)): CitationTexts.lines(of: source, study: study)
    case .parameter(let parameter): ModelTables.lines(of: parameter)
    case .metric(let metric): ModelTables.lines(of: metric)
    }
  }

  /// The entry for a script.
  var json: JSON {
    switch self {
    case .cited(.claim(let claim)): claim.json
    case .cited(.rule(let rule)): rule.json
    case .cited(.dispute(let dispute)): dispute.json
    case .cited(.document(let document)): document.json
    case .cited(.source(let source, _)): source.json
    case .parameter(let parameter): parameter.json
    case .metric(let metric): metric.json
    }
  }
}
