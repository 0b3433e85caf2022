import { expect } from 'vitest'
import { eventually, type Journeys } from '../session'
import { dayText } from './explore'
import { tellsOfUnlinkedWindows } from './present'

const WITHOUT_WEBGL = `
  const own = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : own.call(this, kind, ...rest)
  }`

const WITHOUT_CHANNEL = `
  globalThis.BroadcastChannel = class { constructor() { throw new DOMException('refused', 'SecurityError') } }`

export const FAULTS: Journeys = {
  'without WebGL 2 the plain map has the lines, opens one, and says what is missing': async ({
    page,
    open,
  }) => {
    await open('/?t=2024-09-01', { before: WITHOUT_WEBGL })
    await eventually(() => page.get('alert').text()).toContain('it lacks WebGL 2')
    await eventually(() =>
      page.evaluate(() => document.querySelectorAll('[data-link="cn-mx-precursors"] path').length),
    ).toBeGreaterThan(0)
    await page
      .get('main', 'Map')
      .get('button', /Precursors, China to Mexico: dominant/)
      .click()
    await eventually(() => page.url()).toContain('sel=link:cn-mx-precursors')
  },

  'without WebGL 2 a frame in another page has its map at once, with the lines': async ({
    page,
    open,
  }) => {
    await open('/?t=2024-09-01&view=embed', { before: WITHOUT_WEBGL })
    await eventually(() =>
      page.evaluate(() => document.querySelectorAll('[data-link="cn-mx-precursors"] path').length),
    ).toBeGreaterThan(0)
    expect((await page.get('main', 'Map').wait()).box.y).toBeLessThan(120)
  },

  'where the app does not come the text of the page is there to read': async ({ page, open }) => {
    const isRead = () =>
      page.evaluate(() => {
        const title = document.querySelector('#page h1')
        const { left = -1, height = 0 } = title?.getBoundingClientRect() ?? {}
        const isShown = title?.checkVisibility({
          contentVisibilityAuto: true,
          visibilityProperty: true,
        })
        return left >= 0 && height > 0 && isShown === true
      })
    await open('/', { refused: /assets\/index-.*\.js/ })
    await eventually(isRead).toBe(true)
  },

  'land that does not arrive is told of, with the plain map at work, and comes once it is asked for':
    async ({ page, open }) => {
      const site = await open('/?t=2024-09-01', { refused: /world\.pmtiles/ })
      const told = 'The land of the live map did not arrive.'
      const text = () => page.evaluate(() => document.body.textContent)
      await eventually(text).toContain(told)
      await page
        .get('main', 'Map')
        .get('button', /^China: precursor/)
        .wait()
      site.mend()
      await page.get('button', 'Try again').click()
      await eventually(text).not.toContain(told)
    },

  'a list that does not arrive is told of, and comes once it is asked for again': async ({
    page,
    open,
  }) => {
    const site = await open('/?view=table', { refused: /stories\.json/ })
    await page.get('button', 'Stories').click()
    await eventually(() => page.evaluate(() => document.body.textContent)).toContain(
      'The list of stories did not arrive.',
    )
    site.mend()
    await page.get('button', 'Try again').click()
    await page.get('list', 'Stories').wait()
  },

  'a part that is refused leaves the rest at work, and comes when it is asked for again': async ({
    page,
    open,
  }) => {
    const site = await open('/?view=table', { refused: /share-menu-.*\.js/ })
    await eventually(dayText(page)).toMatch(/^1 May 2019,/)
    await page.get('button', 'Share').click()
    await eventually(() => page.evaluate(() => document.body.textContent)).toContain(
      'The share sheet did not arrive; the rest of the page still works.',
    )
    await page.press('Escape')
    await page.get('slider', 'Day').click()
    await page.press('Home')
    await eventually(dayText(page)).toMatch(/^1 January 2013,/)
    site.mend()
    await page.get('button', 'Share').click()
    await page.get('dialog', 'Share').get('button', 'Copy link').wait()
  },

  'where films can’t be written a GIF is all that is offered, and one sentence says so': async ({
    page,
    open,
  }) => {
    await open('/?view=table', { before: 'delete globalThis.VideoEncoder' })
    await page.get('button', 'Stories').click()
    await page.get('button', 'Make a film').click()
    const film = page.get('dialog', 'Make a film')
    await eventually(() => film.text()).toContain(
      'This browser can’t write films here; it can make a GIF.',
    )
    expect(await film.get('button', /^Film,/).count()).toBe(0)
    expect(await film.get('button', 'GIF').count()).toBe(1)
  },

  'where windows may not be linked the stage stands, and says where to lead the talk': (session) =>
    tellsOfUnlinkedWindows(session, WITHOUT_CHANNEL),
}
