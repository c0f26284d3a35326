/// Many ways laid over each other on a grid: lines from cell to cell, each with how many of the
/// ways lead along it.
public struct TrackDensity: Sendable {
  /// The lines, the least used first, in meters east and north of the origin.
  public let lines: [Line]
  /// How wide a cell is.
  public let cellMeters: Double

  /// A line along which about as many ways lead.
  public struct Line: Sendable, Hashable {
    /// How often it was gone: 1 once, 2 twice or three times, each level twice the one below.
    public var level: Int
    /// Its corners: where the ways lay in each cell on average.
    public var places: [SIMD2<Double>]
  }

  /// How many levels there are: the highest is gone sixteen times or more.
  public static let levels = 5

  /// Lays ways over each other.
  ///
  /// - Parameters:
  ///   - ways: each way as pieces, in degrees north and east.
  ///   - origin: where the plane touches the globe.
  ///   - cellMeters: how wide the cells of the grid are at least.
  ///   - limit: how many lines from cell to cell there may be; with more the cells grow.
  public init(
    _ ways: [[[SIMD2<Double>]]], around origin: SIMD2<Double>, cellMeters: Double, limit: Int
  ) {
    let planes = ways.map { pieces in pieces.map { flattened($0, around: origin) } }
    var grid = CellGrid(cellMeters: max(cellMeters, 1))
    grid.lay(planes)
    while grid.edges.count > limit, grid.cellMeters < 1e6 {
      grid = CellGrid(cellMeters: grid.cellMeters * 1.5)
      grid.lay(planes)
    }
    self.cellMeters = grid.cellMeters
    lines = (1...Self.levels).flatMap { level in
      grid.chains(of: level).map { cells in
        Line(level: level, places: cells.map(grid.middle))
      }
    }
  }

  /// The level of a line that so many ways lead along.
  static func level(_ count: Int) -> Int {
    var (level, bound) = (1, 2)
    while level < levels, count >= bound { (level, bound) = (level + 1, bound * 2) }
    return level
  }
}

/// A cell of the grid, columns east and rows north.
private struct Cell: Hashable, Comparable {
  var east: Int32
  var north: Int32

  func touches(_ other: Cell) -> Bool {
    abs(east - other.east) <= 1 && abs(north - other.north) <= 1
  }

  static func < (a: Cell, b: Cell) -> Bool { (a.north, a.east) < (b.north, b.east) }
}

/// Two cells side by side, in either order the same.
private struct CellEdge: Hashable {
  var low: Cell
  var high: Cell

  init(_ a: Cell, _ b: Cell) { (low, high) = a < b ? (a, b) : (b, a) }
}

/// The grid with what leads through it.
private struct CellGrid {
  let cellMeters: Double
  private(set) var edges: [CellEdge: Int] = [:]
  private var sums: [Cell: (place: SIMD2<Double>, count: Double)] = [:]

  init(cellMeters: Double) { self.cellMeters = cellMeters }

  mutating func lay(_ ways: [[[SIMD2<Double>]]]) {
    for way in ways {
      var gone: Set<CellEdge> = []
      for piece in way {
        let cells = cells(along: piece)
        for (a, b) in zip(cells, cells.dropFirst()) { gone.insert(CellEdge(a, b)) }
      }
      for edge in gone { edges[edge, default: 0] += 1 }
    }
  }

  /// Where the ways lay in a cell on average.
  func middle(_ cell: Cell) -> SIMD2<Double> {
    guard let sum = sums[cell] else {
      return (SIMD2(Double(cell.east), Double(cell.north)) + 0.5) * cellMeters
    }
    return sum.place / sum.count
  }

  /// The cells that a path leads through, corners cut.
  private mutating func cells(along path: [SIMD2<Double>]) -> [Cell] {
    var cells: [Cell] = []
    for (a, b) in zip(path, path.dropFirst()) {
      let way = b - a
      let length = (way * way).sum().squareRoot()
      guard length.isFinite, length < 1e6 else { continue }
      let steps = max(1, Int((2 * length / cellMeters).rounded(.up)))
      for step in 0...steps { enter(a + way * (Double(step) / Double(steps)), &cells) }
    }
    return cells
  }

  private mutating func enter(_ place: SIMD2<Double>, _ cells: inout [Cell]) {
    let spot = place / cellMeters
    let cell = Cell(
      east: Int32(spot.x.rounded(.down)), north: Int32(spot.y.rounded(.down)))
    let known = sums[cell] ?? (.zero, 0)
    sums[cell] = (known.place + place, known.count + 1)
    guard cells.last != cell else { return }
    // Past a corner: the cell before the last touches this one, so the last is a detour.
    if cells.count > 1, cells[cells.count - 2].touches(cell), cells[cells.count - 2] != cell {
      cells.removeLast()
    }
    cells.append(cell)
  }

  /// The edges of a level as few long lines, the same for the same grid.
  func chains(of level: Int) -> [[Cell]] {
    var open: [Cell: [Cell]] = [:]
    for (edge, count) in edges where TrackDensity.level(count) == level {
      open[edge.low, default: []].append(edge.high)
      open[edge.high, default: []].append(edge.low)
    }
    for cell in open.keys { open[cell]?.sort(by: >) }
    // Ends and crossings first, then rings.
    let starts = open.keys.sorted().filter { open[$0]?.count != 2 } + open.keys.sorted()
    var chains: [[Cell]] = []
    for start in starts {
      while let next = open[start]?.last {
        var chain = [start]
        var ahead: Cell? = next
        while let cell = ahead {
          let from = chain[chain.count - 1]
          open[from]?.removeAll { $0 == cell }
          open[cell]?.removeAll { $0 == from }
          chain.append(cell)
          ahead = open[cell]?.last
        }
        chains.append(chain)
      }
    }
    return chains
  }
}
