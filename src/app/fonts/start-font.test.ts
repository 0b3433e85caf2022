import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { START_RUNS, startFont } from './start-font'

const read = (name: string) => readFileSync(new URL(name, import.meta.url))

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')

describe('the font that the first screen waits for', () => {
  it('is what `npm run start-font` makes of the typeface that is installed', async () => {
    expect(read('inter-start.woff2').equals(await startFont())).toBe(true)
  })

  it('is asked for by the letters that it has, and no others', () => {
    const [face] =
      read('fonts.css')
        .toString()
        .match(/@font-face \{[^}]*inter-start[^}]*\}/) ?? []
    const range = face
      ?.match(/unicode-range:([^;]*);/)?.[1]
      ?.trim()
      .split(/,\s*/)
    expect(range).toEqual(
      START_RUNS.map(([first, last]) =>
        first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
      ),
    )
  })
})
