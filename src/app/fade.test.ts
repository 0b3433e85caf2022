import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frameStyle, NO_STRIPS } from './layout'
import { layOutScreen } from './layout-screen'

const CSS = readFileSync(new URL('./app.module.css', import.meta.url), 'utf8')

describe('the fade under the headline', () => {
  it.each([1024, 1440, 1920, 3840])('ends where the map’s names begin, %d wide', (width) => {
    const layout = layOutScreen(width, 900, NO_STRIPS)
    const [, fade = ''] = /\n\.fade \{([^}]+)\}/.exec(CSS) ?? []
    const [, property = ''] = /\bwidth: var\((--[\w-]+)\);/.exec(fade) ?? []
    expect(new Map(Object.entries(frameStyle(layout))).get(property)).toBe(
      `${layout.insets.left}px`,
    )
  })
})
