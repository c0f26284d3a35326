import FoundationEssentials
import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// `GET /settings` shows what is known of the athlete and how things are shown; each card is a
/// form of its own.
struct SettingsPage: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("settings", use: show)
    router.post("settings/you", use: saveYou)
    router.post("settings/body", use: saveBody)
    router.post("settings/forget", use: forget)
    router.post("settings/display", use: saveDisplay)
    router.post("settings/zones", use: saveZones)
    addKitRoutes(to: router)
    addPrivacyRoutes(to: router)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let fields = FormFields(queryOf: request)
    return try await page(isSaved: fields["saved"] != nil, hiding: fields["hide"])
  }

  @Sendable func saveYou(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    var athlete = try await desk.workbench.athlete()
    var draft = SettingsDraft(fields)
    athlete.name = fields["name"] ?? ""
    draft.putSexAndAge(
      on: &athlete, today: reader.today(desk.workbench.now()), texts: reader.texts)
    guard draft.isSound else { return try await page(draft) }
    try await desk.workbench.setAthlete(athlete)
    return saved("you")
  }

  @Sendable func saveBody(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    var athlete = try await desk.workbench.athlete()
    var draft = SettingsDraft(fields)
    let day = draft.day("day", reader: reader)
    draft.put(Athlete.Trait.allCases, on: &athlete, day: day, formats: reader.formats)
    guard draft.isSound else { return try await page(draft) }
    try await desk.workbench.setAthlete(athlete)
    return saved("body")
  }

  @Sendable func forget(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    guard let trait = fields["trait"].flatMap({ Athlete.Trait(rawValue: $0) }),
      let day = fields["day"].flatMap({ Day(iso: $0) })
    else { throw HTTPError(.badRequest) }
    var athlete = try await desk.workbench.athlete()
    athlete.readings.removeAll { $0.trait == trait && $0.day == day }
    try await desk.workbench.setAthlete(athlete)
    return saved("history")
  }

  @Sendable func saveDisplay(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    var draft = SettingsDraft(fields)
    var preferences = reader.preferences
    draft.put(on: &preferences, texts: reader.texts)
    guard draft.isSound else { return try await page(draft) }
    try await desk.workbench.setPreferences(preferences)
    return saved("display")
  }

  @Sendable func saveZones(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    var draft = SettingsDraft(fields)
    let day = draft.day("zonesDay", reader: reader)
    let isReset = fields["reset"] != nil
    let zones = isReset ? .reserve : draft.zones(texts: reader.texts)
    guard let zones, let day, draft.isSound || isReset else { return try await page(draft) }
    try await desk.workbench.setHeartRateZones(zones, from: day)
    return saved("zones")
  }

  func saved(_ card: String) -> Response {
    // Figures depend on the athlete; the pages show the old ones until the new ones are there.
    desk.workbench.startRefresh()
    return redirect(to: "/settings?saved=\(card)#\(card)")
  }

  func page(
    _ draft: SettingsDraft = SettingsDraft(FormFields()), isSaved: Bool = false,
    hiding run: String? = nil
  ) async throws -> Response {
    let reader = try await desk.reader()
    let today = reader.today(desk.workbench.now())
    let zones = try await desk.workbench.heartRateZones(on: today)
    var view = SettingsView(
      reader, zones: zones, kit: try await desk.workbench.kitList(), today: today, draft: draft,
      isSaved: isSaved)
    view.healthCheck =
      ScreeningView.standing(
        try await desk.workbench.screening(), today: today, formats: reader.formats
      ).0
    view.privacy = SettingsView.PrivacyView(
      try await desk.workbench.privacyZones(), draft: draft, hiding: run, formats: reader.formats)
    view.live = LiveView(
      desk.workbench.progress.now, isExpected: isSaved, texts: reader.texts)
    view.feed = try await desk.workbench.planFeedToken().map { "/plan/calendar.ics?token=" + $0 }
    let head = PageHead(
      template: "settings", title: reader.texts[SettingsText.title], place: .settings,
      scripts: ["settings.js", "live.js"])
    return try desk.page(
      head, view, for: reader, status: draft.isSound ? .ok : .unprocessableContent)
  }
}
