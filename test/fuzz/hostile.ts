import fc from 'fast-check'

/** A list in a list in a list, deeper than any function calls itself. */
const DEEP = 20_000
const deep = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`

/** What is put where something else is expected, as JSON. */
const VALUES = [
  'null',
  'true',
  '-1e309',
  '9007199254740993',
  '""',
  '"<img src=x onerror=alert(1)>"',
  '"javascript:alert(1)"',
  '"\\u0000\\ud800"',
  `"${'x'.repeat(100_000)}"`,
  '[]',
  '{}',
  `[${'0,'.repeat(20_000)}0]`,
  '{"__proto__": {"isPolluted": true}, "constructor": {"prototype": {"isPolluted": true}}}',
  '{"toString": 1, "length": -1, "then": {}}',
  `{${Array.from({ length: 2_000 }, (_, i) => `"k${i}": 1`).join()}}`,
  deep,
] as const

const NAMES = ['__proto__', 'constructor', 'toString', '<b>', '', 'x'.repeat(50_000)] as const

interface Spot {
  readonly start: number
  readonly end: number
}

/** Where in JSON a value stands: texts, numbers and words, and the lists and records that hold them. */
function spotsIn(json: string): Spot[] {
  const spots: Spot[] = []
  const open: number[] = []
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s",:{}[\]]+/g)) {
    if (token === '{' || token === '[') open.push(index)
    else if (token === '}' || token === ']') {
      spots.push({ start: open.pop() ?? 0, end: index + 1 })
    } else if (json[index + token.length] !== ':') {
      spots.push({ start: index, end: index + token.length })
    }
  }
  return spots
}

const keyStarts = (json: string) => [...json.matchAll(/[{]/g)].map(({ index }) => index + 1)

/**
 * Texts that are nearly right: something hostile in place of one of their values, or a field more, or cut
 * off, or another sign somewhere.
 * @param json without spaces between its signs
 */
export function hostileTo(json: string): fc.Arbitrary<string> {
  const spots = spotsIn(json)
  const keys = keyStarts(json)
  const replaced = fc
    .tuple(fc.constantFrom(...spots), fc.constantFrom(...VALUES))
    .map(([{ start, end }, value]) => json.slice(0, start) + value + json.slice(end))
  const added = fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...NAMES), fc.constantFrom(...VALUES))
    .map(([at, name, value]) => `${json.slice(0, at)}"${name}":${value},${json.slice(at)}`)
  const cut = fc.nat(json.length).map((at) => json.slice(0, at))
  const slipped = fc
    .tuple(fc.nat(json.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    .map(([at, sign]) => json.slice(0, at) + sign + json.slice(at + 1))
  return fc.oneof(replaced, added, cut, slipped, fc.constantFrom(...VALUES))
}

/** What no text may leave behind. */
export function isPolluted(): boolean {
  return 'isPolluted' in {} || 'isPolluted' in [] || 'isPolluted' in Function.prototype
}
