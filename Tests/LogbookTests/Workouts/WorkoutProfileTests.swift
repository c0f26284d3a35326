import Biomechanics
import Logbook
import Quantities
import Testing

@Suite("The picture of a session")
struct WorkoutProfileTests {
  static let easy = Speed.metersPerSecond(2.5)

  @Test("The stretches of the example stand side by side and last as long as they say")
  func example() throws {
    let workout = try Workout(
      text: "wu 12min easy; 6x (20s hill hard @6%, 75s jog); cd 10min")
    let profile = workout.profile(easySpeed: Self.easy)
    #expect(profile.count == 14)
    #expect(profile.map(\.kind).filter { $0 == .work }.count == 6)
    #expect(profile.map(\.kind).filter { $0 == .recovery }.count == 6)
    // 12 min, six times 95 s, 10 min.
    #expect(workout.seconds(easySpeed: Self.easy) == 1890)
    #expect(profile.reduce(0) { $0 + $1.seconds } == 1890)
    #expect(profile[1].gradePercent == 6 && profile[2].gradePercent == nil)
  }

  @Test("Any picture has no gap, no negative stretch and no height beyond all one has")
  func anyPicture() {
    var maker = MadeWorkout(seed: 11)
    for _ in 0..<100 {
      let workout = maker.workout()
      guard workout.parts.doneCount <= Workout.Limits.doneParts else { continue }
      var clock = 0.0
      for segment in workout.profile(easySpeed: Self.easy) {
        #expect(abs(segment.startSeconds - clock) < 1e-6 && segment.seconds > 0)
        #expect((0.0...1.0).contains(segment.height))
        clock += segment.seconds
      }
    }
  }

  @Test("What is worn is worn from when it is put on until it is taken off")
  func worn() throws {
    let workout = try Workout(
      text: "10min easy; on vest=5%; 2x (10s fast, 90s walk); off vest; 5min")
    let profile = workout.profile(easySpeed: Self.easy)
    #expect(profile.map(\.isLoaded) == [false, true, true, true, true, true, false, false])
    #expect(
      profile.map(\.kind) == [.work, .change, .work, .recovery, .work, .recovery, .change, .work])
  }

  @Test("A distance takes a slower runner longer, a time does not")
  func speeds() throws {
    let way = try Workout(text: "5km easy")
    #expect(way.seconds(easySpeed: .metersPerSecond(2.5)) == 2000)
    #expect(way.seconds(easySpeed: .metersPerSecond(2)) == 2500)
    let pace = try Workout(text: "5km @5:00/km")
    #expect(abs(pace.seconds(easySpeed: .metersPerSecond(2)) - 1500) < 1e-6)
    let mile = try Workout(text: "1mi")
    #expect(mile.meters(easySpeed: Self.easy) == 1609.344)
  }

  @Test("Sets are drawn one by one with rests between them")
  func sets() throws {
    let workout = try Workout(text: "squats 3x8 r2 rest 90s")
    let profile = workout.profile(easySpeed: Self.easy)
    #expect(profile.map(\.kind) == [.set, .rest, .set, .rest, .set])
    #expect(profile.map(\.height) == [0.8, 0, 0.8, 0, 0.8])
  }

  @Test("A pound and a percent of body mass are what they are by definition")
  func masses() throws {
    let pounds = TypedAmount(10, .pounds).mass(ofBody: nil)
    #expect(abs((pounds?.kilograms ?? 0) - 4.535_923_7) < 1e-12)
    #expect(TypedAmount(5, .percent).mass(ofBody: .kilograms(70)) == .kilograms(3.5))
    #expect(TypedAmount(5, .percent).mass(ofBody: nil) == nil)
    #expect(WornPiece(.tow, TypedAmount(15, .kilograms)).item(bodyMass: nil) == nil)
  }
}
