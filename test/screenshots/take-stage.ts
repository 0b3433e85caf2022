import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { contrast } from '@/model/contrast'
import { momentsOf } from '@/model/story-moments'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium'
import { serveBuild } from './serve-build'

/** Every step of every story on stage, to be looked at, and how large and how plain its words are. */
const SIZES = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const
const THEMES = ['light', 'dark'] as const
const PORT = Number(process.env.STAGE_PORT ?? 4182)
const OUTPUT = 'screenshots/stage'
/** Longer than the transition of a level and the fit of the camera together. */
const SETTLED_MS = 1_400

/** `chain 1920 light`: words that a picture's name has to have, all of them; none means all pictures. */
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.every((word) => name.includes(word))

interface Measured {
  readonly what: string
  readonly sizePx: number
  readonly ink: string
  readonly ground: string
}

/** The words on stage that an audience reads, as the browser has laid them out. */
function measureIn(page: Page): Promise<Measured[]> {
  return page.evaluate(() => {
    const hex = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return `#${[red, green, blue].map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`
    }
    const sea = getComputedStyle(document.documentElement).getPropertyValue('--sea').trim()
    const found = (what: string, selector: string) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        const opacity = Number(getComputedStyle(element.closest('button') ?? element).opacity)
        if (width === 0 || height === 0 || opacity === 0 || !element.textContent?.trim()) return []
        return [
          { what, sizePx: Number.parseFloat(style.fontSize), ink: hex(style.color), ground: sea },
        ]
      })
    const stage = 'section[aria-label="Presentation"]'
    const map = '[aria-label="Places and flows on the map"] button'
    return [
      ...found('title', `${stage} h2`),
      ...found('words', `${stage} [aria-live] > p`),
      ...found('years', `${stage} [aria-live] ~ div > span`),
      ...found('names', `${map} span`),
      ...found('colours', 'section[aria-label="US states by death rate"] *'),
    ]
  })
}

/** As a projector shows it where black comes out as a fifth of white. */
function washedOut(hex: string): string {
  const channels = [1, 3, 5].map((at) =>
    Math.round(51 + 0.8 * Number.parseInt(hex.slice(at, at + 2), 16))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${channels.join('')}`
}

/** A row for each kind of words: the smallest as a share of the height, the least contrast, plain and washed out. */
function tableRows(measured: readonly Measured[], heightPx: number): string[] {
  const kinds = [...new Set(measured.map(({ what }) => what))]
  return kinds.map((kind) => {
    const own = measured.filter(({ what }) => what === kind)
    const least = Math.min(...own.map(({ sizePx }) => sizePx))
    const plain = Math.min(...own.map(({ ink, ground }) => contrast(ink, ground)))
    const washed = Math.min(
      ...own.map(({ ink, ground }) => contrast(washedOut(ink), washedOut(ground))),
    )
    const share = ((100 * least) / heightPx).toFixed(2)
    return `${kind.padEnd(8)} ${share.padStart(6)} %  ${plain.toFixed(1).padStart(5)}  ${washed.toFixed(1).padStart(5)}`
  })
}

async function takeAll(base: string): Promise<void> {
  const { contents } = await loadContent(DATA_FOLDER)
  const stories = contents.flatMap((content) => content.stories)
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  })
  mkdirSync(OUTPUT, { recursive: true })
  for (const [width, height] of SIZES) {
    for (const theme of THEMES) {
      const measured: Measured[] = []
      const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
      page.setDefaultTimeout(180_000)
      // The compiler of scripts names functions by a helper that pages do not have.
      await page.addInitScript('globalThis.__name = (named) => named')
      for (const story of stories) {
        for (const { ref } of momentsOf(story)) {
          const name = `${story.id}-${ref}-${width}-${theme}`
          if (!isWanted(name)) continue
          await page.goto(`${base}/?story=${story.id}&step=${ref}&theme=${theme}&view=present`)
          await page.getByRole('slider', { name: 'Day' }).waitFor({ timeout: 180_000 })
          await page.keyboard.press('Control')
          await page.waitForLoadState('networkidle')
          await page.waitForTimeout(SETTLED_MS)
          measured.push(...(await measureIn(page)))
          await page.screenshot({ path: join(OUTPUT, `${name}.png`) })
        }
      }
      await page.close()
      if (measured.length === 0) continue
      console.log(`${width} × ${height}, ${theme}: smallest, contrast, with black at a fifth`)
      for (const row of tableRows(measured, height)) console.log(`  ${row}`)
    }
  }
  await browser.close()
}

await serveBuild(PORT, takeAll)
