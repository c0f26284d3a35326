import Advice
import Hummingbird
import Logbook
import Workflow

/// `GET /screening` asks the short health check that advice rests on; a form keeps the answers, or
/// puts them off.
struct ScreeningPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("screening", use: show)
    router.post("screening", use: save)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let fields = FormFields(queryOf: request)
    return try await page(
      ScreeningDraft(FormFields()), isSaved: fields["saved"] != nil,
      comesFromToday: fields["from"] == Self.today)
  }

  /// What `from` says where the first page led here.
  private static let today = "today"

  @Sendable func save(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let today = reader.today(desk.workbench.now())
    let known = try await desk.workbench.screening()
    var draft = ScreeningDraft(try await FormFields(bodyOf: request))
    let comesFromToday = draft.fields["from"] == Self.today
    if draft.fields["later"] != nil {
      try await desk.workbench.pauseScreening(draft.pause(on: today))
      return redirect(to: "/")
    }
    guard let screening = draft.screening(on: today, knowing: known, texts: reader.texts) else {
      return try await page(draft, isSaved: false, comesFromToday: comesFromToday)
    }
    try await desk.workbench.setScreening(screening)
    return redirect(to: "/screening?saved=1" + (comesFromToday ? "&from=" + Self.today : ""))
  }

  private func page(
    _ draft: ScreeningDraft, isSaved: Bool, comesFromToday: Bool
  ) async throws -> Response {
    let reader = try await desk.reader()
    var draft = draft
    if let pause = try await desk.workbench.screeningPause() { draft.goOn(with: pause) }
    var view = ScreeningView(
      try await desk.workbench.screening(), draft: draft, isSaved: isSaved,
      today: reader.today(desk.workbench.now()), formats: reader.formats)
    if comesFromToday { view.from = Self.today }
    let head = PageHead(
      template: "screening", title: reader.texts[ScreeningText.title], place: .ask,
      styles: ["ask.css"])
    return try desk.page(
      head, view, for: reader, status: draft.problems.isEmpty ? .ok : .unprocessableContent)
  }
}

/// A health check as it was typed, with what is wrong with it.
struct ScreeningDraft: Sendable {
  let fields: FormFields
  private(set) var problems: [String: String] = [:]

  init(_ fields: FormFields) { self.fields = fields }

  /// Whether anything was sent at all, now or before it was put off.
  var isSent: Bool { !fields.pairs.isEmpty }

  /// Takes what was ticked before the health check was put off, where nothing is sent anew.
  mutating func goOn(with pause: ScreeningPause) {
    guard !isSent, pause.isBegun else { return }
    var pairs = pause.yes.map(\.rawValue).sorted().map { ("yes", $0) }
    if let day = pause.boneInjuryDay { pairs.append(("boneInjury", day.iso)) }
    if let day = pause.birthDay { pairs.append(("birth", day.iso)) }
    self = ScreeningDraft(FormFields(pairs))
  }

  /// What was ticked so far, to go on with later. A day that is none yet is left out.
  func pause(on today: Day) -> ScreeningPause {
    var pause = ScreeningPause(day: today)
    pause.yes = Set(fields.all("yes").compactMap { Screening.Item(rawValue: $0) })
    func day(_ name: String) -> Day? {
      fields[name].flatMap { Day(iso: $0) }.flatMap { $0 <= today ? $0 : nil }
    }
    (pause.boneInjuryDay, pause.birthDay) = (day("boneInjury"), day("birth"))
    return pause
  }

  /// The health check; nil when something needs a look.
  mutating func screening(on today: Day, knowing known: Screening?, texts: Texts) -> Screening? {
    let isAccepted = known != nil || fields["accept"] != nil
    if !isAccepted { problems["accept"] = texts[ScreeningText.mustAccept] }
    var screening = Screening(
      day: today, yes: Set(fields.all("yes").compactMap { Screening.Item(rawValue: $0) }),
      acceptedDay: known?.acceptedDay ?? today)
    screening.isClearedByProfessional = fields["cleared"] != nil
    screening.boneInjuryDay = day("boneInjury", upTo: today, texts: texts)
    screening.birthDay = day("birth", upTo: today, texts: texts)
    return problems.isEmpty ? screening : nil
  }

  private mutating func day(_ name: String, upTo today: Day, texts: Texts) -> Day? {
    guard let text = fields[name] else { return nil }
    if let day = Day(iso: text), day <= today { return day }
    problems[name] = texts(ScreeningText.badDay, ["typed": text])
    return nil
  }
}

/// What the health check shows.
struct ScreeningView: Sendable {
  var isSaved: Bool
  var standing: String
  var stands: String?
  var items: [Choice]
  var isCleared: Bool
  var days: [Field]
  /// When it was accepted that this is no medical advice; nil before.
  var accepted: String?
  var mustAccept: String?
  /// The page that led here, where it is not Ask.
  var from: String?

  init(
    _ known: Screening?, draft: ScreeningDraft, isSaved: Bool, today: Day, formats: Formats
  ) {
    let texts = formats.texts
    self.isSaved = isSaved
    (standing, stands) = Self.standing(known, today: today, formats: formats)
    let ticked =
      draft.isSent ? Set(draft.fields.all("yes")) : Set((known?.yes ?? []).map(\.rawValue))
    items = Screening.Item.allCases.map {
      Choice(
        value: $0.rawValue, label: texts[$0.text], isChosen: ticked.contains($0.rawValue))
    }
    isCleared =
      draft.isSent ? draft.fields["cleared"] != nil : known?.isClearedByProfessional ?? false
    let rows: [(String, ScreeningText, ScreeningText, Day?)] = [
      ("boneInjury", .boneInjury, .boneInjuryHint, known?.boneInjuryDay),
      ("birth", .birth, .birthHint, known?.birthDay),
    ]
    days = rows.map { name, label, hint, day in
      Field(
        name: name, label: texts[label],
        value: draft.isSent ? draft.fields[name] ?? "" : day?.iso ?? "",
        error: draft.problems[name]
      ).asking("date").with(hint: texts[hint])
    }
    accepted = known.map {
      texts(
        ScreeningText.acceptedOn, ["day": formats.longDay($0.acceptedDay, today: today)])
    }
    mustAccept = draft.problems["accept"]
  }

  /// How the health check stands, and what that means for answers.
  static func standing(
    _ known: Screening?, today: Day, formats: Formats
  ) -> (String, String?) {
    let texts = formats.texts
    guard let known else { return (texts[ScreeningText.never], nil) }
    let day = formats.longDay(known.day, today: today)
    guard known.holds(on: today) else { return (texts(ScreeningText.ended, ["day": day]), nil) }
    let end = formats.longDay(known.day + Screening.daysItHolds, today: today)
    let stands: ScreeningText =
      switch known.isCleared {
      case true?: .standsClear
      case false?: .standsNot
      case nil: .standsPregnant
      }
    return (texts(ScreeningText.holds, ["day": day, "end": end]), texts[stands])
  }
}

extension Screening.Item {
  /// The question, in our own words.
  fileprivate var text: ScreeningText {
    switch self {
    case .heart: .heart
    case .chestPain: .chestPain
    case .fainting: .fainting
    case .condition: .condition
    case .medicine: .medicine
    case .tissue: .tissue
    case .supervised: .supervised
    case .joint: .joint
    case .nerves: .nerves
    case .energy: .energy
    case .pelvic: .pelvic
    case .pregnant: .pregnant
    }
  }
}
