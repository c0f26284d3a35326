import Biomechanics
import Evidence
import Logbook
import Quantities

extension AdviceRule {
  /// A pull is for short fast runs.
  static let pullOnRun = AdviceRule("pullOnRun", claims: "C68 C86 C67") { situation in
    guard situation.isRun, situation.hasPull, !situation.kind.loads.contains(.tow) else {
      return nil
    }
    return Ruling(.no, "A pull is for sprints of 100 meters or less, not for this run.")
  }

  /// A pull that slows the sprint by more than a tenth, beyond the doubt of the model.
  static let pullTooGreat = AdviceRule("pullTooGreat", claims: "C86 C22") { situation in
    guard situation.isRun, situation.hasPull, situation.kind.loads.contains(.tow),
      let loss = situation.sprintSpeedLoss, loss.low > 10
    else { return nil }
    return Ruling(
      .lighter,
      "It would slow you by about \(written(loss.value)) %. Sprint work stays under 10 %.")
  }

  /// A pull on a walk stays under a tenth of body weight. A product choice.
  static let pullOnWalk = AdviceRule("pullOnWalk", claims: "C22") { situation in
    guard situation.kind == .walk, situation.pullShare > 0.1001 else { return nil }
    return Ruling(.lighter, "On a walk, pull no more than a tenth of your own weight.")
  }
}

extension Situation {
  /// The steady pull of drag and tow, in body weights.
  var pullShare: Double {
    let tow = question.surroundings.tow.map { $0.mass.kilograms * $0.friction } ?? 0
    let drag = question.surroundings.drag.newtons / 9.80665  // standard gravity
    return (tow + drag) / body.mass.kilograms
  }

  /// What a recreational sprinter can push, taken where no profile is known. A product choice.
  static let sprinter = try? SprintProfile(
    newtonsPerKilogram: 6.5, speed: .metersPerSecond(8.2))

  /// By how much the highest speed falls under the pull, in percent; nil where nothing pulls. A
  /// pull that cannot be moved at all takes all of it.
  var sprintSpeedLoss: (value: Double, low: Double)? {
    guard hasPull, let profile = Self.sprinter else { return nil }
    let sprint = Sprint(
      body: body, profile: profile, carriedLoad: question.carriedLoad,
      surroundings: question.surroundings, distance: .meters(30))
    guard let change = try? sprint.comparison().finalSpeedChangePercent else { return (100, 100) }
    return (-change.value, -change.high)
  }
}
