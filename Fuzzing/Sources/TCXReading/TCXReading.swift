import ActivityFiles
import LibFuzzer
import Logbook

/// Takes bytes for a TCX file; what is read must be the same when it is written and read again.
func readTCX(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  _ = ActivityFormat.tcx.recognizes(Array(bytes.prefix(1024)))
  guard let recording = try? ActivityFormat.tcx.read(bytes, ReadingLimits()) else { return 0 }
  for activity in recording.activities {
    guard let write = ActivityFormat.tcx.write else { return 0 }
    let again = try? ActivityFormat.tcx.read(write(activity), ReadingLimits())
    precondition(again?.activities.count == 1, "what was written is not one activity")
    precondition(again?.damage == nil, "what was written is damaged")
    precondition(
      again?.activities.first?.samples.count == activity.samples.count, "points were lost")
  }
  return 0
}

/// The entry point, under the name that the package manager gives to that of a program.
@_cdecl("TCXReading_main")
public func start(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  var (count, arguments) = (count, arguments)
  return LLVMFuzzerRunDriver(&count, &arguments, readTCX)
}
