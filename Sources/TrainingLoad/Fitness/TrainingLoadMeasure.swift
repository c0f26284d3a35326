public import Evidence

/// A way to put the training load of an activity into one number: a catalogue entry. An athlete
/// chooses one for the log's course over days; the others are shown beside it.
///
/// Amounts of different measures have different scales and are never added or compared.
public struct TrainingLoadMeasure: Sendable, Hashable {
  /// The key of the metric that holds it. Kept for ever.
  public let key: String
  /// What it needs, in a few words.
  public let needs: String
  /// How much the same work differs from one time to the next, as a share; nil where nobody has
  /// measured it.
  public let scatter: Fit<Double, Double>?
  /// How much stands behind it.
  public let strength: Strength

  /// What it is called, in English: the title of its metric.
  public var title: String { Metric.all.first { $0.key == key }?.title ?? key }

  /// Its word on the command line: `banister`.
  public var word: String { String(key.dropFirst(Self.prefix.count)) }

  private static let prefix = "impulse."

  /// The measure of a word of the command line.
  public static func named(word: String) -> TrainingLoadMeasure? { named(prefix + word) }

  /// Whether the amounts of two activities differ by more than the measure scatters; nil where
  /// that is not known. What differs by less is never called a change.
  public func differs(_ a: Double, from b: Double) -> Bool? {
    guard let scatter, a >= 0, b >= 0, max(a, b) > 0 else { return nil }
    return abs(a - b) > scatter.value * (a + b) / 2
  }

  /// Measures are the same when their keys are.
  public static func == (a: Self, b: Self) -> Bool { a.key == b.key }
  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension TrainingLoadMeasure {
  /// Every measure, the one that is chosen unless the athlete chooses first.
  public static let all: [TrainingLoadMeasure] = [.banister, .edwards, .effort, .pace, .power]

  /// The measure of a key.
  public static func named(_ key: String) -> TrainingLoadMeasure? { all.first { $0.key == key } }

  /// The first measure that is known for nearly as many activities as the one known for the most:
  /// what to propose to an athlete. Nine in ten are nearly as many, by our choice, so that a strap
  /// left at home does not change the scale.
  ///
  /// - Parameter known: for how many activities each is known, by key.
  public static func proposed(known: [String: Int]) -> TrainingLoadMeasure {
    let most = known.values.max() ?? 0
    return all.first { 10 * (known[$0.key] ?? 0) >= 9 * most } ?? banister
  }

  /// Banister's training impulse.
  public static let banister = TrainingLoadMeasure(
    key: "impulse.banister", needs: "heart rate, its rest and maximum, sex",
    scatter: Fit(0.156, range: 0...1, source: .wallace2014), strength: .moderate)

  /// Edwards' zones. Its scatter was not measured; that of Lucia's three zones is 10.7 %.
  public static let edwards = TrainingLoadMeasure(
    key: "impulse.edwards", needs: "heart rate and its maximum", scatter: nil, strength: .weak)

  /// How hard it was, times minutes.
  public static let effort = TrainingLoadMeasure(
    key: "impulse.effort", needs: "what you said of the effort",
    scatter: Fit(0.281, range: 0...1, source: .wallace2014), strength: .moderate)

  /// Pace-weighted time.
  public static let pace = TrainingLoadMeasure(
    key: "impulse.pace", needs: "speed, altitude and threshold speed", scatter: nil,
    strength: .productChoice)

  /// Power-weighted time.
  public static let power = TrainingLoadMeasure(
    key: "impulse.power", needs: "speed, altitude, threshold speed, body mass and height",
    scatter: nil, strength: .weak)
}
