import type { Scene, SceneLane } from '@/scene/scene'

/** As many as a low dock has room for. */
const LEAST_LANES = 3

/** As many as a phone has room for. */
const MOST_FLOWS = 2

/** The first flows among them: what the measures close in on. */
export function mainFlows(scene: Scene): readonly SceneLane[] {
  const { commodities } = scene.index
  return mainLanes(scene)
    .filter(({ link }) => commodities.get(link.commodity)?.nature === 'flow')
    .slice(0, MOST_FLOWS)
}

/**
 * The lanes that carry the argument, as the chain names them; where the scope has fewer of them, the
 * first others beside them. What is selected has its lane too.
 */
export function mainLanes({ index, lanes, selection }: Scene): readonly SceneLane[] {
  const named = (index.chain.mainLinks ?? []).flatMap(
    (id) => lanes.find(({ link }) => link.id === id) ?? [],
  )
  const others = lanes.filter((lane) => !named.includes(lane))
  const main = [...named, ...others.slice(0, Math.max(LEAST_LANES - named.length, 0))]
  const selected =
    selection?.kind === 'link' ? lanes.find(({ link }) => link.id === selection.id) : undefined
  return !selected || main.includes(selected) ? main : [...main, selected]
}
