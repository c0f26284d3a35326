import ActivityFiles
import LibFuzzer

/// Hands to the walk through archives whatever libFuzzer thinks of.
@_cdecl("ArchiveWalking_main")
public func start(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> Int32 {
  var (count, arguments) = (count, arguments)
  return LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
    let bytes = Array(UnsafeBufferPointer(start: bytes, count: count))
    var limits = ReadingLimits()
    limits.entries = 1000
    var walk = ArchiveWalk(bytes, name: "a.zip", limits: limits)
    while walk.next() != nil {}
    return 0
  }
}
