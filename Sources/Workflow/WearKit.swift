public import Logbook
import Store

extension Workbench {
  /// Makes a rule: runs with a word in their name or notes are done with some kit. One of the same
  /// word and sport is replaced. Answers how many runs wear something else than before.
  public func addKitRule(
    word: String, kit: [Int64], sport: Sport?
  ) async throws(WorkflowError) -> Int {
    let folded = word.foldedWord
    guard folded.contains(where: { $0.isLetter || $0.isNumber }), folded.count <= 60 else {
      throw .invalid(input: "word", value: word, allowed: "a word of 1 to 60 characters")
    }
    guard !kit.isEmpty else {
      throw .invalid(input: "kit", value: "nothing", allowed: "one piece of kit or more")
    }
    return try await write { log in
      let known = Set(try log.kit().map(\.id))
      if let missing = kit.first(where: { !known.contains($0) }) {
        throw StoreError.noSuchKit(missing)
      }
      for rule in try log.kitRules() where rule.foldedWord == folded && rule.sport == sport {
        try log.removeKitRule(rule.id)
      }
      _ = try log.insert(KitRule(foldedWord: folded, sport: sport, kit: kit))
      return try log.deriveWorn()
    }
  }

  /// Removes a rule. Answers how many runs wear something else than before.
  public func removeKitRule(_ number: Int64) async throws(WorkflowError) -> Int {
    try await write { log in
      try log.removeKitRule(number)
      return try log.deriveWorn()
    }
  }

  /// Chooses what was worn on a run, or on one of its laps; its figures follow. Loads take the
  /// place of chosen loads and shoes that of chosen shoes; for the whole run also of what was
  /// chosen for its laps. `nothing` alone says that no load was carried.
  public func wear(
    _ things: [Worn.Thing], on run: Int64, lap: Int? = nil
  ) async throws(WorkflowError) {
    let stretch = try await stretch(of: run, lap: lap)
    let new = things.map { Worn($0, origin: .chosen, stretch: stretch) }
    let loads = new.filter { $0.shoes == nil }
    let shoes = new.filter { $0.shoes != nil }
    guard !new.isEmpty, lap == nil || shoes.isEmpty,
      loads.count < 2 || !loads.contains(where: { $0.thing == .nothing })
    else {
      throw .invalid(
        input: "choice", value: things.isEmpty ? "empty" : "of these together",
        allowed: "kit or loads, or nothing; shoes for the whole run")
    }
    try await choose(on: run) { old in
      old.filter { worn in
        if worn.shoes != nil { return shoes.isEmpty }
        return loads.isEmpty || lap != nil && worn.stretch != stretch
      } + new
    }
  }

  /// Forgets what was chosen for a run, or for one of its laps: what the recording, the import,
  /// rules or notes say holds again.
  public func forgetChoice(on run: Int64, lap: Int? = nil) async throws(WorkflowError) {
    let stretch = try await stretch(of: run, lap: lap)
    try await choose(on: run) { old in lap == nil ? [] : old.filter { $0.stretch != stretch } }
  }

  private func choose(
    on run: Int64, _ choice: @escaping @Sendable ([Worn]) -> [Worn]
  ) async throws(WorkflowError) {
    try await write { log in
      let chosen = choice(try log.worn(on: run).filter { $0.origin == .chosen })
      let known = Set(try log.kit().map(\.id))
      for number in chosen.compactMap(\.kit?.id) where !known.contains(number) {
        throw StoreError.noSuchKit(number)
      }
      try log.setWorn(chosen, from: [.chosen], on: run)
    }
    try await recompute([run])
  }

  /// A lap that the run has, or the whole of it.
  private func stretch(
    of run: Int64, lap: Int?
  ) async throws(WorkflowError) -> Worn.Stretch {
    let kept = try await keptRun(run)
    guard kept.record.deletedAtSeconds == nil else { throw .noSuchRun(run) }
    guard let lap else { return .whole }
    let count = try kept.activity().laps.count
    guard (1...max(1, count)).contains(lap), count > 0 else {
      throw .invalid(
        input: "lap", value: "\(lap)", allowed: count == 0 ? "no lap: it has none" : "1 to \(count)"
      )
    }
    return .lap(lap)
  }
}
