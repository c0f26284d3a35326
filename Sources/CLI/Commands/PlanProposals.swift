internal import ArgumentParser
internal import Logbook
internal import Planning
internal import Workflow

/// `plimsoll plan proposal`: the plan that waits for a yes.
struct PlanProposed: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "proposal", abstract: "Show what the plan that waits would change, and why.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    guard let proposal = try await workbench.waitingProposal() else {
      throw Failure(
        what: "no plan waits for a yes", place: "in \(log.path)",
        remedy: "'plimsoll plan show' shows the one that is followed")
    }
    let before = try await workbench.plan()?.sessions ?? []
    let after = proposal.plan.sessions
    let day = proposal.plan.madeOn
    if !output.json {
      for occasion in proposal.occasions { terminal.line("because \(occasion.words)") }
    }
    for change in PlanDifference.all(from: before, to: after, since: day) {
      terminal.line(output.json ? change.json(proposal.plan).text : change.line)
    }
    if !output.quiet {
      terminal.note("'plimsoll plan accept' takes it, 'plimsoll plan discard' leaves it out")
    }
  }
}

/// `plimsoll plan accept`: yes.
struct PlanAccept: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Take the plan that waits.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    try await workbench.answerProposal(accept: true)
    let plan = try await workbench.followedPlan(log)
    try await workbench.report(on: plan).print(to: terminal, from: plan.madeOn, output)
  }
}

/// `plimsoll plan discard`: no.
struct PlanDiscard: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Leave the plan that waits out; the followed one stays.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    try await workbench.answerProposal(accept: false)
    if output.json {
      terminal.line(JSON.record(["result": .string("discarded")]).text)
    } else if !output.quiet {
      terminal.line("the plan stays as it is")
    }
  }
}

extension PlanOccasion {
  /// What happened, as it follows "because".
  var words: String {
    switch self {
    case .missed(let session): "\(session.title) of \(session.day.iso) was not done"
    case .overdone(let session, let minutes):
      "\(session.title) of \(session.day.iso) took \(Int(minutes.rounded())) min "
        + "of \(Int(session.choice.minutes.rounded()))"
    case .extra(let done):
      "something was done on \(done.day.iso) that was not planned"
        + (done.minutes.map { ", \(Int($0.rounded())) min" } ?? "")
    case .pain(let spot, let stage): "\(spot.text) is sore (\(stage))"
    case .eased(let spot): "\(spot.text) is no longer sore"
    case .draftNear(let monday): "the week of \(monday.iso) was only a draft"
    case .illness(let day, let illness): "you were ill on \(day.iso) (\(illness.rawValue))"
    }
  }
}

extension PlanDifference {
  /// The change in one line.
  var line: String {
    switch kind {
    case .moved: "\(after?.title ?? "") moves from \(before?.day.iso ?? "") to \(day.iso)"
    case .changed: "\(day.iso): \(after?.line ?? "") in the place of \(before?.title ?? "")"
    case .new: "comes in: \(after?.line ?? "")"
    case .gone: "goes out: \(before?.line ?? "")"
    }
  }

  /// The change as an object.
  func json(_ plan: KeptPlan) -> JSON {
    .record([
      "change": .string(kind.rawValue), "date": .string(day.iso),
      "before": before.map { .string($0.choice.id) } ?? .null,
      "beforeDate": JSON(before?.day.iso),
      "after": after.map { $0.json(plan) } ?? .null,
    ])
  }
}
