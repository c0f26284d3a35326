internal import ArgumentParser
internal import Biomechanics
internal import Evidence
internal import Quantities

/// `plimsoll sprint`: a sprint from rest, with a load and without it.
struct SprintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sprint",
    abstract: "Say what a load would do to a sprint from rest.",
    discussion: """
      The force-velocity profile is given by its two ends, --f0 and --v0, or laid through two or \
      more splits of a free sprint on the level in still air. It reads no log. Not a medical device.
      """)

  @OptionGroup var runner: RunnerOptions

  @Option(help: ArgumentHelp("Force at rest per body mass.", valueName: "n/kg"))
  var f0: TypedNumber<SpecificForceUnit>?

  @Option(help: ArgumentHelp("The speed at which no force is left.", valueName: "m/s"))
  var v0: TypedNumber<SpeedUnit>?

  @Option(
    help: ArgumentHelp(
      "Time from the first movement to a distance, such as 10m=1.9s; repeatable.",
      valueName: "distance=time"))
  var split: [TypedSplit] = []

  @Option(help: ArgumentHelp("How far it goes (40m).", valueName: "m"))
  var distance: TypedNumber<LengthUnit>?

  @OptionGroup var carried: CarriedOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    _ = try carried.load(bodyMass: runner.body.mass)
    guard (f0 == nil) == (v0 == nil), (f0 == nil) != split.isEmpty, split.count != 1 else {
      throw ValidationError("Give the profile: --f0 and --v0, or --split at least twice.")
    }
  }

  func run() async throws {
    let terminal = Terminal(quiet: output.quiet)
    defer { terminal.flush() }
    let load = try carried.load(bodyMass: runner.body.mass)
    do {
      let sprint = Sprint(
        body: runner.body, profile: try profile(), carriedLoad: load,
        surroundings: carried.surroundings(ground: .overground),
        distance: .meters(distance?.value ?? 40))
      let comparison = try sprint.comparison()
      if output.json {
        terminal.line(comparison.json.text)
      } else {
        for line in comparison.lines(for: sprint) { terminal.line(line) }
      }
    } catch {
      throw Failure(error)
    }
  }

  private func profile() throws(OutOfRange) -> SprintProfile {
    if let f0, let v0 {
      return try SprintProfile(
        newtonsPerKilogram: f0.value, speed: .metersPerSecond(v0.value))
    }
    let splits = split.map {
      SprintProfile.Split(distance: .meters($0.meters), time: .seconds($0.seconds))
    }
    return try SprintProfile(splits: splits, body: runner.body)
  }
}

extension Sprint.Comparison {
  /// The object of `sprint --json`, a promise to scripts.
  var json: JSON {
    .record([
      "profile": .record([
        "f0NewtonsPerKilogram": JSON(profile.newtonsPerKilogram),
        "v0Mps": JSON(profile.speed.metersPerSecond),
        "peakWattsPerKilogram": JSON(profile.peakWattsPerKilogram),
        "slopeNewtonSecondsPerKilogramMeter": JSON(profile.slope),
      ]),
      "unloaded": unloaded.json, "loaded": loaded.json,
      "change": .record([
        "timeSeconds": JSON(timeChangePercent), "finalSpeedMps": JSON(finalSpeedChangePercent),
      ]),
      "warnings": JSON(warnings),
    ])
  }

  /// The answer for people.
  func lines(for sprint: Sprint) -> [String] {
    let end = Words.decimals(sprint.distance.meters, 0)
    var lines = [
      "\(end) m from rest take \(Words.decimals(loaded.time.value, 2)) s with the load, "
        + "\(Words.decimals(unloaded.time.value, 2)) s without.", "",
    ]
    var table = Table(isNumber: [false, true, true, true])
    table.add(["", "unloaded", "loaded", "change (80 % band)"])
    func row(_ title: String, _ value: (Sprint.Course) -> Estimate, _ change: Estimate?) {
      table.add([
        title, Words.decimals(value(unloaded).value, 2), Words.decimals(value(loaded).value, 2),
        change?.percentWords ?? "",
      ])
    }
    row("time, s", \.time, timeChangePercent)
    row("highest speed on the way, m/s", \.highestMetersPerSecond, nil)
    row("speed in the end, m/s", \.finalMetersPerSecond, finalSpeedChangePercent)
    for (free, held) in zip(unloaded.marks, loaded.marks) {
      table.add([
        "\(Words.decimals(free.distance.meters, 0)) m, s", Words.decimals(free.time.seconds, 2),
        Words.decimals(held.time.seconds, 2), "",
      ])
    }
    lines += table.lines
    let f0 = Words.decimals(profile.newtonsPerKilogram, 2)
    let v0 = Words.decimals(profile.speed.metersPerSecond, 2)
    let power = Words.decimals(profile.peakWattsPerKilogram, 1)
    lines += ["", "Profile: \(f0) N/kg at rest, none left at \(v0) m/s, at most \(power) W/kg."]
    let assumptions = [
      "Force falls with speed in a straight line and is the same loaded and unloaded.",
      "No fatigue, no slipping of what is worn, no habituation.",
    ]
    return lines + Biomechanics.Comparison.remarks(warnings, assumptions: assumptions)
  }
}

extension Sprint.Course {
  /// The course as an object, a promise to scripts.
  var json: JSON {
    .record([
      "timeSeconds": JSON(time), "highestSpeedMps": JSON(highestMetersPerSecond),
      "finalSpeedMps": JSON(finalMetersPerSecond),
      "marks": .array(
        marks.map {
          .record([
            "distanceMeters": JSON($0.distance.meters), "timeSeconds": JSON($0.time.seconds),
            "speedMps": JSON($0.speed.metersPerSecond),
          ])
        }),
    ])
  }
}
