import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Names on the map are laid out by scripts, which measure them in pixels, and stay as they are. */
const ON_MAP = 'src/map/map.module.css'
const SHEETS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => `src/${path}`)
const STYLES = [...SHEETS, 'src/pages/style.ts', 'src/offline/page-answer.ts']
const TYPE = /(?:^|[\s;{"])(?:font|font-size|--legend-size)\s*:([^;}]*)/g

const typeInPixels = (text: string) =>
  [...text.matchAll(TYPE)]
    .map(([, value = '']) => value.trim())
    .filter((value) => /\dpx/.test(value))

it('sets all type in rem, so that it is as large as a reader has set their browser', () => {
  const found = STYLES.filter((file) => file !== ON_MAP).flatMap((file) =>
    typeInPixels(readFileSync(file, 'utf8')).map((value) => `${file}: ${value}`),
  )
  expect(STYLES.length).toBeGreaterThan(50)
  expect(found).toEqual([])
})

it('finds type in pixels where it stands', () => {
  const sheet =
    '.a{font-size:14px;x:1}.b { font: 600 clamp(18px, 2vh, 30px) / 1.3 serif; padding: 4px }'
  expect(typeInPixels(sheet)).toEqual(['14px', '600 clamp(18px, 2vh, 30px) / 1.3 serif'])
})
