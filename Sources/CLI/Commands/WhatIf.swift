internal import ArgumentParser
internal import Biomechanics
internal import Evidence
internal import Quantities

/// `plimsoll whatif`: what a load does to one moment of running or walking.
struct WhatIf: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Say what a load would do to one moment of running or walking.",
    discussion: """
      Energy, steps, forces, torques and tissues, with the load and without it, each figure with \
      its 80 % band. It reads no log. Not a medical device.
      """)

  @OptionGroup var runner: RunnerOptions

  @Option(help: ArgumentHelp("Speed along the path, such as 3.0mps.", valueName: "m/s"))
  var speedMps: TypedNumber<SpeedUnit>

  @Option(help: "Whether it is run or walked.")
  var gait = GaitWord.run

  @Flag(help: "On a treadmill: the air moves with the runner.")
  var treadmill = false

  @OptionGroup var carried: CarriedOptions
  @OptionGroup var output: OutputOptions

  /// A gait as it is typed.
  enum GaitWord: String, ExpressibleByArgument, CaseIterable {
    case run, walk

    var gait: Gait { self == .run ? .running : .walking }
  }

  func validate() throws {
    _ = try carried.load(bodyMass: runner.body.mass)
    if treadmill, let wind = carried.wind, wind.value != 0 {
      throw ValidationError("--wind means nothing with --treadmill.")
    }
  }

  /// The moment that was asked for.
  func moment() throws -> Moment {
    let body = runner.body
    return Moment(
      body: body, speed: .metersPerSecond(speedMps.value),
      carriedLoad: try carried.load(bodyMass: body.mass),
      surroundings: carried.surroundings(ground: treadmill ? .treadmill : .overground),
      gait: gait.gait)
  }

  func run() async throws {
    let terminal = Terminal(quiet: output.quiet)
    defer { terminal.flush() }
    let moment = try moment()
    do {
      let comparison = try moment.comparison()
      if output.json {
        terminal.line(comparison.json.text)
      } else {
        for line in comparison.lines(for: moment) { terminal.line(line) }
      }
    } catch {
      throw Failure(error)
    }
  }
}

/// Who runs.
struct RunnerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Mass of the body alone, such as 70kg.", valueName: "kg"))
  var massKg: TypedNumber<MassUnit>

  @Option(help: ArgumentHelp("Standing height, such as 1.75m.", valueName: "m"))
  var heightM: TypedNumber<LengthUnit>

  @Option(help: "Sex, for how the mass is spread over the body; else the mean of both.")
  var sex: Body.Sex?

  /// The body as the physics sees it.
  var body: Body {
    Body(mass: .kilograms(massKg.value), height: .meters(heightM.value), sex: sex)
  }
}

/// What is carried, what pulls, and what is run on.
struct CarriedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A load, such as ankle=2x0.5kg, vest=10%, shank@0.4=1kg or hand=left:0.5kg; repeatable.",
      discussion: "SITE: foot ankle shank thigh waist vest pack wrist hand.",
      valueName: "site=mass"))
  var carry: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A backward pull at the waist, such as 20N; negative aids.", valueName: "n"))
  var drag: TypedNumber<ForceUnit>?

  @Option(
    help: ArgumentHelp("A sled or tyre pulled over the ground, such as 15kg.", valueName: "kg"))
  var tow: TypedNumber<MassUnit>?

  @Option(
    help: ArgumentHelp("Friction of the tow, force per weight (0.43).", valueName: "share"))
  var friction: TypedNumber<PlainUnit>?

  @Option(help: ArgumentHelp("The canopy of a parachute, such as 1.1m2.", valueName: "m2"))
  var parachute: TypedNumber<AreaUnit>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Wind along the path, a head wind positive.", valueName: "m/s"))
  var wind: TypedNumber<SpeedUnit>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Slope in percent, uphill positive.", valueName: "percent"))
  var grade: TypedNumber<SlopeUnit>?

  func validate() throws {
    if friction != nil, tow == nil {
      throw ValidationError("--friction needs a --tow.")
    }
  }

  /// The masses; a text that is none is a wrong command line.
  func load(bodyMass: Mass) throws -> CarriedLoad {
    var items: [CarriedLoad.Item] = []
    for text in carry {
      do {
        items.append(try CarriedLoad.Item(text: text, bodyMass: bodyMass))
      } catch {
        throw ValidationError("The value '\(text)' is invalid for '--carry': " + error.words)
      }
    }
    return CarriedLoad(items)
  }

  /// Slope, wind and pulls over a ground.
  func surroundings(ground: Surroundings.Ground) -> Surroundings {
    var surroundings = Surroundings(grade: .percent(grade?.value ?? 0), ground: ground)
    surroundings.wind = .metersPerSecond(wind?.value ?? 0)
    surroundings.drag = .newtons(drag?.value ?? 0)
    // A pull of nothing is none, and has no doubt either.
    if let tow, tow.value != 0 {
      surroundings.tow = Tow(mass: .kilograms(tow.value), friction: friction?.value)
    }
    if let parachute, parachute.value != 0 {
      surroundings.parachute = Parachute(area: .squareMeters(parachute.value))
    }
    return surroundings
  }
}

extension CarriedLoad.Item.TextError {
  /// What is wrong with the text.
  var words: String {
    switch self {
    case .noMass: "write SITE=MASS."
    case .unknownSite(let site):
      "'\(site)' is no site; choose foot, ankle, shank, thigh, waist, vest, pack, wrist or hand."
    case .fraction(let text): "'\(text)' is no fraction from 0 to 1."
    case .mass(let text): "'\(text)' is no mass; write 5kg, 800g, 10%, 2x0.5kg or left:0.5kg."
    case .sideOfTrunk: "a place on the trunk has no sides."
    }
  }
}

extension Failure {
  /// An input for which the model has no answer.
  init(_ error: OutOfRange) {
    // Slopes are typed in percent and calculated as rise over run.
    let scale = error.input == "grade" ? 100.0 : 1
    func number(_ value: Double) -> String { JSON.digits(value * scale) }
    self.init(
      what: "there is no answer for a \(error.input) of \(number(error.value))",
      place: "on the command line",
      remedy: "give \(number(error.allowed.lowerBound)) to \(number(error.allowed.upperBound))"
        + (Self.unit[error.input].map { " " + $0 } ?? ""))
  }

  private static let unit = [
    "speed": "m/s", "grade": "percent", "mass": "kg", "height": "m", "carried mass": "kg",
    "drag": "N", "wind": "m/s", "tow": "kg", "parachute": "m2", "f0": "N/kg", "v0": "m/s",
    "distance": "m", "pull": "N", "split": "s", "splits": "splits",
  ].merging(
    LoadKind.all.filter { $0.segment != nil }.map { ($0.key, "kg") }
  ) { first, _ in first }
}
