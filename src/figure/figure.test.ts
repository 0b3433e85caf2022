import { describe, expect, it } from 'vitest'
import { scopeNetwork } from '@/drawing/network'
import { toDay } from '@/model/day'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import {
  FIGURE_OPTIONS,
  FIGURE_PLACES,
  parseStrictly,
  sceneOf,
  textsOf,
} from '../../test/support/create-figure'
import { figureSvg } from './figure'
import { figureCamera } from './figure-layout'

const chain = createChain({
  places: FIGURE_PLACES,
  links: [
    createLink('mail', 4, { label: { en: 'By mail' } }),
    createLink('inputs', 2, { to: 'mx', commodity: 'precursors', label: { en: 'Inputs' } }),
    createLink('unknown', 'not-described', { from: 'mx' }),
  ],
  events: [
    createEvent('end', '2020-01-01', [
      createEffect(
        'mail',
        '2020-01-01',
        { to: 0 },
        { shiftsTo: { link: 'inputs', lag: { en: 'At once; partly.' } } },
      ),
      createEffect('inputs', '2020-01-01', { push: 'down' }),
    ]),
  ],
})
const before = { day: toDay('2019-01-01') }
const after = { day: toDay('2020-06-01') }

const hasFlow = (svg: string, id: string) => svg.includes(`data-link="${id}"`)
const hasMarks = (svg: string, id: string) => svg.includes(`data-pressure-markers="${id}"`)

describe('the figure of a scene', () => {
  it('is the same text for the same scene', () => {
    const once = figureSvg(sceneOf(chain, after), FIGURE_OPTIONS)
    expect(figureSvg(sceneOf(chain, after), FIGURE_OPTIONS)).toBe(once)
  })

  it('draws what is described, and no line for what is not', () => {
    const svg = figureSvg(sceneOf(chain, before), FIGURE_OPTIONS)
    expect(hasFlow(svg, 'mail')).toBe(true)
    expect(hasFlow(svg, 'inputs')).toBe(true)
    expect(hasFlow(svg, 'unknown')).toBe(false)
    expect(textsOf(svg)).toContain('By mail')
  })

  it('draws a flow that has ended as a dotted hairline', () => {
    const flow = (day: typeof before) => {
      const svg = figureSvg(sceneOf(chain, day), FIGURE_OPTIONS)
      return svg.slice(svg.indexOf('data-link="mail"'), svg.indexOf('data-pressure-markers'))
    }
    expect(flow(before)).not.toContain('stroke-dasharray')
    expect(flow(after)).toContain('stroke-dasharray')
  })

  it('pinches a line once something presses on it, and not before', () => {
    expect(hasMarks(figureSvg(sceneOf(chain, before), FIGURE_OPTIONS), 'inputs')).toBe(false)
    expect(hasMarks(figureSvg(sceneOf(chain, after), FIGURE_OPTIONS), 'inputs')).toBe(true)
  })

  it('points from a flow to the one that took over, with the lag where there is room', () => {
    const wide = figureSvg(sceneOf(chain, after), FIGURE_OPTIONS)
    expect(wide).toContain('data-shift="mail inputs"')
    expect(textsOf(wide)).toContain('At once')
    const small = { ...FIGURE_OPTIONS, size: { width: 600, height: 400 } }
    expect(textsOf(figureSvg(sceneOf(chain, after), small))).not.toContain('At once ')
  })

  it('shows what happened as a dashed outline in a what-if', () => {
    const actual = figureSvg(sceneOf(chain, after), FIGURE_OPTIONS)
    const whatIf = figureSvg(sceneOf(chain, { ...after, off: ['end'] }), FIGURE_OPTIONS)
    expect(actual).not.toContain('stroke-width="1.1"')
    expect(whatIf).toContain('stroke-width="1.1"')
  })

  it('has the size it was laid out in, times its scale', () => {
    const svg = figureSvg(sceneOf(chain, before), { ...FIGURE_OPTIONS, scale: 2 })
    expect(parseStrictly(svg)).toEqual({ width: 2400, height: 1400 })
  })

  it('shows in a larger room what a moved map showed in a smaller one', () => {
    const camera = { zoom: 2, lng: 0, lat: 30, bearing: 0, pitch: 0 }
    const scene = sceneOf(chain, before)
    const network = scopeNetwork(scene.index, 'country', 'flat')
    const zoomFrom = (cameraRoom: { width: number; height: number }) =>
      figureCamera(scene, network, { size: { width: 1200, height: 700 }, camera, cameraRoom }).zoom
    expect(zoomFrom({ width: 1200, height: 700 })).toBe(2)
    expect(zoomFrom({ width: 600, height: 350 })).toBe(3)
    expect(zoomFrom({ width: 300, height: 350 })).toBe(3)
    expect(zoomFrom({ width: 2400, height: 350 })).toBe(1)
  })

  it('sets names over a seam of their own, since programs for drawings know no order of painting', () => {
    const svg = figureSvg(sceneOf(chain, before), FIGURE_OPTIONS)
    expect(svg).not.toContain('paint-order')
    const [, name = ''] = svg.split('data-name="link:mail"')
    const [seam, letters = ''] = name.split(/(?<=<\/g>)(?=<text)/)
    expect(seam).toMatch(/<g stroke="#[0-9a-f]+"[^>]* aria-hidden="true"><text/)
    expect(letters.slice(0, letters.indexOf('</g>'))).not.toContain('stroke=')
  })

  it('sets only the names it is asked for', () => {
    const nameOf = () => null
    const svg = figureSvg(sceneOf(chain, before), { ...FIGURE_OPTIONS, nameOf })
    expect(svg).not.toContain('data-name')
    expect(hasFlow(svg, 'mail')).toBe(true)
  })

  it.each(['flat', 'globe'] as const)(
    'never lets a text become markup, on the %s map',
    (projection) => {
      const nasty = '<script>alert("&")</script>\u0001 ]]> &amp; 한'
      const named = createChain({
        ...chain,
        title: { en: nasty },
        places: FIGURE_PLACES.map((place) => ({ ...place, name: { en: nasty } })),
        links: [createLink('mail', 3, { label: { en: nasty }, title: { en: nasty } })],
      })
      const svg = figureSvg(sceneOf(named, { ...before, projection }), FIGURE_OPTIONS)
      expect(() => parseStrictly(svg)).not.toThrow()
      expect(svg).not.toContain('<script')
      expect(textsOf(svg)).toContain('<script>alert("&")</script> ]]> &amp; 한')
    },
  )
})
