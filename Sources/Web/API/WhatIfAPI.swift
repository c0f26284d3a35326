import Biomechanics
import Evidence
import Hummingbird
import Logbook
import Workflow

/// `GET /api/v1/whatif`: the physics of one moment for programs, asked as the load lab is.
struct WhatIfAPI: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("api/v1/whatif", use: answer)
  }

  @Sendable func answer(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let reader = try await desk.program()
    let known = reader.athlete?.state(on: reader.today(desk.workbench.now())) ?? AthleteState()
    let query = LabQuery(FormFields(queryOf: request), known: known, formats: reader.formats)
    if let problem = FieldProblem(query, texts: reader.texts) {
      return try json(
        problem, status: .unprocessableContent, mediaType: "application/problem+json")
    }
    let answers = query.cases.map { WhatIfDocument.Answer($0) }
    guard let first = answers.first else { throw HTTPError(.unprocessableContent) }
    return try json(
      WhatIfDocument(
        address: query.state.address, unloaded: first.unloaded, loaded: first.loaded,
        change: first.change, warnings: first.warnings, assumptions: first.assumptions,
        stride: first.stride, others: Array(answers.dropFirst())))
  }
}

/// Why a question has no answer: a problem report with the fields that need a look.
struct FieldProblem: Sendable, Encodable {
  var title: String
  var status = 422
  var detail: String
  /// What is wrong, by the name of the field.
  var fields: [String: String]

  init(_ fields: [String: String], texts: Texts) {
    self.fields = fields
    title = texts(LabText.mend, count: fields.count)
    detail = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      .joined(separator: " ")
  }

  init?(_ query: LabQuery, texts: Texts) {
    var fields = query.problems
    // An example runner is for looking round, not for figures that somebody relies on.
    if query.state.isExample, fields.isEmpty {
      fields = ["mass": texts[LabText.noBody], "height": texts[LabText.noBody]]
    }
    guard !fields.isEmpty else { return nil }
    self.init(fields, texts: texts)
  }
}

/// What a load does to one moment, and to up to two others.
struct WhatIfDocument: Sendable, Encodable {
  /// The page of the same question.
  var address: String
  var unloaded: [String: Figure?]
  var loaded: [String: Figure?]
  var change: [String: Figure?]
  var warnings: [Warning]
  var assumptions: [String]
  var stride: Stride?
  var others: [Answer]

  /// A modelled figure with its 80 % band.
  struct Figure: Sendable, Encodable, Hashable {
    var value: Double
    var low: Double
    var high: Double

    init?(_ estimate: Estimate?) {
      guard let estimate, estimate.value.isFinite, estimate.low.isFinite, estimate.high.isFinite
      else { return nil }
      value = estimate.value
      low = estimate.low
      high = estimate.high
    }
  }

  /// An input outside what was measured, or an answer that is missing.
  struct Warning: Sendable, Encodable {
    var input: String
    var value: Double?
    var low: Double?
    var high: Double?
    var source: String
    var reason: String
  }

  /// The courses over a stride, evenly spaced in time from touch-down to touch-down.
  struct Stride: Sendable, Encodable {
    var unloaded: Course
    var loaded: Course
  }

  /// Force and torques of one leg.
  struct Course: Sendable, Encodable {
    var strideSeconds: Double
    var stanceShare: Double
    var normalForceNewtons: [Double]
    var forwardForceNewtons: [Double]
    var hipFlexionNewtonMeters: [Double]
    var kneeExtensionNewtonMeters: [Double]
    var ankleDorsiflexionNewtonMeters: [Double]

    init(_ course: StrideCourse) {
      strideSeconds = course.timing.strideSeconds
      stanceShare = course.dutyFactor
      normalForceNewtons = course.normalForceNewtons
      forwardForceNewtons = course.forwardForceNewtons
      hipFlexionNewtonMeters = course.hipNewtonMeters
      kneeExtensionNewtonMeters = course.kneeNewtonMeters
      ankleDorsiflexionNewtonMeters = course.ankleNewtonMeters
    }
  }

  /// The answer to one set.
  struct Answer: Sendable, Encodable {
    var carried: String
    var unloaded: [String: Figure?]
    var loaded: [String: Figure?]
    var change: [String: Figure?]
    var warnings: [Warning]
    var assumptions: [String]
    var stride: Stride?

    init(_ answer: LabCase) {
      let comparison = answer.comparison
      carried = answer.set.words
      unloaded = Self.figures(comparison.unloaded, isChange: false)
      loaded = Self.figures(comparison.loaded, isChange: false)
      change = Self.figures(comparison.change, isChange: true)
      warnings = comparison.warnings.map {
        Warning(
          input: $0.input, value: $0.value, low: $0.low, high: $0.high, source: $0.source.key,
          reason: $0.reason)
      }
      assumptions = comparison.assumptions
      stride = answer.courses.map {
        Stride(unloaded: Course($0.unloaded), loaded: Course($0.loaded))
      }
    }

    private static func figures(_ figures: MomentFigures, isChange: Bool) -> [String: Figure?] {
      Dictionary(
        uniqueKeysWithValues: MomentFigure.allCases.filter { isChange || !$0.isOfChangeOnly }
          .map { ($0.name, Figure(figures[$0])) })
    }
  }
}
