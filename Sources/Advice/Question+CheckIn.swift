public import Logbook

extension Question {
  /// Takes over what was said of the day in a check-in, where the question itself does not say it.
  /// A check-in without a pain leaves pain unknown: nobody was asked.
  public mutating func learn(from checkIn: CheckIn) {
    if pains == nil, !checkIn.pains.isEmpty { pains = checkIn.pains }
    soreness = soreness ?? checkIn.soreness
  }
}
