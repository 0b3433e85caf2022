/** Of a normal distribution, for 95 in a hundred. */
const Z = 1.96

/**
 * The share of changes that tests noticed, with where the share of all changes lies with 95 %
 * (Wilson's interval: it holds near 100 % too, where the usual one goes beyond it).
 */
export function scoreOf(noticed: number, tried: number): string {
  const share = noticed / tried
  const middle = share + Z ** 2 / (2 * tried)
  const half = Z * Math.sqrt((share * (1 - share)) / tried + Z ** 2 / (4 * tried ** 2))
  const percent = (one: number) => ((100 * one) / (1 + Z ** 2 / tried)).toFixed(1)
  const whole = (100 * share).toFixed(1)
  return `${noticed} of ${tried} noticed: ${whole} %, 95 % interval ${percent(middle - half)} to ${percent(middle + half)} %`
}
