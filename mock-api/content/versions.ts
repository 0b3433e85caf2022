import type { Snapshot } from '../../src/model/schema/versions'
import type { Content } from './content'

/** Every version there is an answer for, oldest first: those released, and the one at hand. */
export function versionsOf({ chain, sources, series, released }: Content): readonly Snapshot[] {
  const isReleased = released.some((each) => each.chain.version === chain.version)
  return isReleased ? released : [...released, { chain, sources, series }]
}

/** Whether a version can't change any more. The one at hand may, until it is released. */
export function isFinal({ released }: Content, { chain }: Snapshot): boolean {
  return released.some((each) => each.chain.version === chain.version)
}
