/// How a load is called in a sentence, and on the buttons of the places.
enum LabLoadText: String, CatalogueText {
  case onEach, onSide, inEach, inSide, vest, pack, waist, pull, push, tow, parachute, bands
  case foot, ankle, shank, thigh, wrist, hand, left, right, and, comma
  case placeFoot, placeAnkle, placeShank, placeThigh, placeWaist, placeVest, placePack, placeWrist
  case placeHand, nothing, up, down

  static let sheet = "labLoad"

  var english: String {
    switch self {
    case .onEach: "{mass} on each {place}"
    case .onSide: "{mass} on the {side} {place}"
    case .inEach: "{mass} in each {place}"
    case .inSide: "{mass} in the {side} {place}"
    case .vest: "a {mass} vest"
    case .pack: "a {mass} pack"
    case .waist: "{mass} at the waist"
    case .pull: "a pull of {force}"
    case .push: "a push of {force}"
    case .tow: "a tyre or sled of {mass}"
    case .parachute: "a parachute of {area}"
    case .bands: "an elastic band|{count} elastic bands"
    case .foot: "foot"
    case .ankle: "ankle"
    case .shank: "shank"
    case .thigh: "thigh"
    case .wrist: "wrist"
    case .hand: "hand"
    case .left: "left"
    case .right: "right"
    case .and: "{first} and {last}"
    case .comma: "{first}, {last}"
    case .placeFoot: "Feet"
    case .placeAnkle: "Ankles"
    case .placeShank: "Shanks"
    case .placeThigh: "Thighs"
    case .placeWaist: "Waist"
    case .placeVest: "Vest"
    case .placePack: "Pack"
    case .placeWrist: "Wrists"
    case .placeHand: "Hands"
    case .nothing: "nothing carried"
    case .up: "{grade} up"
    case .down: "{grade} down"
    }
  }
}

/// What the figures of a moment are called, and the inputs that are warned of.
enum LabFigureText: String, CatalogueText {
  case energy, power, oxygen, flatPace, heartRate, steps, contact, peakForce, impactPeak
  case hipFlexors, hipExtensors, kneeFlexors, kneeExtensors, plantarflexors, inSwing, inStance
  case swingHipWork, swingKneeWork, torque, peakOf, doseOf
  case tibia, achilles, patellofemoral, hamstring, hipFlexor, foot, lowBack, calf, quadriceps
  case wattsPerKilogram, oxygenUnit, bodyWeights, newtonMeters, joules, seconds, perKilometer
  case metersPerSecond, newtons, squareMeters, squareFeet
  case speedMps, gradePercent, trunkMassPercent, legMassPercent, armMassPercent
  case dragPercentOfBodyWeight, gait

  static let sheet = "labFigure"

  var english: String { names ?? unitsAndInputs }

  private var names: String? {
    switch self {
    case .energy: "Energy"
    case .power: "Power"
    case .oxygen: "Oxygen"
    case .flatPace: "Equal on the flat"
    case .heartRate: "Heart rate"
    case .steps: "Steps"
    case .contact: "Ground contact"
    case .peakForce: "Peak force"
    case .impactPeak: "Impact peak"
    case .hipFlexors: "Hip flexors"
    case .hipExtensors: "Hip extensors"
    case .kneeFlexors: "Knee flexors"
    case .kneeExtensors: "Knee extensors"
    case .plantarflexors: "Calf"
    case .inSwing: "in swing"
    case .inStance: "on the ground"
    case .swingHipWork: "Work given at the hip in swing"
    case .swingKneeWork: "Work taken at the knee in swing"
    case .torque: "{muscle}, {phase}"
    case .peakOf: "{tissue}, peak of a step"
    case .doseOf: "{tissue}, dose per km"
    case .tibia: "Shin"
    case .achilles: "Achilles tendon"
    case .patellofemoral: "Kneecap joint"
    case .hamstring: "Hamstrings"
    case .hipFlexor: "Hip flexor"
    case .foot: "Foot bones"
    case .lowBack: "Low back"
    case .calf: "Calf"
    case .quadriceps: "Quadriceps"
    default: nil
    }
  }

  private var unitsAndInputs: String {
    switch self {
    case .wattsPerKilogram: "W/kg"
    case .oxygenUnit: "ml/kg/min"
    case .bodyWeights: "BW"
    case .newtonMeters: "N·m"
    case .joules: "J"
    case .seconds: "s"
    case .perKilometer: "per km"
    case .metersPerSecond: "m/s"
    case .newtons: "N"
    case .squareMeters: "m²"
    case .squareFeet: "ft²"
    case .speedMps: "The speed"
    case .gradePercent: "The slope"
    case .trunkMassPercent: "What sits on the trunk, in percent of the body"
    case .legMassPercent: "What sits on the legs, in percent of the body"
    case .armMassPercent: "What sits on the arms, in percent of the body"
    case .dragPercentOfBodyWeight: "The pull, in percent of body weight"
    case .gait: "Walking"
    default: rawValue
    }
  }
}
