import Advice
import Biomechanics
import Logbook
import Planning
import Store
import TrainingLoad

extension PlanHealth {
  /// How the body is, by the check-ins of a month and the stages that each sore place went through.
  ///
  /// Pains are those of the last check-in that names some, if it is three days old at most. A place
  /// whose stage asks for more care than its score counts as its stage: eased as sore, stopped as
  /// too sore to run, sent to a clinician as a red flag. On the way back the ladder leads.
  init(_ checkIns: [CheckIn], _ courses: [PainCourse], on day: Day) {
    self.init()
    let latest = checkIns.filter { day - $0.day <= 3 && !$0.pains.isEmpty }.max { $0.day < $1.day }
    pains = (latest?.pains ?? []).map { pain in
      PlanPain(
        pain.isOfBone ? .bone : pain.place.plannedTissue, score: pain.score,
        isOfBone: pain.isOfBone && pain.score > 0)
    }
    lastPainAboveTwo =
      checkIns.filter { $0.pains.contains { $0.score > 2 } }.map(\.day).max()
    for course in courses { add(course, on: day) }
  }

  private mutating func add(_ course: PainCourse, on day: Day) {
    let tissue = course.tissue(on: day) == .bone ? .bone : course.spot.place.plannedTissue
    switch course.stage(on: day) {
    case .clear, .monitored: return
    // The scores from which a plan spares a tissue, and from which it stops.
    case .eased: raise(tissue, to: 3)
    case .stopped: raise(tissue, to: 5.5)
    case .referred: hasRedFlag = true
    case .returning(let step): ladderStep = min(ladderStep ?? .max, step.rung + 1)
    }
  }

  private mutating func raise(_ tissue: PlannedTissue?, to score: Double) {
    if let place = pains.firstIndex(where: { $0.tissue == tissue }) {
      pains[place].score = max(pains[place].score, score)
    } else {
      pains.append(PlanPain(tissue, score: score))
    }
  }
}

extension PainPlace {
  /// The tissue of plans that hurts here; nil where plans keep none.
  var plannedTissue: PlannedTissue? {
    let ledger = tissue
    return PlannedTissue.allCases.first { planned in
      planned.ledgers.contains { $0.key == ledger?.rawValue || $0.driver == ledger }
    }
  }
}

extension Availability {
  /// Leaves days to what the runner wants of them: to sessions of their own, to what they took out,
  /// and to rest.
  mutating func leave(to sessions: [PlannedSession], and rest: Set<Day>) {
    for day in Set(sessions.map(\.day)).union(rest) { exceptions[day] = 0 }
  }
}

extension Workbench {
  /// Days of rest after an illness was said: with a fever the day and two more, with a cold none.
  /// A choice of this project.
  static let feverRestDays = 3

  /// The days from today on that an illness asks to rest.
  func restDays(on today: Day) async throws(WorkflowError) -> Set<Day> {
    let checkIns = try await read { log in
      try log.checkIns(in: (today + -Self.feverRestDays)...today)
    }
    guard let last = checkIns.last(where: { $0.illness != nil }), last.illness == .fever else {
      return []
    }
    let days = (0..<Self.feverRestDays).map { last.day + $0 }
    return Set(days.filter { $0 >= today })
  }

  /// The course of each pain that was spoken of up to a day; nothing is read but the days of pain
  /// where there are none.
  func painCourses(through day: Day) async throws(WorkflowError) -> [PainCourse] {
    let hurts = try await read { log in
      try log.checkIns(in: (day + -180)...day).contains { !$0.pains.isEmpty }
    }
    return hurts ? try await painLog(through: day).pains : []
  }
}
