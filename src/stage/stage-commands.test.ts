import { describe, expect, it } from 'vitest'
import {
  commandFor,
  isForStage,
  isPlainKey,
  SPEAKER_COMMANDS,
  STAGE_COMMANDS,
} from './stage-commands'

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

  it('are those that lead the talk in the window of the speaker', () => {
    expect(SPEAKER_COMMANDS.map(({ command }) => command)).toEqual([
      'next',
      'previous',
      'first',
      'last',
      'return',
      'start',
      'black',
      'jump',
      'find',
      'point',
      'draw',
      'code',
      'overview',
      'help',
    ])
  })

  it('bring light even without a meaning, but not those that go with others', () => {
    expect(['x', ' ', 'Tab', 'Shift', 'F5', 'AudioVolumeUp'].map(isPlainKey)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('leave the browser its own: Alt with an arrow goes back in history', () => {
    const plain = { altKey: false, ctrlKey: false, metaKey: false }
    expect(isForStage(plain)).toBe(true)
    expect(isForStage({ ...plain, altKey: true })).toBe(false)
  })
})
