import { toDay } from '@/model/day'
import type { ChangeLog, LevelChange, RecordChange } from '@/model/schema/versions'
import type { Named } from '@/model/versions/renames'
import { seriesInView } from '../outcomes/named-series'
import type { Scene } from '../scene'

const has = (records: readonly Named[], id: string) =>
  records.some((record) => record.id === id || record.aliases?.includes(id))

const eventsOf = ({ inForce }: Scene) => inForce.map(({ event }) => event)
const linksOf = ({ links }: Scene) => links.map(({ link }) => link)

/** Whether a record that changed is in force, on screen, switched or selected. */
function isInView(scene: Scene, { kind, id }: RecordChange): boolean {
  const { view, selection, places, groups } = scene
  if (selection?.kind === kind && selection.id === id) return true
  if (kind === 'event') return has(eventsOf(scene), id) || view.off.includes(id)
  if (kind === 'lever') return view.on.includes(id)
  if (kind === 'link') return has(linksOf(scene), id)
  if (kind === 'place') return has(places, id)
  if (kind === 'group') {
    return has(
      groups.map(({ group }) => group),
      id,
    )
  }
  if (kind === 'series') return seriesInView(scene).includes(id)
  return kind === 'claim' && view.surface === 'claims'
}

function isLevelInView(scene: Scene, { link, from, to }: LevelChange): boolean {
  const isDay = toDay(from) <= scene.day && (to === null || scene.day < toDay(to))
  return isDay && has(linksOf(scene), link)
}

/**
 * A change log in two: what touches a view, and the rest.
 * @param scenes of the view, one from each version
 */
export function splitByView(
  { from, to, records, levels }: ChangeLog,
  scenes: readonly Scene[],
): Record<'inView' | 'elsewhere', ChangeLog> {
  const touches = (record: RecordChange) => scenes.some((scene) => isInView(scene, record))
  const touchesLevel = (level: LevelChange) => scenes.some((scene) => isLevelInView(scene, level))
  return {
    inView: { from, to, records: records.filter(touches), levels: levels.filter(touchesLevel) },
    elsewhere: {
      from,
      to,
      records: records.filter((record) => !touches(record)),
      levels: levels.filter((level) => !touchesLevel(level)),
    },
  }
}
