import Hummingbird
import Logging
import NIOCore
public import Workflow

/// The web app: pages and API on one address.
public struct Site: Sendable {
  let desk: Desk
  let address: String
  let port: Int
  let hosts: Set<String>

  /// Reads templates and files and is then ready to run.
  ///
  /// - Parameters:
  ///   - workbench: the verbs, on an open log.
  ///   - vendorDirectory: where the set-up put the chart libraries; pages read without them.
  ///   - address: the address to listen on; loopback unless said otherwise.
  ///   - port: the port to listen on; 0 takes a free one.
  ///   - hosts: names beside the loopback ones under which requests are answered.
  public init(
    workbench: Workbench, vendorDirectory: String?, address: String = "127.0.0.1",
    port: Int = 8440, hosts: [String] = []
  ) async throws {
    desk = Desk(workbench: workbench, press: try await Press(vendorDirectory: vendorDirectory))
    self.address = address
    self.port = port
    self.hosts = Set((hosts + [address]).map { HostGuard.served($0) })
  }

  /// Serves until the process is asked to end (SIGTERM or SIGINT); requests in flight are finished.
  public func run(whenReady: @escaping @Sendable (_ port: Int) -> Void = { _ in }) async throws {
    var logger = Logger(label: "plimsoll")
    logger.logLevel = .warning
    let application = Application(
      router: router(),
      configuration: ApplicationConfiguration(address: .hostname(address, port: port)),
      onServerRunning: { channel in whenReady(channel.localAddress?.port ?? 0) },
      logger: logger)
    try await application.runService()
  }

  /// All routes behind their guards.
  func router() -> Router<BasicRequestContext> {
    let router = Router(options: [.autoGenerateHeadEndpoints])
    router.add(middleware: SecurityHeaders())
    router.add(middleware: Packing())
    router.add(middleware: AcceptedLanguages())
    router.add(middleware: ErrorPages(desk: desk))
    router.add(middleware: HostGuard(names: hosts))
    router.add(middleware: OriginGuard())
    addFiles(to: router)
    addHealth(to: router)
    TodayPage(desk: desk).addRoutes(to: router)
    WelcomePage(desk: desk).addRoutes(to: router)
    OfflinePage(desk: desk).addRoutes(to: router)
    RunsPage(desk: desk).addRoutes(to: router)
    ImportPage(desk: desk).addRoutes(to: router)
    RunPage(desk: desk).addRoutes(to: router)
    ComparePage(desk: desk).addRoutes(to: router)
    RecordsPage(desk: desk).addRoutes(to: router)
    MapPage(desk: desk).addRoutes(to: router)
    AddRunPage(desk: desk).addRoutes(to: router)
    CheckInPage(desk: desk).addRoutes(to: router)
    SettingsPage(desk: desk).addRoutes(to: router)
    AskPage(desk: desk).addRoutes(to: router)
    PlanPage(desk: desk).addRoutes(to: router)
    ScreeningPage(desk: desk).addRoutes(to: router)
    BodyPage(desk: desk).addRoutes(to: router)
    LoadPage(desk: desk).addRoutes(to: router)
    FitnessPage(desk: desk).addRoutes(to: router)
    LabPage(desk: desk).addRoutes(to: router)
    EvidencePage(desk: desk).addRoutes(to: router)
    StylePage(desk: desk).addRoutes(to: router)
    RunAPI(desk: desk).addRoutes(to: router)
    ProgressAPI(desk: desk).addRoutes(to: router)
    TrainingAPI(desk: desk).addRoutes(to: router)
    BodyAPI(desk: desk).addRoutes(to: router)
    WhatIfAPI(desk: desk).addRoutes(to: router)
    AskAPI(desk: desk).addRoutes(to: router)
    FindingsAPI(desk: desk).addRoutes(to: router)
    EvidenceAPI().addRoutes(to: router)
    return router
  }

  private func addFiles(to router: Router<BasicRequestContext>) {
    for store in [desk.press.assets, desk.press.vendor] {
      router.get(RouterPath(store.prefix + "/**")) { request, context in
        try store.respond(
          to: request, name: context.parameters.getCatchAll().joined(separator: "/"))
      }
    }
  }

  private func addHealth(to router: Router<BasicRequestContext>) {
    router.get("healthz") { _, _ in "ok\n" }
    router.get("readyz") { _, _ in
      _ = try await desk.workbench.preferences()
      return "ready\n"
    }
  }
}
