import { beforeEach, describe, expect, it } from 'vitest'
import { closeDeskForTalk, openDesk, useDeskStore } from './desk-store'
import { setSurface } from './view-store'

const isOpen = () => useDeskStore.getState().isOpen

describe('the desk', () => {
  beforeEach(() => {
    useDeskStore.setState({ isOpen: false, link: null })
    setSurface('explore')
  })

  it('is there again after a talk that was begun at it', () => {
    openDesk()
    closeDeskForTalk()
    setSurface('present')
    expect(isOpen()).toBe(false)
    setSurface('explore')
    expect(isOpen()).toBe(true)
  })

  it('stays closed after a talk that was begun elsewhere, and after one that ended elsewhere', () => {
    closeDeskForTalk()
    setSurface('present')
    setSurface('explore')
    expect(isOpen()).toBe(false)
    openDesk()
    closeDeskForTalk()
    setSurface('present')
    setSurface('table')
    setSurface('explore')
    expect(isOpen()).toBe(false)
  })
})
