public import Logbook
import Quantities
import Store

/// The runner's kit, with how far each piece has come.
public struct KitList: Sendable, Hashable {
  /// The pieces in order of name, retired ones too.
  public var pieces: [KitUse]
  /// The rules that give kit to runs.
  public var rules: [KitRule]

  /// Kit with rules; without either, an empty list.
  public init(pieces: [KitUse] = [], rules: [KitRule] = []) {
    self.pieces = pieces
    self.rules = rules
  }

  /// A piece of kit and how far it has come.
  public struct KitUse: Sendable, Hashable {
    /// The piece.
    public var kit: Kit
    /// On how many runs it was worn, on the whole or on a part.
    public var runs: Int
    /// How far those runs went, in meters.
    public var meters: Double
  }

  /// A piece by its name, without regard to case and accents.
  public func kit(named name: String) -> Kit? {
    pieces.map(\.kit).first { $0.name.folded == name.folded }
  }

  /// The rules of a word, without regard to case and accents.
  public func rules(of word: String) -> [KitRule] {
    rules.filter { $0.foldedWord == word.foldedWord }
  }
}

extension Workbench {
  /// The kit with its rules.
  public func kitList() async throws(WorkflowError) -> KitList {
    try await read { log in
      let worn = try log.worn()
      var uses: [Int64: (runs: Int, meters: Double)] = [:]
      let runs =
        worn.isEmpty ? [] : try log.datedRuns(in: .through(Day.typed.upperBound), keys: [])
      for run in runs {
        guard let worn = worn[run.id] else { continue }
        for number in Set(worn.loads.compactMap(\.kit?.id) + worn.shoes.map(\.id)) {
          uses[number, default: (0, 0)].runs += 1
          uses[number, default: (0, 0)].meters += run.distanceMeters ?? 0
        }
      }
      return KitList(
        pieces: try log.kit().map { kit in
          let use = uses[kit.id] ?? (0, 0)
          return KitList.KitUse(kit: kit, runs: use.runs, meters: use.meters)
        },
        rules: try log.kitRules())
    }
  }

  /// Adds a piece of kit and answers its number.
  public func addKit(_ kit: Kit) async throws(WorkflowError) -> Int64 {
    let kit = try await checked(kit)
    return try await write { try $0.insert(kit, foldedName: kit.name.folded) }
  }

  /// Changes a piece of kit by its number; the runs it was worn on follow. Figures that depend on
  /// its mass are computed again when asked for.
  public func changeKit(_ kit: Kit) async throws(WorkflowError) {
    let kit = try await checked(kit)
    try await write { log in
      try log.update(kit, foldedName: kit.name.folded)
      _ = try log.deriveWorn()
    }
  }

  /// Retires a piece of kit: rules give it to no run after today. Answers how many runs wear
  /// something else than before.
  public func retireKit(_ number: Int64) async throws(WorkflowError) -> Int {
    let today = try await today()
    return try await change(number) { log, kit in
      var kit = kit
      kit.retiredOn = today
      try log.update(kit, foldedName: kit.name.folded)
    }
  }

  /// Removes a piece of kit, or retires it when there are runs with it. Answers whether it is gone.
  public func removeKit(_ number: Int64) async throws(WorkflowError) -> Bool {
    guard try await read({ try $0.runCount(naming: number) }) == 0 else {
      _ = try await retireKit(number)
      return false
    }
    _ = try await change(number) { log, kit in try log.removeKit(kit.id) }
    return true
  }

  private func change(
    _ number: Int64, _ body: @escaping @Sendable (LogTransaction, Kit) throws -> Void
  ) async throws(WorkflowError) -> Int {
    try await write { log in
      guard let kit = try log.kit().first(where: { $0.id == number }) else {
        throw StoreError.noSuchKit(number)
      }
      try body(log, kit)
      return try log.deriveWorn()
    }
  }

  /// The kit with its name trimmed, if it can be kept under that name.
  private func checked(_ kit: Kit) async throws(WorkflowError) -> Kit {
    guard let name = kit.name.trimmedOrNil, name.count <= 60 else {
      throw .invalid(input: "name", value: kit.name, allowed: "a name of 1 to 60 characters")
    }
    if case .shoes(let mass?) = kit.kind, !(0.01...2).contains(mass.kilograms) {
      throw .invalid(
        input: "shoeMass", value: "\(mass.kilograms) kg", allowed: "0.01 to 2 kg a shoe")
    }
    let others = try await read { try $0.kit() }.filter { $0.id != kit.id }
    guard !others.contains(where: { $0.name.folded == name.folded }) else {
      throw .invalid(input: "name", value: name, allowed: "a name that no other kit has")
    }
    var kit = kit
    kit.name = name
    return kit
  }
}

extension String {
  /// A word or several as rules keep them: folded, one space between.
  var foldedWord: String { folded.split { $0.isWhitespace }.joined(separator: " ") }
}
