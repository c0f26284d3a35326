import Logbook
import Planning
import Workflow

extension PlanDifference {
  /// The change in a sentence.
  func words(_ formats: Formats, today: Day) -> String {
    let said = SessionWords(formats: formats)
    func day(_ session: PlannedSession?) -> String {
      session.map { formats.shortDay($0.day, today: today) } ?? ""
    }
    func name(_ session: PlannedSession?) -> String {
      session.map {
        formats.texts(
          PlanText.sessionOfSize,
          ["session": said.title($0.choice), "size": said.minutes($0.choice.minutes)])
      } ?? ""
    }
    let blanks = [
      "from": day(before), "to": day(after), "before": name(before), "after": name(after),
    ]
    switch kind {
    case .moved: return formats.texts(PlanText.changeMoved, blanks)
    case .changed: return formats.texts(PlanText.changeChanged, blanks)
    case .new: return formats.texts(PlanText.changeNew, blanks)
    case .gone: return formats.texts(PlanText.changeGone, blanks)
    }
  }
}
