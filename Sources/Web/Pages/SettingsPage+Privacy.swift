import Hummingbird
import Logbook
import Workflow

extension SettingsPage {
  func addPrivacyRoutes(to router: Router<BasicRequestContext>) {
    router.post("settings/privacy", use: hide)
    router.post("settings/privacy/remove", use: hideNoLonger)
  }

  @Sendable func hide(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    var draft = SettingsDraft(fields)
    let meters = draft.zoneMeters(formats: reader.formats)
    let place = draft.zonePlace(texts: reader.texts)
    let name = fields["zoneName"] ?? ""
    if name.isEmpty { draft.complain("zoneName", reader.texts[PrivacyText.badName]) }
    guard let meters, let place, draft.isSound else { return try await page(draft) }
    do {
      switch place {
      case .start(let run):
        try await desk.workbench.addPrivacyZone(
          named: name, atStartOf: run, radiusMeters: meters)
      case .degrees(let spot):
        try await desk.workbench.addPrivacyZone(named: name, hiding: spot, radiusMeters: meters)
      }
    } catch {
      guard error.isOfInput else { throw error }
      let blanks = ["typed": fields["zonePlace"] ?? ""]
      draft.complain("zonePlace", reader.texts(PrivacyText.badPlace, blanks))
      return try await page(draft)
    }
    return redirect(to: "/settings?saved=privacy#privacy")
  }

  @Sendable func hideNoLonger(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    try await desk.workbench.removePrivacyZone(named: fields["zone"] ?? "")
    return redirect(to: "/settings?saved=privacy#privacy")
  }
}

extension WorkflowError {
  /// Whether it lies in what a person typed.
  fileprivate var isOfInput: Bool {
    switch self {
    case .noSuchRun, .invalid: true
    default: false
    }
  }
}

/// A place to hide, as it was typed.
enum TypedPlace: Hashable {
  /// Where a run began.
  case start(Int64)
  /// Degrees north and east.
  case degrees(SIMD2<Double>)

  /// A run's number, or two numbers with a comma, a semicolon or a space between.
  init?(_ text: String) {
    let parts = text.split { ",; ".contains($0) }
    if parts.count == 1, let run = Int64(parts[0]), run > 0 {
      self = .start(run)
      return
    }
    guard parts.count == 2, let north = Double(parts[0]), let east = Double(parts[1]),
      (-90...90).contains(north), (-180...180).contains(east)
    else { return nil }
    self = .degrees(SIMD2(north, east))
  }
}

extension SettingsDraft {
  fileprivate mutating func zonePlace(texts: Texts) -> TypedPlace? {
    let typed = fields["zonePlace"] ?? ""
    if let place = TypedPlace(typed) { return place }
    complain("zonePlace", texts(PrivacyText.badPlace, ["typed": typed]))
    return nil
  }

  fileprivate mutating func zoneMeters(formats: Formats) -> Double? {
    let typed = Typed.number(fields["zoneRadius"]).map {
      formats.imperial ? $0 * Formats.metersPerFoot : $0
    }
    let allowed = PrivacyZone.allowedMeters
    switch typed {
    case .empty: return PrivacyZone.usualMeters
    case .value(let meters) where allowed.contains(meters): return meters
    default:
      complain(
        "zoneRadius",
        formats.texts(
          PrivacyText.badRadius,
          [
            "typed": fields["zoneRadius"] ?? "",
            "low": formats.height(allowed.lowerBound).joined,
            "high": formats.height(allowed.upperBound).joined,
          ]))
      return nil
    }
  }
}

extension SettingsView {
  /// The privacy zones by name: where they lie is said nowhere.
  struct PrivacyView: Sendable {
    var zones: [Zone]
    var fields: [Field]

    /// A zone.
    struct Zone: Sendable {
      var name: String
      var radius: String
      var remove: String
    }

    /// - Parameter run: the number of a run whose start is to be hidden.
    init(_ zones: [PrivacyZone], draft: SettingsDraft, hiding run: String?, formats: Formats) {
      let texts = formats.texts
      self.zones = zones.map { zone in
        Zone(
          name: zone.name, radius: formats.height(zone.radiusMeters).joined,
          remove: texts(PrivacyText.remove, ["name": zone.name]))
      }
      func field(
        _ name: String, _ label: PrivacyText, _ hint: PrivacyText, known: String = ""
      ) -> Field {
        Field(
          name: name, label: texts[label], value: draft.value(name, else: known),
          error: draft.complaints[name]
        ).with(hint: texts[hint])
      }
      let usual = formats.height(PrivacyZone.usualMeters)
      var radius = field("zoneRadius", .radius, .radiusHint, known: usual.value)
        .asking("text", inputMode: "decimal")
      radius.unit = usual.unit
      fields = [
        field("zoneName", .name, .nameHint), radius,
        field("zonePlace", .place, .placeHint, known: run ?? ""),
      ]
    }
  }
}
