import { expect } from 'vitest'
import type { Page } from '../browser'
import { coloursOf } from '../colours-of'
import { eventually, type Journeys } from '../session'

const day = (page: Page) => page.get('slider', 'Day')
export const dayText = (page: Page) => () => day(page).attribute('aria-valuetext')
const routes = (page: Page) => page.get('table', 'Routes')
const china = /^China: precursor suppliers/

export const EXPLORE: Journeys = {
  'opens on the turn of 2019 with land and lines drawn by the live map': async ({ page, open }) => {
    await open('/?theme=light')
    await eventually(dayText(page)).toMatch(/^1 May 2019, \d+ events in force$/)
    await page.get('button', china).wait()
    await eventually(() =>
      page.evaluate(() => document.querySelector('canvas.maplibregl-canvas') !== null),
    ).toBe(true)
    // The plain map, whose lines are elements, has left.
    await eventually(() =>
      page.evaluate(() => document.querySelectorAll('[data-link]').length),
    ).toBe(0)
    await eventually(async () => (await coloursOf(page)).landShare).toBeGreaterThan(0.1)
    expect((await coloursOf(page)).strongShare).toBeGreaterThan(0.002)
  },

  'moves the day by keys, and by dragging along the axis; the address follows': async ({
    page,
    open,
  }) => {
    await open('/?view=table&t=2019-05-31')
    await day(page).click()
    await page.press('Home')
    await eventually(dayText(page)).toMatch(/^1 January 2013,/)
    await page.press('ArrowRight')
    await page.press('PageUp')
    await eventually(dayText(page)).toMatch(/^2 February 2013,/)
    await eventually(() => page.url()).toContain('t=2013-02-02')
    const { x, y, width, height } = (await day(page).wait()).box
    const at = (share: number) => ({ x: x + width * share, y: y + height / 2 })
    await page.drag([at(0.25), at(0.3), at(0.4), at(0.5)])
    await eventually(dayText(page)).toMatch(/ (2019|2020), /)
    await eventually(() => page.url()).toMatch(/\?t=20(19|20)-/)
  },

  'says at a stop of the day what an event did, and as of when; each state has its title': async ({
    page,
    open,
  }) => {
    await open('/?view=table&t=2019-03-31')
    await page.get('textbox', 'Date').click()
    await page.press('Control', 'a')
    await page.type('1 April 2019')
    await page.press('Enter')
    await eventually(() => page.evaluate(() => document.body.textContent)).toContain(
      'Finished drug by mail, as of 1 May 2019: from major to minor',
    )
    const title = () => page.evaluate(() => document.title)
    await eventually(title).toContain('1 April 2019')
    await page.get('button', 'Claims').click()
    await eventually(title).toBe('The 74 claims of the essay · Chokepoint')
  },

  'switches an event off and everything back; table and address follow': async ({ page, open }) => {
    await open('/?view=table&sel=event:china-class-control-2019&t=2020-01-01')
    const row = routes(page).get('row', /Finished drug, China to the US/)
    await eventually(() => row.text()).toContain('minor')
    await page.get('region', 'Inspector').get('switch').click()
    await eventually(() => row.text()).toContain('major')
    await eventually(() => page.url()).toContain('off=china-class-control-2019')
    const banner = page.get('status', 'What-if')
    await eventually(() => banner.text()).toContain('not a forecast')
    await banner.get('button', 'Put everything back').click()
    await eventually(() => row.text()).toContain('minor')
    await eventually(() => page.url()).not.toContain('off=')
  },

  'the switch of the event in front, pressed twice at one spot, turns that one off and on again':
    async ({ page, open }) => {
      await open('/?t=2019-05-01')
      const event = page.get('region', 'Event')
      const spot = await event.get('switch').spot()
      await page.drag([spot])
      await eventually(() => page.url()).toMatch(/off=[a-z0-9-]+(&|$)/)
      await page.drag([spot])
      await eventually(() => page.url()).not.toContain('off=')
    },

  'opens a route from the event on the map, and tells what acted on it': async ({ page, open }) => {
    await open('/?t=2024-09-01')
    const event = page.get('region', 'Event')
    await event.get('button', /^Precursors, China to Mexico/).click()
    const inspector = page.get('region', 'Inspector')
    await inspector.get('heading', 'Precursors, China to Mexico').wait()
    await eventually(() =>
      inspector.get('list', 'What is said to have changed it').text(),
    ).toContain('significant → dominant')
    await eventually(() => page.url()).toContain('sel=link:cn-mx-precursors')
  },

  'the table says the levels of the day, and sorts': async ({ page, open }) => {
    await open('/?t=2019-05-01&view=table')
    await eventually(() =>
      routes(page)
        .get('row', /Precursors, China to Mexico/)
        .text(),
    ).toContain('dominant')
    const header = routes(page).get('columnheader', /^Level/)
    await header.get('button').click()
    await eventually(() => header.attribute('aria-sort')).toBe('ascending')
  },

  'is in the engine’s own accessibility tree as journeys look for it': async ({ page, open }) => {
    await open('/?t=2019-05-01')
    await page.get('region', 'Event').get('switch').wait()
    expect(await page.accessible('[aria-valuetext]')).toEqual({ role: 'slider', label: 'Day' })
    const { name } = await page.get('region', 'Event').get('switch').wait()
    const own = await page.accessible('section[aria-label="Event"] [role=switch]')
    expect(own).toEqual({ role: 'switch', label: name })
    const place = await page.get('main', 'Map').get('button', china).wait()
    expect(place.name).toMatch(china)
  },

  'copies a link that freezes the day and the data, ready to be pasted': async ({ page, open }) => {
    await open('/?view=table')
    await page.get('button', 'Copy link').click()
    await page.get('textbox', 'Date').click()
    await page.press('Control', 'a')
    await page.press('Control', 'v')
    await eventually(async () => (await page.get('textbox', 'Date').wait()).value).toMatch(
      /^http:\/\/localhost:\d+\/\?t=2019-05-01&view=table&data=\d{4}\.\d+\.\d+$/,
    )
  },
}
