import Biomechanics
import Evidence
import Foundation
import Quantities

let arguments = CommandLine.arguments
guard arguments.count >= 2, let text = try? String(contentsOfFile: arguments[1], encoding: .utf8)
else {
  FileHandle.standardError.write(
    Data("calibrate CASES.csv [FOLDER for plots]\n".utf8))
  exit(2)
}

let all = rows(of: text).compactMap(Case.init)
let scored = all.filter { $0.weight > 0 }

func percent(_ share: Double) -> String { String(format: "%+.1f", 100 * share) }

print("| driver | coefficients | error of the fit | a study left out | worst |")
print("|---|---|---|---|---|")
for driver in Driver.all {
  let coefficients = driver.fitted(scored)
  let fit = Residuals(scored, driver.parameters(coefficients))
  let out = Residuals(leavingEachStudyOut: scored, driver)
  let numbers = coefficients.map { String(format: "%.2f", $0) }.joined(separator: ", ")
  print(
    "| \(driver.name) | \(numbers) | \(percent(fit.weightedRoot)) % | "
      + "\(percent(out.weightedRoot)) % | \(percent(fit.worst)) % |")
}

let standard = Residuals(scored, .standard)
print("\nStandard parameters: root mean square of the relative error", terminator: " ")
print("\(percent(standard.root)) %, every study equally \(percent(standard.weightedRoot)) %,")
print("worst \(percent(standard.worst)) %\n")
print("| case | study | where | kg | measured % | model % | error |")
print("|---|---|---|---|---|---|---|")
for item in all {
  let model = item.predicted(.standard)
  let role = item.weight == 0 ? " (not fitted)" : ""
  print(
    "| \(item.id)\(role) | \(item.study) | \(item.location) | \(item.load.mass.kilograms) | "
      + String(format: "%.2f | %.2f | ", item.percent, model)
      + percent(model / item.percent - 1) + " % |")
}

print("\n| case | what | measured | model | |")
print("|---|---|---|---|---|")
for check in try Check.all() {
  print(
    "| \(check.id) | \(check.what) | "
      + String(format: "%.3g | %.3g | ", check.measured, check.model) + "\(check.unit) |")
}

print("\n| parameter | what | value | 80 % band | unit | source | status |")
print("|---|---|---|---|---|---|---|")
for entry in Parameters.catalogue {
  let value = entry.estimate
  print(
    "| \(entry.key) | \(entry.meaning) | "
      + String(format: "%g | %g to %g | ", value.value, value.low, value.high)
      + "\(entry.unit) | \(entry.source.key) | \(entry.status.rawValue) |")
}

if arguments.count > 2 {
  let folder = URL(fileURLWithPath: arguments[2])
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (name, picture) in [
    ("limb-cases.svg", Plot.agreement(all)), ("cost-by-place.svg", Plot.places()),
    ("error-by-case.svg", Plot.errors(all)),
  ] {
    try picture.write(
      to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }
}
