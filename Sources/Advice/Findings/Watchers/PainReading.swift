import Logbook

/// A sore place on a day, put into words.
struct PainReading {
  private let course: PainCourse
  private let stage: PainStage
  private let last: PainCourse.Change
  private let day: Day

  /// Nil where nothing is known against the place, or a pain that is only watched was not spoken of
  /// for four weeks. Those four weeks are a choice of this project.
  init?(_ course: PainCourse, on day: Day) {
    guard let last = course.lastChange(through: day), last.after != .clear else { return nil }
    if last.after == .monitored, day - last.day > ReturnLadder.restartDays { return nil }
    self.course = course
    self.last = last
    self.day = day
    stage = last.after
  }

  private var place: String { course.spot.words }

  /// Days since it was last spoken of.
  private var silence: Int { day - last.day }

  var sighting: Sighting {
    var sighting = Sighting(gravity, fact, today: today)
    sighting.rules = rules
    sighting.spot = course.spot
    sighting.needsClinician = stage == .referred
    sighting.caveat =
      course.tissue(on: day) == .soft
      ? "That some pain may be watched rests on one trial of 38 people with a sore Achilles tendon."
      : "Not all pain here is of bone. Where yours is not, say so with its score."
    return sighting
  }

  private var gravity: Finding.Gravity {
    switch stage {
    case .clear, .monitored: .tell
    case .eased, .returning: .ease
    case .stopped, .referred: .stop
    }
  }

  private var rules: [String] {
    switch stage {
    case .clear, .monitored: ["PAIN-01", "PAIN-03", "PAIN-04"]
    case .eased: ["PAIN-01", "PAIN-02", "PAIN-03"]
    case .stopped: ["PAIN-01"]
    case .referred: course.tissue(on: day) == .bone ? ["PAIN-05", "RTR-02"] : ["PAIN-07"]
    case .returning: ["RTR-01", "RTR-05", "RTR-06"]
    }
  }

  private var fact: String {
    let since = silence > 0 ? " It was last spoken of \(silence) days ago." : ""
    return because + since
  }

  private var because: String {
    switch last.event {
    case .strong: "The \(place) hurt more than 5 in 10."
    case .moderate: "The \(place) hurt from 3 to 5 in 10."
    case .morningUp, .morningFarUp: "The \(place) was worse this morning than on usual ones."
    case .rising: "The \(place) hurts more than it did a week before."
    case .redFlag: "At the \(place) there was a sign that a clinician should see."
    case .mild where course.tissue(on: day) == .bone && stage == .referred:
      "The \(place) hurt, and pain there can come from bone."
    case .mild: "The \(place) hurt a little."
    case .quiet, .quietWeek: "The \(place) has calmed down."
    case .stepDone: "A step of the way back went well at the \(place)."
    case .longGap: "Two weeks went by without a step of the way back at the \(place)."
    case .longRest: "After four weeks without a run the \(place) begins at the foot of the ladder."
    case .cleared: "A clinician has cleared the \(place)."
    case .foundSoft: "The pain at the \(place) is not of bone, you say."
    }
  }

  private var today: String {
    let ask = " Say tomorrow morning how it is."
    switch stage {
    case .clear: return "Go on."
    case .monitored: return "Go on with your plan, nothing carried; stop above 5 in 10." + ask
    case .eased: return "Short, easy and flat today, nothing carried." + ask
    case .stopped: return "No running today. Say 0 to 2 here once it has come down."
    case .referred:
      return "Do not run on it. See a clinician, and run again when they say so."
        + (course.tissue(on: day) == .bone ? " Five checks come first." : "")
    case .returning(let step):
      let left = ReturnLadder.timesEach - step.timesDone
      let times = left == 1 ? "once more" : "\(left) times"
      return "Next step: \(step.rungDone.words), \(times), a day of rest between." + ask
    }
  }
}
