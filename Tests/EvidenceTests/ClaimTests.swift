import Evidence
import Testing

@Suite("The claims")
struct ClaimTests {
  @Test("They run from C01 to C90, each once")
  func ids() {
    let wanted = (1...90).map { $0 < 10 ? "C0\($0)" : "C\($0)" }
    #expect(Claim.all.map(\.id) == wanted)
  }

  @Test("Each says who says it, where, and what would refute it", arguments: Claim.all)
  func completeness(claim: Claim) {
    #expect(!claim.kinds.isEmpty && !claim.saidBy.isEmpty && !claim.passages.isEmpty)
    #expect(claim.statement.hasSuffix(".") && claim.verdict.words.hasSuffix("."))
    #expect(claim.refutedBy.hasSuffix("."))
    for passage in claim.passages {
      #expect((1...passage.document.lineCount).contains(passage.lines.lowerBound))
      #expect((1...passage.document.lineCount).contains(passage.lines.upperBound))
    }
  }

  @Test("A statement has at most 40 words and a sentence at most 25", arguments: Claim.all)
  func length(claim: Claim) {
    #expect(claim.statement.split(separator: " ").count <= 40)
    for sentence in claim.statement.split(whereSeparator: { ".:;".contains($0) }) {
      #expect(sentence.split(separator: " ").count <= 25, "\(claim.id): \(sentence)")
    }
  }

  @Test("A contradiction holds both ways, and none is with itself")
  func contradictions() throws {
    for claim in Claim.all {
      #expect(!claim.contradicts.contains(claim.id))
      #expect(Set(claim.contradicts).count == claim.contradicts.count)
      for id in claim.contradicts {
        let other = try #require(Claim.named(id), "\(claim.id) contradicts \(id)")
        #expect(other.contradicts.contains(claim.id), "\(id) does not contradict \(claim.id)")
      }
    }
  }

  @Test("Those who contradict each other do not both speak for or both against the load")
  func sides() throws {
    for claim in Claim.all where claim.stance == .favors {
      for id in claim.contradicts {
        #expect(try #require(Claim.named(id)).stance != .favors, "\(claim.id) and \(id)")
      }
    }
  }

  @Test("A verdict names studies that exist, and needs one to bear out or to refute")
  func studies() {
    for claim in Claim.all {
      for key in claim.verdict.studies {
        #expect(Study.named(key) != nil, "\(claim.id) names \(key)")
      }
      let rests = [.supported, .contradicted].contains(claim.verdict.finding)
      if rests, claim.strength != .expertOpinion {
        #expect(!claim.verdict.studies.isEmpty, "\(claim.id)")
      }
      #expect(claim.strength != .productChoice, "\(claim.id) is somebody's, not ours")
    }
  }

  @Test("Claims that lost words to adverts are marked")
  func partial() {
    let marked = Claim.all.filter(\.isPartial).map(\.id)
    let lost = ["C28", "C29", "C30", "C31", "C33", "C34", "C37", "C45", "C47"]
    #expect(marked == lost)
    for claim in Claim.all where claim.isPartial {
      #expect(claim.passages.allSatisfy { $0.document == .shouldYouRunWithAnkleWeights })
    }
  }

  /// The words in which carried loads and sessions are named everywhere.
  static let loads: Set = [
    "foot", "ankle", "shank", "thigh", "waist", "vest", "pack", "wrist", "hand", "drag", "tow",
    "parachute", "band",
  ]
  static let sessions: Set = [
    "easy", "recovery", "long", "tempo", "intervals", "sprints", "accelerations", "strides",
    "hills", "hill-sprints", "high-resistance", "tow", "stairs", "bands", "pack", "walk",
    "strength", "jumps", "balance", "hip", "mobility", "cross", "rest",
  ]

  @Test("What a claim is about is said in the words used everywhere", arguments: Claim.all)
  func scope(claim: Claim) {
    #expect(Self.loads.isSuperset(of: claim.scope.loads))
    #expect(Self.sessions.isSuperset(of: claim.scope.sessions))
  }

  @Test(
    "The doses of the documents stand in their claims",
    arguments: [
      ("C24", ["every run", "long"]), ("C53", ["15 to 20 s"]), ("C54", ["60 to 90 s"]),
      ("C57", ["15 to 30 s", "60 to 90 s"]), ("C63", ["One long run a week", "one to two hours"]),
      ("C64", ["shorter than an hour", "longest of the week"]), ("C65", ["short"]),
      ("C67", ["at most 100 m"]), ("C77", ["several months", "summer"]),
    ])
  func doses(id: String, words: [String]) throws {
    let claim = try #require(Claim.named(id))
    #expect(claim.kinds.contains(.dose))
    for word in words { #expect(claim.statement.contains(word), "\(id): \(word)") }
  }

  @Test("No document gives a mass, a share of the body or a grade, so no statement does")
  func noInventedDose() {
    for claim in Claim.all {
      #expect(!claim.statement.contains(" kg") && !claim.statement.contains("%"), "\(claim.id)")
    }
  }

  @Test("Each document and each speaker has claims")
  func speakers() {
    let cited = Set(Claim.all.flatMap(\.passages).map(\.document))
    #expect(cited == Set(Document.all))
    #expect(Set(Claim.all.flatMap(\.saidBy).map(\.name)).count == 13)
  }
}

@Suite("The disputes")
struct DisputeTests {
  @Test("They name claims that exist, each on one side")
  func claims() {
    #expect(Dispute.all.count == 9)
    #expect(Set(Dispute.all.map(\.id)).count == 9)
    for dispute in Dispute.all {
      let ids = dispute.yes + dispute.conditional + dispute.no
      #expect(Set(ids).count == ids.count && !dispute.yes.isEmpty, "\(dispute.id)")
      for id in ids { #expect(Claim.named(id) != nil, "\(dispute.id) names \(id)") }
      #expect(dispute.question.hasSuffix("?") && dispute.ourDefault.hasSuffix("."))
    }
  }

  @Test("Both sides stand in each row of the matrix of disagreements")
  func rows() throws {
    let first = try #require(Dispute.named("ankleWeightsOnRuns"))
    #expect(first.yes == ["C18", "C19"] && first.conditional == ["C39"])
    #expect(first.no == ["C38", "C49", "C67", "C68", "C70", "C76", "C82", "C84"])
    let lightness = try #require(Dispute.named("lightness"))
    #expect(lightness.yes == ["C33"] && lightness.no == ["C74"])
  }
}
