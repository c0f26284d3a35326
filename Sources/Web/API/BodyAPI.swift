import Evidence
import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// The ledgers of the tissues for programs: `GET /api/v1/body`.
struct BodyAPI: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("api/v1/body") { request, _ in
      var day: Day?
      if let text = FormFields(queryOf: request)["date"] {
        day = Day(iso: text)
        if day == nil {
          throw WorkflowError.invalid(
            input: "date", value: text, allowed: "a day as 2026-11-21")
        }
      }
      return try json(BodyDocument(try await desk.workbench.tissueLedgers(through: day)))
    }
  }
}

/// Every side of every tissue on a day.
struct BodyDocument: Sendable, Encodable {
  var date: String
  /// The first day of the log.
  var since: String?
  var tissues: [TissueDocument]
  /// What was taken for granted, in English.
  var assumptions: [String]

  /// One side of a tissue.
  struct TissueDocument: Sendable, Encodable {
    var tissue: String
    var side: String?
    var used: WhatIfDocument.Figure?
    var left: WhatIfDocument.Figure?
    var leftKilometers: WhatIfDocument.Figure?
    var status: String
    var standing: String
    var reason: String?
  }

  init(_ ledgers: TissueLedgers) {
    date = ledgers.day.iso
    since = ledgers.firstDay?.iso
    tissues = ledgers.sides.map { TissueDocument($0, on: ledgers.day) }
    let texts = Texts(language: .english)
    assumptions = ledgers.assumptions.map { $0.words(texts) }
  }
}

extension BodyDocument.TissueDocument {
  fileprivate init(_ side: SidedLedger, on day: Day) {
    tissue = side.tissue.key
    self.side = side.side?.word
    status = side.status(on: day)
    standing = side.standing(on: day).rawValue
    switch side.use(on: day) {
    case .success(let use):
      used = WhatIfDocument.Figure(use.used)
      left = WhatIfDocument.Figure(use.left)
      leftKilometers = WhatIfDocument.Figure(use.leftKilometers)
    case .failure(let unknown): reason = unknown.code
    }
  }
}
