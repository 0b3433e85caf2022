import { describe, expect, it } from 'vitest'
import { announcement } from '../src/app/announcement'
import { indexChain } from '../src/model/chain-index'
import type { By } from '../src/model/choices'
import { levelRows } from '../src/model/history'
import { effectWords } from '../src/previews/effect-words'
import { createSceneBuilder } from '../src/scene/build-scene'
import { eventChanges } from '../src/scene/event-changes'
import { DEFAULT_VIEW } from '../src/store/view-state'
import { readChain } from './support/real-chain'

const index = indexChain(await readChain())
const build = createSceneBuilder(index)

const VOICES: readonly By[] = ['all', 'article', 'official']
const SCOPES = ['country', 'regional'] as const
const views = VOICES.flatMap((by) => SCOPES.map((scope) => ({ by, scope })))

describe.each(views)('with voices $by, in the scope $scope', ({ by, scope }) => {
  const scene = build({ ...DEFAULT_VIEW, by, scope })
  const stated = index.timeline.flatMap(({ event }) =>
    eventChanges(scene, event)
      .filter(({ part }) => part === 'moves')
      .map(({ link, onset, before, after }) => [event.id, link.id, onset, before, after].join(' ')),
  )

  it('every change of level that is stated is one of the fold, and none is left out', () => {
    const folded = scene.lanes.flatMap(({ history }) =>
      levelRows(history).flatMap(({ link, from, level, cause }, i, rows) => {
        const before = rows[i - 1]?.level
        return before === undefined ? [] : [[cause, link, from, before, level].join(' ')]
      }),
    )
    // A level also changes back on the day an effect ends; no event is said to have done that.
    const ends = new Set(
      [...index.effects.values()].flat().flatMap(({ until }) => (until === null ? [] : [until])),
    )
    const caused = folded.filter((row) => !ends.has(Number(row.split(' ')[2])))
    expect(stated.filter((row) => !folded.includes(row))).toEqual([])
    expect(caused.filter((row) => !stated.includes(row))).toEqual([])
  })

  it('no card names a change of level that the fold does not make', () => {
    const untrue = index.timeline.flatMap(({ event, day }) => {
      const here = build({ ...scene.view, day, on: event.status === 'verified' ? [] : [event.id] })
      const isMoved = eventChanges(here, event).some(({ part }) => part === 'moves')
      const saysSo = /: (from .+ to|first described|first ranked|was .+; no source)/.test(
        effectWords(here, event),
      )
      return saysSo === isMoved ? [] : [event.id]
    })
    expect(untrue).toEqual([])
  })

  it('the spoken line of a day says of what begins later from when on', () => {
    const untrue = index.timeline.flatMap(({ event, day }) => {
      const here = build({ ...scene.view, day })
      if (here.latest?.event !== event) return []
      const said = eventChanges(here, event).slice(0, 2)
      const dated = announcement(here).match(/, as of \d{1,2} \w+ \d{4}: /g) ?? []
      return dated.length === said.filter(({ onset }) => onset > here.day).length ? [] : [event.id]
    })
    expect(untrue).toEqual([])
  })
})
