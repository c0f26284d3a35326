extension Dispute {
  /// Every dispute there is.
  public static let all: [Dispute] = [
    Dispute(
      id: "ankleWeightsOnRuns", question: "Should I run with light ankle weights?",
      yes: ["C18", "C19"], conditional: ["C39"],
      no: ["C38", "C49", "C67", "C68", "C70", "C76", "C82", "C84"],
      ourDefault: "No for runs. We offer hill sprints or strength instead."),
    Dispute(
      id: "shortLoad", question: "May I carry any load for a very short effort?",
      yes: ["C53"], conditional: ["C67"],
      no: ["C70", "C82"],
      ourDefault: "Only with long experience, and a hill without a weight comes first."),
    Dispute(
      id: "vestInstead", question: "Is a vest the better choice?",
      yes: ["C40"], conditional: ["C42", "C79"],
      no: ["C70", "C82"],
      ourDefault: "Strides and walks only, at most 5 to 10 % of body mass, never on long runs."),
    Dispute(
      id: "loadToLoseMass", question: "Does a slow run with a load help me lose weight?",
      yes: ["C83"], conditional: [],
      no: ["C67", "C68", "C70"],
      ourDefault: "No."),
    Dispute(
      id: "ankleWeightsWalking", question: "May I walk with ankle weights?",
      yes: ["C43", "C44"], conditional: [],
      no: [],
      ourDefault: "Yes, on the flat, once the health questions are answered."),
    Dispute(
      id: "ankleWeightsDrills", question: "May I use ankle weights for strength exercises?",
      yes: ["C45"], conditional: [],
      no: [],
      ourDefault: "Yes."),
    Dispute(
      id: "technique", question: "Do weights make my form better?",
      yes: ["C21"], conditional: [],
      no: ["C23", "C26", "C76", "C84"],
      ourDefault: "We take it as no better, and maybe worse."),
    Dispute(
      id: "lightness", question: "Does the light feeling last when the weights come off?",
      yes: ["C33"], conditional: [],
      no: ["C74"],
      ourDefault: "Minutes, not days."),
    Dispute(
      id: "samePace", question: "Does always running at one pace cost muscle?",
      yes: ["C51"], conditional: [],
      no: ["C61"],
      ourDefault: "Neither is shown."),
  ]
}
