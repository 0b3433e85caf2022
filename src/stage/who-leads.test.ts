import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { replyTo } from './who-leads'

const view = (story: string | null, surface: ViewState['surface'] = 'present'): ViewState => ({
  ...DEFAULT_VIEW,
  story,
  surface,
})
const ownView = { ...view(null), day: toDay('2020-01-01') }

describe('the window in which somebody chose a story leads', () => {
  it('so an answer goes on with the same story, or fills in an address that names nothing', () => {
    expect(replyTo('answer', view('chain'), view('chain'))).toBe('adopt')
    expect(replyTo('answer', view(null), view('chain'))).toBe('adopt')
    expect(replyTo('answer', view(null, 'speaker'), view('chain'))).toBe('adopt')
  })

  it('and no answer replaces another story, removes one, or takes the place of a view', () => {
    expect(replyTo('answer', view('levers'), view('chain'))).toBe('ignore')
    expect(replyTo('answer', view('levers'), view(null))).toBe('ignore')
    expect(replyTo('answer', ownView, view('chain'))).toBe('ignore')
    expect(replyTo('answer', view(null), ownView)).toBe('ignore')
  })

  it('and its greeting is answered by those who tell its story, and followed by the speaker', () => {
    expect(replyTo('hello', view('chain'), view('chain'))).toBe('answer')
    expect(replyTo('hello', view('chain', 'speaker'), view(null))).toBe('answer')
    expect(replyTo('hello', view(null, 'speaker'), view('levers'))).toBe('adopt')
    expect(replyTo('hello', view('chain', 'speaker'), view('levers'))).toBe('adopt')
    expect(replyTo('hello', view('chain'), view('levers'))).toBe('ignore')
    expect(replyTo('hello', view('chain', 'speaker'), ownView)).toBe('ignore')
  })

  it('and what it does is followed by the speaker, but by no stage with another story', () => {
    expect(replyTo('told', view('chain'), view('chain'))).toBe('adopt')
    expect(replyTo('told', view('chain', 'speaker'), view('levers'))).toBe('adopt')
    expect(replyTo('told', view('chain', 'speaker'), view(null))).toBe('adopt')
    expect(replyTo('told', view('levers'), view('chain'))).toBe('ignore')
    expect(replyTo('told', ownView, view(null))).toBe('ignore')
  })

  it('and the speaker stays with its own stage: another one that tells something else is not followed', () => {
    const mine = view('chain', 'speaker')
    expect(replyTo('hello', mine, view('levers'), true)).toBe('ignore')
    expect(replyTo('told', mine, view('levers'), true)).toBe('ignore')
    expect(replyTo('told', mine, view(null), true)).toBe('ignore')
    expect(replyTo('told', mine, view('chain'), true)).toBe('adopt')
    expect(replyTo('told', view(null, 'speaker'), view('levers'), true)).toBe('adopt')
  })

  it('and only the stage of the same story is called back', () => {
    expect(replyTo('return', view('chain', 'explore'), view('chain'))).toBe('adopt')
    expect(replyTo('return', view('levers', 'explore'), view('chain'))).toBe('ignore')
  })
})
