/// Figures with their definitions, and why one is not known.
enum RunFigureText: String, CatalogueText {
  case inAll, ofSamples, bandTo, here, from, missing, validity, band
  case measured, modelled, convention, unknownBecause
  case noSignal, tooLittle, noTrait, noSex, tooShort, otherSport, outOfRange, notRecorded,
    noEffort, noTime, notComputed
  case position, altitude, distance, speed, heartRate, stepFrequency, power, otherChannel
  case mass, height, resting, maximal, thresholdHeart, thresholdSpeed
  case asRecorded, banister, spread

  static let sheet = "runFigure"

  var english: String {
    switch self {
    case .inAll: "{time} in all"
    case .ofSamples: "{share} of the time"
    case .bandTo: "{low} to {high}"
    case .here: "Here"
    case .from: "From"
    case .missing: "Missing"
    case .validity: "Trust"
    case .band: "{value}, 80 % band {band}"
    case .measured: "measured, or plain arithmetic on what was measured"
    case .modelled: "modelled by a published equation within its range"
    case .convention: "a convention, useful by agreement"
    case .unknownBecause: "unknown because {reason}"
    case .noSignal: "nothing recorded {channel}"
    case .tooLittle: "too little of {channel} was recorded"
    case .noTrait: "the settings do not hold {trait} for that day"
    case .noSex: "the settings do not say your sex, which the equation needs"
    case .tooShort: "the run is too short for it"
    case .otherSport: "it means nothing for this sport"
    case .outOfRange: "the run lies outside the range of the equation"
    case .notRecorded: "no points were recorded"
    case .noEffort: "you have not said how hard it was"
    case .noTime: "the recorded points have no times"
    case .notComputed: "it has not been computed yet"
    case .position: "the position"
    case .altitude: "the height"
    case .distance: "the distance"
    case .speed: "the speed"
    case .heartRate: "the heart rate"
    case .stepFrequency: "the steps"
    case .power: "the power"
    case .otherChannel: "“{channel}”"
    case .mass: "your mass"
    case .height: "your height"
    case .resting: "your resting pulse"
    case .maximal: "your highest pulse"
    case .thresholdHeart: "your pulse at threshold"
    case .thresholdSpeed: "your pace at threshold"
    case .asRecorded: "as recorded"
    case .banister: "Banister"
    case .spread: "spread {value}"
    }
  }
}

/// What was mended in a recording.
enum RunRepairText: String, CatalogueText {
  case title, sub, none, undo, redo, undone, at, atTime, more
  case clockWentBack, clockLeapt, timeRepeated, timeMissing, zeroPosition, positionSpike
  case altitudeSpike, zeroHeartRate, distanceFell
  case clockEffect, leapEffect, repeatedEffect, missingEffect, zeroEffect, spikeEffect
  case heightEffect, heartEffect, distanceEffect

  static let sheet = "runRepair"

  var english: String {
    switch self {
    case .title: "What was mended?"
    case .sub: "The original stays as it is. Undo a repair and the figures follow."
    case .none: "Nothing: the recording is used as it came."
    case .undo: "Undo"
    case .redo: "Mend again"
    case .undone: "left as recorded"
    case .at: "At {distance}, {time}."
    case .atTime: "At {time}."
    case .more: "{count} more repair|{count} more repairs"
    case .clockWentBack: "The clock went back by {amount}"
    case .clockLeapt: "The clock leapt ahead by {amount}"
    case .timeRepeated: "A time was repeated|A time was repeated {count} times"
    case .timeMissing: "{count} point had no time|{count} points had no time"
    case .zeroPosition:
      "{count} position was zero north, zero east|{count} positions were zero north, zero east"
    case .positionSpike: "The position leapt by {amount}"
    case .altitudeSpike: "The height leapt by {amount}"
    case .zeroHeartRate:
      "The heart rate was 0 for {count} point|The heart rate was 0 for {count} points"
    case .distanceFell: "The distance fell by {amount}"
    case .clockEffect: "The points after it were moved so that time goes on."
    case .leapEffect: "The leap was taken out; what follows was moved to it."
    case .repeatedEffect: "One point of each second is kept."
    case .missingEffect: "They were laid between their neighbors."
    case .zeroEffect: "Now a gap: the route leaves it out."
    case .spikeEffect: "The route leaves it out, and the distance with it."
    case .heightEffect: "Climb and slope leave it out."
    case .heartEffect: "Now a gap: averages leave it out."
    case .distanceEffect: "The distance goes on from where it was."
    }
  }
}
