public import Advice
import Biomechanics
public import Logbook
import Quantities

extension Workbench {
  /// Who asks for advice on a day, as far as profile, health check and log know.
  public func asker(on day: Day) async throws(WorkflowError) -> Runner {
    let athlete = try await athlete().state(on: day)
    var runner = Runner()
    runner.mass = athlete[.massKilograms].map { .kilograms($0) }
    runner.height = athlete[.heightMeters].map { .meters($0) }
    runner.sex = athlete.sex.flatMap { Body.Sex(rawValue: $0.rawValue) }
    runner.ageYears = athlete.ageYears.map(Double.init)
    runner.standing = try await standing(on: day)
    runner.raceDay = try await plannedRaceDay()
    if let screening = try await screening() { runner.learn(from: screening, on: day) }
    if let pause = try await screeningPause() { runner.learn(from: pause) }
    return runner
  }
}
