public import Biomechanics
import Evidence
public import Logbook

extension MuscleStimulus {
  /// Adds strength work: a set once, one that ended far from failure half; jumps by their number.
  ///
  /// Shape: linear in the sets. Units: fractional sets. Range: work that was counted in
  /// repetitions; what is held, and what works the arms, counts for no group here. Source: how near
  /// to failure a set must end, and what one that does not is worth, are choices of this project.
  public mutating func add(_ work: StrengthWork) {
    guard let entry = StimulusEntry.named(work.exercise.rawValue),
      case .repetitions(let repetitions) = work.size
    else { return }
    if work.exercise == .jumps {
      add(entry, times: Double(work.sets * repetitions) / Self.contactsOfJumps)
      return
    }
    let isFar = (work.repetitionsInReserve ?? 0) > Self.mostInReserve
    add(entry, times: Double(work.sets) * (isFar ? Self.shareOfFarSet : 1))
  }

  /// Adds a run by what was run, else by what the runner called it, and by where a load sat.
  ///
  /// Shape: hard climbs, sprints and strides that the recording holds count as such, seven of them
  /// once. Where they are not known, a name that says hills, sprints, stairs, jumps, strides or a
  /// tow counts as that, as often as the repeats it names. What a recording cannot tell (stairs,
  /// jumps, a tow) is read from the name in any case. Each load counts once. Units: fractional
  /// sets. Band: three tenths of what was recorded, six of what a name says. Range: from three
  /// repeats on, from a third to three times. Errors: a run without any of it counts for nothing
  /// but its load.
  /// Source: choices of this project.
  ///
  /// - Parameter bouts: how many hard stretches it holds, by `HardBout.key`; nil where not known.
  public mutating func addRun(
    named name: String?, carrying kinds: [LoadKind], bouts: [String: Double]? = nil
  ) {
    let words = RunWords(name ?? "")
    let key = words.stimulusKey
    if let bouts {
      for bout in HardBout.all {
        guard let count = bouts[bout.key], count >= Self.leastBouts,
          let entry = StimulusEntry.named(bout.stimulus)
        else { continue }
        add(entry, times: Self.times(count), doubt: Self.doubt.recorded)
      }
    }
    let isRecorded = bouts != nil && HardBout.all.contains { $0.stimulus == key }
    if !isRecorded, let key, let entry = StimulusEntry.named(key) {
      add(
        entry, times: words.repeats.map { Self.times(Double($0)) } ?? 1, doubt: Self.doubt.named)
    }
    let segments = Set(kinds.compactMap(\.segment))
    if !segments.isDisjoint(with: [.foot, .shank, .thigh]), let entry = Self.legLoad {
      add(entry, times: 1)
    }
    if segments.contains(.trunk), let entry = Self.trunkLoad { add(entry, times: 1) }
  }

  /// Six to eight repeats are one time, from a third to three.
  private static func times(_ repeats: Double) -> Double { min(max(repeats / 7, 1.0 / 3), 3) }

  /// One or two fast stretches are a finish or an error of the watch.
  private static let leastBouts = 3.0
  /// How far off a count may be that was recorded, and one that a name gives.
  private static let doubt = (recorded: 0.3, named: 0.6)
  private static let legLoad = StimulusEntry.named("leg-load")
  private static let trunkLoad = StimulusEntry.named("trunk-load")
  private static let contactsOfJumps = 70.0
  private static let mostInReserve = 4
  private static let shareOfFarSet = 0.5
}

/// What a runner called a run, read for what it asked of the muscles.
struct RunWords {
  private let words: [Substring]

  init(_ name: String) {
    words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// What kinds of run are called, the more telling first; a key of `StimulusEntry`.
  private static let kinds: [(key: String, words: [[String]])] = [
    ("hill-sprints", [["hill", "sprints"], ["hill", "sprint"]]),
    ("stairs", [["stairs"], ["steps"]]),
    ("tow", [["tow"], ["sled"], ["tyre"], ["tire"]]),
    ("jumps", [["jumps"], ["bounds"], ["bounding"], ["plyometrics"]]),
    ("sprints", [["sprints"], ["sprint"]]),
    ("hills", [["hills"], ["hill", "repeats"], ["uphill"]]),
    ("strides", [["strides"]]),
  ]

  /// The key of what it is called; nil for anything else.
  var stimulusKey: String? {
    Self.kinds.first { kind in kind.words.contains { holds($0) } }?.key
  }

  private func holds(_ sought: [String]) -> Bool {
    words.indices.contains { start in
      words[start...].prefix(sought.count).map(String.init) == sought
    }
  }

  /// How many repeats are named: `8 x 10 s`, `8x`, `8 times`.
  var repeats: Int? {
    for (place, word) in words.enumerated() {
      let digits = word.prefix { $0.isNumber }
      guard let count = Int(digits), (1...60).contains(count) else { continue }
      let rest = word.dropFirst(digits.count)
      let next = words.dropFirst(place + 1).first ?? ""
      let isCount = rest.first == "x" || rest.isEmpty && (next.first == "x" || next == "times")
      if isCount { return count }
    }
    return nil
  }
}
