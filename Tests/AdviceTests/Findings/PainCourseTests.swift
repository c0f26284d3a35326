import Logbook
import Quantities
import Testing

@testable import Advice

@Suite("The course of a pain in a log")
struct PainCourseTests {
  private func stage(_ diary: Diary, _ number: Int) -> PainStage? {
    diary.log.pains.first?.stage(on: Diary.day(number))
  }

  @Test("A tendon that hurts a little is watched, eased, stopped and calms down again")
  func tendon() {
    var diary = Diary()
    diary.hurt(0, .achilles, 2)
    diary.hurt(1, .achilles, 4)
    diary.hurt(2, .achilles, 6)
    diary.hurt(3, .achilles, 2)
    diary.hurt(4, .achilles, 1)
    diary.hurt(5, .achilles, 0)
    diary.hurt(11, .achilles, 0)
    let expected: [PainStage] = [.monitored, .eased, .stopped, .eased, .monitored, .monitored]
    for (number, stage) in expected.enumerated() { #expect(self.stage(diary, number) == stage) }
    #expect(stage(diary, 10) == .monitored)
    #expect(stage(diary, 11) == .clear)
  }

  @Test("A shin that hurts 1 of 10 stops on the same day and names a clinician")
  func shin() throws {
    var diary = Diary()
    diary.run(0, 8)
    diary.hurt(0, .tibia, 1)
    #expect(stage(diary, 0) == .referred)
    let finding = try #require(diary.found(.painStages, on: 0).first)
    #expect(finding.gravity == .stop && finding.needsClinician)
    #expect(finding.rules.contains("PAIN-05"))
    // Days without pain change nothing; a clinician's word does.
    diary.hurt(20, .tibia, 0)
    #expect(stage(diary, 20) == .referred)
    diary.statements.append(PainStatement(day: Diary.day(21), spot: .init(.tibia), .cleared))
    diary.run(22, 1)
    #expect(stage(diary, 22) == .returning(.first))
  }

  @Test("A clinician's yes counts after the pain of its day, and the next day's pain after it")
  func clearedOnTheDay() {
    var diary = Diary()
    diary.hurt(0, .tibia, 2)
    diary.statements.append(PainStatement(day: Diary.day(0), spot: .init(.tibia), .cleared))
    diary.hurt(1, .tibia, 1)
    #expect(stage(diary, 0) == .returning(.first))
    #expect(stage(diary, 1) == .referred)
  }

  @Test("A shin that is said not to be bone follows the rules of a tendon")
  func notBone() {
    var diary = Diary()
    diary.hurt(0, .tibia, 1)
    diary.hurt(1, .tibia, 1, isBone: false)
    #expect(stage(diary, 0) == .referred)
    #expect(stage(diary, 1) == .eased)
    diary.statements.append(
      PainStatement(day: Diary.day(0), spot: .init(.tibia), .redFlag(.swelling)))
    #expect(stage(diary, 1) == .referred)
  }

  @Test("The next morning holds or steps back, against the runner's own mornings")
  func mornings() {
    var diary = Diary()
    diary.hurt(0, .achilles, 1, .morning)
    #expect(stage(diary, 0) == .monitored)
    // As usual: go on.
    diary.hurt(1, .achilles, 1, .morning)
    #expect(stage(diary, 1) == .monitored)
    // More than 2 above the usual 1.
    diary.hurt(2, .achilles, 4, .morning)
    #expect(stage(diary, 2) == .eased)
    // A mild day does not loosen what its morning tightened.
    diary.hurt(3, .achilles, 5, .morning)
    diary.hurt(3, .achilles, 1, .during)
    #expect(stage(diary, 3) == .stopped)
  }

  @Test("A mean that rises from week to week is a step back")
  func rising() {
    func diary(_ scores: [Double]) -> Diary {
      var diary = Diary()
      for (place, score) in scores.enumerated() { diary.hurt(2 * place + 1, .achilles, score) }
      return diary
    }
    // Asked every other day for two weeks: 1, then 2.
    let up = diary([1, 1, 1, 1, 2, 2, 2])
    #expect(stage(up, 7) == .monitored)
    #expect(up.log.pains[0].changes.contains { $0.event == .rising })
    let flat = diary([2, 2, 2, 2, 2, 2, 2])
    #expect(!flat.log.pains[0].changes.contains { $0.event == .rising })
    #expect(stage(flat, 13) == .monitored)
  }

  @Test("A step of the ladder needs its minutes, a painless day, the next morning and a rest day")
  func steps() {
    var diary = Diary()
    diary.hurt(0, .tibia, 2)
    diary.statements.append(PainStatement(day: Diary.day(1), spot: .init(.tibia), .cleared))
    func walk(_ number: Int, minutes: Double = 30, pain: Double = 0, morning: Double? = 0) {
      diary.run(number, minutes / 12) {
        $0.sport = .walking
        $0.movingSeconds = minutes * 60
      }
      diary.hurt(number, .tibia, pain)
      if let morning { diary.hurt(number + 1, .tibia, morning, .morning) }
    }
    walk(2, minutes: 12)
    #expect(stage(diary, 3) == .returning(ReturnStep(rung: 0)))
    walk(5, morning: nil)
    #expect(stage(diary, 6) == .returning(ReturnStep(rung: 0)))
    walk(8)
    #expect(stage(diary, 9) == .returning(ReturnStep(rung: 0, timesDone: 1)))
    // The very next day is no day of rest.
    walk(9)
    #expect(stage(diary, 10) == .returning(ReturnStep(rung: 0, timesDone: 1)))
    walk(11)
    #expect(stage(diary, 12) == .returning(ReturnStep(rung: 1)))
    // Two weeks without a step go two rungs down, and the ladder has a foot.
    diary.run(30, 1) { $0.sport = .cycling }
    #expect(stage(diary, 30) == .returning(ReturnStep(rung: 0)))
    // Pain over bone on the ladder sends back to the clinician.
    walk(32, pain: 1)
    #expect(stage(diary, 32) == .referred)
  }

  @Test("Four weeks without a run begin the ladder at its foot")
  func longRest() {
    var diary = Diary()
    diary.run(0, 8)
    diary.hurt(0, .achilles, 7)
    diary.hurt(40, .knee, 1)
    let achilles = diary.log.pains.first { $0.spot.place == .achilles }
    #expect(achilles?.stage(on: Diary.day(27)) == .stopped)
    #expect(achilles?.stage(on: Diary.day(28)) == .returning(.first))
  }

  @Test("What is true on a day does not depend on later days")
  func causal() {
    var diary = Diary()
    diary.weeks(3)
    for (number, score) in [(1, 2.0), (3, 4), (5, 1), (8, 3), (10, 6), (12, 2), (19, 0)] {
      diary.hurt(number, .calf, score)
    }
    let whole = diary.log.pains[0]
    for number in [1, 5, 10, 12] {
      var part = diary
      part.checkIns = part.checkIns.filter { $0.key <= Diary.day(number) }
      part.runs = part.runs.filter { $0.day <= Diary.day(number) }
      #expect(part.log.pains[0].stage(on: Diary.day(number)) == whole.stage(on: Diary.day(number)))
    }
  }
}

@Suite("What becomes of sessions where it hurts")
struct SessionChangeTests {
  @Test("Only sessions that load the sore place change")
  func unloaded() {
    let swim = Session(.cross)
    let curls = Session(.strength, .exercise(.bicepsCurls))
    let mobility = Session(.mobility)
    for stage in PainStage.all {
      for session in [swim, curls, mobility] {
        #expect(stage.change(of: session, at: .achilles) == .keep)
        #expect(stage.change(of: session, at: .tibia) == .keep)
      }
    }
    let calfRaises = Session(.strength, .exercise(.calfRaises))
    #expect(PainStage.referred.change(of: calfRaises, at: .achilles) == .leaveOut)
    #expect(PainStage.referred.change(of: calfRaises, at: .hamstring) == .keep)
  }

  @Test("Each stage changes a run as docs/PAIN.md says")
  func runs() {
    let easy = Session(.easy)
    let hills = Session(.hills)
    #expect(PainStage.clear.change(of: hills, at: .achilles) == .keep)
    #expect(PainStage.monitored.change(of: hills, at: .achilles) == .withoutLoad)
    #expect(PainStage.eased.change(of: easy, at: .achilles) == .withoutLoad)
    #expect(PainStage.eased.change(of: hills, at: .achilles) == .easier)
    #expect(PainStage.stopped.change(of: easy, at: .achilles) == .leaveOut)
    #expect(PainStage.stopped.change(of: Session(.walk), at: .achilles) == .withoutLoad)
    #expect(PainStage.referred.change(of: Session(.walk), at: .tibia) == .leaveOut)
    let step = PainStage.returning(ReturnStep(rung: 1))
    #expect(step.change(of: easy, at: .tibia) == .rung(ReturnLadder.rungs[1]))
    #expect(step.change(of: Session(.jumps), at: .tibia) == .leaveOut)
  }

  @Test("No stage makes of a session more than a looser one does")
  func monotone() {
    let order: [PainStage] = [.clear, .monitored, .eased, .stopped, .referred]
    for kind in SessionKind.all {
      for place in PainPlace.allCases {
        let ranks = order.map { $0.change(of: Session(kind), at: place).strictness }
        #expect(ranks == ranks.sorted(), "\(kind.key) \(place)")
      }
    }
  }
}

extension SessionChange {
  fileprivate var strictness: Int {
    switch self {
    case .keep: 0
    case .withoutLoad: 1
    case .easier: 2
    case .rung: 3
    case .leaveOut: 4
    }
  }
}
