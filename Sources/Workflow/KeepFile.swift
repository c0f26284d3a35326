import Logbook
import Store

extension LogTransaction {
  /// Keeps what a file holds, one line an activity. Called within one transaction a file.
  func keep(
    _ file: PreparedFile, rule: DuplicateRule, nowSeconds: Double
  ) throws -> [ImportLine] {
    switch file.content {
    case .passedOver: return []
    case .refused(let reason):
      return [
        ImportLine(file: file.shown, result: .refused, run: nil, reason: reason, samples: 0)
      ]
    case .known(let original):
      return try runs(ofOriginal: original).map { ImportLine(file.shown, sameBytesAs: $0) }
    case .runs(let original, let runs, let remark):
      var keeper = FileKeeper(
        log: self, shown: file.shown, original: original, rule: rule, remark: remark,
        nowSeconds: nowSeconds)
      return try runs.map { try keeper.keep($0) }
    }
  }
}

/// Keeps the activities of one file, and the file as soon as one of them is kept.
private struct FileKeeper {
  let log: LogTransaction
  let shown: String
  let original: Original
  let rule: DuplicateRule
  let remark: String?
  let nowSeconds: Double
  private var number: Int64?

  init(
    log: LogTransaction, shown: String, original: Original, rule: DuplicateRule, remark: String?,
    nowSeconds: Double
  ) {
    self.log = log
    self.shown = shown
    self.original = original
    self.rule = rule
    self.remark = remark
    self.nowSeconds = nowSeconds
  }

  mutating func keep(_ prepared: PreparedRun) throws -> ImportLine {
    var run: RunRecord
    switch prepared.record {
    case .failure(let refusal):
      return ImportLine(
        file: shown, result: .refused, run: nil, reason: refusal.reason, samples: prepared.samples)
    case .success(let record): run = record
    }
    if number == nil { number = try log.originalNumber(sha256: original.sha256) }
    run.original = number
    if let same = try sameBytes(run) {
      if rule == .skip { return ImportLine(shown, sameBytesAs: same) }
      if rule == .replace { return try replace(same, with: run, prepared) }
    } else if let twin = try log.twin(of: run, outline: prepared.outline) {
      if rule == .skip { return ImportLine(shown, sameRunAs: twin, samples: prepared.samples) }
      if rule == .replace { return try replace(twin, with: run, prepared) }
    }
    run.original = try keptOriginal()
    run.complete(format: original.format, fileName: original.fileName)
    let kept = try log.insert(run, figures: prepared.figures, outline: prepared.outline)
    try log.setWorn(prepared.worn, from: Set(Worn.Origin.allCases), on: kept)
    return line(kept, run, prepared, reason: nil)
  }

  /// The run that was read from the same bytes at the same place; one that is there before one
  /// that was deleted.
  private func sameBytes(_ run: RunRecord) throws -> RunRecord? {
    guard let number else { return nil }
    let same = try log.runs(ofOriginal: number).filter { $0.activityIndex == run.activityIndex }
    return same.first { $0.deletedAtSeconds == nil } ?? same.first
  }

  private mutating func keptOriginal() throws -> Int64 {
    if let number { return number }
    let kept = try log.insert(original)
    number = kept
    return kept
  }

  /// Puts an activity in the place of a run. What a person typed stays; the other recording is kept
  /// among the deleted runs as long as those are.
  private mutating func replace(
    _ old: RunRecord, with new: RunRecord, _ prepared: PreparedRun
  ) throws -> ImportLine {
    let original = try keptOriginal()
    if let before = old.original, before != original {
      var aside = old
      aside.deletedAtSeconds = nowSeconds
      let figures = try log.figures(of: [old.id])[old.id] ?? [:]
      let outline = try log.outlines(of: [old.id])[old.id] ?? Outline(points: [])
      let kept = try log.insert(aside, figures: Array(figures.values), outline: outline)
      let worn = try log.worn(on: old.id)
      try log.setWorn(worn, from: Set(Worn.Origin.allCases), on: kept)
    }
    var run = new
    run.id = old.id
    run.original = original
    run.keepTyped(of: old)
    run.complete(format: self.original.format, fileName: self.original.fileName)
    // What the new recording says goes in the place of what the old one said, if it says anything.
    let stated = prepared.worn.filter { $0.origin == .file || $0.origin == .imported }
    try log.setWorn(stated, from: Set(stated.map(\.origin)), on: old.id)
    _ = try log.deriveWorn(of: run, athlete: try log.knownAthlete())
    if try log.worn(on: old.id).fingerprint != prepared.worn.fingerprint {
      // The figures were computed for another load: they are stale until refreshed.
      run.figureInputs = nil
    }
    try log.update(run)
    try log.forgetUndoneRepairs(of: old.id)
    try log.replaceFigures(of: old.id, with: prepared.figures)
    try log.setOutline(prepared.outline, of: old.id)
    return line(old.id, run, prepared, reason: "in the place of run \(old.id)")
  }

  private func line(
    _ number: Int64, _ run: RunRecord, _ prepared: PreparedRun, reason: String?
  ) -> ImportLine {
    let reasons = [reason, run.damage, remark].compactMap { $0 }
    return ImportLine(
      file: shown, result: run.damage == nil ? .imported : .partial, run: number,
      reason: reasons.isEmpty ? nil : reasons.joined(separator: "; "), samples: prepared.samples)
  }
}

extension RunRecord {
  /// Takes over what a person typed of another recording of the same run.
  fileprivate mutating func keepTyped(of old: RunRecord) {
    edited = old.edited
    if edited.contains(.name) { name = old.name }
    if edited.contains(.notes) { notes = old.notes }
    if edited.contains(.effort) { effort = old.effort }
    if edited.contains(.sport), sport != old.sport {
      sport = old.sport
      // The figures were computed for the file's sport: they are stale until refreshed.
      figureInputs = nil
    }
  }

  /// Names the file, so that a search finds it.
  fileprivate mutating func complete(format: String, fileName: String) {
    searchText = (foldedText + "\n" + fileName.folded)
  }
}

extension ImportLine {
  fileprivate init(_ shown: String, sameBytesAs run: RunRecord) {
    let deleted =
      run.deletedAtSeconds == nil
      ? "" : ", which was deleted: bring it back, or import with replace"
    self.init(
      file: shown, result: .duplicate, run: run.id,
      reason: "the same file as run \(run.id)\(deleted)",
      samples: run.sampleCount)
  }

  fileprivate init(_ shown: String, sameRunAs run: RunRecord, samples: Int) {
    let how = run.format.map { "recorded in " + $0.uppercased() } ?? "typed in"
    self.init(
      file: shown, result: .duplicate, run: run.id, reason: "the same run as \(run.id), \(how)",
      samples: samples)
  }
}
