internal import Evidence
internal import TrainingLoad

extension Claim {
  /// The object of `cite --json`, a promise to scripts.
  var json: JSON {
    .record([
      "type": .string("claim"), "id": .string(id), "statement": .string(statement),
      "kinds": .strings(kinds.map(\.rawValue)), "stance": .string(stance.rawValue),
      "saidBy": .strings(saidBy.map(\.described)),
      "passages": .array(
        passages.map {
          .record([
            "document": .string($0.document.id), "firstLine": JSON($0.lines.lowerBound),
            "lastLine": JSON($0.lines.upperBound),
          ])
        }),
      "loads": .strings(scope.loads), "sessions": .strings(scope.sessions),
      "populations": .strings(scope.populations.map(\.rawValue)),
      "contradicts": .strings(contradicts), "finding": .string(verdict.finding.rawValue),
      "verdict": .string(verdict.words), "studies": .strings(verdict.studies),
      "strength": .string(strength.rawValue), "refutedBy": .string(refutedBy),
      "isPartial": .bool(isPartial), "rules": .strings(rules.map(\.id)),
    ])
  }
}

extension Rule {
  /// The object of `cite --json`.
  var json: JSON {
    .record([
      "type": .string("rule"), "id": .string(id), "statement": .string(statement),
      "threshold": .string(threshold), "values": .array(values.map { JSON.number($0) }),
      "unit": .string(unit), "population": .string(population),
      "sources": .strings(sources.map(\.key)), "strength": .string(strength.rawValue),
      "caveat": .string(caveat), "whenBroken": .string(whenBroken), "claims": .strings(claims),
      "isSafety": .bool(isSafety),
    ])
  }
}

extension Dispute {
  /// The object of `cite --json`.
  var json: JSON {
    .record([
      "type": .string("question"), "id": .string(id), "question": .string(question),
      "yes": .strings(yes), "conditional": .strings(conditional), "no": .strings(no),
      "default": .string(ourDefault),
    ])
  }
}

extension Document {
  /// The object of `cite --json`.
  var json: JSON {
    .record([
      "type": .string("document"), "id": .string(id), "title": .string(title),
      "author": .string(author), "remark": .string(remark), "sha256": .string(sha256),
      "lines": JSON(lineCount), "claims": .strings(claims.map(\.id)),
    ])
  }
}

extension Source {
  /// The object of `cite --json`, with what was found where the work is a study.
  var json: JSON {
    let study = Study.named(key)
    return .record([
      "type": .string("source"), "id": .string(key), "citation": .string(citation),
      "identifier": .string(identifier.text), "status": .string(status.rawValue),
      "seen": JSON(study?.extent.rawValue), "population": JSON(study?.population),
      "participants": JSON(study?.participants.map { Int64($0) }), "design": JSON(study?.design),
      "finding": JSON(study?.finding), "claims": .strings(claims.map(\.id)),
      "rules": .strings(rules.map(\.id)),
    ])
  }
}

extension Metric {
  /// The object of `cite --models --json`.
  var json: JSON {
    .record([
      "type": .string("figure"), "id": .string(key), "title": .string(title),
      "definition": .string(definition), "unit": .string(unit),
      "validity": .string(validity.rawValue), "modelVersion": JSON(modelVersion),
      "sources": .strings(sources.map(\.key)),
    ])
  }
}

extension JSON {
  /// A list of texts.
  static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
