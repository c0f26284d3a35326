import Hummingbird
import Logbook
import Quantities
import Workflow

extension SettingsPage {
  func addKitRoutes(to router: Router<BasicRequestContext>) {
    router.post("settings/kit", use: addKit)
    router.post("settings/kit/:kit", use: changeKit)
    router.post("settings/rule", use: addRule)
    router.post("settings/rule/:rule", use: removeRule)
  }

  @Sendable func addKit(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let formats = try await desk.reader().formats
    var draft = SettingsDraft(fields)
    let kind = draft.kitKind(formats)
    if draft.isSound, let kind {
      do {
        _ = try await desk.workbench.addKit(Kit(name: fields["kitName"] ?? "", kind: kind))
      } catch {
        guard case .invalid(let input, _, let allowed) = error else { throw error }
        draft.complainInEnglish(input == "name" ? "kitName" : "shoeMass", allowed)
      }
    }
    return draft.isSound ? saved("kit") : try await page(draft)
  }

  /// Retires kit, takes it out again, or removes what no run was done with.
  @Sendable func changeKit(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let list = try await desk.workbench.kitList()
    guard let number = context.parameters.get("kit", as: Int64.self),
      var kit = list.pieces.map(\.kit).first(where: { $0.id == number })
    else { throw HTTPError(.notFound) }
    switch fields["wish"] {
    case "retire": _ = try await desk.workbench.retireKit(number)
    case "remove": _ = try await desk.workbench.removeKit(number)
    case "again":
      kit.retiredOn = nil
      try await desk.workbench.changeKit(kit)
    default: throw HTTPError(.badRequest)
    }
    return saved("kit")
  }

  @Sendable func addRule(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let list = try await desk.workbench.kitList()
    var draft = SettingsDraft(fields)
    do {
      _ = try await desk.workbench.addKitRule(
        word: fields["ruleWord"] ?? "", kit: fields.things(of: list).compactMap(\.kit?.id),
        sport: fields["ruleSport"].flatMap { Sport(rawValue: $0) })
    } catch {
      guard case .invalid(_, _, let allowed) = error else { throw error }
      draft.complainInEnglish("ruleWord", allowed)
    }
    return draft.isSound ? saved("kit") : try await page(draft)
  }

  @Sendable func removeRule(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    guard let number = context.parameters.get("rule", as: Int64.self) else {
      throw HTTPError(.notFound)
    }
    _ = try await desk.workbench.removeKitRule(number)
    return saved("kit")
  }
}

extension SettingsDraft {
  /// The kind of kit that was typed: a load, or shoes where no load was.
  fileprivate mutating func kitKind(_ formats: Formats) -> Kit.Kind? {
    let texts = formats.texts
    if let typed = fields["kitLoad"] {
      if let load = WornWords.load(typed) { return .carried(load) }
      complain("kitLoad", texts(WornText.notALoad, ["typed": typed]))
      return nil
    }
    switch Typed.number(fields["shoeMass"]) {
    case .empty: return .shoes(massOfOne: nil)
    case .value(let mass):
      return .shoes(massOfOne: .kilograms(mass * formats.smallMassKilograms))
    case .unreadable:
      complain("shoeMass", texts(WornText.notAMass, ["typed": fields["shoeMass"] ?? ""]))
      return nil
    }
  }
}
