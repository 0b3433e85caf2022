import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from './view-state'
import { adoptView, openEvent, setDay, setOpeningDay, useViewStore } from './view-store'

const viewNow = () => useViewStore.getState().view

beforeEach(() => {
  adoptView({ ...DEFAULT_VIEW, day: 17_000 })
  setOpeningDay(18_000)
})

describe('going to a day', () => {
  it('names it, but for the day that the chain opens with', () => {
    setDay(17_500, 'push')
    expect(viewNow().day).toBe(17_500)
    setDay(18_000, 'replace')
    expect(viewNow().day).toBeNull()
  })

  it('is of the chain that is shown now: another one opens with another day', () => {
    setOpeningDay(17_500)
    setDay(18_000, 'push')
    expect(viewNow().day).toBe(18_000)
    setDay(17_500, 'push')
    expect(viewNow().day).toBeNull()
  })

  it('is one act with selecting an event there', () => {
    openEvent('control', 18_000)
    expect([viewNow().day, viewNow().selection]).toEqual([null, { kind: 'event', id: 'control' }])
  })
})

it('a chain that comes changes nothing of the view', () => {
  const before = viewNow()
  setOpeningDay(17_000)
  expect(viewNow()).toBe(before)
})
