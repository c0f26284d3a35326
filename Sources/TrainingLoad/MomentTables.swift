import Biomechanics

/// Tables of moments that runs share, one for each body and load, made when first asked for.
///
/// A table costs more than the samples of an hour; kept from run to run it is paid for once.
public struct MomentTables: Sendable {
  var all: [MomentTable] = []
  private var places: [Moment: Int] = [:]

  /// More tables than a season has bodies and loads, and more nodes than a runner's speeds and
  /// slopes visit in a year; a node takes a quarter of a kilobyte. Both chosen.
  private static let most = (tables: 32, nodes: 60_000)

  /// No table yet.
  public init() {}

  /// Begins anew when so many more tables might be too many, or nodes have grown too many.
  mutating func makeRoom(for count: Int) {
    let nodes = all.reduce(0) { $0 + $1.nodeCount }
    if all.count + count > Self.most.tables || nodes > Self.most.nodes { self = MomentTables() }
  }

  /// Where the table of a moment stands; nil for a body or a load beyond the limits.
  mutating func place(of moment: Moment) -> Int? {
    if let known = places[moment] { return known }
    guard let table = try? MomentTable(moment) else { return nil }
    all.append(table)
    places[moment] = all.count - 1
    return all.count - 1
  }
}
