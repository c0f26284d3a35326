import Foundation
import Logbook
import Testing
import Workflow

@Suite("How heavy and how long a run could be")
struct DosePlaneTests {
  @Test("More mass never allows more minutes, a smaller share of the line neither")
  func monotone() async throws {
    let workbench = try await Scene.workbench()
    #expect(try await workbench.dosePlane() == .failure(.body))
    var athlete = Athlete(name: "A")
    let first = try #require(Day(iso: "2025-09-01"))
    athlete.readings = [
      .init(day: first, trait: .massKilograms, value: 70),
      .init(day: first, trait: .heightMeters, value: 1.75),
    ]
    try await workbench.setAthlete(athlete)
    #expect(try await workbench.dosePlane() == .failure(.ledger))
    for day in 1...36 {
      let course = Course(start: 1_763_690_000 - Double(day) * 86_400, minutes: 30)
      _ = try await workbench.take(try course.bytes(), "run-\(day).fit")
    }
    let plane = try await workbench.dosePlane().get()
    #expect(plane.contours.map(\.used) == [0.6, 0.85, 1])
    for contour in plane.contours {
      #expect(zip(contour.minutes, contour.minutes.dropFirst()).allSatisfy { $0 >= $1 - 1e-9 })
      #expect(zip(contour.least, contour.minutes).allSatisfy { $0 <= $1 })
    }
    for (low, high) in zip(plane.contours, plane.contours.dropFirst()) {
      #expect(zip(low.minutes, high.minutes).allSatisfy { $0 <= $1 })
    }
    // Who ran half an hour on each of 36 days has some room left, and not endless room.
    let bare = try #require(plane.contours.last?.minutes.first)
    #expect((1...600).contains(bare))
  }
}
