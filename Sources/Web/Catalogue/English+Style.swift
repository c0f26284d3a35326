/// The page that shows the components.
enum StyleText: String, CatalogueText {
  case title, lead, mark, markWords, type, typeWords, big, medium, small, grounds, groundsWords
  case zones, zonesWords, buttons, start, keep, why, delete, notYet, chips, chip
  case forms, formsWords, hint, numbers, numbersWords, pace, band, heart, notRecorded
  case chart, chartScope, notices, notice, careful, bad, progress, table, lap, nothing, nothingWords
  case toast, undo, slider, sliderWords, changes, changesWords, course, courseWords, runner
  case runnerWords, up
  case verdicts, verdictsWords, factWords
  case dayChart, dayChartScope, days, rolling, measured, limit, flag, flagMark

  static let sheet = "style"

  var english: String {
    switch self {
    case .verdicts: "Verdicts"
    case .verdictsWords: "Never by color alone: each has its icon and its word."
    case .factWords: "A fact that decided, with what it rests on"
    case .dayChart: "What happened over time?"
    case .dayChartScope:
      "A line with its 80 % band; dashed is planned, a gray ground has no data, a letter is an "
        + "event."
    case .days: "By day"
    case .rolling: "Rolling"
    case .measured: "Measured"
    case .limit: "the line"
    case .flag: "Something hurt"
    case .flagMark: "P"
    case .title: "The load line"
    case .lead:
      "A calm page, one water color, and a ring crossed by a line. These are the parts the "
        + "pages are made of; the figures here are made up."
    case .mark: "The mark"
    case .markWords: "Water may rise to the line, and no further."
    case .type: "Type"
    case .typeWords: "The reader’s own system face. Figures are tabular everywhere."
    case .big: "Titles are answers"
    case .medium: "Which question does a card answer?"
    case .small: "Explanations and units; nothing is smaller than twelve."
    case .grounds: "Ground, ink, water, words of state"
    case .groundsWords: "One accent. State colors are for words and icons."
    case .zones: "Zones, 1 easiest"
    case .zonesWords: "The same color on every page."
    case .buttons: "Buttons and chips"
    case .start: "Start"
    case .keep: "Keep it"
    case .why: "Why"
    case .delete: "Delete run"
    case .notYet: "Not yet"
    case .chips: "read"
    case .chip: "Hilly"
    case .forms: "Forms"
    case .formsWords: "What was typed stays. The message says what to do."
    case .hint: "As on the scales this morning"
    case .numbers: "A number"
    case .numbersWords:
      "Label, value with unit, band. What is missing is an en dash with its reason."
    case .pace: "Pace"
    case .band: "5:50 to 6:02"
    case .heart: "Heart rate"
    case .notRecorded: "not recorded"
    case .chart: "How far along is the week?"
    case .chartScope: "The title asks; the line below gives measure and scope."
    case .notices: "Notices, progress"
    case .notice: "Times are in your own zone."
    case .careful: "Two files are waiting."
    case .bad: "This file could not be read."
    case .progress: "Progress"
    case .table: "Table"
    case .lap: "Lap"
    case .nothing: "Nothing here yet"
    case .nothingWords: "No runs so far. Bring a file, or look around."
    case .toast: "Run deleted"
    case .undo: "Undo"
    case .slider: "Sliders"
    case .sliderWords: "The thumb is the mark. The number can be typed, and a slider follows it."
    case .changes: "How much does it change?"
    case .changesWords: "Bars begin at zero; the whisker is the 80 % band."
    case .course: "When in the stride?"
    case .courseWords:
      "With a load solid, without dashed, the band pale. The foot is down on shaded ground."
    case .runner: "The runner"
    case .runnerWords: "What is carried is drawn where it sits."
    case .up: "up is more"
    }
  }
}
