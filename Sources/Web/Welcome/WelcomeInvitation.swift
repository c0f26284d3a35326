import Workflow

/// The card of the first page that leads to the first steps, until they are done or not wanted.
struct WelcomeInvitation: Sendable {
  var title: String
  var words: String
  var action: String
  var href: String

  /// The card; nil where there is nothing to ask. A log that holds runs is asked only to end what
  /// was begun.
  init?(_ steps: FirstSteps, isEmpty: Bool, texts: Texts) {
    guard let next = steps.next, isEmpty || steps.isBegun else { return nil }
    let blanks = [
      "done": String(steps.passed.count), "count": String(FirstStep.allCases.count),
      "next": texts[next.label],
    ]
    title = texts[steps.isBegun ? WelcomeText.invite : .title]
    words =
      steps.isBegun ? texts(WelcomeText.inviteWords, blanks) : texts[WelcomeText.beginWords]
    action = texts[steps.isBegun ? WelcomeText.resume : .begin]
    href = next.address
  }
}
