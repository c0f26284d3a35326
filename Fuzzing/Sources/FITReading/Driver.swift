/// What libFuzzer calls with each piece of bytes.
typealias Target = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
/// The `argv` of C.
typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<Int32>, _ arguments: UnsafeMutablePointer<Arguments>,
  _ target: Target
) -> Int32

/// The entry point, under the name that the package manager gives to that of a program.
@_cdecl("FITReading_main")
func start(_ count: Int32, _ arguments: Arguments) -> Int32 {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, readFIT)
}
