import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPart } from './part'

const Key = () => null
const asItIs = (content: typeof Key) => content
const refusal = () => new TypeError('Importing a module script failed.')

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  vi.stubGlobal('window', { location: { origin: 'https://example.org' } })
  vi.stubGlobal('document', { addEventListener: () => undefined })
})

describe('a part that comes on use', () => {
  it('is fetched once for all that ask', async () => {
    const load = vi.fn().mockResolvedValue(Key)
    const part = createPart('the key', load, asItIs)
    await Promise.all([part.ask(), part.ask()])
    await part.ask()
    expect(part.read()).toEqual({ kind: 'here', Content: Key })
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is named when it is asked for, in the language that is spoken by then', async () => {
    const nameOf = vi.fn(() => 'the key')
    const part = createPart(nameOf, vi.fn().mockResolvedValue(Key), asItIs)
    expect(nameOf).not.toHaveBeenCalled()
    await part.ask()
    expect(nameOf).toHaveBeenCalled()
  })

  it('says how often it failed while somebody waits, and arrives at a later try', async () => {
    const load = vi.fn().mockRejectedValue(refusal())
    const part = createPart('the key', load, asItIs)
    const seen: string[] = []
    part.subscribe(() => seen.push(part.read().kind))
    part.await()
    await part.ask()
    await part.ask()
    expect(part.read()).toEqual({ kind: 'failed', failureCount: 2 })
    load.mockResolvedValue(Key)
    await part.ask()
    expect(seen).toEqual(['failed', 'waiting', 'failed', 'waiting', 'here'])
  })

  it('is as if nobody had asked for those who come later', async () => {
    const part = createPart('the key', vi.fn().mockRejectedValue(refusal()), asItIs)
    await part.ask() // at leisure: nobody waits
    expect(part.read()).toEqual({ kind: 'waiting', failureCount: 0 })
    const leave = part.await()
    await part.ask()
    expect(part.read()).toEqual({ kind: 'failed', failureCount: 1 })
    leave()
    expect(part.read()).toEqual({ kind: 'waiting', failureCount: 0 })
  })
})
