import Logbook
import Planning
import Workflow

extension PlanOccasion {
  /// What happened, as a sentence.
  func words(_ formats: Formats, today: Day) -> String {
    let texts = formats.texts
    let said = SessionWords(formats: formats)
    func day(_ day: Day) -> String { formats.shortDay(day, today: today) }
    switch self {
    case .missed(let session):
      return texts(
        PlanEditText.missed, ["session": said.title(session.choice), "day": day(session.day)])
    case .overdone(let session, let minutes):
      return texts(
        PlanEditText.overdone,
        [
          "session": said.title(session.choice), "day": day(session.day),
          "done": said.minutes(minutes), "planned": said.minutes(session.choice.minutes),
        ])
    case .extra(let done):
      guard let minutes = done.minutes else {
        return texts(PlanEditText.extraShort, ["day": day(done.day)])
      }
      return texts(
        PlanEditText.extra, ["day": day(done.day), "done": said.minutes(minutes)])
    case .pain(let spot, _): return texts(PlanEditText.pain, ["place": place(spot, texts)])
    case .eased(let spot): return texts(PlanEditText.eased, ["place": place(spot, texts)])
    case .draftNear(let monday): return texts(PlanEditText.draftNear, ["day": day(monday)])
    case .illness(let on, _): return texts(PlanEditText.fever, ["day": day(on)])
    }
  }

  private func place(_ spot: Pain.Spot, _ texts: Texts) -> String {
    PainWords(texts: texts).place(spot)
  }
}
