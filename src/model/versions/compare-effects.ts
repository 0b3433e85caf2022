import type { Effect } from '../schema/effect'
import type { EffectChange } from '../schema/versions'
import { isSame } from './compare-fields'

/** What makes two effects of one event the same effect, from the closest likeness to the loosest. */
const LIKENESSES: readonly ((effect: Effect) => string)[] = [
  ({ link, voice, onset }) => `${link} ${voice} ${onset}`,
  ({ link, voice }) => `${link} ${voice}`,
]

interface Pairing {
  readonly pairs: readonly (readonly [Effect, Effect])[]
  readonly before: readonly Effect[]
  readonly after: readonly Effect[]
}

/** Pairs effects that are alike, in the order in which they stand. */
function pairAlike({ pairs, before, after }: Pairing, key: (effect: Effect) => string): Pairing {
  const rest = [...after]
  const unpaired: Effect[] = []
  const found = [...pairs]
  for (const effect of before) {
    const at = rest.findIndex((other) => key(other) === key(effect))
    const [other] = at < 0 ? [] : rest.splice(at, 1)
    if (other) found.push([effect, other])
    else unpaired.push(effect)
  }
  return { pairs: found, before: unpaired, after: rest }
}

/**
 * The effects of one event or lever that differ: those removed, those changed, those added.
 * Swapping the sides swaps `added` with `removed` and each `before` with its `after`.
 */
export function compareEffects(
  before: readonly Effect[],
  after: readonly Effect[],
): EffectChange[] {
  const own = (list: readonly Effect[], other: readonly Effect[]) =>
    list.filter((effect) => !other.some((each) => isSame(effect, each)))
  const { pairs, ...rest } = LIKENESSES.reduce(pairAlike, {
    pairs: [],
    before: own(before, after),
    after: own(after, before),
  })
  return [
    ...rest.before.map(
      (effect): EffectChange => ({
        link: effect.link,
        turn: 'removed',
        before: effect,
        after: null,
      }),
    ),
    ...pairs.map(
      ([was, is]): EffectChange => ({
        link: is.link,
        turn: 'changed',
        before: was,
        after: is,
      }),
    ),
    ...rest.after.map(
      (effect): EffectChange => ({
        link: effect.link,
        turn: 'added',
        before: null,
        after: effect,
      }),
    ),
  ]
}
