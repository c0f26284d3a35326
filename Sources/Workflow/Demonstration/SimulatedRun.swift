internal import FoundationEssentials
internal import Logbook
import Quantities
import RealModule

/// One outing, run second by second.
struct SimulatedRun {
  private let outing: Outing
  private let course: Course?
  private let degreesCelsius: Double
  private var generator: SeededGenerator
  private var motion: SimulatedMotion
  private var pulse: SimulatedPulse
  private var gait: SimulatedGait
  private var receiver: SimulatedReceiver
  private var recorder: SimulatedRecorder
  private var laps: SimulatedLaps
  private var pauses: [Activity.Pause] = []
  /// Meters at which a light is red.
  private var lights: [Double]
  private var second = 0
  private var timerSeconds = 0
  private var energy = 0.0
  private var steps = 0.0

  /// No outing is longer, whatever its steps say.
  private static let longest = 6 * 3600

  /// A runner at the door.
  init(_ outing: Outing, seed: UInt64, maximalHeartRate: Double, balance: PowerBalance) {
    var generator = SeededGenerator(
      seed: seed, stream: UInt64(bitPattern: Int64(outing.day.number)))
    self.outing = outing
    course = outing.isTreadmill ? nil : outing.course
    let degrees = Self.degreesCelsius(on: outing.day) + 3 * generator.normal()
    degreesCelsius = outing.isTreadmill ? 20 : degrees
    motion = SimulatedMotion(
      balance: balance, thresholdSpeed: outing.thresholdSpeed, isLevel: outing.isTreadmill,
      &generator)
    pulse = SimulatedPulse(
      outing: outing, maximal: maximalHeartRate, balance: balance,
      degreesCelsius: degreesCelsius, &generator)
    gait = SimulatedGait(&generator)
    let seconds = Int(outing.meters / outing.thresholdSpeed * 1.3)
    receiver = SimulatedReceiver(seconds: seconds, &generator)
    recorder = SimulatedRecorder(watch: outing.watch, seconds: seconds, &generator)
    laps = SimulatedLaps(isMarked: outing.hasMarkedLaps)
    let isOnStreets = !outing.isTreadmill && [.easy, .long, .recovery].contains(outing.kind)
    lights = []
    for _ in 0..<(isOnStreets ? generator.integer(below: 4) : 0) {
      lights.append(generator.uniform(0.1, 0.9) * outing.meters)
    }
    lights.sort(by: >)
    self.generator = generator
  }

  /// Air on the island through the year, which is warmest in January.
  private static func degreesCelsius(on day: Day) -> Double {
    let (_, month, dayOfMonth) = day.civil
    let year = (Double(month - 1) + Double(dayOfMonth) / 31) / 12
    return 15 + 6 * Double.cos(2 * .pi * (year - 0.06))
  }

  /// Runs it to its end.
  mutating func activity() -> Activity {
    watch(isMark: true)
    for (index, step) in outing.steps.enumerated() {
      run(step)
      if outing.hasMarkedLaps || index == outing.steps.count - 1 {
        let isLast = index == outing.steps.count - 1
        laps.close(at: now, trigger: isLast ? "session_end" : "manual", step.intensity)
      }
    }
    return written()
  }

  private mutating func run(_ step: Outing.Step) {
    let (fromMeters, fromTimer) = (motion.meters, timerSeconds)
    func isOver(_ run: borrowing SimulatedRun) -> Bool {
      switch step.end {
      case .meters(let meters): run.motion.meters - fromMeters >= meters
      case .seconds(let seconds): Double(run.timerSeconds - fromTimer) >= seconds
      }
    }
    while second < Self.longest, !isOver(self) {
      waitAtLight()
      goOn(step)
      let isMark = isOver(self)
      watch(isMark: isMark)
      if !outing.hasMarkedLaps, !isMark, laps.isFull(at: motion.meters) {
        laps.close(at: now, trigger: "distance", step.intensity)
      }
    }
  }

  private mutating func goOn(_ step: Outing.Step) {
    second += 1
    timerSeconds += 1
    let hours = Double(timerSeconds) / 3600
    motion.run(effort: step.effort, grade: grade, hours: hours, &generator)
    energy += motion.power
  }

  private mutating func waitAtLight() {
    guard let light = lights.last, motion.meters >= light else { return }
    lights.removeLast()
    let wait = Int(generator.uniform(12, 65))
    let start = startSeconds + Double(second)
    pauses.append(Activity.Pause(startSeconds: start, endSeconds: start + Double(wait)))
    second += wait
    motion.stop()
    pulse.rest(seconds: Double(wait))
  }

  private var grade: Double { course?.spot(at: motion.meters).grade ?? 0 }

  private mutating func watch(isMark: Bool) {
    let hours = Double(timerSeconds) / 3600
    let beats = pulse.beat(power: motion.power, hours: hours, &generator)
    let stride = gait.stride(speed: motion.speed, grade: grade, hours: hours, &generator)
    steps += (stride?.stepsPerMinute ?? 0) / 60
    var seen = WatchedSecond(
      second: second, meters: motion.meters, speed: motion.speed,
      heartRate: outing.hasStrap ? beats : nil, stride: stride, degreesCelsius: degreesCelsius)
    if let spot = course?.spot(at: motion.meters) {
      let fix = receiver.locate(
        spot.place, altitude: spot.altitude, second: second, &generator)
      seen.position = fix.position
      seen.altitude = fix.altitude
    }
    recorder.see(seen, isMark: isMark)
    laps.add(heartRate: seen.heartRate, altitude: course?.spot(at: motion.meters).altitude)
  }

  private var startSeconds: Double {
    Double(outing.day.number) * 86_400 + Double(outing.secondOfDay)
  }

  private var now: SimulatedLaps.Now {
    SimulatedLaps.Now(
      second: second, timerSeconds: timerSeconds, meters: motion.meters,
      startSeconds: startSeconds)
  }

  private func written() -> Activity {
    var activity = Activity(sport: .running, samples: recorder.samples(startSeconds: startSeconds))
    activity.sportDetail = outing.isTreadmill ? "treadmill" : nil
    activity.name = outing.name
    activity.start = Date(timeIntervalSince1970: startSeconds)
    activity.utcOffsetSeconds = 0
    activity.device = Activity.Device(
      maker: "plimsoll", product: outing.watch == .first ? "simulated 1" : "simulated 2")
    activity.summary = laps.whole(at: now)
    // A kilocalorie is 4184 J; a runner of 75 kg, as the profile says.
    activity.summary.kilocalories = (energy * Demonstration.massKilograms / 4184).rounded()
    activity.summary.steps = steps.rounded()
    activity.summary.effort = outing.feltEffort
    activity.laps = laps.closed
    activity.pauses = pauses
    return activity
  }
}
