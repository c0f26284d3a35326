import Advice
import Logbook
import Workflow

/// The card of the first page that asks for the health check: before it was ever answered, while it
/// waits to be gone on with, and when its year is over or nearly so.
struct HealthCheckInvitation: Sendable {
  var title: String
  var words: String
  var action: String
  /// Whether it can be put off: one that was begun is only gone on with.
  var canWait: Bool

  /// How many days before the end of its year it is asked for again, and for how many days it stays
  /// away once it was put off. Product choices.
  static let daysBeforeEnd = 30
  static let daysPutOff = 30

  /// The card of a day; nil where there is nothing to ask.
  init?(_ known: Screening?, pause: ScreeningPause?, today: Day, formats: Formats) {
    let texts = formats.texts
    let holds = known?.holds(on: today) ?? false
    if let pause, pause.isBegun, !holds {
      title = texts[ScreeningText.inviteBegun]
      words = texts(
        ScreeningText.inviteBegunWords, ["day": formats.longDay(pause.day, today: today)])
      action = texts[ScreeningText.goOn]
      canWait = false
      return
    }
    if let pause, today - pause.day < Self.daysPutOff { return nil }
    canWait = true
    guard let known else {
      title = texts[ScreeningText.inviteNew]
      words = texts[ScreeningText.inviteNewWords]
      action = texts[ScreeningText.begin]
      return
    }
    let end = known.day + Screening.daysItHolds
    guard end - today <= Self.daysBeforeEnd else { return nil }
    title = texts[ScreeningText.inviteAgain]
    words =
      holds
      ? texts(ScreeningText.inviteEnds, ["day": formats.longDay(end, today: today)])
      : texts(ScreeningText.inviteEnded, ["day": formats.longDay(known.day, today: today)])
    action = texts[ScreeningText.again]
  }
}
