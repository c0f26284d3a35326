/// Sine and cosine of an angle within a turn, −π to π, together.
///
/// The library's two calls are the greater part of a moment's time. Here both series are summed at
/// a quarter of the angle, where eight terms reach the last digit of a `Double`, and the angle is
/// doubled twice; what is lost is a few units in the last place.
@inline(__always)
func sineAndCosine(_ angle: Double) -> (sine: Double, cosine: Double) {
  let x = angle / 4
  let q = x * x
  var s = 1 - q * (1 / 210)
  s = 1 - q * (1 / 156) * s
  s = 1 - q * (1 / 110) * s
  s = 1 - q * (1 / 72) * s
  s = 1 - q * (1 / 42) * s
  s = 1 - q * (1 / 20) * s
  s = x * (1 - q * (1 / 6) * s)
  var c = 1 - q * (1 / 240)
  c = 1 - q * (1 / 182) * c
  c = 1 - q * (1 / 132) * c
  c = 1 - q * (1 / 90) * c
  c = 1 - q * (1 / 56) * c
  c = 1 - q * (1 / 30) * c
  c = 1 - q * (1 / 12) * c
  c = 1 - q * (1 / 2) * c
  let halfSine = 2 * s * c
  let halfCosine = 1 - 2 * s * s
  return (2 * halfSine * halfCosine, 1 - 2 * halfSine * halfSine)
}
