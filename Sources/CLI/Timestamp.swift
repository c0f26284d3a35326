internal import Foundation
internal import Logbook

/// A time as RFC 3339 with the offset of the clocks where it happened, to the millisecond; nil for
/// a time that no calendar has.
func timestamp(_ date: Date?, offsetSeconds: Int = 0) -> String? {
  guard let date, abs(date.timeIntervalSince1970) < 1e11 else { return nil }
  let local = date.timeIntervalSince1970 + Double(offsetSeconds)
  let milliseconds = Int((local * 1000).rounded())
  let ofDay = ((milliseconds % 86_400_000) + 86_400_000) % 86_400_000
  let day = Day(number: (milliseconds - ofDay) / 86_400_000)
  let clock = String(
    format: "%02d:%02d:%02d", ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60)
  let fraction = ofDay % 1000 == 0 ? "" : String(format: ".%03d", ofDay % 1000)
  let minutes = abs(offsetSeconds) / 60
  let sign = offsetSeconds < 0 ? "-" : "+"
  let offset =
    offsetSeconds == 0 ? "Z" : sign + String(format: "%02d:%02d", minutes / 60, minutes % 60)
  return "\(day.iso)T\(clock)\(fraction)\(offset)"
}
