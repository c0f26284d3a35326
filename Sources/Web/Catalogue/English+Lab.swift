/// The load lab: what a load does to one moment of running or walking.
enum LabText: String, CatalogueText {
  case leadPlain, leadSlope, leadLoaded, leadMost, mend
  case titleNothing, titleUp, titleDown, titleMore, titleLess, titleSame
  case placeQuestion, none, amount, amountEach, speed, grade, mass, height, sex, anySex, male,
    female
  case gait, run, walk, running, walking, treadmill, treadmillHint, wind, windHint, drag, dragHint,
    tow, friction
  case parachute, band, bandHint, carry, carryHint, with, withHint, more, show, exampleRunner
  case presets, presetAnkles, presetVest, presetPack, presetHill, presetTow, presetParachute
  case presetTreadmill, presetGround
  case link, copied, unreadable, outside
  case noBody, badCarry, badPlace, badBand, badWith, badFriction, badWind
  case figureLabel, figurePlain, sum, answer, bandOf, changeOf, unknownHere
  case forces, forcesSub, forcesCaption, vertical, verticalUp, foreAft, foreAftUp, noBand
  case joints, jointsSub, jointsCaption, hip, knee, ankle, extendUp, pushUp
  case withLoad, without, bandWord, footStrike, toeOff, nextStrike, ofStride, courseLabel
  case muscles, musclesSub, tissues, tissuesSub, change
  case nothingToCompare, notInWalking
  case unknowns, measured, assumed, allFigures, allFiguresCaption, figure, save, csv, svg, png
  case compare, compareSub, compareHow, keep, remove, addToCompare, compareNote

  static let sheet = "lab"

  var english: String { words ?? formWords ?? pictureWords }

  private var words: String? {
    switch self {
    case .leadPlain: "{doing} at {pace}, nothing carried."
    case .leadSlope:
      "Eight times in ten between {low} and {high}. Nothing is carried; add a load to compare."
    case .leadLoaded:
      "{doing} at {pace} then takes the power of {flat} on the flat without the load "
        + "({low} to {high})."
    case .leadMost: "The largest rise in torque is at the {muscle}: {change}."
    case .mend:
      "{count} field needs a look before there is an answer.|{count} fields need a look before "
        + "there is an answer."
    case .titleNothing: "Choose a load and see what it changes."
    case .titleUp: "Climbing {grade} at {pace} takes the power of {flat} on the flat."
    case .titleDown: "Going down {grade} at {pace} takes the power of {flat} on the flat."
    case .titleMore:
      "{load} costs {percent} more energy ({low} to {high}).|{load} cost {percent} more energy "
        + "({low} to {high})."
    case .titleLess:
      "{load} saves {percent} of the energy ({low} to {high}).|{load} save {percent} of the energy "
        + "({low} to {high})."
    case .titleSame: "What {load} does to energy is too small to say."
    case .presets: "Try"
    case .presetAnkles: "{mass} on each ankle"
    case .presetVest: "Vest, 10 % of the body"
    case .presetPack: "Pack, {mass}"
    case .presetHill: "10 % hill"
    case .presetTow: "Tyre, {mass}"
    case .presetParachute: "Parachute"
    case .presetTreadmill: "On a treadmill"
    case .presetGround: "Over ground"
    case .link: "Copy link"
    case .copied: "Copied"
    case .compare: "How do they compare?"
    case .compareSub: "Same runner, {pace}."
    case .compareNote:
      "Doses: 1 is a kilometer of this runner without a load, on the level, at 3 m/s. The bands "
        + "hold what is not known of this runner, which all columns share."
    case .compareHow:
      "Keep a load here, change the question above, and see up to three side by side."
    case .keep: "Keep this to compare"
    case .remove: "Remove"
    case .addToCompare: "Compare with other loads"
    default: nil
    }
  }

  private var formWords: String? {
    switch self {
    case .placeQuestion: "Where is the load?"
    case .none: "None"
    case .amount: "Load"
    case .amountEach: "Load, each side"
    case .speed: "Speed"
    case .grade: "Slope"
    case .mass: "Runner"
    case .height: "Height"
    case .sex: "Sex"
    case .anySex: "not said"
    case .male: "male"
    case .female: "female"
    case .gait: "Gait"
    case .run: "Run"
    case .walk: "Walk"
    case .running: "Running"
    case .walking: "Walking"
    case .treadmill: "On a treadmill"
    case .treadmillHint: "The air moves along: no wind of your own."
    case .wind: "Head wind"
    case .windHint: "A tail wind is negative."
    case .drag: "Pull backward"
    case .dragHint: "At the waist. A push is negative."
    case .tow: "Tyre or sled"
    case .friction: "Its friction"
    case .parachute: "Parachute"
    case .band: "Elastic band"
    case .bandHint: "From, to, stiffness, free length: left:ankle-right:ankle;300N/m;0.3m"
    case .carry: "Further loads"
    case .carryHint: "Place and mass, with a comma between: vest=5kg, hand=left:0.5kg"
    case .with: "Compare with"
    case .withHint: "Such as vest=6kg or grade=10"
    case .more: "Body, ground, wind, pulls, further loads"
    case .show: "Show"
    case .exampleRunner:
      "{mass} and {height} are an example until Settings know yours."
    case .unreadable: "“{typed}” is no number with a unit. Write it as {example}."
    case .outside: "{typed} is too far out. There is an answer from {low} to {high}."
    case .noBody: "Say mass and height, or set them in Settings."
    case .badCarry:
      "“{typed}” is no load. Write a place and a mass: vest=5kg, ankle=2x0.5kg, hand=left:0.5kg."
    case .badPlace: "“{typed}” is no place for a load."
    case .badBand: "“{typed}” is no band. Write left:ankle-right:ankle;300N/m;0.3m."
    case .badWith: "“{typed}” cannot be compared with. Write it as vest=6kg, grade=10 or tow=15kg."
    case .badFriction: "Friction needs a tyre or sled."
    case .badWind: "A treadmill has no wind. Leave one of the two out."
    default: nil
    }
  }

  private var pictureWords: String {
    switch self {
    case .figureLabel: "Runner seen from the side with {load}"
    case .figurePlain: "Runner seen from the side, nothing carried"
    case .sum: "{sum} = {body} + {load}"
    case .answer: "The answer in numbers"
    case .bandOf: "{low} to {high}"
    case .changeOf: "{change} ({low} to {high})"
    case .unknownHere: "not known here"
    case .forces: "How hard does the ground push?"
    case .forcesSub: "Force on one foot, in weights of the body. Shaded ground: the foot is down."
    case .forcesCaption: "Force on one foot over the stride, in weights of the body"
    case .vertical: "Away from the ground"
    case .verticalUp: "up is up"
    case .foreAft: "Along the ground"
    case .foreAftUp: "forward is up"
    case .noBand: "No band: nothing was found to make one from."
    case .joints: "When in the stride does each joint work harder?"
    case .jointsSub: "Torque of one leg, N·m per kilogram of body. Shaded ground: the foot is down."
    case .jointsCaption: "Joint torques of one leg over the stride, in N·m per kilogram of body"
    case .hip: "Hip"
    case .knee: "Knee"
    case .ankle: "Ankle"
    case .extendUp: "extend up, flex down"
    case .pushUp: "push off up"
    case .withLoad: "with"
    case .without: "without"
    case .bandWord: "80 % band"
    case .footStrike: "foot strike"
    case .toeOff: "toe off"
    case .nextStrike: "next strike"
    case .ofStride: "Stride, %"
    case .courseLabel: "{title} over the stride: at most {loaded} with, {plain} without"
    case .muscles: "Which muscles pull harder?"
    case .musclesSub: "Greatest torque in a stride against the same without. Whisker: 80 % band."
    case .tissues: "Which tissues carry more?"
    case .tissuesSub:
      "Dose of a kilometer against the same without, never an absolute stress. A whisker "
        + "without an end runs on."
    case .change: "Change"
    case .nothingToCompare:
      "Nothing is carried and nothing pulls. A slope counts in both, with and without."
    case .notInWalking:
      "Not known for walking: no walking motion is built in yet."
    case .unknowns: "What does the model not know?"
    case .measured: "{value}, measured {low} to {high}."
    case .assumed: "Taken for granted"
    case .allFigures: "Every figure as a table"
    case .allFiguresCaption: "Every figure with and without, with its 80 % band"
    case .figure: "Figure"
    case .save: "Save"
    case .csv: "CSV"
    case .svg: "SVG"
    case .png: "PNG"
    default: rawValue
    }
  }
}
