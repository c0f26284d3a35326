import Testing

@testable import Web

@Suite("Multipart forms")
struct MultipartTests {
  static let type = "multipart/form-data; boundary=----Xy"
  static func body(_ text: String) -> [UInt8] {
    Array(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8)
  }

  @Test("Fields and files are taken apart, bytes untouched")
  func parts() throws {
    let body = Self.body(
      """
      ------Xy
      Content-Disposition: form-data; name="duplicates"

      keep
      ------Xy
      Content-Disposition: form-data; name="file"; filename="a %22b%22.fit"
      Content-Type: application/octet-stream

      line
      ----X is not the end

      ------Xy--

      """)
    let form = try Multipart(body, contentType: Self.type)
    #expect(form.field("duplicates") == "keep")
    #expect(form.parts.count == 2)
    #expect(form.parts[1].fileName == "a \"b\".fit")
    #expect(form.parts[1].bytes == Array("line\r\n----X is not the end\r\n".utf8))
  }

  @Test("The boundary is found with and without quotes")
  func boundary() {
    #expect(Multipart.boundary(of: "multipart/form-data; charset=x; boundary=\"a b\"") == "a b")
    #expect(Multipart.boundary(of: "Multipart/Form-Data;boundary=abc") == "abc")
    #expect(Multipart.boundary(of: "text/plain; boundary=abc") == nil)
    #expect(Multipart.boundary(of: "multipart/form-data") == nil)
  }

  @Test("Every prefix and every flipped byte of a form is taken apart or refused")
  func survives() {
    let body = Self.body(
      """
      ------Xy
      Content-Disposition: form-data; name="file"; filename="x"

      \u{1}\u{2}
      ------Xy--

      """)
    for end in body.indices { _ = try? Multipart(Array(body[..<end]), contentType: Self.type) }
    for index in body.indices {
      for value in [0, 10, 13, 34, 45, 255] as [UInt8] {
        var flipped = body
        flipped[index] = value
        _ = try? Multipart(flipped, contentType: Self.type)
      }
    }
    #expect(throws: Multipart.Failure.notClosed) {
      try Multipart(Array(body.dropLast(12)), contentType: Self.type)
    }
  }
}

@Suite("Names of uploads")
struct UploadNameTests {
  @Test(
    "A name cannot leave its folder",
    arguments: [
      ("../../etc/passwd", "passwd"), ("..\\..\\a.fit", "a.fit"), ("/abs/b.gpx", "b.gpx"),
      ("..", "upload"), ("", "upload"), ("a\u{0}b.fit", "ab.fit"), (".hidden", "hidden"),
      ("x\u{202E}tif.exe", "xtif.exe"), ("2024/run.fit.gz", "run.fit.gz"),
    ])
  func safe(name: String, kept: String) { #expect(Upload.safeName(name) == kept) }

  @Test("An upload is shown with its folders, and leaves none of them upwards")
  func shown() {
    #expect(Upload.shownName("watch/2026/a.fit") == "watch/2026/a.fit")
    #expect(Upload.shownName("../../etc/./a.fit") == "etc/a.fit")
    #expect(Upload.shownName("C:\\runs\\a\u{202E}tif.fit") == "C:/runs/atif.fit")
    #expect(Upload.shownName("..") == "upload")
  }

  @Test("A long name keeps its end, which tells what it is")
  func long() {
    let name = String(repeating: "é", count: 300) + ".fit"
    #expect(Upload.safeName(name).utf8.count <= 200)
    #expect(Upload.safeName(name).hasSuffix(".fit"))
  }
}
