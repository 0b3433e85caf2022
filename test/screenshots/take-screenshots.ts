import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium'
import { serveBuild } from './serve-build'

/** Screens to be looked at after every visible change: name and address. */
const VIEWS = [
  ['turn-2019', '/?t=2019-05-01'],
  ['before-2016', '/?t=2016-06-01'],
  ['precursors-2024', '/?t=2024-09-01&sel=link:cn-mx-precursors'],
  ['event', '/?t=2022-08-05&sel=event:china-suspends-drug-cooperation-2022'],
  ['what-if', '/?t=2024-09-01&off=china-class-control-2019&sel=link:cn-us-finished'],
  ['article', '/?t=2024-09-01&by=article'],
  ['regional', '/?t=2024-09-01&scope=regional'],
  ['regional-place', '/?t=2024-09-01&scope=regional&sel=place:mx-sinaloa'],
  ['globe', '/?t=2024-09-01&proj=globe'],
  ['end-2026', '/?t=2026-06-30'],
  ['compare', '/?t=2024-09-01&vs=2018-06-01'],
  ['tint', '/?t=2022-06-01&tint=deaths'],
  ['table', '/?t=2024-09-01&view=table'],
  ['claims', '/?view=claims'],
  ['bad-link', '/?t=2024-09-01&scope=world'],
] as const
const SIZES = [
  [1440, 900],
  [1920, 1080],
  [1280, 720],
  [390, 844],
] as const
const THEMES = ['dark', 'light'] as const

const PORT = 4181
const OUTPUT = 'screenshots'
/** Longer than the transition of a level and the fit of the camera together. */
const SETTLED_MS = 900

/** Optional arguments pick views by the start of their names. */
const wanted = process.argv.slice(2)
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((start) => name.startsWith(start))

async function settle(page: Page): Promise<void> {
  const slider = page.getByRole('slider', { name: 'Day' })
  await slider.or(page.getByRole('list', { name: 'Claims' })).waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(SETTLED_MS)
}

async function takeAll(base: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  })
  mkdirSync(OUTPUT, { recursive: true })
  for (const [width, height] of SIZES) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
    for (const theme of THEMES) {
      for (const [name, link] of VIEWS.filter(([view]) => isWanted(view))) {
        await page.goto(`${base}${link}&theme=${theme}`)
        await settle(page)
        await page.screenshot({ path: join(OUTPUT, `${name}-${theme}-${width}.png`) })
      }
    }
    await page.close()
  }
  await browser.close()
}

await serveBuild(PORT, takeAll)
