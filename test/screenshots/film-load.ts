import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { slowDown, TEN_MBIT } from '../bench/support/condition'
import { waitUntilStill } from '../bench/support/draw-log'
import { fittedCameraQuery } from '../bench/support/fitted-camera'
import { openSite, type Site } from '../bench/support/site'

/**
 * `npm run screenshots:load`: what is on the screen some moments after the navigation, on this page and on
 * a bare MapLibre page, at 10 Mbit/s with 40 ms. One picture, to be looked at: screenshots/load.png.
 */
const MOMENTS_MS = [100, 200, 400, 700, 1_000, 1_500, 2_500, 4_000]
const OUTPUT = 'screenshots'
const WIDTH_PX = 360

interface Frame {
  readonly atMs: number
  readonly data: string
}

/** All that is painted while a page opens, by the time since its navigation. */
async function film(site: Site, path: string): Promise<Frame[]> {
  const seen: { readonly atS: number; readonly data: string }[] = []
  const page = await site.openPage(path, async (opened) => {
    await slowDown(opened, TEN_MBIT)
    const session = await opened.context().newCDPSession(opened)
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      seen.push({ atS: metadata.timestamp ?? 0, data })
      void session.send('Page.screencastFrameAck', { sessionId })
    })
    await session.send('Page.startScreencast', { format: 'jpeg', quality: 70, maxWidth: 720 })
  })
  await waitUntilStill(page)
  const startS = (await page.evaluate(() => performance.timeOrigin)) / 1_000
  await page.context().close()
  return seen.map(({ atS, data }) => ({ atMs: (atS - startS) * 1_000, data }))
}

/** What was on the screen at a moment; null before anything was painted. */
const at = (frames: readonly Frame[], ms: number): Frame | null =>
  frames.findLast(({ atMs }) => atMs >= 0 && atMs <= ms) ?? null

async function drawStrips(
  page: Page,
  strips: readonly { readonly name: string; readonly frames: readonly Frame[] }[],
): Promise<void> {
  const rows = strips.map(({ name, frames }) => {
    const cells = MOMENTS_MS.map((ms) => {
      const frame = at(frames, ms)
      const since = frame ? `painted at ${Math.round(frame.atMs)} ms` : 'nothing yet'
      const picture = frame ? `<img src="data:image/jpeg;base64,${frame.data}">` : '<i></i>'
      return `<td>${picture}<p>${ms} ms, ${since}</p></td>`
    })
    return `<tr><th>${name}</th>${cells.join('')}</tr>`
  })
  await page.setContent(`<style>
    body { margin: 16px; width: max-content; font: 13px sans-serif }
    img, i { display: block; width: ${WIDTH_PX}px; height: ${WIDTH_PX * 0.625}px; border: 1px solid #999 }
    p { margin: 4px 0 } th { padding-right: 12px; text-align: left }
  </style><table>${rows.join('')}</table>`)
  mkdirSync(OUTPUT, { recursive: true })
  await page.locator('table').screenshot({ path: `${OUTPUT}/load.png` })
}

const site = await openSite()
try {
  const bare = `/bench/bare.html?${await fittedCameraQuery()}`
  await film(site, bare) // The first start of a browser pays for more than the page.
  const strips = [
    { name: 'This page', frames: await film(site, '/') },
    { name: 'Bare map', frames: await film(site, bare) },
  ]
  const page = await site.openPage('/bench/bare.html')
  await drawStrips(page, strips)
} finally {
  await site.close()
}
