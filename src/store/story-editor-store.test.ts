import { beforeEach, describe, expect, it } from 'vitest'
import { closeStoryEditorForTalk, openStoryEditor, useStoryEditorStore } from './story-editor-store'
import { setSurface } from './view-store'

const isOpen = () => useStoryEditorStore.getState().isOpen

describe('the desk', () => {
  beforeEach(() => {
    useStoryEditorStore.setState({ isOpen: false, link: null })
    setSurface('explore')
  })

  it('is there again after a talk that was begun at it', () => {
    openStoryEditor()
    closeStoryEditorForTalk()
    setSurface('present')
    expect(isOpen()).toBe(false)
    setSurface('explore')
    expect(isOpen()).toBe(true)
  })

  it('stays closed after a talk that was begun elsewhere, and after one that ended elsewhere', () => {
    closeStoryEditorForTalk()
    setSurface('present')
    setSurface('explore')
    expect(isOpen()).toBe(false)
    openStoryEditor()
    closeStoryEditorForTalk()
    setSurface('present')
    setSurface('table')
    setSurface('explore')
    expect(isOpen()).toBe(false)
  })
})
