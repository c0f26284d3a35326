/// A text whose claims we weigh. Its words are not kept, only what tells it from others.
public struct Document: Sendable, Hashable, Identifiable {
  /// The key by which it is cited. Kept for ever.
  public let id: String
  /// Its title.
  public let title: String
  /// Who wrote it, as far as it says.
  public let author: String
  /// What a reader should know about the copy we read.
  public let remark: String
  /// The SHA-256 of the copy we read, in hexadecimal.
  public let sha256: String
  /// How many lines the copy has.
  public let lineCount: Int
}

extension Document {
  /// Every document there is.
  public static let all: [Document] = [
    .ankleWeightsAndMuscle, .usingAnkleWeights, .shouldYouRunWithAnkleWeights,
    .musclesThroughRunning, .coachesOnWeights,
  ]

  /// The document of a key.
  public static func named(_ id: String) -> Document? { all.first { $0.id == id } }

  /// Whether running with ankle weights builds muscle.
  public static let ankleWeightsAndMuscle = Document(
    id: "ankleWeightsAndMuscle", title: "Does Running With Ankle Weights Build Muscle",
    author: "an unnamed fitness enthusiast", remark: "Cites nothing.",
    sha256: "a2b001a7507adfa95e6b4423a38c10751494636ab22c063fddcae56c0d4f67bd", lineCount: 22)
  /// Whether ankle weights may be used for running.
  public static let usingAnkleWeights = Document(
    id: "usingAnkleWeights", title: "Can You Use Ankle Weights For Running",
    author: "an unnamed runner", remark: "Cites nothing.",
    sha256: "513ef83b9a5a92ce2e9fd444c5c5b13beca1b7b1ae82671394d4bc0e88ec69a3", lineCount: 40)
  /// A magazine's look at both sides, asking four experts.
  public static let shouldYouRunWithAnkleWeights = Document(
    id: "shouldYouRunWithAnkleWeights", title: "Should You Run With Ankle Weights?",
    author: "Emily Shiffer, Runner's World",
    remark: "The copy has no title, so a heading stands for it. Advert text was written over "
      + "some of its words; what was lost is not guessed.",
    sha256: "c52507b5219df24b35d9b25342d60725cd6520d4736a91a3567e6251a7f27104", lineCount: 60)
  /// How running might build muscle.
  public static let musclesThroughRunning = Document(
    id: "musclesThroughRunning", title: "How To Build Muscles Through Running?",
    author: "unnamed", remark: "Cites nothing.",
    sha256: "de31fbc7e9bab4a919e47ca8fd0a506738064d849684fdeb3fb766f6b7f074f3", lineCount: 28)
  /// Six Russian coaches on running with weights.
  public static let coachesOnWeights = Document(
    id: "coachesOnWeights", title: "Can you use weights for running?",
    author: "a panel of six coaches", remark: "Translated by machine from Russian.",
    sha256: "90bcc01b395d885267db26a9d531909206de4fcef1927f313d43a34aa2d8db6b", lineCount: 48)
}

/// A place in a document.
public struct Passage: Sendable, Hashable {
  /// The document.
  public let document: Document
  /// The lines, counted from 1.
  public let lines: ClosedRange<Int>

  /// Names a place in a document.
  public init(_ document: Document, _ lines: ClosedRange<Int>) {
    self.document = document
    self.lines = lines
  }
}
