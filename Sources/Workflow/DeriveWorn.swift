import Biomechanics
import Logbook
import Store

extension Activity {
  /// What the recording says was carried.
  var statedWorn: [Worn] {
    carried.compactMap { span in
      guard let load = TypedLoad(span.carriedLoad) else { return nil }
      let isWhole = span.startSeconds == -.infinity && span.endSeconds == .infinity
      return Worn(
        .load(load), origin: .file,
        stretch: isWhole ? .whole : .seconds(from: span.startSeconds, to: span.endSeconds))
    }
  }
}

extension KnownAthlete {
  /// What rules and notes say was worn on a run.
  func derivedWorn(of run: RunRecord) -> [Worn] {
    let texts = [run.name, run.notes].compactMap { $0 }
    guard !texts.isEmpty else { return [] }
    let folded = rules.isEmpty ? [] : texts.map(\.folded)
    let given = Set(rules.filter { $0.holds(for: folded, of: run.sport) }.flatMap(\.kit))
    let pieces = kit.filter { given.contains($0.id) && $0.isInUse(on: run.day) }
    let noted = CarriedLoad.noted(in: texts.joined(separator: "\n")).flatMap(TypedLoad.init)
    return pieces.map { Worn(.kit($0), origin: .rule) }
      + [noted].compactMap { $0 }.map { Worn(.load($0), origin: .notes) }
  }
}

extension LogTransaction {
  /// Reads again what rules and notes say was worn on every run, and answers how many runs wear
  /// something else than before.
  func deriveWorn() throws -> Int {
    let athlete = try knownAthlete()
    let worn = try worn()
    return try runs().count { run in
      try deriveWorn(of: run, wearing: worn[run.id] ?? [], athlete: athlete)
    }
  }

  /// Reads again what rules and notes say was worn on a run, and answers whether it wears something
  /// else than before.
  func deriveWorn(of run: RunRecord, athlete: KnownAthlete) throws -> Bool {
    try deriveWorn(of: run, wearing: try worn(on: run.id), athlete: athlete)
  }

  private func deriveWorn(
    of run: RunRecord, wearing worn: [Worn], athlete: KnownAthlete
  ) throws -> Bool {
    let derived = athlete.derivedWorn(of: run)
    let stated = worn.filter { $0.origin != .rule && $0.origin != .notes }
    guard Set(derived) != Set(worn).subtracting(stated) else { return false }
    try setWorn(derived, from: [.rule, .notes], on: run.id)
    let now = stated + derived
    return now.loads != worn.loads || now.shoes != worn.shoes
  }
}
