import Mustache

/// A value that a template looks into, taken apart once.
///
/// Left to itself the template engine takes a value apart anew for every tag, and every value
/// around it as well: most of the time that a page took.
final class ViewNode: MustacheParent {
  private let children: [String: Any]

  /// What a template sees of a value: nothing for an empty optional, a node for a structure, a list
  /// of the same for a list, the value itself for the rest.
  static func seen(_ value: Any) -> Any? {
    if value is String || value is Bool || value is Int || value is any MustacheParent {
      return value
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { seen($0.value) }
    case .struct: return ViewNode(mirror)
    case .collection: return mirror.children.compactMap { seen($0.value) }
    default: return value
    }
  }

  private init(_ mirror: Mirror) {
    var children: [String: Any] = [:]
    for child in mirror.children {
      if let name = child.label, let value = Self.seen(child.value) { children[name] = value }
    }
    self.children = children
  }

  func child(named name: String) -> Any? { children[name] }
}
