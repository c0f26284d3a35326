import Biomechanics
public import Quantities

/// What was worn on a run or a part of it, as somebody or something said.
public struct Worn: Sendable, Hashable {
  /// Who said so.
  public var origin: Origin
  /// What it was.
  public var thing: Thing
  /// When it was worn.
  public var stretch: Stretch

  /// Something worn on the whole of a run, unless a part is named.
  public init(_ thing: Thing, origin: Origin, stretch: Stretch = .whole) {
    self.thing = thing
    self.origin = origin
    self.stretch = stretch
  }

  /// Who said what was worn, the weakest first: a stronger one is never overridden by a weaker.
  /// Raw values are stored: kept for ever.
  public enum Origin: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Read from the run's name or notes.
    case notes
    /// A rule of the runner.
    case rule
    /// The recording.
    case file
    /// Said when the recording was imported.
    case imported = "import"
    /// Chosen for this run.
    case chosen

    private var strength: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    /// Whether one gives way to another.
    public static func < (a: Self, b: Self) -> Bool { a.strength < b.strength }
  }

  /// What can be worn.
  public enum Thing: Sendable, Hashable {
    /// A piece of kit.
    case kit(Kit)
    /// A load that is no piece of kit.
    case load(TypedLoad)
    /// No load at all, said outright.
    case nothing

    /// The piece of kit, where it is one.
    public var kit: Kit? { if case .kit(let kit) = self { kit } else { nil } }
  }

  /// A part of a run.
  public enum Stretch: Sendable, Hashable {
    /// All of it.
    case whole
    /// One of its laps, the first being 1.
    case lap(Int)
    /// From one moment to another, in seconds since 1970-01-01 UTC.
    case seconds(from: Double, to: Double)
  }

  /// What it adds to the body; nil for shoes and for nothing.
  public var load: TypedLoad? {
    switch thing {
    case .kit(let kit): kit.load
    case .load(let load): load
    case .nothing: nil
    }
  }

  /// The piece of kit, where it is one.
  public var kit: Kit? { thing.kit }

  /// The shoes, where it is a pair.
  public var shoes: Kit? {
    if let kit, case .shoes = kit.kind { kit } else { nil }
  }
}

extension [Worn] {
  /// The shoes that were worn: as the strongest who named any says.
  public var shoes: [Kit] {
    let named = filter { $0.shoes != nil }
    guard let strongest = named.map(\.origin).max() else { return [] }
    return named.filter { $0.origin == strongest }.compactMap(\.shoes)
  }

  /// What holds of the loads: of the whole run, as the strongest says, and of each lap that was
  /// named, as the strongest who named it says. Empty when nobody said anything.
  public var loads: [Worn] {
    let all = filter { $0.shoes == nil }
    func strongest(_ some: [Worn]) -> [Worn] {
      let origin = some.map(\.origin).max()
      return some.filter { $0.origin == origin }
    }
    let laps = Set(all.compactMap(\.lap)).sorted()
    return strongest(all.filter { $0.lap == nil })
      + laps.flatMap { lap in strongest(all.filter { $0.lap == lap }) }
  }

  /// Whether a load was carried on any part of the run.
  public var carriesLoad: Bool { loads.contains { $0.load != nil } }

  /// The loads over the run's time. A lap that was named has what was said of it and nothing of
  /// the whole run's; a lap that the run does not have is passed over. Of a share of a mass that is
  /// not known no more is told than that there was one.
  public func spans(laps: [Lap], bodyMass: Mass?) -> [CarriedSpan] {
    let loads = loads
    var pieces: [(from: Double, to: Double)] = [(-.infinity, .infinity)]
    var spans: [CarriedSpan] = []
    for lap in Set(loads.compactMap(\.lap)).sorted() {
      guard let bounds = laps.bounds(ofLap: lap) else { continue }
      pieces = pieces.flatMap { piece in
        [
          (piece.from, Swift.min(piece.to, bounds.from)),
          (Swift.max(piece.from, bounds.to), piece.to),
        ]
      }.filter { $0.0 < $0.1 }
      for worn in loads where worn.lap == lap {
        spans.add(worn, from: bounds.from, to: bounds.to, bodyMass)
      }
    }
    for worn in loads where worn.lap == nil {
      let (start, end) = worn.bounds
      for piece in pieces {
        spans.add(worn, from: Swift.max(piece.from, start), to: Swift.min(piece.to, end), bodyMass)
      }
    }
    return spans.sorted { $0.startSeconds < $1.startSeconds }
  }

  /// A text that differs when what figures are computed from differs; empty without a load.
  public var fingerprint: String {
    guard carriesLoad else { return "" }
    return loads.map { "\($0.stretch) \($0.load?.text ?? "-")" }.joined(separator: ";")
  }
}

extension Worn {
  /// The number of the lap it was said of.
  public var lap: Int? { if case .lap(let number) = stretch { number } else { nil } }

  fileprivate var bounds: (Double, Double) {
    if case .seconds(let from, let to) = stretch { (from, to) } else { (-.infinity, .infinity) }
  }
}

extension [CarriedSpan] {
  fileprivate mutating func add(
    _ worn: Worn, from start: Double, to end: Double, _ bodyMass: Mass?
  ) {
    guard start < end, let typed = worn.load else { return }
    let load = typed.carriedLoad(bodyMass: bodyMass)
    var span = CarriedSpan(startSeconds: start, endSeconds: end, carriedLoad: load ?? .none)
    span.isOfUnknownMass = load == nil
    append(span)
  }
}

extension [Lap] {
  /// From where to where a lap reaches: to the next one's beginning. The first begins with the run
  /// and the last ends with it.
  fileprivate func bounds(ofLap number: Int) -> (from: Double, to: Double)? {
    guard indices.contains(number - 1) else { return nil }
    let from = number == 1 ? -.infinity : self[number - 1].startSeconds
    let to = number == count ? .infinity : self[number].startSeconds
    guard let from, let to, from < to else { return nil }
    return (from, to)
  }
}
