import Advice
import Evidence
import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// What stands out in the log and what is left, for programs.
struct FindingsAPI: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.group("api/v1").get("findings") { request, _ in
      let day = try FormFields(queryOf: request).day("date")
      return try json(FindingListDocument(try await desk.workbench.watched(on: day)))
    }
  }
}

/// What stands out on a day.
struct FindingListDocument: Sendable, Encodable {
  var date: String
  var findings: [FindingDocument]
  var unwatched: [Unwatched]
  var left: [Left]
  var heart: Heart?
  var heartReason: String?

  /// A watcher that could not tell.
  struct Unwatched: Sendable, Encodable {
    var watcher: String
    var reason: String
  }

  /// What is left of a tissue before its line, in easy kilometers; nil with a reason.
  struct Left: Sendable, Encodable {
    var tissue: String
    var side: String?
    var easyKilometers: WhatIfDocument.Figure?
    var reason: String?
  }

  /// The week's training load among the runner's own weeks. It has no line.
  struct Heart: Sendable, Encodable {
    var week: Double
    var usualLow: Double
    var usualHigh: Double
    var place: String
  }

  init(_ watch: DayWatch) {
    date = watch.report.day.iso
    findings = watch.report.findings.map { FindingDocument($0) }
    unwatched = watch.report.unwatched.map { Unwatched(watcher: $0.watcher, reason: $0.reason) }
    left = watch.budget.tissues.map { tissue in
      Left(
        tissue: tissue.tissue.key, side: tissue.side.map { $0 == .left ? "left" : "right" },
        easyKilometers: WhatIfDocument.Figure(tissue.leftKilometers),
        reason: tissue.reason)
    }
    heart = watch.budget.heart.map {
      Heart(
        week: $0.week, usualLow: $0.usual.lowerBound, usualHigh: $0.usual.upperBound,
        place: $0.place.rawValue)
    }
    heartReason = watch.budget.heartReason
  }
}

/// A finding.
struct FindingDocument: Sendable, Encodable {
  var date: String
  var watcher: String
  var gravity: String
  var seeClinician: Bool
  var fact: String
  var today: String
  var caveat: String
  var figure: Figure?
  var run: Int64?
  var place: String?
  var rules: [String]
  var claims: [String]
  var sources: [String]

  /// The figure behind it, with its 80 % band.
  struct Figure: Sendable, Encodable {
    var meaning: String
    var value: Double
    var low: Double
    var high: Double
    var unit: String
  }

  init(_ finding: Finding) {
    date = finding.day.iso
    watcher = finding.watcher
    gravity = finding.gravity.rawValue
    seeClinician = finding.needsClinician
    fact = finding.fact
    today = finding.today
    caveat = finding.caveat
    figure = finding.amount.map { amount in
      Figure(
        meaning: amount.meaning, value: amount.estimate.value, low: amount.estimate.low,
        high: amount.estimate.high, unit: amount.unit)
    }
    run = finding.run
    place = finding.spot?.text
    rules = finding.rules
    claims = finding.claims
    sources = finding.sources.map(\.key)
  }
}
