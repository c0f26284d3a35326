import Evidence
import Foundation
import Testing

@testable import Web

@Suite("The evidence, page by page")
struct EvidencePageTests {
  @Test("Every dispute stands there with both sides, and every study has its row")
  func overview() async throws {
    let text = try await SiteTests.browser().get("/evidence").text
    for dispute in Dispute.all {
      #expect(text.contains("href=\"/evidence/\(dispute.id)\""))
      for id in dispute.claims { #expect(text.contains("href=\"/evidence/\(id)\""), "\(id)") }
    }
    for study in Study.all { #expect(text.contains("href=\"/evidence/\(study.id)\"")) }
    for rule in Rule.all { #expect(text.contains("href=\"/evidence/\(rule.id)\"")) }
  }

  @Test("Everything that is cited has its page, and every way on it leads somewhere")
  func entries() async throws {
    let browser = try await SiteTests.browser()
    let names =
      Claim.all.map(\.id) + Rule.all.map(\.id) + Dispute.all.map(\.id) + Document.all.map(\.id)
      + Source.all.map(\.key)
    var targets: Set<String> = []
    for name in names {
      let answer = try await browser.get("/evidence/" + name)
      #expect(answer.status == 200, "\(name)")
      #expect(answer.text.matches(of: /<h1/).count == 1, "\(name)")
      for match in answer.text.matches(of: /href="\/evidence\/([^"]+)"/) {
        targets.insert(String(match.1))
      }
    }
    #expect(targets.subtracting(names).isEmpty, "\(targets.subtracting(names))")
    #expect(try await browser.get("/evidence/C91").status == 404)
  }

  @Test("The page of a claim tells all that is known of it")
  func claim() async throws {
    let text = try await SiteTests.browser().get("/evidence/C33").text
    for word in ["Eifler", "line 15", "lost to adverts", "C74", "2.9 %", "sham vest"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test("The filter narrows by place, kind, strength and words, and nonsense counts as nothing")
  func filter() {
    func claims(_ query: String) -> [Claim] {
      EvidenceQuery(FormFields(encoded: query)).claims
    }
    #expect(claims("").count == 90 && claims("kind=nonsense&place=moon").count == 90)
    let vest = claims("place=vest").map(\.id)
    #expect(vest.contains("C40") && vest.contains("C70") && !vest.contains("C43"))
    #expect(claims("kind=dose").allSatisfy { $0.kinds.contains(.dose) })
    #expect(claims("strength=strong").allSatisfy { $0.strength == .strong })
    #expect(claims("q=balance+exercises").first?.id == "C81")
    #expect(claims("q=quantum+zebra").isEmpty)
  }

  @Test("What was typed comes back as text, never as markup")
  func escaping() async throws {
    let browser = try await SiteTests.browser()
    let text = try await browser.get("/evidence?q=%3Cscript%3Ealert(1)%3C/script%3E").text
    #expect(!text.contains("<script>alert") && text.contains("&lt;script&gt;"))
  }

  @Test("The bibliography comes as files", arguments: ["bib", "json", "md"])
  func files(ending: String) async throws {
    let answer = try await SiteTests.browser().get("/evidence/bibliography." + ending)
    #expect(answer.status == 200 && answer.text.contains("minetti2002"))
    #expect(answer.header("content-disposition")?.contains("plimsoll-bibliography") == true)
  }

  @Test("Programs read claims below /api/v1/claims")
  func interface() async throws {
    let browser = try await SiteTests.browser()
    let list = try await browser.get("/api/v1/claims?place=ankle")
    let object = try JSONSerialization.jsonObject(with: Data(list.bytes)) as? [String: Any]
    let claims = try #require(object?["claims"] as? [[String: Any]])
    #expect(claims.contains { $0["id"] as? String == "C38" })
    #expect(try await browser.get("/api/v1/claims/C38").text.contains("\"stance\":\"opposes\""))
    #expect(try await browser.get("/api/v1/claims/C91").status == 404)
  }
}
