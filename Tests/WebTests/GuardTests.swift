import Testing
import Workflow

@testable import Web

@Suite("Guards")
struct GuardTests {
  @Test(
    "Only our own names are answered",
    arguments: [
      ("localhost:8086", true), ("127.0.0.1", true), ("[::1]:80", true), ("LOCALHOST", true),
      ("runs.example:8086", true), ("evil.example", false), ("localhost.evil.example", false),
      ("127.0.0.1.nip.io", false), ("", false),
    ])
  func hosts(host: String, isOurs: Bool) {
    #expect(HostGuard(names: ["runs.example"]).allows(host) == isOurs)
  }

  @Test(
    "Names from the command line become what stands in a header",
    arguments: [
      ("Runs.Example:80", "runs.example"), ("fe80::1", "[fe80::1]"), ("[::1]:80", "[::1]"),
      ("10.0.0.5", "10.0.0.5"),
    ])
  func served(given: String, name: String) { #expect(HostGuard.served(given) == name) }

  @Test("A change from another site is refused")
  func origins() {
    func allows(_ origin: String?, _ site: String?) -> Bool {
      OriginGuard.allows(origin: origin, site: site, authority: "localhost:8086")
    }
    #expect(allows(nil, nil))
    #expect(allows("http://localhost:8086", "same-origin"))
    #expect(allows(nil, "none"))
    #expect(allows("null", "same-origin"))
    #expect(!allows("http://localhost:8087", nil))
    #expect(!allows("null", nil))
    #expect(!allows("http://evil.example", nil))
    #expect(!allows(nil, "cross-site"))
    #expect(!allows("null", "cross-site"))
    #expect(!allows("http://localhost:8086", "same-site"))
  }
}
