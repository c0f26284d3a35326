import FoundationEssentials
import Hummingbird
import Logbook
import Workflow

/// What makes the pages installable, and the last Today page readable without the server: the
/// service worker, the page it shows for all else, and the choice that this device keeps nothing.
struct OfflinePage: Sendable {
  let desk: Desk

  /// What the shell of a page is made of. The worker keeps these files by their hashed addresses.
  static let shell = [
    "plimsoll.css", "plimsoll.js", "mark.svg", "live.js", "checkin.css", "plan.css", "ask.css",
    "body.css",
  ]
  /// The cookie by which a device says that it keeps nothing, and how long it says so.
  static let refusal = "offline=no"
  static let daysOfRefusal = 400

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("service-worker.js", use: worker)
    router.get("offline", use: show)
    router.post("settings/device", use: choose)
  }

  /// The worker, with the addresses of the shell before it: another shell is another worker.
  @Sendable func worker(_ request: Request, context: BasicRequestContext) throws -> Response {
    guard let asset = desk.press.assets.files["service-worker.js"] else {
      throw HTTPError(.notFound)
    }
    let addresses = Self.shell.compactMap { desk.press.assets.address(of: $0) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    let list = String(decoding: try encoder.encode(addresses), as: UTF8.self)
    let script = "const SHELL = \(list);\n" + String(buffer: asset.bytes)
    return Response(
      status: .ok, headers: [.contentType: asset.mediaType, .cacheControl: "no-cache"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: script)))
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let reader = try await desk.reader()
    let texts = reader.texts
    let view = ErrorView(
      title: texts[DeviceText.offlineTitle], words: texts[DeviceText.offlineWords],
      action: ErrorView.Action(href: Place.today.href, label: texts[Place.today.label]))
    let head = PageHead(template: "error", title: view.title, place: nil)
    return try desk.page(head, view, for: reader)
  }

  /// Whether this device keeps the last Today page: a cookie, which the script of every page obeys.
  @Sendable func choose(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    guard let wish = fields["wish"], ["forget", "keep"].contains(wish) else {
      throw HTTPError(.badRequest)
    }
    let seconds = wish == "forget" ? Self.daysOfRefusal * 86_400 : 0
    var response = redirect(to: "/settings?saved=device#device")
    response.headers[.setCookie] = "\(Self.refusal); Path=/; Max-Age=\(seconds); SameSite=Strict"
    return response
  }
}

/// The line that says of a page that it is an old one. It shows only where the worker has marked
/// the page as one that it kept.
struct OfflineLine: Sendable {
  var words: String

  init(_ now: Date, today: Day, reader: Reader) {
    let zone = TimeZone(identifier: reader.preferences.timeZone)
    let offset = zone?.secondsFromGMT(for: now) ?? 0
    words = reader.texts(
      DeviceText.offline,
      [
        "day": reader.formats.shortDay(today, today: today),
        "time": reader.formats.time(now, offsetSeconds: offset),
      ])
  }
}
