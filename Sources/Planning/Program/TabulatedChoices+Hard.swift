import Logbook

extension TabulatedChoices {
  /// Hard running without a load: ten to fifteen minutes of warm-up, the work, and a cool-down.
  static let hard: [SessionRecipe] = [
    SessionRecipe(
      entry: "tempo", kind: .tempo, mode: .tempo, work: [15, 22, 30], easy: [20, 20, 20],
      stimuli: [
        .aerobic: [39, 48, 59], .threshold: [12, 17.6, 24], .frequency: [1, 1, 1],
      ], tier: .settled, traits: [.run, .quality]),
    SessionRecipe(
      entry: "intervals", kind: .intervals, mode: .interval, work: [8, 12, 16],
      easy: [26, 27.5, 29],
      stimuli: [
        .aerobic: [37, 44, 51], .threshold: [9.6, 14.4, 19.2], .frequency: [1, 1, 1],
      ], high: [.bone, .achilles, .patellofemoral], tier: .settled, traits: [.run, .quality]),
    SessionRecipe(
      entry: "sprints", kind: .sprints, mode: .sprint, work: [1.33, 2, 2.67],
      easy: [25, 27.5, 30],
      stimuli: [
        .aerobic: [26, 29, 32], .speed: [0.8, 1, 1.2], .hamstrings: [1, 1.3, 1.6],
        .glutes: [0.7, 0.9, 1.1], .frequency: [1, 1, 1],
      ], high: [.bone, .achilles, .hamstring], tier: .settled, traits: [.run, .quality, .sprint]),
    SessionRecipe(
      entry: "accelerations", kind: .accelerations, mode: .acceleration, work: [0.8, 1.2, 1.6],
      easy: [18, 18, 18], still: [8, 12, 16],
      stimuli: [
        .aerobic: [18, 18, 18], .speed: [0.8, 1, 1.1], .hamstrings: [0.6, 0.8, 1],
        .frequency: [1, 1, 1],
      ], high: [.hamstring], tier: .settled, traits: [.run, .quality, .sprint]),
    SessionRecipe(
      entry: "hills", kind: .hills, mode: .hill, work: [6, 8, 10], easy: [20, 20, 20],
      still: [9, 12, 15],
      stimuli: [
        .aerobic: [28, 30, 33], .threshold: [5.4, 7.2, 9], .quadriceps: [0.6, 0.8, 1],
        .glutes: [0.6, 0.8, 1], .calves: [0.8, 1, 1.2], .frequency: [1, 1, 1],
      ], high: [.achilles], tier: .settled, traits: [.run, .quality, .uphill]),
    SessionRecipe(
      entry: "hill-sprints", kind: .hillSprints, mode: .climb, work: [1, 1.33, 1.67],
      easy: [20, 20, 20], still: [9, 12, 15],
      stimuli: [
        .aerobic: [21, 21.5, 22], .speed: [0.6, 0.8, 0.9], .quadriceps: [0.5, 0.6, 0.7],
        .glutes: [0.8, 1, 1.2], .hamstrings: [0.5, 0.6, 0.7], .calves: [0.8, 1, 1.2],
        .frequency: [1, 1, 1],
      ], high: [.achilles], tier: .settled, traits: [.run, .quality, .uphill, .power]),
    SessionRecipe(
      entry: "stairs", kind: .stairs, mode: .stairs, work: [3, 4.5, 6], easy: [20, 20, 20],
      still: [6, 9, 12],
      stimuli: [
        .aerobic: [24, 26, 28], .threshold: [2.4, 3.6, 4.8], .quadriceps: [1, 1.3, 1.6],
        .glutes: [1, 1.3, 1.6], .calves: [0.6, 0.8, 1], .frequency: [1, 1, 1],
      ], high: [.achilles, .patellofemoral], tier: .settled, traits: [.run, .quality]),
    SessionRecipe(
      entry: "bands", kind: .bands, mode: .band, work: [1.2, 1.5, 1.8], easy: [15, 15, 15],
      still: [4, 5, 6],
      stimuli: [
        .aerobic: [15, 15, 15], .speed: [0.3, 0.35, 0.4], .hips: [0.6, 0.8, 1],
      ], tier: .settled, traits: [.run]),
  ]

  /// Sessions that are done with a load, or may be.
  static let loaded: [SessionRecipe] = [
    SessionRecipe(
      entry: "high-resistance", kind: .highResistance, mode: .climb, work: [1.2, 1.8, 2.4],
      easy: [25, 27.5, 30],
      stimuli: [
        .aerobic: [27, 30, 33], .quadriceps: [1, 1.3, 1.6], .glutes: [1, 1.3, 1.6],
        .calves: [0.8, 1, 1.2], .frequency: [1, 1, 1],
      ], high: [.achilles], tier: .settled, traits: [.run, .quality, .uphill, .power],
      loads: [.none, .vest5]),
    SessionRecipe(
      entry: "strides", kind: .strides, mode: .acceleration, work: [0.67, 1, 1.33],
      easy: [20, 20, 20], still: [5, 7, 9],
      stimuli: [
        .aerobic: [20, 20, 20], .speed: [0.5, 0.6, 0.7], .glutes: [0.3, 0.4, 0.5],
        .frequency: [1, 1, 1],
      ], high: [.bone, .hamstring], tier: .seasoned, traits: [.run, .quality, .sprint],
      loads: [.vest5, .vest10]),
    SessionRecipe(
      entry: "tow", kind: .tow, mode: .tow, work: [0.4, 0.6, 0.8], easy: [18, 18, 18],
      still: [10, 15, 20],
      stimuli: [
        .aerobic: [18, 18, 18], .speed: [0.8, 1, 1.1], .glutes: [0.7, 0.9, 1.1],
        .quadriceps: [0.5, 0.6, 0.7], .frequency: [1, 1, 1],
      ], high: [.achilles, .hamstring], tier: .seasoned, traits: [.run, .quality, .sprint],
      loads: [.tow]),
    SessionRecipe(
      entry: "pack", kind: .pack, mode: .pack, work: [30, 45, 60],
      stimuli: [
        .aerobic: [30, 45, 60], .pack: [0.7, 0.9, 1.1], .frequency: [1, 1, 1],
      ], high: [.bone, .lowBack], tier: .seasoned, traits: [.run, .pack],
      loads: [.pack5, .pack10]),
  ]

  /// Strength, jumps, hip work and walks.
  static func strength(_ tier: Tier) -> [SessionRecipe] {
    [
      SessionRecipe(
        entry: "strength", kind: .strength, mode: .lifts,
        work: tier <= .novice ? [20, 28, 38] : [28, 38, 48],
        stimuli: [
          .quadriceps: [2, 4, 6], .glutes: [2, 4, 6], .hamstrings: [1.5, 2.5, 3],
          .calves: [1.5, 3, 3], .hips: [0.5, 0.5, 0.5],
        ], high: [.legs], tier: .novice, traits: [.strength, .heavy]),
      SessionRecipe(
        entry: "jumps", kind: .jumps, mode: .jumps, work: [20, 25, 30],
        stimuli: [
          .quadriceps: [1.5, 2, 2.5], .calves: [2, 2.5, 3], .glutes: [0.5, 0.7, 0.9],
        ], high: [.achilles, .legs], tier: .settled, traits: [.strength, .jumps]),
      SessionRecipe(
        entry: "hip", kind: .hip, mode: .hip, work: [12, 15, 20],
        stimuli: [.hips: [1, 1.5, 2], .hamstrings: [0.3, 0.4, 0.5]], tier: .restricted,
        traits: [.hip]),
      SessionRecipe(
        entry: "walk", kind: .walk, mode: .walk, work: [20, 30, 40],
        stimuli: [.aerobic: [6, 9, 12]], tier: .restricted, traits: [.walk]),
    ]
  }
}
