import ActivityFiles
import LibFuzzer
import Logbook

/// Takes bytes for a GPX file; what is read must be the same when it is written and read again.
func readGPX(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  _ = ActivityFormat.gpx.recognizes(Array(bytes.prefix(1024)))
  guard let recording = try? ActivityFormat.gpx.read(bytes, ReadingLimits()) else { return 0 }
  for activity in recording.activities {
    guard let write = ActivityFormat.gpx.write else { return 0 }
    let again = try? ActivityFormat.gpx.read(write(activity), ReadingLimits())
    precondition(again?.activities.count == 1, "what was written is not one activity")
    precondition(again?.damage == nil, "what was written is damaged")
    precondition(
      again?.activities.first?.samples.count == activity.samples.count, "points were lost")
  }
  return 0
}

/// The entry point, under the name that the package manager gives to that of a program.
@_cdecl("GPXReading_main")
public func start(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  var (count, arguments) = (count, arguments)
  return LLVMFuzzerRunDriver(&count, &arguments, readGPX)
}
