import Hummingbird
import Logbook
import Workflow

extension RunPage {
  /// Takes what was chosen to have been worn on the run or one of its laps.
  @Sendable func wear(_ request: Request, context: Context) async throws -> Response {
    let run = try number(context)
    let fields = try await FormFields(bodyOf: request)
    let lap = fields["lap"].flatMap { Int($0) }
    switch fields["wish"] {
    case "forget": try await desk.workbench.forgetChoice(on: run, lap: lap)
    case "nothing": try await desk.workbench.wear([.nothing], on: run, lap: lap)
    default:
      let list = try await desk.workbench.kitList()
      var things = fields.things(of: list)
      let texts = try await desk.reader().texts
      var error = things.isEmpty && fields["carry"] == nil ? texts[WornText.chooseFirst] : nil
      if let typed = fields["carry"] {
        if let load = WornWords.load(typed) {
          things.append(.load(load))
        } else {
          error = texts(WornText.notALoad, ["typed": typed])
        }
      }
      if let error {
        var asked = RunView.Asked()
        asked.worn = RunView.Asked.Draft(fields: fields, error: error)
        return try await page(of: run, asked: asked, status: .unprocessableContent)
      }
      try await desk.workbench.wear(things, on: run, lap: lap)
    }
    return redirect(to: "/runs/\(run)#worn")
  }
}

extension FormFields {
  /// The kit that was chosen.
  func things(of list: KitList) -> [Worn.Thing] {
    let chosen = Set(all("kit").compactMap { Int64($0) })
    return list.pieces.map(\.kit).filter { chosen.contains($0.id) }.map(Worn.Thing.kit)
  }
}

extension RunView {
  /// What was worn, and the form by which it is said.
  struct WornView: Sendable {
    var lines: [Line]
    var shoes: String?
    var isUnsaid: Bool
    var kit: [Choice]
    var hasKit: Bool
    var parts: [Choice]
    var hasParts: Bool
    var carry: String
    var error: String?
    var isOpen: Bool

    /// One part of the run.
    struct Line: Sendable, Hashable {
      var words: String
      var origin: String?
    }
  }
}

extension RunView.WornView {
  init(_ report: RunReport, kit list: KitList, draft: RunView.Asked.Draft?, formats: Formats) {
    let texts = formats.texts
    let wardrobe = report.summary.wardrobe
    lines = WornWords(formats: formats).lines(of: report.summary)
    shoes =
      wardrobe.shoes.isEmpty
      ? nil : texts(WornText.wearing, ["names": wardrobe.shoes.joined(separator: ", ")])
    isUnsaid = lines.isEmpty && shoes == nil
    let typed = draft.map { Set($0.fields.all("kit")) }
    let worn = Set(
      wardrobe.shoes
        + wardrobe.parts.filter { $0.stretch == .whole }.flatMap(\.masses).compactMap(\.kit))
    kit = list.pieces.map(\.kit).filter { $0.retiredOn == nil || worn.contains($0.name) }.map {
      let id = String($0.id)
      return Choice(
        value: id, label: $0.name, isChosen: typed?.contains(id) ?? worn.contains($0.name))
    }
    hasKit = !kit.isEmpty
    let lap = draft?.fields["lap"]
    let laps = report.activity.laps.count
    parts = [Choice(value: "", label: texts[WornText.whole], isChosen: lap == nil)]
    if laps > 1 {
      parts += (1...laps).map {
        Choice(
          value: String($0), label: texts(WornText.lap, ["lap": String($0)]),
          isChosen: lap == String($0))
      }
    }
    hasParts = laps > 1
    carry = draft?.fields["carry"] ?? ""
    error = draft?.error
    isOpen = draft != nil
  }
}
