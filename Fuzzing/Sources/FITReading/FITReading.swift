import ActivityFiles
import Logbook

/// Takes bytes for a FIT file: message by message nothing may be lost, what is read must be
/// written and read again with as many points.
func readFIT(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if let document = try? FITDocument(bytes) {
    precondition(document.encoded == bytes, "message by message, something was lost")
  }
  var limits = ReadingLimits()
  limits.samples = 20_000
  guard let recording = try? ActivityFormat.fit.read(bytes, limits) else { return 0 }
  for activity in recording.activities {
    guard let write = ActivityFormat.fit.write else { return 0 }
    let again = try? ActivityFormat.fit.read(write(activity), ReadingLimits())
    precondition(again?.activities.count == 1, "what was written is not one activity")
    precondition(again?.damage == nil, "what was written is damaged")
    precondition(
      again?.activities.first?.samples.count == activity.samples.count, "points were lost")
  }
  return 0
}
