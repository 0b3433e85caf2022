import { contrast, washedOut } from '../../../src/model/contrast'
import { GROUNDS, type Ground, type GroundId } from '../../../src/model/grounds'
import type { ChainRecords } from '../chain-records'
import { problemAt } from '../parsed-file'
import type { Problem } from '../problem'

type Role = 'line' | 'ink'
type See = (hex: string) => string

interface Rule {
  readonly role: Role
  readonly least: number
  readonly on: readonly (keyof Ground & ('page' | 'panel' | 'sea' | 'land' | 'chainLand'))[]
  readonly see: See
  readonly how: string
}

const asItIs: See = (hex) => hex
const LINE = { role: 'line', least: 3, on: ['sea', 'land', 'chainLand', 'panel'] } as const
const EVERYWHERE = ['page', 'panel', 'sea', 'land', 'chainLand'] as const

/** Lines are told from what they lie on, words are read on panels and over the sea. */
const ON_SCREEN: readonly Rule[] = [
  { ...LINE, see: asItIs, how: '' },
  { role: 'ink', least: 4.5, on: ['panel'], see: asItIs, how: '' },
  { role: 'ink', least: 4, on: ['sea'], see: asItIs, how: '' },
]

/** In a hall the same holds with black lifted to a fifth, and on every ground. */
const IN_HALL: readonly Rule[] = [
  { see: asItIs, how: '' },
  { see: washedOut, how: ' as a projector shows it' },
].flatMap((sight): Rule[] => [
  { role: 'line', least: 3, on: EVERYWHERE, ...sight },
  { role: 'ink', least: 4.5, on: EVERYWHERE, ...sight },
])

const RULES: Record<GroundId, readonly Rule[]> = {
  dark: ON_SCREEN,
  light: ON_SCREEN,
  darkHall: IN_HALL,
  lightHall: IN_HALL,
}

const GROUND_IDS: readonly GroundId[] = ['dark', 'light', 'darkHall', 'lightHall']

/** Every colour of a commodity can be seen where it is used. */
export function checkColours({ head }: ChainRecords): Problem[] {
  if (!head) return []
  return head.record.commodities.flatMap(({ colours }, i) =>
    GROUND_IDS.flatMap((id) =>
      RULES[id].flatMap(({ role, least, on, see, how }) => {
        const colour = colours[id][role]
        const weak = on
          .map((ground) => ({ ground, value: contrast(see(colour), see(GROUNDS[id][ground])) }))
          .filter(({ value }) => value < least)
          .sort((a, b) => a.value - b.value)[0]
        if (!weak) return []
        const message = `expected a contrast of ${least} to 1 with ${weak.ground}${how}, got ${weak.value.toFixed(2)} with ${colour}`
        return [problemAt(head, ['commodities', i, 'colours', id, role], message)]
      }),
    ),
  )
}
