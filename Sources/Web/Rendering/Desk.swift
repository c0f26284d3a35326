import Hummingbird
import Logbook
import Workflow

/// What every page needs: the verbs, and the press that prints the answer.
struct Desk: Sendable {
  let workbench: Workbench
  let press: Press

  /// Who reads, and how they want things written.
  func reader() async throws(WorkflowError) -> Reader {
    let preferences = try await workbench.preferences()
    let athlete = try await workbench.athlete()
    let accepted = AcceptedLanguage.ofRequest ?? .english
    return Reader(formats: Formats(preferences, accepted: accepted), athlete: athlete)
  }

  /// A program that reads: in English and SI, whatever the pages are in.
  func program() async throws(WorkflowError) -> Reader {
    var preferences = try await workbench.preferences()
    preferences.language = Language.english.tag
    preferences.units = .metric
    return Reader(formats: Formats(preferences), athlete: try await workbench.athlete())
  }

  /// A page in its frame.
  func page(
    _ head: PageHead, _ page: some Sendable, for reader: Reader,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let shell = frame(head, reader: reader)
    let view = View(shell: shell, text: reader.texts, page: page)
    return try press.print(view, template: head.template, status: status)
  }

  /// The frame round a page.
  func frame(_ head: PageHead, reader: Reader) -> Shell {
    func links(_ places: [Place]) -> [Shell.PlaceLink] {
      places.map {
        Shell.PlaceLink(
          href: $0.href, icon: $0.icon, label: reader.texts[$0.label], isCurrent: $0 == head.place)
      }
    }
    return Shell(
      language: reader.texts.language.tag, someInEnglish: reader.someInEnglish,
      theme: reader.theme,
      title: reader.texts(ShellText.titleOfPage, ["title": head.title]),
      mark: press.assets.address(of: "mark.svg") ?? "",
      manifest: press.assets.address(of: "manifest.webmanifest") ?? "",
      icon: press.assets.address(of: "icon-192.png") ?? "",
      styles: head.vendorStyles.compactMap { press.vendor.address(of: $0) }
        + (["plimsoll.css"] + head.styles).compactMap { press.assets.address(of: $0) },
      scripts: head.vendorScripts.compactMap { press.vendor.address(of: $0) }
        + (["plimsoll.js"] + head.scripts).compactMap { press.assets.address(of: $0) },
      modules: head.modules.compactMap { press.assets.address(of: $0) },
      places: links(Place.first), otherPlaces: links(Place.others), who: reader.who)
  }
}

/// What the frame has to know of a page.
struct PageHead: Sendable {
  /// The name of its template.
  var template: String
  /// The title in the tab.
  var title: String
  /// Where it stands in the navigation.
  var place: Place?
  /// Files of `Assets/` that it needs beside `plimsoll.js`.
  var scripts: [String] = []
  /// Files of `Assets/` that it needs beside `plimsoll.css`.
  var styles: [String] = []
  /// Files of `Assets/` that are modules and import others.
  var modules: [String] = []
  /// Files of the vendor folder.
  var vendorScripts: [String] = []
  var vendorStyles: [String] = []
}

/// Who reads a page, and how they want things written.
struct Reader: Sendable {
  let formats: Formats
  let athlete: Athlete?

  var texts: Texts { formats.texts }
  var preferences: Preferences { formats.preferences }

  /// What the frame says where a page has parts in English though it is in another language.
  var someInEnglish: String? {
    texts.language.tag == Language.english.tag ? nil : texts[ShellText.someInEnglish]
  }

  /// The chosen theme; nil follows the system.
  var theme: String? {
    switch preferences.theme {
    case .system: nil
    case .light: "light"
    case .dark: "dark"
    }
  }

  /// The person at the foot of the rail.
  var who: Shell.Who? {
    guard let athlete, !athlete.name.isEmpty else { return nil }
    let initials = athlete.name.split(separator: " ").prefix(2).compactMap(\.first)
    let mass = athlete.readings.filter { $0.trait == .massKilograms }.max { $0.day < $1.day }
    return Shell.Who(
      initials: String(initials).uppercased(), name: athlete.name,
      detail: mass.map { formats.mass($0.value).joined })
  }
}
