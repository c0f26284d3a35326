import Testing

@testable import Workflow

@Suite("How far work has come")
struct ProgressTests {
  private func state(_ found: Int, _ done: Int) -> ImportProgress {
    ImportProgress(found: found, done: done, imported: done)
  }

  @Test("Files that follow at once count as one import, later ones begin anew")
  func bursts() {
    let board = ProgressBoard()
    for second in [0.0, 1, 2] {
      let ticket = board.begin(.importing, atSeconds: second)
      board.tell(state(1, 1), of: ticket)
      board.end(ticket, atSeconds: second + 0.5)
    }
    #expect(board.now.importing.found == 3)
    #expect(board.now.importing.done == 3)
    #expect(!board.now.isRunning)
    _ = board.begin(.importing, atSeconds: 60)
    #expect(board.now.importing.found == 0)
    #expect(board.now.importing.isRunning)
    #expect(!board.now.recomputing.isRunning)
  }

  @Test("Pieces that go on side by side are added, and one that fails ends")
  func sums() {
    let board = ProgressBoard()
    let first = board.begin(.importing, atSeconds: 0)
    let second = board.begin(.importing, atSeconds: 0)
    board.tell(state(1, 0), of: first)
    #expect(!board.now.importing.isWhole)
    board.tell(state(40, 24), of: second)
    #expect(board.now.importing.isWhole)
    #expect(board.now.importing.found == 41)
    #expect(board.now.importing.done == 24)
    board.end(first, atSeconds: 1)
    #expect(board.now.importing.isRunning)
    #expect(board.now.importing.found == 41)
    board.end(second, atSeconds: 2)
    #expect(!board.now.isRunning)
  }

  @Test("Only the last lines are kept, the last one first")
  func lines() {
    let board = ProgressBoard()
    _ = board.begin(.importing, atSeconds: 0)
    for number in 1...20 {
      board.tell(
        ImportLine(file: "\(number)", result: .imported, run: nil, reason: nil, samples: 0))
    }
    #expect(board.now.lines.count == ProgressBoard.mostLines)
    #expect(board.now.lines.first?.file == "20")
  }

  @Test("A listener gets the present state at once, and the newest where several have come")
  func listens() async throws {
    let board = ProgressBoard()
    let listener = try #require(board.listen())
    let ticket = board.begin(.recomputing, atSeconds: 0)
    board.tell(state(9, 3), of: ticket)
    board.tell(state(9, 8), of: ticket)
    var states = listener.states.makeAsyncIterator()
    #expect(await states.next()?.recomputing.done == 8)
    listener.end()
    #expect(await states.next() == nil)
    #expect(board.listenerCount == 0)
  }
}
