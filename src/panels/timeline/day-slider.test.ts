import type { KeyboardEvent, PointerEvent, ReactElement } from 'react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { setDay, useViewStore } from '@/store/view-store'
import { createChain, createLink } from '../../../test/support/create-chain'
import { DaySlider } from './day-slider'
import { createTimeScale } from './time-scale'

const WIDTH_PX = 1_000
const index = indexChain(createChain({ links: [createLink('a')] }))
const [first, last] = [index.spanFrom, index.spanTo - 1]

interface Handlers {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointerDown: (event: PointerEvent) => void
}

let drawn: ReactElement<Handlers> | null = null

function Shown(props: Parameters<typeof DaySlider>[0]) {
  drawn = DaySlider(props)
  return drawn
}

/** What the slider listens to while it shows the day of the store. */
function slider(): Handlers {
  const scene = createSceneBuilder(index)(useViewStore.getState().view)
  const scale = createTimeScale(index.spanFrom, index.spanTo, WIDTH_PX)
  renderToStaticMarkup(createElement(Shown, { scene, scale }))
  if (!drawn) throw new Error('the slider was not drawn')
  return drawn.props
}

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  slider().onKeyDown({ key, preventDefault: () => {}, ...held } as KeyboardEvent)

const pressAt = (xPx: number) =>
  slider().onPointerDown({
    clientX: xPx,
    pointerId: 1,
    currentTarget: {
      setPointerCapture: () => {},
      getBoundingClientRect: () => ({ left: 0 }),
    },
  } as unknown as PointerEvent)

const day = () => useViewStore.getState().view.day

beforeEach(() => useViewStore.setState({ view: DEFAULT_VIEW }))

describe('the slider', () => {
  it('goes to the first and the last day, and no key leads past them', () => {
    press('End')
    expect(day()).toBe(last)
    for (const key of ['ArrowRight', 'ArrowUp', 'PageUp']) {
      press(key)
      expect(day(), key).toBe(last)
    }
    press('Home')
    expect(day()).toBe(first)
    for (const key of ['ArrowLeft', 'ArrowDown', 'PageDown']) {
      press(key)
      expect(day(), key).toBe(first)
    }
  })

  it('is not dragged past its ends', () => {
    pressAt(WIDTH_PX + 500)
    expect(day()).toBe(last)
    pressAt(-500)
    expect(day()).toBe(first)
  })

  it('goes by days, and leaves keys alone that mean something to the browser', () => {
    setDay(first + 40, 'replace')
    press('ArrowRight')
    expect(day()).toBe(first + 41)
    press('ArrowLeft', { altKey: true })
    press('x')
    expect(day()).toBe(first + 41)
  })
})
