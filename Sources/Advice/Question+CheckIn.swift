public import Logbook

extension Question {
  /// Takes over what check-ins say of a day, and of sleep the day before, where the question itself
  /// does not say it, and from the runner how far off the plan's race is. A check-in without a
  /// pain leaves pain unknown: nobody was asked.
  public mutating func learn(from checkIns: [CheckIn], on day: Day) {
    let today = checkIns.first { $0.day == day }
    let yesterday = checkIns.first { $0.day == day + -1 }
    if pains == nil, let pains = today?.pains, !pains.isEmpty { self.pains = pains }
    soreness = soreness ?? today?.soreness
    illness = illness ?? today?.illness
    sleptBadly = sleptBadly ?? CheckIn.sleptBadly(today, yesterday)
    if raceInDays == nil, let race = runner.raceDay, race >= day { raceInDays = race - day }
  }
}

extension CheckIn {
  /// Whether the sleep said on two mornings asks for an easy day: two nights below six hours, or a
  /// last one of at most 2 of 5 (SLP-01); nil where that is not known.
  fileprivate static func sleptBadly(_ last: CheckIn?, _ before: CheckIn?) -> Bool? {
    if let quality = last?.sleepQuality, quality <= 2 { return true }
    if let hours = last?.sleepHours {
      if hours >= 6 { return false }
      if let earlier = before?.sleepHours { return earlier < 6 }
    }
    return last?.sleepQuality == nil ? nil : false
  }
}
