import Advice
import Biomechanics
import Logbook
import Planning
import Store
import TrainingLoad

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
