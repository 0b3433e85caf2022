import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const file = new URL('../public/embed.js', import.meta.url)

describe('the loader of embeds', () => {
  it('is served in at most 3,072 bytes: other people’s pages wait for it', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(3_072)
  })

  it('names no host, so that it loads the map from wherever it came from itself', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/https?:/)
  })
})
