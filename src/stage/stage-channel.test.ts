import { afterEach, describe, expect, it, vi } from 'vitest'
import { NO_POINTING } from '@/store/pointing-store'
import { useTalkStore } from '@/store/talk-store'
import { openStageChannel } from './stage-channel'

afterEach(() => vi.unstubAllGlobals())

const shared = {
  query: '?story=chain',
  surface: 'present',
  talk: useTalkStore.getState(),
  pointing: NO_POINTING,
  stageSize: null,
  from: 'a-window',
} as const

describe('the channel between the windows of a talk', () => {
  it('stays shut, and throws nothing, in a browser that refuses it', () => {
    // Firefox, where somebody blocks all cookies.
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      },
    )
    const channel = openStageChannel(() => undefined)
    expect(channel.isLinked).toBe(false)
    expect(() => channel.post('hello', shared)).not.toThrow()
    expect(() => channel.close()).not.toThrow()
  })

  it('stays shut in a browser that knows none', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    expect(openStageChannel(() => undefined).isLinked).toBe(false)
  })

  it('links the windows where there is one', async () => {
    const heard: string[] = []
    const speaker = openStageChannel((kind) => heard.push(kind))
    const stage = openStageChannel(() => undefined)
    expect(speaker.isLinked).toBe(true)
    stage.post('told', shared)
    await vi.waitFor(() => expect(heard).toEqual(['told']))
    speaker.close()
    stage.close()
  })
})
