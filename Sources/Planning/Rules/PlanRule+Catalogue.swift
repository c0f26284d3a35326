extension PlanRule {
  /// Every rule, from the firmest.
  public static let all: [PlanRule] = [
    .stop, .sore, .comingBack, .tier, .noLoadForThem, .tissue, .loadWindow, .loadNearRace,
    .loadProgress, .loadCount, .spike, .noviceSurplus, .spacing, .dayOff, .hardPerWeek, .longOnce,
    .longest, .weekMinutes, .oneRise, .deload, .raceWindow, .strengthCount, .strengthPlace,
    .sprintOnce, .slots, .minutes, .noStacking, .frozen, .phase, .goalOfLoad, .noHills, .longDay,
    .hardEasy, .variety, .longAlone, .ladderRest, .oneLong, .someStrength, .enoughRunning, .pinned,
  ]

  static let stop = PlanRule(
    "stop", .absolute,
    "Pain that could be bone, pain above 5 or a red flag: no running and no leg strength.",
    freedBy: "a professional's word and a check-in without pain",
    rules: "PAIN-01 PAIN-05 PAIN-07")
  static let sore = PlanRule(
    "sore", .absolute,
    "A place that hurts carries nothing; from 3 to 5 of 10, nothing hard, steep or long loads it.",
    freedBy: "a check-in with less pain there", rules: "PAIN-01 PAIN-02 PAIN-06")
  static let comingBack = PlanRule(
    "comingBack", .absolute,
    "After an injury running comes back by the ladder alone, each rung twice.",
    freedBy: "the last step of the ladder without pain", rules: "RTR-01 RTR-05")
  static let tier = PlanRule(
    "tier", .absolute, "Each session waits for the experience it needs.",
    freedBy: "more months of regular running", rules: "GRP-04", claims: "C24")
  static let noLoadForThem = PlanRule(
    "noLoadForThem", .absolute,
    "No load on runs under 18, in pregnancy, in the year after a birth or a bone injury.",
    rules: "LOAD-09")
  static let tissue = PlanRule(
    "tissue", .absolute,
    "No tissue's ledger stands above its line, at the upper edge of every dose.",
    freedBy: "rest before it, or a smaller size", rules: "TIS-01 TIS-03 LOAD-05 LOAD-14")
  static let loadWindow = PlanRule(
    "loadWindow", .absolute,
    "No load in base, light, taper and recovery weeks, nor within 14 days of pain above 2.",
    freedBy: "another week", rules: "LOAD-07 PAIN-02")
  static let loadNearRace = PlanRule(
    "loadNearRace", .absolute, "No load in the ten days before a race.",
    freedBy: "an earlier day", rules: "LOAD-08")
  static let loadProgress = PlanRule(
    "loadProgress", .absolute,
    "Loads begin with the smallest and go up a step after two sessions without pain.",
    freedBy: "two sessions with the smaller load", rules: "LOAD-14")
  static let loadCount = PlanRule(
    "loadCount", .absolute, "One loaded session in seven days, one pack run in fourteen.",
    freedBy: "another week", rules: "LOAD-07")
  static let spike = PlanRule(
    "spike", .acknowledged, "No run is more than a tenth longer than the longest of 30 days.",
    freedBy: "a smaller run, or a longer one some days before", rules: "RUN-01 RUN-04")
  static let noviceSurplus = PlanRule(
    "noviceSurplus", .acknowledged,
    "A novice with a body mass index over 30 runs at most 3 km in the first week.",
    freedBy: "the second week", rules: "RUN-07")
  static let spacing = PlanRule(
    "spacing", .absolute, "Two days lie between hard work for the same tissue.",
    freedBy: "a day between", rules: "STIM-05")
  static let dayOff = PlanRule(
    "dayOff", .absolute, "At least one day off in seven, two for beginners.",
    freedBy: "one session fewer", rules: "RUN-09")
  static let hardPerWeek = PlanRule(
    "hardPerWeek", .absolute, "At most two hard runs in seven days.",
    freedBy: "one hard run fewer", claims: "C52")
  static let longOnce = PlanRule(
    "longOnce", .absolute, "One long run a week.", freedBy: "another week", rules: "RUN-10")
  static let longest = PlanRule(
    "longest", .absolute, "No other run of the week is longer than its long run.",
    freedBy: "a longer long run", rules: "RUN-10")
  static let weekMinutes = PlanRule(
    "weekMinutes", .acknowledged, "A week holds no more running than its growth allows.",
    freedBy: "a smaller session", rules: "RUN-05")
  static let oneRise = PlanRule(
    "oneRise", .acknowledged, "One thing rises in a week: distance, pace, slope or load.",
    freedBy: "another week", rules: "RUN-08")
  static let deload = PlanRule(
    "deload", .acknowledged, "Every fourth week is light.", freedBy: "another week",
    rules: "RUN-11")
  static let raceWindow = PlanRule(
    "raceWindow", .absolute, "Before and after a race nothing that takes days to recover from.",
    freedBy: "an earlier day", rules: "STIM-04")
  static let strengthCount = PlanRule(
    "strengthCount", .absolute,
    "Strength twice a week, three times for muscle, and at most 12 sets for the thighs.",
    freedBy: "another week", rules: "STIM-01")
  static let strengthPlace = PlanRule(
    "strengthPlace", .absolute,
    "No strength before a sprint, nor on its day without hours between.",
    freedBy: "a day between, or a second slot on the day", rules: "STIM-03")
  static let sprintOnce = PlanRule(
    "sprintOnce", .order, "Top speed once a week.", freedBy: "another week")
  static let slots = PlanRule(
    "slots", .order, "One run and one strength session a day at most.",
    freedBy: "another day, or two runs a day where the experience allows them")
  static let minutes = PlanRule(
    "minutes", .order, "A day's sessions fit its minutes.", freedBy: "more minutes on that day")
  static let noStacking = PlanRule(
    "noStacking", .absolute, "What was missed is not made up for in the same week.",
    freedBy: "the next week", claims: "C88")
  static let frozen = PlanRule(
    "frozen", .order, "The next 48 hours stay as they were.", freedBy: "a word of yours")
  static let phase = PlanRule(
    "phase", .order, "Each phase has its hard sessions.", freedBy: "a week of another phase",
    claims: "C77")
  static let goalOfLoad = PlanRule(
    "goalOfLoad", .order, "A load serves the goal it is for.", freedBy: "another goal")
  static let noHills = PlanRule(
    "noHills", .order, "No hills where there are none.", freedBy: "a hill or a treadmill")
  static let longDay = PlanRule(
    "longDay", .order, "The long run stands on its day.", freedBy: "another day for the long run")
  static let hardEasy = PlanRule(
    "hardEasy", .order, "An easy day follows a hard one.", freedBy: "a day between")
  static let variety = PlanRule(
    "variety", .order, "Each kind of hard session once a week, hip work three times.",
    freedBy: "another kind")
  static let longAlone = PlanRule(
    "longAlone", .order,
    "No strength on the day of a long run nor on its eve, and no second run beside it.",
    freedBy: "another day for strength")
  static let ladderRest = PlanRule(
    "ladderRest", .absolute, "A day of rest lies between steps of the ladder.",
    freedBy: "a day between", rules: "RTR-05")
  static let oneLong = PlanRule(
    "oneLong", .must, "Each week has its long run.", freedBy: "more minutes on the long day",
    rules: "RUN-10")
  static let someStrength = PlanRule(
    "someStrength", .must, "Each week has strength.", freedBy: "minutes for strength on some day",
    rules: "STIM-01")
  static let enoughRunning = PlanRule(
    "enoughRunning", .must, "Each week holds most of its running.",
    freedBy: "more days or more minutes")
  static let pinned = PlanRule(
    "pinned", .must, "What you pinned stands where you pinned it.", freedBy: "taking the pin out")
}
