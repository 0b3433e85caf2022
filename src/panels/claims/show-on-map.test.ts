import { beforeEach, describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { Attachment } from '@/report/claims/attachments'
import { DEFAULT_VIEW } from '@/store/view-state'
import { adoptView, useViewStore } from '@/store/view-store'
import { createChain } from '../../../test/support/create-chain'
import { showOnMap } from './show-on-map'

const index = indexChain(createChain())

const lane: Attachment = {
  reference: 'link:lane',
  title: 'Lane',
  kindWords: 'Link',
  selection: { kind: 'link', id: 'lane' },
  scope: 'regional',
  commodity: 'precursors',
  lever: null,
}

beforeEach(() => adoptView({ ...DEFAULT_VIEW, surface: 'claims', show: ['finished'] }))

describe('showing what a claim is about', () => {
  it('opens the map with it selected, in its scope, its commodity shown', () => {
    showOnMap(index, lane)
    expect(useViewStore.getState().view).toEqual({
      ...DEFAULT_VIEW,
      scope: 'regional',
      show: ['finished', 'precursors'],
      selection: lane.selection,
    })
  })

  it('switches nothing that does not have to be', () => {
    showOnMap(index, { ...lane, scope: null, commodity: null })
    const { view } = useViewStore.getState()
    expect([view.scope, view.show, view.on]).toEqual(['country', ['finished'], []])
  })

  it('imagines a possible policy as pulled', () => {
    showOnMap(index, { ...lane, lever: 'W1' })
    expect(useViewStore.getState().view.on).toEqual(['W1'])
  })

  it('is one act, so that one step back leads to the claims as they were', () => {
    let changes = 0
    const stop = useViewStore.subscribe(() => {
      changes += 1
    })
    showOnMap(index, { ...lane, lever: 'W1' })
    stop()
    expect(changes).toBe(1)
    expect(useViewStore.getState().historyMode).toBe('push')
  })
})
