import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Page } from '../browser'
import { until } from '../engines/child'
import { eventually, type Journeys, type Session } from '../session'
import { dayText } from './explore'

const sheet = (page: Page) => page.get('dialog', 'Share')
const NAME = 'chokepoint-map-2024-09-01.png'

async function openPicture({ page }: Session): Promise<void> {
  await page.get('button', 'Share').click()
  await sheet(page).get('tab', 'Picture').click()
  await sheet(page)
    .get('img', /^Picture:/)
    .wait()
}

/** What stands in the last bytes of a file that is whole. */
const LAST = { '.png': 'IEND', '.svg': '</svg>', '.pptx': 'PK\u0005\u0006' } as const

/** What was saved, once it is whole: browsers write it bit by bit, some of them under its own name. */
async function saved({ engine }: Session, ending: keyof typeof LAST): Promise<Buffer> {
  return until(async () => {
    const files = await readdir(engine.downloads)
    const [name] = files.filter((file) => file.endsWith(ending))
    const bytes = name === undefined ? null : await readFile(join(engine.downloads, name))
    if (bytes?.subarray(-64).includes(LAST[ending], 0, 'latin1')) return bytes
    throw new Error(`Not saved: ${ending}; there is ${files.join()}.`)
  })
}

export const TAKE_ALONG: Journeys = {
  'saves a picture of the size that it names': async (session) => {
    const { page, open } = session
    await open('/?t=2024-09-01&view=table')
    await openPicture(session)
    await sheet(page).get('button', 'Save picture').click()
    await eventually(() => sheet(page).get('status').text()).toBe(`Saved as ${NAME}.`)
    const png = await saved(session, '.png')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 1800])
  },

  'writes a story as slides': async (session) => {
    const { page, open } = session
    await open('/?view=table')
    await page.get('button', 'Stories').click()
    await page.get('button', /^Export: The chain in eight steps/).click()
    await page
      .get('list', 'Export The chain in eight steps as')
      .get('button', /^PowerPoint/)
      .click()
    const pptx = await saved(session, '.pptx')
    // Names stand in the directory at the end of a zip file, uncompressed.
    expect(pptx.includes('ppt/slides/slide9.xml')).toBe(true)
  },

  'offers films, which this browser can write': async ({ page, open }) => {
    await open('/?view=table')
    await page.get('button', 'Stories').click()
    await page.get('button', 'Make a film').click()
    await page.get('dialog', 'Make a film').get('button', 'Film, 16:9').wait()
  },

  'one visit keeps the app: without a network map, table, stage and the page of an event open':
    async ({ page, open }) => {
      const site = await open('/', { isKept: true })
      await eventually(dayText(page)).toMatch(/^1 May 2019,/)
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
      })
      await site.close()
      await page.open(site.url('/?t=2024-09-01&view=table'))
      await eventually(dayText(page)).toMatch(/^1 September 2024,/)
      await page.get('table', 'Routes').wait()
      // A page that only the server has leads to the map that is kept.
      await page.open(site.url('/e/woodside-summit-2023/'))
      await eventually(() => page.url()).toMatch(/\/\?t=2023-11-15&sel=event:woodside-summit-2023$/)
      await page
        .get('region', 'Inspector')
        .get('heading', /Woodside/)
        .wait()
      await page.get('button', /^China: precursor/).wait()
      await page.open(site.url('/?story=chain&view=present'))
      await page
        .get('region', 'Presentation')
        .get('heading', /^To 2018/)
        .wait()
    },
}

/** Under a browser that scrambles what pages paint. */
export async function refusesScrambledPicture(session: Session): Promise<void> {
  const { page, open } = session
  await open('/?t=2024-09-01&view=table')
  await openPicture(session)
  await sheet(page).get('button', 'Save picture').click()
  await eventually(() => sheet(page).get('status').text()).toBe(
    'The picture was not made. This browser scrambles canvas images to prevent tracking; allow this site to read its canvas. Or choose SVG.',
  )
  await sheet(page).get('button', 'SVG').click()
  await sheet(page).get('button', 'Save picture').click()
  expect(`${await saved(session, '.svg')}`).toContain('1 September 2024')
}
