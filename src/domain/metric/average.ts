/**
 * Arithmetic mean. Summed with compensation and then corrected by the mean of what is left over, because the SPC
 * rules ask whether a point lies exactly on the mean, and plain addition would answer by accident.
 * Gives `NaN` for an empty list.
 */
export function average(values: readonly number[]): number {
  const rough = sum(values) / values.length
  return rough + sum(values.map((value) => value - rough)) / values.length
}

/** Neumaier's compensated sum. */
function sum(values: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
