import { describe, expect, it } from 'vitest'
import { landWith, standsOnLand } from '@/drawing/land'
import { indexChain } from '@/model/chain-index'
import { parseDate } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'
import { layOutPicture } from './layout-score/pictures'

const { contents } = await loadContent(DATA_FOLDER)

/** Across the span of both chains, with those on which names of countries once stood in the sea. */
const DAYS = [
  '2014-06-01',
  '2016-09-03',
  '2018-02-06',
  '2019-05-01',
  '2019-11-07',
  '2021-08-24',
  '2022-10-13',
  '2024-06-18',
  '2025-03-04',
  '2026-05-22',
]

function countriesOn(chainId: string, screen: string) {
  const chain = contents.find((content) => content.chain.id === chainId)?.chain
  if (!chain) throw new Error(`no chain ${chainId}`)
  const build = createSceneBuilder(indexChain(chain))
  return DAYS.flatMap((date) => {
    const scene = build({ ...DEFAULT_VIEW, day: parseDate(date)?.day ?? null })
    const { specs, names, network, frame } = layOutPicture(scene, screen)
    const landOf = landWith(network, frame.project)
    return specs.flatMap((spec) => {
      const at = names.get(spec.key)
      if (spec.target.kind !== 'place' || spec.rank !== 'major') return []
      return [{ date, spec, at, lands: landOf(spec) }]
    })
  })
}

describe('names of countries', () => {
  it.each(['1440×900', '1920×1080'])('stay where they are at %s', (screen) => {
    const places = new Map<string, Set<string>>()
    for (const { spec, at } of countriesOn('fentanyl', screen)) {
      if (!at) continue
      const place = `${at.form} at ${at.box.x.toFixed(0)}, ${at.box.y.toFixed(0)}`
      places.set(spec.key, (places.get(spec.key) ?? new Set()).add(place))
    }
    expect(places.size).toBeGreaterThan(2)
    for (const [key, there] of places) expect([...there], key).toHaveLength(1)
  })

  it.each(['fentanyl', 'rare-earths'])(
    'of %s stand on their own land on a telephone, or lead there',
    (chainId) => {
      const astray = countriesOn(chainId, '390×844').filter(({ at, lands }) => {
        if (!at || at.hasLeader || !lands?.own) return false
        return !standsOnLand(at.box, lands.own)
      })
      expect(astray.map(({ date, spec }) => `${spec.name} on ${date}`)).toEqual([])
    },
    60_000,
  )

  it('of those that the essay is about are all set on a telephone', () => {
    const leading = countriesOn('fentanyl', '390×844').filter(({ spec }) => !spec.isBeyond)
    const missing = leading.filter(({ at }) => !at)
    expect(missing.map(({ date, spec }) => `${spec.name} on ${date}`)).toEqual([])
  })
})
