import { afterEach, describe, expect, it, vi } from 'vitest'
import { newStory } from '@/model/own-story/edit-story'

describe('stories of this device', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('tell of one that can no longer be read, also after another was kept', async () => {
    vi.resetModules()
    const kept: Record<string, string> = { 'chokepoint-story:own-aaaaaa': '{"x":' }
    // As a browser has it: its keys are those of what is kept.
    Object.defineProperties(kept, {
      getItem: { value: (key: string) => kept[key] ?? null },
      setItem: { value: (key: string, text: string) => Reflect.set(kept, key, text) },
    })
    vi.stubGlobal('localStorage', kept)
    vi.stubGlobal('sessionStorage', { getItem: () => null })
    vi.stubGlobal('window', { addEventListener: () => undefined })
    const { keepStory, useUserStoryStore } = await import('./user-story-store')
    const unread = { kind: 'unread', count: 1 }
    expect(useUserStoryStore.getState().trouble).toEqual(unread)
    keepStory(newStory('own-bbbbbb', '2026.11.24', 'Mine'))
    expect(useUserStoryStore.getState().trouble).toEqual(unread)
    expect(kept['chokepoint-story:own-aaaaaa']).toBe('{"x":')
  })
})
