internal import Advice
internal import ArgumentParser
internal import Biomechanics
internal import Foundation
internal import Logbook
internal import Quantities

/// Who asks. What is not given is read from the log where it knows.
struct AskedRunnerOptions: ParsableArguments {
  @Option(help: "Experience of running with added weight.")
  var experience: LoadExperience?

  @Option(help: ArgumentHelp("Months of regular running.", valueName: "n"))
  var runningMonths: Double?

  @Option(help: ArgumentHelp("Runs a week.", valueName: "n"))
  var runsPerWeek: Double?

  @Option(help: ArgumentHelp("Kilometers a week.", valueName: "km"))
  var weeklyKm: Double?

  @Option(help: ArgumentHelp("Age in years.", valueName: "years"))
  var age: Double?

  @Option(help: ArgumentHelp("Mass of the body alone, such as 70kg.", valueName: "kg"))
  var massKg: TypedNumber<MassUnit>?

  @Option(help: ArgumentHelp("Standing height, such as 1.75m.", valueName: "m"))
  var heightM: TypedNumber<LengthUnit>?

  @Option(help: "Sex, for how the mass is spread over the body.")
  var sex: Body.Sex?

  @Flag(help: "Pregnant.")
  var pregnant = false

  @Option(help: ArgumentHelp("Weeks since giving birth.", valueName: "n"))
  var weeksAfterBirth: Double?

  @Flag(help: "A joint is known not to be well.")
  var jointProblem = false

  @Option(help: ArgumentHelp("Months since a bone was hurt by running.", valueName: "n"))
  var boneInjuryMonths: Double?

  @Flag(help: "A professional has cleared you, or no question of the health check was a yes.")
  var cleared = false

  func validate() throws {
    let limits: [(String, Double?, ClosedRange<Double>)] = [
      ("--running-months", runningMonths, 0...1200), ("--runs-per-week", runsPerWeek, 0...50),
      ("--weekly-km", weeklyKm, 0...1000), ("--age", age, 5...120),
      ("--mass-kg", massKg?.value, 25...300), ("--height-m", heightM?.value, 1...2.5),
      ("--weeks-after-birth", weeksAfterBirth, 0...5000),
      ("--bone-injury-months", boneInjuryMonths, 0...1200),
    ]
    for (option, value, allowed) in limits {
      try AskedDayOptions.check(option, value, allowed)
    }
  }

  /// The runner: what was given, else what profile, health check and log know.
  func runner(knowing known: Runner) -> Runner {
    var runner = known
    if let massKg { runner.mass = .kilograms(massKg.value) }
    if let heightM { runner.height = .meters(heightM.value) }
    runner.sex = sex ?? known.sex
    runner.ageYears = age ?? known.ageYears
    runner.experience = experience
    runner.standing.runningMonths = runningMonths ?? known.standing.runningMonths
    runner.standing.runsPerWeek = runsPerWeek ?? known.standing.runsPerWeek
    runner.standing.weeklyKilometers = weeklyKm ?? known.standing.weeklyKilometers
    runner.weeksAfterBirth = weeksAfterBirth ?? known.weeksAfterBirth
    runner.boneInjuryMonths = boneInjuryMonths ?? known.boneInjuryMonths
    if pregnant { runner.isPregnant = true }
    if jointProblem { runner.hasJointProblem = true }
    if cleared { runner.isCleared = true }
    return runner
  }
}

/// How things stand on the day.
struct AskedDayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What hurts, 0 to 10, such as achilles-l=2; repeatable.", valueName: "place=score"))
  var pain: [String] = []

  @Option(help: ArgumentHelp("Days until the next race.", valueName: "n"))
  var raceInDays: Int?

  @Option(help: ArgumentHelp("Air temperature.", valueName: "c"))
  var temperatureC: Double?

  @Option(help: ArgumentHelp("Relative humidity.", valueName: "percent"))
  var humidityPercent: Double?

  @Option(help: "A sign that ends a session at once; repeatable.")
  var sign: [RedFlag] = []

  @Option(help: ArgumentHelp("How sore the muscles are, 0 to 10.", valueName: "n"))
  var soreness: Double?

  @Flag(help: "The last two nights were short or bad.")
  var sleptBadly = false

  @Option(help: "Whether you are ill: a cold is above the neck.")
  var illness: CheckIn.Illness?

  func validate() throws {
    _ = try pains()
    try Self.check("--soreness", soreness, CheckIn.sorenessRange)
    try Self.check("--race-in-days", raceInDays.map(Double.init), 0...3650)
    try Self.check("--temperature-c", temperatureC, -60...60)
    try Self.check("--humidity-percent", humidityPercent, 0...100)
    if humidityPercent != nil, temperatureC == nil {
      throw ValidationError("--humidity-percent needs a --temperature-c.")
    }
  }

  static func check(_ option: String, _ value: Double?, _ allowed: ClosedRange<Double>) throws {
    guard let value, !allowed.contains(value) else { return }
    let (low, high) = (JSON.digits(allowed.lowerBound), JSON.digits(allowed.upperBound))
    throw ValidationError(
      "The value '\(JSON.digits(value))' is invalid for '\(option)': give \(low) to \(high).")
  }

  /// The pains; nil when none was named.
  func pains() throws -> [Pain]? {
    guard !pain.isEmpty else { return nil }
    var pains: [Pain] = []
    for text in pain {
      do { pains.append(try Pain(text: text)) } catch {
        throw ValidationError("The value '\(text)' is invalid for '--pain': \(error).")
      }
    }
    return pains
  }

  /// The weather, where a temperature was given.
  var weather: Weather? {
    temperatureC.map { Weather(celsius: $0, humidity: humidityPercent.map { $0 / 100 }) }
  }
}

extension Session.TextError {
  /// What is wrong with the text.
  var words: String {
    switch self {
    case .unknownKind(let word):
      "'\(word)' is no kind of session; choose "
        + SessionKind.all.map(\.key).joined(separator: " ") + "."
    case .amount(let text, let kind):
      "'\(text)' is no amount of \(kind); write 50min, 12km, 5x25s, 4x3min or 5x80m."
    case .exercise(let text, let kind):
      "'\(text)' is no amount of \(kind); exercises belong to strength, hip and balance."
    }
  }
}
