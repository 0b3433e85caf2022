import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { resolveStory } from './resolve-story'

const STEPS = [{ id: 'by-parcel' }, { id: 'the-turn', aliases: ['turn'] }]
const viewOf = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch })

describe('the story of an address', () => {
  it('is left alone while it is on its way, and where it has the step', () => {
    const asked = { story: 'chain', step: 'the-turn' }
    const nothing = { patch: {}, ignored: [] }
    expect(resolveStory(asked, null, viewOf(asked))).toEqual(nothing)
    expect(resolveStory(asked, STEPS, viewOf(asked))).toEqual(nothing)
    const former = { story: 'chain', step: 'turn' }
    expect(resolveStory(former, STEPS, viewOf(former))).toEqual(nothing)
    expect(resolveStory({ story: 'chain', step: null }, STEPS, viewOf({}))).toEqual(nothing)
  })

  it('goes with its step where there is no such story, a line each', () => {
    const asked = { story: 'foo', step: 'bar' }
    expect(resolveStory(asked, 'unknown', viewOf(asked))).toEqual({
      patch: { story: null, step: null },
      ignored: [
        { param: 'story', value: 'foo', expected: 'a known story', lost: 'value' },
        { param: 'step', value: 'bar', expected: 'a step of a known story', lost: 'value' },
      ],
    })
  })

  it('loses a step that it has not, unless another was shown meanwhile', () => {
    const asked = { story: 'chain', step: 'the-trun' }
    const { patch, ignored } = resolveStory(asked, STEPS, viewOf(asked))
    expect(patch).toEqual({ step: null })
    expect(ignored.map(({ value }) => value)).toEqual(['the-trun'])
    const shown = viewOf({ story: 'chain', step: 'by-parcel' })
    expect(resolveStory(asked, STEPS, shown).patch).toEqual({})
  })

  it('leaves what was chosen since, where there was no such story', () => {
    const asked = { story: 'foo', step: null }
    const { patch, ignored } = resolveStory(asked, 'unknown', viewOf({ story: 'chain' }))
    expect(patch).toEqual({})
    // It names no step, so none is told of.
    expect(ignored.map(({ param, value }) => [param, value])).toEqual([['story', 'foo']])
  })
})
