import Mustache

@testable import Web

/// Reads templates as the library does and says which tags resolve to nothing.
struct TemplateCheck {
  /// The templates by name.
  let templates: [String: String]
  /// Tags that no object in sight has.
  private(set) var unresolved: Set<String> = []
  /// Sections that were entered, and all that were met.
  private(set) var entered: Set<String> = []
  private(set) var met: Set<String> = []

  init(_ templates: [String: String]) { self.templates = templates }

  private indirect enum Token {
    case variable(String)
    case section(String, isInverted: Bool, [Token])
    case partial(String)
    case block([Token])
  }

  /// Walks a template with what it is rendered with.
  mutating func walk(_ name: String, with object: Any) {
    guard let text = templates[name] else {
      unresolved.insert("{{>\(name)}}")
      return
    }
    var rest = text[...]
    walk(Self.tokens(&rest, until: nil), stack: [object], template: name)
  }

  private mutating func walk(_ tokens: [Token], stack: [Any], template: String) {
    for token in tokens {
      switch token {
      case .variable(let name):
        if case .missing = Self.resolve(name, in: stack) {
          unresolved.insert("\(template): \(name)")
        }
      case .partial(let name):
        guard let text = templates[name] else {
          unresolved.insert("\(template): >\(name)")
          continue
        }
        var rest = text[...]
        walk(Self.tokens(&rest, until: nil), stack: stack, template: name)
      case .block(let inner): walk(inner, stack: stack, template: template)
      case .section(let name, let isInverted, let inner):
        section(name, isInverted: isInverted, inner, stack: stack, template: template)
      }
    }
  }

  private mutating func section(
    _ name: String, isInverted: Bool, _ inner: [Token], stack: [Any], template: String
  ) {
    let mark = "\(template): \(isInverted ? "^" : "#")\(name)"
    met.insert(mark)
    var objects: [Any] = []
    switch Self.resolve(name, in: stack) {
    case .missing: unresolved.insert("\(template): \(name)")
    case .empty: break
    case .found(let value):
      if let flag = value as? Bool {
        objects = flag ? [stack[stack.count - 1]] : []
      } else if let list = value as? [Any] {
        objects = list
      } else {
        objects = [value]
      }
    }
    if isInverted {
      guard objects.isEmpty else { return }
      objects = [stack[stack.count - 1]]
    }
    if !objects.isEmpty { entered.insert(mark) }
    for object in objects { walk(inner, stack: stack + [object], template: template) }
  }

  private enum Resolved {
    case found(Any)
    case empty
    case missing
  }

  private static func resolve(_ name: String, in stack: [Any]) -> Resolved {
    if name == "." { return .found(stack[stack.count - 1]) }
    let parts = name.split(separator: ".").map(String.init)
    var isKnown = false
    for object in stack.reversed() {
      switch child(parts[0], of: object) {
      case .missing: continue
      case .empty: isKnown = true
      case .found(let first):
        var value = first
        for part in parts.dropFirst() {
          switch child(part, of: value) {
          case .found(let next): value = next
          case .empty: return .empty
          case .missing: return .missing
          }
        }
        return .found(value)
      }
    }
    return isKnown ? .empty : .missing
  }

  private static func child(_ name: String, of object: Any) -> Resolved {
    if let parent = object as? any MustacheParent {
      return parent.child(named: name).map { .found($0) } ?? .missing
    }
    guard let found = Mirror(reflecting: object).children.first(where: { $0.label == name }) else {
      return .missing
    }
    let mirror = Mirror(reflecting: found.value)
    guard mirror.displayStyle == .optional else { return .found(found.value) }
    return mirror.children.first.map { .found($0.value) } ?? .empty
  }

  private static func tokens(_ text: inout Substring, until end: String?) -> [Token] {
    var tokens: [Token] = []
    while let open = text.firstRange(of: "{{") {
      text = text[open.upperBound...]
      guard let close = text.firstRange(of: "}}") else { return tokens }
      var tag = String(text[..<close.lowerBound])
      text = text[close.upperBound...]
      let sign = tag.first ?? " "
      if "#^/>$<{&!".contains(sign) { tag.removeFirst() }
      let name = tag.trimmed
      switch sign {
      case "/": if name == end { return tokens }
      case "#", "^":
        tokens.append(.section(name, isInverted: sign == "^", Self.tokens(&text, until: name)))
      case ">": tokens.append(.partial(name))
      case "$": tokens.append(.block(Self.tokens(&text, until: name)))
      case "<": tokens += [.partial(name)] + Self.tokens(&text, until: name)
      case "!": break
      default: tokens.append(.variable(name))
      }
    }
    return tokens
  }
}
