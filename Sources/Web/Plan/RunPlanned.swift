import Logbook
import Planning
import Workflow

extension PlanSessionView.Compared {
  /// How what was done of a session compares with it, row by row.
  static func rows(
    _ compliance: Compliance, minutes: Double?, of session: PlannedSession, _ words: SessionWords
  ) -> [Self] {
    let (formats, texts) = (words.formats, words.formats.texts)
    var rows: [Self] = []
    if let share = compliance.duration, let minutes {
      rows.append(
        Self(
          label: texts[PlanEditText.ofTime],
          words: texts(
            PlanEditText.ofTimeShare,
            [
              "done": formats.number(minutes), "planned": words.minutes(session.choice.minutes),
              "share": formats.percent(share).joined,
            ])))
    }
    if session.isOnFoot {
      rows.append(
        Self(
          label: texts[PlanEditText.intensity],
          words: compliance.intensity.map { formats.percent($0).joined }
            ?? texts[PlanEditText.intensityUnknown]))
    }
    let doses = PlannedTissue.allCases.compactMap { tissue in
      compliance.doses[tissue].map {
        texts(
          PlanEditText.doseShare,
          ["tissue": texts.title(tissue), "share": formats.percent($0).joined])
      }
    }
    if !doses.isEmpty {
      rows.append(
        Self(label: texts[PlanEditText.dose], words: doses.joined(separator: "; ")))
    }
    return rows
  }
}

/// What a run was of a plan, as the run's page shows it.
struct RunPlanned: Sendable {
  var href: String
  var title: String
  var rows: [PlanSessionView.Compared]

  /// The session that a run was; nil for a run beside the plan.
  init?(_ run: Int64, _ report: PlanReport?, formats: Formats) {
    guard let report,
      let session = report.plan.sessions.first(where: { report.match.done[$0.id]?.run == run }),
      let done = report.match.done[session.id], let compliance = report.compliance[session.id]
    else { return nil }
    let words = SessionWords(formats: formats)
    href = "/plan/\(session.id)"
    title = formats.texts(
      PlanText.sessionOfSize,
      ["session": words.title(session.choice), "size": words.size(session.choice)])
    rows = PlanSessionView.Compared.rows(
      compliance, minutes: done.minutes, of: session, words)
  }
}
