import { describe, expect, it } from 'vitest'
import { dayOf } from './day'
import { byVersion, versionDay } from './version'

describe('versions', () => {
  it('stand in order of their days as numbers, then of their number on the day', () => {
    const inOrder = ['2025.12.31', '2026.2.3', '2026.10.1', '2026.10.1-2', '2026.10.1-10']

    expect([...inOrder].reverse().sort(byVersion)).toEqual(inOrder)
  })

  it('are equal where they say the same', () => {
    expect(byVersion('2026.3.1', '2026.03.01')).toBe(0)
    expect(byVersion('2026.3.1', '2026.3.1-1')).toBe(0)
  })

  it('tell the day of their release, and which one of that day', () => {
    expect(versionDay('2026.11.24')).toEqual({ day: dayOf(2026, 11, 24), issue: 1 })
    expect(versionDay('2026.11.24-2')?.issue).toBe(2)
  })

  it('tell no day where there is none', () => {
    expect(versionDay('2026.13.40')).toBeNull()
    expect(versionDay('latest')).toBeNull()
  })
})

it('a version that names no whole day is of none', () => {
  for (const text of ['2026', '2026.11', '2026.0.1', '2026.11.0', '']) {
    expect(versionDay(text), text).toBeNull()
  }
})
