import Evidence
import Testing
import TrainingLoad

@Suite("What a week asked of muscles")
struct MuscleStimulusTests {
  @Test("Each further set counts no more than the one before, and none counts against")
  func concave() {
    let values = (0...40).map { MuscleStimulus.stimulus(ofSets: Double($0) / 2) }
    let steps = zip(values.dropFirst(), values).map { $0 - $1 }
    #expect(steps.allSatisfy { $0 >= -1e-12 })
    #expect(zip(steps.dropFirst(), steps).allSatisfy { $0 <= $1 + 1e-12 })
    #expect(MuscleStimulus.stimulus(ofSets: 0) == 0)
    #expect(MuscleStimulus.stimulus(ofSets: -3) == 0)
    // The corners that were chosen: 4, 8 and 16 sets.
    #expect(abs(MuscleStimulus.stimulus(ofSets: 4) - 4) < 1e-12)
    #expect(abs(MuscleStimulus.stimulus(ofSets: 8) - 6) < 1e-12)
    #expect(abs(MuscleStimulus.stimulus(ofSets: 16) - 7.6) < 1e-12)
    #expect(MuscleStimulus.stimulus(ofSets: 30) == MuscleStimulus.stimulus(ofSets: 16))
  }

  @Test("Sets, hill sprints and runs on one scale; easy running counts nothing")
  func oneScale() throws {
    var week = MuscleStimulus()
    week.add(try #require(StimulusEntry.named("squats")), times: 3)
    week.add(try #require(StimulusEntry.named("hill-sprints")), times: 2)
    week.add(try #require(StimulusEntry.named("easy")), times: 5)
    #expect(week.sets[.quadriceps] == 5 && week.sets[.hamstrings] == 1.5)
    #expect(week.stimulus(of: .calves) == 2 && week.stimulus(of: .hipFlexors) == 0)
    var same = MuscleStimulus()
    same.add(try #require(StimulusEntry.named("hill-sprints")), times: 2)
    same.add(try #require(StimulusEntry.named("squats")), times: 3)
    #expect(same == week)
    week.add(try #require(StimulusEntry.named("squats")), times: -.infinity)
    #expect(same == week)
  }

  @Test("What our guess is says so")
  func strengths() {
    #expect(Set(StimulusEntry.all.map(\.key)).count == StimulusEntry.all.count)
    for key in ["hill-sprints", "sprints", "jumps", "easy", "long"] {
      #expect(StimulusEntry.named(key)?.strength == .productChoice)
    }
    #expect(MuscleStimulus.note.contains("guess"))
  }
}
