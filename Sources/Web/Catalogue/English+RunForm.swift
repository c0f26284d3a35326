/// The forms by which a run is edited or typed in.
enum RunFormText: String, CatalogueText {
  case name, sport, effort, effortHint, effortNone, notes, save, cancel, optional
  case addTitle, addLead, add, date, time, duration, durationHint, distance, climb, heart
  case understood, mend, notADate, future, notATime, notADuration, noDuration
  case notANumber, outOfRange, tooFast, notAnEffort

  static let sheet = "runForm"

  var english: String {
    switch self {
    case .name: "Name"
    case .sport: "Sport"
    case .effort: "Effort, 0 to 10"
    case .effortHint: "0 is rest, 10 is all you had."
    case .effortNone: "not said"
    case .notes: "Notes"
    case .save: "Save"
    case .cancel: "Cancel"
    case .optional: "may stay empty"
    case .addTitle: "Add a run without a file."
    case .addLead: "A run the watch missed counts too. Only day and time are needed."
    case .add: "Add the run"
    case .date: "Day"
    case .time: "Started at"
    case .duration: "How long"
    case .durationHint: "1:02:30, 62:30, 45 min or 1 h 5 min"
    case .distance: "How far"
    case .climb: "Climb"
    case .heart: "Mean heart rate"
    case .understood: "Understood: {value}."
    case .mend:
      "Not added yet. {count} field needs a look.|Not added yet. {count} fields need a look."
    case .notADate: "“{value}” is no day. Write it as 2026-11-21."
    case .future: "{value} has not come yet. Which day was it?"
    case .notATime: "“{value}” is no time of day. Write it as 17:42."
    case .notADuration: "“{value}” is no span of time. Write 1:02:30 or 62:30."
    case .noDuration: "How long did it take? Write 1:02:30 or 62:30."
    case .notANumber: "“{value}” is no number."
    case .outOfRange: "{value} cannot be: it goes from {low} to {high}."
    case .tooFast: "{distance} in {time} would be {pace}. Did you mean {other}?"
    case .notAnEffort: "“{value}” is no effort. It goes from 0 to 10."
    }
  }
}
