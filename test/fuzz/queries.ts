import type { Chain } from '@/model/schema/chain'
import { viewParams } from '@/url/view-params'
import { pick } from '../support/random'

type Random = () => number

const NAMES = Object.values(viewParams).map(({ param }) => param)

/** What people and programs have put into addresses, and what they put there to break things. */
const NASTY = [
  '',
  '%',
  '%zz',
  '%00',
  '%ED%A0%80',
  '+',
  '\u202e',
  '日本語',
  '🗺️',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '0x10',
  '../../etc',
  "' OR 1=1--",
  '{{7*7}}',
  '9'.repeat(40),
  'x'.repeat(400),
  ',,,,',
  '////',
  ':',
] as const

const SIGNS = 'abcxyzABC0123456789-_,./:;=&?#%+ \'"<>{}[]|\\^`~!@$*()\u0000\ud800é漢'

/** Values that can be read, or look like it. */
function goodValues(chain: Chain): readonly string[] {
  const ids = [...chain.events, ...chain.levers, ...chain.links, ...chain.places, ...chain.groups]
  return [
    ...Object.values(viewParams).flatMap(({ values = [] }) => values),
    ...ids.map(({ id }) => id),
    ...chain.links.map(({ id }) => `link:${id}`),
    ...chain.events.map(({ id }) => `event:${id}`),
    ...chain.places.map(({ id }) => `place:${id}`),
    ...chain.groups.map(({ id }) => `group:${id}`),
    ...chain.series.map(({ id }) => id),
    ...['2019-05-01', '2022-08-05', '2013-01-01', '2026-12-30', '2040-01-01', '2019-02-29'],
    ...['3/30/-110', '2.5/31.25/-165', '3/25/-110/10/20', '24/90/180/180/85', 'none', 'actual'],
    ...['precursors,finished', 'W1,W2', '2026.11.24'],
  ]
}

/** A slip of the finger: a sign put in, taken out, doubled or swapped, or the rest cut off. */
function slip(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1))
  const [before, after] = [text.slice(0, at), text.slice(at)]
  switch (Math.floor(random() * 5)) {
    case 0:
      return before + pick([...SIGNS], random) + after
    case 1:
      return before + after.slice(1)
    case 2:
      return before + after.charAt(0) + after
    case 3:
      return before + after.charAt(1) + after.charAt(0) + after.slice(2)
    default:
      return before
  }
}

function noise(random: Random): string {
  return Array.from({ length: Math.floor(random() * 24) }, () => pick([...SIGNS], random)).join('')
}

/** Query strings without end: right ones, nearly right ones, and anything at all. */
export function createQueries(chain: Chain, random: Random): () => string {
  const good = goodValues(chain)
  const someName = () => {
    const roll = random()
    if (roll < 0.85) return pick(NAMES, random)
    return roll < 0.95 ? slip(pick(NAMES, random), random) : noise(random)
  }
  const someValue = (): string => {
    const roll = random()
    if (roll < 0.45) return pick(good, random)
    if (roll < 0.6) return slip(pick(good, random), random)
    if (roll < 0.7) return `${pick(good, random)},${pick(good, random)}`
    return roll < 0.85 ? pick(NASTY, random) : noise(random)
  }
  const part = () => {
    const [name, value] = [someName(), someValue()]
    // Escaped as a browser does it, or as it stands.
    return random() < 0.5 ? `${name}=${value}` : new URLSearchParams([[name, value]]).toString()
  }
  return () => {
    if (random() < 0.02) return noise(random)
    const parts = Array.from({ length: Math.floor(random() * 7) }, part)
    return `?${parts.join(random() < 0.97 ? '&' : '&&?')}`
  }
}
