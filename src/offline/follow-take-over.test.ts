import { afterEach, describe, expect, it, vi } from 'vitest'
import { followTakeOver } from './follow-take-over'

afterEach(() => vi.unstubAllGlobals())

describe('a window that another build takes over', () => {
  it('begins anew, but not when its first worker comes', () => {
    const reload = vi.fn()
    const heard: (() => void)[] = []
    const serviceWorker = {
      controller: null,
      addEventListener: (_: string, act: () => void) => heard.push(act),
    }
    vi.stubGlobal('navigator', { serviceWorker })
    vi.stubGlobal('window', { location: { reload } })
    followTakeOver()
    heard[0]?.()
    expect(reload).not.toHaveBeenCalled()
    heard[0]?.()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is left alone where a frame may not even ask for workers', () => {
    vi.stubGlobal('navigator', {
      get serviceWorker(): never {
        throw new DOMException('The document is sandboxed', 'SecurityError')
      },
    })
    expect(followTakeOver).not.toThrow()
  })
})

describe('what somebody opened in a session', () => {
  it('begins closed where a frame may not even ask for storage', async () => {
    vi.resetModules()
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The document is sandboxed', 'SecurityError')
      },
    })
    const { useSessionStore } = await import('@/store/session-store')
    expect(useSessionStore.getState().side).toBeNull()
    Reflect.deleteProperty(globalThis, 'sessionStorage')
  })
})
