type Version = readonly [major: number, minor: number, patch: number]

/** "20.19" is 20.19.0. */
function versionOf(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number)
  return [major, minor, patch]
}

const order = (a: Version, b: Version) =>
  a.map((part, i) => part - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0

/** One condition: `>=20`, `^20.19.0`, or `20`, which any of its minor versions meets. */
function meets(version: Version, condition: string): boolean {
  const [, sign, text = ''] = /^(>=|\^)?\s*(\d+(?:\.\d+)*)$/.exec(condition) ?? []
  if (text === '')
    throw new Error(`Expected a range such as ">=20" or "^20.19", got "${condition}".`)
  const from = versionOf(text)
  const isSameMajor = version[0] === from[0]
  return order(version, from) >= 0 && (sign === '>=' || isSameMajor)
}

/**
 * Whether a version of Node is in a range, as packages write theirs: conditions joined by `||`.
 * @throws Error on a form that none of ours has had
 */
export function isInNodeRange(version: string, range: string): boolean {
  return range.split('||').some((condition) => meets(versionOf(version), condition.trim()))
}
