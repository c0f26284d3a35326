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
      return try json(BodyDocument(try await desk.workbench.ledgers(on: day)))
    }
  }
}

/// Every side of every tissue on a day.
struct BodyDocument: Sendable, Encodable {
  var date: String
  /// The first day of the log.
  var since: String?
  /// Whether a plan decides what stands in the ledgers of a day to come; left out otherwise.
  var planned: Bool?
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
    /// What rest alone would leave, where the plan has something else.
    var restUsed: WhatIfDocument.Figure?
    var status: String
    var standing: String
    var reason: String?
  }

  init(_ told: LedgersOfDay) {
    let ledgers = told.ledgers
    planned = told.isPlanned ? true : nil
    date = ledgers.day.iso
    since = ledgers.firstDay?.iso
    tissues = ledgers.sides.map { side in
      var document = TissueDocument(side, on: ledgers.day)
      let rest = told.resting?.ledger(of: side.tissue, side: side.side)?.use(on: ledgers.day)
      document.restUsed = (try? rest?.get()).flatMap { WhatIfDocument.Figure($0.used) }
      return document
    }
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
