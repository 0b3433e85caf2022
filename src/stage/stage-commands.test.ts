import { describe, expect, it } from 'vitest'
import { commandFor, isForStage, STAGE_COMMANDS } from './stage-commands'

describe('the keys of the stage', () => {
  it('each mean one thing', () => {
    const keys = STAGE_COMMANDS.flatMap((row) => row.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are those of a clicker, and letters in either case', () => {
    expect(['PageDown', 'PageUp', '.', 'B', 'Escape', 'x'].map(commandFor)).toEqual([
      'next',
      'previous',
      'black',
      'black',
      'leave',
      null,
    ])
  })

  it('leave the browser its own: Alt with an arrow goes back in history', () => {
    const plain = { altKey: false, ctrlKey: false, metaKey: false }
    expect(isForStage(plain)).toBe(true)
    expect(isForStage({ ...plain, altKey: true })).toBe(false)
  })
})
