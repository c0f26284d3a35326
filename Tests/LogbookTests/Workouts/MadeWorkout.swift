import Biomechanics
import Logbook
import Quantities

/// Makes sessions of every kind of part, the same for the same seed.
struct MadeWorkout {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func workout() -> Workout { Workout(parts(1 + random.integer(below: 5), depth: 0)) }

  private mutating func parts(_ count: Int, depth: Int) -> [Workout.Part] {
    (0..<count).map { _ in part(depth: depth) }
  }

  private mutating func part(depth: Int) -> Workout.Part {
    switch random.integer(below: depth < Workout.Limits.depth ? 9 : 7) {
    case 0: .exercise(sets())
    case 1: .putOn(piece())
    case 2: .takeOff(pick(LoadKind.all))
    case 7, 8:
      .repeats(1 + random.integer(below: 9), parts(1 + random.integer(below: 3), depth: depth + 1))
    default: .step(step())
    }
  }

  private mutating func step() -> WorkoutStep {
    WorkoutStep(
      end(), maybe(WorkoutStep.Manner.allCases), role: pick(WorkoutStep.Role.allCases),
      ground: maybe(WorkoutStep.Ground.allCases),
      gradePercent: random.chance(0.3)
        ? TypedNumber(thousandths: random.integer(below: 90_001) - 45_000) : nil,
      target: random.chance(0.5) ? target() : nil,
      note: maybe(["tall, quick; not forced", "Løype (øst) @6%", "x"]))
  }

  private mutating func end() -> WorkoutStep.End {
    switch random.integer(below: 3) {
    case 0: .time(seconds: 1 + random.integer(below: 20_000))
    case 1:
      .distance(
        TypedLength(
          TypedNumber(thousandths: 1000 + random.integer(below: 200_000)),
          pick(TypedLength.Unit.allCases)))
    default: .open
    }
  }

  private mutating func target() -> WorkoutStep.Target {
    switch random.integer(below: 5) {
    case 0: .pace(pace())
    case 1: .gradeAdjustedPace(pace())
    case 2: .heartRateZone(range(1, 5))
    case 3: .heartRate(range(30, 250))
    default:
      .effort(
        {
          let efforts = range(0, 10_000)
          return TypedNumber(
            thousandths: efforts.lowerBound)...TypedNumber(
              thousandths: efforts.upperBound)
        }())
    }
  }

  private mutating func pace() -> TypedPace {
    TypedPace(range(90, 2400), per: random.chance(0.5) ? .kilometers : .miles)
  }

  private mutating func sets() -> ExerciseSets {
    ExerciseSets(
      pick(Exercise.allCases), sets: 1 + random.integer(below: 30),
      of: random.chance(0.7)
        ? .repetitions(1 + random.integer(below: 200)) : .seconds(1 + random.integer(below: 1800)),
      mass: random.chance(0.5)
        ? TypedAmount(
          TypedNumber(thousandths: 1 + random.integer(below: 400_000)),
          pick([.kilograms, .grams, .pounds, .percent])) : nil,
      inReserve: random.chance(0.5) ? range(0, 20) : nil,
      restSeconds: random.chance(0.5) ? 1 + random.integer(below: 600) : nil)
  }

  private mutating func piece() -> WornPiece {
    let kind = pick(LoadKind.all)
    let units = TypedAmount.Unit.allCases.filter { WornPiece.allows($0, for: kind) }
    guard !units.isEmpty else { return WornPiece(kind) }
    let number = TypedNumber(thousandths: 1 + random.integer(below: 400_000))
    return WornPiece(kind, TypedAmount(number, pick(units)))
  }

  private mutating func range(_ low: Int, _ high: Int) -> ClosedRange<Int> {
    let ends = [
      low + random.integer(below: high - low + 1), low + random.integer(below: high - low),
    ]
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[random.integer(below: values.count)]
  }

  private mutating func maybe<Value>(_ values: [Value]) -> Value? {
    random.chance(0.4) ? pick(values) : nil
  }
}
