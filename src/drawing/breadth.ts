import { linkWidthPx } from '@/look/scales'
import type { ChainIndex } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import { isRanked } from '@/model/level'
import type { Level } from '@/model/schema/effect'
import type { Link, Scope } from '@/model/schema/network'
import type { Breadth } from './end-offset'
import { LINE_PX, TAPER_SHARE } from './line-shape'

const LEVEL_MOST = 4

function mostOf(levels: readonly Level[]): Level {
  const ranks = levels.filter(isRanked)
  return ranks.length > 0 ? (Math.max(...ranks) as Level) : 'not-rated'
}

/** The highest level that any source ever gives a link, with every event on. */
export function highestLevel(index: ChainIndex, link: Link): Level {
  const changes = (index.effects.get(link.id) ?? []).map(({ effect }) => effect.change)
  const set = changes.flatMap((change) => ('to' in change ? change.to : []))
  const most = mostOf([...link.opening.map(({ level }) => level), ...set])
  const steps = changes.reduce(
    (sum, change) => ('by' in change ? sum + Math.max(change.by, 0) : sum),
    0,
  )
  return isRanked(most) ? (Math.min(most + steps, LEVEL_MOST) as Level) : most
}

/** Whether a link stays in the background of a scope. */
export function isThinIn(index: ChainIndex, link: Link, scope: Scope): boolean {
  return scope === 'country' && !isLeading(index.chain, link)
}

/** How much room a link wants at its ends, however strong it ever is. */
export function breadthOf(index: ChainIndex, id: string, scope: Scope): Breadth {
  const link = index.links.get(id)
  const isThin = !link || isThinIn(index, link, scope)
  const widthPx = link
    ? linkWidthPx(index, link.commodity, isThin ? 0 : highestLevel(index, link))
    : 0
  return {
    tailPx: link?.directed ? widthPx * TAPER_SHARE : widthPx,
    tipPx: link?.directed ? LINE_PX.headWidthBase + LINE_PX.headWidthShare * widthPx : widthPx,
  }
}
