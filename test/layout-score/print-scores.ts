import { scoreMap, totalOf } from '@/drawing/score/score-map'
import { indexChain } from '@/model/chain-index'
import { type Day, formatIsoDay } from '@/model/day'
import type { Scope } from '@/model/schema/network'
import { createSceneBuilder } from '@/scene/build-scene'
import type { Scene } from '@/scene/scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { readChain } from '../support/real-chain'
import { drawnMaps } from './judge-figure'
import { isCard, layOutPicture, PICTURES } from './pictures'
import { type Judged, printTables } from './score-tables'

const SCOPES: readonly Scope[] = ['country', 'regional']
/** Every so many event days, where not all are asked for. */
const SAMPLED = 6

const isWhole = process.argv.includes('--all')
const index = indexChain(await readChain())
const build = createSceneBuilder(index)

/** Cards are made of an event. */
function aboutLatest(scene: Scene): Scene {
  const { latest, view } = scene
  const selection = latest && ({ kind: 'event', id: latest.event.id } as const)
  return selection ? build({ ...view, selection }) : scene
}

function eventDays(): Day[] {
  const days = [...new Set(index.timeline.map(({ day }) => day))].filter(
    (day) => day >= index.spanFrom && day < index.spanTo,
  )
  return isWhole ? days : days.filter((_, i) => i % SAMPLED === 0)
}

const judged: Judged[] = []
for (const day of eventDays()) {
  for (const scope of SCOPES) {
    const view = { ...DEFAULT_VIEW, day, scope }
    const rest = build(view)
    for (const picture of PICTURES) {
      const scene = isCard(picture) ? aboutLatest(rest) : rest
      const maps = drawnMaps(scene, layOutPicture(scene, picture))
      const faults = maps.flatMap(scoreMap).sort((a, b) => b.weight - a.weight)
      judged.push({ day: formatIsoDay(day), scope, picture, faults, total: totalOf(faults) })
    }
  }
}
printTables(judged, { isWhole, pictures: PICTURES, scopes: SCOPES })
