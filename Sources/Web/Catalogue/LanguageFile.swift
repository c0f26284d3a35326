import Foundation

/// The texts of a language other than English: `Languages/TAG.json`, sheet by sheet.
enum LanguageFile {
  /// Files beyond this are not read; the longest has a tenth of it.
  static let limit = 1 << 20

  /// What stands in the file of a tag; nil when there is none that can be read.
  static func texts(of tag: String) -> [String: [String: String]]? {
    let url = Bundle.module.bundleURL.appending(path: "Languages/\(tag).json")
    guard let bytes = try? Data(contentsOf: url), bytes.count <= limit else { return nil }
    return try? JSONDecoder().decode([String: [String: String]].self, from: bytes)
  }
}

extension Language {
  /// The texts of a language by sheet and key. What its file lacks, or says with other blanks,
  /// stands in English: a page with a foreign line is better than none. Tests find such gaps.
  static func translated(_ tag: String) -> [String: [String: String]] {
    guard let written = LanguageFile.texts(of: tag) else { return Catalogue.english }
    var table = Catalogue.english
    for (sheet, texts) in Catalogue.english {
      guard let others = written[sheet] else { continue }
      for (key, english) in texts {
        guard let other = others[key], TextShape(other).fits(TextShape(english)) else { continue }
        table[sheet]?[key] = other
      }
    }
    return table
  }
}

/// What must be the same in a text and its translation: which blanks it has, and whether it counts.
struct TextShape: Sendable, Hashable {
  /// The blanks of each of its forms.
  let blanks: [Set<Substring>]

  init(_ text: String) {
    blanks = text.split(separator: "|", omittingEmptySubsequences: false).map { form in
      Set(
        form.split(separator: "{").dropFirst(form.hasPrefix("{") ? 0 : 1).compactMap { piece in
          piece.firstIndex(of: "}").map { piece[..<$0] }
        })
    }
  }

  /// Whether it can stand where the other stands. A form may leave the count out, as `a run` does.
  func fits(_ other: TextShape) -> Bool {
    guard (blanks.count > 1) == (other.blanks.count > 1) else { return false }
    let counted: Set<Substring> = blanks.count > 1 ? ["count"] : []
    return blanks.enumerated().allSatisfy { place, form in
      let wanted = other.blanks[min(place, other.blanks.count - 1)]
      return form.subtracting(counted) == wanted.subtracting(counted)
    }
  }
}
