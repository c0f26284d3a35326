import Biomechanics
import Testing

/// Every scored case of a mass on the legs: the source, what was measured in percent of gross power
/// or oxygen, and what the model gives.
enum LimbCase: CaseIterable {
  case coifmanFootMen, coifmanFootWomen, coifmanThighMen, coifmanThighWomen
  case fieldOnePercent, fieldThreePercent, franzShoe, martinFoot

  var measured: Double {
    switch self {
    case .coifmanFootMen: 11
    case .coifmanFootWomen: 16
    case .coifmanThighMen, .coifmanThighWomen: 4
    case .fieldOnePercent: 2.56
    case .fieldThreePercent: 7.68
    case .franzShoe: 1.0
    case .martinFoot: 7.2
    }
  }

  func modeled() throws -> Double {
    switch self {
    case .coifmanFootMen: try Trial.man(75, at: 3).percent(.foot, kilograms: 2)
    case .coifmanFootWomen: try Trial.woman(60, at: 3).percent(.foot, kilograms: 2)
    case .coifmanThighMen: try Trial.man(75, at: 3).percent(.thigh, kilograms: 2)
    case .coifmanThighWomen: try Trial.woman(60, at: 3).percent(.thigh, kilograms: 2)
    case .fieldOnePercent: try Trial.man(72.5, at: 3.3).percent(.shank, kilograms: 0.725)
    case .fieldThreePercent: try Trial.man(72.5, at: 3.3).percent(.shank, kilograms: 2.175)
    case .franzShoe: try Trial.man(70, at: 3.35).percent(.foot, kilograms: 0.2)
    case .martinFoot: try Trial.man(70, at: 3.35).percent(.foot, kilograms: 1)
    }
  }

  func error() throws -> Double { try modeled() / measured - 1 }
}

@Suite("All published limb loads together")
struct LimbLoadTests {
  @Test("The root mean square of the relative error is at most 20 %")
  func rootMeanSquare() throws {
    let squares = try LimbCase.allCases.map { try $0.error() * $0.error() }
    let root = (squares.reduce(0, +) / Double(squares.count)).squareRoot()
    #expect(root <= 0.20, "\(root)")
  }

  @Test("No case is off by more than 45 %", arguments: LimbCase.allCases)
  func worst(item: LimbCase) throws {
    let error = try item.error()
    #expect(abs(error) <= 0.45, "\(error)")
  }
}
