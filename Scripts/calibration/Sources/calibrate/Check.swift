import Biomechanics
import Evidence
import Foundation
import Quantities

/// A published figure other than a limb's load, and what the model gives for it.
struct Check {
  let id: String
  let what: String
  let measured: Double
  let model: Double
  let unit: String

  static func all() throws -> [Check] { try energy() + forces() + sprints() }

  private static func runner(
    _ kilograms: Double, _ speed: Double, _ change: (inout Moment) -> Void = { _ in }
  ) throws -> Comparison {
    var moment = Moment(
      body: Body(mass: .kilograms(kilograms), height: .meters(1.76), sex: .male),
      speed: .metersPerSecond(speed), surroundings: Surroundings(ground: .treadmill))
    change(&moment)
    return try moment.comparison()
  }

  private static func power(_ figures: MomentFigures) -> Double {
    figures[.grossMetabolicWattsPerKilogram]?.value ?? .nan
  }

  private static func energy() throws -> [Check] {
    var list: [Check] = []
    for (id, speed, watts) in [("L40", 2.22, 9.28), ("L41", 5.0, 21.44)] {
      list.append(
        Check(
          id: id, what: "Kipp 2018, level, \(speed) m/s", measured: watts,
          model: power(try runner(70, speed).unloaded), unit: "W/kg"))
    }
    let loaded = try runner(70, 3) { $0.carriedLoad = .init([.init(.waist, .kilograms(14))]) }
    let rise = (power(loaded.loaded) - 1.4) / (power(loaded.unloaded) - 1.4) - 1
    list.append(
      Check(
        id: "L30", what: "Teunissen 2007, waist +20 %, net rise per share of mass (1.0 to 1.1)",
        measured: 1.05, model: rise / 0.2, unit: ""))
    let lifted = try runner(70, 3) { $0.surroundings.weightSupport = .newtons(0.5 * 70 * 9.81) }
    let net = (power(lifted.loaded) - 1.4) / (power(lifted.unloaded) - 1.4)
    list.append(
      Check(
        id: "L31", what: "Teunissen 2007, half the weight taken off, net change", measured: -36.5,
        model: 100 * (net - 1), unit: "%"))
    for speed in [12 / 3.6, 14 / 3.6, 16 / 3.6] {
      let pulled = try runner(65, speed) { $0.surroundings.drag = .newtons(0.01 * 65 * 9.81) }
      list.append(
        Check(
          id: "L33",
          what: String(format: "da Silva 2022, drag of 1 %% of weight, %.2f m/s", speed),
          measured: 6.13,
          model: pulled.change[.grossMetabolicWattsPerKilogram]?.value ?? .nan, unit: "%"))
    }
    let dragged = try runner(65, 3.3) { $0.surroundings.drag = .newtons(0.06 * 65 * 9.81) }
    list.append(
      Check(
        id: "L36", what: "Chang & Kram 1999, drag of 6 % of weight, net (recalled, not used)",
        measured: 30,
        model: 100 * ((power(dragged.loaded) - 1.4) / (power(dragged.unloaded) - 1.4) - 1),
        unit: "%"))
    let hands = try runner(66.5, 2.22) { $0.carriedLoad = .init([.init(.hand, .kilograms(1.82))]) }
    let oxygen = (
      hands.unloaded[.oxygenMlPerKilogramMinute]?.value ?? .nan,
      hands.loaded[.oxygenMlPerKilogramMinute]?.value ?? .nan
    )
    list.append(
      Check(
        id: "L24", what: "Ergonomics 1986, 0.91 kg in each hand, oxygen per kg in all",
        measured: 1.8, model: oxygen.1 * 66.5 / 68.32 - oxygen.0, unit: "ml/kg/min"))
    let sleeves = try runner(72.5, 3.3) {
      $0.carriedLoad = .init([.init(.shank, .kilograms(0.725))])
    }
    list.append(
      Check(
        id: "L09", what: "Field 2019, heart rate for 1 % of mass on the shanks", measured: 1.16,
        model: sleeves.change[.heartRateChangePercent]?.value ?? .nan, unit: "%"))
    return list
  }

  private static func forces() throws -> [Check] {
    let body = Body(mass: .kilograms(70), height: .meters(1.76), sex: .male)
    func moment(_ speed: Double, grade: Double = 0) -> Moment {
      Moment(
        body: body, speed: .metersPerSecond(speed),
        surroundings: Surroundings(grade: .riseOverRun(grade), ground: .treadmill))
    }
    func figure(_ moment: Moment, _ figure: MomentFigure) throws -> Double {
      try moment.comparison().unloaded[figure]?.value ?? .nan
    }
    func braking(_ moment: Moment) throws -> Double {
      -(try moment.courses()?.unloaded.forwardForceNewtons.min() ?? .nan)
    }
    let (level, down) = (moment(3), moment(3, grade: -0.158))
    let tibia = try (
      figure(moment(2.5), .tibiaIndexPerStep), figure(moment(4.17), .tibiaIndexPerStep)
    )
    return [
      Check(
        id: "G01", what: "Gottschall 2005, −9°, impact peak", measured: 54,
        model: 100
          * (try figure(down, .impactPeakBodyWeights) / figure(level, .impactPeakBodyWeights) - 1),
        unit: "%"),
      Check(
        id: "G01", what: "Gottschall 2005, −9°, braking peak", measured: 73,
        model: 100 * (try braking(down) / braking(level) - 1), unit: "%"),
      Check(
        id: "T01", what: "Baggaley 2024, tibia per m/s", measured: 9,
        model: 100 * (tibia.1 / tibia.0 - 1) / 1.67, unit: "%"),
      Check(
        id: "T05", what: "Keuler 2024, ankle torque at 4.47 m/s", measured: 3.68,
        model: try figure(moment(4.47), .stancePlantarflexorPeakNm) / 70, unit: "N·m/kg"),
      Check(
        id: "L40", what: "Kipp 2018, contact at 2.22 m/s", measured: 0.280,
        model: try figure(moment(2.22), .contactSeconds), unit: "s"),
      Check(
        id: "L41", what: "Kipp 2018, contact at 5.0 m/s", measured: 0.190,
        model: try figure(moment(5), .contactSeconds), unit: "s"),
    ]
  }

  private static func sprints() throws -> [Check] {
    let profile = try SprintProfile(newtonsPerKilogram: 8, speed: .metersPerSecond(9.7))
    func sprint(_ change: (inout Sprint) -> Void) throws -> Sprint.Comparison {
      var sprint = Sprint(
        body: Body(mass: .kilograms(70), height: .meters(1.76)), profile: profile,
        distance: .meters(50))
      change(&sprint)
      return try sprint.comparison()
    }
    return try [("S04", 0.2, -6.0), ("S06", 0.4, -18.0)].map { id, share, measured in
      Check(
        id: id, what: "Pantoja 2018, sled of \(Int(100 * share)) % of mass, top speed",
        measured: measured,
        model: try sprint { $0.surroundings.tow = Tow(mass: .kilograms(70 * share)) }
          .finalSpeedChangePercent.value, unit: "%")
    } + [
      Check(
        id: "S01", what: "Macadam 2019, thighs 2 % of mass, time over 50 m", measured: 0.9,
        model: try sprint {
          $0.carriedLoad = CarriedLoad([.init(.thigh, .kilograms(1.4), fraction: 0.8)])
        }.timeChangePercent.value, unit: "%")
    ]
  }
}
