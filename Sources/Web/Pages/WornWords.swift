import Biomechanics
import FoundationEssentials
import Logbook
import Quantities
import Workflow

/// What was worn, in the words and units of a reader.
struct WornWords {
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// "81.0 kg = 75 + 6 vest", of what was carried on a part of a run.
  func sum(of part: Wardrobe.Part, on body: Mass?) -> String {
    guard !part.masses.isEmpty else { return texts[WornText.noLoad] }
    let parts = part.masses.map { piece in
      let place = WornText(rawValue: piece.kind.key).map { texts[$0] } ?? piece.kind.key
      return piece.mass.map { "\(number($0)) \(place)" } ?? piece.typed
    }.joined(separator: " + ")
    guard let carried = part.mass else { return texts(WornText.shareUnknown, ["parts": parts]) }
    guard let body else {
      return texts(
        WornText.sumWithoutBody,
        ["total": formats.mass(carried.kilograms).joined, "parts": parts])
    }
    let total = formats.mass((body + carried).kilograms).joined
    return texts(WornText.sum, ["total": total, "body": number(body), "parts": parts])
  }

  /// Each part of the run with what was carried on it.
  func lines(of run: RunSummary) -> [RunView.WornView.Line] {
    run.wardrobe.parts.map { part in
      let sum = sum(of: part, on: run.wardrobe.bodyMass)
      let origin = part.masses.first.map { texts[Self.origin($0.origin)] }
      return RunView.WornView.Line(words: placed(sum, on: part.stretch, of: run), origin: origin)
    }
  }

  /// A badge for heads and lists; nil without a load.
  func badge(of run: RunSummary) -> String? {
    guard run.wardrobe.carriesLoad else { return nil }
    return run.wardrobe.parts.filter { !$0.masses.isEmpty }.map { part in
      placed(sum(of: part, on: run.wardrobe.bodyMass), on: part.stretch, of: run)
    }.joined(separator: " · ")
  }

  /// What a piece of kit is: its load as it was typed, or shoes.
  func what(_ kit: Kit) -> String {
    switch kit.kind {
    case .carried(let load): load.words.joined(separator: ", ")
    case .shoes(let mass?):
      texts(WornText.shoesOf, ["mass": formats.smallMass(mass.kilograms).joined])
    case .shoes(nil): texts[WornText.shoes]
    }
  }

  /// A load as it is typed into a form: by place and mass, or in words.
  static func load(_ typed: String) -> TypedLoad? {
    TypedLoad(text: typed.withDecimalPoints)
      ?? CarriedLoad.noted(in: typed).flatMap(TypedLoad.init)
  }

  private func placed(_ sum: String, on stretch: Worn.Stretch, of run: RunSummary) -> String {
    func moment(_ seconds: Double, _ end: WornText) -> String {
      guard seconds.isFinite else { return texts[end] }
      return formats.time(
        Date(timeIntervalSince1970: seconds), offsetSeconds: run.utcOffsetSeconds)
    }
    switch stretch {
    case .whole: return sum
    case .lap(let lap): return texts(WornText.onLap, ["lap": String(lap), "sum": sum])
    case .seconds(let start, let end):
      return texts(
        WornText.from,
        ["start": moment(start, .atStart), "end": moment(end, .atEnd), "sum": sum])
    }
  }

  private static func origin(_ origin: Worn.Origin) -> WornText {
    switch origin {
    case .chosen: .chosen
    case .imported: .imported
    case .file: .file
    case .rule: .rule
    case .notes: .notes
    }
  }

  /// A mass with the decimals it needs, at most two.
  private func number(_ mass: Mass) -> String {
    let value = formats.imperial ? mass.kilograms / Formats.kilogramsPerPound : mass.kilograms
    let hundredths = (value * 100).rounded()
    let decimals = hundredths.remainder(dividingBy: 100) == 0 ? 0 : 1
    return formats.number(
      value, decimals: hundredths.remainder(dividingBy: 10) == 0 ? decimals : 2)
  }
}
